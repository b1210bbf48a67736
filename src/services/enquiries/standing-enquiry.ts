import type { FileAt } from '../../data/views/file-at';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Explanation } from '../../domain/rules/explain-standing';
import { explainStanding, withoutClosedRecords } from '../../domain/rules/explain-standing';
import type { Desk } from '../desk';
import { fileFor } from './file-for';
import { recordAlone } from '../events/record-event';
import type { Look } from './known-as';
import { knownAs, pastRefused, seesClosedRecords } from './known-as';
import { subjectCode } from './subject-code';

/** Standing of an enterprise with its reasons and the instant it was known as (信用状况答复). */
export interface StandingAnswer {
  readonly uscc: string;
  readonly explanation: Explanation;
  /** Instant of the last change this answer includes; asking again with it gives the same answer. */
  readonly knownAt: string;
  readonly file: FileAt;
}

/**
 * Standing of an enterprise (信用状况查询) on a day, as known at an instant; null when the platform knew nothing of it.
 * The look itself is put on record.
 * @throws AppError FORBIDDEN for a past day by anybody but the auditor (R1), INVALID_INPUT for a wrong code or no matter
 */
export async function standingEnquiry(desk: Desk, actor: Actor | null, look: Look): Promise<StandingAnswer | null> {
  requireAction(actor, 'files.read');
  const uscc = subjectCode(look.uscc);
  const { day, knownAt, isPast } = knownAs(desk, look);
  if (isPast && !seesClosedRecords(actor)) throw pastRefused();
  const file = await fileFor(desk, uscc, knownAt);
  await recordAlone(desk, actor, {
    action: 'standing.read',
    purpose: look.purpose,
    matterNo: look.matterNo,
    uscc,
    details: { asOf: day, knownAt, found: file !== null },
  });
  if (!file) return null;
  const explanation = explainStanding(file.timeline, day);
  const shown = seesClosedRecords(actor) ? explanation : withoutClosedRecords(explanation);
  return { uscc, explanation: shown, knownAt: file.knownAt, file };
}
