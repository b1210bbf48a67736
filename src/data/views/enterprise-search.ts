import type { DataSource } from 'typeorm';
import { escapeLike } from '../like';
import type { ArchiveGrams } from './archive-grams';
import { archiveGrams } from './archive-grams';

/** An enterprise as staff find it (企业检索结果). */
export interface EnterpriseHit {
  readonly uscc: string;
  readonly name: string;
  readonly state: 'PROVISIONAL' | 'REGISTERED';
  readonly regionCode: string | null;
  readonly nameLength: number;
}

/** What to look for, and after which hit to go on. */
export interface EnterpriseSearch {
  /** Normalised text of two characters and up, with its bigrams. */
  readonly normal: string;
  readonly grams: readonly string[];
  /** Instant of the search. */
  readonly now: Date;
  /** Firms up to which everything that may match is fetched at once; as a rule left alone. */
  readonly mostFetched?: number;
  readonly first: number;
  readonly after: { readonly nameLength: number; readonly uscc: string } | null;
}

/** Fetched and sorted sooner than walked to. */
const MOST_FETCHED = 2_000;
/** Beyond it names are so few that their lengths are not told apart. */
const LONGEST = 60;
const LONGEST_OF_ALL = 10_000;
const LENGTHS_AT_ONCE = 16;
const CODE_LENGTH = 18;

/**
 * Enterprises by code or by any part of a name, today's or former (企业检索): shortest names first, then by code. A text that many names
 * hold is looked for stretch by stretch of lengths, so that a page costs the same in a city of any size.
 */
export async function searchEnterpriseRows(dataSource: DataSource, search: EnterpriseSearch): Promise<EnterpriseHit[]> {
  const stretches = search.normal.length === CODE_LENGTH ? null : await stretchesOf(dataSource, search);
  if (stretches === null) return await dataSource.query<EnterpriseHit[]>(AT_ONCE, valuesOf(search));
  const hits: EnterpriseHit[] = [];
  for (const stretch of stretches) {
    if (hits.length >= search.first) break;
    hits.push(...(await take(dataSource, { ...search, first: search.first - hits.length }, stretch)));
  }
  return hits;
}

/** Names of some lengths: many of them match, and are walked through in the order of the answer, or few, which are fetched by their pairs. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly isWalked: boolean;
}

/** Null where one fetch of everything is cheap. */
async function stretchesOf(dataSource: DataSource, search: EnterpriseSearch): Promise<readonly Stretch[] | null> {
  const { grams, now, after, mostFetched = MOST_FETCHED } = search;
  const common = await archiveGrams(dataSource, now);
  if (bearersOf(grams, common) <= mostFetched) return null;
  const stretches: Stretch[] = [];
  let expected = 0;
  for (let length = after?.nameLength ?? 1; length <= LONGEST; length += 1) {
    const here = bearersOf(
      grams.map((gram) => lengthGram(gram, length)),
      common,
    );
    const last = stretches.at(-1);
    const isWalked = here > mostFetched;
    const joins = !isWalked && last !== undefined && !last.isWalked && length - last.first < LENGTHS_AT_ONCE;
    expected = joins ? expected + here : here;
    if (joins && expected <= mostFetched) stretches[stretches.length - 1] = { ...last, last: length };
    else stretches.push({ first: length, last: length, isWalked });
  }
  return [...stretches, { first: LONGEST + 1, last: LONGEST_OF_ALL, isWalked: true }];
}

/** A pair of characters in names of one length (分长度字组), as archive.search_grams writes it: 公司 in names of 14 characters is 公司14. */
function lengthGram(gram: string, nameLength: number): string {
  return `${gram}${nameLength}`;
}

/** No more firms than these bear all of the pairs. */
function bearersOf(grams: readonly string[], common: ArchiveGrams): number {
  return Math.min(...grams.map((gram) => common.get(gram) ?? 0));
}

async function take(dataSource: DataSource, search: EnterpriseSearch, stretch: Stretch): Promise<EnterpriseHit[]> {
  const { first, last } = stretch;
  if (stretch.isWalked) return await dataSource.query(WALK, [...valuesOf(search), first, last]);
  const lengths = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const places = lengths.map((_, index) => `${SEARCHED} @> $${index + 7}::text[]`);
  const pairs = lengths.map((length) => search.grams.map((gram) => lengthGram(gram, length)));
  return await dataSource.query(fetch(places.join(' OR ')), [...valuesOf(search), ...pairs]);
}

function valuesOf({ normal, grams, first, after }: EnterpriseSearch): unknown[] {
  return [normal, grams, escapeLike(normal), after?.nameLength ?? null, after?.uscc ?? null, first];
}

const COLUMNS = `enterprise.uscc, enterprise.name, enterprise.state, enterprise.region_code AS "regionCode",
            char_length(enterprise.name) AS "nameLength"`;
const SEARCHED = 'archive.search_grams(enterprise.grams, enterprise.name)';
const IS_MEANT = `EXISTS (SELECT FROM unnest(enterprise.names) AS known (name) WHERE known.name LIKE '%' || $3::text || '%')`;
const IS_AFTER = `($4::integer IS NULL OR (char_length(enterprise.name), enterprise.uscc) > ($4::integer, $5::text))`;
const IN_ORDER = 'ORDER BY char_length(enterprise.name), enterprise.uscc LIMIT $6::integer';
/** Values that a way has no use for; PostgreSQL wants the type of each. */
const UNUSED = '($1::text, $2::text[]) IS NOT NULL';

const AT_ONCE = `/* searchEnterpriseRows */
     SELECT ${COLUMNS} FROM archive.enterprises AS enterprise
      WHERE (enterprise.uscc = $1::text OR (${SEARCHED} @> $2::text[] AND ${IS_MEANT})) AND ${IS_AFTER}
      ${IN_ORDER}`;

const WALK = `/* searchEnterpriseRows.walk */
     SELECT ${COLUMNS} FROM archive.enterprises AS enterprise
      WHERE char_length(enterprise.name) BETWEEN $7::integer AND $8::integer AND ${UNUSED} AND ${IS_MEANT} AND ${IS_AFTER}
      ${IN_ORDER}`;

function fetch(bearing: string): string {
  return `/* searchEnterpriseRows.fetch */
     WITH enterprise AS MATERIALIZED (
       SELECT enterprise.* FROM archive.enterprises AS enterprise
        WHERE (${bearing}) AND ${UNUSED} AND ${IS_MEANT} AND ${IS_AFTER})
     SELECT ${COLUMNS} FROM enterprise ${IN_ORDER}`;
}
