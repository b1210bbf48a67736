import { openRemovalGround } from '../support/removal-ground';
import { tryRemovals } from '../support/try-removals';

const ITEMS = 60;
const TOGETHER = 12;

let ground: Awaited<ReturnType<typeof openRemovalGround>>;
beforeAll(async () => {
  ground = await openRemovalGround(ITEMS);
}, 60_000);
afterAll(() => ground.close());

it('what is repaired, revoked or withdrawn is gone from every public surface in the next answer, and nothing else is', async () => {
  const ways = new Set<string>();
  const faults = await tryRemovals({ ...ground, together: TOGETHER, seed: 7, tell: (what) => void ways.add(what) });
  expect(faults).toEqual([]);
  expect([...ways].sort()).toEqual([
    ...['HONOUR REVOCATION', 'HONOUR WITHDRAWAL', 'LISTING REPAIR', 'LISTING REVOCATION', 'LISTING WITHDRAWAL'],
    ...['PENALTY REPAIR', 'PENALTY REVOCATION', 'PENALTY WITHDRAWAL'],
  ]);
}, 60_000);
