import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { createDataSource } from '../../src/data/data-source';
import { scopedTo } from '../../src/data/scoped-source';
import { SYSTEM_SCOPE } from '../../src/domain/access/scope';
import { lockEnterprises } from '../../src/data/repositories/enterprise-repository';
import { inTransaction } from '../../src/data/transaction';
import { demoCode } from '../../src/demo/demo-codes';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoFirm } from '../../src/demo/enterprises';
import { InvariantError } from '../../src/domain/errors';
import type { Fact } from '../../src/domain/record/fact';
import { recordIdOfRow } from '../../src/domain/upload/decide-row';
import { parseRow } from '../../src/domain/upload/parse-row';
import { dataFolder } from '../../src/server/data-folder';
import { prepareDatabase } from '../../src/server/database/database-roles';
import { startEmbeddedDatabase } from '../../src/server/embedded/embedded-database';
import { migrate } from '../../src/server/database/migrate';
import { registerDepartments } from '../../src/services/departments/register-departments';
import type { Desk } from '../../src/services/desk';
import { catalogueOf, todayOf } from '../../src/services/desk';
import { fileFacts } from '../../src/services/filing/file-facts';
import { createIdentitySealer } from '../../src/services/identity-sealer';
import { actor } from '../support/desk';
import { registrationRow } from '../support/rows';
import { temporaryFolder } from '../support/temporary-folder';

/** A database of its own with invented enterprises on file (测量用城市), as durable as a real one. */
export interface BenchCity {
  readonly desk: Desk;
  readonly ownerUrl: string;
  /** Firms on file. */
  readonly size: () => number;
  /** Registers more firms, up to `firms`. */
  readonly growTo: (firms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

const NOW = new Date('2026-06-01T04:00:00Z');
const FIRMS_AT_ONCE = 1_000;
const MILLION = 1_000_000;

/** The firm of a serial number, from 1. */
export function benchFirm(serial: number): DemoFirm {
  const region = '990102';
  const trade = { word: '贸易', code: 'F51', licence: '食品经营许可证' };
  const body = `${serial < MILLION ? 'MA' : 'MB'}${String(serial % MILLION).padStart(6, '0')}`;
  const uscc = demoCode('91', region, body);
  return {
    ...{ serial, uscc, region, trade },
    name: `示范市城东区模拟第${serial}号贸易有限公司`,
    enterpriseType: '有限责任公司',
  };
}

/** Opens a city without firms. */
export async function openBenchCity(): Promise<BenchCity> {
  const place = temporaryFolder();
  const database = await startEmbeddedDatabase(dataFolder(place.path), {});
  const urls = await prepareDatabase({ adminUrl: database.adminUrl, database: 'bench' });
  await migrate(urls.owner);
  const pool = await createDataSource('internal', urls.internal, { poolSize: 4 }).initialize();
  const dataSource = scopedTo(pool, SYSTEM_SCOPE);
  const sealer = createIdentitySealer(createHash('sha256').update('bench').digest());
  const limits = { secondApproverAbove: 1e6, confirmUploadAbove: 1e6 };
  const desk: Desk = { dataSource, now: NOW, sealer, ...limits, requestId: 'bench' };
  await registerDepartments(desk, actor('ADMIN'), Object.values(DEMO_DEPARTMENTS));
  let size = 0;
  return {
    desk,
    ownerUrl: urls.owner,
    size: () => size,
    growTo: async (firms) => {
      for (; size < firms; size = Math.min(firms, size + FIRMS_AT_ONCE)) {
        await register(desk, size + 1, Math.min(firms, size + FIRMS_AT_ONCE));
      }
    },
    close: async () => {
      await pool.destroy();
      await database.stop();
      place.remove();
    },
  };
}

async function register(desk: Desk, from: number, to: number): Promise<void> {
  const firms = Array.from({ length: to - from + 1 }, (_, index) => benchFirm(from + index));
  const context = { catalogue: catalogueOf(desk), today: todayOf(desk), recordedAt: desk.now.toISOString() };
  const filings = firms.map((firm) => ({ uscc: firm.uscc, existing: [], added: [registrationOf(firm, context)] }));
  await inTransaction(desk.dataSource, async (manager) => {
    await lockEnterprises(manager, firms);
    await fileFacts(manager, filings, context);
  });
}

function registrationOf(
  firm: DemoFirm,
  { today, recordedAt }: { today: ReturnType<typeof todayOf>; recordedAt: string },
): Fact {
  const seal = (number: string) => ({ masked: '******', hash: number, cipher: '' });
  const parsed = parseRow('REGISTRATION', 1, registrationRow(firm), { today, seal });
  const recordId = recordIdOfRow(parsed);
  if (recordId === null) throw new InvariantError('unreadable registration');
  return {
    ...{ kind: 'REGISTRATION', uscc: firm.uscc, recordId, version: 1, row: 1, changeReason: null, recordedAt },
    ...{ batchId: '00000000-0000-8000-8000-000000000000', recordedBy: 'bench', content: parsed.content },
    departmentCode: DEMO_DEPARTMENTS.MARKET.code,
  };
}
