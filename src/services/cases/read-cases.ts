import { factsOf } from '../../data/repositories/fact-repository';
import { findCase } from '../../data/repositories/case-repository';
import { inTransaction } from '../../data/transaction';
import type { CasePage } from '../../data/views/cases';
import { casePage } from '../../data/views/cases';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Purpose } from '../../domain/access/purpose';
import type { CaseView } from '../../domain/cases/case-view';
import type { Desk } from '../desk';
import { requireMatter } from '../enquiries/known-as';
import { recordEvent } from '../events/record-event';
import { isUuid } from '../marks/mark-records';
import { viewOf } from './case-desk';

/** A line of the work list with the day that orders it, for the cursor. */
export interface CaseOnList {
  readonly view: CaseView;
  readonly dueOn: string | null;
}

/**
 * Cases of the actor's department by the day their next step is due (案件工作清单), or of all for the auditor.
 * @throws AppError FORBIDDEN for other roles
 */
export async function readCases(
  desk: Desk,
  actor: Actor | null,
  page: Omit<CasePage, 'departmentCode'>,
): Promise<CaseOnList[]> {
  requireAction(actor, 'cases.read');
  const lines = await casePage(desk.dataSource, { ...page, departmentCode: actor.departmentCode });
  return inTransaction(desk.dataSource, async (manager) => {
    await recordEvent(manager, desk, actor, { action: 'cases.read', details: { shown: lines.length } });
    const facts = await factsOf(manager, [...new Set(lines.map(({ file }) => file.uscc))]);
    return lines.map(({ file, dueOn }) => ({ view: viewOf(desk, { file, facts: facts.get(file.uscc) ?? [] }), dueOn }));
  });
}

/** A look at one case. */
export interface CaseLook {
  readonly caseId: string;
  readonly purpose: Purpose;
  readonly matterNo: string;
}

/**
 * One case with every step (案件档案), or null: another department's looks like none.
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT without a matter number
 * @source rules.md R4
 */
export async function readCase(desk: Desk, actor: Actor | null, look: CaseLook): Promise<CaseView | null> {
  requireAction(actor, 'cases.read');
  requireMatter(look.matterNo);
  return inTransaction(desk.dataSource, async (manager) => {
    const file = isUuid(look.caseId) ? await findCase(manager, look.caseId) : null;
    const isOwn = file !== null && (actor.departmentCode === null || file.departmentCode === actor.departmentCode);
    await recordEvent(manager, desk, actor, {
      action: 'case.read',
      purpose: look.purpose,
      matterNo: look.matterNo,
      ...(isOwn ? { uscc: file.uscc } : {}),
      details: { caseId: look.caseId.slice(0, 40), found: isOwn },
    });
    if (!isOwn) return null;
    const facts = await factsOf(manager, [file.uscc]);
    return viewOf(desk, { file, facts: facts.get(file.uscc) ?? [] });
  });
}
