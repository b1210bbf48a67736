import { consentsTo } from '../../data/repositories/consent-repository';
import { inTransaction } from '../../data/transaction';
import { departmentsByCode } from '../../data/views/departments';

import { firmOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { Consent, ConsentKind } from '../../domain/consent/consent';
import { consentedKinds, isConsentInForce, LOAN } from '../../domain/consent/consent';
import { AppError } from '../../domain/errors';
import type { RecordFact } from '../../domain/record/fact';
import type { Field } from '../../domain/record/field';
import { filedRecords } from '../../domain/record/filed-record';
import { fieldsOf } from '../../domain/record/record-kind';
import { registeredNames } from '../../domain/rules/record-outcome';
import { shownValue } from '../../domain/record/shown-value';
import type { RecordState } from '../../domain/rules/timeline';
import { redactPersonalNumbers } from '../../domain/subject/personal-numbers';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { fileFor } from '../enquiries/file-for';
import { requireMatter } from '../enquiries/known-as';
import type { RecordOnFile } from '../enquiries/records-on-day';
import { recordsOn } from '../enquiries/records-on-day';
import { subjectCode } from '../enquiries/subject-code';
import { recordEvent } from '../events/record-event';

/** A value of a record as a bank reads it. */
export interface LoanValue {
  readonly field: string;
  readonly nameZh: string;
  readonly textZh: string;
}

/** A record in force as a bank reads it (授信参考信息). */
export interface LoanItem {
  readonly recordId: string;
  readonly kind: ConsentKind;
  /** Department that provided it. */
  readonly departmentName: string;
  /** First day after its term; null while open. */
  readonly endsOn: LocalDate | null;
  readonly values: readonly LoanValue[];
}

/** What a bank learns of an enterprise that consented (授信查询结果): items, no verdict, no standing. @source rules.md R20 */
export interface LoanFile {
  readonly uscc: string;
  /** Kinds of record that the consents open. */
  readonly kinds: readonly ConsentKind[];
  /** Last day of the consents that stand today. */
  readonly until: LocalDate;
  /** ISO instant of the last change that the answer includes; null when nothing is on file. */
  readonly knownAt: string | null;
  readonly items: readonly LoanItem[];
}

/**
 * Opens what an enterprise lets a bank see (银行授信查询): records in force today of the kinds it consented to, without persons and
 * without what is for government only.
 * @throws AppError FORBIDDEN for other roles, and without a consent in force: the refusal is the same whether a file exists or
 * not; INVALID_INPUT for a wrong code or no matter number
 * @source rules.md R4, R20
 */
export async function openLoanFile(
  desk: Desk,
  actor: Actor | null,
  look: { readonly uscc: string; readonly matterNo: string },
): Promise<LoanFile> {
  requireAction(actor, 'loans.read');
  const uscc = subjectCode(look.uscc);
  const matterNo = requireMatter(look.matterNo);
  const [bank, today] = [firmOf(actor), todayOf(desk)];
  const given = await inTransaction(desk.dataSource, async (manager) => {
    const standing = (await consentsTo(manager, uscc, bank, today)).filter((one) => isConsentInForce(one, today));
    const outcome = standing.length === 0 ? 'REFUSED' : 'DONE';
    const details = { kinds: consentedKinds(standing, today).join(' ') };
    await recordEvent(manager, desk, actor, { action: 'loans.read', outcome, purpose: LOAN, matterNo, uscc, details });
    return standing;
  });
  if (given.length > 0) return fileUnder(desk, uscc, given);
  throw new AppError('FORBIDDEN', '没有该企业的有效授权，不得查询 / No consent of this enterprise in force');
}

async function fileUnder(desk: Desk, uscc: string, given: readonly Consent[]): Promise<LoanFile> {
  const today = todayOf(desk);
  const kinds = consentedKinds(given, today);
  const until = given.map((consent) => consent.until).reduce((last, day) => (day > last ? day : last));
  const file = await fileFor(desk, uscc, null);
  if (file === null) return { uscc, kinds, until, knownAt: null, items: [] };
  const records = filedRecords(file.facts);
  const open = recordsOn(records, registeredNames(records, file.facts), file, today).filter(
    ({ record, state }) => IN_EFFECT.includes(state) && kinds.some((kind) => kind === record.fact.kind),
  );
  return { uscc, kinds, until, knownAt: file.knownAt, items: await itemsOf(desk, open) };
}

async function itemsOf(desk: Desk, open: readonly RecordOnFile[]): Promise<LoanItem[]> {
  const codes = [...new Set(open.map(({ record }) => record.fact.departmentCode))];
  const departments = await departmentsByCode(desk.dataSource, codes);
  return open.map(({ record: { fact }, outcome }) => ({
    recordId: fact.recordId,
    kind: fact.kind as ConsentKind,
    departmentName: departments.get(fact.departmentCode)?.name ?? fact.departmentCode,
    endsOn: outcome.exit.endsOn,
    values: valuesOf(fact),
  }));
}

/** States in which a record says something today; suspended, shielded, unserved and closed ones say nothing to a bank. */
const IN_EFFECT: readonly RecordState[] = ['ACTIVE', 'MINOR', 'NO_EFFECT'];

function valuesOf(fact: RecordFact): LoanValue[] {
  const content: Readonly<Record<string, unknown>> = { ...fact.content };
  return Object.entries(fieldsOf(fact.kind)).flatMap(([field, described]) => {
    const text = isOpen(field, described) ? shownValue(described, content[field]) : null;
    return text === null ? [] : [{ field, nameZh: described.zh, textZh: redactPersonalNumbers(text) }];
  });
}

/** The representative's name would stand beside decisions: R5 knows it on the public registration alone. */
function isOpen(field: string, { openness }: Field): boolean {
  return openness !== 'GOVERNMENT' && !/representative/i.test(field);
}
