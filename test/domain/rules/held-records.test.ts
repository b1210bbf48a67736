import type { RecordFactOf } from '../../../src/domain/record/fact';
import {
  FIRM,
  abnormalEntry,
  commitment,
  confirmation,
  confirmedListing,
  corrected,
  honour,
  penalty,
  registration,
  withdrawal,
} from '../../support/facts';
import { standingsOn, stateOf } from './standing-of';

const serious = { kinds: ['CLOSE'], fine: null } as const;
const negatives: [string, RecordFactOf<'PENALTY'> | RecordFactOf<'ABNORMAL_ENTRY'>][] = [
  ['a serious penalty', penalty(FIRM, serious)],
  ['an abnormal entry', abnormalEntry(FIRM)],
];

describe('R14: a negative on a provisional enterprise', () => {
  it.each(negatives)('%s is held until the registration arrives', (_, negative) => {
    expect(standingsOn([negative], '2026-04-10')).toEqual(['NORMAL']);
    expect(stateOf([negative], negative, '2026-04-10')).toBe('SUBJECT_UNCONFIRMED');
    expect(standingsOn([negative, registration(FIRM)], '2026-04-10')).toEqual(['WATCH']);
  });

  it.each(negatives)('%s counts once an approver confirms name and code', (_, negative) => {
    expect(standingsOn([negative, confirmation(negative)], '2026-04-10')).toEqual(['WATCH']);
  });

  it('a confirmation of an older version does not release the newer one', () => {
    const filed = penalty(FIRM, serious);
    const facts = [filed, confirmation(filed), corrected(filed, { facts: '更正后的事实' })];
    expect(standingsOn(facts, '2026-04-10')).toEqual(['NORMAL']);
  });

  it('a registration that was withdrawn releases nothing', () => {
    const registered = registration(FIRM);
    const facts = [penalty(FIRM, serious), registered, withdrawal(registered)];
    expect(standingsOn(facts, '2026-04-10')).toEqual(['NORMAL']);
  });

  it('a listing confirmed by an approver needs no registration', () => {
    expect(standingsOn(confirmedListing(FIRM), '2026-04-10')).toEqual(['BLACK']);
  });

  it('what does not weigh against a firm is not held', () => {
    expect(standingsOn([honour(FIRM)], '2026-04-10')).toEqual(['RED']);
    expect(stateOf([commitment(FIRM)], commitment(FIRM), '2026-04-10')).toBe('ACTIVE');
  });
});

describe('R14: name and code that disagree', () => {
  const misnamed = penalty(FIRM, { ...serious, name: '示范市另一家有限公司' });
  const registered = registration(FIRM, { formerNames: ['示范市旧名物流有限公司'] });

  it('hold the record', () => {
    expect(standingsOn([registered, misnamed], '2026-04-10')).toEqual(['NORMAL']);
    expect(stateOf([registered, misnamed], misnamed, '2026-04-10')).toBe('SUBJECT_UNCONFIRMED');
  });

  it('until an approver confirms it against the decision', () => {
    expect(standingsOn([registered, misnamed, confirmation(misnamed)], '2026-04-10')).toEqual(['WATCH']);
  });

  it.each([
    ['a former name', '示范市旧名物流有限公司'],
    ['other brackets, blanks and width', ' 示范市旧名物流 有限公司'],
  ])('%s is accepted', (_, name) => {
    expect(standingsOn([registered, penalty(FIRM, { ...serious, name })], '2026-04-10')).toEqual(['WATCH']);
  });

  it('the name of an older version of the registration is accepted', () => {
    const renamed = corrected(registered, { name: '示范市新名物流有限公司', formerNames: null });
    const facts = [registered, renamed, penalty(FIRM, serious)];
    expect(standingsOn(facts, '2026-04-10')).toEqual(['WATCH']);
  });

  it('a name that is empty after normalisation matches nothing', () => {
    const facts = [registration(FIRM, { name: '···' }), penalty(FIRM, { ...serious, name: '··' })];
    expect(standingsOn(facts, '2026-04-10')).toEqual(['NORMAL']);
  });
});
