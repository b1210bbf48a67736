import type { EntityManager } from 'typeorm';
import type { Revocation, ServiceKey } from '../../domain/access/trust';

/** Appends a revocation (记录吊销); the same one twice is one. */
export async function addRevocation(
  manager: EntityManager,
  { kind, value, revokedAt }: Revocation,
  revokedBy: string,
  reason: string,
): Promise<void> {
  await manager.query(
    `/* addRevocation */ INSERT INTO archive.revocations (kind, value, revoked_at, revoked_by, reason)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [kind, value, revokedAt, revokedBy, reason],
  );
}

/** Registers a public key of a service account (登记公钥). @throws a unique violation for a key that is registered */
export async function addServiceKey(manager: EntityManager, key: ServiceKey, registeredBy: string): Promise<void> {
  await manager.query(
    `/* addServiceKey */ INSERT INTO archive.service_keys (kid, department_code, account, role, public_key,
            registered_at, registered_by, valid_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [key.kid, key.departmentCode, key.account, key.role, key.publicKey, key.registeredAt, registeredBy, key.validUntil],
  );
}

/** Retires a key (停用公钥), once. */
export async function retireServiceKeyRow(manager: EntityManager, kid: string, retiredAt: string): Promise<void> {
  await manager.query(
    `/* retireServiceKeyRow */ UPDATE archive.service_keys AS key SET retired_at = $2
      WHERE key.kid = $1 AND key.retired_at IS NULL`,
    [kid, retiredAt],
  );
}
