import {
  appendBoardEdition,
  appendBoardStep,
  boardInstant,
  lockBoardIssuer,
} from '../../data/repositories/board-repository';
import { inTransaction } from '../../data/transaction';
import { boardSnapshot } from '../../data/views/board-editions';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { BoardEdition, BoardList, BoardStep, EditionOnFile } from '../../domain/board/board-edition';
import { BOARD_ORDER } from '../../domain/board/board-edition';
import { boardDigest } from '../../domain/board/board-summary';
import { checkBoardText } from '../../domain/board/board-text';
import type { Department } from '../../domain/department';
import { AppError } from '../../domain/errors';
import { isWithin, regionByCode } from '../../domain/region/regions';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { recordEvent } from '../events/record-event';
import { newId } from '../filing/file-facts';
import { ownDepartment } from '../uploads/run-batch';

/** What to draft (起草红黑榜). */
export interface DraftRequest {
  /** City or county. */
  readonly regionCode: string;
  readonly title: string;
  readonly scope: readonly BoardList[];
}

/**
 * Drafts an edition (起草红黑榜): an immutable snapshot, with its digest, of what is public today in the region.
 * @throws AppError FORBIDDEN for other roles, for a department that issues no boards or not for this region;
 * INVALID_INPUT for an unknown region, an empty scope, a title that is none, or when nothing is public to show
 * @source rules.md R2, R12
 */
export async function draftBoardEdition(
  desk: Desk,
  actor: Actor | null,
  request: DraftRequest,
): Promise<EditionOnFile> {
  requireAction(actor, 'boards.draft');
  const department = await ownDepartment(desk, actor);
  requireIssuer(department, request.regionCode);
  const scope = BOARD_ORDER.filter((list) => request.scope.includes(list));
  if (scope.length === 0) throw new AppError('INVALID_INPUT', '请至少选择一个栏目 / Choose at least one part');
  return inTransaction(desk.dataSource, async (manager) => {
    await lockBoardIssuer(manager, department.code);
    const knownAt = await boardInstant(manager);
    const asOf = todayOf(desk);
    const { regionCode } = request;
    const entries = await boardSnapshot(manager, { regionCode, scope, day: asOf });
    if (entries.length === 0) {
      throw new AppError('INVALID_INPUT', '今日该地区所选栏目没有公示条目 / Nothing in this scope is public today');
    }
    const title = checkBoardText('title', request.title, entries);
    const edition: BoardEdition = {
      ...{ editionId: newId(), departmentCode: department.code },
      ...{ regionCode, title, scope, asOf, knownAt },
    };
    const stored = { ...edition, digest: boardDigest(edition, entries), steps: [firstStep(desk, actor)] };
    await appendBoardEdition(manager, stored, entries);
    await appendBoardStep(manager, { ...edition, ...firstStep(desk, actor) });
    const details = { editionId: edition.editionId, regionCode, digest: stored.digest };
    await recordEvent(manager, desk, actor, { action: 'boards.draft', details });
    return stored;
  });
}

/** A department issues boards where it was given that right, for its region and those within. @throws AppError FORBIDDEN */
export function requireIssuer({ name, issuesBoards, regionCode: own }: Department, regionCode: string): void {
  if (!issuesBoards) {
    throw new AppError('FORBIDDEN', `${name}未获授权发布红黑榜 / This department may not issue boards`);
  }
  const region = regionByCode(regionCode);
  if (!region || region.level === 'PROVINCE') {
    throw new AppError(
      'INVALID_INPUT',
      '地区代码须为本市或其县区 / regionCode must be the city or one of its counties',
    );
  }
  if (!isWithin(regionCode, own)) {
    throw new AppError('FORBIDDEN', `${name}不得发布${region.name}的红黑榜 / Not the region of this department`);
  }
}

function firstStep(desk: Desk, actor: Actor): BoardStep {
  return {
    ...{ step: 1, state: 'DRAFT', takenAt: desk.now.toISOString(), actorId: actor.id, role: actor.role },
    ...{ edition: null, noticeNumber: null, reason: null },
  };
}
