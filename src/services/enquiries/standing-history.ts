import { timelineVersions } from '../../data/views/standings-at';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { HistoryStep } from '../../domain/rules/standing-history';
import { standingHistory } from '../../domain/rules/standing-history';
import type { Desk } from '../desk';
import { readFrom } from '../desk';
import { fileFor } from './file-for';
import { recordAlone } from '../events/record-event';
import type { Look } from './known-as';
import { knownAs } from './known-as';
import { subjectCode } from './subject-code';

/** A look at an enterprise's history, a page of versions at a time. */
export interface HistoryLook extends Omit<Look, 'asOf'> {
  readonly first: number;
  /** Instant of the last version of the page before; null for the newest. */
  readonly before: string | null;
}

/**
 * What held when, and when we learned it (状况历程), newest first; null when the platform knew nothing. The auditor only:
 * the past reopens what repair and time closed. The look is put on record.
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT for a wrong code or no matter number
 * @source rules.md R1
 */
export async function readStandingHistory(
  desk: Desk,
  actor: Actor | null,
  look: HistoryLook,
): Promise<HistoryStep[] | null> {
  requireAction(actor, 'files.readPast');
  const uscc = subjectCode(look.uscc);
  const { knownAt } = knownAs(desk, { ...look, asOf: null });
  const file = await fileFor(desk, uscc, knownAt);
  await recordAlone(desk, actor, {
    action: 'history.read',
    purpose: look.purpose,
    matterNo: look.matterNo,
    uscc,
    details: { knownAt, before: look.before, found: file !== null },
  });
  if (!file) return null;
  const page = { knownAt: knownAt ?? file.knownAt, before: look.before, first: look.first + 1 };
  const found = await readFrom(desk, (source) => timelineVersions(source, uscc, page));
  const shown = found.slice(0, look.first).reverse();
  const held = shown.map((one, index) => ({
    ...one,
    knownUntil: shown[index + 1]?.knownFrom ?? look.before,
  }));
  return standingHistory(held, found[look.first]?.timeline ?? null, file.facts);
}
