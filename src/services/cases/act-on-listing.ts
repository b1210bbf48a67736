import { inTransaction } from '../../data/transaction';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { moveFinding } from '../../domain/cases/step-rules';
import { LISTING_STEPS } from '../../domain/cases/case-step';
import type { LaterStep, ListingStep, StepContent } from '../../domain/cases/case-step';
import { caseView } from '../../domain/cases/case-view';
import { listingOfCase, noticeOf, stepOf } from '../../domain/cases/listing-case';
import type { Department } from '../../domain/department';
import { contentDigest } from '../../domain/record/content-digest';
import type { RecordContent } from '../../domain/record/record-kind';
import { decideRow, isRefused, recordIdOfRow } from '../../domain/upload/decide-row';
import type { FileCheckContext } from '../../domain/upload/file-checks';
import { fileView } from '../../domain/upload/file-checks';
import { newestVersionOf } from '../../domain/record/newest-version';
import type { ParsedRow, RawRow } from '../../domain/upload/parse-row';
import { readFields } from '../../domain/upload/parse-row';
import type { Finding } from '../../domain/upload/problem';
import type { Receipt } from '../../domain/upload/receipt';
import type { Desk } from '../desk';
import { fileRows } from '../uploads/file-rows';
import { ownDepartment, runBatch } from '../uploads/run-batch';
import type { CaseOnDesk, CaseStepAnswer } from './case-desk';
import { answerStep, checkContext, ownCase } from './case-desk';

/** A step on the listing itself as the officer enters it (名单后续步骤登记). */
export interface ListingStepInput {
  readonly step: ListingStep;
  readonly caseId: string;
  readonly form: RawRow;
}

/**
 * Takes a step on the listing that a case made (名单后续步骤): publication files the listing, to be confirmed by an approver;
 * performance of the duty files a new version of it; every other step files a later decision, which takes effect at once
 * everywhere. All of it goes through the same checks as an upload and is a fact of the enterprise's file.
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for a case that is not the department's. Everything else is a
 * problem of the answer: E23 out of order, E27 repair too early, E30 term, E14 not entitled
 * @source rules.md R8, R10, R11
 */
export async function actOnListing(desk: Desk, actor: Actor | null, input: ListingStepInput): Promise<CaseStepAnswer> {
  requireAction(actor, 'cases.record');
  const department = await ownDepartment(desk, actor);
  const { step, caseId } = input;
  const { onDesk, row, findings } = await readRow(desk, actor, department, input);
  if (row === null || isRefused(findings)) {
    return inTransaction(desk.dataSource, (manager) => answerStep(manager, desk, actor, { step, onDesk, findings }));
  }
  const receipt = await fileRow(desk, actor, department, { step, caseId, row });
  return inTransaction(desk.dataSource, async (manager) => {
    const after = await ownCase(manager, actor, caseId);
    return answerStep(manager, desk, actor, { step, onDesk: after, findings, receipt });
  });
}

/** The record row that the step amounts to, and what is to be said against it before anything is filed. */
async function readRow(desk: Desk, actor: Actor, department: Department, { step, caseId, form }: ListingStepInput) {
  const context = checkContext(desk, department);
  const onDesk = await inTransaction(desk.dataSource, (manager) => ownCase(manager, actor, caseId));
  const reading = { today: context.today, seal: desk.sealer.seal };
  const { values, findings } = readFields(LISTING_STEPS[step].fields, form, reading, (field) => ({
    code: 'E02',
    field,
  }));
  if (isRefused(findings)) return { onDesk, row: null, findings };
  const order = orderFinding(step, values, onDesk, context);
  if (order) return { onDesk, row: null, findings: [...findings, order] };
  const row = rowOf(step, values, onDesk, department);
  return { onDesk, row, findings: [...findings, ...checkRow(row, onDesk, context)] };
}

