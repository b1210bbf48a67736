import { generateKeyPairSync } from 'node:crypto';
import { sealEvents } from '../../src/services/audit/seal-events';
import { verifyAudit } from '../../src/services/audit/verify-audit';
import { createCertifier } from '../../src/services/certifier';
import { openOffice } from '../support/desk';
import startDatabase from '../support/start-database';
import stopDatabase from '../support/stop-database';
import type { Bench } from './bench';

const DAY = '2026-06-01';
const EVENTS_OF_A_SEAL = 10_000;

/** The whole event log read, hashed and held against its seals (核验审计日志速度). */
export const auditBench: Bench = {
  name: 'audit',
  unit: 'events/s',
  aim: 50_000,
  prepare: async (scale) => {
    await startDatabase();
    const office = await openOffice();
    const owner = await office.owner();
    const certifier = createCertifier(generateKeyPairSync('ed25519').privateKey, 'AUDIT');
    let head: string | null = null;
    for (let written = 0; written < scale; written += EVENTS_OF_A_SEAL) {
      await owner.query(
        `INSERT INTO archive.events (event_id, occurred_at, actor_id, role, department_code, action, outcome, purpose, matter_no, uscc, details, request_id)
         SELECT gen_random_uuid(), $1::timestamptz + number * interval '1 second', 'clerk-' || number % 50, 'OFFICER', '1199010000D000012A',
                'file.read', 'DONE', 'LAW_ENFORCEMENT', 'M-' || number, '91990102MA0D00017J', '{"kind": "file"}', gen_random_uuid()::text
           FROM generate_series(1, $2::integer) AS number`,
        [`${DAY}T00:00:00Z`, Math.min(EVENTS_OF_A_SEAL, scale - written)],
      );
      head = await sealEvents({ dataSource: owner, certifier, now: office.desk(DAY).now });
    }
    await owner.query('ANALYZE archive.events');
    return {
      data: { events: scale, eventsOfASeal: EVENTS_OF_A_SEAL },
      round: async () => {
        const { sealed, faults } = await verifyAudit(owner, [certifier.key], head);
        if (faults.length > 0) throw new Error('the log is not whole');
        return sealed;
      },
      close: async () => {
        await owner.destroy();
        await office.close();
        await stopDatabase();
      },
    };
  },
};
