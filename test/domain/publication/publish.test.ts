import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import type { Fact } from '../../../src/domain/record/fact';
import { publicFileOn } from '../../../src/domain/publication/cut-publication';
import type { Publication } from '../../../src/domain/publication/public-file';
import { publish } from '../../../src/domain/publication/publish';
import { deriveTimeline } from '../../../src/domain/rules/derive-timeline';
import {
  FIRM,
  FIRM_NAME,
  OTHER_FIRM,
  REPRESENTATIVE,
  RESIDENT_ID,
  SEALED,
  abnormalEntry,
  commitment,
  confirmation,
  confirmedListing,
  corrected,
  day,
  disposition,
  honour,
  licence,
  listing,
  penalty,
  registration,
  withdrawal,
} from '../../support/facts';

const registered = registration(FIRM);

function published(facts: readonly Fact[]): Publication {
  const publication = publish(facts, deriveTimeline(FIRM, facts, catalogue202604), catalogue202604);
  if (!publication) throw new Error('nothing is published');
  return publication;
}

function fileOn(facts: readonly Fact[], on: string) {
  const file = publicFileOn(published(facts).file, day(on));
  if (!file) throw new Error('nothing is public on that day');
  return file;
}

describe('an item is public in its days and on no other', () => {
  it('a general penalty through the last day of its period', () => {
    const facts = [registered, penalty(FIRM)];
    const shown = ['2026-04-09', '2026-04-10', '2027-04-10', '2027-04-11'].map(
      (on) => fileOn(facts, on).penalties.length,
    );
    expect(shown).toEqual([0, 1, 1, 0]);
  });

  it.each([
    ['a warning', { kinds: ['WARNING'] }],
    ['a fine by the simple procedure', { procedure: 'SIMPLE' }],
    ['a small fine', { fine: 9_999_00 }],
    ['no penalty', { kinds: ['NO_PENALTY'] }],
    ['administrative detention', { kinds: ['DETENTION', 'FINE'] }],
  ] as const)('%s never', (_, given) => {
    const kinds = 'kinds' in given ? [...given.kinds] : (['FINE'] as const);
    expect(published([registered, penalty(FIRM, { ...given, kinds })]).file.penalties).toEqual([]);
  });

  it('a listing with its basis, its end and what ends it', () => {
    const [item] = fileOn([registered, ...confirmedListing(FIRM)], '2026-04-10').listings;
    expect(item).toMatchObject({
      listType: 'SAMR',
      effect: 'SEVERE',
      shown: { from: '2026-04-10', until: '2029-04-11' },
      endsOn: '2029-04-11',
      repairableFrom: '2027-04-10',
      basis: { text: '市场监督管理严重违法失信名单管理办法', withheld: false },
    });
  });

  it.each([
    ['waiting for confirmation', listing(FIRM)],
    ['not served', listing(FIRM, { servedOn: null })],
  ])('a listing that is %s never', (_, record) => {
    const { file, listEntries } = published([registered, record]);
    expect([file.listings, listEntries]).toEqual([[], []]);
  });

  it('a correction that waits leaves the confirmed version on show', () => {
    const [filed, confirmed] = confirmedListing(FIRM);
    const waiting = corrected(filed, { facts: '更正后的事实' });
    const texts = (facts: readonly Fact[]) => fileOn(facts, '2026-04-10').listings.map(({ facts: { text } }) => text);
    expect(texts([registered, filed, confirmed, waiting])).toEqual([filed.content.facts]);
    expect(texts([registered, filed, confirmed, waiting, confirmation(waiting)])).toEqual(['更正后的事实']);
  });

  it('what repair ended is gone on the day of repair', () => {
    const [filed, confirmed] = confirmedListing(FIRM);
    const facts = [registered, filed, confirmed, disposition(filed, { effectiveOn: '2026-12-01' })];
    expect(fileOn(facts, '2026-11-30').listings).toHaveLength(1);
    expect(fileOn(facts, '2026-12-01')).toMatchObject({ listings: [], standing: { standing: 'NOT_LISTED' } });
  });

  it('a shielded listing is not public while the shield lasts', () => {
    const [filed, confirmed] = confirmedListing(FIRM);
    const shield = disposition(filed, { action: 'SHIELD', effectiveOn: '2026-06-01' });
    const end = disposition(filed, { action: 'SHIELD_END', effectiveOn: '2026-09-01' });
    const facts = [registered, filed, confirmed, shield, end];
    const shown = ['2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01'].map(
      (on) => fileOn(facts, on).listings.length,
    );
    expect(shown).toEqual([1, 0, 0, 1]);
  });

  it('what its source withdrew never', () => {
    const fined = penalty(FIRM);
    expect(published([registered, fined, withdrawal(fined)]).file.penalties).toEqual([]);
  });

  it('a broken commitment for 12 months, one that stands without end', () => {
    const broken = { state: 'BROKEN', outcomeOn: '2026-06-01' } as const;
    const shownOn = (given: Parameters<typeof commitment>[1], on: string) =>
      fileOn([registered, commitment(FIRM, given)], on).commitments.length;
    expect(['2027-06-01', '2027-06-02'].map((on) => shownOn(broken, on))).toEqual([1, 0]);
    expect(shownOn({}, '2028-01-01')).toBe(1);
  });
});

