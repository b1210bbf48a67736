import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { catalogueInForceOn } from '../../../src/domain/catalogue/index';
import { InvariantError } from '../../../src/domain/errors';
import { NAME_KEYS_VERSION } from '../../../src/domain/names/name-keys';
import { dataFolder, defaultDataDir } from '../../../src/server/data-folder';
import type { DataFolder } from '../../../src/server/data-folder';
import type { DatabaseUrls } from '../../../src/server/database/database-roles';
import { prepareDatabase } from '../../../src/server/database/database-roles';
import type { EmbeddedDatabase } from '../../../src/server/embedded/embedded-database';
import { startEmbeddedDatabase } from '../../../src/server/embedded/embedded-database';
import { runningPostmaster } from '../../../src/server/embedded/postmaster';
import { migrate } from '../../../src/server/database/migrate';
import { withConnection } from '../../../src/server/database/plain-connect';
import type { CityFirm } from './city-firm';
import { cityFirm } from './city-firm';
import { CITY_SEED, GENERATOR_VERSION, giantsOf, promisedCounts, ROUNDS } from './city-plan';
import type { CityCounts } from './city-block';
import { isScale, loadCity } from './load-city';
import { warmPages } from './warm-pages';

/** A city loaded once and kept for later runs (常备测量城市). */
export interface LoadedCity {
  readonly scale: number;
  /** Noon of the day up to which it is filed: what a desk over it calls now. */
  readonly now: Date;
  readonly urls: DatabaseUrls;
  readonly adminUrl: string;
  /** The firm of a serial number, from 1 to `scale`. */
  readonly firm: (serial: number) => CityFirm;
  /** Serial numbers of firms with thousands of records; none below eight thousand firms. */
  readonly giants: readonly number[];
  readonly counts: CityCounts;
  /** Ends its database; the data stay. */
  readonly close: () => Promise<void>;
}

const DATABASE = 'chengxin';
const PROJECT = resolve(__dirname, '../../..');
const MARKER = 'city.json';
const CONNECTIONS = 200;
/** What an operator gives a database of a million firms: a good part of the machine's memory. */
const BUFFERS = '6GB';
const NOW = new Date(`${ROUNDS[2].day}T04:00:00Z`);

/**
 * Opens the city of a scale (打开常备城市), loading it first where there is none of this seed, generator and schema. One that was left
 * half made, or is of another making, is made anew; one that lacks the newest migrations is migrated, as a city in use would be.
 * @throws StartupError while another process uses it
 */
export async function openLoadedCity(scale: number, tell: (line: string) => void): Promise<LoadedCity> {
  if (!isScale(scale)) throw new InvariantError(`no city of ${scale} firms`);
  const folder = dataFolder(join(cityRoot(), String(scale)));
  const key = keyOf(scale);
  const counts = readMarker(folder, key) ?? (await makeAnew(folder, { scale, key, tell }));
  const database = await startEmbeddedDatabase(folder, { maxConnections: CONNECTIONS, sharedBuffers: BUFFERS });
  const { adminUrl } = database;
  const urls = await prepareDatabase({ adminUrl, database: DATABASE });
  await migrate(urls.owner);
  writeMarker(folder, key, counts);
  await warmPages(adminUrl, DATABASE);
  const close = () => database.stop();
  return { scale, now: NOW, urls, adminUrl, firm: cityFirm, giants: giantsOf(scale), counts, close };
}

/** Where the cities lie: BENCH_DATA_DIR, else beside the data folder of the project. */
function cityRoot(): string {
  const given = process.env['BENCH_DATA_DIR'];
  return given === undefined || given === '' ? `${defaultDataDir(PROJECT)}-bench` : resolve(given);
}

/** A city to be made; its key is that of the sources as they are when the making begins. */
interface Making {
  readonly scale: number;
  readonly key: string;
  readonly tell: (line: string) => void;
}

