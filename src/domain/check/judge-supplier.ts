import { priorityOf } from '../joint-punishment/priority';
import type { Priority } from '../joint-punishment/priority';
import { stateOn } from '../rules/phases';
import { sameName } from '../subject/enterprise-name';
import { CHECK_PURPOSES } from './check-purpose';
import type { CheckReason } from './check-reason';
import { majorRecordReasons } from './major-records';
import type { CheckQuestion } from './measure-reasons';
import { measureReasons } from './measure-reasons';
import type { SupplierFile } from './supplier-file';
import type { CheckMark, Verdict } from './verdict';

/** What a check found of one firm on file (核查判定). */
export interface SupplierJudgement {
  readonly verdict: Extract<Verdict, 'BLOCK' | 'REVIEW' | 'CLEAR' | 'NAME_MISMATCH' | 'DISSOLVED'>;
  readonly reasons: readonly CheckReason[];
  readonly marks: readonly CheckMark[];
  /** Priority in an application; null for every other purpose. @source rules.md R17 */
  readonly priority: Priority | null;
  /** Code of the firm that took over after a merger; null when there is none. */
  readonly successorUscc: string | null;
}

/**
 * Judges a supplier on file for a purpose on a day (供应商判定). The first of these that holds is the verdict: the name is
 * another firm's; the firm is dissolved; an article orders the exclusion; a person must decide; clear.
 * @param typedName name given beside the code; null when none was
 * @param sourceIncomplete a listing row about this code was refused or is held @source rules.md R9, R16
 */
export function judgeSupplier(
  file: SupplierFile,
  typedName: string | null,
  sourceIncomplete: boolean,
  question: CheckQuestion,
): SupplierJudgement {
  const reasons = [...measureReasons(file, question), ...majorRecordReasons(file, question)];
  const ownMarks = marksOf(file, typedName, sourceIncomplete, question);
  const isObjected = reasons.some(({ objectedSince }) => objectedSince !== undefined);
  const marks = isObjected ? [...ownMarks, 'UNDER_OBJECTION' as const] : ownMarks;
  return {
    verdict: verdictOf(file, typedName, reasons, marks, question),
    reasons,
    marks,
    priority: priorityFor(file, question),
    successorUscc: file.registration?.content.successorUscc ?? null,
  };
}

function verdictOf(
  file: SupplierFile,
  typedName: string | null,
  reasons: readonly CheckReason[],
  marks: readonly CheckMark[],
  { day }: CheckQuestion,
): SupplierJudgement['verdict'] {
  if (typedName !== null && isAnotherName(file, typedName)) return 'NAME_MISMATCH';
  if (isDissolved(file, day)) return 'DISSOLVED';
  if (reasons.some(({ effect }) => effect === 'BLOCK')) return 'BLOCK';
  const needsPerson = reasons.length > 0 || marks.includes('SOURCE_INCOMPLETE') || marks.includes('LICENCE_REVOKED');
  return needsPerson ? 'REVIEW' : 'CLEAR';
}

function isAnotherName({ names, name }: SupplierFile, typed: string): boolean {
  const known = names.length > 0 ? names : [name];
  return !known.some((own) => sameName(own, typed));
}

function isDissolved({ registration }: SupplierFile, day: string): boolean {
  if (registration?.content.state !== 'DISSOLVED') return false;
  const { dissolvedOn } = registration.content;
  return dissolvedOn === null || dissolvedOn <= day;
}

function marksOf(
  file: SupplierFile,
  typedName: string | null,
  sourceIncomplete: boolean,
  { day }: CheckQuestion,
): CheckMark[] {
  const { registration, names, timeline } = file;
  const isFormer = typedName !== null && registration !== null && !sameName(registration.content.name, typedName);
  const isSuspended = timeline.records.some(
    ({ kind, phases }) => kind === 'LISTING' && stateOn(phases, day) === 'SUSPENDED',
  );
  const held: readonly [CheckMark, boolean][] = [
    ['SOURCE_INCOMPLETE', sourceIncomplete || hasHeldListing(file, day)],
    ['FORMER_NAME', isFormer && names.some((name) => sameName(name, typedName))],
    ['NAME_UNVERIFIED', registration === null && typedName !== null],
    ['LICENCE_REVOKED', registration?.content.state === 'LICENCE_REVOKED'],
    ['MOVED_OUT', registration?.content.state === 'MOVED_OUT'],
    ['SUSPENDED', isSuspended],
  ];
  return held.flatMap(([mark, holds]) => (holds ? [mark] : []));
}

/** A listing held because its firm was not registered: its source is not settled. @source rules.md R9, R14 */
function hasHeldListing({ timeline }: SupplierFile, day: CheckQuestion['day']): boolean {
  return timeline.records.some(
    ({ kind, phases }) => kind === 'LISTING' && stateOn(phases, day) === 'SUBJECT_UNCONFIRMED',
  );
}

function priorityFor({ timeline }: SupplierFile, { purpose, day }: CheckQuestion): Priority | null {
  const { scenario } = CHECK_PURPOSES[purpose];
  return scenario === null ? null : priorityOf(timeline, day, scenario);
}
