import { workForAll } from '../../data/abandonable-client';
import { appErrorOf } from '../../data/sql-errors';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { recordAlone } from './record-event';

/** Puts a look at one's own work on record (留存工作查阅): it shows no firm's file, so it needs no purpose. */
export async function recordWorkLook(desk: Desk, actor: Actor, operation: string, found: boolean): Promise<void> {
  await recordAlone(desk, actor, { action: 'work.read', details: { operation, found } });
}

/**
 * Puts an attempt that was refused on record (留存被拒操作): who, what, when and why not, in a transaction of its own, since what was
 * tried has been undone. A fault of ours is no refusal, and a database that is away takes no events.
 */
export async function recordRefusal(desk: Desk, actor: Actor, operation: string, error: unknown): Promise<void> {
  const refused = error instanceof AppError ? error : appErrorOf(error);
  if (refused === null || refused.code === 'UNAVAILABLE') return;
  const details = { operation, code: refused.code };
  // Whoever hangs up after an attempt has made it all the same.
  await workForAll(() => recordAlone(desk, actor, { action: 'access.refused', outcome: 'REFUSED', details }));
}
