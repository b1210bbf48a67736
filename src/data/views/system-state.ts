import type { DataSource } from 'typeorm';
import type { LogExtent } from './event-log';

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
  readonly queue: 'UPLOADS' | 'CHECKS';
  readonly waiting: number;
  readonly running: number;
  readonly undecided: number;
  readonly failed: number;
  readonly oldest: Date | null;
}

/** Work of all departments on its way (任务队列): files to the archive, and long lists of suppliers. */
export interface Queues {
  readonly uploads: QueueFigures;
  readonly checks: QueueFigures;
}

/**
 * The queues, for the platform's office, which sees none of their rows; failed ones are those of the last day.
 * @param now ISO instant
 */
export async function queueFigures(dataSource: DataSource, now: string): Promise<Queues> {
  const rows = await dataSource.query<QueueRow[]>(`/* queueFigures */ SELECT * FROM archive.queue_figures($1)`, [now]);
  const figures = (of: QueueRow['queue']) => figuresOf(told(rows.find(({ queue }) => queue === of)));
  return { uploads: figures('UPLOADS'), checks: figures('CHECKS') };
}

/** How far the log is sealed, for the platform's office, which sees no event and no seal (封存进度). */
export async function logFigures(dataSource: DataSource): Promise<LogExtent> {
  const rows = await dataSource.query<(Omit<LogExtent, 'lastSealedAt'> & { readonly lastSealedAt: Date | null })[]>(
    `/* logFigures */
     SELECT figures.seals, figures.sealed, figures.last_sealed_at AS "lastSealedAt", figures.unsealed
       FROM archive.log_figures() AS figures`,
  );
  const { lastSealedAt, ...counts } = told(rows[0]);
  return { ...counts, lastSealedAt: lastSealedAt?.toISOString() ?? null };
}

/** Figures that are closed to whoever asks are no zeros: zeros would say that all is well. */
function told<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('the figures of the platform are closed to this scope');
  return row;
}

function figuresOf({ waiting, running, undecided, failed, oldest }: QueueRow): QueueFigures {
  return { waiting, running, undecided, failed, oldestAt: oldest?.toISOString() ?? null };
}