describe('public standing (R3)', () => {
  const entry = abnormalEntry(FIRM);

  it('WATCH reads like NORMAL: the item is shown by itself, without rule, reason or measure', () => {
    const { standing, abnormalEntries } = fileOn([registered, entry], '2026-04-10');
    expect(standing).toMatchObject({ standing: 'NOT_LISTED', ruleId: null, recordIds: [], measures: [] });
    expect(abnormalEntries).toHaveLength(1);
  });

  it('no segment tells when an unlisted firm became watched', () => {
    expect(published([registered, entry]).file.standings).toHaveLength(1);
  });

  it('BLACK names its listings, and only measures that listings trigger', () => {
    const [filed, confirmed] = confirmedListing(FIRM);
    const { standing } = fileOn([registered, entry, filed, confirmed], '2026-04-10');
    expect(standing).toMatchObject({ standing: 'BLACK_LISTED', ruleId: 'STA-01', recordIds: [filed.recordId] });
    expect(new Set(standing.measures.flatMap(({ recordIds }) => recordIds))).toEqual(new Set([filed.recordId]));
  });

  it('RED names its red listings and incentives', () => {
    const taxpayer = honour(FIRM);
    const { standing } = fileOn([registered, taxpayer], '2026-04-10');
    expect(standing).toMatchObject({ standing: 'RED_LISTED', recordIds: [taxpayer.recordId] });
    expect(standing.incentives).toContain('I-01');
  });

  it('a bidding ban is shown with its measure and is on no list (R12)', () => {
    const [ban, confirmed] = confirmedListing(FIRM, {
      listType: 'BID',
      effectiveOn: '2026-04-10',
      termEndsOn: '2027-04-09',
      projectKinds: ['市政'],
      banRegions: ['990100'],
    });
    const facts = [registered, ban, confirmed];
    const { listEntries, bans } = published(facts);
    expect(listEntries).toEqual([]);
    expect(bans).toMatchObject([{ listType: 'BID', shown: { from: '2026-04-10', until: '2027-04-10' } }]);
    const { standing, listings } = fileOn(facts, '2026-04-10');
    expect(listings[0]).toMatchObject({ effect: 'BAN', projectKinds: ['市政'], banRegions: ['990100'] });
    expect(standing).toMatchObject({ standing: 'NOT_LISTED', measures: [{ code: 'M-A02' }] });
  });
});

