import { isLocalDate } from '../../src/domain/calendar/local-date';
import type { LocalDate } from '../../src/domain/calendar/local-date';
import type {
  Confirmation,
  MarkFact,
  Provenance,
  RecordFact,
  RecordFactOf,
  Withdrawal,
} from '../../src/domain/record/fact';
import type { DISPOSABLE_KINDS } from '../../src/domain/record/kinds/disposition';
import type { SealedIdentity } from '../../src/domain/record/person';
import { markIdOf, recordIdOf } from '../../src/domain/record/record-id';
import type { RecordContent, RecordKind } from '../../src/domain/record/record-kind';
import { RECORD_KINDS, fieldsOf } from '../../src/domain/record/record-kind';

/** An invented enterprise; prefix 99 is assigned to no place. */
export const FIRM = '91990102MA0D00017J';
/** A second invented enterprise. */
export const OTHER_FIRM = '91990102MA0D00025D';
/** Name that every builder gives the enterprise unless told otherwise. */
export const FIRM_NAME = '示范市青竹物流有限公司';
/** Legal representative in the registration and in the national columns of decisions. */
export const REPRESENTATIVE = '欧阳示例';
/** Well-formed resident ID number of nobody. @source domain.md section 2.8 */
export const RESIDENT_ID = '990102198001010010';
/** How that number is kept. */
export const SEALED: SealedIdentity = { masked: '990102********0010', hash: 'sealed-hash', cipher: 'sealed-cipher' };
/** The person who files, and two who confirm. */
export const CLERK = 'clerk-1';
export const APPROVER = 'approver-1';
export const SECOND_APPROVER = 'approver-2';
/** Department that files, and an authority of each name the law asks about. */
export const DEPARTMENT = '1199010000D000012A';
export const AUTHORITY = { authority: '示范市城市管理局', authorityCode: '1199010000D0000205' } as const;
export const MARKET_AUTHORITY = { authority: '示范市市场监督管理局', authorityCode: '1199010000D0000392' } as const;

type Written<V> = V extends LocalDate ? string : V;
/** Content in which days may be written as plain text. */
export type Given<K extends RecordKind> = { readonly [F in keyof RecordContent[K]]?: Written<RecordContent[K][F]> };
/** Where a fact came from, as far as a test cares. */
export type Told = Partial<Omit<Provenance, 'uscc' | 'recordId'>>;

/** Registration of an enterprise that exists. */
export function registration(uscc: string, given: Given<'REGISTRATION'> = {}, told: Told = {}) {
  return recordFact('REGISTRATION', uscc, REGISTRATION, given, told);
}

/** Licence in force for five years. */
export function licence(uscc: string, given: Given<'LICENCE'> = {}, told: Told = {}) {
  return recordFact('LICENCE', uscc, LICENCE, given, told);
}

/** Penalty of GENERAL severity (fine of 50,000 yuan) decided on 2026-04-10. */
export function penalty(uscc: string, given: Given<'PENALTY'> = {}, told: Told = {}) {
  return recordFact('PENALTY', uscc, PENALTY, given, told);
}

/** Own case of a SAMR listing, decided on 2026-04-08, served on the 9th, published on the 10th; not confirmed. */
export function listing(uscc: string, given: Given<'LISTING'> = {}, told: Told = {}) {
  return recordFact('LISTING', uscc, LISTING, given, told);
}

/** A-level taxpayer from 2026-04-10. */
export function honour(uscc: string, given: Given<'HONOUR'> = {}, told: Told = {}) {
  return recordFact('HONOUR', uscc, HONOUR, given, told);
}

/** Entry of 2026-04-10 on the abnormal-operation list, not cured. */
export function abnormalEntry(uscc: string, given: Given<'ABNORMAL_ENTRY'> = {}, told: Told = {}) {
  return recordFact('ABNORMAL_ENTRY', uscc, ABNORMAL_ENTRY, given, told);
}

/** Commitment of 2026-04-10 whose outcome is open. */
export function commitment(uscc: string, given: Given<'COMMITMENT'> = {}, told: Told = {}) {
  return recordFact('COMMITMENT', uscc, COMMITMENT, given, told);
}

