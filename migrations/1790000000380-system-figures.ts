import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The administrator sees no row of uploads, checks, events or seals, and still has to know whether the platform keeps up: these functions
 * tell how many there are and since when the oldest waits, and nothing else of them. To any other scope they answer no row.
 */
export class SystemFigures1790000000380 implements MigrationInterface {
  readonly name = 'SystemFigures1790000000380';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const OFFICE = `current_setting('chengxin.reach', true) IN ('OFFICE', 'SYSTEM')`;
const FUNCTIONS = `archive.queue_figures(timestamptz), archive.log_figures()`;
const DEFINER = `LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog`;

const UP = [
  `CREATE FUNCTION archive.queue_figures(at timestamptz)
     RETURNS TABLE (queue text, waiting integer, running integer, undecided integer, failed integer, oldest timestamptz)
     ${DEFINER}
     AS $$ SELECT 'UPLOADS', (count(*) FILTER (WHERE job.state = 'RECEIVED'))::integer,
                  (count(*) FILTER (WHERE job.state IN ('CHECKING', 'COMMITTING')))::integer,
                  (count(*) FILTER (WHERE job.state = 'CHECKED'))::integer,
                  (count(*) FILTER (WHERE job.state = 'FAILED' AND job.received_at > at - interval '1 day'))::integer,
                  min(job.received_at) FILTER (WHERE job.state IN ('RECEIVED', 'CHECKING', 'COMMITTING'))
             FROM archive.upload_jobs AS job HAVING ${OFFICE}
           UNION ALL
           SELECT 'CHECKS', (count(*) FILTER (WHERE job.state = 'RECEIVED'))::integer,
                  (count(*) FILTER (WHERE job.state = 'CHECKING'))::integer, 0,
                  (count(*) FILTER (WHERE job.state = 'FAILED' AND job.received_at > at - interval '1 day'))::integer,
                  min(job.received_at) FILTER (WHERE job.finished_at IS NULL)
             FROM archive.check_jobs AS job HAVING ${OFFICE} $$`,
  `CREATE FUNCTION archive.log_figures()
     RETURNS TABLE (seals integer, sealed bigint, last_sealed_at timestamptz, unsealed integer)
     ${DEFINER}
     AS $$ SELECT sealed.seals::integer, sealed.events, sealed.at,
                  (SELECT count(*) FROM archive.events AS event WHERE event.txid >= sealed.until)::integer
             FROM (SELECT count(*) AS seals, coalesce(sum(seal.events), 0)::bigint AS events, max(seal.sealed_at) AS at,
                          coalesce(max(seal.until_txid), 0) AS until
                     FROM archive.audit_seals AS seal HAVING ${OFFICE}) AS sealed $$`,
  `REVOKE ALL ON FUNCTION ${FUNCTIONS} FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION ${FUNCTIONS} TO chengxin_internal`,
];

const DOWN = [`DROP FUNCTION ${FUNCTIONS}`];
