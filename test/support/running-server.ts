import { generateKeyPairSync, randomBytes } from 'node:crypto';
import pino from 'pino';
import request from 'supertest';
import { createDataSource } from '../../src/data/data-source';
import { scopedTo } from '../../src/data/scoped-source';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { serve } from '../../src/server/compose';
import type { Environment } from '../../src/server/config/config';
import { readConfig } from '../../src/server/config/config';
import { verificationKey } from '../../src/server/keys/public-keys';
import { signToken } from '../../src/server/access/sign-token';
import { registerDepartments } from '../../src/services/departments/register-departments';
import { certificateKey } from '../../src/services/certifier';
import { createIdentitySealer } from '../../src/services/identity-sealer';
import { SYSTEM_SCOPE } from '../../src/domain/access/scope';
import type { Actor } from '../../src/domain/access/actor';
import { actor } from './desk';
import { temporaryFolder } from './temporary-folder';
import type { TestDatabase } from './test-database';
import { createTestDatabase } from './test-database';

/** What a GraphQL answer over HTTP holds. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
}

/** The whole server on a free port over a database of its own, with a client for each counter. */
export interface RunningServer {
  readonly database: TestDatabase;
  readonly address: string;
  readonly ask: <T>(query: string) => Promise<Answer<T>>;
  readonly askAs: <T>(who: Actor | null, query: string, variables?: object) => Promise<Answer<T>>;
  readonly tokenOf: (who: Actor) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A busy machine and a long suite are no attack: tests of the guard say otherwise. */
const UNGUARDED = { RATE_ANONYMOUS: '0', RATE_STAFF: '0', GATE_LAG_MS: '60000', GATE_PLACES: '1000' };

/**
 * Starts the server with the demo departments and no enterprise.
 * @param settings that differ from the defaults of tests
 * @param over a migrated database; without one a copy of the template
 * @param portal folder of a built web application, where a test looks at pages
 */
export async function startServer(
  settings: Environment = {},
  log = pino({ level: 'silent' }),
  over?: TestDatabase,
  portal: string | null = null,
): Promise<RunningServer> {
  const database = over ?? (await createTestDatabase());
  const folder = temporaryFolder();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const config = readConfig(
    { PORT: '0', DATA_DIR: folder.path, NODE_ENV: 'test', ...UNGUARDED, ...settings },
    folder.path,
  );
  const certificates = generateKeyPairSync('ed25519');
  const keys = {
    identityKey: config.identityKey ?? randomBytes(32),
    publicKeys: [verificationKey(publicKey)],
    certificateKey: certificates.privateKey,
    certificateKeys: [certificateKey(certificates.publicKey)],
  };
  await register(database, keys.identityKey);
  const server = await serve({ config, keys, log, portal }, database.urls);
  const tokenOf = (who: Actor) =>
    signToken(privateKey, {
      actor: who,
      issuer: config.jwtIssuer,
      audience: config.jwtAudience,
      from: new Date(),
      hours: 1,
    });
  return {
    database,
    address: server.address,
    tokenOf,
    ask: (query) => post(server.address, '/graphql', { query }),
    askAs: async (who, query, variables = {}) =>
      post(server.address, '/internal/graphql', { query, variables }, who === null ? undefined : await tokenOf(who)),
    close: async () => {
      await server.close();
      await database.drop();
      folder.remove();
    },
  };
}

async function post<T>(address: string, path: string, body: object, token?: string): Promise<Answer<T>> {
  const sent = request(address).post(path).send(body);
  const { status, body: answer } = (await (token === undefined
    ? sent
    : sent.set('authorization', `Bearer ${token}`))) as {
    status: number;
    body: Omit<Answer<T>, 'status'>;
  };
  return { ...answer, status };
}

async function register(database: TestDatabase, identityKey: Buffer): Promise<void> {
  const pool = await createDataSource('internal', database.urls.internal, { poolSize: 1 }).initialize();
  const desk = {
    dataSource: scopedTo(pool, SYSTEM_SCOPE),
    now: new Date(),
    sealer: createIdentitySealer(identityKey),
    secondApproverAbove: 50,
    confirmUploadAbove: 50,
    requestId: 'test',
  };
  await registerDepartments(desk, actor('ADMIN'), Object.values(DEMO_DEPARTMENTS));
  await pool.destroy();
}
