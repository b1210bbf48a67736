import type DataLoader from 'dataloader';
import type { ReadFile } from '../../services/public/answer-mark';
import type { Board } from '../../services/public/board';
import { DepartmentBook } from '../../services/public/department-book';
import { formerNamesOf } from '../../services/public/former-names';
import type { PublishedFile } from '../../services/public/look-up-enterprise';
import { filesToday } from '../../services/public/look-up-enterprise';
import { keyedLoader } from '../shared/align-to-keys';
import { DepartmentReader } from './department-reader';

/** What a public request carries (公示请求上下文): nobody's identity, one set of loaders. */
export interface PublicContext {
  readonly board: Board;
  readonly departments: DepartmentReader;
  readonly files: DataLoader<string, PublishedFile | null>;
  readonly formerNames: DataLoader<string, readonly string[] | null>;
  /** Files that were looked up by their code so far. */
  readonly read: ReadFile[];
}

/** The context of one public request. @param book departments held in memory, for as long as a process lives */
export function createPublicContext(board: Board, book = new DepartmentBook()): PublicContext {
  const departments = new DepartmentReader(board, book);
  const files = keyedLoader(async (codes) => {
    const { files: found, departmentsVersion } = await filesToday(board, codes);
    departments.saw(departmentsVersion);
    return found;
  });
  const formerNames = keyedLoader((codes) => formerNamesOf(board, codes));
  return { board, departments, files, formerNames, read: [] };
}
