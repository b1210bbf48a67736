import fc from 'fast-check';
import { addDays, localDate } from '../../../src/domain/calendar/local-date';
import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import type { CheckProject, CheckPurpose } from '../../../src/domain/check/check-purpose';
import { CHECK_PURPOSES } from '../../../src/domain/check/check-purpose';
import type { SupplierJudgement } from '../../../src/domain/check/judge-supplier';
import { judgeSupplier } from '../../../src/domain/check/judge-supplier';
import { supplierFile } from '../../../src/domain/check/supplier-file';
import type { Fact } from '../../../src/domain/record/fact';
import { deriveTimeline } from '../../../src/domain/rules/derive-timeline';
import type { Given } from '../../support/facts';
import {
  abnormalEntry,
  confirmedListing,
  disposition,
  FIRM,
  FIRM_NAME,
  honour,
  listing,
  penalty,
  recordFact,
  registration,
} from '../../support/facts';

const PROJECT: CheckProject = {
  name: '示范市道路养护',
  number: '示采〔2026〕1号',
  projectKind: null,
  regionCode: null,
  defaulters: 'SILENT',
};

interface Asked {
  readonly purpose?: CheckPurpose;
  readonly day?: string;
  readonly project?: Partial<CheckProject>;
  readonly name?: string | null;
  readonly incomplete?: boolean;
}

function judge(facts: readonly Fact[], asked: Asked = {}): SupplierJudgement {
  const { purpose = 'GOVERNMENT_PROCUREMENT', day = '2026-06-01', name = null, incomplete = false } = asked;
  const question = {
    purpose,
    project: { ...PROJECT, ...asked.project },
    day: localDate(day),
    catalogue: catalogue202604,
  };
  const file = supplierFile(deriveTimeline(FIRM, facts, catalogue202604), facts);
  return judgeSupplier(file, name, incomplete, question);
}

const listed = (given: Given<'LISTING'>) => [registration(FIRM), ...confirmedListing(FIRM, given)];

