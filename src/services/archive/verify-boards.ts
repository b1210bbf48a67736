import type { DataSource, EntityManager } from 'typeorm';
import { editionsAfter, editionsOutOfStep, strayPublicEditions } from '../../data/views/board-checks';
import { boardEditionById, originalEntries } from '../../data/views/board-editions';
import { publicEditionById } from '../../data/views/public-boards';
import type { EditionOnFile } from '../../domain/board/board-edition';
import { boardDigest } from '../../domain/board/board-summary';
import type { PublicEdition } from '../../domain/board/public-edition';
import { shanghaiDay } from '../../domain/calendar/local-date';
import { canonicalJson } from '../../domain/canonical-json';

/** An edition is not what its digest, its steps or the publication make of it (红黑榜差异). */
export interface BoardDifference {
  readonly editionId: string;
  readonly what: 'EDITION_DIGEST' | 'PUBLIC_EDITION' | 'BOARD_ENTRIES';
}

const PAGE = 20;

/**
 * Checks every edition of the board (红黑榜核验): the original still has its digest, society's head is what the steps make
 * of it, and society's entries are those of the original that are in publication.
 * @source design.md promises 3, 5
 */
export async function verifyBoards(
  dataSource: DataSource,
): Promise<{ readonly editions: number; readonly differences: readonly BoardDifference[] }> {
  const differences: BoardDifference[] = [];
  let editions = 0;
  for (let after: string | null = null; ;) {
    const page = await dataSource.transaction('REPEATABLE READ', (manager) => verifyPage(manager, after));
    differences.push(...page.differences);
    editions += page.editionIds.length;
    const last = page.editionIds.at(-1);
    if (last === undefined) break;
    after = last;
  }
  const strays = await dataSource.transaction('REPEATABLE READ', strayPublicEditions);
  return { editions, differences: [...differences, ...strays.map(asPublicEdition)] };
}

async function verifyPage(manager: EntityManager, after: string | null) {
  const editionIds = await editionsAfter(manager, after, PAGE);
  const differences: BoardDifference[] = (await editionsOutOfStep(manager, editionIds)).map((editionId) => ({
    editionId,
    what: 'BOARD_ENTRIES',
  }));
  for (const editionId of editionIds) {
    const edition = await boardEditionById(manager, editionId);
    if (!edition || !(await hasItsDigest(manager, edition))) differences.push({ editionId, what: 'EDITION_DIGEST' });
    const shown = await publicEditionById(manager, editionId);
    if (edition && !isWhatStepsSay(edition, shown)) differences.push(asPublicEdition(editionId));
  }
  return { editionIds, differences };
}

async function hasItsDigest(manager: EntityManager, stored: EditionOnFile): Promise<boolean> {
  const { digest, steps: _steps, ...edition } = stored;
  return boardDigest(edition, await originalEntries(manager, edition.editionId)) === digest;
}

function isWhatStepsSay(edition: EditionOnFile, shown: PublicEdition | null): boolean {
  const published = edition.steps.find(({ state }) => state === 'PUBLISHED');
  const withdrawn = edition.steps.find(({ state }) => state === 'WITHDRAWN');
  if (!published || !shown) return !published && !shown;
  const { editionId, departmentCode, regionCode, title, scope, asOf } = edition;
  const { current: _current, ...held } = shown;
  const due: Omit<PublicEdition, 'current'> = {
    ...{ editionId, departmentCode, regionCode, title, scope, asOf },
    ...{ year: published.edition?.year ?? 0, number: published.edition?.number ?? 0 },
    publishedAt: published.takenAt,
    withdrawnOn: withdrawn ? shanghaiDay(new Date(withdrawn.takenAt)) : null,
    withdrawalNotice: withdrawn?.noticeNumber ?? null,
    withdrawalReason: withdrawn?.reason ?? null,
  };
  return canonicalJson(held) === canonicalJson(due);
}

function asPublicEdition(editionId: string): BoardDifference {
  return { editionId, what: 'PUBLIC_EDITION' };
}
