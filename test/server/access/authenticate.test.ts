import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { JWTPayload } from 'jose' with { 'resolution-mode': 'import' };
import type { Actor } from '../../../src/domain/access/actor';
import type { ServiceKey } from '../../../src/domain/access/trust';
import { AppError } from '../../../src/domain/errors';
import { createAuthenticate } from '../../../src/server/access/authenticate';
import { verificationKey } from '../../../src/server/keys/public-keys';
import type { Trust } from '../../../src/services/trust/read-trust';
import { signToken } from '../../../src/server/access/sign-token';

const NOW = new Date('2026-11-23T02:00:00Z');
const DEPARTMENT = '11990100MB0000001X';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const RULES = {
  keys: [verificationKey(publicKey)],
  issuer: 'city',
  audience: 'chengxin',
};
const UPLOADER: Actor = { id: 'clerk-1', role: 'UPLOADER', departmentCode: DEPARTMENT };

let trusted: Trust = { revocations: [], serviceKeys: [] };
const trust = () => Promise.resolve(trusted);
beforeEach(() => {
  trusted = { revocations: [], serviceKeys: [] };
});

async function identify(token: string | undefined, now: Date = NOW): Promise<Actor | null> {
  const authenticate = createAuthenticate({ ...RULES, clock: () => now, trust });
  return await authenticate(token === undefined ? undefined : `Bearer ${token}`);
}

async function tokenOf(
  grant: { actor?: Actor; issuer?: string; audience?: string; hours?: number } = {},
  key: KeyObject = privateKey,
) {
  return await signToken(key, { actor: UPLOADER, issuer: 'city', audience: 'chengxin', from: NOW, hours: 8, ...grant });
}

/** A token whose claims nobody checked while signing it. */
async function rawToken(claims: JWTPayload): Promise<string> {
  const { SignJWT } = await import('jose');
  return await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey);
}

const SOUND = { sub: 'clerk-1', role: 'UPLOADER', department: DEPARTMENT, iss: 'city', aud: 'chengxin' };
const EXP = NOW.getTime() / 1000 + 3_600;

