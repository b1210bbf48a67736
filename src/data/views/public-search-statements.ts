import type { Prepared } from '../prepared';
import { shownOn } from '../shown-on';

/** Most firms that a search finds at once: the largest page and one more. It stands in the statements, so that they are planned for it. */
export const LARGEST_SEARCH = 51;

/**
 * The conditions, out of the planner's sight: it then has one plan for all texts, made once for each connection. Which way is the better
 * one for a text is chosen before, from what the database counts.
 */
const ASKED = `asked AS MATERIALIZED (
         SELECT $1::text AS normal, $2::text[] AS grams, $3::text AS initials, $4::text[] AS initial_grams, $5::date AS day,
                $6::text AS region, $7::text AS industry, $8::text AS standing, $9::integer AS after_length,
                $10::text AS after_uscc, $11::integer AS first`;
const COLUMNS = `name.uscc, name.normal_name, name.name, name.current, name.name_length, name.region_code, name.industry_code`;
const ORDERED = 'ORDER BY name.name_length, name.uscc';

/** Whether a name holds the text, letter by letter; LIKE would tell the planner that few do. */
function holds(name: string): string {
  return `(strpos(${name}.normal_name, asked.normal) > 0 OR strpos(${name}.initials, asked.initials) > 0)`;
}

const IS_AFTER = '(name.name_length, name.uscc) > (asked.after_length, asked.after_uscc)';
const NARROWED = `(asked.region IS NULL OR name.region_code LIKE asked.region)
                AND (asked.industry IS NULL OR name.industry_code LIKE asked.industry)
                AND ${shownOn('name', 'asked.day')}`;

/** Of the names that match, in their order, the best of each firm, with what the firm's file of the day says; as far as a page goes. */
function firmsBy(source: string, isFound: (name: string) => string): string {
  return `SELECT name.uscc, name.name AS "matchedName", name.current AS "matchedCurrent", name.name_length AS "nameLength",
                 firm.name, firm."hasFormerNames", name.region_code AS "regionCode", name.industry_code AS "industryCode",
                 standing.standing
            FROM ${source}
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

/** Everything that may match, then its order (全部取出): for a code, and for initials that few names hold. */
export const AT_ONCE: Prepared = {
  name: 'searchPublicNames/atOnce',
  text: `/* searchPublicNames */
    WITH ${ASKED})
    SELECT hit.* FROM asked CROSS JOIN LATERAL (
      ${firmsBy(
        `(SELECT ${COLUMNS} FROM publication.names AS name
           WHERE (name.grams @> asked.grams OR name.grams @> asked.initial_grams OR name.uscc = asked.normal)
             AND (${holds('name')} OR name.uscc = asked.normal) AND ${NARROWED}
          ${ORDERED} OFFSET 0) AS name`,
        (name) => `(${holds(name)} OR ${name}.uscc = asked.normal)`,
      )}
          AND ${IS_AFTER}
      ${ORDERED} LIMIT ${LARGEST_SEARCH}) AS hit
     LIMIT (SELECT asked.first FROM asked)`,
};

/** The names under one pair, as they stand in the order of the answer (按字组): what comes after a full page is never read. */
export const BY_PAIR: Prepared = {
  name: 'searchPublicNames/byPair',
  text: `/* searchPublicNames */
    WITH ${ASKED}, $12::text AS pair)
    SELECT hit.* FROM asked CROSS JOIN LATERAL (
      ${firmsBy(
        `publication.name_pairs AS held
           CROSS JOIN LATERAL (SELECT own.* FROM publication.names AS own
                  WHERE own.uscc = held.uscc AND own.normal_name = held.normal_name OFFSET 0) AS name`,
        (name) => `strpos(${name}.normal_name, asked.normal) > 0`,
      )}
         AND held.pair = asked.pair AND (held.name_length, held.uscc) > (asked.after_length, asked.after_uscc)
         AND strpos(held.normal_name, asked.normal) > 0 AND ${NARROWED}
       ORDER BY held.name_length, held.uscc LIMIT ${LARGEST_SEARCH}) AS hit
     LIMIT (SELECT asked.first FROM asked)`,
};

/** All names in the order of the answer, until the page is full (依序): they stand in an index, so that names passed by cost little. */
export const IN_ORDER: Prepared = {
  name: 'searchPublicNames/inOrder',
  text: `/* searchPublicNames */
    WITH ${ASKED})
    SELECT hit.* FROM asked CROSS JOIN LATERAL (
      ${firmsBy('publication.names AS name', holds)} AND ${IS_AFTER} AND ${holds('name')} AND ${NARROWED}
      ${ORDERED} LIMIT ${LARGEST_SEARCH}) AS hit
     LIMIT (SELECT asked.first FROM asked)`,
};
