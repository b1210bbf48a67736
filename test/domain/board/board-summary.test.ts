import fc from 'fast-check';
import type { BoardEdition, BoardEntry } from '../../../src/domain/board/board-edition';
import { BOARD_ORDER, editionNumberText } from '../../../src/domain/board/board-edition';
import { boardChanges, boardDigest, boardTotals } from '../../../src/domain/board/board-summary';
import { checkBoardText } from '../../../src/domain/board/board-text';
import { day, FIRM, FIRM_NAME, OTHER_FIRM } from '../../support/facts';
import { refusalOf } from '../../support/refusal';

function entry(more: Partial<BoardEntry> = {}): BoardEntry {
  return {
    list: 'BLACK',
    listType: 'WAGE',
    uscc: FIRM,
    recordId: 'a',
    name: FIRM_NAME,
    regionCode: '990102',
    authority: '示范市人力资源和社会保障局',
    documentNumber: '示列〔2026〕1号',
    departmentCode: 'd',
    publishedOn: day('2026-05-20'),
    publicFrom: day('2026-05-20'),
    publicUntil: null,
    ...more,
  };
}

const EDITION: BoardEdition = {
  editionId: 'e',
  departmentCode: 'd',
  regionCode: '990100',
  title: '红黑榜',
  scope: ['RED', 'BLACK'],
  asOf: day('2026-06-01'),
  knownAt: '2026-06-01T04:00:00.000Z',
};

const anyEntries = fc.uniqueArray(
  fc.record({
    list: fc.constantFrom(...BOARD_ORDER),
    listType: fc.constantFrom('WAGE', 'TAX', 'TAXA'),
    uscc: fc.constantFrom(FIRM, OTHER_FIRM, '91990121MA0D00033Q'),
    recordId: fc.stringMatching(/^[0-9a-f]{4}$/),
  }),
  { selector: ({ list, uscc, recordId }) => `${list}/${uscc}/${recordId}` },
);
const whole = (items: readonly Partial<BoardEntry>[]) => items.map(entry);

describe('totals', () => {
  it('count entries and firms apart, by part and by list type, and say none where there are none', () => {
    const entries = [entry(), entry({ recordId: 'b', listType: 'TAX' }), entry({ uscc: OTHER_FIRM })];
    expect(boardTotals(entries, ['RED', 'BLACK'])).toEqual([
      { list: 'RED', listType: null, entries: 0, enterprises: 0 },
      { list: 'BLACK', listType: null, entries: 3, enterprises: 2 },
      { list: 'BLACK', listType: 'TAX', entries: 1, enterprises: 1 },
      { list: 'BLACK', listType: 'WAGE', entries: 2, enterprises: 2 },
    ]);
  });

  it('of the list types of a part add up to the part', () => {
    fc.assert(
      fc.property(anyEntries, (items) => {
        const totals = boardTotals(whole(items), BOARD_ORDER);
        for (const list of BOARD_ORDER) {
          const own = totals.filter((total) => total.list === list);
          const ofTypes = own
            .filter(({ listType }) => listType !== null)
            .reduce((sum, total) => sum + total.entries, 0);
          expect(own[0]).toMatchObject({ listType: null, entries: ofTypes });
        }
      }),
    );
  });
});

describe('changes against the edition before', () => {
  it('put every entry of either edition in exactly one place', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (previous, current) => {
        const { added, gone, kept } = boardChanges(whole(previous), whole(current));
        expect(added.length + kept).toBe(current.length);
        expect(gone.length + kept).toBe(previous.length);
      }),
    );
  });
});

describe('the digest', () => {
  it('is that of the same edition with its fields in any order', () => {
    const turned = Object.fromEntries(Object.entries(EDITION).reverse()) as unknown as BoardEdition;
    expect(boardDigest(turned, [entry()])).toBe(boardDigest(EDITION, [entry()]));
  });

  it.each([
    ['another title', { ...EDITION, title: '红黑榜二' }, [entry()]],
    ['an entry less', EDITION, []],
    ['a changed document number', EDITION, [entry({ documentNumber: '示列〔2026〕2号' })]],
    ['a changed order', EDITION, [entry({ recordId: 'b' }), entry()]],
  ])('changes with %s', (_name, edition, entries) => {
    const original = entries.length === 2 ? [...entries].reverse() : [entry()];
    expect(boardDigest(edition, entries)).not.toBe(boardDigest(EDITION, original));
  });
});

describe('a text on a board', () => {
  it('is taken without the blanks around it', () => {
    expect(checkBoardText('title', ' 红黑榜 ', [entry()])).toBe('红黑榜');
  });

  it.each([
    ['empty', ' '],
    ['too long', '榜'.repeat(101)],
    ['with a control character', '红\u0000榜'],
    ['with an ID number', '关于990102198001010010的通报'],
    ['with a firm of the edition', `关于${FIRM_NAME}`],
    ['with a firm of the edition, written wide', `关于${FIRM_NAME.split('').join(' ')}`],
    ['with a code of the edition', `关于${FIRM.toLowerCase()}`],
  ])('is refused when it is %s', async (_name, text) => {
    expect(await refusalOf(() => checkBoardText('title', text, [entry()]))).toBe('INVALID_INPUT');
  });
});

it('a number is written as people write it', () => {
  expect(editionNumberText({ year: 2026, number: 3 })).toBe('2026年第3期');
});
