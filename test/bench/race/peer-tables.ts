import type { Catalogue } from '../../../src/domain/catalogue/types';
import type { ItemField, ItemsName } from './file-fields';
import { columnOf, ITEM_FIELDS, ITEMS, REGISTRATION_FIELDS } from './file-fields';

/** Items in tables of their own, beside the registration. */
type TableName = ItemsName | 'registrations';

const SQL_TYPES = { text: 'text', date: 'date', money: 'numeric(20, 2)', list: 'text[]' } as const;

/** Statements that unpack the publication into normalised tables with keys and indexes (规范化对照表), as a peer would keep it. */
export function peerTables({ measures, incentives }: Catalogue): readonly string[] {
  const tables: readonly TableName[] = ['registrations', ...ITEMS];
  return [
    `DROP SCHEMA IF EXISTS peer CASCADE`,
    `CREATE SCHEMA peer`,
    `CREATE FUNCTION peer.today() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date $$`,
    ...ruleTable('measure_rules', measures),
    ...ruleTable('incentive_rules', incentives),
    ...ENTERPRISES,
    ...tables.flatMap(itemTable),
    ...PERSONS,
    ...STANDINGS,
    ...NAMES,
    ...LISTS,
    ...VIEWS,
    ...tables.map(itemView),
    ...FUNCTIONS,
    ...TAGS,
    ...ITEMS.map(itemTag),
    ...hiddenTables(tables),
  ];
}