/** A later decision is in order when the case stands where it may be taken, on the day it takes effect. */
function orderFinding(
  step: ListingStep,
  values: Readonly<Record<string, unknown>>,
  { file, facts }: CaseOnDesk,
  { catalogue, today }: FileCheckContext,
): Finding | null {
  const effectiveOn = values['effectiveOn'];
  const day = typeof effectiveOn === 'string' ? (effectiveOn as typeof today) : today;
  return moveFinding(step, caseView(file, facts, catalogue, day).state, false);
}

function rowOf(
  step: ListingStep,
  values: Readonly<Record<string, unknown>>,
  { file, facts }: CaseOnDesk,
  department: Department,
): ParsedRow {
  const subject = { row: 1, uscc: file.uscc, findings: [] };
  if (step === 'PUBLICATION') {
    const { publishedOn } = values as unknown as StepContent['PUBLICATION'];
    return { ...subject, kind: 'LISTING', content: listingOfCase(file, department, publishedOn), changeReason: null };
  }
  if (step === 'PERFORMANCE') {
    const { correctedOn, proof } = values as unknown as StepContent['PERFORMANCE'];
    const filed = listingOnFile({ file, facts }) ?? listingOfCase(file, department, correctedOn);
    return { ...subject, kind: 'LISTING', content: { ...filed, correctedOn }, changeReason: `登记改正履行：${proof}` };
  }
  const content = laterDecision(step, values as unknown as StepContent['REVOCATION'], file, department);
  return { ...subject, kind: 'DISPOSITION', content, changeReason: null };
}

/** The newest version of the listing on file. */
function listingOnFile({ file, facts }: CaseOnDesk): RecordContent['LISTING'] | null {
  const id = recordIdOfRow({
    kind: 'LISTING',
    uscc: file.uscc,
    content: listingOfCase(file, { code: file.departmentCode, name: '' }, noticeOf(file).noticeServedOn),
  } as ParsedRow);
  const newest = newestVersionOf(facts, id ?? '');
  return newest?.kind === 'LISTING' ? newest.content : null;
}

function laterDecision(
  action: LaterStep,
  values: StepContent['REVOCATION'],
  file: CaseOnDesk['file'],
  department: Department,
): RecordContent['DISPOSITION'] {
  const notice = noticeOf(file);
  return {
    name: notice.name,
    action,
    targetKind: 'LISTING',
    targetListType: notice.listType,
    targetNumber: stepOf(file, 'DECISION')?.decisionNumber ?? '',
    targetAuthorityCode: department.code,
    decisionNumber: values.decisionNumber,
    authority: values.authority ?? department.name,
    authorityCode: values.authorityCode ?? department.code,
    decidedOn: values.decidedOn,
    effectiveOn: values.effectiveOn,
    retroactive: action === 'REVOCATION' ? values.retroactive : null,
    newTermEndsOn: values.newTermEndsOn,
    reason: values.reason,
  };
}

/** The checks of an upload, before anything is kept: a refused form leaves no batch behind. */
function checkRow(row: ParsedRow, { file, facts }: CaseOnDesk, context: FileCheckContext): readonly Finding[] {
  const latest = newestVersionOf(facts, recordIdOfRow(row) ?? '');
  const target = { file: fileView(file.uscc, facts), latest, latestIsOfBatch: false };
  return decideRow(row, target, context, 'REJECT_ROWS').findings;
}

async function fileRow(
  desk: Desk,
  actor: Actor,
  department: Department,
  { step, caseId, row }: { step: ListingStep; caseId: string; row: ParsedRow },
): Promise<Receipt> {
  const context = checkContext(desk, department);
  const batch = {
    kind: row.kind,
    batchKey: `case/${caseId}/${step}/${numberOf(row)}`,
    policy: 'REJECT_ROWS',
    dryRun: false,
    rows: [row.content],
  } as const;
  return runBatch(desk, actor, batch, 'records.upload', () =>
    fileRows([row], { policy: batch.policy, context, actor }),
  );
}

/** What tells two steps of one kind apart in a case: a short digest of what they say. */
function numberOf({ content }: ParsedRow): string {
  return contentDigest(content).slice(0, 16);
}
