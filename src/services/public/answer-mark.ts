import { fileMark, filesMark, publicationMark } from '../../data/views/publication-marks';
import type { Board } from './board';
import { dayOf } from './board';

/** What an answer is made of beside the law and the day (回答所依据的公示内容). */
export interface ReadParts {
  /** Whether lists, search, numbers or editions of the board are read. */
  readonly wholePublication: boolean;
  /** Codes of the enterprises whose files are read, as they are written in the publication. */
  readonly codes: readonly string[];
}

/**
 * What tells an answer from every other one to the same question (回答标识): the day in Shanghai, by which terms end and laws
 * begin, the edition of the departments, and the state of what is read. As long as it is the same, so is every byte of the answer. It has
 * to be asked for before the answer is made: what changes in between then makes the answer look older than it is, never younger.
 * @returns null where that cannot be told, as while no edition of the departments is known
 */
export async function answerMark(board: Board, { wholePublication, codes }: ReadParts): Promise<string | null> {
  if (!wholePublication && codes.length === 0) return dayOf(board);
  const { dataSource } = board;
  const read = wholePublication ? await publicationMark(dataSource) : await filesMark(dataSource, codes);
  if (read === null || read.departmentsVersion === null) return null;
  return written(board, read.departmentsVersion, read.mark);
}

/** A file that an answer was made of, as the statement told that read it (已读档案). */
export interface ReadFile {
  readonly uscc: string;
  readonly publishedAt: string;
  readonly departmentsVersion: string | null;
}

/**
 * The same mark for an answer made of one file, once it is made and without asking again (单一档案回答标识).
 * @returns null where the file was not there, or was read more than once
 */
export function markOfRead(board: Board, code: string, [file, another]: readonly ReadFile[]): string | null {
  if (file?.uscc !== code || another !== undefined || file.departmentsVersion === null) return null;
  return written(board, file.departmentsVersion, fileMark(code, file.publishedAt));
}

function written(board: Board, departmentsVersion: string, mark: string): string {
  return `${dayOf(board)} ${departmentsVersion} ${mark}`;
}
