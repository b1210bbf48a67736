import { createHash } from 'node:crypto';

/** Marks that keep a leaf from being taken for a node. @source RFC 6962 section 2.1 */
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
/** Root of nothing. @source RFC 6962 section 2.1 */
const NOTHING = createHash('sha256').digest();

/** Hash of a leaf's content (叶哈希). */
export function leafHash(content: string): Buffer {
  return createHash('sha256').update(LEAF).update(content, 'utf8').digest();
}

/** All levels of the tree over leaves in their order (默克尔树), the leaves first, the root last. */
export function merkleLevels(leaves: readonly Buffer[]): readonly (readonly Buffer[])[] {
  const levels = [leaves];
  for (let level = leaves; level.length > 1; levels.push(level)) level = levelAbove(level);
  return levels;
}

/** Root over leaves in their order (默克尔根). */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  let level = leaves;
  if (level.length === 0) return NOTHING;
  while (level.length > 1) level = levelAbove(level);
  return level[0] ?? NOTHING;
}

/** A neighbour on the way from a leaf to the root. */
export interface PathStep {
  readonly side: 'LEFT' | 'RIGHT';
  readonly hash: string;
}

/** Neighbours on the way from a leaf to the root (包含证明), from below. */
export function merklePath(levels: readonly (readonly Buffer[])[], place: number): PathStep[] {
  return levels.flatMap((level, height) => {
    const here = place >> height;
    const neighbour = level[here ^ 1];
    if (!neighbour || level.length === 1) return [];
    return [{ side: here % 2 === 0 ? 'RIGHT' : 'LEFT', hash: neighbour.toString('hex') }];
  });
}

/** The root that a leaf and its neighbours lead to. */
export function rootOfPath(leaf: Buffer, path: readonly PathStep[]): Buffer {
  return path.reduce((hash, step) => {
    const other = Buffer.from(step.hash, 'hex');
    return step.side === 'RIGHT' ? nodeHash(hash, other) : nodeHash(other, hash);
  }, leaf);
}

/** A node without a neighbour goes up as it is. */
function levelAbove(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let place = 0; place < level.length; place += 2) {
    const [left, right] = [level[place], level[place + 1]];
    if (left) above.push(right ? nodeHash(left, right) : left);
  }
  return above;
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}
