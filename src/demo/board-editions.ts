import { boardEditionPage } from '../data/views/board-editions';
import type { Actor, Role } from '../domain/access/actor';
import type { BoardList } from '../domain/board/board-edition';
import { BOARD_ORDER, stateOf } from '../domain/board/board-edition';
import type { BoardState } from '../domain/board/board-moves';
import { BOARD_STATES } from '../domain/board/board-moves';
import { discardBoardEdition } from '../services/boards/discard-board-edition';
import { draftBoardEdition } from '../services/boards/draft-board-edition';
import { publishBoardEdition } from '../services/boards/publish-board-edition';
import { reviewBoardEdition } from '../services/boards/review-board-edition';
import { withdrawBoardEdition } from '../services/boards/withdraw-board-edition';
import type { Desk } from '../services/desk';
import type { DemoOffice } from './departments';
import { DEMO_DEPARTMENTS } from './departments';

/** An edition of the demo city, and how far it has come. */
interface DemoEdition {
  readonly office: DemoOffice;
  readonly regionCode: string;
  readonly title: string;
  readonly scope: readonly BoardList[];
  readonly state: Extract<BoardState, 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'>;
}

const EDITIONS: readonly DemoEdition[] = [
  edition('PLANNING', '990100', '示范市诚信红黑榜（演示数据，与真实企业无关）', 'PUBLISHED'),
  edition('PLANNING', '990122', '清川县诚信红黑榜（演示数据，与真实企业无关）', 'PUBLISHED', ['RED', 'BLACK']),
  edition('MARKET', '990100', '示范市市场监管红黑榜（演示数据，与真实企业无关）', 'WITHDRAWN', ['BLACK']),
  edition('MARKET', '990121', '云岭县市场监管红黑榜稿（演示数据，与真实企业无关）', 'DRAFT', ['RED', 'BLACK']),
];

function edition(
  office: DemoOffice,
  regionCode: string,
  title: string,
  state: DemoEdition['state'],
  scope: readonly BoardList[] = BOARD_ORDER,
): DemoEdition {
  return { office, regionCode, title, state, scope };
}

/**
 * Issues the demo city's editions through the same services as every edition (演示市红黑榜): one of the city, one of a
 * county, one withdrawn by a notice, and one waiting for review. Those there already are left alone; what a load cut
 * short left half done is discarded and made anew.
 */
export async function issueDemoBoards(desk: Desk): Promise<void> {
  const states = Object.keys(BOARD_STATES) as BoardState[];
  const found = await boardEditionPage(desk.dataSource, { departmentCode: null, states, first: 100, after: null });
  for (const planned of EDITIONS) {
    const same = found.filter(({ title }) => title === planned.title);
    if (same.some((other) => stateOf(other) === planned.state)) continue;
    for (const other of same.filter((unfinished) => ['DRAFT', 'REVIEWED'].includes(stateOf(unfinished)))) {
      const reason = '载入中断，重新编制（演示）';
      await discardBoardEdition(desk, person(planned, 'OFFICER'), { editionId: other.editionId, reason });
    }
    await issue(desk, planned);
  }
}

async function issue(desk: Desk, planned: DemoEdition): Promise<void> {
  const { editionId } = await draftBoardEdition(desk, person(planned, 'OFFICER'), planned);
  if (planned.state === 'DRAFT') return;
  const approver = person(planned, 'APPROVER');
  await reviewBoardEdition(desk, approver, editionId);
  await publishBoardEdition(desk, approver, editionId);
  if (planned.state !== 'WITHDRAWN') return;
  const notice = { noticeNumber: '示撤榜〔演示〕1号', reason: '编制范围有误，另行发布（演示）' };
  await withdrawBoardEdition(desk, approver, { editionId, ...notice });
}

function person({ office }: DemoEdition, role: Extract<Role, 'OFFICER' | 'APPROVER'>): Actor {
  return { id: `demo-${role.toLowerCase()}`, role, departmentCode: DEMO_DEPARTMENTS[office].code };
}
