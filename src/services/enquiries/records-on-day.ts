import type { FileAt } from '../../data/views/file-at';
import type { LocalDate } from '../../domain/calendar/local-date';
import { catalogueOfVersion } from '../../domain/catalogue/index';
import type { FiledRecord } from '../../domain/record/filed-record';
import { stateOn } from '../../domain/rules/phases';
import { recordOutcome } from '../../domain/rules/record-outcome';
import type { RecordOutcome, RecordState } from '../../domain/rules/timeline';

/** A record of the file as it stands on the day (档案记录). */
export interface RecordOnFile {
  readonly record: FiledRecord;
  readonly outcome: RecordOutcome;
  readonly state: RecordState;
}

/** The records of a file with what each amounts to on a day (当日记录), whoever asks. @param names under which an adverse record may be filed */
export function recordsOn(
  records: readonly FiledRecord[],
  names: readonly string[],
  file: FileAt,
  day: LocalDate,
): RecordOnFile[] {
  const catalogue = catalogueOfVersion(file.timeline.catalogueVersion);
  const judged = new Map(file.timeline.records.map((outcome) => [outcome.recordId, outcome]));
  return records.map((record) => {
    const outcome = judged.get(record.fact.recordId) ?? recordOutcome(record, names, catalogue);
    return { record, outcome, state: record.withdrawal ? 'WITHDRAWN' : stateOn(outcome.phases, day) };
  });
}
