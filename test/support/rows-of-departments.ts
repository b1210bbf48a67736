import type { DataSource } from 'typeorm';

/** A row in every table whose rows belong to a department, put there by the owner past every service. */
const ROWS: Readonly<Record<string, string>> = {
  upload_jobs: `(batch_id, department_code, batch_key, kind, policy, options, actor_id, actor_role, received_at, bytes, sha256, state,
      step, step_started_rows, rows_done, findings, impact, cancel_asked, attempts, original_kept)
    VALUES ($1, $2, 'k', 'PENALTY', 'REJECT_ROWS', '{}', 'a', 'UPLOADER', now(), 1, 'x', 'CHECKED', 'CHECK', 0, 0, '{}', '{}', false,
      0, true)`,
  upload_chunks: `(batch_id, department_code, serial, received_at, sealed) VALUES ($1, $2, 0, now(), 'x')`,
  upload_slices: `(batch_id, serial, sealed) SELECT $1, 0, 'x' WHERE $2 <> ''`,
  staged_rows: `(batch_id, uscc, row_number, line, findings) SELECT $1, 'u', 1, 1, '[]' WHERE $2 <> ''`,
  checked_rows: `(batch_id, row_number, line, outcome, problems, returned, corrections)
    SELECT $1, 1, 1, 'REFUSED', '[]', true, '[]' WHERE $2 <> ''`,
  batches: `(batch_id, department_code, batch_key, kind, policy, request_digest, actor_id, received_at, received, accepted, unchanged,
      refused, quarantined, receipt)
    VALUES ($1, $2, 'k', 'PENALTY', 'REJECT_ROWS', 'x', 'a', now(), 1, 0, 0, 1, 0, '{}')`,
  set_aside_rows: `(batch_id, row_number, department_code, kind, outcome, problems, set_aside_at)
    VALUES ($1, 1, $2, 'LISTING', 'REFUSED', '[]', now())`,
  declared_counts: `(department_code, month, kind, expected, declared_by, declared_at)
    SELECT $2, '2026-06', 'PENALTY', 1, $1::text, now()`,
  cases: `(case_id, uscc, department_code, list_type, notice_number, opened_at, opened_by)
    VALUES ($1, '91990102MA0D00001X', $2, 'WAGE', 'n', now(), 'a')`,
  case_steps: `(uscc, case_id, serial, step, content, recorded_at, recorded_by)
    SELECT '91990102MA0D00001X', $1, 1, 'NOTICE', '{}', now(), 'a' WHERE $2 <> ''`,
  checks: `(check_id, department_code, actor_id, role, purpose, matter_no, project_number, project, as_of, made_at,
      catalogue_version, suppliers, counts, sources)
    VALUES ($1, $2, 'a', 'OFFICER', 'BIDDING', 'm', 'p', '{}', '2026-06-01', now(), 'v', 1, '{}', '[]')`,
  check_results: `(check_id, place, verdict, found) SELECT $1, 1, 'CLEAR', '{}' WHERE $2 <> ''`,
  certificates: `(check_id, place, number, issued_at, expires_at, key_id, jws)
    SELECT $1, 0, md5($2), now(), now(), 'k', 'j'`,
  check_jobs: `(check_id, department_code, actor_id, actor_role, question, file_name, suppliers, received_at)
    VALUES ($1, $2, 'a', 'OFFICER', '{}', 'f', 1, now())`,
  check_job_slices: `(check_id, slice, suppliers) SELECT $1, 0, '[]' WHERE $2 <> ''`,
  tenders: `(tender_id, department_code, number, opened_at, opened_by, papers) VALUES ($1, $2, 'n', now(), 'a', '{}')`,
  tender_bidders: `(tender_id, member, bidder) SELECT $1, 1, 1 WHERE $2 <> ''`,
  tender_looks: `(tender_id, serial, check_id, taken_at, taken_by) SELECT $1, 1, $1, now(), 'a' WHERE $2 <> ''`,
  national_results: `(tender_id, member, attached_at, attached_by, channel, outcome, queried_on)
    SELECT $1, 1, '2026-06-01', 'a', 'c', 'FOUND', '2026-06-01' WHERE $2 <> ''`,
  tender_awards: `(tender_id, bidder, look, awarded_at, awarded_by, contract_ends_on)
    SELECT $1, 1, 1, now(), 'a', '2026-06-01' WHERE $2 <> ''`,
  board_editions: `(edition_id, department_code, region_code, title, scope, as_of, known_at, digest)
    VALUES ($1, $2, '990100', 't', '{}', '2026-06-01', now(), 'd')`,
  board_entries: `(uscc, edition_id, record_id, position, list, list_type, name, authority, document_number, department_code,
      published_on, public_from)
    VALUES ('u', $1, $1, 1, 'BLACK', 'WAGE', 'n', 'a', 'd', $2, '2026-06-01', '2026-06-01')`,
  board_steps: `(edition_id, step, state, taken_at, actor_id, role, department_code, region_code)
    VALUES ($1, 1, 'DRAFT', now(), 'a', 'OFFICER', $2, '990100')`,
  consents: `(uscc, consent_id, bank_uscc, bank_name, kinds, until, form, paper, given_at, entered_by, department_code)
    VALUES ('u', $1, 'b', 'n', '{PENALTY}', '2026-06-01', 'PAPER', '{}', now(), 'a', $2)`,
  consent_revocations: `(uscc, consent_id, revoked_at, revoked_by, department_code) VALUES ('u', $1, now(), 'a', $2)`,
  events: `(event_id, occurred_at, actor_id, role, department_code, action, outcome, details)
    VALUES ($1, now(), 'a', 'OFFICER', $2, 'file.read', 'DONE', '{}')`,
  tasks: `(uscc, task_id, record_id, measure_code, department_code, from_day, apply_on, apply_due_on)
    VALUES ('u', $1, $1, 'M', $2, '2026-06-01', '2026-06-01', '2026-06-01')`,
  task_feedback: `(uscc, task_id, kind, serial, result, done_on, recorded_at, recorded_by)
    SELECT 'u', $1, 'APPLY', 1, 'DONE', '2026-06-01', now(), 'a' WHERE $2 <> ''`,
  facts: `(uscc, record_id, version, kind, department_code, content, content_digest, batch_id, row_number, recorded_at, recorded_by)
    VALUES ('91990102MA0D00001X', $1, 1, 'PENALTY', $2, '{}', 'x', $1, 1, now(), 'a')`,
};

/** Tables in which a department has one row each. */
export const TABLES_OF_DEPARTMENTS = Object.keys(ROWS);

/** Puts one row into each table; all of a department's rows bear its one id, `id`. */
export async function putRows(owner: DataSource, departmentCode: string, id: string): Promise<void> {
  for (const [table, row] of Object.entries(ROWS)) {
    await owner.query(`INSERT INTO archive.${table} ${row.replaceAll('$1', '$1::uuid')}`, [id, departmentCode]);
  }
}

/** The statement that puts a department's row into a table, with literals, for whoever tries it. */
export function insertInto(table: string, departmentCode: string, id: string): string {
  const row = ROWS[table] ?? '';
  return `INSERT INTO archive.${table} ${row.replaceAll('$1', `'${id}'::uuid`).replaceAll('$2', `'${departmentCode}'`)}`;
}