async function makeAnew(folder: DataFolder, { scale, key, tell }: Making): Promise<CityCounts> {
  await clear(folder);
  const started = performance.now();
  const database = await startEmbeddedDatabase(folder, { maxConnections: CONNECTIONS, durable: false });
  try {
    const urls = await prepareDatabase({ adminUrl: database.adminUrl, database: DATABASE });
    await migrate(urls.owner);
    const counts = await inHaste(database, () => loadCity({ urls, scale, tell }));
    requirePromised(scale, counts);
    await database.stop();
    // Written without waiting for the disk: the city is complete once all of it lies there.
    spawnSync('sync');
    writeMarker(folder, key, counts);
    tell(`已装载 loaded: ${JSON.stringify(counts)}, ${Math.round((performance.now() - started) / 1000)} s`);
    return counts;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Removes what is there. @throws StartupError while another living process uses it */
async function clear(folder: DataFolder): Promise<void> {
  if (!existsSync(folder.root)) return;
  if (runningPostmaster(join(folder.cluster, 'data')) !== null) await (await startEmbeddedDatabase(folder)).stop();
  for (const entry of readdirSync(folder.root)) rmSync(join(folder.root, entry), { recursive: true, force: true });
}

/** Without checkpoints and sweeps in the middle of the load. */
async function inHaste<T>({ adminUrl }: EmbeddedDatabase, work: () => Promise<T>): Promise<T> {
  await withConnection(adminUrl, async (admin) => {
    await admin.query(`ALTER SYSTEM SET max_wal_size = '4GB'`);
    await admin.query(`ALTER SYSTEM SET checkpoint_timeout = '30min'`);
    await admin.query(`ALTER SYSTEM SET autovacuum = off`);
    await admin.query('SELECT pg_reload_conf()');
  });
  const done = await work();
  await withConnection(adminUrl, (admin) => admin.query('ALTER SYSTEM RESET ALL'));
  return done;
}

function requirePromised(scale: number, { enterprises, records, listings }: CityCounts): void {
  const [made, promised] = [{ enterprises, records, listings }, promisedCounts(scale)];
  if (JSON.stringify(made) === JSON.stringify(promised)) return;
  throw new InvariantError(`the city holds ${JSON.stringify(made)}, promised was ${JSON.stringify(promised)}`);
}

const COUNTS = z.object({
  enterprises: z.number(),
  records: z.number(),
  listings: z.number(),
  confirmations: z.number(),
  timelines: z.number(),
});
const MADE = z.object({ key: z.string(), migrations: z.record(z.string(), z.string()), counts: COUNTS });

/** What the kept city holds, or null when there is none that this program would make. */
function readMarker(folder: DataFolder, key: string): CityCounts | null {
  const path = join(folder.root, MARKER);
  if (!existsSync(path)) return null;
  try {
    const made = MADE.parse(JSON.parse(readFileSync(path, 'utf8')));
    const now = migrationsNow();
    const isSame = Object.entries(made.migrations).every(([name, digest]) => now[name] === digest);
    return made.key === key && isSame ? made.counts : null;
  } catch {
    // Cut short while it was written: half made as well.
    return null;
  }
}

function writeMarker(folder: DataFolder, key: string, counts: CityCounts): void {
  writeFileSync(join(folder.root, MARKER), JSON.stringify({ key, migrations: migrationsNow(), counts }));
}

/** Seed, generator, law and name keys: a city of another key is another city. */
function keyOf(scale: number): string {
  const law = catalogueInForceOn(ROUNDS[2].day).version;
  return [scale, CITY_SEED, GENERATOR_VERSION, law, NAME_KEYS_VERSION].join('/');
}

/** Digests of the migrations by name: a landed one that was changed makes another city, one that was added is only to be run. */
function migrationsNow(): Record<string, string> {
  const place = join(PROJECT, 'migrations');
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(place, name)))
      .digest('hex');
  return Object.fromEntries(
    readdirSync(place)
      .sort()
      .map((name) => [name, digest(name)]),
  );
}
