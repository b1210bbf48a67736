import type { EntityManager } from 'typeorm';
import { appendStep, findCase, insertCase, lockCase, stepInstant } from '../../data/repositories/case-repository';
import { factsOf, isRecordOnFile } from '../../data/repositories/fact-repository';
import { inTransaction } from '../../data/transaction';
import { caseOfListing } from '../../data/views/cases';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { CaseStep } from '../../domain/cases/case-step';
import { CASE_STEPS } from '../../domain/cases/case-step';
import { listingIdOf } from '../../domain/cases/listing-case';
import type { ListingCase, RecordedStep } from '../../domain/cases/listing-case';
import { correctionFinding, dueAfter, moveFinding, stepFindings } from '../../domain/cases/step-rules';
import { InvariantError } from '../../domain/errors';
import { contentDigest } from '../../domain/record/content-digest';
import type { Fact } from '../../domain/record/fact';
import { caseIdOf } from '../../domain/record/record-id';
import { isRefused } from '../../domain/upload/decide-row';
import type { FileCheckContext } from '../../domain/upload/file-checks';
import { fileView } from '../../domain/upload/file-checks';
import type { RawRow } from '../../domain/upload/parse-row';
import { readFields } from '../../domain/upload/parse-row';
import type { Finding } from '../../domain/upload/problem';
import type { Desk } from '../desk';
import { ownDepartment } from '../uploads/run-batch';
import type { CaseOnDesk, CaseStepAnswer } from './case-desk';
import { answerStep, checkContext, ownCase, viewOf } from './case-desk';

/** A step as the officer enters it (步骤登记). */
export interface CaseStepInput {
  readonly step: CaseStep;
  /** Null for the notice, which opens the case. */
  readonly caseId: string | null;
  /** Values by the step's field table. */
  readonly form: RawRow;
  /** Why a step is recorded again. */
  readonly correctionReason: string | null;
}

/**
 * Records a step of a case (登记办理步骤): the notice opens it, every later one must be the case's turn and lawful. The same
 * step with the same content again changes nothing.
 * @throws AppError FORBIDDEN for other roles, NOT_FOUND for a case that is not the department's. Everything else is a
 * problem of the answer: E02 to E19 of single fields, E23 step missing or out of order, E24 unlawful ground, E14 not
 * competent, E16 person not allowed, E17 and E30 term, E13 recorded again without a reason
 * @source rules.md R10
 */
export async function recordCaseStep(desk: Desk, actor: Actor | null, input: CaseStepInput): Promise<CaseStepAnswer> {
  requireAction(actor, 'cases.record');
  const context = checkContext(desk, await ownDepartment(desk, actor));
  const form = readForm(desk, input, context);
  return inTransaction(desk.dataSource, async (manager) => {
    const { onDesk, facts } = await onTheDesk(manager, actor, input, form);
    if (onDesk !== null && isSameAgain(onDesk.file, input.step, form)) {
      return answerStep(manager, desk, actor, { step: input.step, onDesk, findings: [] });
    }
    const tried = tryStep(desk, actor, { input, form, onDesk, facts, context });
    const isLawful = !isRefused(tried.findings);
    const number = isLawful ? await numberFindings(manager, tried.file, input.step) : [];
    const findings = [...tried.findings, ...number];
    if (isRefused(findings)) return answerStep(manager, desk, actor, { step: input.step, onDesk, findings });
    const file = await keepStep(manager, tried.file, onDesk === null);
    const after = { file, facts };
    return answerStep(manager, desk, actor, { step: input.step, onDesk: after, findings });
  });
}

interface Form {
  readonly uscc: string | null;
  readonly content: object;
  readonly findings: readonly Finding[];
}

function readForm(desk: Desk, { step, form }: CaseStepInput, { today }: FileCheckContext): Form {
  const context = { today, seal: desk.sealer.seal };
  const { values, findings } = readFields(CASE_STEPS[step].fields, form, context, (field) => ({ code: 'E02', field }));
  const { uscc, ...content } = values;
  return { uscc: typeof uscc === 'string' ? uscc : null, content, findings };
}