/** What each list does to each purpose while in force, written out from rules.md R16 and domain.md section 6.2. */
const PURPOSES = Object.keys(CHECK_PURPOSES) as CheckPurpose[];
const GOLDEN: readonly (readonly [string, Given<'LISTING'>, Readonly<Record<CheckPurpose, string>>])[] = [
  [
    'SAMR',
    { listType: 'SAMR', conduct: 'MARKET_SERIOUS' },
    {
      GOVERNMENT_PROCUREMENT: 'REVIEW',
      BIDDING: 'REVIEW',
      REWARD_FUNDS: 'REVIEW',
      HONOURS: 'BLOCK',
      GOVERNMENT_INVESTMENT: 'REVIEW',
      SUBSIDY: 'REVIEW',
    },
  ],
  [
    'WAGE',
    { listType: 'WAGE', conduct: 'WAGE_ARREARS' },
    {
      GOVERNMENT_PROCUREMENT: 'BLOCK',
      BIDDING: 'BLOCK',
      REWARD_FUNDS: 'REVIEW',
      HONOURS: 'REVIEW',
      GOVERNMENT_INVESTMENT: 'REVIEW',
      SUBSIDY: 'REVIEW',
    },
  ],
  [
    'TAX',
    { listType: 'TAX', conduct: 'TAX_MAJOR' },
    {
      GOVERNMENT_PROCUREMENT: 'BLOCK',
      BIDDING: 'CLEAR',
      REWARD_FUNDS: 'REVIEW',
      HONOURS: 'REVIEW',
      GOVERNMENT_INVESTMENT: 'REVIEW',
      SUBSIDY: 'REVIEW',
    },
  ],
  [
    'PROC',
    { listType: 'PROC', conduct: 'PROCUREMENT_COLLUSION', effectiveOn: '2026-04-10' },
    {
      GOVERNMENT_PROCUREMENT: 'BLOCK',
      BIDDING: 'CLEAR',
      REWARD_FUNDS: 'REVIEW',
      HONOURS: 'REVIEW',
      GOVERNMENT_INVESTMENT: 'REVIEW',
      SUBSIDY: 'REVIEW',
    },
  ],
  [
    'DEFAULT, documents silent',
    { listType: 'DEFAULT', conduct: 'JUDGMENT_EVASION' },
    {
      GOVERNMENT_PROCUREMENT: 'BLOCK',
      BIDDING: 'REVIEW',
      REWARD_FUNDS: 'REVIEW',
      HONOURS: 'REVIEW',
      GOVERNMENT_INVESTMENT: 'REVIEW',
      SUBSIDY: 'REVIEW',
    },
  ],
  [
    'SAFETY',
    { listType: 'SAFETY', conduct: 'SAFETY_ACCIDENT' },
    {
      GOVERNMENT_PROCUREMENT: 'CLEAR',
      BIDDING: 'CLEAR',
      REWARD_FUNDS: 'REVIEW',
      HONOURS: 'REVIEW',
      GOVERNMENT_INVESTMENT: 'REVIEW',
      SUBSIDY: 'REVIEW',
    },
  ],
  [
    'STAT',
    { listType: 'STAT', conduct: 'STATISTICS_FRAUD' },
    {
      GOVERNMENT_PROCUREMENT: 'REVIEW',
      BIDDING: 'REVIEW',
      REWARD_FUNDS: 'REVIEW',
      HONOURS: 'REVIEW',
      GOVERNMENT_INVESTMENT: 'REVIEW',
      SUBSIDY: 'REVIEW',
    },
  ],
  [
    'BID',
    { listType: 'BID', conduct: 'BID_COLLUSION', effectiveOn: '2026-04-10' },
    {
      GOVERNMENT_PROCUREMENT: 'CLEAR',
      BIDDING: 'BLOCK',
      REWARD_FUNDS: 'CLEAR',
      HONOURS: 'CLEAR',
      GOVERNMENT_INVESTMENT: 'CLEAR',
      SUBSIDY: 'CLEAR',
    },
  ],
];

describe('a listing in force', () => {
  it.each(GOLDEN)('%s weighs in each purpose as its articles say', (_name, given, expected) => {
    const seen = PURPOSES.map((purpose) => [purpose, judge(listed(given), { purpose }).verdict]);
    expect(Object.fromEntries(seen)).toEqual(expected);
  });

  it('is named with article, authority, term and document', () => {
    const [reason] = judge(
      listed({ listType: 'PROC', conduct: 'PROCUREMENT_COLLUSION', effectiveOn: '2026-04-10' }),
    ).reasons;
    expect(reason).toMatchObject({
      code: 'M-A01',
      force: 'MUST',
      basis: { document: '中华人民共和国政府采购法' },
      recordZh: '政府采购严重违法失信行为记录名单',
      since: '2026-04-10',
      endsOn: '2029-04-11',
    });
  });

  it.each([
    ['2026-04-09', 'CLEAR'],
    ['2026-04-10', 'BLOCK'],
    ['2029-04-10', 'BLOCK'],
    ['2029-04-11', 'CLEAR'],
  ])('decides from its first to its last day: on %s %s', (day, verdict) => {
    const facts = listed({ listType: 'PROC', conduct: 'PROCUREMENT_COLLUSION', effectiveOn: '2026-04-10' });
    expect(judge(facts, { day }).verdict).toBe(verdict);
  });

  it('decides nothing while nobody has confirmed it (R8)', () => {
    expect(judge([registration(FIRM), listing(FIRM, { listType: 'WAGE', conduct: 'WAGE_ARREARS' })]).verdict).toBe(
      'CLEAR',
    );
  });

  it('decides nothing from the day of its repair on', () => {
    const [fact, mark] = confirmedListing(FIRM, { listType: 'SAMR', conduct: 'MARKET_SERIOUS' });
    const facts = [registration(FIRM), fact, mark, disposition(fact, { effectiveOn: '2027-06-01' })];
    expect(judge(facts, { purpose: 'HONOURS', day: '2027-05-31' }).verdict).toBe('BLOCK');
    expect(judge(facts, { purpose: 'HONOURS', day: '2027-06-01' })).toMatchObject({ verdict: 'CLEAR', reasons: [] });
  });
});

