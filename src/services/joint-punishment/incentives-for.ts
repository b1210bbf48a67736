import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Purpose } from '../../domain/access/purpose';
import { catalogueOfVersion } from '../../domain/catalogue/index';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { IncentiveScenario } from '../../domain/catalogue/measure-areas';
import type { Incentive } from '../../domain/catalogue/types';
import { AppError } from '../../domain/errors';
import type { Priority } from '../../domain/joint-punishment/priority';
import { priorityOf } from '../../domain/joint-punishment/priority';
import type { Desk } from '../desk';
import { fileFor } from '../enquiries/file-for';
import { momentFor } from '../enquiries/known-as';
import { subjectCode } from '../enquiries/subject-code';
import { recordAlone } from '../events/record-event';

/** A look-up for an application (激励资格查询). */
export interface IncentivesLook {
  readonly uscc: string;
  readonly scenario: IncentiveScenario;
  readonly purpose: Purpose;
  readonly matterNo: string;
  /** Day meant; today when null. */
  readonly asOf: LocalDate | null;
  /** ISO instant of what was known; now when null. */
  readonly knownAt: string | null;
}

/** Whether a firm has priority in an application (激励资格答复), with what it rests on or why not. */
export interface IncentivesAnswer extends Priority {
  readonly uscc: string;
  readonly incentives: readonly Incentive[];
}

/** The purpose a scenario is looked up for: none serves procurement or bidding. @source rules.md R17 */
const PURPOSE_OF: Readonly<Record<IncentiveScenario, Purpose>> = {
  REWARD_FUNDS: 'REWARD_FUNDS',
  HONOURS: 'HONOURS',
  GOVERNMENT_INVESTMENT: 'GOVERNMENT_INVESTMENT',
};

/**
 * Priority of a firm in an application (守信激励查询): reward funds, honours, government investment projects; never for
 * procurement or bidding.
 * @throws AppError FORBIDDEN for other roles and for a past day or instant asked by others than the auditor (R1), INVALID_INPUT for a wrong code, no matter number, or another purpose
 * @source rules.md R17
 */
export async function incentivesFor(desk: Desk, actor: Actor | null, look: IncentivesLook): Promise<IncentivesAnswer> {
  requireAction(actor, 'incentives.read');
  const { day, knownAt } = momentFor(desk, actor, look);
  if (look.purpose !== PURPOSE_OF[look.scenario]) {
    throw new AppError(
      'INVALID_INPUT',
      '查询目的须与申报场景一致，激励不用于采购和招投标 / Purpose and scenario disagree',
    );
  }
  const uscc = subjectCode(look.uscc);
  const file = await fileFor(desk, uscc, knownAt);
  await recordAlone(desk, actor, {
    action: 'incentives.read',
    purpose: look.purpose,
    matterNo: look.matterNo,
    uscc,
    details: { scenario: look.scenario, found: file !== null },
  });
  if (!file) return { uscc, verdict: 'UNKNOWN_SUBJECT', records: [], incentives: [] };
  const priority = priorityOf(file.timeline, day, look.scenario);
  const { incentives } = catalogueOfVersion(file.timeline.catalogueVersion);
  const granted = incentives.filter(({ scenario }) => scenario === look.scenario);
  return { uscc, ...priority, incentives: priority.verdict === 'ELIGIBLE' ? granted : [] };
}
