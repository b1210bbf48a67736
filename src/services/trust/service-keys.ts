import { createHash, createPublicKey } from 'node:crypto';
import { addServiceKey, retireServiceKeyRow } from '../../data/repositories/trust-repository';
import { inTransaction } from '../../data/transaction';
import { departmentsByCode } from '../../data/views/departments';
import { allServiceKeys } from '../../data/views/trust';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { ServiceKey } from '../../domain/access/trust';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { recordEvent } from '../events/record-event';

/** A key to register. */
export interface NewServiceKey {
  readonly departmentCode: string;
  readonly account: string;
  readonly role: ServiceKey['role'];
  /** PEM of an Ed25519 public key. */
  readonly publicKey: string;
  readonly days: number;
}

const LONGEST_DAYS = 400;
const DAY_MS = 86_400_000;
const ACCOUNT = /^[a-z][a-z0-9-]{1,59}$/;

/**
 * Registers a public key of a department's service account (登记服务账号公钥). Several may be in force at once, which is how
 * keys are rotated; tokens signed with it carry that department's rights in that role and nothing else.
 * @throws AppError FORBIDDEN for anybody but ADMIN, INVALID_INPUT for a wrong name, key, department or term, CONFLICT for a
 * key that is registered
 */
export async function registerServiceKey(desk: Desk, actor: Actor | null, given: NewServiceKey): Promise<ServiceKey> {
  requireAction(actor, 'trust.keys');
  const key = checkedKey(desk, given);
  const known = await departmentsByCode(desk.dataSource, [given.departmentCode]);
  if (known.size === 0)
    throw new AppError('INVALID_INPUT', '没有这个部门，请先登记部门 / There is no such department: register it first');
  await inTransaction(desk.dataSource, async (manager) => {
    await addServiceKey(manager, key, actor.id);
    const { kid, departmentCode, account, role } = key;
    await recordEvent(manager, desk, actor, {
      action: 'trust.registerKey',
      details: { kid, departmentCode, account, role },
    });
  });
  return key;
}

/** Retires a key (停用公钥): its tokens are refused within a minute. @throws AppError FORBIDDEN, NOT_FOUND */
export async function retireServiceKey(desk: Desk, actor: Actor | null, kid: string): Promise<ServiceKey> {
  requireAction(actor, 'trust.keys');
  return await inTransaction(desk.dataSource, async (manager) => {
    await retireServiceKeyRow(manager, kid, desk.now.toISOString());
    const key = (await allServiceKeys(manager)).find((candidate) => candidate.kid === kid);
    if (key === undefined) throw new AppError('NOT_FOUND', '没有这个公钥 / There is no such key');
    await recordEvent(manager, desk, actor, { action: 'trust.retireKey', details: { kid } });
    return key;
  });
}

function checkedKey(desk: Desk, { departmentCode, account, role, publicKey, days }: NewServiceKey): ServiceKey {
  if (!ACCOUNT.test(account))
    throw new AppError(
      'INVALID_INPUT',
      'account 须为2至60个小写字母、数字或连字符 / account: 2 to 60 lower-case letters, digits or hyphens',
    );
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS)
    throw new AppError('INVALID_INPUT', `days 须为1至${LONGEST_DAYS} / days must be 1 to ${LONGEST_DAYS}`);
  const { kid, pem } = readKey(publicKey);
  const registeredAt = desk.now.toISOString();
  const validUntil = new Date(desk.now.getTime() + days * DAY_MS).toISOString();
  return { kid, departmentCode, account, role, publicKey: pem, registeredAt, validUntil, retiredAt: null };
}

/** The key in its one form, and its name. */
function readKey(text: string): { readonly kid: string; readonly pem: string } {
  try {
    if (text.includes('PRIVATE')) throw new Error('private');
    const key = createPublicKey(text);
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('kind');
    const der = key.export({ type: 'spki', format: 'der' });
    return {
      kid: createHash('sha256').update(der).digest('base64url'),
      pem: key.export({ type: 'spki', format: 'pem' }).toString(),
    };
  } catch {
    throw new AppError(
      'INVALID_INPUT',
      'publicKey 须为 Ed25519 公钥的 PEM 文本，不得为私钥 / publicKey must be the PEM of an Ed25519 public key, never a private one',
    );
  }
}
