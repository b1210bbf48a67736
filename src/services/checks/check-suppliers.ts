import { inTransaction } from '../../data/transaction';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { CheckProject, CheckPurpose } from '../../domain/check/check-purpose';
import type { StoredCheck, StoredResult, TypedSupplier } from '../../domain/check/stored-check';
import { AppError } from '../../domain/errors';
import { hasForbiddenCharacter } from '../../domain/upload/forbidden-characters';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { requireMatter } from '../enquiries/known-as';
import type { CertifyingDesk } from './certifying-desk';
import { makeCheck } from './make-check';

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
