import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/data/data-source';
import { lockEnterprises } from '../../src/data/repositories/enterprise-repository';
import { inTransaction } from '../../src/data/transaction';
import type { DemoOffice } from '../../src/demo/departments';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { Fact } from '../../src/domain/record/fact';
import { RECORD_KIND_NAMES } from '../../src/domain/record/record-kind';
import { checkUscc } from '../../src/domain/subject/unified-social-credit-code';
import { parseRow } from '../../src/domain/upload/parse-row';
import type { RowOutcome } from '../../src/domain/upload/receipt';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { fileFacts } from '../../src/services/filing/file-facts';
import { fileRows } from '../../src/services/uploads/file-rows';
import { BlockBatches } from '../bench/city/city-batches';
import { makeBlock } from '../bench/city/city-block';
import { cityFirm } from '../bench/city/city-firm';
import { blockFilings, contextOf, sealInvented } from '../bench/city/city-filings';
import { blockPlan, promisedCounts, ROUNDS } from '../bench/city/city-plan';
import type { CityRow } from '../bench/city/city-rows';
import { blockRows } from '../bench/city/city-rows';
import { loadCity } from '../bench/city/load-city';
import { openLoadedCity } from '../bench/city/loaded-city';
import { actor, openOffice } from '../support/desk';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';
import { temporaryFolder } from '../support/temporary-folder';

const FIRMS = 300;
const PROMISED = { enterprises: FIRMS, records: 5 * FIRMS, listings: 18 };
/** What comes of batches, and marks that tell readers something changed meanwhile: neither is what was filed. */
const APART = [
  ...['archive.batches', 'archive.events', 'publication.source_loads'],
  ...['publication.changes', 'publication.versions'],
];
const silent = () => undefined;

describe('a city loaded in bulk', () => {
  let loaded: TestDatabase;
  let owner: DataSource;
  let schemaBefore: unknown;

  beforeAll(async () => {
    loaded = await createTestDatabase();
    owner = await createDataSource('owner', loaded.urls.owner, { poolSize: 1 }).initialize();
    schemaBefore = await schemaOf(owner);
    await loadCity({ urls: loaded.urls, scale: FIRMS, tell: silent });
  });

  afterAll(async () => {
    await owner.destroy();
    await loaded.drop();
  });

  it('leaves in every table what filing the same facts leaves there', async () => {
    const office = await openOffice();
    const filed = await createDataSource('owner', office.database.urls.owner, { poolSize: 1 }).initialize();
    await fileAll(office.internal);
    const [expected, found] = [await contentsOf(filed), await contentsOf(owner)];
    await filed.destroy();
    await office.close();
    expect(found).toEqual(expected);
    expect(Object.values(found).filter((digest) => digest !== null).length).toBeGreaterThan(10);
  });

  it('derives again to the same', async () => {
    const { enterprises, differences } = await verifyArchive(owner, ROUNDS[2].day, silent);
    expect(differences).toEqual([]);
    expect(enterprises).toBe(FIRMS);
  });

  it('has the schema that the migrations made, keys and indexes among it', async () => {
    expect(await schemaOf(owner)).toEqual(schemaBefore);
  });

  it('holds as many firms, records and listings as promised', async () => {
    const [counted] = await owner.query<object[]>(
      `SELECT (SELECT count(*) FROM archive.enterprises) AS enterprises,
              count(*) FILTER (WHERE kind <> 'CONFIRMATION') AS records,
              count(*) FILTER (WHERE kind = 'LISTING') AS listings FROM archive.facts`,
    );
    expect(counted).toEqual(PROMISED);
    expect(promisedCounts(FIRMS)).toEqual(PROMISED);
    expect(promisedCounts(1_000_000)).toEqual({ enterprises: 1_000_000, records: 5_000_000, listings: 60_000 });
  });

  it('has for every fact a batch whose receipt counts it, and the last load of every source', async () => {
    const [strays] = await owner.query<{ facts: number; receipts: number }[]>(
      `SELECT (SELECT count(*) FROM archive.facts AS fact
                WHERE NOT EXISTS (SELECT FROM archive.batches AS batch WHERE batch.batch_id = fact.batch_id
                                     AND batch.received_at = fact.recorded_at AND batch.actor_id = fact.recorded_by)) AS facts,
              (SELECT count(*) FROM archive.batches AS batch
                WHERE batch.accepted <> (SELECT count(*) FROM archive.facts AS fact WHERE fact.batch_id = batch.batch_id)
                   OR batch.accepted <> jsonb_array_length(batch.receipt -> 'rows')
                   OR NOT EXISTS (SELECT FROM archive.events AS event WHERE event.batch_id = batch.batch_id)) AS receipts`,
    );
    const sources = await owner.query<object[]>('SELECT FROM publication.source_loads');
    expect(strays).toEqual({ facts: 0, receipts: 0 });
    expect(sources.length).toBeGreaterThan(10);
  });
});

