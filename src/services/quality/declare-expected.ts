import { saveDeclaredCount } from '../../data/repositories/declared-count-repository';
import { inTransaction } from '../../data/transaction';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import type { RecordKind } from '../../domain/record/record-kind';
import type { Desk } from '../desk';
import { recordEvent } from '../events/record-event';
import { ownDepartment } from '../uploads/run-batch';
import { monthOf } from './read-data-quality';

const MOST = 10_000_000;

/**
 * A department says how many records of a kind a month should bring (申报应报数): the denominator of its reporting rate. A later word
 * replaces the earlier one.
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT for a month or a number that is none
 */
export async function declareExpected(
  desk: Desk,
  actor: Actor | null,
  declared: { readonly month: string; readonly kind: RecordKind; readonly expected: number },
): Promise<void> {
  requireAction(actor, 'quality.declare');
  const { code: departmentCode } = await ownDepartment(desk, actor);
  const { month, kind, expected } = declared;
  monthOf(month);
  if (!Number.isInteger(expected) || expected < 0 || expected > MOST) {
    throw new AppError('INVALID_INPUT', `应报数须为0至${MOST}的整数 / expected must be a whole number`);
  }
  await inTransaction(desk.dataSource, async (manager) => {
    const declaredAt = desk.now.toISOString();
    await saveDeclaredCount(manager, { departmentCode, month, kind, expected, declaredBy: actor.id, declaredAt });
    await recordEvent(manager, desk, actor, { action: 'quality.declare', details: { month, kind, expected } });
  });
}
