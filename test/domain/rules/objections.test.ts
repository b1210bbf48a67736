import fc from 'fast-check';
import { catalogue202604 } from '../../../src/domain/catalogue/v2026-04';
import { judgeSupplier } from '../../../src/domain/check/judge-supplier';
import { supplierFile } from '../../../src/domain/check/supplier-file';
import { cutPublication, publicFileOn } from '../../../src/domain/publication/cut-publication';
import { publish } from '../../../src/domain/publication/publish';
import type { Fact } from '../../../src/domain/record/fact';
import type { DispositionAction } from '../../../src/domain/record/kinds/disposition';
import { OBJECTING } from '../../../src/domain/record/kinds/disposition';
import { deriveTimeline } from '../../../src/domain/rules/derive-timeline';
import { objectedSince } from '../../../src/domain/rules/objected-days';
import { FIRM, confirmedListing, day, disposition, registration, withdrawal } from '../../support/facts';
import { anyFile } from './random-file';
import { outcomeOf, standingsOn } from './standing-of';

const registered = registration(FIRM);
const [listed, confirmed] = confirmedListing(FIRM);
const black = [registered, listed, confirmed];
const step = (action: DispositionAction, effectiveOn: string) => disposition(listed, { action, effectiveOn });
const received = step('OBJECTION', '2026-06-01');

const sinceOn = (facts: readonly Fact[], ...days: string[]) =>
  days.map((on) => objectedSince(outcomeOf(facts, listed), day(on)));

describe('an objection', () => {
  it('marks its record from the day it was received to the day before the answer', () => {
    const facts = [...black, received, step('OBJECTION_END', '2026-06-08')];
    const since = sinceOn(facts, '2026-05-31', '2026-06-01', '2026-06-07', '2026-06-08');
    expect(since).toEqual([null, '2026-06-01', '2026-06-01', null]);
  });

  it.each(['OBJECTION_END', 'REPAIR', 'REVOCATION'] as const)('is answered by %s', (action) => {
    const facts = [...black, received, step(action, '2027-05-01')];
    expect(sinceOn(facts, '2027-04-30', '2027-05-01')).toEqual(['2026-06-01', null]);
  });

  it('that is not answered stays open, and a second one meanwhile adds no days', () => {
    const facts = [...black, received, step('REPAIR_APPLICATION', '2026-06-05')];
    expect(outcomeOf(facts, listed).objected).toEqual([{ from: '2026-06-01', until: null }]);
  });

  it('made again after the answer opens again', () => {
    const facts = [...black, received, step('OBJECTION_END', '2026-06-08'), step('OBJECTION', '2026-07-01')];
    expect(sinceOn(facts, '2026-06-30', '2026-07-01')).toEqual([null, '2026-07-01']);
  });

  it('answered on the day it came in was open on none', () => {
    expect(outcomeOf([...black, received, step('OBJECTION_END', '2026-06-01')], listed).objected).toBeUndefined();
  });

  it('filed by mistake and withdrawn leaves no mark', () => {
    expect(outcomeOf([...black, received, withdrawal(received)], listed).objected).toBeUndefined();
  });

  it('leaves the listing in force and public, and shows the mark while it is open', () => {
    const facts = [...black, received, step('OBJECTION_END', '2026-06-08')];
    expect(standingsOn(facts, '2026-05-31', '2026-06-01', '2026-06-08')).toEqual(['BLACK', 'BLACK', 'BLACK']);
    const whole = publish(facts, deriveTimeline(FIRM, facts, catalogue202604), catalogue202604);
    const marks = ['2026-05-31', '2026-06-01', '2026-06-07', '2026-06-08'].map(
      (on) => whole && publicFileOn(whole.file, day(on))?.listings.map(({ objected }) => objected?.length ?? 0),
    );
    expect(marks).toEqual([[0], [1], [1], [0]]);
  });

  it('that is over is not kept in the publication', () => {
    const facts = [...black, received, step('OBJECTION_END', '2026-06-08')];
    const whole = publish(facts, deriveTimeline(FIRM, facts, catalogue202604), catalogue202604);
    const cut = (on: string) => whole && cutPublication(whole, day(on));
    expect(cut('2026-06-07')?.nextEnd).toBe('2026-06-08');
    expect(JSON.stringify(cut('2026-06-07')?.file)).toContain('objected');
    expect(JSON.stringify(cut('2026-06-08')?.file)).not.toContain('objected');
  });

  it('changes no verdict and adds the mark 异议处理中 with its day (R15)', () => {
    const judge = (facts: readonly Fact[], on: string) =>
      judgeSupplier(supplierFile(deriveTimeline(FIRM, facts, catalogue202604), facts), null, false, {
        purpose: 'GOVERNMENT_PROCUREMENT',
        project: { name: '道路', number: '1', projectKind: null, regionCode: null, defaulters: 'SILENT' },
        day: day(on),
        catalogue: catalogue202604,
      });
    const before = judge([...black, received], '2026-05-31');
    const meanwhile = judge([...black, received], '2026-06-01');
    expect(meanwhile.verdict).toBe(before.verdict);
    expect([before.marks, meanwhile.marks]).toEqual([[], ['UNDER_OBJECTION']]);
    expect(meanwhile.reasons.every(({ objectedSince: since }) => since === '2026-06-01')).toBe(true);
  });

  it('of any file changes no standing, no measure and no state on any day (R15)', () => {
    fc.assert(
      fc.property(anyFile, (facts) => {
        const without = facts.filter(
          (fact) =>
            fact.kind !== 'DISPOSITION' || !('action' in fact.content) || !OBJECTING.includes(fact.content.action),
        );
        const [all, rest] = [facts, without].map((held) => deriveTimeline(FIRM, held, catalogue202604));
        const weighing = all?.records.filter(({ kind }) => kind !== 'DISPOSITION');
        const bare = weighing?.map(({ objected: _objected, ...outcome }) => outcome);
        expect(all?.segments).toEqual(rest?.segments);
        expect(bare).toEqual(rest?.records.filter(({ kind }) => kind !== 'DISPOSITION'));
      }),
    );
  });
});
