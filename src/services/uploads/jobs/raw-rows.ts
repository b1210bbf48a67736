import type { DataSource, EntityManager } from 'typeorm';
import { uploadSlices } from '../../../data/repositories/upload-file-repository';
import type { RawRow } from '../../../domain/upload/parse-row';
import type { IdentitySealer } from '../../identity-sealer';

/** Rows of a file that are sealed together (原始行分片). */
export const ROWS_PER_SLICE = 500;

/** Seals rows as they were read; a natural person's row stays out. */
export function sealRows(sealer: IdentitySealer, rows: readonly (RawRow | null)[]): Buffer {
  return sealer.encrypt(JSON.stringify(rows));
}

/** Rows as they were read, by number (原始行); a row that was not kept is missing from the map. */
export async function rawRows(
  runner: DataSource | EntityManager,
  sealer: IdentitySealer,
  batchId: string,
  numbers: readonly number[],
): Promise<Map<number, RawRow>> {
  const serialOf = (row: number) => Math.floor((row - 1) / ROWS_PER_SLICE);
  const sealed = await uploadSlices(runner, batchId, [...new Set(numbers.map(serialOf))]);
  const opened = new Map([...sealed].map(([serial, bytes]) => [serial, openSlice(sealer, bytes)]));
  return new Map(
    numbers.flatMap((row) => {
      const raw = opened.get(serialOf(row))?.[(row - 1) % ROWS_PER_SLICE];
      return raw === undefined || raw === null ? [] : [[row, raw] as const];
    }),
  );
}

function openSlice(sealer: IdentitySealer, sealed: Buffer): readonly (RawRow | null)[] {
  return JSON.parse(sealer.decrypt(sealed)) as readonly (RawRow | null)[];
}
