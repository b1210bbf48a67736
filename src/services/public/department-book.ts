import type { PublicDepartment } from '../../data/views/public-sources';
import { publicDepartments } from '../../data/views/public-sources';
import type { Board } from './board';

/**
 * The departments as society knows them, held in memory (部门表): there are few, every item names one, and they seldom change. Each
 * reading of files tells which edition is in force; the book serves that edition and no other, so that a changed name or
 * telephone number is in the very next answer.
 */
export class DepartmentBook {
  #version: string | null = null;
  #byCode: ReadonlyMap<string, PublicDepartment> = new Map();

  /** The departments of an edition, or null where the book holds another. */
  at(version: string | null): ReadonlyMap<string, PublicDepartment> | null {
    return version !== null && version === this.#version ? this.#byCode : null;
  }

  /** Reads the edition in force. */
  async renew(board: Board): Promise<void> {
    const read = await publicDepartments(board.dataSource);
    if (read === null) return;
    this.#version = read.version;
    this.#byCode = read.byCode;
  }
}
