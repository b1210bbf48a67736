import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security keeps departments apart in the database itself: a connection says for whom it asks, and sees and changes that
 * department's rows alone; one that says nothing sees none. The owner is not bound: it migrates, backs up and verifies, and never serves.
 */
export class RowSecurity1790000000340 implements MigrationInterface {
  readonly name = 'RowSecurity1790000000340';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

// A sub-select is worked out once for a statement, not once for a row.
const said = (name: string) => `(SELECT current_setting('chengxin.${name}', true))`;
const REACH = said('reach');
const SYSTEM = `${REACH} = 'SYSTEM'`;
const CITY = `${REACH} = 'CITY'`;
const OFFICE = `${REACH} IN ('OFFICE', 'SYSTEM')`;
const OWN = `department_code = ${said('department')}`;
const FIRM = said('firm');
/** Rows that belong to a row of another table are seen and changed with it; what the auditor sees of that table is no such right. */
const through = (table: string, parent: string, keys: readonly string[]) =>
  `${REACH} <> 'CITY' AND EXISTS (SELECT FROM archive.${parent} AS parent WHERE ${keys.map((key) => `parent.${key} = ${table}.${key}`).join(' AND ')})`;

interface Policy {
  readonly table: string;
  /** Read and write. */
  readonly own: string;
  /** Read alone, by the city's auditor. */
  readonly isCityRead: boolean;
}

const owned = (table: string, isCityRead = true): Policy => ({ table, own: `${SYSTEM} OR ${OWN}`, isCityRead });
const part = (table: string, parent: string, keys: readonly string[], isCityRead = true): Policy => ({
  table,
  own: `${SYSTEM} OR (${through(table, parent, keys)})`,
  isCityRead,
});
const office = (table: string): Policy => ({ table, own: OFFICE, isCityRead: false });

const POLICIES: readonly Policy[] = [
  owned('upload_jobs'),
  owned('upload_chunks', false),
  ...['upload_slices', 'staged_rows'].map((table) => part(table, 'upload_jobs', ['batch_id'], false)),
  part('checked_rows', 'upload_jobs', ['batch_id']),
  owned('batches'),
  owned('set_aside_rows'),
  owned('declared_counts'),
  owned('cases'),
  part('case_steps', 'cases', ['uscc', 'case_id']),
  owned('checks'),
  {
    table: 'check_results',
    // Results of a long list are kept before its check is: until then they are its job's.
    own: `${SYSTEM} OR (${through('check_results', 'checks', ['check_id'])}) OR (${through('check_results', 'check_jobs', ['check_id'])})`,
    isCityRead: true,
  },
  part('certificates', 'checks', ['check_id']),
  owned('check_jobs'),
  part('check_job_slices', 'check_jobs', ['check_id'], false),
  owned('tenders'),
  ...['tender_bidders', 'tender_looks', 'national_results', 'tender_awards'].map((table) =>
    part(table, 'tenders', ['tender_id']),
  ),
  owned('board_editions'),
  part('board_entries', 'board_editions', ['edition_id']),
  part('board_steps', 'board_editions', ['edition_id']),
  { table: 'consents', own: `${SYSTEM} OR ${OWN} OR uscc = ${FIRM} OR bank_uscc = ${FIRM}`, isCityRead: true },
  part('consent_revocations', 'consents', ['uscc', 'consent_id']),
  office('service_keys'),
  office('revocations'),
  { table: 'audit_seals', own: SYSTEM, isCityRead: true },
];

/** Facts are shared by law, through the services; only their department files them. */
const SHARED_READS = [
  ['facts', `${REACH} <> ''`, `${SYSTEM} OR ${OWN}`],
  ['departments', `${REACH} <> ''`, OFFICE],
] as const;

const FEEDBACK = `EXISTS (SELECT FROM archive.tasks AS asked WHERE asked.uscc = task_feedback.uscc AND asked.task_id = task_feedback.task_id
    AND asked.${OWN})`;
/** The department whose listing raised the task reads what came of it. */
const REPORTED = `EXISTS (SELECT FROM archive.tasks AS asked
     JOIN archive.facts AS listing ON listing.uscc = asked.uscc AND listing.record_id = asked.record_id
    WHERE asked.uscc = task_feedback.uscc AND asked.task_id = task_feedback.task_id AND listing.${OWN})`;

const TABLES = [
  ...POLICIES.map(({ table }) => table),
  ...SHARED_READS.map(([table]) => table),
  'task_feedback',
  'events',
];

const FUNCTIONS = `archive.incomplete_sources(text[]), archive.looks_at(text), archive.entries_of_published_boards(text[])`;

const UP = [
  // Pieces of a file arrive before there is a job for it.
  `ALTER TABLE archive.upload_chunks ADD COLUMN department_code text`,
  `UPDATE archive.upload_chunks AS chunk SET department_code = coalesce(
     (SELECT job.department_code FROM archive.upload_jobs AS job WHERE job.batch_id = chunk.batch_id), '')`,
  `ALTER TABLE archive.upload_chunks ALTER COLUMN department_code SET NOT NULL`,
  ...TABLES.map((table) => `ALTER TABLE archive.${table} ENABLE ROW LEVEL SECURITY`),
  ...POLICIES.flatMap(({ table, own, isCityRead }) => [
    `CREATE POLICY ${table}_own ON archive.${table} TO chengxin_internal USING (${own}) WITH CHECK (${own})`,
    ...(isCityRead
      ? [`CREATE POLICY ${table}_city ON archive.${table} FOR SELECT TO chengxin_internal USING (${CITY})`]
      : []),
  ]),
  ...SHARED_READS.flatMap(([table, reads, writes]) => [
    `CREATE POLICY ${table}_read ON archive.${table} FOR SELECT TO chengxin_internal USING (${reads})`,
    `CREATE POLICY ${table}_insert ON archive.${table} FOR INSERT TO chengxin_internal WITH CHECK (${writes})`,
  ]),
  `CREATE POLICY departments_update ON archive.departments FOR UPDATE TO chengxin_internal USING (${OFFICE})`,
  `CREATE POLICY task_feedback_own ON archive.task_feedback TO chengxin_internal
     USING (${SYSTEM} OR ${FEEDBACK}) WITH CHECK (${SYSTEM} OR ${FEEDBACK})`,
  `CREATE POLICY task_feedback_read ON archive.task_feedback FOR SELECT TO chengxin_internal
     USING (${CITY} OR ${REPORTED})`,
  // Whoever acts puts it on record, as nobody but itself.
  `CREATE POLICY events_read ON archive.events FOR SELECT TO chengxin_internal
     USING (${REACH} IN ('CITY', 'SYSTEM') OR ${OWN})`,
  `CREATE POLICY events_insert ON archive.events FOR INSERT TO chengxin_internal
     WITH CHECK (${SYSTEM} OR (${REACH} <> '' AND coalesce(department_code, '') = ${said('department')}))`,
  // What the law lets other departments know of rows that stay out of their sight: that a source is incomplete, and no more.
  `CREATE FUNCTION archive.incomplete_sources(codes text[]) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
     SET search_path = pg_catalog
     AS $$ SELECT DISTINCT aside.uscc FROM archive.set_aside_rows AS aside
            WHERE aside.uscc = ANY (codes) AND aside.kind = 'LISTING' AND aside.closed_at IS NULL
              AND NOT aside.problems @> '[{"code": "E14"}]'
              AND NOT EXISTS (SELECT FROM archive.facts AS later
                               WHERE later.uscc = aside.uscc AND later.kind = 'LISTING'
                                 AND later.department_code = aside.department_code
                                 AND later.recorded_at > aside.set_aside_at) $$`,
  // A firm learns by whom it was looked at, how often and why; the auditor of any firm.
  `CREATE FUNCTION archive.looks_at(firm text)
     RETURNS TABLE (purpose text, department_code text, role text, looked_at timestamptz)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
     AS $$ SELECT event.purpose, event.department_code, event.role, event.occurred_at FROM archive.events AS event
            WHERE event.uscc = firm AND event.purpose IS NOT NULL AND event.outcome = 'DONE'
              AND (current_setting('chengxin.reach', true) IN ('CITY', 'SYSTEM')
                   OR firm = current_setting('chengxin.firm', true))
           UNION ALL
           SELECT made.purpose, made.department_code, made.role, made.made_at
             FROM archive.check_results AS result JOIN archive.checks AS made USING (check_id)
            WHERE result.uscc = firm
              AND (current_setting('chengxin.reach', true) IN ('CITY', 'SYSTEM')
                   OR firm = current_setting('chengxin.firm', true)) $$`,
  // Whose record it ever was that leaves or returns: the editions it stands on follow, whichever department published them.
  `CREATE FUNCTION archive.entries_of_published_boards(codes text[]) RETURNS SETOF archive.board_entries
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
     AS $$ SELECT entry.* FROM archive.board_entries AS entry
             JOIN publication.board_editions AS edition USING (edition_id)
            WHERE entry.uscc = ANY (codes) AND edition.withdrawn_on IS NULL $$`,
  `REVOKE ALL ON FUNCTION ${FUNCTIONS} FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION ${FUNCTIONS} TO chengxin_internal`,
];

const DOWN = [
  `DROP FUNCTION ${FUNCTIONS}`,
  `DROP POLICY events_read ON archive.events`,
  `DROP POLICY events_insert ON archive.events`,
  `DROP POLICY task_feedback_own ON archive.task_feedback`,
  `DROP POLICY task_feedback_read ON archive.task_feedback`,
  `DROP POLICY departments_update ON archive.departments`,
  ...SHARED_READS.flatMap(([table]) => [
    `DROP POLICY ${table}_read ON archive.${table}`,
    `DROP POLICY ${table}_insert ON archive.${table}`,
  ]),
  ...POLICIES.flatMap(({ table, isCityRead }) => [
    `DROP POLICY ${table}_own ON archive.${table}`,
    ...(isCityRead ? [`DROP POLICY ${table}_city ON archive.${table}`] : []),
  ]),
  ...TABLES.map((table) => `ALTER TABLE archive.${table} DISABLE ROW LEVEL SECURITY`),
  `ALTER TABLE archive.upload_chunks DROP COLUMN department_code`,
];
