import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { JWTPayload } from 'jose' with { 'resolution-mode': 'import' };
import type { Actor } from '../../src/domain/access/actor';
import { createAuthenticate } from '../../src/server/authenticate';
import { verificationKey } from '../../src/server/public-keys';
import { signToken } from '../../src/server/sign-token';

const NOW = new Date('2026-11-23T02:00:00Z');
const DEPARTMENT = '11990100MB0000001X';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const RULES = {
  keys: [verificationKey(publicKey)],
  issuer: 'city',
  audience: 'chengxin',
};
const UPLOADER: Actor = { id: 'clerk-1', role: 'UPLOADER', departmentCode: DEPARTMENT };

async function identify(token: string | undefined, now: Date = NOW): Promise<Actor | null> {
  const authenticate = createAuthenticate({ ...RULES, clock: () => now });
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

  it('refuses any other scheme', async () => {
    const authenticate = createAuthenticate({ ...RULES, clock: () => NOW });
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