describe('authentication', () => {
  it('tells who asks from a sound token', async () => {
    expect(await identify(await tokenOf())).toEqual(UPLOADER);
  });

  it('knows nobody without a header', async () => {
    expect(await identify(undefined)).toBeNull();
  });

  it('gives city-wide roles no department, even when their token names one', async () => {
    const token = await rawToken({ ...SOUND, role: 'AUDITOR', exp: EXP });
    expect(await identify(token)).toEqual({ id: 'clerk-1', role: 'AUDITOR', departmentCode: null });
  });

  it('holds a token to the last second of its term and not a second longer', async () => {
    const token = await tokenOf({ hours: 8 });
    const end = NOW.getTime() + 8 * 3_600_000;
    expect(await identify(token, new Date(end - 1_000))).toEqual(UPLOADER);
    await expect(identify(token, new Date(end))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each<[string, () => Promise<string>]>([
    ['another issuer', () => tokenOf({ issuer: 'elsewhere' })],
    ['another audience', () => tokenOf({ audience: 'elsewhere' })],
    ['a key of somebody else', () => tokenOf({}, generateKeyPairSync('ed25519').privateKey)],
    ['no algorithm', async () => unsigned(await tokenOf())],
    ['a cut signature', async () => (await tokenOf()).slice(0, -4)],
    ['raised claims', async () => raised(await tokenOf())],
    ['no end', () => rawToken(SOUND)],
    ['no subject', () => rawToken({ ...SOUND, sub: '', exp: EXP })],
    ['an unknown role', () => rawToken({ ...SOUND, role: 'MAYOR', exp: EXP })],
    ['no role', () => rawToken({ sub: 'x', iss: 'city', aud: 'chengxin', exp: EXP })],
    ['a department role without department', () => rawToken({ ...SOUND, department: undefined, exp: EXP })],
    ['a department that is no code', () => rawToken({ ...SOUND, department: 'finance', exp: EXP })],
    ['a start in the future', () => rawToken({ ...SOUND, nbf: EXP, exp: EXP })],
    ['no form of a token', () => Promise.resolve('abc')],
    ['a shared secret made of the public key', () => signedWithPublicKey()],
  ])('refuses a token with %s', async (_what, make) => {
    await expect(identify(await make())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('lets the clock of the issuer run ahead by half a minute, not more', async () => {
    const from = (seconds: number) => ({ ...SOUND, exp: EXP, nbf: NOW.getTime() / 1000 + seconds });
    expect(await identify(await rawToken(from(30)))).toEqual(UPLOADER);
    await expect(identify(await rawToken(from(31)))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const issuedLater = await rawToken({ ...SOUND, exp: EXP, iat: NOW.getTime() / 1000 + 31 });
    await expect(identify(issuedLater)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('refuses a key id that names another key', async () => {
    const { SignJWT } = await import('jose');
    const sign = (kid: string) =>
      new SignJWT({ ...SOUND, exp: EXP }).setProtectedHeader({ alg: 'EdDSA', kid }).sign(privateKey);
    expect(await identify(await sign(verificationKey(publicKey).kid))).toEqual(UPLOADER);
    await expect(identify(await sign('other'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('refuses a token taken back, and every older one of a subject taken back', async () => {
    const issued = (seconds: number | undefined) =>
      rawToken({ ...SOUND, jti: 'one', exp: EXP, ...(seconds === undefined ? {} : { iat: seconds }) });
    const now = NOW.getTime() / 1000;
    trusted = { serviceKeys: [], revocations: [{ kind: 'TOKEN', value: 'one', revokedAt: NOW.toISOString() }] };
    await expect(identify(await issued(now))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    trusted = { serviceKeys: [], revocations: [{ kind: 'SUBJECT', value: 'clerk-1', revokedAt: NOW.toISOString() }] };
    await expect(identify(await issued(now))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(identify(await issued(undefined))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await identify(await issued(now + 1))).toEqual(UPLOADER);
  });

  it('lets nobody in while the trust list cannot be read', async () => {
    const gone = () => Promise.reject(new AppError('UNAVAILABLE', 'gone'));
    const authenticate = createAuthenticate({ ...RULES, clock: () => NOW, trust: gone });
    await expect(authenticate(`Bearer ${await tokenOf()}`)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  describe('of a service account', () => {
    const pair = generateKeyPairSync('ed25519');
    const { kid } = verificationKey(pair.publicKey);
    const key: ServiceKey = {
      kid,
      departmentCode: DEPARTMENT,
      account: 'feeder',
      role: 'UPLOADER',
      publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      registeredAt: NOW.toISOString(),
      validUntil: new Date(NOW.getTime() + 3_600_000).toISOString(),
      retiredAt: null,
    };
    const claims = { sub: 'feeder', iss: 'city', aud: 'chengxin', exp: EXP };
    const signed = async (given: JWTPayload, header: object = { kid }) => {
      const { SignJWT } = await import('jose');
      return await new SignJWT(given).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(pair.privateKey);
    };
    beforeEach(() => {
      trusted = { revocations: [], serviceKeys: [key] };
    });

    it('gives the rights its key was registered for', async () => {
      const actor = { id: 'service:feeder', role: 'UPLOADER', departmentCode: DEPARTMENT };
      expect(await identify(await signed(claims))).toEqual(actor);
      expect(await identify(await signed({ ...claims, role: 'UPLOADER', department: DEPARTMENT }))).toEqual(actor);
    });

    it.each<[string, JWTPayload, object]>([
      ['a higher role', { ...claims, role: 'ADMIN' }, { kid }],
      ['another department', { ...claims, department: '11990100MB00000025' }, { kid }],
      ['the name of a person', { ...claims, sub: 'clerk-1' }, { kid }],
      ['a life above a day', { ...claims, exp: EXP + 86_400 }, { kid }],
      ['no key id, as if it were the operator’s', { ...claims, role: 'ADMIN' }, {}],
      ['the key id of the operator', { ...claims, role: 'ADMIN' }, { kid: verificationKey(publicKey).kid }],
    ])('refuses %s', async (_what, given, header) => {
      await expect(identify(await signed(given, header))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    });

    it('ends with its key', async () => {
      const token = await signed(claims);
      const last = new Date(NOW.getTime() + 3_599_999);
      expect((await identify(await signed({ ...claims, exp: EXP + 60 }), last))?.role).toBe('UPLOADER');
      const after = new Date(NOW.getTime() + 3_600_000);
      await expect(identify(await signed({ ...claims, exp: EXP + 60 }), after)).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
      trusted = { revocations: [], serviceKeys: [{ ...key, retiredAt: NOW.toISOString() }] };
      await expect(identify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    });
  });

  it('refuses any other scheme', async () => {
    const authenticate = createAuthenticate({ ...RULES, clock: () => NOW, trust });
    await expect(authenticate('Basic YTpi')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
  return `${header}.${token.split('.')[1] ?? ''}.x`;
}

function raised(token: string): string {
  const [header, , signature] = token.split('.');
  const payload = Buffer.from(JSON.stringify({ ...SOUND, role: 'ADMIN', exp: EXP })).toString('base64url');
  return [header, payload, signature].join('.');
}

async function signedWithPublicKey(): Promise<string> {
  const { SignJWT } = await import('jose');
  const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' });
  return await new SignJWT({ ...SOUND, exp: EXP }).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(pem));
}
