import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Staff find an enterprise by words that half the city bears: names stand in the order of the answer, and each pair of characters is
 * indexed together with the length of the name, too. Room is left beside each row, so that noting when facts were last recorded of a
 * firm leaves its indexes alone.
 */
export class EnterpriseSearch1790000000410 implements MigrationInterface {
  readonly name = 'EnterpriseSearch1790000000410';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `CREATE FUNCTION archive.search_grams(grams text[], name text) RETURNS text[]
     LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog
     AS $$ SELECT grams || ARRAY(SELECT held.gram || char_length(name)::text FROM unnest(grams) AS held (gram)) $$`,
  `REVOKE ALL ON FUNCTION archive.search_grams(text[], text) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION archive.search_grams(text[], text) TO chengxin_internal`,
  `DROP INDEX archive.enterprises_grams_idx`,
  // The room is there for rows on file, too, once the table is written anew.
  `ALTER TABLE archive.enterprises SET (fillfactor = 70)`,
  `CLUSTER archive.enterprises USING enterprises_pkey`,
  `ALTER TABLE archive.enterprises SET WITHOUT CLUSTER`,
  `CREATE INDEX enterprises_grams_idx ON archive.enterprises USING gin (archive.search_grams(grams, name))`,
  `ALTER INDEX archive.enterprises_grams_idx ALTER COLUMN 1 SET STATISTICS 300`,
  `CREATE INDEX enterprises_order_idx ON archive.enterprises (char_length(name), uscc)`,
  // What the database counts of an index is its owner's to read.
  `CREATE FUNCTION archive.common_grams() RETURNS TABLE (gram text, firms integer)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
     AS $$ SELECT counted.gram, round(counted.share * greatest(held.reltuples, 0))::integer
             FROM pg_stats AS statistics
             JOIN pg_class AS held ON held.oid = 'archive.enterprises'::regclass,
                  unnest(statistics.most_common_elems::text::text[], statistics.most_common_elem_freqs)
                    AS counted (gram, share)
            WHERE statistics.schemaname = 'archive' AND statistics.tablename = 'enterprises_grams_idx'
              AND counted.gram IS NOT NULL $$`,
  `REVOKE ALL ON FUNCTION archive.common_grams() FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION archive.common_grams() TO chengxin_internal`,
  // An index of an expression is counted when its table next is: at once, so that the first search knows its way.
  `ANALYZE archive.enterprises`,
];

const DOWN = [
  `DROP FUNCTION archive.common_grams()`,
  `ALTER TABLE archive.enterprises RESET (fillfactor)`,
  `DROP INDEX archive.enterprises_order_idx`,
  `DROP INDEX archive.enterprises_grams_idx`,
  `DROP FUNCTION archive.search_grams(text[], text)`,
  `CREATE INDEX enterprises_grams_idx ON archive.enterprises USING gin (grams)`,
];
