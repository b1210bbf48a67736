import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { isAbandoned, workForAll } from '../../data/abandonable-client';
import { createDataSource } from '../../data/data-source';
import { sqlStateOf } from '../../data/sql-errors';
import { AppError } from '../../domain/errors';
import type { Reads } from '../../services/desk';
import { wait } from '../clock';
import type { Closing } from '../closing';
import type { Config } from '../config/config';
import { urlsOf } from './database-roles';
import { errorText } from '../startup-error';

const CONNECT_MS = 1_000;
const POLL_MS = 5;
const PATIENCE_MS = 250;
const REST_MS = 5_000;

/** Reads from the configured standby (热备库), or null without one. */
export async function openReplica(
  config: Config,
  primary: DataSource,
  closing: Closing,
  log: Logger,
): Promise<Replica | null> {
  if (config.replicaUrl === null) return null;
  const url = internalUrlOf(config.replicaUrl, config.databaseUrl);
  const open = () =>
    createDataSource('internal', url, { poolSize: config.poolSize, connectMs: CONNECT_MS }).initialize();
  const replica = new Replica(primary, open, (why) => {
    log.warn(`热备库暂停使用，改读主库 / The standby rests, the primary is read: ${why}`);
  });
  await closing.add(() => replica.close());
  return replica;
}

/** A standby has the roles and passwords of its primary, so the owner's DSN leads to the internal role's. */
function internalUrlOf(replicaUrl: string, ownerUrl: string | null): string {
  const isOwner = ownerUrl !== null && new URL(ownerUrl).username === new URL(replicaUrl).username;
  return isOwner ? urlsOf(replicaUrl).internal : replicaUrl;
}

/**
 * A hot standby that looks are read from (热备读取). Each look first asks the primary how far its log has been written, and waits
 * for the standby to have replayed as far: whatever was acknowledged to anybody before the look is in the answer, on whichever
 * process it was written. A standby that is late, gone or promoted is left alone and the primary is read.
 */
export class Replica implements Reads {
  readonly #primary: DataSource;
  readonly #open: () => Promise<DataSource>;
  readonly #warn: (why: string) => void;
  #standby: Promise<DataSource> | null = null;
  #restsUntil = 0;
  /** Looks answered by each, for the metrics. */
  readonly counts = { standby: 0, primary: 0 };

  constructor(primary: DataSource, open: () => Promise<DataSource>, warn: (why: string) => void) {
    this.#primary = primary;
    this.#open = open;
    this.#warn = warn;
  }

  /** True while it is left alone after it was late or gone. */
  get rests(): boolean {
    return performance.now() < this.#restsUntil;
  }

  async read<T>(work: (source: DataSource) => Promise<T>): Promise<T> {
    const standby = performance.now() < this.#restsUntil ? null : await this.#caughtUp();
    if (standby !== null) {
      try {
        const answer = await work(standby);
        this.counts.standby += 1;
        return answer;
      } catch (error) {
        if (isAbandoned(error) || error instanceof AppError || sqlStateOf(error) === null) throw error;
        this.#rest(errorText(error));
      }
    }
    this.counts.primary += 1;
    return await work(this.#primary);
  }

  async close(): Promise<void> {
    this.#restsUntil = Infinity;
    const standby = await this.#standby?.catch(() => null);
    await standby?.destroy();
  }

  /** The standby once it holds what the primary held when the look began; null when it does not in time. */
  async #caughtUp(): Promise<DataSource | null> {
    const [written] = await this.#primary.query<{ lsn: string }[]>('SELECT pg_current_wal_flush_lsn()::text AS lsn');
    try {
      const standby = await (this.#standby ??= workForAll(this.#open));
      for (let waited = 0; waited <= PATIENCE_MS; waited += POLL_MS) {
        if (await hasReplayed(standby, written?.lsn ?? null)) return standby;
        await wait(POLL_MS);
      }
      this.#rest('late');
    } catch (error) {
      if (isAbandoned(error)) throw error;
      this.#rest(errorText(error));
    }
    return null;
  }

  #rest(why: string): void {
    this.#restsUntil = performance.now() + REST_MS;
    this.#warn(why);
    const broken = this.#standby;
    this.#standby = null;
    void broken?.then((standby) => standby.destroy()).catch(() => undefined);
  }
}

/** @throws Error for a server that is no standby any more: it goes its own way */
async function hasReplayed(standby: DataSource, lsn: string | null): Promise<boolean> {
  const [state] = await standby.query<{ follows: boolean; there: boolean | null }[]>(
    'SELECT pg_is_in_recovery() AS follows, pg_last_wal_replay_lsn() >= $1::pg_lsn AS there',
    [lsn],
  );
  if (state?.follows !== true) throw new Error('promoted');
  return state.there === true;
}