describe('public lists', () => {
  it('hold severe listings, red listings that count, and abnormal entries', () => {
    const facts = [registered, ...confirmedListing(FIRM, { termEndsOn: '2026-12-31' }), abnormalEntry(FIRM)];
    const entries = published(facts).listEntries.map(({ list, listType, shown }) => [list, listType, shown.until]);
    expect(entries).toEqual([
      ['BLACK', 'SAMR', '2027-01-01'],
      ['ABNORMAL_OPERATION', 'NOT_REACHABLE', null],
    ]);
  });

  it('a red listing that a general penalty blocks is off the red list for those days', () => {
    const facts = [registered, honour(FIRM, { validUntil: '2028-12-31' }), penalty(FIRM, { decidedOn: '2026-06-01' })];
    const shown = published(facts).listEntries.map((entry) => entry.shown);
    expect(shown).toEqual([
      { from: '2026-04-10', until: '2026-06-01' },
      { from: '2027-06-02', until: '2029-01-01' },
    ]);
  });
});

describe('names and numbers of persons (R5, R6)', () => {
  const person = { name: '令狐虚构', paperType: 'RESIDENT_ID', identity: SEALED } as const;

  it('the legal representative stands on the registration tab and nowhere else', () => {
    const { registration: tab, ...rest } = fileOn(
      [registered, licence(FIRM), penalty(FIRM), ...confirmedListing(FIRM)],
      '2026-04-10',
    );
    expect(tab?.legalRepresentative).toBe(REPRESENTATIVE);
    expect(JSON.stringify(rest)).not.toContain(REPRESENTATIVE);
  });

  it.each([
    ['WAGE', 'DIRECTLY_RESPONSIBLE', '令狐虚构'],
    ['SAFETY', 'ACTUAL_CONTROLLER', '令狐虚构'],
    ['TAX', 'DIRECTLY_RESPONSIBLE', '令狐*'],
    ['WAGE', 'LEGAL_REPRESENTATIVE', '令狐*'],
  ] as const)('a person named by a %s decision as %s is shown as %s', (listType, role, name) => {
    const listed = confirmedListing(FIRM, { listType, persons: [{ ...person, role }] });
    expect(fileOn([registered, ...listed], '2026-04-10').listings[0]?.persons).toEqual([{ role, name }]);
  });

  it('the legal representative stays masked beside a listing whatever part the decision gives', () => {
    const persons = [{ ...person, name: REPRESENTATIVE, role: 'DIRECTLY_RESPONSIBLE' }] as const;
    const listed = confirmedListing(FIRM, { listType: 'WAGE', persons });
    expect(fileOn([registered, ...listed], '2026-04-10').listings[0]?.persons[0]?.name).toBe('欧阳*');
  });

  it.each([
    ['the listing names nobody as such', null, REPRESENTATIVE],
    ['the listing spells the name with a blank', null, REPRESENTATIVE.replace('欧阳', '欧阳 ')],
    ['the listing names somebody else as such', '甲示一', REPRESENTATIVE],
  ])('the registered legal representative stays masked when %s', (_, legalRepresentative, name) => {
    const persons = [{ ...person, name, role: 'DIRECTLY_RESPONSIBLE' }] as const;
    const listed = confirmedListing(FIRM, { listType: 'WAGE', legalRepresentative, persons });
    expect(fileOn([registered, ...listed], '2026-04-10').listings[0]?.persons[0]?.name).toBe('欧阳*');
  });

  it('a former legal representative stays masked as well', () => {
    const now = corrected(registered, { legalRepresentative: '甲示一' });
    const persons = [{ ...person, name: REPRESENTATIVE, role: 'DIRECTLY_RESPONSIBLE' }] as const;
    const listed = confirmedListing(FIRM, { listType: 'WAGE', legalRepresentative: null, persons });
    expect(fileOn([registered, now, ...listed], '2026-04-10').listings[0]?.persons[0]?.name).toBe('欧阳*');
  });

  it('a free text with an ID number is withheld as a whole', () => {
    const [item] = fileOn([registered, penalty(FIRM, { facts: `当事人${RESIDENT_ID}` })], '2026-04-10').penalties;
    expect(item?.facts).toEqual({ text: null, withheld: true });
    expect(item?.violation).toEqual({ text: '未按规定处置渣土', withheld: false });
  });

  it('shorter texts are redacted', () => {
    const listed = confirmedListing(FIRM, {
      measures: [`限制${RESIDENT_ID}任职`],
      projectKinds: [`${RESIDENT_ID}号项目`],
    });
    const facts = [registered, ...listed, penalty(FIRM, { affectedLicence: `证号${RESIDENT_ID}` })];
    expect(JSON.stringify(fileOn(facts, '2026-04-10'))).not.toContain(RESIDENT_ID);
    expect(fileOn(facts, '2026-04-10').listings[0]?.measures).toEqual([`限制${'*'.repeat(18)}任职`]);
  });
});

