import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoOffice } from '../../src/demo/departments';
import type { DemoFirm } from '../../src/demo/enterprises';
import type { SeededRandom } from '../../src/demo/seeded-random';
import type { LocalDate } from '../../src/domain/calendar/local-date';
import { addDays } from '../../src/domain/calendar/local-date';
import type { RawRow } from '../../src/domain/upload/parse-row';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import { fileRows } from './boards';
import type { Office } from './desk';
import { actor } from './desk';
import { penaltyRow, registrationRow, taxpayerRow, wageListingRow } from './rows';

/** Ways in which an item stops being public before its time (提前退出公示的方式). */
const WAYS = {
  LISTING: ['WITHDRAWAL', 'REPAIR', 'REVOCATION'],
  PENALTY: ['WITHDRAWAL', 'REPAIR', 'REVOCATION'],
  HONOUR: ['WITHDRAWAL', 'REVOCATION'],
} as const;
const OFFICES: Readonly<Record<keyof typeof WAYS, DemoOffice>> = {
  LISTING: 'LABOUR',
  PENALTY: 'MARKET',
  HONOUR: 'TAX',
};

/** Something public about a firm, under a document number that nothing else has. */
export interface RemovableItem {
  readonly kind: keyof typeof WAYS;
  readonly firm: DemoFirm;
  readonly number: string;
  readonly recordId: string;
}

/** Files a listing, a penalty or an honour of each firm, in turn, old enough to be repaired; all of them are public. */
export async function fileItems(
  office: Office,
  firms: readonly DemoFirm[],
  today: LocalDate,
): Promise<RemovableItem[]> {
  await fileRows(
    office,
    'MARKET',
    'REGISTRATION',
    firms.map((firm) => registrationRow(firm)),
    today,
  );
  const kinds = Object.keys(WAYS) as (keyof typeof WAYS)[];
  const items: RemovableItem[] = [];
  for (const [turn, kind] of kinds.entries()) {
    const own = firms.filter((_, index) => index % kinds.length === turn);
    const rows = own.map((firm) => rowOf(kind, firm, numberOf(kind, firm), today));
    const recordIds = await fileRows(office, OFFICES[kind], kind, rows, today);
    if (kind === 'LISTING') await confirm(office, recordIds, today);
    items.push(
      ...own.map((firm, index) => ({ kind, firm, number: numberOf(kind, firm), recordId: recordIds[index] ?? '' })),
    );
  }
  return items;
}

/** Takes an item out of public view in a way drawn by chance. @returns the way */
export async function removeItem(
  office: Office,
  item: RemovableItem,
  today: LocalDate,
  random: SeededRandom,
): Promise<string> {
  const way = random.pick(WAYS[item.kind]);
  if (way === 'WITHDRAWAL') {
    const rows = [{ recordId: item.recordId, reason: '误报', withdrawnOn: null }];
    const input = { batchKey: `out-${item.recordId}`, dryRun: false, rows };
    await withdrawRecords(office.desk(today), actor('OFFICER', OFFICES[item.kind]), input);
  } else {
    const retroactive = way === 'REVOCATION' ? random.pick(['是', '否']) : null;
    const decision = { ...decisionOn(item, today), action: way, retroactive };
    await fileRows(office, OFFICES[item.kind], 'DISPOSITION', [decision], today);
  }
  return way;
}

function numberOf(kind: string, { serial }: DemoFirm): string {
  return `${kind}-${String(serial).padStart(5, '0')}`;
}

function rowOf(kind: keyof typeof WAYS, firm: DemoFirm, number: string, today: LocalDate): RawRow {
  const ago = (days: number) => addDays(today, -days);
  if (kind === 'PENALTY')
    return penaltyRow(firm, { decisionNumber: number, decidedOn: ago(200), publicUntil: addDays(today, 90) });
  if (kind === 'HONOUR') return taxpayerRow(firm, { documentNumber: number, grantedOn: ago(60), publishedOn: ago(60) });
  return wageListingRow(firm, {
    // A report tells the facts of a listing and not its number.
    ...{
      facts: `拖欠工资（${number}）`,
      decisionNumber: number,
      noticeServedOn: ago(330),
      decidedOn: ago(315),
      servedOn: ago(312),
    },
    ...{ publishedOn: ago(310), paymentDueOn: ago(340), correctedOn: ago(200) },
  });
}

/** A batch of many firms takes two approvers. */
async function confirm(office: Office, recordIds: readonly string[], today: LocalDate): Promise<void> {
  for (const approver of ['a1', 'a2']) {
    const input = { batchKey: `confirm-${approver}`, dryRun: false, recordIds };
    await confirmListings(office.desk(today), actor('APPROVER', 'LABOUR', approver), input);
  }
}

function decisionOn({ kind, firm, number }: RemovableItem, today: LocalDate): RawRow {
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS[OFFICES[kind]];
  return {
    ...{ uscc: firm.uscc, name: firm.name, targetKind: kind, targetNumber: number, targetAuthorityCode: authorityCode },
    ...(kind === 'LISTING' ? { targetListType: 'WAGE' } : {}),
    ...{ decisionNumber: `D-${firm.serial}`, authority, authorityCode, decidedOn: today, effectiveOn: today },
    reason: '依法处理',
  };
}
