import type { DatabaseUrls } from '../../../src/server/database/database-roles';
import { medianOf } from '../bench';
import type { LoadedCity } from '../city/loaded-city';
import { openLoadedCity } from '../city/loaded-city';
import { onCopyOf } from './city-copy';
import type { OurServer } from './contenders';
import { startOurs } from './contenders';
import { groundOf } from './ground';
import type { Ground, Operation } from './operations';
import { OPERATIONS } from './operations';
import type { RaceSettings } from './race';
import { askerOf, capacityOf, turned, WARM_MS } from './round';
import { STAFF_OPERATIONS, staffOperations } from './staff-operations';
import { rateOf } from './statistics';
import { Wire } from './wire';

/** What an operation takes in cities of several sizes (规模对比). */
export interface GrowthResult {
  readonly operation: string;
  /** From the smallest city up: milliseconds of an answer as its rate has it, the median of all rounds, and mean bytes of an answer. */
  readonly scales: readonly { readonly firms: number; readonly milliseconds: number; readonly bytes: number }[];
  /** Time in the largest city in times that in the smallest, the median over rounds. */
  readonly times: number;
}

/** What is compared. */
export interface GrowthRequest {
  readonly scales: readonly number[];
  readonly settings: RaceSettings;
  readonly isChosen: (name: string) => boolean;
  readonly tell: (line: string) => void;
}

const MS = 1_000;
/** Answers whose sizes are looked at. */
const WEIGHED = 50;

/** Our server over one of the cities. */
interface Stand {
  readonly ours: OurServer;
  readonly ground: Ground;
  readonly operations: readonly Operation[];
}

/**
 * Races our server over cities of several sizes with itself (规模对比), all of them up at once and in turns: what the machine does
 * meanwhile meets them all.
 */
export async function raceGrowth(request: GrowthRequest): Promise<GrowthResult[]> {
  const { scales, isChosen, tell } = request;
  return await withAll(scales, withCity(tell), async (cities) => {
    const society = await withAll(cities, withSociety, (stands) => compare(stands, request));
    if (!STAFF_OPERATIONS.some(isChosen)) return society;
    return [...society, ...(await withAll(cities, withStaff, (stands) => compare(stands, request)))];
  });
}

/** Opens one and hands it on; it is closed when `use` is done. */
type Opening<Of, To> = <Result>(of: Of, use: (opened: To) => Promise<Result>) => Promise<Result>;

/** All of them open at once. */
async function withAll<Of, To, Result>(
  [first, ...others]: readonly Of[],
  opening: Opening<Of, To>,
  use: (all: readonly To[]) => Promise<Result>,
): Promise<Result> {
  if (first === undefined) return await use([]);
  return await opening(first, (opened) => withAll(others, opening, (rest) => use([opened, ...rest])));
}

function withCity(tell: (line: string) => void): Opening<number, LoadedCity> {
  return async (scale, use) => {
    const city = await openLoadedCity(scale, tell);
    try {
      return await use(city);
    } finally {
      await city.close();
    }
  };
}

const withSociety: Opening<LoadedCity, Stand> = (city, use) =>
  withOurs(city, city.urls, () => Promise.resolve(OPERATIONS), use);

/** Staff's operations leave rows behind: they run on a copy. */
const withStaff: Opening<LoadedCity, Stand> = (city, use) =>
  onCopyOf(city, (urls) => withOurs(city, urls, ({ key }) => staffOperations(key), use));

async function withOurs<Result>(
  city: LoadedCity,
  urls: DatabaseUrls,
  operationsOf: (ours: OurServer) => Promise<readonly Operation[]>,
  use: (stand: Stand) => Promise<Result>,
): Promise<Result> {
  const ours = await startOurs(urls);
  try {
    return await use({ ours, ground: await groundOf(city, null), operations: await operationsOf(ours) });
  } finally {
    await ours.stop();
  }
}

async function compare(stands: readonly Stand[], { isChosen, settings, tell }: GrowthRequest): Promise<GrowthResult[]> {
  const results: GrowthResult[] = [];
  for (const { name } of stands[0]?.operations.filter((operation) => isChosen(operation.name)) ?? []) {
    const result = await growthOf(name, stands, settings);
    tell(`规模 growth: ${JSON.stringify(result)}`);
    results.push(result);
  }
  return results;
}

async function growthOf(name: string, stands: readonly Stand[], settings: RaceSettings): Promise<GrowthResult> {
  const runners = stands.flatMap(({ ours, ground, operations }) => {
    const operation = operations.find((own) => own.name === name);
    const rates: number[] = [];
    return operation ? [{ ours, ground, operation, rates }] : [];
  });
  for (const { operation, ours, ground } of runners) await capacityOf(operation, ours, ground, WARM_MS, 0);
  for (let round = 1; round <= settings.rounds; round += 1) {
    for (const { operation, ours, ground, rates } of turned(runners, round)) {
      const { sample } = await capacityOf(operation, ours, ground, settings.seconds * MS, round);
      rates.push(rateOf(sample));
    }
  }
  const scales: GrowthResult['scales'][number][] = [];
  for (const { operation, ours, ground, rates } of runners) {
    const bytes = await meanBytes(operation, ours, ground);
    scales.push({ firms: ground.city.scale, milliseconds: MS / medianOf(rates), bytes });
  }
  const [small, large] = [runners[0]?.rates ?? [], runners.at(-1)?.rates ?? []];
  return { operation: name, scales, times: medianOf(small.map((rate, round) => rate / (large[round] ?? rate))) };
}

/** How large answers are: a search finds more in a larger city. */
async function meanBytes(operation: Operation, { address }: OurServer, ground: Ground): Promise<number> {
  const wire = new Wire(Number(new URL(address).port));
  const next = askerOf(operation, 'ours', ground, 0);
  let bytes = 0;
  const asked = operation.isPublic ? WEIGHED : 1;
  for (let left = asked; left > 0; left -= 1) bytes += Buffer.byteLength((await wire.ask(next())).body());
  wire.close();
  return Math.round(bytes / asked);
}
