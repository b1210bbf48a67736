import { factsOf } from '../../data/repositories/fact-repository';
import { inTransaction } from '../../data/transaction';
import type { CasePage } from '../../data/views/cases';
import { casePage } from '../../data/views/cases';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { CaseView } from '../../domain/cases/case-view';
import type { Desk } from '../desk';
import { recordEvent } from '../events/record-event';
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
