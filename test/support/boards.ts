import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoOffice } from '../../src/demo/departments';
import type { DemoFirm } from '../../src/demo/enterprises';
import type { PublicBoardEntry } from '../../src/domain/board/public-edition';
import type { BoardTotal } from '../../src/domain/board/board-summary';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { BoardMoveName } from '../../src/domain/board/board-moves';
import { discardBoardEdition } from '../../src/services/boards/discard-board-edition';
import { draftBoardEdition } from '../../src/services/boards/draft-board-edition';
import type { DraftRequest } from '../../src/services/boards/draft-board-edition';
import { openBoardEdition } from '../../src/services/boards/open-board-edition';
import type { OpenedEdition } from '../../src/services/boards/open-board-edition';
import { publishBoardEdition } from '../../src/services/boards/publish-board-edition';
import { reviewBoardEdition } from '../../src/services/boards/review-board-edition';
import { withdrawBoardEdition } from '../../src/services/boards/withdraw-board-edition';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { readBoardEdition, readBoardEntries, readBoardTotals } from '../../src/services/public/read-board-editions';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import type { Actor } from '../../src/domain/access/actor';
import type { Office } from './desk';
import { actor, openOffice } from './desk';
import { firm, FIRMS, registrationRow, taxpayerRow, wageListingRow } from './rows';

/** Day on which the tests' editions are drafted unless told otherwise. */
export const DAY = '2026-06-01';
/** Document number of a firm's wage listing. */
export const wageNumber = ({ serial }: DemoFirm) => `榜列${serial}`;
let keys = 0;
const key = () => `board-${(keys += 1)}`;

/** The notice with which tests withdraw. */
export const NOTICE = { noticeNumber: '示撤榜〔2026〕1号', reason: '范围有误' } as const;

/** An office with twenty firms: 1 to 6 black (WAGE), 9 banned, 11 to 13 red (TAXA until 2027-04-10). */
export async function openBoardOffice(): Promise<Office> {
  const office = await openOffice();
  const rows = FIRMS.slice(0, 20).map((item) => registrationRow(item));
  await fileRows(office, 'MARKET', 'REGISTRATION', rows);
  const black = [1, 2, 3, 4, 5, 6].map((serial) => blackRow(firm(serial)));
  await listFirms(office, 'LABOUR', black);
  await listFirms(office, 'HOUSING', [banRow(firm(9))]);
  const taxpayers = [11, 12, 13].map((serial) => taxpayerRow(firm(serial), { documentNumber: `誉${serial}` }));
  await fileRows(office, 'TAX', 'HONOUR', taxpayers);
  return office;
}

/** Uploads rows that must all be accepted; gives the records' ids. */
export async function fileRows(
  office: Office,
  by: DemoOffice,
  kind: RecordKind,
  rows: readonly RawRow[],
  day = DAY,
): Promise<string[]> {
  const input = { kind, rows: [...rows], batchKey: key(), policy: 'REJECT_BATCH', dryRun: false } as const;
  const receipt = await uploadRecords(office.desk(day), actor('UPLOADER', by), input);
  if (receipt.counts.accepted !== rows.length) throw new Error(JSON.stringify(receipt.problems));
  return receipt.rows.flatMap(({ recordId }) => (recordId === null ? [] : [recordId]));
}

/** Files listings and has them confirmed, one batch each. */
export async function listFirms(office: Office, by: DemoOffice, rows: readonly RawRow[], day = DAY): Promise<void> {
  for (const row of rows) {
    const recordIds = await fileRows(office, by, 'LISTING', [row], day);
    await confirmListings(office.desk(day), actor('APPROVER', by), { batchKey: key(), dryRun: false, recordIds });
  }
}

/** Wage listing that may be repaired from 2026-11-10 on. */
export function blackRow(firm: DemoFirm, more: RawRow = {}): RawRow {
  return wageListingRow(firm, { decisionNumber: wageNumber(firm), correctedOn: '2026-05-10', ...more });
}

