import { addRevocation } from '../../data/repositories/trust-repository';
import { inTransaction } from '../../data/transaction';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Revocation } from '../../domain/access/trust';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { recordEvent } from '../events/record-event';

/**
 * Takes back a token, or all tokens a subject has had until now (吊销令牌、吊销账号令牌). Holds at every counter within a minute.
 * @throws AppError FORBIDDEN for anybody but ADMIN, INVALID_INPUT without a value or a reason
 */
export async function revoke(
  desk: Desk,
  actor: Actor | null,
  kind: Revocation['kind'],
  value: string,
  reason: string,
): Promise<Revocation> {
  requireAction(actor, 'trust.revoke');
  if (value.trim() === '' || value.length > 200)
    throw new AppError(
      'INVALID_INPUT',
      '请给出令牌编号或账号，200字以内 / Give the token id or subject, 200 characters at most',
    );
  if (reason.trim() === '') throw new AppError('INVALID_INPUT', '吊销须说明理由 / A revocation needs a reason');
  const revocation = { kind, value, revokedAt: desk.now.toISOString() };
  await inTransaction(desk.dataSource, async (manager) => {
    await addRevocation(manager, revocation, actor.id, reason);
    await recordEvent(manager, desk, actor, { action: 'trust.revoke', details: { kind, value } });
  });
  return revocation;
}
