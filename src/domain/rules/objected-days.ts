import type { DayInterval, LocalDate } from '../calendar/local-date';
import { covers } from '../calendar/local-date';
import type { DispositionFact } from '../record/filed-record';
import type { DispositionAction } from '../record/kinds/disposition';

const OPENING: readonly DispositionAction[] = ['OBJECTION', 'REPAIR_APPLICATION'];
const CLOSING: readonly DispositionAction[] = ['OBJECTION_END', 'REPAIR', 'REVOCATION'];

/**
 * Days on which an objection to a record, or an application for its repair, is being dealt with (异议处理中): from its receipt to
 * the first answer after it, without overlap. What is answered on the day it came in was open on no day. It changes nothing that
 * the record amounts to.
 * @source rules.md R15; domain.md section 5
 */
export function objectedDays(dispositions: readonly DispositionFact[]): readonly DayInterval[] {
  const daysOf = (actions: readonly DispositionAction[]) =>
    dispositions.filter(({ content }) => actions.includes(content.action)).map(({ content }) => content.effectiveOn);
  const ends = daysOf(CLOSING);
  return daysOf(OPENING).reduce<readonly DayInterval[]>((open, from) => {
    if (open.some((days) => covers(days, from))) return open;
    const until = ends.find((end) => end >= from) ?? null;
    return until === from ? open : [...open, { from, until }];
  }, []);
}

/** First day of the objection that is being dealt with on a day (异议受理日), or null. */
export function objectedSince(
  { objected }: { readonly objected?: readonly DayInterval[] | undefined },
  day: LocalDate,
): LocalDate | null {
  return objected?.find((days) => covers(days, day))?.from ?? null;
}
