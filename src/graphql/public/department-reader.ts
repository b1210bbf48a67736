import type DataLoader from 'dataloader';
import type { Board } from '../../services/public/board';
import type { DepartmentBook } from '../../services/public/department-book';
import { departmentsOnBoard } from '../../services/public/read-statistics';
import { keyedLoader } from '../shared/align-to-keys';

/** A department as it is read. */
type BoardDepartment = NonNullable<ReturnType<Awaited<ReturnType<typeof departmentsOnBoard>>['get']>>;

/** The departments of one request (部门读取): from the book when it is of the edition that the request has seen, else in one batch. */
export class DepartmentReader {
  #seen: string | null = null;
  readonly #loader: DataLoader<string, BoardDepartment | null>;

  constructor(
    board: Board,
    private readonly book: DepartmentBook,
  ) {
    this.#loader = keyedLoader(async (codes) => {
      if (this.#seen === null) return departmentsOnBoard(board, codes);
      await book.renew(board);
      return book.at(this.#seen) ?? departmentsOnBoard(board, codes);
    });
  }

  /** Told of the edition in force when something was read. */
  saw(version: string | null): void {
    this.#seen = version;
  }

  /** The department of a code, at once where it is known. */
  load(code: string): BoardDepartment | null | Promise<BoardDepartment | null> {
    const known = this.book.at(this.#seen);
    return known === null ? this.#loader.load(code) : (known.get(code) ?? null);
  }
}
