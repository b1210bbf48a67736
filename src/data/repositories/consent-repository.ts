import type { DataSource, EntityManager } from 'typeorm';
import type { Consent } from '../../domain/consent/consent';

interface Row extends Omit<Consent, 'givenAt' | 'revokedAt'> {
  readonly givenAt: Date;
  readonly revokedAt: Date | null;
}

const SELECT = `SELECT given.uscc, given.consent_id AS "consentId", given.bank_uscc AS "bankUscc", given.bank_name AS "bankName",
       given.kinds, given.until, given.form, given.paper, given.given_at AS "givenAt", given.entered_by AS "enteredBy",
       given.department_code AS "departmentCode", ended.revoked_at AS "revokedAt"
  FROM archive.consents AS given LEFT JOIN archive.consent_revocations AS ended USING (uscc, consent_id)`;

/** Keeps a consent (登记授权). */
export async function insertConsent(manager: EntityManager, given: Consent): Promise<void> {
  await manager.query(
    `/* insertConsent */
     INSERT INTO archive.consents (uscc, consent_id, bank_uscc, bank_name, kinds, until, form, paper, given_at, entered_by,
            department_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[given.uscc, given.consentId, given.bankUscc, given.bankName, given.kinds, given.until, given.form],
      ...[given.paper && JSON.stringify(given.paper), given.givenAt, given.enteredBy, given.departmentCode],
    ],
  );
}

/** What takes a consent back. */
export interface ConsentRevocation {
  readonly uscc: string;
  readonly consentId: string;
  readonly revokedAt: string;
  readonly revokedBy: string;
  readonly departmentCode: string | null;
}

/** Takes a consent back (撤销授权). @returns false when it was taken back before */
export async function revokeConsentRow(manager: EntityManager, ended: ConsentRevocation): Promise<boolean> {
  const rows = await manager.query<object[]>(
    `/* revokeConsent */
     INSERT INTO archive.consent_revocations (uscc, consent_id, revoked_at, revoked_by, department_code)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (uscc, consent_id) DO NOTHING RETURNING consent_id`,
    [ended.uscc, ended.consentId, ended.revokedAt, ended.revokedBy, ended.departmentCode],
  );
  return rows.length > 0;
}

/** A consent by its id, or null. */
export async function consentById(manager: EntityManager, consentId: string): Promise<Consent | null> {
  const rows = await manager.query<Row[]>(`/* consentById */ ${SELECT} WHERE given.consent_id = $1`, [consentId]);
  return rows[0] ? consentOfRow(rows[0]) : null;
}

/** Consents of an enterprise to a bank that are not yet over (有效授权). */
export async function consentsTo(
  manager: EntityManager,
  uscc: string,
  bankUscc: string,
  today: string,
): Promise<Consent[]> {
  const rows = await manager.query<Row[]>(
    `/* consentsTo */ ${SELECT} WHERE given.uscc = $1 AND given.bank_uscc = $2 AND given.until >= $3 ORDER BY given.given_at`,
    [uscc, bankUscc, today],
  );
  return rows.map(consentOfRow);
}

/** Consents of an enterprise, or to a bank, newest first (授权记录). */
export async function consentsOf(
  runner: DataSource | EntityManager,
  who: { readonly uscc: string } | { readonly bankUscc: string },
  most: number,
): Promise<Consent[]> {
  const [column, value] = 'uscc' in who ? ['uscc', who.uscc] : ['bank_uscc', who.bankUscc];
  const rows = await runner.query<Row[]>(
    `/* consentsOf */ ${SELECT} WHERE given.${column} = $1 ORDER BY given.given_at DESC, given.consent_id LIMIT $2`,
    [value, most],
  );
  return rows.map(consentOfRow);
}

function consentOfRow(row: Row): Consent {
  return { ...row, givenAt: row.givenAt.toISOString(), revokedAt: row.revokedAt?.toISOString() ?? null };
}
