import type { FileAt } from '../../data/views/file-at';
import { can, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { FiledRecord } from '../../domain/record/filed-record';
import { filedRecords, isOfKind } from '../../domain/record/filed-record';
import { dispositionTarget } from '../../domain/record/record-id';
import { CLOSED_STATES, explainStanding, withoutClosedRecords } from '../../domain/rules/explain-standing';
import type { Explanation } from '../../domain/rules/explain-standing';
import { registeredNames } from '../../domain/rules/record-outcome';
import type { Desk } from '../desk';
import { fileFor } from './file-for';
import { recordAlone } from '../events/record-event';
import type { ControllerHint } from './controller-hints';
import { controllerHints } from './controller-hints';
import type { KnownAs, Look } from './known-as';
import { knownAs, pastRefused, seesClosedRecords } from './known-as';
import type { RecordOnFile } from './records-on-day';
import { recordsOn } from './records-on-day';
import { subjectCode } from './subject-code';

/** An enterprise's file on a day, as known at an instant (信用档案). */
export interface CreditFile {
  readonly uscc: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly registered: boolean;
  readonly day: LocalDate;
  /** Instant of the last change this answer includes; asking again with it gives the same answer. */
  readonly knownAt: string;
  /** Null when a department looks back at its own records only. */
  readonly explanation: Explanation | null;
  readonly records: readonly RecordOnFile[];
  /** Persons in control who are listed elsewhere; only in today's answer, for roles that may see it. */
  readonly controllerHints: readonly ControllerHint[];
}

/**
 * Opens an enterprise's file (查阅信用档案): every record with the provenance of its values; null when the platform knew
 * nothing. Records that repair or time closed are shown to the auditor only; a department that passes a past day gets
 * its own records and no standing. The look itself is put on record.
 * @throws AppError FORBIDDEN for roles without access and for a past day asked by PROCUREMENT, INVALID_INPUT for a wrong code or no matter number
 * @source rules.md R1, R4
 */
export async function openCreditFile(desk: Desk, actor: Actor | null, look: Look): Promise<CreditFile | null> {
  requireAction(actor, 'files.read');
  const uscc = subjectCode(look.uscc);
  const asked = knownAs(desk, look);
  if (asked.isPast && !can(actor, 'files.readOwnPast') && !seesClosedRecords(actor)) throw pastRefused();
  const file = await fileFor(desk, uscc, asked.knownAt);
  await recordAlone(desk, actor, {
    action: 'file.read',
    purpose: look.purpose,
    matterNo: look.matterNo,
    uscc,
    details: { asOf: asked.day, knownAt: asked.knownAt, found: file !== null },
  });
  if (!file) return null;
  const hints = asked.isPast ? [] : await controllerHints(desk, actor, uscc);
  return { ...creditFile(uscc, file, asked, actor), controllerHints: hints };
}

function creditFile(uscc: string, file: FileAt, asked: KnownAs, actor: Actor): Omit<CreditFile, 'controllerHints'> {
  const records = filedRecords(file.facts);
  const names = registeredNames(records, file.facts);
  const registered = records.some(({ fact, withdrawal }) => fact.kind === 'REGISTRATION' && !withdrawal);
  const newest = records.find(({ fact }) => fact.kind === 'REGISTRATION') ?? records[0];
  const name = newest?.fact.content.name ?? uscc;
  return {
    uscc,
    name,
    formerNames: [...new Set(names)].filter((other) => other !== name),
    registered,
    day: asked.day,
    knownAt: file.knownAt,
    explanation: explanationFor(file, asked, actor),
    records: visibleRecords(recordsOn(records, names, file, asked.day), asked, actor),
  };
}

function explanationFor({ timeline }: FileAt, { day, isPast }: KnownAs, actor: Actor): Explanation | null {
  if (seesClosedRecords(actor)) return explainStanding(timeline, day);
  return isPast ? null : withoutClosedRecords(explainStanding(timeline, day));
}

function visibleRecords(items: readonly RecordOnFile[], { isPast }: KnownAs, actor: Actor): RecordOnFile[] {
  if (seesClosedRecords(actor)) return [...items];
  if (isPast) return items.filter(({ record }) => record.fact.departmentCode === actor.departmentCode);
  const open = items.filter(({ state }) => !CLOSED_STATES.includes(state));
  const openIds = new Set(open.map(({ record }) => record.fact.recordId));
  return open.filter(({ record }) => speaksOfOpenRecord(record, openIds));
}

/** A decision that repaired or revoked a record names what it closed: it goes out of sight with it. @source rules.md R1 */
function speaksOfOpenRecord(record: FiledRecord, openIds: ReadonlySet<string>): boolean {
  if (!isOfKind(record, 'DISPOSITION')) return true;
  return openIds.has(dispositionTarget(record.fact.uscc, record.fact.content));
}
