import type { DemoOffice } from '../../src/demo/departments';
import { DEMO_DEPARTMENTS } from '../../src/demo/departments';
import type { DemoFirm } from '../../src/demo/enterprises';
import type { SeededRandom } from '../../src/demo/seeded-random';
import type { RecordKind } from '../../src/domain/record/record-kind';
import type { RawRow } from '../../src/domain/upload/parse-row';
import type { Receipt } from '../../src/domain/upload/receipt';
import { draftBoardEdition } from '../../src/services/boards/draft-board-edition';
import { publishBoardEdition } from '../../src/services/boards/publish-board-edition';
import { reviewBoardEdition } from '../../src/services/boards/review-board-edition';
import { giveFeedback } from '../../src/services/joint-punishment/give-feedback';
import { readTasks } from '../../src/services/joint-punishment/read-tasks';
import { confirmListings } from '../../src/services/listings/confirm-listings';
import { withdrawRecords } from '../../src/services/records/withdraw-records';
import type { UploadInput } from '../../src/services/uploads/upload-records';
import { uploadRecords } from '../../src/services/uploads/upload-records';
import { canonicalJson } from '../../src/domain/canonical-json';
import { localDate } from '../../src/domain/calendar/local-date';
import { caseIn, takeStep } from '../support/cases';
import type { Office } from '../support/desk';
import { actor } from '../support/desk';
import { abnormalRow, penaltyRow, registrationRow, taxpayerRow, wageListingRow } from '../support/rows';

/** What all writers share. */
export interface Arena {
  readonly office: Office;
  readonly firms: readonly DemoFirm[];
  /** Records filed so far, with the office that filed them. */
  readonly filed: {
    readonly recordId: string;
    readonly by: DemoOffice;
    readonly kind: RecordKind;
  }[];
  /** Batches sent so far, to be sent again. */
  readonly sent: {
    readonly by: DemoOffice;
    readonly input: UploadInput;
    readonly day: string;
    readonly receipt: Receipt;
  }[];
  readonly counts: Map<string, number>;
}

/** One operation of one writer. */
export interface Turn {
  readonly arena: Arena;
  readonly random: SeededRandom;
  readonly day: string;
  /** Unique number of the turn. */
  readonly number: number;
}

type Operation = (turn: Turn) => Promise<unknown>;

/** Operations and how often each comes up (混合操作). */
export const OPERATIONS: readonly (readonly [name: string, weight: number, run: Operation])[] = [
  [
    'penalties',
    25,
    (turn) =>
      upload(
        turn,
        'MARKET',
        'PENALTY',
        many(turn, (firm, n) => penaltyRow(firm, { decisionNumber: `罚${n}` })),
      ),
  ],
  [
    'listings',
    12,
    (turn) =>
      upload(
        turn,
        'LABOUR',
        'LISTING',
        many(turn, (firm, n) => wageListingRow(firm, { decisionNumber: `列${n}` })),
      ),
  ],
  [
    'red listings',
    8,
    (turn) =>
      upload(
        turn,
        'TAX',
        'HONOUR',
        many(turn, (firm, n) => taxpayerRow(firm, { documentNumber: `誉${n}` })),
      ),
  ],
  ['abnormal entries', 5, (turn) => upload(turn, 'MARKET', 'ABNORMAL_ENTRY', many(turn, abnormal))],
  ['corrections', 10, correct],
  ['registrations', 4, register],
  ['confirmations', 14, confirm],
  ['withdrawals', 4, withdraw],
  ['later decisions', 8, decide],
  ['dry runs', 3, dryRun],
  ['batches sent again', 4, sendAgain],
  ['feedback', 2, feedback],
  ['cases', 1, runCase],
  ['boards', 0.3, issueBoard],
];

/** Draws an operation by its weight. */
export function drawOperation(random: SeededRandom): readonly [string, Operation] {
  const total = OPERATIONS.reduce((sum, [, weight]) => sum + weight, 0);
  let at = (random.between(0, 999_999) / 1_000_000) * total;
  for (const [name, weight, run] of OPERATIONS) {
    at -= weight;
    if (at < 0) return [name, run];
  }
  throw new Error('weights do not add up');
}

async function upload(turn: Turn, by: DemoOffice, kind: RecordKind, rows: RawRow[], dryRun = false): Promise<Receipt> {
  const { arena, day, number } = turn;
  const input: UploadInput = { kind, batchKey: `s${number}`, policy: policyOf(turn), dryRun, rows };
  const receipt = await uploadRecords(arena.office.desk(day), actor('UPLOADER', by), input);
  if (dryRun) return receipt;
  arena.sent.push({ by, input, day, receipt });
  for (const { outcome, recordId } of receipt.rows) {
    if (outcome === 'ACCEPTED' && recordId !== null) arena.filed.push({ recordId, by, kind });
  }
  return receipt;
}

function policyOf({ random }: Turn): UploadInput['policy'] {
  return random.pick(['REJECT_ROWS', 'REJECT_ROWS', 'QUARANTINE', 'REJECT_BATCH'] as const);
}

/** One to four rows about firms drawn by chance, one of them now and then wrong. */
function many({ arena, random, number }: Turn, row: (firm: DemoFirm, number: string) => RawRow): RawRow[] {
  return Array.from({ length: random.between(1, 4) }, (_, index) => {
    const made = row(random.pick(arena.firms), `${number}-${index}`);
    return random.happens(0.05) ? { ...made, name: '' } : made;
  });
}