/** The case that the input speaks of, locked, with the enterprise's facts; no case yet for a notice that opens one. */
async function onTheDesk(
  manager: EntityManager,
  actor: Actor,
  { step, caseId }: CaseStepInput,
  form: Form,
): Promise<{ readonly onDesk: CaseOnDesk | null; readonly facts: readonly Fact[] }> {
  if (step !== 'NOTICE') {
    await lockCase(manager, caseId ?? '');
    const onDesk = await ownCase(manager, actor, caseId ?? '');
    return { onDesk, facts: onDesk.facts };
  }
  const opened = caseIdOfNotice(actor, form);
  if (opened === null || form.uscc === null) return { onDesk: null, facts: [] };
  await lockCase(manager, opened);
  const file = await findCase(manager, opened);
  const facts = (await factsOf(manager, [form.uscc])).get(form.uscc) ?? [];
  return { onDesk: file && { file, facts }, facts };
}

function caseIdOfNotice({ departmentCode }: Actor, { uscc, content, findings }: Form): string | null {
  if (isRefused(findings) || uscc === null || departmentCode === null) return null;
  return caseIdOf(departmentCode, String((content as { noticeNumber?: unknown }).noticeNumber), uscc);
}

function isSameAgain({ steps }: ListingCase, step: CaseStep, { content, findings }: Form): boolean {
  const taken = steps.findLast((recorded) => recorded.step === step);
  return taken !== undefined && !isRefused(findings) && contentDigest(taken.content) === contentDigest(content);
}

interface Trial {
  readonly input: CaseStepInput;
  readonly form: Form;
  readonly onDesk: CaseOnDesk | null;
  readonly facts: readonly Fact[];
  readonly context: FileCheckContext;
}

function tryStep(desk: Desk, actor: Actor, { input, form, onDesk, facts, context }: Trial) {
  const state = onDesk && viewOf(desk, onDesk).state;
  const wasTaken = onDesk?.file.steps.some(({ step }) => step === input.step) ?? false;
  const opened = onDesk?.file ?? newCase(actor, form);
  const order = [moveFinding(input.step, state, wasTaken), correctionFinding(wasTaken, input.correctionReason)];
  const early = [...form.findings, ...order.flatMap((finding) => finding ?? [])];
  if (isRefused(early)) return { findings: early, file: opened };
  const file = withStep(desk, actor, opened, input, form);
  const view = fileView(file.uscc, facts);
  const findings = [...early, ...stepFindings(file, { ...context, view })];
  return { findings, file: withDueDay(file, context) };
}

/** One decision number is one listing of the firm: two cases that shared it would show each other's state. */
async function numberFindings(manager: EntityManager, file: ListingCase, step: CaseStep): Promise<readonly Finding[]> {
  const listingId = step === 'DECISION' ? listingIdOf(file) : null;
  if (listingId === null) return [];
  const other = await caseOfListing(manager, listingId);
  const isFiled = await isRecordOnFile(manager, listingId);
  if (!isFiled && (other === null || other.caseId === file.caseId)) return [];
  const detailZh = isFiled ? '该文号的名单已归档' : '该文号已用于本单位的另一案件';
  return [{ code: 'E13', field: 'decisionNumber', detailZh, suggestion: '核对决定文号' }];
}

function newCase(actor: Actor, form: Form): ListingCase {
  const uscc = form.uscc ?? '';
  return { caseId: caseIdOfNotice(actor, form) ?? '', uscc, departmentCode: actor.departmentCode ?? '', steps: [] };
}

function withStep(desk: Desk, actor: Actor, file: ListingCase, input: CaseStepInput, { content }: Form): ListingCase {
  const taken = {
    step: input.step,
    serial: file.steps.length + 1,
    content,
    correctionReason: input.correctionReason,
    dueOn: null,
    recordedAt: desk.now.toISOString(),
    recordedBy: actor.id,
  } as RecordedStep;
  return { ...file, steps: [...file.steps, taken] };
}

function withDueDay(file: ListingCase, { catalogue }: FileCheckContext): ListingCase {
  const steps = file.steps.map((taken, index) =>
    index === file.steps.length - 1 ? { ...taken, dueOn: dueAfter(file, taken.step, catalogue) } : taken,
  );
  return { ...file, steps };
}

async function keepStep(manager: EntityManager, file: ListingCase, isNew: boolean): Promise<ListingCase> {
  const tried = file.steps.at(-1);
  if (!tried) throw new InvariantError('a case without steps');
  const taken = { ...tried, recordedAt: await stepInstant(manager, file.caseId) };
  if (isNew) await insertCase(manager, file, taken);
  await appendStep(manager, file, taken, listingIdOf(file));
  return { ...file, steps: [...file.steps.slice(0, -1), taken] };
}
