import type { Fact } from '../../../src/domain/record/fact';
import { isRecordFact } from '../../../src/domain/record/fact';
import { filedRecords } from '../../../src/domain/record/filed-record';
import type { FiledRecord } from '../../../src/domain/record/filed-record';
import {
  APPROVER,
  FIRM,
  confirmation,
  corrected,
  disposition,
  listing,
  penalty,
  registration,
  withdrawal,
} from '../../support/facts';

function filed(facts: readonly Fact[], { recordId }: { recordId: string }): FiledRecord {
  const found = filedRecords(facts).find(({ fact }) => fact.recordId === recordId);
  if (!found) throw new Error('the record is not on file');
  return found;
}

describe('the version that holds', () => {
  const fined = penalty(FIRM);
  const listed = listing(FIRM);
  const relisted = corrected(listed, { facts: '更正后的事实' });

  it('of a penalty is the newest, confirmed or not', () => {
    const newer = corrected(fined, { facts: '更正后的事实' });
    expect(filed([newer, fined, confirmation(fined)], fined)).toMatchObject({
      fact: { version: 2 },
      confirmed: false,
      pendingVersion: null,
    });
  });

  it.each([
    ['none is confirmed: the newest', [], 2, false, null],
    ['the first is confirmed: the first, the second waits', [confirmation(listed)], 1, true, 2],
    ['both are confirmed: the second', [confirmation(listed), confirmation(relisted)], 2, true, null],
    ['only the second is confirmed: the second', [confirmation(relisted)], 2, true, null],
  ] as const)('of a listing when %s', (_, marks, version, confirmed, pendingVersion) => {
    const record = filed([listed, relisted, ...marks], listed);
    expect(record).toMatchObject({ fact: { version }, confirmed, pendingVersion });
  });

  it('keeps a confirmed version in force while two newer ones wait', () => {
    const third = corrected(relisted, { facts: '再次更正' });
    const record = filed([listed, confirmation(listed), relisted, third], listed);
    expect(record).toMatchObject({ fact: { version: 1 }, pendingVersion: 3 });
  });
});

describe('what was said of a record', () => {
  const fined = penalty(FIRM);

  it('the first withdrawal counts, in the order they were recorded', () => {
    const first = withdrawal(fined, { reason: '先撤回' }, { recordedAt: '2026-05-01T00:00:00.000Z' });
    const second = withdrawal(
      fined,
      { reason: '后撤回' },
      { recordedAt: '2026-06-01T00:00:00.000Z', batchId: 'again' },
    );
    expect(filed([fined, second, first], fined).withdrawal?.content.reason).toBe('先撤回');
  });

  it('later decisions come in the order of their effect, whatever order they were filed in', () => {
    const later = disposition(fined, { action: 'REPAIR', effectiveOn: '2026-09-01' });
    const earlier = disposition(fined, { action: 'SUSPENSION', effectiveOn: '2026-06-01' });
    const actions = filed([later, fined, earlier], fined).dispositions.map(({ content }) => content.action);
    expect(actions).toEqual(['SUSPENSION', 'REPAIR']);
  });

  it('a corrected decision counts in its newest version, a withdrawn one not at all', () => {
    const repair = disposition(fined, { effectiveOn: '2026-09-01' });
    const newer = corrected(repair, { reason: '更正' });
    expect(filed([fined, newer, repair], fined).dispositions).toEqual([newer]);
    expect(filed([fined, newer, repair, withdrawal(repair)], fined).dispositions).toEqual([]);
  });

  it('a decision about a record that is not on file waits for it', () => {
    const repair = disposition(fined);
    expect(filedRecords([repair]).map(({ fact }) => fact.kind)).toEqual(['DISPOSITION']);
  });
});

describe('the file', () => {
  const fined = penalty(FIRM);
  const facts = [registration(FIRM), fined, confirmation(fined), disposition(fined)];

  it('is the same in any order and with any repetition', () => {
    expect(filedRecords([...facts].reverse())).toEqual(filedRecords(facts));
    expect(filedRecords([...facts, ...facts])).toEqual(filedRecords(facts));
  });

  it('of nothing is empty', () => {
    expect(filedRecords([])).toEqual([]);
  });

  it('keeps marks apart from records', () => {
    expect(facts.filter(isRecordFact).map(({ kind }) => kind)).toEqual(['REGISTRATION', 'PENALTY', 'DISPOSITION']);
    expect(confirmation(fined).recordedBy).toBe(APPROVER);
  });
});