/** A record that a later decision can touch. */
export type Disposable = Extract<RecordFact, { kind: keyof typeof DISPOSABLE_KINDS }>;

/** Later decision on a record: by default an early removal by repair from 2026-12-01 on. */
export function disposition(target: Disposable, given: Given<'DISPOSITION'> = {}, told: Told = {}) {
  const action = given.action ?? 'REPAIR';
  const effectiveOn = given.effectiveOn ?? '2026-12-01';
  const preset: Given<'DISPOSITION'> = {
    action,
    targetKind: target.kind,
    targetListType: target.kind === 'LISTING' ? target.content.listType : null,
    targetNumber: documentOf(target),
    targetAuthorityCode: target.content.authorityCode,
    decisionNumber: `${action} ${effectiveOn} ${target.recordId}`,
    decidedOn: effectiveOn,
    effectiveOn,
    retroactive: action === 'REVOCATION' ? 'NO' : null,
    reason: '符合法定条件',
    ...AUTHORITY,
  };
  return recordFact('DISPOSITION', target.uscc, preset, given, told);
}

/** The source takes a record back. */
export function withdrawal(target: RecordFact, given: Partial<Withdrawal> = {}, told: Told = {}): MarkFact {
  const content = { targetRecordId: target.recordId, withdrawnOn: day('2026-12-01'), reason: '录入错误', ...given };
  return { ...mark(target, 'WITHDRAWAL', { recordedBy: CLERK, ...told }), kind: 'WITHDRAWAL', content };
}

/** Another person confirms this version of a record. */
export function confirmation(target: RecordFact, given: Partial<Confirmation> = {}, told: Told = {}): MarkFact {
  const content = {
    targetRecordId: target.recordId,
    targetVersion: target.version,
    confirmedOn: day('2026-04-10'),
    approversRequired: 1,
    ...given,
  };
  return { ...mark(target, 'CONFIRMATION', { recordedBy: APPROVER, ...told }), kind: 'CONFIRMATION', content };
}

/** A listing with the confirmation that puts it in force. */
export function confirmedListing(uscc: string, given: Given<'LISTING'> = {}, told: Told = {}): [Listed, MarkFact] {
  const fact = listing(uscc, given, told);
  return [fact, confirmation(fact)];
}
type Listed = RecordFactOf<'LISTING'>;

/** A new version of a record with some values changed, filed again by the clerk. */
export function corrected<K extends RecordKind>(
  fact: RecordFactOf<K>,
  given: Given<K>,
  told: Told = {},
): RecordFactOf<K> {
  const content = { ...fact.content, ...given } as RecordContent[K];
  return { ...fact, version: fact.version + 1, changeReason: '更正', ...told, content };
}

/** The day written in `text`; a test with a day that does not exist fails at once. */
export function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(`a test names a day that does not exist: ${text}`);
  return text;
}

const SUBJECT = { name: FIRM_NAME } as const;
const PARTY = {
  ...SUBJECT,
  partyClass: 'ORGANISATION',
  legalRepresentative: REPRESENTATIVE,
  representativePaperType: 'RESIDENT_ID',
  representativeIdNumber: SEALED,
  ...AUTHORITY,
  sourceUnit: AUTHORITY.authority,
  sourceUnitCode: AUTHORITY.authorityCode,
} as const;

