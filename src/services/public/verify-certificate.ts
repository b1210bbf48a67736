import { publicCertificate } from '../../data/views/public-certificate';
import type { CertificateContent } from '../../domain/check/check-certificate';
import { certificateBytes } from '../../domain/check/check-certificate';
import { verifiedText } from '../certifier';
import type { Board } from './board';

const NUMBER = /^[0-9a-f]{32}$/;
const LONGEST_FILE = 4_000_000;

/** What society learns of a certificate by its number alone (回执核验). @source rules.md R19 */
export type CertificateAnswer =
  | { readonly genuine: true; readonly number: string; readonly issuedAt: string; readonly superseded: boolean }
  | { readonly genuine: false };

/** Tells whether a number is that of a genuine certificate (按编号核验回执); nothing of its content. */
export async function verifyCertificate(board: Board, number: string): Promise<CertificateAnswer> {
  const asked = number.trim().toLowerCase();
  const found = NUMBER.test(asked) ? await publicCertificate(board.dataSource, asked) : null;
  return found === null ? { genuine: false } : { genuine: true, number: asked, ...found };
}

/** A certificate presented as a file, with its content when it is genuine. */
export interface PresentedCertificate {
  readonly answer: CertificateAnswer;
  /** Null when it is not genuine. */
  readonly content: CertificateContent | null;
}

/**
 * Verifies a certificate presented as a file (按文件核验回执): its signature, that its text is canonical, and that its number
 * was issued here. Who holds the file may read it; one changed byte and nothing is told.
 */
export async function verifyCertificateFile(board: Board, jws: string): Promise<PresentedCertificate> {
  const text = jws.length > LONGEST_FILE ? null : await verifiedText(jws.trim(), board.certificateKeys);
  const content = text === null ? null : contentOf(text);
  if (content === null) return { answer: { genuine: false }, content: null };
  const answer = await verifyCertificate(board, content.number);
  return { answer, content: answer.genuine ? content : null };
}

/** The content of a signed text; what we signed is in our format and canonical, so that anything else is not ours. */
function contentOf(text: string): CertificateContent | null {
  const content = JSON.parse(text) as CertificateContent;
  return certificateBytes(content) === text ? content : null;
}
