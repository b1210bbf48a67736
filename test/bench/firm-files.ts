import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import { demoFirms, registrationRows } from '../../src/demo/enterprises';
import type { DemoFirm } from '../../src/demo/enterprises';
import { listingRow } from '../../src/demo/listing-rows';
import {
  abnormalRow,
  commitmentRow,
  contractRow,
  honourRow,
  judgmentRow,
  licenceRow,
  penaltyRow,
} from '../../src/demo/record-rows';
import type { RowSeed } from '../../src/demo/record-rows';
import { seededRandom } from '../../src/demo/seeded-random';
import type { SeededRandom } from '../../src/demo/seeded-random';
import type { LocalDate } from '../../src/domain/calendar/local-date';
import { addDays } from '../../src/domain/calendar/local-date';
import { InvariantError } from '../../src/domain/errors';
import type { Fact } from '../../src/domain/record/fact';
import type { ListTypeCode } from '../../src/domain/record/kinds/listing';
import { markIdOf } from '../../src/domain/record/record-id';
import type { RecordKind } from '../../src/domain/record/record-kind';
import { recordIdOfRow } from '../../src/domain/upload/decide-row';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { parseRow } from '../../src/domain/upload/parse-row';

/** A firm with everything on file of it. */
export interface FirmFile {
  readonly uscc: string;
  readonly facts: readonly Fact[];
}

const KINDS: readonly RecordKind[] = [
  ...Array<RecordKind>(6).fill('LICENCE'),
  ...Array<RecordKind>(5).fill('PENALTY'),
  ...Array<RecordKind>(3).fill('COMMITMENT'),
  'HONOUR',
  'ABNORMAL_ENTRY',
  'JUDGMENT',
  'CONTRACT_PERFORMANCE',
];
const LIST_TYPES: readonly ListTypeCode[] = ['SAMR', 'WAGE', 'TAX', 'DEFAULT', 'PROC', 'SAFETY', 'STAT', 'BID'];

/**
 * Files of invented firms with twenty facts each (测量用档案): registration, licences, penalties of every severity,
 * commitments, honours, abnormal entries, court and contract records, and for every tenth firm a confirmed listing.
 */
export function firmFiles(count: number, today: LocalDate): FirmFile[] {
  const random = seededRandom(20_261_123);
  const firms = demoFirms(count);
  const registrations = registrationRows(firms, today, random);
  return firms.map((firm, index) => fileOf(firm, index, registrations[index] ?? {}, today, random));
}

function fileOf(firm: DemoFirm, index: number, registration: RawRow, today: LocalDate, random: SeededRandom): FirmFile {
  const facts: Fact[] = [factOf('REGISTRATION', firm, registration, 0, today)];
  const listed = index % 10 === 0;
  for (const [at, kind] of KINDS.entries()) {
    if (listed && at === 0) continue;
    facts.push(factOf(kind, firm, rowOf(kind, seedOf(firm, index * 40 + at, today, random)), at + 1, today));
  }
  if (listed) facts.push(...listingFacts(firm, index, today, random));
  else facts.push(factOf('LICENCE', firm, licenceRow(seedOf(firm, index * 40 + 30, today, random)), 30, today));
  return { uscc: firm.uscc, facts };
}

function seedOf(firm: DemoFirm, number: number, today: LocalDate, random: SeededRandom): RowSeed {
  return { firm, office: 'MARKET', number: number + 1, today, random };
}

function rowOf(kind: RecordKind, seed: RowSeed): RawRow {
  switch (kind) {
    case 'LICENCE':
      return licenceRow(seed);
    case 'PENALTY':
      return penaltyRow(seed);
    case 'COMMITMENT':
      return commitmentRow(seed);
    case 'HONOUR':
      return honourRow(seed, '纳税信用A级纳税人', '纳税信用A级纳税人');
    case 'ABNORMAL_ENTRY':
      return abnormalRow(seed);
    case 'JUDGMENT':
      return judgmentRow(seed);
    case 'CONTRACT_PERFORMANCE':
      return contractRow(seed);
    default:
      throw new InvariantError(`no generator for ${kind}`);
  }
}

function listingFacts(firm: DemoFirm, index: number, today: LocalDate, random: SeededRandom): Fact[] {
  const listType = LIST_TYPES[(index / 10) % LIST_TYPES.length] ?? 'SAMR';
  const publishedOn = addDays(today, -random.between(10, 900));
  const seed = { firm, office: 'MARKET', listType, number: index + 1, publishedOn, today, random } as const;
  const listing = factOf('LISTING', firm, listingRow(seed), 31, today);
  const confirmation: Fact = {
    ...listing,
    kind: 'CONFIRMATION',
    recordId: markIdOf(listing.batchId, index),
    recordedBy: 'bench-approver',
    content: { targetRecordId: listing.recordId, targetVersion: 1, confirmedOn: today, approversRequired: 1 },
  };
  return [listing, confirmation];
}

function factOf(kind: RecordKind, firm: DemoFirm, raw: RawRow, row: number, today: LocalDate): Fact {
  const seal = (number: string) => ({ masked: '******', hash: number, cipher: '' });
  const parsed = parseRow(kind, row + 1, raw, { today, seal });
  const recordId = recordIdOfRow(parsed);
  if (recordId === null) throw new InvariantError(`unreadable ${kind} row`);
  return {
    kind,
    uscc: firm.uscc,
    recordId,
    version: 1,
    departmentCode: DEMO_DEPARTMENTS.MARKET.code,
    batchId: '00000000-0000-8000-8000-000000000000',
    row: row + 1,
    recordedAt: '2026-11-01T00:00:00.000Z',
    recordedBy: 'bench-clerk',
    changeReason: null,
    content: parsed.content,
  } as Fact;
}