describe('a ban of bid regulators (R12)', () => {
  const ban = (given: Given<'LISTING'> = {}) =>
    listed({ listType: 'BID', conduct: 'BID_COLLUSION', effectiveOn: '2026-04-10', ...given });
  const bid = (facts: Fact[], project: Partial<CheckProject>) => judge(facts, { purpose: 'BIDDING', project });

  it.each([
    ['its own kind of project', { projectKind: '房屋建筑' }, 'BLOCK'],
    ['another kind', { projectKind: '水利工程' }, 'CLEAR'],
    ['a kind nobody stated', { projectKind: null }, 'REVIEW'],
  ])('holds for %s', (_name, project, verdict) => {
    expect(bid(ban({ projectKinds: ['房屋建筑'] }), project).verdict).toBe(verdict);
  });

  it.each([
    ['within its area', '990102', 'BLOCK'],
    ['elsewhere', '990122', 'CLEAR'],
    ['in an area nobody stated', null, 'REVIEW'],
  ])('holds for a project %s', (_name, regionCode, verdict) => {
    expect(bid(ban({ banRegions: ['990102'] }), { regionCode }).verdict).toBe(verdict);
  });

  it('of all kinds and areas needs no statement', () => {
    expect(bid(ban(), {}).verdict).toBe('BLOCK');
  });
});

describe('judgment defaulters in bidding (R16)', () => {
  it.each([
    ['EXCLUDED', 'BLOCK'],
    ['SILENT', 'REVIEW'],
    ['ADMITTED', 'CLEAR'],
  ] as const)('are as the documents say: %s gives %s', (defaulters, verdict) => {
    const facts = listed({ listType: 'DEFAULT', conduct: 'JUDGMENT_EVASION' });
    expect(judge(facts, { purpose: 'BIDDING', project: { defaulters } }).verdict).toBe(verdict);
  });
});

describe('major illegal records (Procurement Law art. 22)', () => {
  const fined = (given: Given<'PENALTY'>) => [registration(FIRM), penalty(FIRM, given)];
  const large = { fine: 2_000_000_00, content: '罚款200万元', decidedOn: '2026-04-10' } as const;

  it.each([
    ['a fine of two million', large, 'REVIEW'],
    ['a fine one fen below', { ...large, fine: 2_000_000_00 - 1 }, 'CLEAR'],
    ['a stop of business', { kinds: ['STOP_OPERATION'] as const, fine: null }, 'REVIEW'],
    ['a revoked licence', { kinds: ['REVOKE_LICENCE'] as const, fine: null }, 'REVIEW'],
    ['a fine of 50,000', {}, 'CLEAR'],
  ])('%s asks for a person or does not', (_name, given, verdict) => {
    expect(judge(fined(given)).verdict).toBe(verdict);
  });

  it.each([
    ['2029-04-10', 'REVIEW'],
    ['2029-04-11', 'CLEAR'],
  ])('count for three years, both ends included: on %s %s', (day, verdict) => {
    expect(judge(fined(large), { day }).verdict).toBe(verdict);
  });

  it('do not count once repaired, and in no other purpose', () => {
    const fact = penalty(FIRM, large);
    const repaired = [registration(FIRM), fact, disposition(fact, { effectiveOn: '2027-06-01' })];
    expect(judge(repaired, { day: '2027-06-01' }).verdict).toBe('CLEAR');
    expect(judge(fined(large), { purpose: 'BIDDING' }).verdict).toBe('CLEAR');
  });

  it('count as a criminal judgment against the firm', () => {
    const judgment = recordFact(
      'JUDGMENT',
      FIRM,
      {},
      {
        name: FIRM_NAME,
        caseNumber: '（2026）示01刑初1号',
        court: '示范市中级人民法院',
        courtCode: '1199010000D0000205',
        caseType: 'CRIMINAL',
        cause: '单位行贿',
        part: 'DEFENDANT',
        judgedOn: '2026-03-01',
        effectiveOn: '2026-03-15',
        result: '判处罚金',
        dutyState: 'PERFORMED',
      },
      {},
    );
    expect(judge([registration(FIRM), judgment])).toMatchObject({
      verdict: 'REVIEW',
      reasons: [{ code: 'LAW-22', documentNumber: '（2026）示01刑初1号' }],
    });
  });
});

