import type { TypedSupplier } from '../../domain/check/stored-check';
import { AppError } from '../../domain/errors';
import { fieldsOf } from '../../domain/record/record-kind';
import type { RawRow } from '../../domain/upload/parse-row';
import { FileError } from '../../files/file-error';
import { openTable } from '../../files/open-table';

/** A file of suppliers (供应商名单文件). */
export interface SuppliersFile {
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly spoolFolder: string;
}

/** Columns that a list of suppliers does not need: the headers of registrations are known best, and ask for more. */
const NOT_ASKED = { fields: Object.keys(fieldsOf('REGISTRATION')), of: () => ({}) };

/**
 * The suppliers of a spreadsheet (读取供应商名单): its columns of code and name, under any of their usual headers, whatever else stands
 * beside them. A row without both is left out, for nobody can be meant by it.
 * @throws AppError INVALID_INPUT for a file that cannot be taken, naming why; LIMIT_EXCEEDED above so many rows
 * @source rules.md R21
 */
export async function suppliersOfFile(
  { fileName, bytes, spoolFolder }: SuppliersFile,
  most: number,
): Promise<TypedSupplier[]> {
  try {
    const table = await openTable(bytes, { fileName, kind: 'REGISTRATION', spoolFolder, supplied: NOT_ASKED });
    try {
      const suppliers: TypedSupplier[] = [];
      for await (const chunk of table.chunks()) {
        suppliers.push(...chunk.map(({ cells }) => supplierOf(cells)).filter(isSomebody));
        if (suppliers.length > most) throw tooMany(most);
      }
      return suppliers;
    } finally {
      await table.close();
    }
  } catch (error) {
    if (error instanceof FileError) throw new AppError('INVALID_INPUT', error.message);
    throw error;
  }
}

function supplierOf({ uscc, name }: RawRow): TypedSupplier {
  return { uscc: textOf(uscc), name: textOf(name) };
}

/** A code that arrives as a number has lost digits: its text fails the check of the code, and is shown as it came. */
function textOf(cell: RawRow[string]): string | null {
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  return text === '' ? null : text;
}

function isSomebody({ uscc, name }: TypedSupplier): boolean {
  return uscc !== null || name !== null;
}

function tooMany(most: number): AppError {
  return new AppError('LIMIT_EXCEEDED', `每个文件最多${most}户，请拆分 / At most ${most} suppliers a file`);
}
