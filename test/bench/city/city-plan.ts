import { seededRandom } from '../../../src/demo/seeded-random';
import type { SeededRandom } from '../../../src/demo/seeded-random';
import type { LocalDate } from '../../../src/domain/calendar/local-date';
import { localDate } from '../../../src/domain/calendar/local-date';

/** Changes whenever the same seed would give another city. */
export const GENERATOR_VERSION = 3;
/** The seed of every loaded city. */
export const CITY_SEED = 20_261_128;

/** Firms whose rows are made together, in one transaction. */
export const FIRMS_OF_A_BLOCK = 1_000;
const RECORDS_PER_FIRM = 5;
const LISTINGS_PER_HUNDRED = 6;
/** In one block of so many a firm has thousands of records. @source domain.md section 10 */
const BLOCKS_OF_A_GIANT = 20;
const GIANT_AT = 7;
/** The registration of one firm in two hundred has not arrived. */
const UNREGISTERED = 0.005;

/** When the city's records came (入库轮次): a first load, the day listings were confirmed, and what came later. */
export const ROUNDS = [
  { name: 'first', day: localDate('2026-09-07') },
  { name: 'confirm', day: localDate('2026-09-08') },
  { name: 'later', day: localDate('2026-11-20') },
] as const satisfies readonly { readonly name: string; readonly day: LocalDate }[];

/** One of the rounds, by its place in {@link ROUNDS}. */
export type Round = 0 | 1 | 2;

/** What is on file of one firm of a block (企业记录计划). */
export interface FirmPlan {
  readonly serial: number;
  /** Records that came with the first load beside the registration and the listing, and those that came later. */
  readonly first: number;
  readonly later: number;
  readonly isListed: boolean;
  /** False for a firm that is known from its licences alone (暂未登记). */
  readonly isRegistered: boolean;
}

/** A block of firms (分块). */
export interface BlockPlan {
  readonly block: number;
  readonly firms: readonly FirmPlan[];
  /** To go on drawing from. */
  readonly random: SeededRandom;
}

/** What a city of `scale` firms holds: five records for each firm, registrations among them, and six listings for every hundred. */
export function promisedCounts(scale: number): { enterprises: number; records: number; listings: number } {
  const sum = (of: (firms: number) => number) =>
    Array.from({ length: blocksOf(scale) }, (_, block) => of(firmsIn(block, scale))).reduce((a, b) => a + b, 0);
  return { enterprises: scale, records: scale * RECORDS_PER_FIRM, listings: sum(listingsIn) };
}

/** How many blocks a city has. */
export function blocksOf(scale: number): number {
  return Math.ceil(scale / FIRMS_OF_A_BLOCK);
}

/** Serial numbers of firms with thousands of records (大档案企业), if the city has any. */
export function giantsOf(scale: number): number[] {
  const blocks = Array.from({ length: blocksOf(scale) }, (_, block) => block).filter(hasGiant);
  return blocks.map((block) => block * FIRMS_OF_A_BLOCK + 1).filter((serial) => serial <= scale);
}

/** The plan of a block (分块计划): most firms have few records, some hundreds, and one in twenty thousand firms thousands. */
export function blockPlan(block: number, scale: number): BlockPlan {
  const random = seededRandom(CITY_SEED + block * 7_919);
  const count = firmsIn(block, scale);
  const listed = listedPlaces(count, random);
  const extra = count * (RECORDS_PER_FIRM - 1) - listed.size;
  const giant = hasGiant(block) ? random.between(1_000, Math.max(1_000, Math.floor(extra * 0.75))) : 0;
  const shares = spread(Math.max(0, extra - giant), count, random);
  const firms = shares.map((share, place) => {
    const records = share + (place === 0 ? Math.min(giant, extra) : 0);
    const later = records > 1 && random.happens(0.4) ? Math.ceil(records / 6) : 0;
    const serial = block * FIRMS_OF_A_BLOCK + place + 1;
    const isListed = listed.has(place);
    const isRegistered = isListed || place === 0 || !random.happens(UNREGISTERED);
    return { serial, first: records - later + (isRegistered ? 0 : 1), later, isListed, isRegistered };
  });
  return { block, firms, random };
}

function hasGiant(block: number): boolean {
  return block % BLOCKS_OF_A_GIANT === GIANT_AT;
}

function firmsIn(block: number, scale: number): number {
  return Math.min(FIRMS_OF_A_BLOCK, scale - block * FIRMS_OF_A_BLOCK);
}

function listingsIn(firms: number): number {
  return Math.floor((firms * LISTINGS_PER_HUNDRED) / 100);
}

function listedPlaces(count: number, random: SeededRandom): ReadonlySet<number> {
  const places = new Set<number>();
  while (places.size < listingsIn(count)) places.add(random.between(0, count - 1));
  return places;
}

/** `total` in whole numbers over `count` places, by weights with a long tail; the sum is exact. */
function spread(total: number, count: number, random: SeededRandom): number[] {
  const weights = Array.from({ length: count }, () => (random.between(1, 10_000) / 10_000) ** -0.75);
  const sum = weights.reduce((a, b) => a + b, 0);
  let [weighed, given] = [0, 0];
  return weights.map((weight, place) => {
    weighed += weight;
    const until = place === count - 1 ? total : Math.floor((total * weighed) / sum);
    const share = until - given;
    given = until;
    return share;
  });
}
