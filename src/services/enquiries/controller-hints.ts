import type { ListedController } from '../../data/views/controller-hints';
import { listedControllers } from '../../data/views/controller-hints';
import type { Actor, Role } from '../../domain/access/actor';
import type { LocalDate } from '../../domain/calendar/local-date';
import { stateOn } from '../../domain/rules/phases';
import type { Desk } from '../desk';
import { readFrom, todayOf } from '../desk';

/** A hint that a person in control is listed elsewhere (控制人在列提示): never a standing, never public. */
export type ControllerHint = Omit<ListedController, 'timeline'> & { readonly endsOn: LocalDate | null };

/** Roles that never see a hint. @source rules.md R16 */
const WITHOUT_HINTS: readonly Role[] = ['PROCUREMENT', 'BANK', 'ENTERPRISE', 'ADMIN'];

/**
 * Hints on an enterprise as of today (控制人在列提示): a person in control of it, by ID number, whom a listing in force of
 * another enterprise names. Gone with the listing.
 * @source domain.md section 7; rules.md R1, R16
 */
export async function controllerHints(desk: Desk, actor: Actor, uscc: string): Promise<ControllerHint[]> {
  if (WITHOUT_HINTS.includes(actor.role)) return [];
  const found = await readFrom(desk, (source) => listedControllers(source, uscc));
  return found.flatMap(({ timeline, ...hint }) => {
    const outcome = timeline.records.find(({ recordId }) => recordId === hint.recordId);
    if (!outcome || stateOn(outcome.phases, todayOf(desk)) !== 'ACTIVE') return [];
    return [{ ...hint, endsOn: outcome.exit.endsOn }];
  });
}
