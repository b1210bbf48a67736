import type { BoardMoveName, BoardState } from '../../../src/domain/board/board-moves';
import { BOARD_MOVES, BOARD_STATES, requireMove } from '../../../src/domain/board/board-moves';

const STATES = Object.keys(BOARD_STATES) as BoardState[];
const ALLOWED: Readonly<Record<BoardMoveName, readonly BoardState[]>> = {
  review: ['DRAFT'],
  publish: ['REVIEWED'],
  withdraw: ['PUBLISHED'],
  discard: ['DRAFT', 'REVIEWED'],
};
const MOVES = Object.keys(ALLOWED) as BoardMoveName[];

describe('the moves of an edition', () => {
  it.each(MOVES.flatMap((move) => STATES.map((state) => [move, state] as const)))('%s from %s', (move, state) => {
    const attempt = () => {
      requireMove(move, { state, draftedBy: 'officer' }, 'approver');
    };
    if (ALLOWED[move].includes(state)) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  });

  it.each([
    ['review', true],
    ['publish', true],
    ['withdraw', false],
    ['discard', false],
  ] as const)('%s asks for another person than the drafter: %s', (move, isAsked) => {
    const state = ALLOWED[move][0] ?? 'DRAFT';
    const attempt = () => {
      requireMove(move, { state, draftedBy: 'same' }, 'same');
    };
    if (isAsked) expect(attempt).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    else expect(attempt).not.toThrow();
  });

  it('lead nowhere from the two ends', () => {
    const sources: readonly BoardState[] = Object.values(BOARD_MOVES).flatMap(({ from }) => [...from]);
    expect(STATES.filter((state) => !sources.includes(state))).toEqual(['WITHDRAWN', 'DISCARDED']);
  });
});
