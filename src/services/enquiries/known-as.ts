import { can } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { LocalDate } from '../../domain/calendar/local-date';
import { hasForbiddenCharacter } from '../../domain/upload/forbidden-characters';
import { AppError } from '../../domain/errors';
import type { Purpose } from '../../domain/access/purpose';
import type { Desk } from '../desk';
import { todayOf } from '../desk';

const MAX_MATTER_LENGTH = 100;

/** A look at a named enterprise's non-public file (查询请求): what for, on which day, knowing what. */
export interface Look {
  readonly uscc: string;
  readonly purpose: Purpose;
  /** Number of the matter at hand (办件编号). */
  readonly matterNo: string;
  /** Day meant (效力日); today when null. */
  readonly asOf: LocalDate | null;
  /** ISO instant of what was known (知悉时刻); now when null. */
  readonly knownAt: string | null;
}

/** Day and instant that a look means. */
export interface KnownAs {
  readonly day: LocalDate;
  readonly knownAt: string | null;
  /** True when the look goes behind today: past days do not reopen what repair or time closed. @source rules.md R1 */
  readonly isPast: boolean;
}

/**
 * What a look means in time.
 * @throws AppError INVALID_INPUT without a matter number (R4) or for an instant in the future
 */
export function knownAs(desk: Desk, look: Omit<Look, 'uscc'>): KnownAs {
  requireMatter(look.matterNo);
  if (look.knownAt !== null && look.knownAt > desk.now.toISOString()) {
    throw new AppError('INVALID_INPUT', 'knownAt 不能晚于现在 / knownAt lies in the future');
  }
  const today = todayOf(desk);
  const day = look.asOf ?? today;
  return { day, knownAt: look.knownAt, isPast: day < today || look.knownAt !== null };
}

/**
 * The day and instant of a look that only the auditor may cast back (查询时点).
 * @throws AppError FORBIDDEN for a past day or instant asked by anybody else, INVALID_INPUT as {@link knownAs}
 * @source rules.md R1
 */
export function momentFor(desk: Desk, actor: Actor, look: Omit<Look, 'uscc'>): KnownAs {
  const moment = knownAs(desk, look);
  if (moment.isPast && !seesClosedRecords(actor)) throw pastRefused();
  return moment;
}

/** The number of the matter at hand. @throws AppError INVALID_INPUT without one @source rules.md R4 */
export function requireMatter(text: string): string {
  const matterNo = text.trim();
  if (matterNo === '' || matterNo.length > MAX_MATTER_LENGTH || hasForbiddenCharacter(matterNo)) {
    throw new AppError('INVALID_INPUT', '须填写办件编号 matterNo / A matter number is required');
  }
  return matterNo;
}

/** True for the auditor, who alone sees closed records and other departments' past. @source rules.md R1 */
export function seesClosedRecords(actor: Actor): boolean {
  return can(actor, 'files.readPast');
}

/** R1: nobody but the auditor reopens past days. */
export function pastRefused(): AppError {
  return new AppError('FORBIDDEN', '仅审计人员可查询过去日期或过去所知的状况 / Only an auditor may ask for past days');
}
