import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Public names under each of their parts, in the order of a search's answer: two characters next to each other of the name, three of its
 * initials. What is found is read off, whatever the size of the city; firms of another region or trade are passed by where they stand.
 * The database derives the parts from the names, wherever these come from: an upload, a restored backup, the feed of a public zone. The
 * arrays of pairs that did this before go.
 */
export class NameParts1790000000430 implements MigrationInterface {
  readonly name = 'NameParts1790000000430';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `DROP INDEX publication.names_grams_idx`,
  `ALTER TABLE publication.names DROP COLUMN grams`,
  // The room goes with the column.
  `CLUSTER publication.names USING names_pkey`,
  `ALTER TABLE publication.names SET WITHOUT CLUSTER`,
  // What a hit shows is read in the keys, which lie closer together than the rows.
  `ALTER TABLE publication.names DROP CONSTRAINT names_pkey, ADD CONSTRAINT names_pkey PRIMARY KEY (uscc, normal_name)
     INCLUDE (name, name_length, current, initials, region_code, industry_code)`,
  `ALTER TABLE publication.standings DROP CONSTRAINT standings_pkey, ADD CONSTRAINT standings_pkey
     PRIMARY KEY (uscc, valid_from) INCLUDE (valid_until, standing)`,
  `DROP INDEX publication.names_order_idx`,
  `CREATE FUNCTION publication.parts_of(normal_name text, initials text) RETURNS TABLE (part text, whole text)
     LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 25 SET search_path = pg_catalog
     AS $$ SELECT DISTINCT substr(normal_name, place, 2), normal_name
             FROM generate_series(1, char_length(normal_name) - 1) AS place
           UNION ALL
           SELECT DISTINCT substr(initials, place, 3), initials
             FROM generate_series(1, char_length(initials) - 2) AS place $$`,
  `REVOKE ALL ON FUNCTION publication.parts_of(text, text) FROM PUBLIC`,
  `CREATE TABLE publication.name_parts (
    part text NOT NULL,
    name_length integer NOT NULL,
    uscc text NOT NULL,
    whole text NOT NULL,
    region_code text,
    industry_code text
  )`,
  `CREATE FUNCTION publication.fill_name_parts() RETURNS void LANGUAGE sql SET search_path = pg_catalog
     AS $$ INSERT INTO publication.name_parts (part, name_length, uscc, whole, region_code, industry_code)
           SELECT DISTINCT ON (1, 2, 3, 4) own.part, name.name_length, name.uscc, own.whole, name.region_code, name.industry_code
             FROM publication.names AS name, publication.parts_of(name.normal_name, name.initials) AS own
            ORDER BY 1, 2, 3, 4 $$`,
  `REVOKE ALL ON FUNCTION publication.fill_name_parts() FROM PUBLIC`,
  `SELECT publication.fill_name_parts()`,
  `ALTER TABLE publication.name_parts ADD CONSTRAINT name_parts_pkey PRIMARY KEY (part, name_length, uscc, whole)
     INCLUDE (region_code, industry_code)`,
  // As if there were a hundred parts: the plan, which is one for all of them, then reads them in their order and never sorts.
  `ALTER TABLE publication.name_parts ALTER COLUMN part SET (n_distinct = 100)`,
  `ALTER TABLE publication.name_parts ALTER COLUMN part SET STATISTICS 2000`,
  // Two names of a firm may have the same initials: these stay until the last of them goes.
  `CREATE FUNCTION publication.keep_name_parts() RETURNS trigger
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
     BEGIN
       IF TG_OP <> 'INSERT' THEN
         DELETE FROM publication.name_parts AS held
          USING publication.parts_of(OLD.normal_name, CASE WHEN EXISTS (
                  SELECT FROM publication.names AS name
                   WHERE name.uscc = OLD.uscc AND name.name_length = OLD.name_length AND name.initials = OLD.initials)
                THEN '' ELSE OLD.initials END) AS own
          WHERE held.part = own.part AND held.name_length = OLD.name_length AND held.uscc = OLD.uscc AND held.whole = own.whole;
       END IF;
       IF TG_OP <> 'DELETE' THEN
         INSERT INTO publication.name_parts (part, name_length, uscc, whole, region_code, industry_code)
         SELECT own.part, NEW.name_length, NEW.uscc, own.whole, NEW.region_code, NEW.industry_code
           FROM publication.parts_of(NEW.normal_name, NEW.initials) AS own
             ON CONFLICT (part, name_length, uscc, whole)
             DO UPDATE SET region_code = excluded.region_code, industry_code = excluded.industry_code;
       END IF;
       RETURN NULL;
     END $$`,
  `REVOKE ALL ON FUNCTION publication.keep_name_parts() FROM PUBLIC`,
  `CREATE TRIGGER names_parts AFTER INSERT OR DELETE ON publication.names
     FOR EACH ROW EXECUTE FUNCTION publication.keep_name_parts()`,
  `CREATE TRIGGER names_parts_changed AFTER UPDATE ON publication.names
     FOR EACH ROW WHEN (
       (OLD.uscc, OLD.normal_name, OLD.name_length, OLD.initials, OLD.region_code, OLD.industry_code)
       IS DISTINCT FROM (NEW.uscc, NEW.normal_name, NEW.name_length, NEW.initials, NEW.region_code, NEW.industry_code))
     EXECUTE FUNCTION publication.keep_name_parts()`,
  // What arrives by the feed of a public zone, as well.
  `ALTER TABLE publication.names ENABLE ALWAYS TRIGGER names_parts`,
  `ALTER TABLE publication.names ENABLE ALWAYS TRIGGER names_parts_changed`,
  `CREATE FUNCTION publication.empty_name_parts() RETURNS trigger
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
     BEGIN
       TRUNCATE publication.name_parts;
       RETURN NULL;
     END $$`,
  `REVOKE ALL ON FUNCTION publication.empty_name_parts() FROM PUBLIC`,
  `CREATE TRIGGER names_parts_emptied AFTER TRUNCATE ON publication.names
     FOR EACH STATEMENT EXECUTE FUNCTION publication.empty_name_parts()`,
  `ALTER TABLE publication.names ENABLE ALWAYS TRIGGER names_parts_emptied`,
  `GRANT SELECT ON publication.name_parts TO chengxin_internal, chengxin_public`,
  // At once, so that the first search knows its way.
  `ANALYZE publication.names`,
  `ANALYZE publication.name_parts`,
];

