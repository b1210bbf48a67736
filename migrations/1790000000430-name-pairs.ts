import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Public names under each pair of neighbouring characters, in the order of a search's answer: what is found is read off, whatever the size
 * of the city. The database derives them from the names, wherever these come from: an upload, a restored backup, the feed of a public zone.
 * Pairs together with the length of the name, which did this before, go.
 */
export class NamePairs1790000000430 implements MigrationInterface {
  readonly name = 'NamePairs1790000000430';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `DROP INDEX publication.names_grams_idx`,
  `UPDATE publication.names
      SET grams = ARRAY(SELECT held.gram FROM unnest(grams) AS held (gram) WHERE char_length(held.gram) <= 2)`,
  // Every row was written anew: without the room of the old ones.
  `CLUSTER publication.names USING names_pkey`,
  `ALTER TABLE publication.names SET WITHOUT CLUSTER`,
  `CREATE INDEX names_grams_idx ON publication.names USING gin (grams)`,
  // The pairs of the initials are among a name's grams, too, but do not stand in the name.
  `CREATE FUNCTION publication.pairs_of(normal_name text, grams text[]) RETURNS SETOF text
     LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 15 SET search_path = pg_catalog
     AS $$ SELECT DISTINCT held.gram FROM unnest(grams) AS held (gram)
            WHERE char_length(held.gram) <= 2 AND strpos(normal_name, held.gram) > 0 $$`,
  `REVOKE ALL ON FUNCTION publication.pairs_of(text, text[]) FROM PUBLIC`,
  `CREATE TABLE publication.name_pairs (
    pair text NOT NULL,
    name_length integer NOT NULL,
    uscc text NOT NULL,
    normal_name text NOT NULL
  )`,
  `CREATE FUNCTION publication.fill_name_pairs() RETURNS void LANGUAGE sql SET search_path = pg_catalog
     AS $$ INSERT INTO publication.name_pairs (pair, name_length, uscc, normal_name)
           SELECT own.pair, name.name_length, name.uscc, name.normal_name
             FROM publication.names AS name, publication.pairs_of(name.normal_name, name.grams) AS own (pair)
            ORDER BY 1, 2, 3, 4 $$`,
  `REVOKE ALL ON FUNCTION publication.fill_name_pairs() FROM PUBLIC`,
  `SELECT publication.fill_name_pairs()`,
  `ALTER TABLE publication.name_pairs ADD CONSTRAINT name_pairs_pkey PRIMARY KEY (pair, name_length, uscc, normal_name)`,
  // As few as if half the city bore each: the plan, which is one for all pairs, then reads them in their order and never sorts.
  `ALTER TABLE publication.name_pairs ALTER COLUMN pair SET (n_distinct = 100)`,
  `CREATE FUNCTION publication.keep_name_pairs() RETURNS trigger
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
     BEGIN
       IF TG_OP <> 'INSERT' THEN
         DELETE FROM publication.name_pairs AS held
          WHERE held.pair = ANY (ARRAY(SELECT publication.pairs_of(OLD.normal_name, OLD.grams)))
            AND held.name_length = OLD.name_length AND held.uscc = OLD.uscc AND held.normal_name = OLD.normal_name;
       END IF;
       IF TG_OP <> 'DELETE' THEN
         INSERT INTO publication.name_pairs (pair, name_length, uscc, normal_name)
         SELECT own.pair, NEW.name_length, NEW.uscc, NEW.normal_name
           FROM publication.pairs_of(NEW.normal_name, NEW.grams) AS own (pair);
       END IF;
       RETURN NULL;
     END $$`,
  `REVOKE ALL ON FUNCTION publication.keep_name_pairs() FROM PUBLIC`,
  `CREATE TRIGGER names_pairs AFTER INSERT OR DELETE OR UPDATE OF uscc, normal_name, name_length, grams
     ON publication.names FOR EACH ROW EXECUTE FUNCTION publication.keep_name_pairs()`,
  // What arrives by the feed of a public zone, as well.
  `ALTER TABLE publication.names ENABLE ALWAYS TRIGGER names_pairs`,
  `CREATE FUNCTION publication.empty_name_pairs() RETURNS trigger
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
     BEGIN
       TRUNCATE publication.name_pairs;
       RETURN NULL;
     END $$`,
  `REVOKE ALL ON FUNCTION publication.empty_name_pairs() FROM PUBLIC`,
  `CREATE TRIGGER names_pairs_emptied AFTER TRUNCATE ON publication.names
     FOR EACH STATEMENT EXECUTE FUNCTION publication.empty_name_pairs()`,
  `ALTER TABLE publication.names ENABLE ALWAYS TRIGGER names_pairs_emptied`,
  `GRANT SELECT ON publication.name_pairs TO chengxin_internal, chengxin_public`,
  // At once, so that the first search knows its way.
  `ANALYZE publication.names`,
  `ANALYZE publication.name_pairs`,
];

const DOWN = [
  `DROP TRIGGER names_pairs_emptied ON publication.names`,
  `DROP TRIGGER names_pairs ON publication.names`,
  `DROP FUNCTION publication.empty_name_pairs()`,
  `DROP FUNCTION publication.keep_name_pairs()`,
  `DROP FUNCTION publication.fill_name_pairs()`,
  `DROP TABLE publication.name_pairs`,
  `DROP FUNCTION publication.pairs_of(text, text[])`,
  `DROP INDEX publication.names_grams_idx`,
  `UPDATE publication.names
      SET grams = grams || ARRAY(SELECT held.gram || name_length FROM unnest(grams) AS held (gram))`,
  `CREATE INDEX names_grams_idx ON publication.names USING gin (grams)`,
];
