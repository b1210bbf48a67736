import type { EntityManager } from 'typeorm';
import { insertCheck, supersedeCertificates } from '../../data/repositories/check-repository';
import { inTransaction } from '../../data/transaction';
import { allDepartments } from '../../data/views/departments';
import type { FileForCheck } from '../../data/views/supplier-files';
import { filesForCheck, incompleteSources, lastLoads } from '../../data/views/supplier-files';
import { departmentOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { catalogueOfVersion } from '../../domain/catalogue/index';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { CheckProject, CheckPurpose } from '../../domain/check/check-purpose';
import { checkSources } from '../../domain/check/check-sources';
import { judgeSupplier } from '../../domain/check/judge-supplier';
import type { StoredCheck, StoredResult, TypedSupplier, VerdictCounts } from '../../domain/check/stored-check';
import { supplierFile } from '../../domain/check/supplier-file';
import { AppError, InvariantError } from '../../domain/errors';
import { PRIORITY_VERDICTS } from '../../domain/joint-punishment/priority';
import { hasForbiddenCharacter } from '../../domain/upload/forbidden-characters';
import type { Desk } from '../desk';
import { catalogueOf, todayOf } from '../desk';
import { requireMatter } from '../enquiries/known-as';
import { recordEvent } from '../events/record-event';
import { newId } from '../filing/file-facts';
import type { CertifyingDesk } from './certifying-desk';
import { issueCertificate } from './issue-certificate';
import type { Resolution } from './resolve-suppliers';
import { resolveSuppliers } from './resolve-suppliers';

/** Most suppliers of one call. */
export const MOST_SUPPLIERS = 1_000;
const LONGEST_PROJECT = 200;

/** A check as it is asked for (核查请求). */
export interface SuppliersQuestion {
  readonly purpose: CheckPurpose;
  readonly matterNo: string;
  readonly project: CheckProject;
  /** Day meant; today when null. A past day is for the auditor. @source rules.md R1 */
  readonly asOf: LocalDate | null;
  readonly suppliers: readonly TypedSupplier[];
}

/** A check made, with its results in the order sent and the number of its certificate. */
export interface SuppliersAnswer {
  readonly check: StoredCheck;
  readonly results: readonly StoredResult[];
  readonly certificateNumber: string;
}

/**
 * Checks suppliers (供应商信用核查): one verdict each, in order, whatever is wrong with another; the check, what was found, its
 * certificate and the event are kept in one transaction, in a fixed number of statements.
 * @throws AppError FORBIDDEN for other roles and a past day; INVALID_INPUT for no suppliers, a project without name or number;
 * LIMIT_EXCEEDED above 1,000
 * @source rules.md R4, R14 to R19
 */
export async function checkSuppliers(
  desk: CertifyingDesk,
  actor: Actor | null,
  question: SuppliersQuestion,
): Promise<SuppliersAnswer> {
  requireAction(actor, 'suppliers.check');
  const asked = { ...question, matterNo: requireMatter(question.matterNo), project: readProject(question.project) };
  requireSuppliers(asked.suppliers);
  requireDay(desk, asked.asOf);
  return inTransaction(desk.dataSource, (manager) => makeCheck(manager, desk, actor, asked));
}

/** Makes and keeps a check whose question is in order, in the caller's transaction (办理核查). */
export async function makeCheck(
  manager: EntityManager,
  desk: CertifyingDesk,
  actor: Actor,
  asked: SuppliersQuestion,
): Promise<SuppliersAnswer> {
  const resolutions = await resolveSuppliers(manager, asked.suppliers);
  const results = await judgeAll(manager, desk, () => asked, resolutions);
  const check = await describe(manager, desk, actor, asked, results);
  await insertCheck(manager, check, results);
  await supersedeCertificates(manager, check);
  const { number } = await issueCertificate(manager, desk, check, results, 0);
  await recordEvent(manager, desk, actor, {
    action: 'suppliers.check',
    purpose: asked.purpose,
    matterNo: asked.matterNo,
    details: { checkId: check.checkId, suppliers: results.length, project: check.project.number },
  });
  return { check, results, certificateNumber: number };
}

/** A supplier under a question of its own. */
export interface SupplierAsked {
  readonly question: Omit<SuppliersQuestion, 'suppliers'>;
  readonly supplier: TypedSupplier;
}

/** What checks would find now (试算核查), in order, in as many statements as one check; nothing is kept. */
export async function judgeNow(
  manager: EntityManager,
  desk: CertifyingDesk,
  asked: readonly SupplierAsked[],
): Promise<readonly StoredResult[]> {
  const suppliers = asked.map(({ supplier }) => supplier);
  const resolved = await resolveSuppliers(manager, suppliers);
  const questions = asked.map(({ question }) => question);
  return judgeAll(manager, desk, (index) => questions[index] ?? neverAsked(index), resolved);
}

function neverAsked(index: number): never {
  throw new InvariantError(`supplier ${index} was never asked about`);
}

/** A project in order. @throws AppError INVALID_INPUT without name or number */
export function readProject(project: CheckProject): CheckProject {
  const [name, number] = [project.name.trim(), project.number.trim()];
  const isWrong = [name, number].some(
    (text) => text === '' || text.length > LONGEST_PROJECT || hasForbiddenCharacter(text),
  );
  if (isWrong) {
    throw new AppError('INVALID_INPUT', '须填写项目名称和编号，各不超过200字 / Project name and number are required');
  }
  return { ...project, name, number };
}

function requireSuppliers(suppliers: readonly TypedSupplier[]): void {
  if (suppliers.length === 0) throw new AppError('INVALID_INPUT', '请至少填写一户 / At least one supplier');
  if (suppliers.length <= MOST_SUPPLIERS) return;
  throw new AppError('LIMIT_EXCEEDED', `每次最多${MOST_SUPPLIERS}户 / At most ${MOST_SUPPLIERS} suppliers a call`);
}

/** R1: past days do not reopen what repair or time closed; what was known is in the stored checks. */
function requireDay(desk: Desk, asOf: LocalDate | null): void {
  if (asOf === null || asOf >= todayOf(desk)) return;
  throw new AppError(
    'FORBIDDEN',
    '核查不得使用过去日期，原核查可凭编号重新打开 / A check cannot be made for a past day',
  );
}

async function judgeAll(
  manager: EntityManager,
  desk: Desk,
  questionOf: (index: number) => Omit<SuppliersQuestion, 'suppliers'>,
  resolutions: readonly Resolution[],
): Promise<StoredResult[]> {
  const codes = [...new Set(resolutions.flatMap((found) => (found.kind === 'CODE' ? [found.uscc] : [])))];
  const files = await filesForCheck(manager, codes);
  const incomplete = await incompleteSources(manager, codes);
  return resolutions.map((resolution, index) => {
    const head = { ...NOTHING_FOUND, place: index + 1, typed: resolution.typed };
    switch (resolution.kind) {
      case 'INVALID_CODE':
        return { ...head, verdict: 'INVALID_CODE', fault: resolution.fault };
      case 'UNSETTLED': {
        const { candidates, hasNoBrand } = resolution;
        if (hasNoBrand) return { ...head, verdict: 'AMBIGUOUS', marks: ['NO_BRAND'] };
        return { ...head, verdict: candidates.length > 0 ? 'AMBIGUOUS' : 'UNKNOWN_SUBJECT', candidates };
      }
      case 'CODE': {
        const file = files.get(resolution.uscc);
        const isIncomplete = incomplete.has(resolution.uscc);
        if (file) return { ...head, ...judged(desk, questionOf(index), file, resolution.typed, isIncomplete) };
        return isIncomplete
          ? { ...head, verdict: 'REVIEW', marks: ['SOURCE_INCOMPLETE'] }
          : { ...head, verdict: 'UNKNOWN_SUBJECT' };
      }
    }
  });
}

const NOTHING_FOUND = {
  resolved: null,
  knownAt: null,
  reasons: [],
  marks: [],
  candidates: [],
  fault: null,
  priority: null,
  successorUscc: null,
} as const satisfies Omit<StoredResult, 'place' | 'typed' | 'verdict'>;

function judged(
  desk: Desk,
  { purpose, project, asOf }: Omit<SuppliersQuestion, 'suppliers'>,
  { timeline, knownAt, facts }: FileForCheck,
  typed: TypedSupplier,
  isIncomplete: boolean,
): Omit<StoredResult, 'place' | 'typed' | 'candidates' | 'fault'> {
  const file = supplierFile(timeline, facts);
  const day = asOf ?? todayOf(desk);
  const question = { purpose, project, day, catalogue: catalogueOfVersion(timeline.catalogueVersion) };
  const { priority, ...judgement } = judgeSupplier(file, typed.name, isIncomplete, question);
  return {
    ...judgement,
    resolved: { uscc: file.uscc, name: file.name },
    knownAt,
    priority: priority && { verdict: priority.verdict, textZh: PRIORITY_VERDICTS[priority.verdict] },
  };
}

async function describe(
  manager: EntityManager,
  desk: Desk,
  actor: Actor,
  { purpose, matterNo, project, asOf }: SuppliersQuestion,
  results: readonly StoredResult[],
): Promise<StoredCheck> {
  const [departments, loads] = [await allDepartments(manager), await lastLoads(manager)];
  const catalogue = catalogueOf(desk);
  return {
    checkId: newId(),
    departmentCode: departmentOf(actor),
    actorId: actor.id,
    role: actor.role,
    ...{ purpose, matterNo, project },
    asOf: asOf ?? todayOf(desk),
    madeAt: desk.now.toISOString(),
    catalogueVersion: catalogue.version,
    suppliers: results.length,
    counts: countVerdicts(results),
    sources: checkSources(purpose, catalogue, departments, loads, todayOf(desk)),
  };
}

function countVerdicts(results: readonly StoredResult[]): VerdictCounts {
  const counts: Record<string, number> = {};
  for (const { verdict } of results) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
