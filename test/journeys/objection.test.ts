import { addDays, shanghaiDay } from '../../src/domain/calendar/local-date';
import { actor } from '../support/desk';
import { firm, penaltyRow, registrationRow } from '../support/rows';
import type { RunningServer } from '../support/running-server';
import { startServer } from '../support/running-server';

const today = shanghaiDay(new Date());
const subject = firm(1);
const penalty = penaltyRow(subject, {
  ...{ decisionNumber: '示罚〔2026〕9号', kinds: '责令停产停业', decidedOn: addDays(today, -10) },
  ...{ publicUntil: addDays(today, 300) },
});

let server: RunningServer;
let batches = 0;
beforeAll(async () => {
  server = await startServer();
  await upload('uploadRegistrations', 'RegistrationRowInput', registrationRow(subject));
  await upload('uploadPenalties', 'PenaltyRowInput', penalty);
});
afterAll(() => server.close());

async function upload(mutation: string, rowType: string, row: object): Promise<void> {
  const answer = await server.askAs<Record<string, { counts: { accepted: number }; problems: object[] }>>(
    actor('UPLOADER', 'MARKET'),
    `mutation ($key: String!, $rows: [${rowType}!]!) {
       ${mutation}(input: { batchKey: $key, rows: $rows }) { counts { accepted } problems { code messageZh } } }`,
    { key: `b${(batches += 1)}`, rows: [row] },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data[mutation]).toMatchObject({ counts: { accepted: 1 } });
}

const step = (action: string, effectiveOn: string, more: object = {}) =>
  upload('uploadDispositions', 'DispositionRowInput', {
    ...{ uscc: subject.uscc, name: subject.name, action, effectiveOn, decidedOn: effectiveOn },
    ...{ targetKind: 'PENALTY', targetNumber: '示罚〔2026〕9号', targetAuthorityCode: penalty.authorityCode },
    ...{ decisionNumber: `示异〔2026〕${action}`, authority: penalty.authority, authorityCode: penalty.authorityCode },
    ...{ reason: '当事人对事实有异议', ...more },
  });

interface Shown {
  readonly enterprise: { readonly penalties: { readonly items: readonly { readonly objectedSince: string | null }[] } };
}
async function objectedOnBoard(): Promise<readonly (string | null)[]> {
  const { data } = await server.ask<Shown>(
    `{ enterprise(uscc: "${subject.uscc}") { ... on Enterprise { penalties { items { objectedSince } } } } }`,
  );
  return data.enterprise.penalties.items.map(({ objectedSince }) => objectedSince);
}

interface Checked {
  readonly checkSuppliers: {
    readonly check: { readonly results: readonly { readonly verdict: string; readonly marks: readonly string[] }[] };
  };
}
async function verdict() {
  const input = {
    ...{ purpose: 'GOVERNMENT_PROCUREMENT', matterNo: 'P-1', project: { name: '道路', number: 'B-1' } },
    suppliers: [{ uscc: subject.uscc }],
  };
  const { data } = await server.askAs<Checked>(
    actor('PROCUREMENT', 'MARKET'),
    `mutation ($input: CheckSuppliersInput!) {
       checkSuppliers(input: $input) { check { results { verdict marks reasons { objectedSince } } } } }`,
    { input },
  );
  return data.checkSuppliers.check.results[0];
}

describe('an objection to a public penalty', () => {
  it('marks the item and the verdict from its receipt to its answer, and changes neither', async () => {
    expect(await objectedOnBoard()).toEqual([null]);
    const before = await verdict();
    expect(before).toMatchObject({ verdict: 'REVIEW', marks: [], reasons: [{ objectedSince: null }] });

    await step('OBJECTION', addDays(today, -1));
    expect(await objectedOnBoard()).toEqual([addDays(today, -1)]);
    expect(await verdict()).toMatchObject({
      verdict: 'REVIEW',
      marks: ['UNDER_OBJECTION'],
      reasons: [{ objectedSince: addDays(today, -1) }],
    });

    await step('OBJECTION_END', today);
    expect(await objectedOnBoard()).toEqual([null]);
    expect(await verdict()).toMatchObject({ verdict: 'REVIEW', marks: [] });
  });
});
