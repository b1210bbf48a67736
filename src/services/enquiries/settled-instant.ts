import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { databaseInstant, writersAtWork } from '../../data/repositories/writing-lock';
import { AppError } from '../../domain/errors';

const POLL_MS = 20;
const MOST_POLLS = 500;
const TICK_MS = 2;
const MOST_TICKS = 5_000;

/**
 * The instant an answer over many enterprises is given for (可复现时刻): the one asked for, or the database's now, once no
 * writer can record anything before it any more.
 * @param knownAt ISO instant; null for now
 * @throws AppError UNAVAILABLE when a writer takes longer than ten seconds
 */
export async function settledInstant(dataSource: DataSource, knownAt: string | null): Promise<string> {
  let now = await databaseInstant(dataSource);
  const asked = knownAt ?? now;
  // Who begins in the very millisecond that is asked for still bears it: it must be over first.
  for (let ticks = 0; now <= asked && ticks < MOST_TICKS; ticks += 1) {
    await sleep(TICK_MS);
    now = await databaseInstant(dataSource);
  }
  await settleWriters(dataSource);
  return asked;
}

/**
 * Waits until every writer that is at work now has ended (等待在办写入): their facts may bear an instant before the one that
 * is asked about, and an answer over many enterprises given without them could not be given again. Writers that begin later
 * take a later instant, and nobody is held up.
 * @throws AppError UNAVAILABLE when a writer takes longer than ten seconds
 */
async function settleWriters(dataSource: DataSource): Promise<void> {
  const waitingFor = new Set(await writersAtWork(dataSource));
  for (let polls = 0; waitingFor.size > 0; polls += 1) {
    if (polls === MOST_POLLS) {
      throw new AppError('UNAVAILABLE', '有大批量报送正在入库，请稍后再查 / A large upload is being filed, ask again');
    }
    await sleep(POLL_MS);
    const atWork = new Set(await writersAtWork(dataSource));
    for (const writer of waitingFor) if (!atWork.has(writer)) waitingFor.delete(writer);
  }
}
