import { publicFilesOf } from '../../data/views/public-file';
import { publicFileOn } from '../../domain/publication/cut-publication';
import type { PublicFile, PublicStandingSegment } from '../../domain/publication/public-file';
import type { UsccFault } from '../../domain/subject/unified-social-credit-code';
import { checkUscc, nearbyCodes } from '../../domain/subject/unified-social-credit-code';
import type { Board } from './board';
import { dayOf } from './board';

/** A public file as of today. */
export type FileToday = PublicFile & { readonly standing: PublicStandingSegment };

/** A public file as of today, with the instant at which it was last published. */
export interface PublishedFile {
  readonly file: FileToday;
  readonly publishedAt: string;
}

/** Answer to a look-up (公示查询答复): unknown is not clear, and a wrong code is not unknown. @source design.md promise 1 */
export type EnterpriseAnswer =
  | {
      readonly verdict: 'ON_FILE';
      readonly file: FileToday;
      readonly publishedAt: string;
      readonly departmentsVersion: string | null;
    }
  | { readonly verdict: 'NOT_ON_FILE'; readonly uscc: string }
  | {
      readonly verdict: 'INVALID_CODE';
      readonly uscc: string;
      readonly failed: UsccFault;
      readonly nearby: readonly string[];
    };

/** What society may see of an enterprise today (公示档案查询). */
export async function lookUpEnterprise(board: Board, text: string): Promise<EnterpriseAnswer> {
  const check = checkUscc(text);
  if (!check.ok) {
    const isSlip = check.failed === 'CHECK_CHARACTER' || check.failed === 'CHARACTER';
    const nearby = isSlip ? nearbyCodes(text) : [];
    return { verdict: 'INVALID_CODE', uscc: check.normalised.slice(0, 40), failed: check.failed, nearby };
  }
  const stored = (await publicFilesOf(board.dataSource, [check.uscc])).get(check.uscc);
  const file = stored && publicFileOn(stored.file, dayOf(board));
  if (!stored || !file) return { verdict: 'NOT_ON_FILE', uscc: check.uscc };
  const { publishedAt, departmentsVersion } = stored;
  return { verdict: 'ON_FILE', file, publishedAt, departmentsVersion };
}

/** Public files of several enterprises as of today, by code: for what a page of search results is asked of them. */
export async function filesToday(
  board: Board,
  codes: readonly string[],
): Promise<{ readonly files: Map<string, PublishedFile>; readonly departmentsVersion: string | null }> {
  const stored = await publicFilesOf(board.dataSource, codes);
  const today = dayOf(board);
  const files = new Map(
    [...stored].flatMap(([uscc, { file: held, publishedAt }]) => {
      const file = publicFileOn(held, today);
      return file ? [[uscc, { file, publishedAt }] as const] : [];
    }),
  );
  return { files, departmentsVersion: [...stored.values()][0]?.departmentsVersion ?? null };
}
