import { createHash } from 'node:crypto';
import { createIdentitySealer } from '../../src/services/identity-sealer';

const key = (name: string) => createHash('sha256').update(name).digest();
const NUMBER = '990102198001010010';
const open = (sealer: ReturnType<typeof createIdentitySealer>, cipher: string) =>
  sealer.decrypt(Buffer.from(cipher, 'base64'));

describe('rotating the key that identity numbers are sealed with', () => {
  const before = createIdentitySealer(key('root'));
  const old = { id: '2026', key: key('a') };
  const fresh = { id: '2027', key: key('b') };
  const during = createIdentitySealer(key('root'), [old]);
  const after = createIdentitySealer(key('root'), [fresh, old]);

  it('opens what the root key and every older key sealed', () => {
    expect(open(after, before.seal(NUMBER).cipher)).toBe(NUMBER);
    expect(open(after, during.seal(NUMBER).cipher)).toBe(NUMBER);
    expect(open(after, after.seal(NUMBER).cipher)).toBe(NUMBER);
  });

  it('still matches equal numbers by their hash', () => {
    expect(new Set([before, during, after].map((sealer) => sealer.seal(NUMBER).hash)).size).toBe(1);
  });

  it('seals what is new with the first key only', () => {
    const withoutOld = createIdentitySealer(key('root'), [fresh]);
    expect(open(withoutOld, after.seal(NUMBER).cipher)).toBe(NUMBER);
  });

  it('names the key that is missing, and nothing else', () => {
    const withoutOld = createIdentitySealer(key('root'), [fresh]);
    expect(() => open(withoutOld, during.seal(NUMBER).cipher)).toThrow('no cipher key named 2026');
  });

  it('never opens a cipher of which one byte was changed', () => {
    const sealed = Buffer.from(after.seal(NUMBER).cipher, 'base64');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => after.decrypt(changed)).toThrow();
    }
  });
});
