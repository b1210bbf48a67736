/**
 * What a board can show of what is in publication (可上榜公示项): red and black list entries and bidding bans, as a
 * parenthesised query. Abnormal-operation entries are no part of it.
 * @source rules.md R3, R12
 */
export const BOARD_ITEMS = `(
  SELECT entry.list, entry.list_type, entry.uscc, entry.record_id, entry.name, entry.region_code, entry.authority,
         entry.document_number, entry.department_code, entry.published_on, entry.public_from, entry.public_until
    FROM publication.list_entries AS entry WHERE entry.list IN ('RED', 'BLACK')
  UNION ALL
  SELECT 'BAN', ban.list_type, ban.uscc, ban.record_id, ban.name, ban.region_code, ban.authority,
         ban.document_number, ban.department_code, ban.published_on, ban.public_from, ban.public_until
    FROM publication.bans AS ban)`;

/** Place of a part in a board (栏目次序), for `ORDER BY`: red, black, bans. */
export const listRank = (list: string) => `array_position(ARRAY['RED', 'BLACK', 'BAN'], ${list})`;

/** Select list of a board entry from {@link BOARD_ITEMS} or from the archive, under the alias `item`. */
export const BOARD_ENTRY_COLUMNS = `item.list, item.list_type AS "listType", item.uscc, item.record_id AS "recordId",
  item.name, item.region_code AS "regionCode", item.authority, item.document_number AS "documentNumber",
  item.department_code AS "departmentCode", item.published_on AS "publishedOn", item.public_from AS "publicFrom",
  item.public_until AS "publicUntil"`;