describe('the rows of a city', () => {
  it('are the same bytes for the same seed', () => {
    const [once, again] = [makeBlock(0, 100), makeBlock(0, 100)];
    expect([...again.tables]).toEqual([...once.tables]);
    expect(makeBlock(1, 1_100).tables.get('publication.names')).not.toBe(once.tables.get('publication.names'));
  });

  it('would each be accepted by the checks of an upload', () => {
    expect(outcomesOf(FIRMS)).toEqual(new Set<RowOutcome>(['ACCEPTED']));
  });

  it('have few records for most firms and thousands for one', () => {
    const sizes = blockPlan(7, 10_000).firms.map(({ first, later }) => first + later);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(1_000);
    expect(sizes.filter((size) => size < 5).length).toBeGreaterThan(500);
  });

  it('bear codes that check and names of their own', () => {
    const firms = Array.from({ length: 3_000 }, (_, index) => cityFirm(index + 1));
    expect(firms.filter(({ uscc }) => !checkUscc(uscc).ok)).toEqual([]);
    expect(new Set(firms.map(({ name }) => name)).size).toBe(firms.length);
    expect(firms.filter(({ formerName }) => formerName !== null).length).toBeGreaterThan(100);
  });
});

describe('a city kept for later runs', () => {
  const place = temporaryFolder();

  afterAll(() => {
    delete process.env['BENCH_DATA_DIR'];
    place.remove();
  });

  it('is loaded once, found again, and made anew when it was left half made', async () => {
    process.env['BENCH_DATA_DIR'] = place.path;
    expect(await linesOfOpening()).not.toEqual([]);
    expect(await linesOfOpening()).toEqual([]);
    rmSync(join(place.path, '20', 'city.json'));
    expect(await linesOfOpening()).not.toEqual([]);
  });

  async function linesOfOpening(): Promise<readonly string[]> {
    const lines: string[] = [];
    const city = await openLoadedCity(20, (line) => lines.push(line));
    const dataSource = await createDataSource('public', city.urls.public, { poolSize: 1 }).initialize();
    const files = await dataSource.query<object[]>('SELECT FROM publication.files');
    await dataSource.destroy();
    await city.close();
    expect(files).toHaveLength(20);
    return lines;
  }
});

/** The same facts through the archive's own filing, round by round. */
async function fileAll(dataSource: DataSource): Promise<void> {
  const filings = [...blockFilings(blockPlan(0, FIRMS), new BlockBatches(0))].flat();
  for (const round of [0, 1, 2] as const) {
    const context = contextOf(0, round);
    const own = filings.filter((one) => one.context.recordedAt === context.recordedAt).map(({ filing }) => filing);
    await inTransaction(dataSource, async (manager) => {
      await lockEnterprises(
        manager,
        own.map(({ uscc }) => ({ uscc, name: uscc })),
      );
      await fileFacts(manager, own, context);
    });
  }
}

