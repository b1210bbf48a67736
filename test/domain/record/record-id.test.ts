import { contentDigest } from '../../../src/domain/record/content-digest';
import { dispositionTarget, markIdOf, recordIdOf } from '../../../src/domain/record/record-id';
import {
  FIRM,
  OTHER_FIRM,
  SEALED,
  abnormalEntry,
  commitment,
  disposition,
  honour,
  licence,
  listing,
  penalty,
  registration,
} from '../../support/facts';

const UUID_8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('identity of a record', () => {
  it('is a version-8 UUID', () => {
    expect(recordIdOf('PENALTY', FIRM, ['示范罚〔2026〕1号', OTHER_FIRM])).toMatch(UUID_8);
    expect(markIdOf('batch-1', 1)).toMatch(UUID_8);
  });

  it('is pinned: stored ids stay what they are', () => {
    expect(recordIdOf('REGISTRATION', FIRM, [])).toBe('cd8fe03e-3b90-886a-992f-f1d6fcd40f34');
  });

  it.each([
    ['another subject', recordIdOf('PENALTY', OTHER_FIRM, ['1', '2'])],
    ['another kind', recordIdOf('LICENCE', FIRM, ['1', '2'])],
    ['another number', recordIdOf('PENALTY', FIRM, ['3', '2'])],
    ['another authority', recordIdOf('PENALTY', FIRM, ['1', '3'])],
    ['the parts run together', recordIdOf('PENALTY', FIRM, ['1,2'])],
  ])('%s makes another record', (_, other) => {
    expect(other).not.toBe(recordIdOf('PENALTY', FIRM, ['1', '2']));
  });

  it('does not change with the content, and there is one registration per firm', () => {
    expect(penalty(FIRM, { facts: '别的事实' }).recordId).toBe(penalty(FIRM).recordId);
    expect(registration(FIRM, { name: '示范市别名有限公司' }).recordId).toBe(registration(FIRM).recordId);
  });

  it('of a listing depends on its list type', () => {
    expect(listing(FIRM, { listType: 'WAGE' }).recordId).not.toBe(listing(FIRM).recordId);
  });

  it.each([
    ['penalty', penalty(FIRM)],
    ['listing', listing(FIRM, { listType: 'TAX' })],
    ['honour', honour(FIRM)],
    ['abnormal entry', abnormalEntry(FIRM)],
    ['commitment', commitment(FIRM)],
    ['licence', licence(FIRM)],
  ])('a later decision finds its %s', (_, record) => {
    expect(dispositionTarget(FIRM, disposition(record).content)).toBe(record.recordId);
  });

  it('marks differ by batch and row', () => {
    expect(new Set([markIdOf('a', 1), markIdOf('a', 2), markIdOf('b', 1)]).size).toBe(3);
  });
});

describe('digest of a content', () => {
  const { content } = penalty(FIRM);

  it('does not depend on the order of the fields', () => {
    const reversed = Object.fromEntries(Object.entries(content).reverse());
    expect(contentDigest(reversed)).toBe(contentDigest(content));
  });

  it('is the same when an ID number was sealed anew, another when it is another number', () => {
    const sealedAgain = { ...content, representativeIdNumber: { ...SEALED, cipher: 'ciphered again' } };
    const another = { ...content, representativeIdNumber: { ...SEALED, hash: 'hash of another number' } };
    expect(contentDigest(sealedAgain)).toBe(contentDigest(content));
    expect(contentDigest(another)).not.toBe(contentDigest(content));
  });

  it('looks at the numbers of listed persons as well', () => {
    const person = {
      role: 'DIRECTLY_RESPONSIBLE',
      name: '令狐虚构',
      paperType: 'RESIDENT_ID',
      identity: SEALED,
    } as const;
    const digestWith = (identity: typeof SEALED) =>
      contentDigest(listing(FIRM, { persons: [{ ...person, identity }] }).content);
    expect(digestWith({ ...SEALED, cipher: 'ciphered again' })).toBe(digestWith(SEALED));
    expect(digestWith({ ...SEALED, hash: 'hash of another number' })).not.toBe(digestWith(SEALED));
  });

  it('changes with any value', () => {
    expect(contentDigest({ ...content, fine: 50_000_01 })).not.toBe(contentDigest(content));
  });
});