/** Ban of the housing office, published on 2026-05-20 for a year. */
export function banRow(firm: DemoFirm): RawRow {
  const { HOUSING } = DEMO_DEPARTMENTS;
  return wageListingRow(firm, {
    ...{
      listType: 'BID',
      conduct: 'BID_COLLUSION',
      basis: '《招标投标法》第五十三条',
      decisionNumber: `禁${firm.serial}`,
    },
    ...{ authority: HOUSING.name, authorityCode: HOUSING.code, effectiveOn: '2026-05-15', termEndsOn: '2027-05-15' },
    ...{ amountOwed: null, workersOwed: null, paymentOrderNumber: null, paymentDueOn: null, projectKinds: '市政工程' },
  });
}

/** A later decision of the labour office on a firm's wage listing. */
export function laterDecision(firm: DemoFirm, action: string, decidedOn: string, more: RawRow = {}): RawRow {
  const { LABOUR } = DEMO_DEPARTMENTS;
  return {
    ...{ uscc: firm.uscc, name: firm.name, action, targetKind: 'LISTING', targetListType: 'WAGE' },
    ...{ targetNumber: wageNumber(firm), targetAuthorityCode: LABOUR.code, decisionNumber: `${action}${firm.serial}` },
    ...{ authority: LABOUR.name, authorityCode: LABOUR.code, decidedOn, effectiveOn: decidedOn, reason: '依法处理' },
    ...more,
  };
}

/** The people of an issuing department. */
export const officer = (by: DemoOffice = 'PLANNING', id?: string): Actor => actor('OFFICER', by, id);
export const approver = (by: DemoOffice = 'PLANNING', id?: string): Actor => actor('APPROVER', by, id);

/** Drafts an edition of the city. */
export async function draft(office: Office, more: Partial<DraftRequest> = {}, day = DAY, by: DemoOffice = 'PLANNING') {
  const request: DraftRequest = { regionCode: '990100', title: '红黑榜', scope: ['RED', 'BLACK', 'BAN'], ...more };
  return draftBoardEdition(office.desk(day), officer(by), request);
}

/** Drafts, reviews and publishes an edition of the city. */
export async function issue(office: Office, more: Partial<DraftRequest> = {}, day = DAY, by: DemoOffice = 'PLANNING') {
  const { editionId } = await draft(office, more, day, by);
  await reviewBoardEdition(office.desk(day), approver(by), editionId);
  return publishBoardEdition(office.desk(day), approver(by), editionId);
}

/** What society sees of an edition on a day, all pages; null when there is none. */
export async function shownOn(
  office: Office,
  editionId: string,
  day: string,
): Promise<{ entries: PublicBoardEntry[]; totals: BoardTotal[] }> {
  const edition = await readBoardEdition(office.board(day), editionId);
  const entries = await readBoardEntries(office.board(day), editionId, { first: 1000, after: null });
  return { entries, totals: edition ? await readBoardTotals(office.board(day), edition) : [] };
}

/** Opens an edition as somebody. */
export function open(office: Office, who: Actor, editionId: string, day = DAY): Promise<OpenedEdition | null> {
  return openBoardEdition(office.desk(day), who, { editionId, purpose: 'SUPERVISION', matterNo: 'B-1' });
}

/** Takes a step of an edition. */
export function takeStep(office: Office, move: BoardMoveName, editionId: string, who: Actor = approver(), day = DAY) {
  const desk = office.desk(day);
  switch (move) {
    case 'review':
      return reviewBoardEdition(desk, who, editionId);
    case 'publish':
      return publishBoardEdition(desk, who, editionId);
    case 'withdraw':
      return withdrawBoardEdition(desk, who, { editionId, ...NOTICE });
    case 'discard':
      return discardBoardEdition(desk, who, { editionId, reason: '重做' });
  }
}