/** What the checks of an upload make of every row, office by office, with the files as they are by then. */
function outcomesOf(firms: number): Set<RowOutcome> {
  const blocks = [...blockRows(blockPlan(0, firms))];
  const onFile = new Map<string, readonly Fact[]>(blocks.map(({ firm }) => [firm.uscc, []]));
  const rows = blocks.flatMap((firm) => firm.rows);
  const outcomes = new Set<RowOutcome>();
  for (const round of [0, 2] as const) {
    for (const kind of RECORD_KIND_NAMES) {
      for (const office of Object.keys(DEMO_DEPARTMENTS) as DemoOffice[]) {
        const own = rows.filter((row) => row.round === round && row.kind === kind && row.office === office);
        for (const outcome of settled(own, onFile)) outcomes.add(outcome);
      }
    }
  }
  return outcomes;
}

/** Decides rows of one office, kind and round, and adds what is filed to the files. */
function settled(rows: readonly CityRow[], onFile: Map<string, readonly Fact[]>): readonly RowOutcome[] {
  const [first] = rows;
  if (!first) return [];
  const { catalogue, today, recordedAt } = contextOf(0, first.round);
  const context = { department: DEMO_DEPARTMENTS[first.office], catalogue, today };
  const parsed = rows.map(({ raw }, index) => parseRow(first.kind, index + 1, raw, { today, seal: sealInvented }));
  const filing = { policy: 'REJECT_ROWS', context, actor: actor('UPLOADER') } as const;
  return fileRows(parsed, filing)
    .settle(onFile, 'batch')
    .map(({ result, fact }) => {
      if (fact) onFile.set(fact.uscc, [...(onFile.get(fact.uscc) ?? []), { ...fact, recordedAt } as Fact]);
      return result.outcome;
    });
}

/** A digest of every table's rows, in whatever order they lie; null for an empty one. */
async function contentsOf(dataSource: DataSource): Promise<Record<string, string | null>> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('archive', 'publication')`,
  );
  const digests: Record<string, string | null> = {};
  for (const { name } of tables.filter((table) => !APART.includes(table.name))) {
    const [row] = await dataSource.query<{ digest: string | null }[]>(
      `SELECT md5(string_agg(held::text, ' ' ORDER BY held::text)) AS digest FROM ${name} AS held`,
    );
    digests[name] = row?.digest ?? null;
  }
  return digests;
}

/** Columns, constraints, indexes, triggers, rights and storage of both schemas, as the catalogue has them. */
async function schemaOf(dataSource: DataSource): Promise<unknown> {
  return await dataSource.query(
    `WITH place AS (SELECT oid, relname, relacl, reloptions, relpersistence, relkind FROM pg_class
                     WHERE relnamespace IN ('archive'::regnamespace, 'publication'::regnamespace))
     SELECT relname AS name, 'place' AS what, concat_ws(' ', relkind, relpersistence, relacl, reloptions) AS detail FROM place
     UNION ALL SELECT relname, 'column', concat_ws(' ', attname, atttypid::regtype, attnotnull) FROM place
       JOIN pg_attribute ON attrelid = place.oid AND attnum > 0 AND NOT attisdropped WHERE relkind = 'r'
     UNION ALL SELECT relname, 'constraint', concat_ws(' ', conname, pg_get_constraintdef(pg_constraint.oid)) FROM place
       JOIN pg_constraint ON conrelid = place.oid
     UNION ALL SELECT relname, 'index', concat_ws(' ', pg_get_indexdef(indexrelid), indisvalid, indisprimary) FROM place
       JOIN pg_index ON indrelid = place.oid
     UNION ALL SELECT relname, 'trigger', pg_get_triggerdef(pg_trigger.oid) FROM place
       JOIN pg_trigger ON tgrelid = place.oid
     ORDER BY 1, 2, 3`,
  );
}