function ruleTable(table: string, rules: readonly { readonly code: string; readonly nameZh: string }[]): string[] {
  const rows = rules.map(({ code, nameZh }) => `(${quoted(code)}, ${quoted(nameZh)})`);
  return [
    `CREATE TABLE peer.${table} (code text PRIMARY KEY, name_zh text NOT NULL)`,
    `INSERT INTO peer.${table} VALUES ${rows.join(', ')}`,
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const ENTERPRISES = [
  `CREATE TABLE peer.enterprises (
     uscc text PRIMARY KEY, name text NOT NULL, registered boolean NOT NULL, region_code text, industry_code text,
     published_at timestamptz NOT NULL)`,
  `INSERT INTO peer.enterprises
   SELECT uscc, file->>'name', (file->>'registered')::boolean, file->>'regionCode', file->>'industryCode', published_at
     FROM publication.files`,
  `CREATE TABLE peer.former_names (
     uscc text NOT NULL REFERENCES peer.enterprises, place bigint NOT NULL, name text NOT NULL, PRIMARY KEY (uscc, place))`,
  `INSERT INTO peer.former_names SELECT file.uscc, former.place, former.name
     FROM publication.files AS file, jsonb_array_elements_text(file.file->'formerNames') WITH ORDINALITY AS former (name, place)`,
];

const PERSONS = [
  `CREATE TABLE peer.listing_persons (
     record_id uuid NOT NULL, shown_from date NOT NULL, place bigint NOT NULL, role text NOT NULL, name text NOT NULL,
     PRIMARY KEY (record_id, shown_from, place), FOREIGN KEY (record_id, shown_from) REFERENCES peer.listings)`,
  `INSERT INTO peer.listing_persons
   SELECT (item->>'recordId')::uuid, (item->'shown'->>'from')::date, person.place, person.value->>'role', person.value->>'name'
     FROM publication.files AS file, jsonb_array_elements(file.file->'listings') AS item,
          jsonb_array_elements(item->'persons') WITH ORDINALITY AS person (value, place)`,
];

const SEGMENTS = `publication.files AS file, jsonb_array_elements(file.file->'standings') AS part`;
const STANDINGS = [
  `CREATE TABLE peer.standings (
     uscc text NOT NULL REFERENCES peer.enterprises, valid_from date NOT NULL, valid_until date, status text NOT NULL,
     PRIMARY KEY (uscc, valid_from))`,
  `INSERT INTO peer.standings
   SELECT file.uscc, (part->>'from')::date, (part->>'until')::date, part->>'standing' FROM ${SEGMENTS}`,
  `CREATE TABLE peer.standing_reasons (
     uscc text NOT NULL, valid_from date NOT NULL, record_id uuid NOT NULL, PRIMARY KEY (uscc, valid_from, record_id),
     FOREIGN KEY (uscc, valid_from) REFERENCES peer.standings)`,
  `INSERT INTO peer.standing_reasons SELECT DISTINCT file.uscc, (part->>'from')::date, reason::uuid
     FROM ${SEGMENTS}, jsonb_array_elements_text(part->'recordIds') AS reason`,
  `CREATE TABLE peer.standing_measures (
     uscc text NOT NULL, valid_from date NOT NULL, code text NOT NULL REFERENCES peer.measure_rules, force text NOT NULL,
     PRIMARY KEY (uscc, valid_from, code, force), FOREIGN KEY (uscc, valid_from) REFERENCES peer.standings)`,
  `INSERT INTO peer.standing_measures SELECT file.uscc, (part->>'from')::date, measure->>'code', measure->>'force'
     FROM ${SEGMENTS}, jsonb_array_elements(part->'measures') AS measure`,
  `CREATE TABLE peer.standing_incentives (
     uscc text NOT NULL, valid_from date NOT NULL, code text NOT NULL REFERENCES peer.incentive_rules,
     PRIMARY KEY (uscc, valid_from, code), FOREIGN KEY (uscc, valid_from) REFERENCES peer.standings)`,
  `INSERT INTO peer.standing_incentives SELECT file.uscc, (part->>'from')::date, code
     FROM ${SEGMENTS}, jsonb_array_elements_text(part->'incentives') AS code`,
];

const NAMES = [
  `CREATE FUNCTION peer.name_grams(text text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
     AS $$ SELECT array_agg(DISTINCT substr(text, place, 2)) FROM generate_series(1, greatest(1, length(text) - 1)) AS place $$`,
  `CREATE TABLE peer.names (
     uscc text NOT NULL REFERENCES peer.enterprises, normal_name text NOT NULL, name text NOT NULL, name_length integer NOT NULL,
     current boolean NOT NULL, grams text[] NOT NULL, PRIMARY KEY (uscc, normal_name))`,
  `INSERT INTO peer.names SELECT uscc, normal_name, name, name_length, current, peer.name_grams(normal_name)
     FROM publication.names`,
  `CREATE INDEX names_grams_idx ON peer.names USING gin (grams)`,
  `CREATE INDEX names_order_idx ON peer.names (name_length, uscc)`,
];

const LISTS = [
  `CREATE TABLE peer.list_entries (
     uscc text NOT NULL REFERENCES peer.enterprises, record_id uuid NOT NULL, shown_from date NOT NULL, shown_until date,
     list text NOT NULL, list_type text NOT NULL, name text NOT NULL, region_code text, industry_code text, authority text NOT NULL,
     document_number text NOT NULL, published_on date NOT NULL, PRIMARY KEY (uscc, record_id, shown_from))`,
  `INSERT INTO peer.list_entries
   SELECT uscc, record_id, public_from, public_until, list, list_type, name, region_code, industry_code, authority, document_number,
          published_on FROM publication.list_entries`,
  `CREATE INDEX list_entries_page_idx ON peer.list_entries (list, published_on DESC, uscc DESC, record_id DESC)`,
];

/** Only what is public today: the day moves, so that these are views, which the planner dissolves. */
const VIEWS = [
  `CREATE VIEW peer.standings_today AS SELECT * FROM peer.standings WHERE ${covers('valid_from', 'valid_until')}`,
  `CREATE VIEW peer.list_entries_today AS SELECT * FROM peer.list_entries WHERE ${covers('shown_from', 'shown_until')}`,
];

function covers(from: string, until: string): string {
  return `${from} <= peer.today() AND (${until} IS NULL OR ${until} > peer.today())`;
}

/** What no generated query can say: a search by pairs of characters, shortest name first, and the counts. */
const FUNCTIONS = [
  `CREATE FUNCTION peer.search_names(text text, most integer) RETURNS SETOF peer.names LANGUAGE sql STABLE ROWS 20
     SET plan_cache_mode = force_custom_plan
     AS $$ SELECT (first.name).* FROM (
             SELECT DISTINCT ON (near.name_length, near.uscc) near AS name FROM (
               SELECT name.* FROM peer.names AS name
                WHERE name.grams @> peer.name_grams(text) AND name.normal_name LIKE '%' || text || '%'
                ORDER BY name.name_length, name.uscc LIMIT most * 2) AS near
              WHERE NOT EXISTS (SELECT FROM peer.names AS other
                     WHERE other.uscc = near.uscc AND other.normal_name LIKE '%' || text || '%'
                       AND (other.name_length < near.name_length
                            OR other.name_length = near.name_length AND other.current AND NOT near.current))
              ORDER BY near.name_length, near.uscc) AS first
            ORDER BY (first.name).name_length, (first.name).uscc LIMIT most $$`,
  `CREATE FUNCTION peer.statistics() RETURNS json LANGUAGE sql STABLE AS $$
     WITH entry AS MATERIALIZED (SELECT * FROM peer.list_entries_today)
     SELECT json_build_object(
       'enterprises', (SELECT count(*) FROM peer.enterprises),
       'lists', (SELECT json_agg(row) FROM (SELECT list, list_type AS "listType", region_code AS "regionCode", count(*) AS entries,
                   count(DISTINCT uscc) AS enterprises FROM entry GROUP BY 1, 2, 3 ORDER BY 1, 2, 3) AS row),
       'industries', (SELECT json_agg(row) FROM (SELECT list, left(industry_code, 1) AS section, count(*) AS entries,
                   count(DISTINCT uscc) AS enterprises FROM entry GROUP BY 1, 2 ORDER BY 1, 2) AS row),
       'months', (SELECT json_agg(row) FROM (SELECT list, to_char(published_on, 'YYYY-MM') AS month, count(*) AS entries,
                   count(DISTINCT uscc) AS enterprises FROM entry GROUP BY 1, 2 ORDER BY 1, 2) AS row)) $$`,
];

function tableOf(items: TableName): string {
  return columnOf(items);
}

function fieldsOf(items: TableName): readonly ItemField[] {
  return items === 'registrations' ? REGISTRATION_FIELDS : ITEM_FIELDS[items];
}

function itemTable(items: TableName): string[] {
  const [table, fields] = [tableOf(items), fieldsOf(items)];
  const source =
    items === 'registrations' ? `LATERAL (VALUES (file.file->'registration')) AS held (item)` : elementsOf(items);
  return [
    `CREATE TABLE peer.${table} (
       uscc text NOT NULL REFERENCES peer.enterprises, record_id uuid NOT NULL, shown_from date NOT NULL, shown_until date,
       ${fields.flatMap(definitionOf).join(', ')}, PRIMARY KEY (record_id, shown_from))`,
    `INSERT INTO peer.${table}
     SELECT file.uscc, (item->>'recordId')::uuid, (item->'shown'->>'from')::date, (item->'shown'->>'until')::date,
            ${fields.flatMap(expressionOf).join(', ')}
       FROM publication.files AS file, ${source} WHERE jsonb_typeof(item) = 'object'`,
    `CREATE INDEX ${table}_uscc_idx ON peer.${table} (uscc, shown_from DESC, record_id DESC)`,
  ];
}

function elementsOf(items: ItemsName): string {
  return `jsonb_array_elements(file.file->'${items}') AS held (item)`;
}

function definitionOf({ name, type }: ItemField): string[] {
  const column = columnOf(name);
  return type === 'words'
    ? [`${column} text`, `${column}_withheld boolean NOT NULL`]
    : [`${column} ${SQL_TYPES[type]}`];
}

function expressionOf({ key, type }: ItemField): string[] {
  const value = `item->>'${key}'`;
  switch (type) {
    case 'text':
      return [value];
    case 'date':
      return [`(${value})::date`];
    case 'money':
      return [`(${value})::numeric / 100`];
    case 'words':
      return [`item->'${key}'->>'text'`, `(item->'${key}'->>'withheld')::boolean`];
    case 'list':
      return [`ARRAY(SELECT jsonb_array_elements_text(item->'${key}'))`];
  }
}

/** An honour tells its own term, whatever ends it early. */
function itemView(items: TableName): string {
  const table = tableOf(items);
  return `CREATE VIEW peer.${table}_today AS SELECT * FROM peer.${table} WHERE ${covers('shown_from', 'shown_until')}`;
}

const TAGS = [
  `COMMENT ON TABLE peer.enterprises IS '@name enterprise'`,
  `COMMENT ON VIEW peer.registrations_today IS
   E'@primaryKey uscc\\n@foreignKey (uscc) references peer.enterprises (uscc)|@foreignFieldName registration'`,
  `COMMENT ON VIEW peer.standings_today IS
   E'@primaryKey uscc\\n@unique uscc,valid_from\\n@foreignKey (uscc) references peer.enterprises (uscc)|@foreignFieldName standing'`,
  `COMMENT ON VIEW peer.list_entries_today IS E'@primaryKey uscc,record_id'`,
  `COMMENT ON TABLE peer.standing_reasons IS
   E'@foreignKey (uscc, valid_from) references peer.standings_today (uscc, valid_from)|@foreignFieldName reasons\\n@foreignKey (record_id) references peer.listings_today (record_id)|@fieldName listing\\n@foreignKey (record_id) references peer.honours_today (record_id)|@fieldName honour'`,
  ...['measures', 'incentives'].map(
    (name) => `COMMENT ON TABLE peer.standing_${name} IS
   E'@foreignKey (uscc, valid_from) references peer.standings_today (uscc, valid_from)|@foreignFieldName ${name}'`,
  ),
  `COMMENT ON TABLE peer.listing_persons IS
   E'@foreignKey (record_id) references peer.listings_today (record_id)|@foreignFieldName persons'`,
];

function itemTag(items: ItemsName): string {
  return `COMMENT ON VIEW peer.${tableOf(items)}_today IS
   E'@primaryKey record_id\\n@foreignKey (uscc) references peer.enterprises (uscc)|@foreignFieldName ${items}'`;
}

/** Generated servers answer from the views of today, never from what is over or still to come. */
function hiddenTables(tables: readonly TableName[]): string[] {
  return [...tables.map(tableOf), 'standings', 'list_entries'].map(
    (table) => `COMMENT ON TABLE peer.${table} IS '@behavior -*'`,
  );
}
