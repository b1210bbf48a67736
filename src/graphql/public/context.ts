import type DataLoader from 'dataloader';
import type { Board } from '../../services/public/board';
import type { FileToday } from '../../services/public/look-up-enterprise';
import { filesToday } from '../../services/public/look-up-enterprise';
import { departmentsOnBoard } from '../../services/public/read-statistics';
import { keyedLoader } from '../shared/align-to-keys';

/** A department as the loaders give it. */
type BoardDepartment = NonNullable<ReturnType<Awaited<ReturnType<typeof departmentsOnBoard>>['get']>>;

/** What a public request carries (公示请求上下文): nobody's identity, one set of loaders. */
export interface PublicContext {
  readonly board: Board;
  readonly departments: DataLoader<string, BoardDepartment | null>;
  readonly files: DataLoader<string, FileToday | null>;
}

/** The context of one public request. */
export function createPublicContext(board: Board): PublicContext {
  return {
    board,
    departments: keyedLoader((codes) => departmentsOnBoard(board, codes)),
    files: keyedLoader((codes) => filesToday(board, codes)),
  };
}
