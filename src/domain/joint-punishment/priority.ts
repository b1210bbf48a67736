import { catalogueOfVersion } from '../catalogue/index';
import type { IncentiveScenario } from '../catalogue/measure-areas';
import type { LocalDate } from '../calendar/local-date';
import { explainStanding } from '../rules/explain-standing';
import type { Considered } from '../rules/explain-standing';
import type { RecordOutcome, Timeline } from '../rules/timeline';

/** Whether a firm has priority (优先资格), and the first reason when not. */
export const PRIORITY_VERDICTS = {
  ELIGIBLE: '可以优先',
  BLACK_LISTED: '在严重失信主体名单内，不得优先',
  UNDER_WATCH: '存在须关注的失信信息，暂不优先',
  RED_BLOCKED: '守信激励名单在列，但公示期内有一般或严重失信信息，暂不优先',
  NOT_RED_LISTED: '不在守信激励名单内，按一般程序办理，不因此受限',
  NO_SUCH_INCENTIVE: '所在守信激励名单不适用该场景',
  UNKNOWN_SUBJECT: '本平台无该主体信息，按一般程序办理，不因此受限',
} as const;

/** One of {@link PRIORITY_VERDICTS}. */
export type PriorityVerdict = keyof typeof PRIORITY_VERDICTS;

/** A verdict with the open records it rests on. */
export interface Priority {
  readonly verdict: PriorityVerdict;
  readonly records: readonly RecordOutcome[];
}

/** Priority of a firm on a day in an application (优先资格判定). Only records in force are named. @source rules.md R1, R17 */
export function priorityOf(timeline: Timeline, day: LocalDate, scenario: IncentiveScenario): Priority {
  const explanation = explainStanding(timeline, day);
  const used = (...uses: readonly string[]) => recordsWith(explanation.used, uses);
  switch (explanation.standing) {
    case 'BLACK':
      return { verdict: 'BLACK_LISTED', records: used('STANDING') };
    case 'WATCH':
      return { verdict: 'UNDER_WATCH', records: used('STANDING') };
    case 'NORMAL': {
      const blocking = used('BLOCKS_RED');
      return { verdict: blocking.length > 0 ? 'RED_BLOCKED' : 'NOT_RED_LISTED', records: blocking };
    }
    case 'RED': {
      const { incentives } = catalogueOfVersion(timeline.catalogueVersion);
      const applies = incentives.some(
        (incentive) => incentive.scenario === scenario && explanation.incentives.includes(incentive.code),
      );
      return { verdict: applies ? 'ELIGIBLE' : 'NO_SUCH_INCENTIVE', records: used('STANDING') };
    }
  }
}

function recordsWith(considered: readonly Considered[], uses: readonly string[]): RecordOutcome[] {
  return considered
    .filter(({ state, uses: own }) => state === 'ACTIVE' && own.some((use) => uses.includes(use)))
    .map(({ outcome }) => outcome);
}
