import type { DataSource, EntityManager } from 'typeorm';
import type { Revocation, RevocationEntry, ServiceKey } from '../../domain/access/trust';

interface RevocationRow {
  readonly kind: Revocation['kind'];
  readonly value: string;
  readonly revoked_at: Date;
}

interface KeyRow {
  readonly kid: string;
  readonly department_code: string;
  readonly account: string;
  readonly role: ServiceKey['role'];
  readonly public_key: string;
  readonly registered_at: Date;
  readonly valid_until: Date;
  readonly retired_at: Date | null;
}

/** Every revocation (吊销清单): of a subject the latest, of a token the one. */
export async function allRevocations(dataSource: DataSource): Promise<Revocation[]> {
  const rows = await dataSource.query<RevocationRow[]>(
    `/* allRevocations */ SELECT revocation.kind, revocation.value, max(revocation.revoked_at) AS revoked_at
       FROM archive.revocations AS revocation GROUP BY revocation.kind, revocation.value`,
  );
  return rows.map(({ kind, value, revoked_at }) => ({ kind, value, revokedAt: revoked_at.toISOString() }));
}

/** Revocations as they were made, the newest first (吊销记录分页). */
export async function revocationPage(
  dataSource: DataSource,
  page: { readonly first: number; readonly after: Revocation | null },
): Promise<RevocationEntry[]> {
  const rows = await dataSource.query<(RevocationRow & { readonly revoked_by: string; readonly reason: string })[]>(
    `/* revocationPage */ SELECT revocation.kind, revocation.value, revocation.revoked_at, revocation.revoked_by, revocation.reason
       FROM archive.revocations AS revocation
      WHERE $1::timestamptz IS NULL OR (revocation.revoked_at, revocation.kind, revocation.value) < ($1, $2, $3)
      ORDER BY revocation.revoked_at DESC, revocation.kind DESC, revocation.value DESC LIMIT $4`,
    [page.after?.revokedAt ?? null, page.after?.kind ?? null, page.after?.value ?? null, page.first],
  );
  return rows.map(({ kind, value, revoked_at, revoked_by, reason }) => ({
    ...{ kind, value, reason, revokedBy: revoked_by, revokedAt: revoked_at.toISOString() },
  }));
}

/** Every public key of a service account (服务账号公钥), latest first. */
export async function allServiceKeys(dataSource: DataSource | EntityManager): Promise<ServiceKey[]> {
  const rows = await dataSource.query<KeyRow[]>(
    `/* allServiceKeys */ SELECT key.kid, key.department_code, key.account, key.role, key.public_key, key.registered_at,
            key.valid_until, key.retired_at
       FROM archive.service_keys AS key ORDER BY key.registered_at DESC, key.kid`,
  );
  return rows.map((row) => ({
    kid: row.kid,
    departmentCode: row.department_code,
    account: row.account,
    role: row.role,
    publicKey: row.public_key,
    registeredAt: row.registered_at.toISOString(),
    validUntil: row.valid_until.toISOString(),
    retiredAt: row.retired_at?.toISOString() ?? null,
  }));
}
