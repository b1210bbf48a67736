import type { DataSource } from 'typeorm';
import { searchEnterpriseRows } from '../../src/data/views/enterprise-search';
import type { EnterpriseHit } from '../../src/data/views/enterprise-search';
import { nameGrams, normaliseName } from '../../src/domain/subject/enterprise-name';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { FIRMS, registrationRow } from '../support/rows';

const DAY = '2026-06-01';
const FORMER = '云岭县旧名文具店';
let office: Office;
let source: DataSource;

beforeAll(async () => {
  office = await openOffice();
  const rows = FIRMS.map((firm, index) => registrationRow(firm, index === 3 ? { formerNames: FORMER } : {}));
  await uploadRecords(office.desk(DAY), actor('UPLOADER', 'MARKET'), {
    kind: 'REGISTRATION',
    batchKey: 'r',
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows,
  });
  const owner = await office.owner();
  await owner.query('ANALYZE archive.enterprises');
  await owner.destroy();
  source = office.internal;
});
afterAll(() => office.close());

/** Every page of a search, one after the other. */
async function found(text: string, mostFetched: number, first = 7): Promise<EnterpriseHit[]> {
  const normal = normaliseName(text);
  const search = { normal, grams: nameGrams(normal), now: new Date(), mostFetched, first };
  const hits: EnterpriseHit[] = [];
  for (let after: EnterpriseHit | null = null; ;) {
    const page: EnterpriseHit[] = await searchEnterpriseRows(source, { ...search, after });
    hits.push(...page);
    after = page.at(-1) ?? null;
    if (after === null || page.length < first) return hits;
  }
}

/** What is meant, worked out without any index. */
async function meant(text: string): Promise<string[]> {
  const rows = await source.query<{ uscc: string }[]>(
    `SELECT uscc FROM archive.enterprises
      WHERE uscc = $1 OR EXISTS (SELECT FROM unnest(names) AS known (name) WHERE strpos(known.name, $1) > 0)
      ORDER BY char_length(name), uscc`,
    [normaliseName(text)],
  );
  return rows.map(({ uscc }) => uscc);
}

const TEXTS = [
  '公司',
  '有限公司',
  '示范',
  '示范市',
  '城东',
  '贸易',
  '甲子',
  '文具',
  FORMER,
  FIRMS[8]?.name ?? '',
  '没有这家',
];

it.each(TEXTS)('finds the same of “%s”, page by page, in whatever way it is looked for', async (text) => {
  const expected = await meant(text);
  for (const mostFetched of [0, 1, 5, 20, 2_000]) {
    expect((await found(text, mostFetched)).map(({ uscc }) => uscc)).toEqual(expected);
  }
});

it('walks through the city for a word that many bear, and finds a firm by its code and by a former name', async () => {
  expect(await meant('公司')).not.toEqual([]);
  const code = FIRMS[5]?.uscc ?? '';
  expect((await found(code, 0)).map(({ uscc }) => uscc)).toEqual([code]);
  expect((await found(FORMER, 0)).map(({ uscc }) => uscc)).toEqual([FIRMS[3]?.uscc]);
});
