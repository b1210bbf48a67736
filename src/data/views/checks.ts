import type { DataSource, EntityManager } from 'typeorm';
import type { StoredCheck, StoredResult } from '../../domain/check/stored-check';

interface Row extends Omit<StoredCheck, 'madeAt'> {
  readonly madeAt: Date;
}

const COLUMNS = `made.check_id AS "checkId", made.department_code AS "departmentCode", made.actor_id AS "actorId", made.role,
  made.purpose, made.matter_no AS "matterNo", made.project, made.as_of AS "asOf", made.made_at AS "madeAt",
  made.catalogue_version AS "catalogueVersion", made.suppliers, made.counts, made.sources`;

/** A check by its id (核查), of a department; null when it is another's or does not exist. @param departmentCode null for any */
export async function checkById(
  runner: DataSource | EntityManager,
  checkId: string,
  departmentCode: string | null,
): Promise<StoredCheck | null> {
  const rows = await runner.query<Row[]>(
    `/* checkById */
     SELECT ${COLUMNS} FROM archive.checks AS made
      WHERE made.check_id = $1 AND ($2::text IS NULL OR made.department_code = $2)`,
    [checkId, departmentCode],
  );
  return rows[0] ? checkOfRow(rows[0]) : null;
}

/** Where a page of checks goes on: before this instant and id. */
export interface ChecksBefore {
  readonly madeAt: string;
  readonly checkId: string;
}

/** Checks, newest first (核查记录). @param departmentCode null for all departments */
export async function checksBefore(
  dataSource: DataSource,
  departmentCode: string | null,
  before: ChecksBefore | null,
  first: number,
): Promise<StoredCheck[]> {
  const rows = await dataSource.query<Row[]>(
    `/* checksBefore */
     SELECT ${COLUMNS} FROM archive.checks AS made
      WHERE ($1::text IS NULL OR made.department_code = $1)
        AND ($2::timestamptz IS NULL OR (made.made_at, made.check_id) < ($2::timestamptz, $3::uuid))
      ORDER BY made.made_at DESC, made.check_id DESC LIMIT $4`,
    [departmentCode, before?.madeAt ?? null, before?.checkId ?? null, first],
  );
  return rows.map(checkOfRow);
}

/** Results of a check, in the order of the suppliers (核查结果). */
export async function resultsOf(
  runner: DataSource | EntityManager,
  checkId: string,
  page: { readonly after: number; readonly first: number },
): Promise<StoredResult[]> {
  const rows = await runner.query<{ found: StoredResult }[]>(
    `/* resultsOf */
     SELECT result.found FROM archive.check_results AS result
      WHERE result.check_id = $1 AND result.place > $2 ORDER BY result.place LIMIT $3`,
    [checkId, page.after, page.first],
  );
  return rows.map(({ found }) => found);
}

/** A certificate as issued (回执). */
export interface CertificateView {
  readonly number: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly keyId: string;
  readonly jws: string;
}

/** The certificate of a check, or of one supplier in it; null when none was issued. */
export async function certificateOf(
  runner: DataSource | EntityManager,
  checkId: string,
  place: number,
): Promise<CertificateView | null> {
  const rows = await runner.query<
    (Omit<CertificateView, 'issuedAt' | 'expiresAt'> & { issuedAt: Date; expiresAt: Date })[]
  >(
    `/* certificateOf */
     SELECT issued.number, issued.issued_at AS "issuedAt", issued.expires_at AS "expiresAt", issued.key_id AS "keyId",
            issued.jws
       FROM archive.certificates AS issued WHERE issued.check_id = $1 AND issued.place = $2`,
    [checkId, place],
  );
  const found = rows[0];
  return found === undefined
    ? null
    : { ...found, issuedAt: found.issuedAt.toISOString(), expiresAt: found.expiresAt.toISOString() };
}

/** How often a firm was looked at, by purpose and role (被查询统计). */
export interface ViewCount {
  readonly purpose: string;
  readonly departmentCode: string | null;
  readonly role: string;
  readonly month: string;
  readonly looks: number;
}

/** Looks at a firm's non-public file, by month: reads on record, and checks that named it; for that firm and the auditor alone. */
export async function viewsOfFirm(dataSource: DataSource, uscc: string): Promise<ViewCount[]> {
  return dataSource.query<ViewCount[]>(
    `/* viewsOfFirm */
     SELECT looked.purpose, looked.department_code AS "departmentCode", looked.role, looked.month, count(*)::integer AS looks
       FROM (SELECT look.purpose, look.department_code, look.role,
                    to_char(look.looked_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month
               FROM archive.looks_at($1) AS look) AS looked
      GROUP BY 1, 2, 3, 4 ORDER BY looked.month DESC, looked.purpose, looked.department_code`,
    [uscc],
  );
}

function checkOfRow(row: Row): StoredCheck {
  return { ...row, madeAt: row.madeAt.toISOString() };
}