describe('what never changes a tender (R16, R17)', () => {
  it.each(['GOVERNMENT_PROCUREMENT', 'BIDDING'] as const)('an abnormal entry in %s', (purpose) => {
    expect(judge([registration(FIRM), abnormalEntry(FIRM)], { purpose })).toMatchObject({
      verdict: 'CLEAR',
      reasons: [],
    });
  });

  it('a red listing: no priority is told outside applications', () => {
    const facts = [registration(FIRM), honour(FIRM)];
    expect(judge(facts).priority).toBeNull();
    expect(judge(facts, { purpose: 'SUBSIDY' }).priority).toBeNull();
    expect(judge(facts, { purpose: 'REWARD_FUNDS' }).priority).toMatchObject({ verdict: 'ELIGIBLE' });
  });
});

describe('the firm itself', () => {
  it('is not cleared under another firm’s name; a former name is accepted and marked', () => {
    const facts = [registration(FIRM, { formerNames: ['示范市旧名物流有限公司'] })];
    expect(judge(facts, { name: '示范市另一家有限公司' }).verdict).toBe('NAME_MISMATCH');
    expect(judge(facts, { name: '示范市旧名物流有限公司' })).toMatchObject({
      verdict: 'CLEAR',
      marks: ['FORMER_NAME'],
    });
    expect(judge(facts, { name: ` ${FIRM_NAME}` })).toMatchObject({ verdict: 'CLEAR', marks: [] });
  });

  it.each([
    ['2026-05-31', 'CLEAR'],
    ['2026-06-01', 'DISSOLVED'],
  ])('is dissolved from the day of its dissolution: on %s %s', (day, verdict) => {
    const facts = [registration(FIRM, { state: 'DISSOLVED', dissolvedOn: '2026-06-01', successorUscc: null })];
    expect(judge(facts, { day }).verdict).toBe(verdict);
  });

  it('without a valid business licence needs a person', () => {
    expect(judge([registration(FIRM, { state: 'LICENCE_REVOKED' })])).toMatchObject({
      verdict: 'REVIEW',
      marks: ['LICENCE_REVOKED'],
    });
  });

  it('is not clear while a source about it is incomplete (R9)', () => {
    expect(judge([registration(FIRM)], { incomplete: true })).toMatchObject({
      verdict: 'REVIEW',
      marks: ['SOURCE_INCOMPLETE'],
    });
  });
});

it('never gets better by another listing, whatever the purpose, the day and the order of the facts', () => {
  const RANK = { CLEAR: 0, REVIEW: 1, BLOCK: 2, NAME_MISMATCH: 3, DISSOLVED: 3 } as const;
  const choice = fc.constantFrom(...GOLDEN.map(([, given]) => given));
  fc.assert(
    fc.property(choice, choice, fc.constantFrom(...PURPOSES), fc.nat(1_500), (one, two, purpose, after) => {
      const day = addDays(localDate('2026-03-01'), after);
      const first = listed({ ...one, decisionNumber: '甲' });
      const both = [...first, ...confirmedListing(FIRM, { ...two, decisionNumber: '乙' })];
      const [before, later] = [judge(first, { purpose, day }), judge(both, { purpose, day })];
      expect(RANK[later.verdict]).toBeGreaterThanOrEqual(RANK[before.verdict]);
      expect(judge([...both].reverse(), { purpose, day }).verdict).toBe(later.verdict);
    }),
    { numRuns: 200 },
  );
});
