import fc from 'fast-check';
import { clientKey } from '../../../src/server/guard/client-key';
import { TokenBuckets } from '../../../src/server/guard/token-buckets';

const SIX = { name: 'test', quota: 6, seconds: 60 } as const;

describe('a bucket', () => {
  it('gives its quota at once and then one for each share of the window', () => {
    const buckets = new TokenBuckets(10);
    const allowed = (now: number) => buckets.take('a', SIX, now).isAllowed;
    expect(Array.from({ length: 7 }, () => allowed(0))).toEqual([true, true, true, true, true, true, false]);
    expect([allowed(9_999), allowed(10_000), allowed(10_000)]).toEqual([false, true, false]);
  });

  it('tells how many are left and when the next one comes', () => {
    const buckets = new TokenBuckets(10);
    expect(buckets.take('a', SIX, 0)).toEqual({ isAllowed: true, remaining: 5, nextInSeconds: 10 });
    for (let count = 0; count < 5; count += 1) buckets.take('a', SIX, 0);
    expect(buckets.take('a', SIX, 4_000)).toEqual({ isAllowed: false, remaining: 0, nextInSeconds: 6 });
  });

  it('of one caller is not emptied by another', () => {
    const buckets = new TokenBuckets(10);
    for (let count = 0; count < 20; count += 1) buckets.take('a', SIX, 0);
    expect(buckets.take('b', SIX, 0).isAllowed).toBe(true);
  });

  it('never gives more than the quota and what the time refills, whatever the times', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { maxLength: 60 }), (waits) => {
        const buckets = new TokenBuckets(10);
        let now = 0;
        const allowed = waits.filter((wait) => buckets.take('a', SIX, (now += wait)).isAllowed).length;
        return allowed <= SIX.quota + (now / 1_000) * (SIX.quota / SIX.seconds) + 1e-6;
      }),
    );
  });

  it('is forgotten when more callers come than are kept', () => {
    const buckets = new TokenBuckets(100);
    for (let caller = 0; caller < 1_000; caller += 1) buckets.take(String(caller), SIX, 0);
    expect(buckets.size).toBe(100);
  });
});

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('tells %s apart as %s', (address, key) => {
  expect(clientKey(address)).toBe(key);
});
