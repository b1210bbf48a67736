const TODAY = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const list = (text) => `SELECT coalesce(json_agg(row), '[]')::text AS body FROM (${text}) AS row`;
const public_ = (entry) =>
  `${entry}.public_from <= ${TODAY} AND (${entry}.public_until IS NULL OR ${entry}.public_until > ${TODAY})`;

/** One statement for each request; a search is planned for its text, since common and rare texts want different ways. */
export const STATEMENTS = {
  file: { text: `SELECT file.file::text AS body FROM publication.files AS file WHERE file.uscc = $1` },
  standing: {
    text: `SELECT jsonb_build_object('uscc', file.uscc, 'name', file.file->'name', 'standings', file.file->'standings',
                  'listings', file.file->'listings', 'honours', file.file->'honours')::text AS body
             FROM publication.files AS file WHERE file.uscc = $1`,
  },
  search: {
    plansAnew: true,
    text: list(`
      SELECT near.name AS "matchedName", near.current AS "matchedCurrentName", near.uscc, own.name, own.region_code AS "regionCode",
             standing.standing AS status
        FROM (SELECT found.* FROM (
                SELECT DISTINCT ON (least.name_length, least.uscc) least.* FROM (
                  SELECT name.uscc, name.name, name.current, name.name_length FROM peer.names AS name
                   WHERE name.grams @> $2::text[] AND name.normal_name LIKE '%' || $1 || '%'
                   ORDER BY name.name_length, name.uscc LIMIT 40) AS least
                 WHERE NOT EXISTS (SELECT FROM publication.names AS other
                        WHERE other.uscc = least.uscc AND other.normal_name LIKE '%' || $1 || '%'
                          AND (other.name_length < least.name_length
                               OR other.name_length = least.name_length AND other.current AND NOT least.current))
                 ORDER BY least.name_length, least.uscc) AS found
               ORDER BY found.name_length, found.uscc LIMIT 20) AS near
        JOIN publication.names AS own ON own.uscc = near.uscc AND own.current
        JOIN publication.standings AS standing ON standing.uscc = near.uscc AND standing.valid_from <= ${TODAY}
             AND (standing.valid_until IS NULL OR standing.valid_until > ${TODAY})
       ORDER BY near.name_length, near.uscc`),
  },
  list: {
    text: list(`
      SELECT entry.uscc, entry.record_id AS "recordId", entry.list, entry.list_type AS "listType", entry.name,
             entry.region_code AS "regionCode", entry.authority, entry.document_number AS "documentNumber",
             entry.published_on AS "publishedOn", entry.public_from AS "from", entry.public_until AS until
        FROM publication.list_entries AS entry
       WHERE entry.list = $1 AND ${public_('entry')}
         AND ($2::date IS NULL OR (entry.published_on, entry.uscc, entry.record_id) < ($2::date, $3::text, $4::uuid))
       ORDER BY entry.published_on DESC, entry.uscc DESC, entry.record_id DESC LIMIT 20`),
  },
  statistics: {
    text: `WITH entry AS MATERIALIZED (SELECT held.* FROM publication.list_entries AS held WHERE ${public_('held')})
      SELECT json_build_object(
        'enterprises', (SELECT count(*) FROM publication.names AS name WHERE name.current),
        'lists', (SELECT json_agg(row) FROM (SELECT list, list_type AS "listType", region_code AS "regionCode", count(*) AS entries,
                    count(DISTINCT uscc) AS enterprises FROM entry GROUP BY 1, 2, 3) AS row),
        'industries', (SELECT json_agg(row) FROM (SELECT list, left(industry_code, 1) AS section, count(*) AS entries,
                    count(DISTINCT uscc) AS enterprises FROM entry GROUP BY 1, 2) AS row),
        'months', (SELECT json_agg(row) FROM (SELECT list, to_char(published_on, 'YYYY-MM') AS month, count(*) AS entries,
                    count(DISTINCT uscc) AS enterprises FROM entry GROUP BY 1, 2) AS row))::text AS body`,
  },
  facts: {
    text: list(`
      SELECT fact.record_id AS "recordId", fact.version, fact.kind, fact.content FROM archive.facts AS fact
       WHERE fact.uscc = $1 AND fact.recorded_at <= $2::timestamptz ORDER BY fact.recorded_at, fact.record_id, fact.version`),
  },
  firms: {
    text: list(`SELECT enterprise.* FROM archive.enterprises AS enterprise WHERE enterprise.uscc = ANY ($1::text[])`),
  },
  rows: {
    text: `WITH kept AS (INSERT INTO peer.bare_rows SELECT row FROM jsonb_array_elements($1::jsonb) AS row RETURNING 1)
      SELECT count(*)::text AS body FROM kept`,
  },
};
