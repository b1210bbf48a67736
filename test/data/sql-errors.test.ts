import { appErrorOf } from '../../src/data/sql-errors';
import { readList } from '../../src/services/public/read-list';
import { searchBoard } from '../../src/services/public/search-board';
import type { Office } from '../support/desk';
import { openOffice } from '../support/desk';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const list = { list: 'BLACK', listType: null, region: null, first: 1, after: null } as const;
const search = { text: '示范', region: null, industry: null, standing: null, first: 1, after: null } as const;
const place = { publishedOn: '2026-01-01', uscc: '91990102MA0D00017J', recordId: '0'.repeat(8) };

async function meaningOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => 'ANSWERED',
    (error: unknown) => appErrorOf(error)?.code ?? null,
  );
}

describe('an argument that the database cannot take', () => {
  it.each([
    ['a control character in a region', () => searchBoard(office.board('2026-06-01'), { ...search, region: '\u0000' })],
    ['a control character in a list type', () => readList(office.board('2026-06-01'), { ...list, listType: '\u0000' })],
    [
      'a cursor with a day that does not exist',
      () => readList(office.board('2026-06-01'), { ...list, after: { ...place, publishedOn: '2026-02-30' } }),
    ],
    ['a cursor with an id that is none', () => readList(office.board('2026-06-01'), { ...list, after: place })],
  ])('is the caller’s mistake, not ours: %s', async (_, work) => {
    expect(await meaningOf(work())).toBe('INVALID_INPUT');
  });

  it('is told apart from a mistake of ours', async () => {
    expect(await meaningOf(office.public.query('SELECT 1 / 0'))).toBeNull();
    expect(await meaningOf(office.public.query('SELECT nothing'))).toBeNull();
  });
});

it.each(['timeout exceeded when trying to connect', 'Connection terminated unexpectedly'])(
  'takes what the pool says without a code, %j, for a database that is not to be had',
  (message) => {
    expect(appErrorOf(new Error(message))?.code).toBe('UNAVAILABLE');
    expect(appErrorOf(new Error(`${message}?`))).toBeNull();
  },
);
