import { createHash } from 'node:crypto';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { shanghaiDay } from '../../src/domain/calendar/local-date';
import { migrate } from '../../src/server/database/migrate';
import { verifyArchive } from '../../src/services/archive/verify-archive';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, penaltyRow, registrationRow } from '../support/rows';
import { startServer } from '../support/running-server';

const DAY = '2026-06-01';
/** The first migration of each release that a database may be older than. */
const OLDER_RELEASES = [
  'RowSecurity1790000000340',
  'LogOrigin1790000000280',
  'NameInitials1790000000270',
  'WideRows1790000000140',
  'Trust1790000000130',
  'Tenders1790000000110',
  'SupplierChecks1790000000100',
  'PersonLinks1790000000070',
];
let office: Office;
let owner: DataSource;
let searchKeys: unknown;

beforeAll(async () => {
  office = await openOffice();
  owner = await office.owner();
  await upload(
    'REGISTRATION',
    [1, 2, 3].map((serial) => registrationRow(firm(serial))),
  );
  await upload(
    'PENALTY',
    [1, 2, 3].map((serial) => penaltyRow(firm(serial), { decisionNumber: `示罚〔2026〕${serial}号` })),
  );
  searchKeys = await namesOnBoard();
});
afterAll(async () => {
  await owner.destroy();
  await office.close();
});

const upload = (kind: 'REGISTRATION' | 'PENALTY', rows: ReturnType<typeof penaltyRow>[]) =>
  uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    ...{ kind, batchKey: kind, policy: 'REJECT_ROWS', dryRun: false, rows },
  });

/** What a migration works out from the rest of the row: which transaction wrote an event, what a name is searched by. */
const WORKED_OUT = `'{txid,initials,grams}'::text[]`;

/** Digest of all rows of each table. */
async function contents(): Promise<Record<string, string>> {
  const tables = await owner.query<{ name: string }[]>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('archive', 'publication') ORDER BY 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await owner.query<{ row: string }[]>(
      `SELECT (to_jsonb(held) - ${WORKED_OUT})::text AS row FROM ${name} AS held ORDER BY 1`,
    );
    found[name] = `${rows.length} ${createHash('sha256').update(JSON.stringify(rows)).digest('hex')}`;
  }
  return found;
}

const namesOnBoard = () =>
  owner.query<object[]>(
    `SELECT name.uscc, name.initials, held.part, held.whole
       FROM publication.names AS name JOIN publication.name_parts AS held USING (uscc, name_length) ORDER BY 1, 3, 4`,
  );

async function undoDownTo(release: string): Promise<void> {
  for (;;) {
    const [newest] = await owner.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1');
    await owner.undoLastMigration({ transaction: 'each' });
    if (newest?.name === release) return;
  }
}

it.each(OLDER_RELEASES)(
  'takes a database from before %s along: its rows as they were, and every check clean',
  async (release) => {
    await undoDownTo(release);
    const before = await contents();
    expect(before['archive.facts']).toMatch(/^6 /);
    await migrate(office.database.urls.owner);
    expect(await contents()).toMatchObject(before);
    expect(await namesOnBoard()).toEqual(searchKeys);
    const { enterprises, differences } = await verifyArchive(
      owner,
      shanghaiDay(new Date(`${DAY}T04:00:00Z`)),
      () => undefined,
    );
    expect({ enterprises, differences }).toEqual({ enterprises: 3, differences: [] });
  },
);

it('serves what an older release left, once two servers that started at once have migrated it', async () => {
  await undoDownTo('SupplierChecks1790000000100');
  await Promise.all([migrate(office.database.urls.owner), migrate(office.database.urls.owner)]);
  const over = { ...office.database, drop: () => Promise.resolve() };
  const server = await startServer({}, pino({ level: 'silent' }), over);
  try {
    const { uscc, name } = firm(1);
    const answer = await server.ask(
      `{ enterprise(uscc: "${uscc}") { ... on Enterprise { name penalties { items { decisionNumber } } } } }`,
    );
    expect(answer.data).toMatchObject({ enterprise: { name } });
  } finally {
    await server.close();
  }
});
