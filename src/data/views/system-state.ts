import type { DataSource } from 'typeorm';

/** Work that waits or is under way, in numbers only (任务队列). */
export interface QueueFigures {
  readonly waiting: number;
  readonly running: number;
  /** Files checked that somebody must still decide about. */
  readonly undecided: number;
  readonly failed: number;
  /** ISO instant since which the oldest one waits; null when nothing does. */
  readonly oldestAt: string | null;
}

/** What a database says of itself (数据库状况). */
export interface DatabaseFigures {
  readonly serverVersion: string;
  readonly sizeBytes: number;
  /** Steps of the schema taken, in order. */
  readonly migrations: readonly string[];
  readonly departments: number;
}

/** Version, size, and steps of the schema of a database. */
export async function databaseFigures(dataSource: DataSource): Promise<DatabaseFigures> {
  const [row] = await dataSource.query<{ version: string; size: number; migrations: string[]; departments: number }[]>(
    `/* databaseFigures */
     SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS size,
            (SELECT array_agg(taken.name::text ORDER BY taken.id) FROM archive.taken_migrations AS taken) AS migrations,
            (SELECT count(*) FROM archive.departments AS department)::integer AS departments`,
  );
  return {
    serverVersion: row?.version ?? '',
    sizeBytes: row?.size ?? 0,
    migrations: row?.migrations ?? [],
    departments: row?.departments ?? 0,
  };
}

interface QueueRow {
  readonly waiting: number;
  readonly running: number;
  readonly undecided: number;
  readonly failed: number;
  readonly oldest: Date | null;
}

/** Files on their way to the archive (上传任务队列); failed ones of the last day. @param now ISO instant */
export async function uploadQueue(dataSource: DataSource, now: string): Promise<QueueFigures> {
  const [row] = await dataSource.query<QueueRow[]>(
    `/* uploadQueue */
     SELECT (count(*) FILTER (WHERE job.state = 'RECEIVED'))::integer AS waiting,
            (count(*) FILTER (WHERE job.state IN ('CHECKING', 'COMMITTING')))::integer AS running,
            (count(*) FILTER (WHERE job.state = 'CHECKED'))::integer AS undecided,
            (count(*) FILTER (WHERE job.state = 'FAILED' AND job.received_at > $1::timestamptz - interval '1 day'))::integer AS failed,
            min(job.received_at) FILTER (WHERE job.state IN ('RECEIVED', 'CHECKING', 'COMMITTING')) AS oldest
       FROM archive.upload_jobs AS job`,
    [now],
  );
  return figuresOf(row);
}

/** Long lists of suppliers on their way (批量核查队列); failed ones of the last day. @param now ISO instant */
export async function checkQueue(dataSource: DataSource, now: string): Promise<QueueFigures> {
  const [row] = await dataSource.query<QueueRow[]>(
    `/* checkQueue */
     SELECT (count(*) FILTER (WHERE job.state = 'RECEIVED'))::integer AS waiting,
            (count(*) FILTER (WHERE job.state = 'CHECKING'))::integer AS running, 0 AS undecided,
            (count(*) FILTER (WHERE job.state = 'FAILED' AND job.received_at > $1::timestamptz - interval '1 day'))::integer AS failed,
            min(job.received_at) FILTER (WHERE job.finished_at IS NULL) AS oldest
       FROM archive.check_jobs AS job`,
    [now],
  );
  return figuresOf(row);
}

function figuresOf(row: QueueRow | undefined): QueueFigures {
  const { waiting = 0, running = 0, undecided = 0, failed = 0, oldest = null } = row ?? {};
  return { waiting, running, undecided, failed, oldestAt: oldest?.toISOString() ?? null };
}