describe('short texts (R6)', () => {
  const facts = [
    registration(FIRM, { legalRepresentative: `欧阳${RESIDENT_ID}`, enterpriseType: '电话13800138000' }),
    licence(FIRM, { documentTitle: `许可${RESIDENT_ID}`, certificateName: RESIDENT_ID, licenceNumber: RESIDENT_ID }),
    honour(FIRM, { title: `先进${RESIDENT_ID}`, level: '13800138000', documentNumber: `誉${RESIDENT_ID}` }),
    penalty(FIRM, { decisionNumber: `罚${RESIDENT_ID}` }),
  ];

  it('carry no personal number to society, neither in the file nor on a list', () => {
    const { file, listEntries } = published(facts);
    expect(JSON.stringify([file, listEntries])).not.toMatch(/990102198001010010|13800138000/);
    expect(file.honours[0]?.title).toBe(`先进${'*'.repeat(18)}`);
  });

  it('keep a long document number that is nobody’s ID', () => {
    const number = '6222021234567890128';
    expect(fileOn([registered, licence(FIRM, { licenceNumber: number })], '2026-04-10').licences[0]).toMatchObject({
      licenceNumber: number,
    });
  });
});

describe('who the file is about', () => {
  it('a firm known only from records that are held is not known at all (R14)', () => {
    const facts = [penalty(FIRM), listing(FIRM)];
    expect(publish(facts, deriveTimeline(FIRM, facts, catalogue202604), catalogue202604)).toBeNull();
  });

  it('a provisional firm bears the name of the earliest record on show', () => {
    const first = honour(FIRM, { name: '示范市先到有限公司' }, { recordedAt: '2026-04-01T00:00:00.000Z' });
    const file = fileOn([licence(FIRM), first], '2026-04-10');
    expect(file).toMatchObject({ name: '示范市先到有限公司', registered: false, registration: null });
  });

  it('former names are those of the register and of its older versions', () => {
    const renamed = corrected(registered, { name: '示范市新名物流有限公司', formerNames: ['示范市首名物流有限公司'] });
    const { file, names } = published([registered, renamed]);
    expect(file).toMatchObject({ name: '示范市新名物流有限公司', registered: true });
    expect(file.formerNames).toEqual([FIRM_NAME, '示范市首名物流有限公司'].sort());
    expect(names.filter(({ current }) => current)).toEqual([{ name: '示范市新名物流有限公司', current: true }]);
  });

  it('a dissolved firm is shown as dissolved, its listing beside it', () => {
    const gone = registration(FIRM, { state: 'DISSOLVED', dissolvedOn: '2026-08-01' });
    const file = fileOn([gone, ...confirmedListing(FIRM)], '2026-09-01');
    expect(file.registration).toMatchObject({ state: 'DISSOLVED', dissolvedOn: '2026-08-01' });
    expect(file.listings).toHaveLength(1);
  });

  it('a merged firm shows its successor, to which no listing goes over by itself', () => {
    const merged = registration(FIRM, { state: 'DISSOLVED', dissolvedOn: '2026-08-01', successorUscc: OTHER_FIRM });
    expect(fileOn([merged, ...confirmedListing(FIRM)], '2026-09-01').registration?.successorUscc).toBe(OTHER_FIRM);
    const successor = [registration(OTHER_FIRM)];
    const timeline = deriveTimeline(OTHER_FIRM, successor, catalogue202604);
    expect(timeline.segments.map(({ standing }) => standing)).toEqual(['NORMAL']);
  });
});
