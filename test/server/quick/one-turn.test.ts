import { OneTurn } from '../../../src/server/quick/one-turn';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('gives on what came in one turn when it is over, alike things together, and keeps later ones apart', async () => {
  const taken: [string, readonly number[]][] = [];
  const gathering = new OneTurn<number>((key, alike) => taken.push([key, alike]));
  gathering.add('a', 1);
  await Promise.resolve();
  gathering.add('b', 2);
  gathering.add('a', 3);
  expect(taken).toEqual([]);
  await turn();
  gathering.add('a', 4);
  await turn();
  expect(taken).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
    ['a', [4]],
  ]);
});