const PAIRS = (text: string) =>
  `SELECT DISTINCT substr(${text}, place, 2) AS gram FROM generate_series(1, greatest(1, char_length(${text}) - 1)) AS place`;

const DOWN = [
  `DROP TRIGGER names_parts_emptied ON publication.names`,
  `DROP TRIGGER names_parts_changed ON publication.names`,
  `DROP TRIGGER names_parts ON publication.names`,
  `DROP FUNCTION publication.empty_name_parts()`,
  `DROP FUNCTION publication.keep_name_parts()`,
  `DROP FUNCTION publication.fill_name_parts()`,
  `DROP TABLE publication.name_parts`,
  `DROP FUNCTION publication.parts_of(text, text)`,
  `ALTER TABLE publication.names DROP CONSTRAINT names_pkey, ADD CONSTRAINT names_pkey PRIMARY KEY (uscc, normal_name)`,
  `ALTER TABLE publication.standings DROP CONSTRAINT standings_pkey, ADD CONSTRAINT standings_pkey
     PRIMARY KEY (uscc, valid_from)`,
  `CREATE INDEX names_order_idx ON publication.names (name_length, uscc)
          INCLUDE (normal_name, name, current, initials, region_code, industry_code)`,
  `ALTER TABLE publication.names ADD COLUMN grams text[] NOT NULL DEFAULT '{}'`,
  `UPDATE publication.names
      SET grams = ARRAY(SELECT pair.gram || suffix
                          FROM (${PAIRS('normal_name')} UNION ${PAIRS('initials')}) AS pair,
                               unnest(ARRAY['', name_length::text]) AS suffix
                         WHERE pair.gram <> '')`,
  `ALTER TABLE publication.names ALTER COLUMN grams DROP DEFAULT`,
  `ALTER TABLE publication.names ALTER COLUMN grams SET STATISTICS 300`,
  `CREATE INDEX names_grams_idx ON publication.names USING gin (grams)`,
];
