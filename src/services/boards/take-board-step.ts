import type { EntityManager } from 'typeorm';
import { appendBoardStep, lockBoardIssuer, lockListedEnterprises } from '../../data/repositories/board-repository';
import { inTransaction } from '../../data/transaction';
import { boardEditionById, entriesNoLongerPublic } from '../../data/views/board-editions';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { BoardEntry, BoardStep, EditionNumber, EditionOnFile } from '../../domain/board/board-edition';
import type { BoardMoveName, BoardState } from '../../domain/board/board-moves';
import { draftedBy, stateOf } from '../../domain/board/board-edition';
import { BOARD_MOVES, requireMove } from '../../domain/board/board-moves';
import type { Department } from '../../domain/department';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { recordEvent } from '../events/record-event';
import { isUuid } from '../marks/mark-records';
import { ownDepartment } from '../uploads/run-batch';

/** What a step says beside who and when. */
export interface StepFacts {
  readonly edition?: EditionNumber;
  readonly noticeNumber?: string;
  readonly reason?: string;
}

/** Work of one kind of step, in its transaction, once the move is found to be allowed. */
export type StepWork = (manager: EntityManager, edition: EditionOnFile, department: Department) => Promise<StepFacts>;

const NAMED = 10;

/**
 * Takes one step of an edition (办理一步): under the department's lock, by the table of moves, with its event in the same
 * transaction.
 * @throws AppError FORBIDDEN for other roles and for the drafter where another must act, NOT_FOUND for another
 * department's edition as for none, CONFLICT for a step out of order and for entries that are public no more
 */
export async function takeBoardStep(
  desk: Desk,
  actor: Actor | null,
  step: { readonly move: BoardMoveName; readonly editionId: string },
  work: StepWork,
): Promise<EditionOnFile> {
  requireAction(actor, `boards.${step.move}`);
  const department = await ownDepartment(desk, actor);
  return inTransaction(desk.dataSource, async (manager) => {
    await lockBoardIssuer(manager, department.code);
    const edition = await ownEdition(manager, department.code, step.editionId);
    requireMove(step.move, { state: stateOf(edition), draftedBy: draftedBy(edition) }, actor.id);
    await lockListedEnterprises(manager, edition.editionId);
    if (BOARD_MOVES[step.move].stillPublic) await requireAllPublic(manager, desk, edition);
    const facts = await work(manager, edition, department);
    const taken = stepOf(desk, actor, edition, BOARD_MOVES[step.move].to, facts);
    await appendBoardStep(manager, { ...edition, ...taken });
    const details = { editionId: edition.editionId, state: taken.state, noticeNumber: taken.noticeNumber };
    await recordEvent(manager, desk, actor, { action: `boards.${step.move}`, details });
    return { ...edition, steps: [...edition.steps, taken] };
  });
}

/** An edition of the actor's department. @throws AppError NOT_FOUND for another's as for none */
async function ownEdition(manager: EntityManager, departmentCode: string, editionId: string): Promise<EditionOnFile> {
  const edition = isUuid(editionId) ? await boardEditionById(manager, editionId) : null;
  if (edition?.departmentCode === departmentCode) return edition;
  throw new AppError('NOT_FOUND', '本单位没有这一期红黑榜 / No such edition of your department');
}

/** Nothing dead is ever reviewed or published. @source rules.md R2 */
async function requireAllPublic(manager: EntityManager, desk: Desk, edition: EditionOnFile): Promise<void> {
  const dead = await entriesNoLongerPublic(manager, edition.editionId, todayOf(desk));
  if (dead.length === 0) return;
  const named = dead.slice(0, NAMED).map(nameOf).join('；');
  const more = dead.length > NAMED ? `等${dead.length}条` : '';
  throw new AppError(
    'CONFLICT',
    `下列条目已不再公示或内容已变更，本稿须作废重做：${named}${more} / ${dead.length} entries are no longer public as drafted: discard the draft and draft anew`,
  );
}

function nameOf({ name, uscc, documentNumber }: BoardEntry): string {
  return `${name}（${uscc}，${documentNumber}）`;
}

function stepOf(desk: Desk, actor: Actor, edition: EditionOnFile, state: BoardState, facts: StepFacts): BoardStep {
  return {
    step: edition.steps.length + 1,
    state,
    takenAt: desk.now.toISOString(),
    actorId: actor.id,
    role: actor.role,
    edition: facts.edition ?? null,
    noticeNumber: facts.noticeNumber ?? null,
    reason: facts.reason ?? null,
  };
}
