import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/demo/seeded-random';
import { addDays, localDate } from '../../src/domain/calendar/local-date';
import { AppError } from '../../src/domain/errors';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { actor, openOffice } from '../support/desk';
import { FIRMS, registrationRow } from '../support/rows';
import startDatabase from '../support/start-database';
import stopDatabase from '../support/stop-database';
import { openRemovalGround } from '../support/removal-ground';
import { tryRemovals } from '../support/try-removals';
import type { Arena } from './operations';
import { drawOperation } from './operations';

const FIRST_DAY = localDate('2026-06-01');
const TURNS_A_DAY = 400;
const REMOVED_TOGETHER = 10;

/**
 * Mixed operations by concurrent writers on one database of its own, then everything is derived again and compared
 * (混合压力核验): `npm run stress -- --operations 10000 --writers 8 --seed 1`. With `--removals 1000` so many public items are taken out of
 * view instead, and every surface is asked after each few. Ends with 1 on any difference or fault of ours.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      operations: { type: 'string', default: '10000' },
      writers: { type: 'string', default: '8' },
      seed: { type: 'string', default: '1' },
      removals: { type: 'string' },
    },
  });
  if (values.removals !== undefined) return await tryMany(Number(values.removals), Number(values.seed));
  await startDatabase();
  const office = await openOffice();
  try {
    const arena: Arena = { office, firms: FIRMS, filed: [], sent: [], counts: new Map() };
    await uploadRecords(office.desk(FIRST_DAY), actor('UPLOADER', 'MARKET'), {
      kind: 'REGISTRATION',
      batchKey: 'firms',
      policy: 'REJECT_ROWS',
      dryRun: false,
      rows: FIRMS.slice(0, 50).map((firm) => registrationRow(firm, { regionCode: '990102' })),
    });
    const started = performance.now();
    const total = Number(values.operations);
    const faults = await runAll(arena, total, Number(values.writers), Number(values.seed));
    const seconds = (performance.now() - started) / 1000;
    return await report(arena, total, faults, seconds);
  } finally {
    await office.close();
    await stopDatabase();
  }
}

/** Removals by chance; the surfaces must follow each. */
async function tryMany(count: number, seed: number): Promise<number> {
  await startDatabase();
  const ground = await openRemovalGround(count);
  try {
    const ways = new Map<string, number>();
    const tell = (way: string) => void ways.set(way, (ways.get(way) ?? 0) + 1);
    const faults = await tryRemovals({ ...ground, together: REMOVED_TOGETHER, seed, tell });
    for (const [way, times] of [...ways].sort()) print(`${String(times).padStart(7)} ${way}`);
    for (const fault of faults.slice(0, 20)) print(`FAULT ${fault}`);
    print(`${count} removals, every surface asked after each ${REMOVED_TOGETHER}: ${faults.length} faults`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await ground.close();
    await stopDatabase();
  }
}

async function runAll(arena: Arena, total: number, writers: number, seed: number): Promise<string[]> {
  const faults: string[] = [];
  let next = 0;
  const write = async (writer: number) => {
    const random = seededRandom(seed * 1000 + writer);
    while (next < total) {
      next += 1;
      const number = next;
      const [name, run] = drawOperation(random);
      const day = addDays(FIRST_DAY, Math.floor(number / TURNS_A_DAY));
      count(arena, name);
      try {
        await run({ arena, random, day, number });
      } catch (error) {
        if (error instanceof AppError) count(arena, `${name}: ${error.code}`);
        else faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return faults;
}

async function report(arena: Arena, total: number, faults: readonly string[], seconds: number): Promise<number> {
  const lastDay = addDays(FIRST_DAY, Math.floor(total / TURNS_A_DAY));
  const { enterprises, editions, differences } = await verifyArchive(arena.office.internal, lastDay, () => undefined);
  for (const [name, times] of [...arena.counts].sort()) print(`${String(times).padStart(7)} ${name}`);
  for (const fault of faults.slice(0, 20)) print(`FAULT ${fault}`);
  for (const difference of differences.slice(0, 20)) print(`DIFFERENCE ${JSON.stringify(difference)}`);
  print(
    `${total} operations in ${seconds.toFixed(1)} s, ${faults.length} faults; verified ${enterprises} enterprises and ${editions} editions, ${differences.length} differences`,
  );
  return faults.length + differences.length === 0 ? 0 : 1;
}

function count({ counts }: Arena, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
