import type { LocalDate } from '../calendar/local-date';
import { addDays } from '../calendar/local-date';
import { AppError } from '../errors';
import type { RecordKind } from '../record/record-kind';
import { RECORD_KINDS } from '../record/record-kind';
import { hasForbiddenCharacter } from '../upload/forbidden-characters';

/** Why a bank looks (查询目的): the one purpose that needs the enterprise's consent. @source rules.md R20 */
export const LOAN = 'LOAN';

/** Sentence of every answer to a bank. @source rules.md R20 */
export const LOAN_NOTICE = {
  zh: '供授信参考，不作为停贷、抽贷、压贷、断贷的唯一依据',
  en: 'For reference in granting credit; never the only ground for stopping, withdrawing, cutting or breaking off a loan.',
} as const;

/** Longest term of a consent, the day of granting not counted. @source rules.md R20 */
export const LONGEST_CONSENT_DAYS = 90;

/** Kinds of record a consent can open: guidance is no one's business but the firm's, decisions go with what they decide on. */
export const CONSENT_KINDS = [
  'REGISTRATION',
  'LICENCE',
  'PENALTY',
  'LISTING',
  'HONOUR',
  'ABNORMAL_ENTRY',
  'JUDGMENT',
  'CONTRACT_PERFORMANCE',
  'COMMITMENT',
] as const satisfies readonly RecordKind[];

/** One of {@link CONSENT_KINDS}. */
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** How a consent was given (授权方式). */
export const CONSENT_FORMS = {
  ONLINE: '企业在线授权。Granted by the enterprise itself.',
  PAPER: '窗口代录的书面授权。A signed paper, entered at the counter.',
} as const;

/** One of {@link CONSENT_FORMS}. */
export type ConsentForm = keyof typeof CONSENT_FORMS;

/** What a consent says (授权内容). */
export interface ConsentTerms {
  /** Code of the bank. */
  readonly bankUscc: string;
  readonly bankName: string;
  readonly kinds: readonly ConsentKind[];
  /** Last day on which the bank may look. */
  readonly until: LocalDate;
}

/** The signed paper behind a consent entered at the counter (书面授权书). */
export interface ConsentPaper {
  readonly number: string;
  readonly signedOn: LocalDate;
  /** SHA-256 of the scan, hexadecimal. */
  readonly sha256: string;
}

/** An enterprise's consent to a bank's looking at parts of its file (企业授权). */
export interface Consent extends ConsentTerms {
  readonly consentId: string;
  /** Enterprise that consents. */
  readonly uscc: string;
  readonly form: ConsentForm;
  readonly paper: ConsentPaper | null;
  /** ISO instant. */
  readonly givenAt: string;
  readonly enteredBy: string;
  /** Department whose clerk entered the paper; null for a consent given on line. */
  readonly departmentCode: string | null;
  /** ISO instant; null while it stands. */
  readonly revokedAt: string | null;
}

/** True while a bank may look under it (授权有效). */
export function isConsentInForce({ until, revokedAt }: Consent, today: LocalDate): boolean {
  return revokedAt === null && today <= until;
}

/** What some consents open together today (授权范围), in the order of {@link CONSENT_KINDS}; empty without one in force. */
export function consentedKinds(consents: readonly Consent[], today: LocalDate): readonly ConsentKind[] {
  const open = new Set(consents.filter((consent) => isConsentInForce(consent, today)).flatMap(({ kinds }) => kinds));
  return CONSENT_KINDS.filter((kind) => open.has(kind));
}

/** Terms in order. @throws AppError INVALID_INPUT for no kinds, a name missing, or a term over or beyond 90 days */
export function requireConsentTerms(terms: ConsentTerms, today: LocalDate): ConsentTerms {
  const bankName = terms.bankName.trim();
  if (bankName === '' || bankName.length > LONGEST_TEXT || hasForbiddenCharacter(bankName)) {
    throw new AppError('INVALID_INPUT', '须填写银行名称 bankName / The name of the bank is required');
  }
  if (terms.kinds.length === 0) {
    const words = CONSENT_KINDS.map((kind) => RECORD_KINDS[kind].zh).join('、');
    throw new AppError('INVALID_INPUT', `授权范围不能为空，可选：${words} / Choose at least one kind of record`);
  }
  const latest = addDays(today, LONGEST_CONSENT_DAYS);
  if (terms.until < today || terms.until > latest) {
    throw new AppError('INVALID_INPUT', `授权截止日须在 ${today} 至 ${latest} 之间 / until lies outside this range`);
  }
  return { ...terms, bankName, kinds: CONSENT_KINDS.filter((kind) => terms.kinds.includes(kind)) };
}

/** A paper in order. @throws AppError INVALID_INPUT for a paper without number or hash, or signed after today */
export function requireConsentPaper(paper: ConsentPaper, today: LocalDate): ConsentPaper {
  const number = paper.number.trim();
  const sha256 = paper.sha256.trim().toLowerCase();
  if (number === '' || number.length > LONGEST_TEXT || hasForbiddenCharacter(number)) {
    throw new AppError('INVALID_INPUT', '须填写授权书编号 / The number of the paper is required');
  }
  if (!SHA256.test(sha256)) {
    throw new AppError(
      'INVALID_INPUT',
      '须填写授权书扫描件的 SHA-256（64位十六进制）/ SHA-256 of the scan is required',
    );
  }
  if (paper.signedOn > today) {
    throw new AppError('INVALID_INPUT', `签署日 ${paper.signedOn} 晚于今日 / The paper is signed after today`);
  }
  return { ...paper, number, sha256 };
}

const LONGEST_TEXT = 200;
const SHA256 = /^[0-9a-f]{64}$/;
