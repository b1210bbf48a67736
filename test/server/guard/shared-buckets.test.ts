import { ownBuckets } from '../../../src/server/guard/buckets';
import type { BucketsAsked } from '../../../src/server/guard/shared-buckets';
import { answerBuckets, SharedBuckets } from '../../../src/server/guard/shared-buckets';

const SIX = { name: 'test', quota: 6, seconds: 60 } as const;
const still = () => 0;

/** Two workers of one primary, and what they asked it. */
function twoWorkers() {
  const primary = ownBuckets(100, still);
  const asked: BucketsAsked[] = [];
  const worker = (): SharedBuckets => {
    const one: SharedBuckets = new SharedBuckets(100, still, (message) => {
      asked.push(message);
      // Over a pipe everything is text.
      void answerBuckets(primary, JSON.parse(JSON.stringify(message)) as BucketsAsked).then((told) => {
        one.hear(JSON.parse(JSON.stringify(told)));
      });
    });
    return one;
  };
  return { workers: [worker(), worker()] as const, asked };
}

it('a flood of callers of one kind makes no caller of another kind forgotten', () => {
  const buckets = ownBuckets(10, still);
  const signIn = { ...SIX, name: 'sign-in' };
  for (let count = 0; count < SIX.quota; count += 1) buckets.take('a', signIn);
  for (let caller = 0; caller < 100; caller += 1) buckets.take(String(caller), SIX);
  expect(buckets.peek('a', signIn).isAllowed).toBe(false);
});

describe('buckets that workers share', () => {
  it('give a caller one quota, whichever process he comes to', async () => {
    const { workers } = twoWorkers();
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, index) => workers[index % 2 ? 0 : 1].take('a', SIX)),
    );
    expect(taken.filter(({ isAllowed }) => isAllowed)).toHaveLength(6);
    expect((await workers[0].peek('a', SIX)).isAllowed).toBe(false);
    expect((await workers[1].take('b', SIX)).isAllowed).toBe(true);
  });

  it('are asked once for all that came in one turn', async () => {
    const { workers, asked } = twoWorkers();
    await Promise.all(Array.from({ length: 20 }, (_, index) => workers[0].take(String(index), SIX)));
    expect(asked.map(({ wanted }) => wanted.length)).toEqual([20]);
  });

  it('are counted by the worker itself when the primary is silent, so that nobody waits and nobody is let in uncounted', async () => {
    const alone = new SharedBuckets(100, still, () => undefined);
    const taken = await Promise.all(Array.from({ length: 7 }, () => alone.take('a', SIX)));
    expect(taken.map(({ isAllowed }) => isAllowed)).toEqual([true, true, true, true, true, true, false]);
  });

  it('do not heed what is no answer of theirs', async () => {
    const { workers } = twoWorkers();
    const first = workers[0].take('a', SIX);
    workers[0].hear({ kind: 'close' });
    workers[0].hear({ kind: 'buckets', id: 99, taken: [] });
    expect((await first).remaining).toBe(5);
  });
});
