import type { DataSource } from 'typeorm';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { PublicStanding } from '../../domain/publication/public-file';
import { regionPrefix } from '../../domain/region/regions';
import { nameGrams } from '../../domain/subject/enterprise-name';
import { escapeLike } from '../like';
import type { SearchStep } from '../search-plan';
import { planSearch } from '../search-plan';
import { shownOn } from '../shown-on';
import { commonGrams } from './common-grams';

/** What society looks for (公示检索条件). */
export interface PublicSearch {
  /** Normalised text of two characters and up, with its bigrams; a whole code finds its firm. */
  readonly normal: string;
  readonly grams: readonly string[];
  /** The same text as first letters of how a name is read, where it can be meant so. */
  readonly initials: string | null;
  readonly region: string | null;
  readonly industry: string | null;
  readonly standing: PublicStanding | null;
  /** Day on which the standing is meant. */
  readonly day: LocalDate;
  /** Instant of the search. */
  readonly now: Date;
  /** Rows up to which everything that may match is fetched at once; as a rule left to the plan. */
  readonly mostFetched?: number;
  readonly first: number;
  readonly after: { readonly nameLength: number; readonly uscc: string } | null;
}

/** An enterprise found, with the name by which it was found (检索结果). */
export interface PublicHit {
  readonly uscc: string;
  readonly matchedName: string;
  readonly matchedCurrent: boolean;
  readonly nameLength: number;
}

/** Columns of a name that matches, in the order of the answer; `name` is a row of publication.names. */
const COLUMNS = 'name.uscc, name.name, name.current, name.name_length';
const HIT = `name.uscc, name.name AS "matchedName", name.current AS "matchedCurrent", name.name_length AS "nameLength"`;
const IN_ORDER = 'ORDER BY name.name_length, name.uscc';

/**
 * Enterprises by code, by any part of a name or of its initials, today's or former ones (公示检索): the shortest matching name first, then
 * by code; each firm once. Names of persons are no part of it. A text that many names hold is looked for length by length, so
 * that the first page costs the same in a city of any size.
 */
export async function searchPublicNames(dataSource: DataSource, search: PublicSearch): Promise<PublicHit[]> {
  const initialGrams = search.initials === null ? [] : nameGrams(search.initials);
  const alternatives = [search.grams, ...(search.initials === null ? [] : [initialGrams])];
  const shortest = Math.max(search.after?.nameLength ?? 0, [...search.normal].length);
  const steps = isCode(search.normal)
    ? null
    : planSearch(alternatives, await commonGrams(dataSource, search.now), shortest, search.mostFetched);
  return steps === null ? fetchAll(dataSource, search, initialGrams) : takeSteps(dataSource, search, steps);
}

const CODE_LENGTH = 18;

function isCode(normal: string): boolean {
  return normal.length === CODE_LENGTH;
}

/** Everything that matches, then its order: for texts that few names hold. */
async function fetchAll(
  dataSource: DataSource,
  search: PublicSearch,
  initialGrams: readonly string[],
): Promise<PublicHit[]> {
  const values = new Values();
  const where = filtersOf(search, values);
  const byName = `name.grams @> ${values.add(search.grams)} AND ${matches(search, values, 'name')}`;
  const byInitials =
    search.initials === null
      ? ''
      : ` OR (name.grams @> ${values.add(initialGrams)} AND ${matches(search, values, 'name')})`;
  return dataSource.query<PublicHit[]>(
    `/* searchPublicNames */
     WITH found AS MATERIALIZED (
       SELECT DISTINCT ON (name.uscc) ${COLUMNS}
         FROM publication.names AS name
        WHERE (name.uscc = ${values.add(search.normal)} OR (${byName})${byInitials}) ${where}
        ORDER BY name.uscc, name.name_length, name.current DESC, name.normal_name)
     SELECT ${HIT} FROM found AS name
      WHERE true ${afterCursor(search, values)}
      ${IN_ORDER} LIMIT ${values.add(search.first)}`,
    values.list,
  );
}

const STEPS_AT_ONCE = 6;

/** Some steps after the other, until the page is full: as a rule the first few fill it, and planning many costs more than taking them. */
async function takeSteps(
  dataSource: DataSource,
  search: PublicSearch,
  steps: readonly SearchStep[],
): Promise<PublicHit[]> {
  const hits: PublicHit[] = [];
  for (let at = 0; at < steps.length && hits.length < search.first; at += STEPS_AT_ONCE) {
    const some = steps.slice(at, at + STEPS_AT_ONCE);
    hits.push(...(await takeSome(dataSource, { ...search, first: search.first - hits.length }, some)));
  }
  return hits;
}

