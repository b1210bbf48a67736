import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { createInternalContext } from '../../src/graphql/internal/context';
import { buildInternalSchema } from '../../src/graphql/internal/schema';
import { createPublicContext } from '../../src/graphql/public/context';
import { buildPublicSchema } from '../../src/graphql/public/schema';
import type { Actor } from '../../src/domain/access/actor';
import { publishBoardEdition } from '../../src/services/boards/publish-board-edition';
import { reviewBoardEdition } from '../../src/services/boards/review-board-edition';
import { readBoardEntries } from '../../src/services/public/read-board-editions';
import { approver, DAY, draft, fileRows, issue, officer } from '../support/boards';
import { statementsOf } from '../support/count-statements';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, FIRMS, registrationRow, taxpayerRow } from '../support/rows';

const RED = FIRMS.slice(0, 30);
const publicSchema = buildPublicSchema();
const internalSchema = buildInternalSchema();
let office: Office;
let editionId: string;

beforeAll(async () => {
  office = await openOffice();
  await fileRows(
    office,
    'MARKET',
    'REGISTRATION',
    RED.map((item) => registrationRow(item)),
  );
  await fileRows(
    office,
    'TAX',
    'HONOUR',
    RED.map((item) => taxpayerRow(item, { documentNumber: `誉${item.serial}` })),
  );
  for (let editions = 0; editions < 3; editions += 1) ({ editionId } = await issue(office));
});
afterAll(() => office.close());

async function ask<T>(schema: GraphQLSchema, source: string, contextValue: object): Promise<T> {
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return data as T;
}
const askPublic = <T>(source: string) => ask<T>(publicSchema, source, createPublicContext(office.board(DAY)));
const askAs = (who: Actor, source: string) => ask(internalSchema, source, createInternalContext(office.desk(DAY), who));

interface Page {
  readonly boardEdition: {
    readonly entries: { readonly entries: { number: number; uscc: string }[]; readonly nextCursor: string | null };
  };
}
const page = (first: number, after: string | null) =>
  askPublic<Page>(
    `{ boardEdition(id: "${editionId}") { ... on BoardEdition { entries(first: ${first}${after === null ? '' : `, after: "${after}"`}) { entries { number uscc } nextCursor } } } }`,
  );

describe('the public counter', () => {
  const HEAD = 'id numberText title issuer { name } region { name }';

  it.each([1, 50])('lists %i editions with their issuers in two statements', async (first) => {
    const work = () => askPublic(`{ boardEditions(first: ${first}) { editions { ${HEAD} } nextCursor } }`);
    expect(await statementsOf(office.public, work)).toEqual(['publicEditionPage', 'publicDepartmentsByCode']);
  });

  it.each([1, 50])('answers an edition with totals and %i entries in a fixed number of statements', async (first) => {
    const source = `{ boardEdition(id: "${editionId}") { ... on BoardEdition { ${HEAD} totals { entries }
      entries(first: ${first}) { entries { name source { name } } } } } }`;
    const names = await statementsOf(office.public, () => askPublic(source));
    expect(names.filter((name) => name !== 'publicDepartmentsByCode')).toEqual([
      'publicEditionById',
      'publicBoardTotals',
      'publicBoardPage',
    ]);
    expect(names.length).toBeLessThanOrEqual(5);
  });

  it('pages by the entry’s own place: one that goes meanwhile hides and repeats no other', async () => {
    const all = await readBoardEntries(office.board(DAY), editionId, { first: 100, after: null });
    const first = (await page(10, null)).boardEdition.entries;
    expect(first.entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const gone = all[4]?.uscc ?? '';
    const serial = RED.findIndex(({ uscc }) => uscc === gone) + 1;
    const target = firm(serial);
    await fileRows(office, 'TAX', 'DISPOSITION', [
      {
        ...{ uscc: target.uscc, name: target.name, action: 'REVOCATION', retroactive: 'YES', targetKind: 'HONOUR' },
        ...{ targetNumber: `誉${serial}`, targetAuthorityCode: actor('OFFICER', 'TAX').departmentCode },
        ...{ decisionNumber: '撤誉1', authority: '示范市税务局', reason: '认定有误' },
        ...{ authorityCode: actor('OFFICER', 'TAX').departmentCode, decidedOn: DAY, effectiveOn: DAY },
      },
    ]);
    const second = (await page(50, first.nextCursor)).boardEdition.entries;
    const seen = [...first.entries, ...second.entries].map(({ uscc }) => uscc);
    expect(seen).toEqual(all.map(({ uscc }) => uscc));
    expect(second.entries[0]?.number).toBe(10);
    const again = (await page(50, null)).boardEdition.entries.entries;
    expect(again.map(({ number }) => number)).toEqual(again.map((_, index) => index + 1));
    expect(again).toHaveLength(all.length - 1);
  });
});

describe('the internal counter', () => {
  it('shows a draft with everything its reviewer needs in a fixed number of statements', async () => {
    const { editionId: id } = await draft(office);
    const source = `{ boardEdition(id: "${id}", purpose: SUPERVISION, matterNo: "B") { state department { name } totals { entries }
      entries(first: 100) { entries { name } nextCursor } changes { kept added { name } gone { name } } noLongerPublic { name } } }`;
    const names = await statementsOf(office.pool, () => askAs(approver(), source));
    expect(names).toEqual([
      'boardEditionById',
      'appendEvents',
      'originalEntries',
      'previousEditionId',
      'publicBoardPage',
      'entriesNoLongerPublic',
      'departmentsByCode',
    ]);
  });

  it('lists drafts in three statements however many there are', async () => {
    for (let drafts = 0; drafts < 3; drafts += 1) await draft(office);
    const source = '{ boardDrafts { editions { id state steps { takenAt } department { name } } nextCursor } }';
    const names = await statementsOf(office.pool, () => askAs(officer(), source));
    expect(names).toEqual(['appendEvents', 'boardEditionPage', 'departmentsByCode']);
  });

  it('drafts, reviews and publishes in a fixed number of statements', async () => {
    let id = '';
    const desk = office.desk(DAY);
    const counts = [
      await statementsOf(office.pool, async () => {
        id = (await draft(office)).editionId;
      }),
      await statementsOf(office.pool, () => reviewBoardEdition(desk, approver(), id)),
      await statementsOf(office.pool, () => publishBoardEdition(desk, approver(), id)),
    ].map(({ length }) => length);
    expect(counts).toEqual([8, 7, 11]);
  });
});
