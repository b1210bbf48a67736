import { Asking, isAbandoned } from '../../src/data/abandonable-client';
import { askedBy } from '../../src/data/asked-source';
import { readTogether } from '../../src/data/read-together';
import { statementsOf } from '../support/count-statements';
import type { Office } from '../support/desk';
import { openOffice } from '../support/desk';

interface Row {
  readonly key: string;
}

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Knows every key but 'none', and sleeps for one called 'slow'. */
const STATEMENT = {
  name: 'keysThatAreKnown',
  text: `/* keysThatAreKnown */
    SELECT key FROM unnest($1::text[]) AS asked (key)
     WHERE key <> 'none' AND (key <> 'slow' OR pg_sleep(2) IS NOT NULL)`,
};
const read = readTogether<Row>(STATEMENT, ({ key }) => key);
const keysOf = (rows: readonly Row[]) => rows.map(({ key }) => key);

it('answers all who ask in the same moment with one statement, each with his own keys in his own order', async () => {
  const names = await statementsOf(office.public, async () => {
    const asked = [['a', 'b'], ['b'], ['none'], ['c', 'a', 'c']];
    const answers = await Promise.all(asked.map((keys) => read(askedBy(office.public, new Asking()), keys)));
    expect(answers.map(keysOf)).toEqual([['a', 'b'], ['b'], [], ['c', 'a']]);
  });
  expect(names).toEqual(['keysThatAreKnown']);
});

it('asks anew for who comes afterwards, though the answer to the others is not there yet', async () => {
  const names = await statementsOf(office.public, async () => {
    const first = read(office.public, ['a']);
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, read(office.public, ['a'])]);
  });
  expect(names).toEqual(['keysThatAreKnown', 'keysThatAreKnown']);
});

it('asks for many keys in several statements, and loses none', async () => {
  const keys = Array.from({ length: 200 }, (_, index) => `k${index}`);
  const names = await statementsOf(office.public, async () => {
    const answers = await Promise.all(keys.map((key) => read(office.public, [key])));
    expect(answers.flatMap(keysOf)).toEqual(keys);
    expect(keysOf(await read(office.public, keys))).toEqual(keys);
  });
  expect(names).toHaveLength(5);
});

it('goes on for those who wait when one has left, and stops when all have', async () => {
  const [one, other] = [new Asking(), new Asking()];
  for (const who of [one, other]) who.onlyReads();
  const [left, stays] = [read(askedBy(office.public, one), ['slow']), read(askedBy(office.public, other), ['slow'])];
  setTimeout(() => {
    one.leave();
  }, 50);
  expect(keysOf(await stays)).toEqual(['slow']);
  expect(keysOf(await left)).toEqual(['slow']);

  const [first, second] = [new Asking(), new Asking()];
  for (const who of [first, second]) who.onlyReads();
  const began = performance.now();
  const asked = [first, second].map((who) => read(askedBy(office.public, who), ['slow']));
  setTimeout(() => {
    first.leave();
    second.leave();
  }, 50);
  const ends = await Promise.allSettled(asked);
  expect(ends.map((end) => end.status === 'rejected' && isAbandoned(end.reason))).toEqual([true, true]);
  expect(performance.now() - began).toBeLessThan(1_900);
});

it('begins nothing for who left before', async () => {
  const gone = new Asking();
  gone.onlyReads();
  const names = await statementsOf(office.public, async () => {
    const asked = read(askedBy(office.public, gone), ['a']);
    gone.leave();
    await expect(asked).rejects.toThrow('nobody waits');
  });
  expect(names).toEqual([]);
});

const LATE = { name: 'tooLate', text: `/* tooLate */ SELECT pg_sleep(4)::text AS key FROM unnest($1::text[])` };
const BROKEN = {
  name: 'oneIsBroken',
  text: `/* oneIsBroken */ SELECT key FROM unnest($1::text[]) AS asked (key) WHERE 1 / (key <> 'broken')::integer = 1`,
};

it('tells the fault of a row to whoever asked for it, and the others their rows', async () => {
  const readBroken = readTogether<Row>(BROKEN, ({ key }) => key);
  const asked = [['a'], ['broken', 'b'], ['c', 'a']];
  const ends = await Promise.allSettled(asked.map((keys) => readBroken(office.public, keys)));
  const told = ends.map((end) => (end.status === 'fulfilled' ? keysOf(end.value) : String(end.reason)));
  expect(told).toEqual([['a'], 'error: division by zero', ['c', 'a']]);
});

it('tells a fault of the database to all at once, and asks it no more often', async () => {
  const late = readTogether<Row>(LATE, ({ key }) => key);
  const names = await statementsOf(office.public, async () => {
    const ends = await Promise.allSettled(['a', 'b'].map((key) => late(office.public, [key])));
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
  expect(names).toEqual(['tooLate']);
});
