import { AppError } from '../errors';

/** States of an edition (红黑榜状态). */
export const BOARD_STATES = {
  DRAFT: '草稿。Draft.',
  REVIEWED: '已审核，待发布。Reviewed, to be published.',
  PUBLISHED: '已发布。Published.',
  WITHDRAWN: '已公告撤回。Withdrawn by a notice.',
  DISCARDED: '已作废，从未发布。Discarded, never published.',
} as const;

/** One of {@link BOARD_STATES}. */
export type BoardState = keyof typeof BOARD_STATES;

/** A move from one state to the next (红黑榜流转). */
export interface BoardMove {
  readonly from: readonly BoardState[];
  readonly to: BoardState;
  /** The person who drafted it may not do this. @source rules.md R8 */
  readonly anotherPerson: boolean;
  /** Every entry must still be public as drafted: nothing dead is ever published. @source rules.md R2 */
  readonly stillPublic: boolean;
}

/**
 * All moves there are (红黑榜流转表). A draft or a reviewed edition whose entries have ended is discarded and drafted anew;
 * what was published is withdrawn by a notice and by nothing else. Taking down waits for nobody, so it asks for no other
 * person than an approver.
 */
export const BOARD_MOVES = {
  review: { from: ['DRAFT'], to: 'REVIEWED', anotherPerson: true, stillPublic: true },
  publish: { from: ['REVIEWED'], to: 'PUBLISHED', anotherPerson: true, stillPublic: true },
  withdraw: { from: ['PUBLISHED'], to: 'WITHDRAWN', anotherPerson: false, stillPublic: false },
  discard: { from: ['DRAFT', 'REVIEWED'], to: 'DISCARDED', anotherPerson: false, stillPublic: false },
} as const satisfies Record<string, BoardMove>;

/** Name of a move. */
export type BoardMoveName = keyof typeof BOARD_MOVES;

/** Where an edition stands, and who began it. */
export interface BoardStanding {
  readonly state: BoardState;
  readonly draftedBy: string;
}

/**
 * Checks a move against the table (流转检查).
 * @throws AppError CONFLICT for a step out of order, FORBIDDEN for the person who drafted it where another must act
 */
export function requireMove(name: BoardMoveName, edition: BoardStanding, actorId: string): void {
  const move: BoardMove = BOARD_MOVES[name];
  if (!move.from.includes(edition.state)) {
    const [is, needed] = [wordOf(edition.state), move.from.map(wordOf).join('、')];
    throw new AppError(
      'CONFLICT',
      `本期现为“${is}”，此步骤须在“${needed}”时办理 / The edition is ${edition.state}, this step needs ${move.from.join(' or ')}`,
    );
  }
  if (move.anotherPerson && edition.draftedBy === actorId) {
    throw new AppError(
      'FORBIDDEN',
      '起草人不得审核或发布本人起草的红黑榜，须由本单位另一人办理 / Another person than the drafter must do this',
    );
  }
}

function wordOf(state: BoardState): string {
  return BOARD_STATES[state].split('。')[0] ?? state;
}
