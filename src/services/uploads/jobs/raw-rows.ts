import type { DataSource, EntityManager } from 'typeorm';
import { replaceUploadSlice, uploadSlices } from '../../../data/repositories/upload-file-repository';
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
  const sealed = await uploadSlices(runner, batchId, [...new Set(numbers.map(serialOf))]);
  const opened = new Map([...sealed].map(([serial, bytes]) => [serial, openSlice(sealer, bytes)]));
  return new Map(
    numbers.flatMap((row) => {
      const raw = opened.get(serialOf(row))?.[(row - 1) % ROWS_PER_SLICE];
      return raw === undefined || raw === null ? [] : [[row, raw] as const];
    }),
  );
}

/** Puts rows in the place of those that were read (更正原始行); null keeps nothing of a row. */
export async function mendRawRows(
  manager: EntityManager,
  sealer: IdentitySealer,
  batchId: string,
  mended: ReadonlyMap<number, RawRow | null>,
): Promise<void> {
  const serials = [...new Set([...mended.keys()].map(serialOf))];
  for (const [serial, sealed] of await uploadSlices(manager, batchId, serials)) {
    const rows = openSlice(sealer, sealed).map((raw, index) => {
      const row = serial * ROWS_PER_SLICE + index + 1;
      return mended.has(row) ? (mended.get(row) ?? null) : raw;
    });
    await replaceUploadSlice(manager, { batchId, serial, sealed: sealRows(sealer, rows) });
  }
}

/** The slice that a row lies in. */
function serialOf(row: number): number {
  return Math.floor((row - 1) / ROWS_PER_SLICE);
}

function openSlice(sealer: IdentitySealer, sealed: Buffer): readonly (RawRow | null)[] {
  return JSON.parse(sealer.decrypt(sealed)) as readonly (RawRow | null)[];
}
