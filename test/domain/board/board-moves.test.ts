import type { BoardMoveName, BoardState } from '../../../src/domain/board/board-moves';
import { BOARD_MOVES, BOARD_STATES, requireMove } from '../../../src/domain/board/board-moves';
import { refusalOf } from '../../support/refusal';

const STATES = Object.keys(BOARD_STATES) as BoardState[];
const ALLOWED: Readonly<Record<BoardMoveName, readonly BoardState[]>> = {
  review: ['DRAFT'],
  publish: ['REVIEWED'],
  withdraw: ['PUBLISHED'],
  discard: ['DRAFT', 'REVIEWED'],
};
const MOVES = Object.keys(ALLOWED) as BoardMoveName[];

describe('the moves of an edition', () => {
  it.each(MOVES.flatMap((move) => STATES.map((state) => [move, state] as const)))('%s from %s', async (move, state) => {
    const attempt = () => {
      requireMove(move, { state, draftedBy: 'officer' }, 'approver');
    };
    expect(await refusalOf(attempt)).toBe(ALLOWED[move].includes(state) ? 'DONE' : 'CONFLICT');
  });

  it.each([
    ['review', true],
    ['publish', true],
    ['withdraw', false],
    ['discard', false],
  ] as const)('%s asks for another person than the drafter: %s', async (move, isAsked) => {
    const state = ALLOWED[move][0] ?? 'DRAFT';
    const attempt = () => {
      requireMove(move, { state, draftedBy: 'same' }, 'same');
    };
    expect(await refusalOf(attempt)).toBe(isAsked ? 'FORBIDDEN' : 'DONE');
  });

  it('lead nowhere from the two ends', () => {
    const sources: readonly BoardState[] = Object.values(BOARD_MOVES).flatMap(({ from }) => [...from]);
    expect(STATES.filter((state) => !sources.includes(state))).toEqual(['WITHDRAWN', 'DISCARDED']);
  });
});
