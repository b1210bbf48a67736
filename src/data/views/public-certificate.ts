import type { DataSource } from 'typeorm';

/** What society may learn of a certificate by its number (回执公开信息); null when no such number was issued. */
export async function publicCertificate(
  dataSource: DataSource,
  number: string,
): Promise<{ readonly issuedAt: string; readonly superseded: boolean } | null> {
  const rows = await dataSource.query<{ issued_at: Date; superseded: boolean }[]>(
    `/* publicCertificate */
     SELECT shown.issued_at, shown.superseded FROM publication.certificates AS shown WHERE shown.number = $1`,
    [number],
  );
  return rows[0] ? { issuedAt: rows[0].issued_at.toISOString(), superseded: rows[0].superseded } : null;
}
