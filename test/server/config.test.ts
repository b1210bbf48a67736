import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigRow } from '../../src/server/config/config-table';
import { CONFIG_TABLE } from '../../src/server/config/config-table';
import type { Environment } from '../../src/server/config/config';
import { readConfig } from '../../src/server/config/config';
import { temporaryFolder } from '../support/temporary-folder';

const TABLE: readonly ConfigRow[] = CONFIG_TABLE;
const PROJECT = '/srv/chengxin';
const GIVEN = 'postgres://owner:secret@db.example:5432/credit';
const KEY = Buffer.alloc(32, 7).toString('base64');

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment, PROJECT);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

function pemOf(type: 'ed25519' | 'rsa', modulusLength = 2048): { publicKey: string; privateKey: string } {
  const pair = type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength }) : generateKeyPairSync('ed25519');
  return {
    publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

describe('configuration', () => {
  it('needs nothing: every setting has a default, and the embedded database brings the demo city', () => {
    const config = readConfig({}, PROJECT);
    expect(config).toMatchObject({ port: 4000, host: '127.0.0.1', workers: 1, databaseUrl: null, demoCity: true });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }, PROJECT)).toMatchObject({ port: 4000, databaseUrl: null });
  });

  it('leaves the demo city out of a database that was given, unless asked', () => {
    expect(readConfig({ DATABASE_URL: GIVEN }, PROJECT).demoCity).toBe(false);
    expect(readConfig({ DATABASE_URL: GIVEN, DEMO_CITY: 'true' }, PROJECT).demoCity).toBe(true);
  });

  it('resolves a relative data folder against the project', () => {
    expect(readConfig({ DATA_DIR: 'state' }, PROJECT).dataDir).toBe('/srv/chengxin/state');
  });

  it('tells all problems at once, a line each, and never the value', () => {
    const problems = problemsOf({ PORT: '70000', WORKERS: '0', IDENTITY_KEY: 'short-secret', NODE_ENV: 'staging' });
    expect(problems.map((line) => line.split(':')[0])).toEqual(['PORT', 'WORKERS', 'NODE_ENV', 'IDENTITY_KEY']);
    expect(problems.join()).not.toContain('short-secret');
  });

  it.each<[string, Environment]>([
    ['PORT', { PORT: '80a' }],
    ['PORT', { PORT: '-1' }],
    ['POOL_SIZE', { POOL_SIZE: '1.5' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://a:b@c/d' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://owner@host/credit' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://owner:secret@host' }],
    ['DATABASE_URL_PUBLIC', { DATABASE_URL_PUBLIC: GIVEN }],
    ['DEMO_CITY', { DEMO_CITY: 'yes' }],
    ['WORKERS', { WORKERS: '64', POOL_SIZE: '100' }],
    ['IDENTITY_KEY', { IDENTITY_KEY: Buffer.alloc(31).toString('base64') }],
    ['JWT_PUBLIC_KEYS', { JWT_PUBLIC_KEYS: '/no/such/file.pem' }],
    ['JWT_PUBLIC_KEYS', { JWT_PUBLIC_KEYS: '{"keys":[]}' }],
    ['JWT_PUBLIC_KEYS', { JWT_PUBLIC_KEYS: '{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}' }],
    ['JWT_PUBLIC_KEYS', { JWT_PUBLIC_KEYS: pemOf('ed25519').privateKey }],
    ['JWT_PUBLIC_KEYS', { JWT_PUBLIC_KEYS: pemOf('rsa', 1024).publicKey }],
  ])('refuses %s given as %j', (name, environment) => {
    expect(problemsOf(environment).map((line) => line.split(':')[0])).toEqual([name]);
  });

  it('wants keys of the operator in production with a given database', () => {
    const production = { NODE_ENV: 'production', DATABASE_URL: `${GIVEN}?sslmode=verify-full` };
    expect(problemsOf(production).map((line) => line.split(':')[0])).toEqual(['IDENTITY_KEY', 'JWT_PUBLIC_KEYS']);
    expect(problemsOf({ ...production, IDENTITY_KEY: KEY, JWT_PUBLIC_KEYS: pemOf('rsa').publicKey })).toEqual([]);
  });

  it.each([
    ['postgres://owner:secret@127.0.0.1/credit', true],
    ['postgres://owner:secret@localhost:5433/credit', true],
    ['postgres://owner:secret@[::1]/credit', true],
    [`${GIVEN}?sslmode=verify-full`, true],
    [GIVEN, false],
    [`${GIVEN}?sslmode=require`, false],
    ['postgres://owner:secret@127.0.0.1.elsewhere.example/credit', false],
  ])('reaches in production the database of %s: %p', (url, isTaken) => {
    const environment = { NODE_ENV: 'production', IDENTITY_KEY: KEY, JWT_PUBLIC_KEYS: pemOf('rsa').publicKey };
    const names = problemsOf({ ...environment, DATABASE_URL: url }).map((line) => line.split(':')[0]);
    expect(names).toEqual(isTaken ? [] : ['DATABASE_URL']);
  });

  it.each<[Environment, boolean]>([
    [{ PROFILE: 'production' }, false],
    [{ PROFILE: 'production', NODE_ENV: 'production' }, false],
    [{ PROFILE: 'production', DATABASE_URL: GIVEN }, false],
    [{ PROFILE: 'trial' }, true],
  ])('starts with %j: %p', (environment, isTaken) => {
    const names = problemsOf(environment).map((line) => line.split(':')[0]);
    expect(names).toEqual(isTaken ? [] : ['PROFILE']);
  });

  it.each([
    ['10.0.0.1', true],
    ['10.0.0.0/8, ::1', true],
    ['10.0.0.0/33', false],
    ['proxy.example', false],
    ['10.0.0.1/', false],
  ])('takes the proxies %p: %p', (value, isTaken) => {
    expect(problemsOf({ TRUSTED_PROXIES: value })).toHaveLength(isTaken ? 0 : 1);
  });

  it('reads keys from a file of several PEM blocks and fixes the algorithm of each', () => {
    const { path, remove } = temporaryFolder();
    const file = join(path, 'keys.pem');
    writeFileSync(file, pemOf('ed25519').publicKey + pemOf('rsa').publicKey);
    const keys = readConfig({ JWT_PUBLIC_KEYS: file }, PROJECT).publicKeys ?? [];
    remove();
    expect(keys.map(({ alg }) => alg)).toEqual(['EdDSA', 'RS256']);
  });

  it('puts the data beside the project where the database can reach it', () => {
    const { path, remove } = temporaryFolder();
    expect(readConfig({}, path).dataDir).toBe(join(path, '.data'));
    remove();
  });

  it('gives root with a project in a private folder a data folder that the database can reach', () => {
    const { path, remove } = temporaryFolder();
    const project = join(path, 'private', 'project');
    mkdirSync(join(path, 'private'), { mode: 0o700 });
    mkdirSync(project);
    const { dataDir } = readConfig({}, project);
    remove();
    const expected = process.geteuid?.() === 0 ? /^\/var\/lib\/chengxin\/project-[0-9a-f]{8}$/ : /\/\.data$/;
    expect(dataDir).toMatch(expected);
  });

  it('names every setting once in the table of the README, in both languages', () => {
    const names = TABLE.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(TABLE.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8').split('\n');
    expect(readme.filter((line) => /^\| `[A-Z_]+` \|/.test(line))).toEqual(TABLE.map(rowOf));
  });
});

/** A setting as the README prints it. */
function rowOf({ name, default: unset, zh, en }: ConfigRow): string {
  return `| \`${name}\` | ${unset === '' ? '' : `\`${unset}\``} | ${zh}。${en} |`;
}

describe('a public zone', () => {
  const ZONE = { ZONE: 'public', DATABASE_URL_PUBLIC: GIVEN };

  it('needs the DSN of its publication and nothing else, and brings no demo city', () => {
    expect(readConfig(ZONE, PROJECT)).toMatchObject({ zone: 'public', publicUrl: GIVEN, demoCity: false });
    expect(problemsOf({ ZONE: 'public' })).toEqual([expect.stringContaining('DATABASE_URL_PUBLIC')]);
  });

  it.each([
    ['DATABASE_URL', GIVEN],
    ['DATABASE_URL_INTERNAL', GIVEN],
    ['DATABASE_URL_REPLICA', GIVEN],
    ['ZONE_SOURCE_URL', GIVEN],
    ['IDENTITY_KEY', KEY],
    ['CERTIFICATE_KEY', pemOf('ed25519').privateKey],
    ['JWT_PUBLIC_KEYS', pemOf('ed25519').publicKey],
  ])('refuses to know %s', (name, value) => {
    expect(problemsOf({ ...ZONE, [name]: value }).map((line) => line.split(':')[0])).toEqual([name]);
  });

  it('reaches its database in production over TLS with the name checked, or on this machine', () => {
    const production = { ...ZONE, NODE_ENV: 'production', PROFILE: 'production' };
    expect(problemsOf(production).map((line) => line.split(':')[0])).toEqual(['DATABASE_URL_PUBLIC']);
    expect(problemsOf({ ...production, DATABASE_URL_PUBLIC: `${GIVEN}?sslmode=verify-full` })).toEqual([]);
  });
});

describe('a standby', () => {
  it('needs a database that was given', () => {
    expect(problemsOf({ DATABASE_URL_REPLICA: GIVEN }).map((line) => line.split(':')[0])).toEqual([
      'DATABASE_URL_REPLICA',
    ]);
    expect(readConfig({ DATABASE_URL: GIVEN, DATABASE_URL_REPLICA: GIVEN }, PROJECT).replicaUrl).toBe(GIVEN);
  });
});