function abnormal(firm: DemoFirm, number: string): RawRow {
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS.MARKET;
  return abnormalRow(firm, { decisionNumber: `异${number}`, authority, authorityCode });
}

async function correct(turn: Turn): Promise<unknown> {
  const earlier = turn.arena.sent.filter(({ input }) => input.kind === 'PENALTY' || input.kind === 'LISTING');
  if (earlier.length === 0) return null;
  const { by, input } = turn.random.pick(earlier);
  const rows = input.rows.map((row) => ({ ...row, facts: `更正${turn.number}`, changeReason: '笔误更正' }));
  return upload(turn, by, input.kind, rows);
}

async function register(turn: Turn): Promise<unknown> {
  const rows = many(turn, (firm) =>
    registrationRow(firm, { scope: `经营范围${turn.number}`, changeReason: '变更登记' }),
  );
  return upload(turn, 'MARKET', 'REGISTRATION', rows);
}

async function confirm(turn: Turn): Promise<unknown> {
  const { arena, random, day, number } = turn;
  const listings = arena.filed.filter(({ kind, by }) => kind === 'LISTING' && by === 'LABOUR').slice(-40);
  if (listings.length === 0) return null;
  const recordIds = [random.pick(listings).recordId, random.pick(listings).recordId];
  const approver = actor('APPROVER', 'LABOUR', random.pick(['a1', 'a2']));
  return confirmListings(arena.office.desk(day), approver, { batchKey: `s${number}`, dryRun: false, recordIds });
}

async function withdraw(turn: Turn): Promise<unknown> {
  const { arena, random, day, number } = turn;
  if (arena.filed.length === 0) return null;
  const { recordId, by } = random.pick(arena.filed);
  const rows = [{ recordId, reason: '误报', withdrawnOn: null }];
  return withdrawRecords(arena.office.desk(day), actor('OFFICER', by), { batchKey: `s${number}`, dryRun: false, rows });
}

async function decide(turn: Turn): Promise<unknown> {
  const { arena, random, day, number } = turn;
  const listings = arena.sent.filter(({ input }) => input.kind === 'LISTING');
  if (listings.length === 0) return null;
  const target = random.pick(random.pick(listings).input.rows);
  const { name: authority, code: authorityCode } = DEMO_DEPARTMENTS.LABOUR;
  const action = random.pick(['SUSPENSION', 'RESUMPTION', 'SHIELD', 'SHIELD_END', 'REVOCATION', 'REPAIR'] as const);
  const row: RawRow = {
    uscc: target['uscc'],
    name: target['name'],
    action,
    targetKind: 'LISTING',
    targetListType: 'WAGE',
    targetNumber: target['decisionNumber'],
    targetAuthorityCode: authorityCode,
    decisionNumber: `处${number}`,
    authority,
    authorityCode,
    decidedOn: day,
    effectiveOn: day,
    retroactive: action === 'REVOCATION' ? random.pick(['是', '否']) : null,
    reason: '依法处理',
  };
  return upload(turn, 'LABOUR', 'DISPOSITION', [row]);
}

async function dryRun(turn: Turn): Promise<unknown> {
  const rows = many(turn, (firm, n) => penaltyRow(firm, { decisionNumber: `试${n}` }));
  return upload(turn, 'MARKET', 'PENALTY', rows, true);
}

/** The same key and content must give the first receipt. */
async function sendAgain({ arena, random }: Turn): Promise<unknown> {
  if (arena.sent.length === 0) return null;
  const { by, input, day, receipt } = random.pick(arena.sent);
  const again = await uploadRecords(arena.office.desk(day), actor('UPLOADER', by), input);
  if (canonicalJson(again) !== canonicalJson(receipt)) throw new Error(`batch ${input.batchKey} answered differently`);
  return again;
}

async function feedback({ arena, day }: Turn): Promise<unknown> {
  const officer = actor('OFFICER', 'FINANCE');
  const desk = arena.office.desk(day);
  const lines = await readTasks(desk, officer, { state: 'OPEN', kind: null, first: 5, after: null });
  if (lines.length === 0) return null;
  return giveFeedback(
    desk,
    officer,
    lines.map(({ task, kind }) => ({
      taskId: task.taskId,
      kind,
      result: kind === 'APPLY' ? 'APPLIED' : 'RELEASED',
      reason: null,
      amountFen: null,
      documentNumber: '文书',
      doneOn: localDate(day),
      matterNo: null,
      correctionReason: null,
    })),
  );
}

async function runCase({ arena, random, day, number }: Turn): Promise<unknown> {
  const run = { office: arena.office, serial: random.between(1, 60), number: `压${number}`, day };
  const caseId = await caseIn(random.pick(['DECISION', 'SERVED', 'AWAITING_CONFIRMATION'] as const), run);
  return takeStep(run, random.pick(['SERVICE', 'PUBLICATION', 'DISCONTINUANCE'] as const), caseId);
}

async function issueBoard({ arena, day }: Turn): Promise<unknown> {
  const desk = arena.office.desk(day);
  const draft = await draftBoardEdition(desk, actor('OFFICER', 'PLANNING'), {
    regionCode: '990100',
    title: '诚信红黑榜（压力测试）',
    scope: ['RED', 'BLACK'],
  });
  const chief = actor('APPROVER', 'PLANNING');
  await reviewBoardEdition(desk, chief, draft.editionId);
  return publishBoardEdition(desk, chief, draft.editionId);
}
