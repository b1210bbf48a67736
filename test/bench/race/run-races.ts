import { withConnection } from '../../../src/server/database/plain-connect';
import type { LoadedCity } from '../city/loaded-city';
import { openLoadedCity } from '../city/loaded-city';
import type { Contender } from './contenders';
import { CONTENDERS, startOurs, startPeer } from './contenders';
import { onCopyOf } from './city-copy';
import { groundOf } from './ground';
import { OPERATIONS } from './operations';
import type { Ground } from './operations';
import { preparePeerSchema } from './peer-schema';
import type { RaceResult, RaceSettings } from './race';
import { race } from './race';
import { raceTable } from './race-table';
import type { SoakResult, WorkersResult } from './soak';
import { compareWorkers, soak } from './soak';
import { STAFF_OPERATIONS, staffOperations } from './staff-operations';

/** What is measured at one scale beside the single benches (规模测量). */
export interface RaceRequest {
  readonly scale: number;
  readonly settings: RaceSettings;
  readonly soakSeconds: number;
  /** True for the names that are to be run. */
  readonly isChosen: (name: string) => boolean;
  readonly tell: (line: string) => void;
}

/** What was measured at one scale. */
export interface ScaleResult {
  readonly scale: number;
  /** Rows by table, as far as they are many, and the hundredth page that there is. */
  readonly rows: Readonly<Record<string, number>>;
  readonly pageOfList: number;
  readonly postgres: string;
  readonly results: readonly RaceResult[];
  readonly workers: WorkersResult | null;
  readonly soak: SoakResult | null;
}

const WORKERS = 'workers';
const SOAK = 'soak';
/** The operation that two workers are compared in: the one whose work is least the database's. */
const WORKERS_OPERATION = 'file';

/** Everything that `--only` can name here. */
export const RACE_NAMES: readonly string[] = [
  ...OPERATIONS.map(({ name }) => name),
  ...STAFF_OPERATIONS,
  WORKERS,
  SOAK,
];

/** Runs what was chosen at one scale, over the kept city. */
export async function runRaces(request: RaceRequest): Promise<ScaleResult> {
  const { scale, isChosen, tell } = request;
  const city = await openLoadedCity(scale, tell);
  try {
    await preparePeerSchema(city, tell);
    const facts = await factsOf(city);
    const raced = await withContenders(city, (contenders, ground) => racePublic(request, contenders, ground));
    const { ground } = raced;
    const operation = OPERATIONS.find(({ name }) => name === WORKERS_OPERATION);
    const workers = isChosen(WORKERS) && operation ? await compareWorkers(operation, ground, request.settings) : null;
    const soaked = isChosen(SOAK) ? await soak(ground, request.soakSeconds) : null;
    const staff = STAFF_OPERATIONS.some(isChosen) ? await raceStaff(request, ground) : [];
    return {
      ...{ scale, ...facts, pageOfList: ground.hundredth?.page ?? 1 },
      ...{ results: [...raced.results, ...staff], workers, soak: soaked },
    };
  } finally {
    await city.close();
  }
}

async function withContenders(
  city: LoadedCity,
  work: (contenders: readonly Contender[], ground: Ground) => Promise<RaceResult[]>,
): Promise<{ readonly ground: Ground; readonly results: RaceResult[] }> {
  const contenders: Contender[] = [];
  try {
    for (const name of CONTENDERS)
      contenders.push(name === 'ours' ? await startOurs(city.urls) : await startPeer(name, city.urls));
    const ground = await groundOf(city, contenders.find(({ name }) => name === 'postgraphile') ?? null);
    return { ground, results: await work(contenders, ground) };
  } finally {
    for (const contender of contenders) await contender.stop();
  }
}

async function racePublic(
  { isChosen, settings, tell }: RaceRequest,
  contenders: readonly Contender[],
  ground: Ground,
): Promise<RaceResult[]> {
  const results: RaceResult[] = [];
  for (const operation of OPERATIONS.filter(({ name }) => isChosen(name))) {
    tell(`${operation.name}: ${operation.what}`);
    const result = await race(operation, contenders, ground, settings);
    tell(raceTable([result]));
    results.push(result);
  }
  return results;
}

/** Staff's operations leave traces and rows behind: they run on a copy. */
async function raceStaff({ isChosen, settings, tell }: RaceRequest, ground: Ground): Promise<RaceResult[]> {
  return await onCopyOf(ground.city, async (urls) => {
    const ours = await startOurs(urls);
    const floor = await startPeer('floor', urls);
    try {
      const results: RaceResult[] = [];
      for (const operation of await staffOperations(ours.key)) {
        if (!isChosen(operation.name)) continue;
        tell(`${operation.name}: ${operation.what}`);
        const result = await race(operation, [ours, floor], ground, { ...settings, compared: 3 });
        tell(raceTable([result]));
        results.push(result);
      }
      return results;
    } finally {
      await ours.stop();
      await floor.stop();
    }
  });
}

async function factsOf({ urls, counts }: LoadedCity): Promise<Pick<ScaleResult, 'rows' | 'postgres'>> {
  return await withConnection(urls.owner, async (owner) => {
    const version = await owner.query<{ postgres: string }>(`SELECT current_setting('server_version') AS postgres`);
    const tables = await owner.query<{ name: string; rows: number }>(
      `SELECT format('%s.%s', nspname, relname) AS name, reltuples::float8 AS rows
         FROM pg_class JOIN pg_namespace AS space ON space.oid = relnamespace
        WHERE nspname IN ('archive', 'publication', 'peer') AND relkind = 'r' AND reltuples >= 100 ORDER BY 1`,
    );
    const rows = Object.fromEntries(tables.rows.map(({ name, rows: held }) => [name, held]));
    return { rows: { ...counts, ...rows }, postgres: version.rows[0]?.postgres ?? '' };
  });
}