const REGISTRATION: Given<'REGISTRATION'> = {
  ...SUBJECT,
  enterpriseType: '有限责任公司',
  legalRepresentative: REPRESENTATIVE,
  representativePaperType: 'RESIDENT_ID',
  representativeIdNumber: SEALED,
  establishedOn: '2015-06-01',
  regionCode: '990102',
  industryCode: 'E47',
  state: 'ACTIVE',
  ...MARKET_AUTHORITY,
};
const LICENCE: Given<'LICENCE'> = {
  ...PARTY,
  documentTitle: '准予行政许可决定书',
  decisionNumber: '示范许〔2024〕1号',
  licenceClass: '普通',
  content: '道路货物运输',
  decidedOn: '2024-01-10',
  validFrom: '2024-01-10',
  validUntil: '2029-01-09',
  state: 'VALID',
};
const PENALTY: Given<'PENALTY'> = {
  ...PARTY,
  decisionNumber: '示范罚〔2026〕1号',
  violation: '未按规定处置渣土',
  facts: '在运输途中遗撒渣土',
  basis: '城市市容管理条例',
  kinds: ['FINE'],
  content: '罚款5万元',
  fine: 50_000_00,
  decidedOn: '2026-04-10',
  publicUntil: '2099-12-31',
};
const LISTING: Given<'LISTING'> = {
  ...SUBJECT,
  listType: 'SAMR',
  origin: 'OWN_CASE',
  conduct: 'MARKET_SERIOUS',
  facts: '销售不合格产品，情节严重',
  basis: '市场监督管理严重违法失信名单管理办法',
  ...MARKET_AUTHORITY,
  decisionNumber: '示范列〔2026〕1号',
  noticeServedOn: '2026-03-01',
  statementOutcome: 'NONE_RECEIVED',
  legalReview: '同意',
  decidedOn: '2026-04-08',
  servedOn: '2026-04-09',
  publishedOn: '2026-04-10',
  legalRepresentative: REPRESENTATIVE,
};
const HONOUR: Given<'HONOUR'> = {
  ...SUBJECT,
  honourType: 'TAXA',
  title: '纳税信用A级纳税人',
  documentNumber: '示范税〔2026〕1号',
  authority: '示范市税务局',
  authorityCode: '1199010000D000047W',
  basis: '纳税缴费信用管理办法',
  grantedOn: '2026-04-10',
  publishedOn: '2026-04-10',
};
const ABNORMAL_ENTRY: Given<'ABNORMAL_ENTRY'> = {
  ...SUBJECT,
  abnormalCase: 'NOT_REACHABLE',
  basis: '企业信息公示暂行条例',
  decisionNumber: '示范异〔2026〕1号',
  enteredOn: '2026-04-10',
  ...MARKET_AUTHORITY,
};
const COMMITMENT: Given<'COMMITMENT'> = {
  ...SUBJECT,
  commitmentType: 'APPROVAL_SUBSTITUTE',
  documentNumber: '示范诺〔2026〕1号',
  matter: '告知承诺办理许可',
  content: '承诺符合许可条件',
  committedOn: '2026-04-10',
  ...AUTHORITY,
  state: 'MADE',
};

/** A record of any kind. */
export function recordFact<K extends RecordKind>(
  kind: K,
  uscc: string,
  preset: Given<K>,
  given: Given<K>,
  told: Told,
): RecordFactOf<K> {
  const content = contentOf(kind, { ...preset, ...given });
  const values = content as Readonly<Record<string, string | null>>;
  const naturalKey = RECORD_KINDS[kind].naturalKey.map((field) => values[field] ?? null);
  return { ...provenance(uscc, recordIdOf(kind, uscc, naturalKey), told), kind, content };
}

/** Every field of the kind's table, null where nothing was given. */
function contentOf<K extends RecordKind>(kind: K, given: Given<K>): RecordContent[K] {
  const values: Readonly<Record<string, unknown>> = given;
  const entries = Object.entries(fieldsOf(kind)).map(([field, { type }]) => {
    const value = values[field] ?? null;
    return [field, type === 'date' && typeof value === 'string' ? day(value) : value] as const;
  });
  return Object.fromEntries(entries.filter(([field]) => field !== 'uscc')) as RecordContent[K];
}

function documentOf(target: Disposable): string {
  const { content } = target;
  return 'decisionNumber' in content ? content.decisionNumber : content.documentNumber;
}

function mark(target: RecordFact, kind: MarkFact['kind'], told: Told): Provenance {
  const batchId = told.batchId ?? `${kind} ${target.recordId} ${target.version} by ${told.recordedBy ?? ''}`;
  return provenance(target.uscc, markIdOf(batchId, 1), { ...told, batchId });
}

function provenance(uscc: string, recordId: string, told: Told): Provenance {
  return {
    version: 1,
    departmentCode: DEPARTMENT,
    batchId: 'batch-1',
    row: 1,
    recordedAt: '2026-04-10T01:00:00.000Z',
    recordedBy: CLERK,
    changeReason: null,
    ...told,
    uscc,
    recordId,
  };
}
