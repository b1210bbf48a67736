import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '../../../src/domain/access/actor';
import { createAuthenticate } from '../../../src/server/access/authenticate';
import { ProviderKeys } from '../../../src/server/access/identity-provider';
import { verificationKey } from '../../../src/server/keys/public-keys';
import { signToken } from '../../../src/server/access/sign-token';

const NOW = new Date('2026-11-23T02:00:00Z');
const OFFICER: Actor = { id: 'officer-1', role: 'OFFICER', departmentCode: '11990100MB0000001X' };
const operator = generateKeyPairSync('ed25519');
const city = generateKeyPairSync('ed25519');
let issuer: string;
let site: Server;
/** What the discovery document says who it is of. */
let saysIssuer: string | null = null;
let isDown = false;

beforeAll(async () => {
  site = createServer((request, response) => {
    if (isDown) response.writeHead(500).end();
    else if (request.url === '/keys') response.end(JSON.stringify({ keys: [jwkOf(city.publicKey)] }));
    else response.end(JSON.stringify({ issuer: saysIssuer ?? issuer, jwks_uri: `${issuer}/keys` }));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => site.close());
afterEach(() => {
  isDown = false;
  saysIssuer = null;
});

function jwkOf(key: KeyObject): object {
  return { ...key.export({ format: 'jwk' }), kid: verificationKey(key).kid, alg: 'EdDSA' };
}

function door(): (token: string) => Promise<Actor | null> {
  const authenticate = createAuthenticate({
    ...{ keys: [verificationKey(operator.publicKey)], issuer: 'chengxin', audience: 'chengxin' },
    ...{ provider: new ProviderKeys(issuer), clock: () => NOW },
    trust: () => Promise.resolve({ revocations: [], serviceKeys: [] }),
  });
  return (token) => authenticate(`Bearer ${token}`);
}

const tokenOf = (key: KeyObject, from: string, audience = 'chengxin', hours = 1) =>
  signToken(key, { actor: OFFICER, issuer: from, audience, from: NOW, hours });

describe('a token of the city’s identity provider', () => {
  it('is taken for what it says, beside those of the operator', async () => {
    const identify = door();
    expect(await identify(await tokenOf(city.privateKey, issuer))).toEqual(OFFICER);
    expect(await identify(await tokenOf(operator.privateKey, 'chengxin'))).toEqual(OFFICER);
  });

  it.each([
    ['signed by the operator in the provider’s name', () => tokenOf(operator.privateKey, issuer)],
    ['signed by the provider in the operator’s name', () => tokenOf(city.privateKey, 'chengxin')],
    ['meant for another service', () => tokenOf(city.privateKey, issuer, 'workbench')],
    ['over', () => tokenOf(city.privateKey, issuer, 'chengxin', 0)],
    ['of an issuer whose name only begins alike', () => tokenOf(city.privateKey, `${issuer}/other`)],
  ])('is refused when it is %s', async (_case, make) => {
    await expect(door()(await make())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('can be told neither good nor bad while the provider is away, and is taken once it is back', async () => {
    const identify = door();
    const token = await tokenOf(city.privateKey, issuer);
    isDown = true;
    await expect(identify(token)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    isDown = false;
    expect(await identify(token)).toEqual(OFFICER);
  });

  it('counts for nothing when the provider’s own document is somebody else’s', async () => {
    saysIssuer = 'https://other.example';
    await expect(door()(await tokenOf(city.privateKey, issuer))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
