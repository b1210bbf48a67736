import type { DataSource } from 'typeorm';
import { allRevocations, allServiceKeys, revocationPage } from '../../data/views/trust';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Revocation, RevocationEntry, ServiceKey } from '../../domain/access/trust';
import type { Desk } from '../desk';

/** What tokens are held against beside the keys of the operator (信任清单). */
export interface Trust {
  readonly revocations: readonly Revocation[];
  readonly serviceKeys: readonly ServiceKey[];
}

/** The trust list as it is now, for the front door: nobody has signed in yet. */
export async function readTrust(dataSource: DataSource): Promise<Trust> {
  const [revocations, serviceKeys] = await Promise.all([allRevocations(dataSource), allServiceKeys(dataSource)]);
  return { revocations, serviceKeys };
}

/** The public keys of all service accounts, for the administrator (服务账号公钥清单). @throws AppError FORBIDDEN */
export async function readServiceKeys(desk: Desk, actor: Actor | null): Promise<ServiceKey[]> {
  requireAction(actor, 'trust.keys');
  return allServiceKeys(desk.dataSource);
}

/** Revocations with their reasons, the newest first, for the administrator (吊销记录). @throws AppError FORBIDDEN */
export async function readRevocations(
  desk: Desk,
  actor: Actor | null,
  page: { readonly first: number; readonly after: Revocation | null },
): Promise<RevocationEntry[]> {
  requireAction(actor, 'trust.revoke');
  return revocationPage(desk.dataSource, page);
}
