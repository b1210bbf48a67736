import type { PointInTime, StandingRow } from '../../data/views/standings-at';
import { standingCountsAt, standingsAt } from '../../data/views/standings-at';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { Standing } from '../../domain/catalogue/types';
import { AppError } from '../../domain/errors';
import type { Desk } from '../desk';
import { readFrom, todayOf } from '../desk';
import { recordAlone } from '../events/record-event';
import { settledInstant } from './settled-instant';

export type { StandingRow } from '../../data/views/standings-at';

/** A point that the auditor asks about; today and now when empty. */
export interface AskedPoint {
  readonly asOf: LocalDate | null;
  readonly knownAt: string | null;
}

/** An answer over many enterprises, with the point it is meant for: asked again with it, the same bytes. */
export interface AtPoint<T> {
  readonly point: PointInTime;
  readonly rows: readonly T[];
}

/**
 * Enterprises by the standing they had on a day, as known at an instant (某日某时所知的状况名单); the auditor only.
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT for an instant in the future
 * @source rules.md R1
 */
export async function pastStandings(
  desk: Desk,
  actor: Actor | null,
  asked: AskedPoint,
  page: { readonly standing: Standing | null; readonly first: number; readonly after: string | null },
): Promise<AtPoint<StandingRow>> {
  const point = await pointOf(desk, actor, asked);
  return { point, rows: await readFrom(desk, (source) => standingsAt(source, point, page)) };
}

/** Counts of the same (某日某时所知的状况统计): a count and its list always agree. @throws AppError as {@link pastStandings} */
export async function pastStandingCounts(
  desk: Desk,
  actor: Actor | null,
  asked: AskedPoint,
): Promise<AtPoint<{ readonly standing: Standing; readonly enterprises: number }>> {
  const point = await pointOf(desk, actor, asked);
  return { point, rows: await readFrom(desk, (source) => standingCountsAt(source, point)) };
}

async function pointOf(desk: Desk, actor: Actor | null, { asOf, knownAt }: AskedPoint): Promise<PointInTime> {
  requireAction(actor, 'files.readPast');
  const now = desk.now.toISOString();
  if (knownAt !== null && knownAt > now) {
    throw new AppError('INVALID_INPUT', 'knownAt 不能晚于现在 / knownAt lies in the future');
  }
  const point = { day: asOf ?? todayOf(desk), knownAt: await settledInstant(desk.dataSource, knownAt) };
  await recordAlone(desk, actor, {
    action: 'standings.read',
    details: { asOf: point.day, knownAt: point.knownAt },
  });
  return point;
}
