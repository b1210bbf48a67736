import { types } from 'pg';
import { DataSource } from 'typeorm';
import { Archive1790000000000 } from '../../migrations/1790000000000-archive';
import { Publication1790000000001 } from '../../migrations/1790000000001-publication';
import { Cases1790000000005 } from '../../migrations/1790000000005-cases';
import { BoardEditions1790000000020 } from '../../migrations/1790000000020-board-editions';
import { UploadJobs1790000000050 } from '../../migrations/1790000000050-upload-jobs';
import { JointPunishment1790000000060 } from '../../migrations/1790000000060-joint-punishment';
import { PersonLinks1790000000070 } from '../../migrations/1790000000070-person-links';
import { SupplierChecks1790000000100 } from '../../migrations/1790000000100-supplier-checks';
import { Tenders1790000000110 } from '../../migrations/1790000000110-tenders';
import { Trust1790000000130 } from '../../migrations/1790000000130-trust';
import { WideRows1790000000140 } from '../../migrations/1790000000140-wide-rows';
import { AuditSeals1790000000230 } from '../../migrations/1790000000230-audit-seals';
import { NameKeys1790000000220 } from '../../migrations/1790000000220-name-keys';
import { Consents1790000000210 } from '../../migrations/1790000000210-consents';
import { CheckJobs1790000000200 } from '../../migrations/1790000000200-check-jobs';
import { NameInitials1790000000270 } from '../../migrations/1790000000270-name-initials';
import { LogOrigin1790000000280 } from '../../migrations/1790000000280-log-origin';
import { AbandonableClient } from './abandonable-client';
import { RowSecurity1790000000340 } from '../../migrations/1790000000340-row-security';
import { EventSearch1790000000320 } from '../../migrations/1790000000320-event-search';
import { FastReading1790000000370 } from '../../migrations/1790000000370-fast-reading';
import { SystemFigures1790000000380 } from '../../migrations/1790000000380-system-figures';
import { EnterpriseSearch1790000000410 } from '../../migrations/1790000000410-enterprise-search';
import { CountedNames1790000000420 } from '../../migrations/1790000000420-counted-names';
import { NameParts1790000000430 } from '../../migrations/1790000000430-name-parts';
import { ENTITIES } from './entities/index';

/** Login roles of the database (数据库角色): owner runs migrations, internal reads and writes, public reads the publication. */
export type DatabaseRole = 'owner' | 'internal' | 'public';

const STATEMENT_TIMEOUT_MS: Readonly<Record<DatabaseRole, number>> = { owner: 0, internal: 30_000, public: 3_000 };

/** A day stays the text it is: read as an instant it would move with the machine's time zone. */
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, Number);

/** A connection pool of one role (数据源). Tables are made by migrations only, never synchronised. */
export function createDataSource(
  role: DatabaseRole,
  url: string,
  options: { readonly poolSize?: number; readonly connectMs?: number } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...ENTITIES],
    migrations: [
      Archive1790000000000,
      Publication1790000000001,
      Cases1790000000005,
      BoardEditions1790000000020,
      UploadJobs1790000000050,
      JointPunishment1790000000060,
      PersonLinks1790000000070,
      SupplierChecks1790000000100,
      Tenders1790000000110,
      Trust1790000000130,
      WideRows1790000000140,
      CheckJobs1790000000200,
      Consents1790000000210,
      NameKeys1790000000220,
      AuditSeals1790000000230,
      NameInitials1790000000270,
      LogOrigin1790000000280,
      EventSearch1790000000320,
      RowSecurity1790000000340,
      FastReading1790000000370,
      SystemFigures1790000000380,
      EnterpriseSearch1790000000410,
      CountedNames1790000000420,
      NameParts1790000000430,
    ],
    migrationsTableName: 'migrations',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: `chengxin-${role}`,
    poolSize: options.poolSize ?? 8,
    connectTimeoutMS: options.connectMs ?? 5_000,
    extra: { statement_timeout: STATEMENT_TIMEOUT_MS[role], idleTimeoutMillis: 30_000, Client: AbandonableClient },
  });
}
