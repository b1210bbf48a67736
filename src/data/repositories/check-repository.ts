import type { EntityManager } from 'typeorm';
import type { StoredCheck, StoredResult } from '../../domain/check/stored-check';

/** Keeps a check (登记核查); its results go beside it. */
export async function insertCheck(manager: EntityManager, check: StoredCheck): Promise<void> {
  await manager.query(
    `/* insertCheck */
     INSERT INTO archive.checks (check_id, department_code, actor_id, role, purpose, matter_no, project_number, project,
            as_of, made_at, catalogue_version, suppliers, counts, sources)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[check.checkId, check.departmentCode, check.actorId, check.role, check.purpose, check.matterNo],
      ...[check.project.number, JSON.stringify(check.project), check.asOf, check.madeAt, check.catalogueVersion],
      ...[check.suppliers, JSON.stringify(check.counts), JSON.stringify(check.sources)],
    ],
  );
}

/** Keeps what was found of suppliers (登记核查结果), one statement however many. */
export async function insertCheckResults(
  manager: EntityManager,
  checkId: string,
  results: readonly StoredResult[],
): Promise<void> {
  const rows = results.map((found) => {
    const { place, verdict, resolved } = found;
    return { place, uscc: resolved?.uscc ?? null, verdict, found };
  });
  await manager.query(
    `/* insertCheckResults */
     INSERT INTO archive.check_results (check_id, place, uscc, verdict, found)
     SELECT $1, place, uscc, verdict, found
       FROM json_to_recordset($2::json) AS added (place integer, uscc text, verdict text, found jsonb)`,
    [checkId, JSON.stringify(rows)],
  );
}

/** A certificate on its way to the archive. */
export interface NewCertificate {
  readonly checkId: string;
  readonly place: number;
  readonly number: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly keyId: string;
  readonly jws: string;
}

/** Keeps a certificate, and tells society that its number is genuine (登记回执). @returns false when there is one already */
export async function insertCertificate(manager: EntityManager, added: NewCertificate): Promise<boolean> {
  const rows = await manager.query<object[]>(
    `/* insertCertificate */
     INSERT INTO archive.certificates (check_id, place, number, issued_at, expires_at, key_id, jws)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (check_id, place) DO NOTHING RETURNING number`,
    [added.checkId, added.place, added.number, added.issuedAt, added.expiresAt, added.keyId, added.jws],
  );
  if (rows.length === 0) return false;
  await manager.query(
    `/* insertCertificate.public */
     INSERT INTO publication.certificates (number, issued_at, superseded)
     SELECT $1, $2, EXISTS (SELECT FROM archive.checks AS own JOIN archive.checks AS later
              ON later.department_code = own.department_code AND later.purpose = own.purpose
             AND later.project_number = own.project_number AND later.made_at > own.made_at
            WHERE own.check_id = $3)`,
    [added.number, added.issuedAt, added.checkId],
  );
  return true;
}

/** Marks the certificates of earlier checks for the same project as superseded (标记被替代). @source rules.md R19 */
export async function supersedeCertificates(manager: EntityManager, check: StoredCheck): Promise<void> {
  await manager.query(
    `/* supersedeCertificates */
     UPDATE publication.certificates AS shown SET superseded = true
       FROM archive.certificates AS issued JOIN archive.checks AS earlier USING (check_id)
      WHERE earlier.department_code = $1 AND earlier.purpose = $2 AND earlier.project_number = $3
        AND earlier.check_id <> $4 AND earlier.made_at < $5 AND shown.number = issued.number AND NOT shown.superseded`,
    [check.departmentCode, check.purpose, check.project.number, check.checkId, check.madeAt],
  );
}
