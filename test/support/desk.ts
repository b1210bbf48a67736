import { createHash, generateKeyPairSync } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/data/data-source';
import { scopedTo } from '../../src/data/scoped-source';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoOffice } from '../../src/demo/departments';
import { demoFirms } from '../../src/demo/enterprises';
import type { Actor, Role } from '../../src/domain/access/actor';
import { FIRM_ROLES } from '../../src/domain/access/actor';
import { SYSTEM_SCOPE } from '../../src/domain/access/scope';
import type { Certifier } from '../../src/services/certifier';
import { createCertifier } from '../../src/services/certifier';
import type { CertifyingDesk } from '../../src/services/checks/certifying-desk';
import { registerDepartments } from '../../src/services/departments/register-departments';
import { createIdentitySealer } from '../../src/services/identity-sealer';
import type { Board } from '../../src/services/public/board';
import type { TestDatabase } from './test-database';
import { createTestDatabase } from './test-database';

/** A database with the demo departments and the desks over it, at a day the test chooses. */
export interface Office {
  readonly database: TestDatabase;
  /** The internal role's connections, acting for the platform itself: they see every department's rows. */
  readonly internal: DataSource;
  /** The same connections, acting for nobody until they are scoped. */
  readonly pool: DataSource;
  readonly public: DataSource;
  /** The desk on a day, at noon in Shanghai. */
  readonly desk: (day: string) => CertifyingDesk;
  readonly board: (day: string) => Board;
  /** A connection of the owner's, for tests that break something on purpose; the test closes it. */
  readonly owner: () => Promise<DataSource>;
  readonly close: () => Promise<void>;
}

/** Signs the certificates of every test office. */
export const CERTIFIER: Certifier = createCertifier(generateKeyPairSync('ed25519').privateKey);

const sealer = createIdentitySealer(createHash('sha256').update('test').digest());

/** Opens an office over a fresh copy of the template. */
export async function openOffice(): Promise<Office> {
  const database = await createTestDatabase();
  const pool = await createDataSource('internal', database.urls.internal, { poolSize: 4 }).initialize();
  const internal = scopedTo(pool, SYSTEM_SCOPE);
  const publicSource = await createDataSource('public', database.urls.public, { poolSize: 2 }).initialize();
  const desk = (day: string): CertifyingDesk => ({
    dataSource: internal,
    now: noonOf(day),
    sealer,
    certifier: CERTIFIER,
    isDemo: true,
    siteUrl: 'https://credit.example',
    secondApproverAbove: 3,
    confirmUploadAbove: 3,
    requestId: 'test',
  });
  await registerDepartments(desk('2026-06-01'), actor('ADMIN'), Object.values(DEMO_DEPARTMENTS));
  return {
    database,
    internal,
    pool,
    public: publicSource,
    desk,
    board: (day) => ({ dataSource: publicSource, certificateKeys: [CERTIFIER.key], now: noonOf(day) }),
    owner: () => createDataSource('owner', database.urls.owner, { poolSize: 1 }).initialize(),
    close: async () => {
      await pool.destroy();
      await publicSource.destroy();
      await database.drop();
    },
  };
}

/** Invented firms that the bank and the enterprise of tests act for. */
const FIRM_OF_ROLE = demoFirms(60)
  .slice(-2)
  .map(({ uscc }) => uscc);

/** Somebody with a role, of a department for those who need one. */
export function actor(role: Role, office: DemoOffice | null = null, id = `${role.toLowerCase()}-1`): Actor {
  const firm = FIRM_ROLES.includes(role) ? { uscc: FIRM_OF_ROLE[role === 'BANK' ? 0 : 1] ?? '' } : {};
  return { id, role, departmentCode: office === null ? null : DEMO_DEPARTMENTS[office].code, ...firm };
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}
