import type { Prepared } from '../prepared';
import { shownOn } from '../shown-on';

/** Most firms that a search finds at once: the largest page and one more. It stands in the statements, so that they are planned for it. */
export const LARGEST_SEARCH = 51;

/** The conditions, out of the planner's sight: it then has one plan for all texts, made once for each connection. */
const ASKED = `asked AS MATERIALIZED (
         SELECT $1::text AS normal, $2::text AS initials, $3::date AS day, $4::text AS region, $5::text AS industry,
                $6::text AS standing, $7::integer AS after_length, $8::text AS after_uscc, $9::integer AS first`;

/** Whether a name holds the text, letter by letter; LIKE would tell the planner that few do. */
function holds(name: string): string {
  return `(strpos(${name}.normal_name, asked.normal) > 0 OR strpos(${name}.initials, asked.initials) > 0)`;
}

/** What the firm's file of the day says (当日公示状况). */
function standingOf(key: string): string {
  return `CROSS JOIN LATERAL (
             SELECT today.uscc, today.standing FROM publication.standings AS today
              WHERE today.uscc = ${key}.uscc AND today.valid_from <= asked.day
                AND (today.valid_until IS NULL OR today.valid_until > asked.day) LIMIT 1) AS standing`;
}

/**
 * Of the names that match, in their order, the best of each firm; as far as a page goes. Region and trade stand in a CASE each, since the
 * planner would take them for hardly any names.
 * @param key alias of what is read first and tells a firm's code, region and trade: who is not asked for is passed by there
 */
function firmsBy(key: string, source: string, isFound: (name: string) => string): string {
  return `SELECT name.uscc, name.name AS "matchedName", name.current AS "matchedCurrent", name.name_length AS "nameLength",
                 firm.name, firm."hasFormerNames", name.region_code AS "regionCode", name.industry_code AS "industryCode",
                 standing.standing
            FROM ${source}
           CROSS JOIN LATERAL (
             SELECT max(other.name) FILTER (WHERE other.current) AS name, count(*) > 1 AS "hasFormerNames",
                    count(*) FILTER (WHERE ${isFound('other')}
                                 AND (other.name_length, NOT other.current, other.normal_name)
                                   < (name.name_length, NOT name.current, name.normal_name)) = 0 AS "isBest"
               FROM publication.names AS other WHERE other.uscc = name.uscc) AS firm
           WHERE firm."isBest" AND (asked.standing IS NULL OR standing.standing = asked.standing)
             AND CASE WHEN asked.region IS NULL THEN true ELSE ${key}.region_code LIKE asked.region END
             AND CASE WHEN asked.industry IS NULL THEN true ELSE ${key}.industry_code LIKE asked.industry END
             AND ${shownOn('name', 'asked.day')}`;
}

/** The firm of a code (按代码). */
export const BY_CODE: Prepared = {
  name: 'searchPublicNames/byCode',
  text: `/* searchPublicNames */
    WITH ${ASKED})
    SELECT hit.* FROM asked CROSS JOIN LATERAL (
      ${firmsBy('name', `publication.names AS name ${standingOf('name')}`, () => 'true')}
         AND name.uscc = asked.normal AND (name.name_length, name.uscc) > (asked.after_length, asked.after_uscc)
       ORDER BY name.name_length, name.uscc LIMIT ${LARGEST_SEARCH}) AS hit
     LIMIT (SELECT asked.first FROM asked)`,
};

/**
 * The names under one part of the text, as they stand in the order of the answer (按片段): what comes after a full page is never read. A text
 * that can be meant as initials is looked for in these alone: they hold the Latin letters of the name, too. A firm's standing is looked at
 * before its names, which the others need not be read for.
 */
export const BY_PART: Prepared = {
  name: 'searchPublicNames/byPart',
  text: `/* searchPublicNames */
    WITH ${ASKED}, $10::text AS part)
    SELECT hit.* FROM asked CROSS JOIN LATERAL (
      ${firmsBy(
        'held',
        `publication.name_parts AS held ${standingOf('held')}
           CROSS JOIN LATERAL (SELECT own.* FROM publication.names AS own
                  WHERE own.uscc = standing.uscc AND own.name_length = held.name_length
                    AND CASE WHEN asked.initials IS NULL THEN own.normal_name ELSE own.initials END = held.whole OFFSET 0) AS name`,
        holds,
      )}
         AND held.part = asked.part AND (held.name_length, held.uscc) > (asked.after_length, asked.after_uscc)
         AND strpos(held.whole, coalesce(asked.initials, asked.normal)) > 0
       ORDER BY held.name_length, held.uscc LIMIT ${LARGEST_SEARCH}) AS hit
     LIMIT (SELECT asked.first FROM asked)`,
};
