import type { Prepared } from '../prepared';
import { shownOn } from '../shown-on';

/** Most firms that a search finds at once: the largest page and one more. It stands in the statements, so that they are planned for it. */
export const LARGEST_SEARCH = 51;

/**
 * The conditions, out of the planner's sight: it then has one plan for all texts, made once for each connection. Which way is the better
 * one for a text is chosen by the steps that it is given.
 */
const ASKED = `asked AS MATERIALIZED (
         SELECT $1::text AS normal, $2::text[] AS grams, $3::text AS initials, $4::text[] AS initial_grams, $5::date AS day,
                $6::text AS region, $7::text AS industry, $8::text AS standing, $9::integer AS after_length,
                $10::text AS after_uscc, $11::integer AS first`;
const COLUMNS = `name.uscc, name.normal_name, name.name, name.current, name.name_length, name.region_code, name.industry_code`;
const IN_ORDER = 'ORDER BY name.name_length, name.uscc';

/** Whether a name holds the text, letter by letter; LIKE would tell the planner that few do. */
function holds(name: string): string {
  return `(strpos(${name}.normal_name, asked.normal) > 0 OR strpos(${name}.initials, asked.initials) > 0)`;
}

const IS_AFTER = '(name.name_length, name.uscc) > (asked.after_length, asked.after_uscc)';
const NARROWED = `(asked.region IS NULL OR name.region_code LIKE asked.region)
                AND (asked.industry IS NULL OR name.industry_code LIKE asked.industry)
                AND ${shownOn('name', 'asked.day')}`;

/** Of the names that match, in their order, the best of each firm, with what the firm's file of the day says; as far as a page goes. */
function firmsBy(names: string, isFound: (name: string) => string): string {
  return `SELECT name.uscc, name.name AS "matchedName", name.current AS "matchedCurrent", name.name_length AS "nameLength",
                 firm.name, firm."hasFormerNames", name.region_code AS "regionCode", name.industry_code AS "industryCode",
                 standing.standing
            FROM ${names} AS name
           CROSS JOIN LATERAL (
             SELECT today.standing FROM publication.standings AS today
              WHERE today.uscc = name.uscc AND today.valid_from <= asked.day
                AND (today.valid_until IS NULL OR today.valid_until > asked.day) LIMIT 1) AS standing
           CROSS JOIN LATERAL (
             SELECT max(other.name) FILTER (WHERE other.current) AS name, count(*) > 1 AS "hasFormerNames",
                    count(*) FILTER (WHERE ${isFound('other')}
                                 AND (other.name_length, NOT other.current, other.normal_name)
                                   < (name.name_length, NOT name.current, name.normal_name)) = 0 AS "isBest"
               FROM publication.names AS other WHERE other.uscc = name.uscc) AS firm
           WHERE firm."isBest" AND (asked.standing IS NULL OR standing.standing = asked.standing)`;
}

/** Everything that may match, then its order (全部取出): for a code, and for texts that few names hold. */
export const ALL_AT_ONCE: Prepared = {
  name: 'searchPublicNames/atOnce',
  text: `/* searchPublicNames */
    WITH ${ASKED})
    SELECT hit.* FROM asked CROSS JOIN LATERAL (
      ${firmsBy(
        `(SELECT ${COLUMNS} FROM publication.names AS name
           WHERE (name.grams @> asked.grams OR name.grams @> asked.initial_grams OR name.uscc = asked.normal)
             AND (${holds('name')} OR name.uscc = asked.normal) AND ${NARROWED}
          ${IN_ORDER} OFFSET 0)`,
        (name) => `(${holds(name)} OR ${name}.uscc = asked.normal)`,
      )}
          AND ${IS_AFTER}
      ${IN_ORDER} LIMIT ${LARGEST_SEARCH}) AS hit
     LIMIT (SELECT asked.first FROM asked)`,
};

/** Pairs of names of one length, as they stand in the index. */
function keysOf(grams: string): string {
  return `(CASE WHEN ${grams} IS NOT NULL THEN ARRAY(SELECT gram || step.first_length FROM unnest(${grams}) AS gram) END)`;
}

/**
 * Where a walk begins: after the page before, or with its first length. And where it ends and fetching begins: at the name that stands after
 * as many as the step goes past, else behind its lengths. Each is one place in the index, so that no more than what lies between is read.
 */
const STRETCH = `
       SELECT own.from_length, own.from_uscc, own.last_length + (own.until_uscc IS NULL)::integer AS until_length,
              coalesce(own.until_uscc, '') AS until_uscc
         FROM (SELECT step.last_length, greatest(step.first_length, asked.after_length) AS from_length,
                      CASE WHEN asked.after_length < step.first_length THEN '' ELSE asked.after_uscc END AS from_uscc,
                      CASE WHEN step.past IS NOT NULL THEN (
                        SELECT name.uscc FROM publication.names AS name
                         WHERE name.name_length = step.first_length AND ${IS_AFTER}
                         ORDER BY name.name_length, name.uscc OFFSET step.past LIMIT 1) END AS until_uscc OFFSET 0) AS own`;

/**
 * Step after step, from the shortest names on (逐步查找): what comes after a full page is never begun. All that is walked through stands
 * in the index of the order, so that names passed by cost little.
 */
export const STEP_BY_STEP: Prepared = {
  name: 'searchPublicNames/steps',
  text: `/* searchPublicNames */
    WITH ${ASKED}, $12::integer[] AS first_lengths, $13::integer[] AS last_lengths, $14::integer[] AS pasts, $15::text[] AS ways)
    SELECT hit.* FROM asked
     CROSS JOIN LATERAL unnest(asked.first_lengths, asked.last_lengths, asked.pasts, asked.ways)
                     AS step (first_length, last_length, past, way)
     CROSS JOIN LATERAL (${STRETCH}) AS stretch
     CROSS JOIN LATERAL (
      (${firmsBy('publication.names', holds)}
          AND step.way = 'WALK' AND (name.name_length, name.uscc) > (stretch.from_length, stretch.from_uscc)
          AND (name.name_length, name.uscc) < (stretch.until_length, stretch.until_uscc)
          AND ${holds('name')} AND ${NARROWED}
        ${IN_ORDER} LIMIT ${LARGEST_SEARCH})
      UNION ALL
      (${firmsBy(
        `(SELECT ${COLUMNS} FROM publication.names AS name
           WHERE step.way = 'FETCH'
             AND (name.grams @> ${keysOf('asked.grams')} OR name.grams @> ${keysOf('asked.initial_grams')})
             AND ${holds('name')} AND ${NARROWED}
          ${IN_ORDER} OFFSET 0)`,
        holds,
      )}
          AND ${IS_AFTER} AND (step.past IS NULL OR (name.name_length, name.uscc) >= (stretch.until_length, stretch.until_uscc))
        ${IN_ORDER} LIMIT ${LARGEST_SEARCH})) AS hit
     LIMIT (SELECT asked.first FROM asked)`,
};
