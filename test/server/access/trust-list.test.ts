import type { Trust } from '../../../src/services/trust/read-trust';
import { TRUST_AGE_MS, TrustList } from '../../../src/server/access/trust-list';

const EMPTY: Trust = { revocations: [], serviceKeys: [] };

describe('the trust list', () => {
  it('is read once for many, and again when it is old: well within a minute', async () => {
    let reads = 0;
    let now = 0;
    const list = new TrustList(
      () => Promise.resolve({ ...EMPTY, serviceKeys: [], revocations: Array((reads += 1)).fill(null) as never[] }),
      () => now,
    );
    await Promise.all([list.current(), list.current()]);
    now = TRUST_AGE_MS;
    await list.current();
    expect(reads).toBe(1);
    now = TRUST_AGE_MS + 1;
    expect((await list.current()).revocations).toHaveLength(2);
    expect(TRUST_AGE_MS).toBeLessThanOrEqual(60_000);
  });

  it('is tried again after a failure, and never taken for empty', async () => {
    let isGone = true;
    const list = new TrustList(
      () => (isGone ? Promise.reject(new Error('gone')) : Promise.resolve(EMPTY)),
      () => 0,
    );
    await expect(list.current()).rejects.toThrow('gone');
    isGone = false;
    expect(await list.current()).toEqual(EMPTY);
  });
});
