import type { Receipt } from '../../src/domain/upload/receipt';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Office } from '../support/desk';
import { actor, openOffice } from '../support/desk';
import { firm, penaltyRow, registrationRow } from '../support/rows';
import startDatabase from '../support/start-database';
import stopDatabase from '../support/stop-database';
import type { Bench } from './bench';
import { medianOf } from './bench';

const DAY = '2026-06-01';
const RECORDS_OF_THE_FIRM = 300;
const PAIRS = 1_000;
const MISSING = '00000000-0000-4000-8000-0000000000ee';
/** @source security.md section 3 B */
const AIM_MS = 5;

/**
 * Whether the time of a refusal tells another department's record from one that is not there (他单位记录与不存在记录的应答时间): a thousand of
 * each in turn, the record being one of three hundred of its firm.
 */
export const foreignRecordsBench: Bench = {
  name: 'foreign-records',
  unit: 'refusals/s',
  aim: null,
  prepare: async () => {
    await startDatabase();
    const office = await openOffice();
    const foreign = await fileMany(office);
    const ask = refuser(office);
    const times: Record<'foreign' | 'missing', number[]> = { foreign: [], missing: [] };
    return {
      data: { pairs: PAIRS, recordsOfTheFirm: RECORDS_OF_THE_FIRM },
      round: async () => {
        for (let pair = 0; pair < PAIRS; pair += 1) {
          const order = pair % 2 === 0 ? (['foreign', 'missing'] as const) : (['missing', 'foreign'] as const);
          for (const which of order) times[which].push(await ask(which === 'foreign' ? foreign : MISSING));
        }
        return 2 * PAIRS;
      },
      notes: () => {
        const [foreignMs, missingMs] = [medianOf(times.foreign), medianOf(times.missing)];
        const apart = Math.abs(foreignMs - missingMs);
        const told = { foreignMs, missingMs, apartMs: apart };
        const rounded = Object.entries(told).map(([name, value]) => [name, Number(value.toFixed(3))] as const);
        return { ...Object.fromEntries(rounded), [`aim${AIM_MS}ms`]: apart < AIM_MS ? 'reached' : 'NOT reached' };
      },
      close: async () => {
        await office.close();
        await stopDatabase();
      },
    };
  },
};

/** One firm with many records of the market office. @returns the id of one of them */
async function fileMany(office: Office): Promise<string> {
  const by = actor('UPLOADER', 'MARKET');
  const common = { policy: 'REJECT_BATCH', dryRun: false } as const;
  const registration = [registrationRow(firm(1))];
  await uploadRecords(office.desk(DAY), by, { ...common, kind: 'REGISTRATION', batchKey: 'r', rows: registration });
  const rows = Array.from({ length: RECORDS_OF_THE_FIRM }, (_, number) =>
    penaltyRow(firm(1), { decisionNumber: `罚${number}` }),
  );
  const receipt = await uploadRecords(office.desk(DAY), by, { ...common, kind: 'PENALTY', batchKey: 'p', rows });
  return receipt.rows[0]?.recordId ?? '';
}

/** Tries to withdraw a record from another office. @returns what gives the milliseconds until the refusal was there */
function refuser(office: Office): (recordId: string) => Promise<number> {
  let number = 0;
  return async (recordId) => {
    const rows = [{ recordId, reason: '误报', withdrawnOn: null }];
    const input = { batchKey: `w${(number += 1)}`, dryRun: false, rows };
    const began = performance.now();
    const receipt = await withdrawRecords(office.desk(DAY), actor('OFFICER', 'TAX'), input);
    const milliseconds = performance.now() - began;
    requireRefusal(receipt);
    return milliseconds;
  };
}

function requireRefusal({ problems }: Receipt): void {
  if (problems.map(({ code }) => code).join() !== 'E25') throw new Error(`not refused: ${JSON.stringify(problems)}`);
}
