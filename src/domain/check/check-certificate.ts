import { canonicalJson } from '../canonical-json';
import type { StoredCheck, StoredResult } from './stored-check';
import { NOT_NATIONAL_NOTICE } from './verdict';

/** Days for which a certificate may be shown as recent (回执有效期). [design] */
export const CERTIFICATE_DAYS = 30;

/** What is signed (信用核查回执). Never a proof of good credit. @source rules.md R19 */
export interface CertificateContent {
  readonly title: '信用核查回执';
  readonly format: 'chengxin-check/1';
  /** 128 random bits, 32 hexadecimal digits. */
  readonly number: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly check: Omit<StoredCheck, 'sources' | 'role'>;
  /** What was found of each supplier; empty for a long list, for which the hash stands. */
  readonly results: readonly StoredResult[];
  /** SHA-256 of the results of a long list, each as a line of canonical JSON. */
  readonly resultsSha256?: string;
  readonly sources: StoredCheck['sources'];
  readonly noticeZh: string;
  readonly demo: boolean;
}

/** The content of a certificate: of the whole check, or of one supplier in it. */
export function certificateContent(
  check: StoredCheck,
  signed: Pick<CertificateContent, 'results' | 'resultsSha256'>,
  issue: Pick<CertificateContent, 'number' | 'issuedAt' | 'expiresAt' | 'demo'>,
): CertificateContent {
  const { sources, role: _role, ...head } = check;
  return {
    title: '信用核查回执',
    format: 'chengxin-check/1',
    ...issue,
    check: head,
    ...signed,
    sources,
    noticeZh: `${NOT_NATIONAL_NOTICE.zh}；结论以核查时刻所知为准，不是信用证明`,
  };
}

/** The bytes that are signed: RFC 8785 JSON. @source RFC 8785 */
export function certificateBytes(content: CertificateContent): string {
  return canonicalJson(content);
}