/** Each step goes no further than the page; what comes after a full page is never begun. */
async function takeSome(
  dataSource: DataSource,
  search: PublicSearch,
  steps: readonly SearchStep[],
): Promise<PublicHit[]> {
  const values = new Values();
  const limit = values.add(search.first);
  const best = isBest(search, values);
  const rest = `${matches(search, values, 'name')} ${filtersOf(search, values)} ${afterCursor(search, values)}`;
  const taken = steps.map((step) => {
    const found =
      step.way === 'WALK' ? walk(`${between(step.lengths, values)} AND ${rest}`) : fetchThese(step, values, rest);
    return `(SELECT * FROM (${found}) AS name WHERE ${best} LIMIT ${limit})`;
  });
  return dataSource.query<PublicHit[]>(
    `/* searchPublicNames */
     SELECT ${HIT} FROM (${taken.join(' UNION ALL ')}) AS name LIMIT ${limit}`,
    values.list,
  );
}

/** All of it stands in the index of the order, so that names passed by cost little. */
function walk(where: string): string {
  return `SELECT ${COLUMNS}, name.normal_name FROM publication.names AS name WHERE ${where} ${IN_ORDER}`;
}

function fetchThese({ alternatives }: Extract<SearchStep, { way: 'FETCH' }>, values: Values, where: string): string {
  const there = alternatives.map((grams) => `name.grams @> ${values.add(grams)}`).join(' OR ');
  return `WITH there AS MATERIALIZED (
            SELECT ${COLUMNS}, name.normal_name FROM publication.names AS name WHERE (${there}) AND ${where})
          SELECT name.* FROM there AS name ${IN_ORDER}`;
}

function between([first, last]: readonly [number, number], values: Values): string {
  return first === last
    ? `name.name_length = ${values.add(first)}`
    : `name.name_length BETWEEN ${values.add(first)} AND ${values.add(last)}`;
}

/** Whether a name holds the text, letter by letter; LIKE would tell the planner that few do. */
function matches({ normal, initials }: PublicSearch, values: Values, name: string): string {
  const byName = `strpos(${name}.normal_name, ${values.add(normal)}) > 0`;
  return initials === null ? byName : `(${byName} OR strpos(${name}.initials, ${values.add(initials)}) > 0)`;
}

/** No other matching name of the firm comes before; looked up for the names of the page alone, in their order. */
function isBest(search: PublicSearch, values: Values): string {
  return `(SELECT count(*) FROM publication.names AS other
            WHERE other.uscc = name.uscc AND ${matches(search, values, 'other')}
              AND (other.name_length, NOT other.current, other.normal_name)
                < (name.name_length, NOT name.current, name.normal_name)) = 0`;
}

function filtersOf({ region, industry, standing, day }: PublicSearch, values: Values): string {
  const today = `${values.add(day)}::date`;
  const standingOf = (asked: PublicStanding) =>
    `AND EXISTS (SELECT FROM publication.standings AS standing
           WHERE standing.uscc = name.uscc AND standing.standing = ${values.add(asked)} AND standing.valid_from <= ${today}
             AND (standing.valid_until IS NULL OR standing.valid_until > ${today}))`;
  return [
    `AND ${shownOn('name', today)}`,
    region === null ? '' : `AND name.region_code LIKE ${values.add(escapeLike(regionPrefix(region)))} || '%'`,
    industry === null ? '' : `AND name.industry_code LIKE ${values.add(escapeLike(industry))} || '%'`,
    standing === null ? '' : standingOf(standing),
  ].join(' ');
}

function afterCursor({ after }: PublicSearch, values: Values): string {
  return after === null
    ? ''
    : `AND (name.name_length, name.uscc) > (${values.add(after.nameLength)}, ${values.add(after.uscc)})`;
}

/** Values of a statement that is put together, each under its own number and type. */
class Values {
  readonly list: unknown[] = [];

  /** The placeholder of a value. */
  add(value: string | number | readonly string[]): string {
    this.list.push(value);
    const type = Array.isArray(value) ? 'text[]' : typeof value === 'number' ? 'integer' : 'text';
    return `$${this.list.length}::${type}`;
  }
}
