import fc from 'fast-check';
import { leafHash, merkleLevels, merklePath, merkleRoot, rootOfPath } from '../../../src/domain/audit/merkle';

const leaves = fc.array(fc.string(), { minLength: 1, maxLength: 70 }).map((texts) => texts.map(leafHash));

describe('a root over events', () => {
  it('is reached from every one of them by its neighbours', () => {
    fc.assert(
      fc.property(leaves, fc.nat(), (all, number) => {
        const place = number % all.length;
        const leaf = all[place] ?? Buffer.alloc(0);
        expect(rootOfPath(leaf, merklePath(merkleLevels(all), place))).toEqual(merkleRoot(all));
      }),
    );
  });

  it('is another when one is changed, left out, put in, or two change places', () => {
    fc.assert(
      fc.property(leaves, fc.nat(), (all, number) => {
        const place = number % all.length;
        const root = merkleRoot(all).toString('hex');
        const other = leafHash('another event altogether');
        const changed = [all.with(place, other), all.toSpliced(place, 1), all.toSpliced(place, 0, other)];
        expect(changed.map((events) => merkleRoot(events).toString('hex'))).not.toContain(root);
      }),
    );
    const [a, b, c] = ['a', 'b', 'c'].map(leafHash);
    if (!a || !b || !c) throw new Error('no leaves');
    expect(merkleRoot([a, b, c])).not.toEqual(merkleRoot([b, a, c]));
  });

  it('never takes two events for one node above them', () => {
    const [a, b] = ['a', 'b'].map(leafHash);
    if (!a || !b) throw new Error('no leaves');
    expect(merkleRoot([a, b])).not.toEqual(leafHash(Buffer.concat([a, b]).toString('latin1')));
  });
});
