import type { Fact, RecordFact } from './fact';
import { isRecordFact } from './fact';

/** The newest version of a record among facts (最新版本), confirmed or not; null when it is not on file. */
export function newestVersionOf(facts: readonly Fact[], recordId: string): RecordFact | null {
  return facts
    .filter((fact): fact is RecordFact => isRecordFact(fact) && fact.recordId === recordId)
    .reduce<RecordFact | null>((newest, fact) => (newest && newest.version > fact.version ? newest : fact), null);
}
