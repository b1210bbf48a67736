import { inTransaction } from '../../data/transaction';
import type { EventCursor, EventFilter, LogExtent, LogLine, SealLine } from '../../data/views/event-log';
import { eventPage, logExtent, sealPage } from '../../data/views/event-log';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import { redactPersonalNumbers } from '../../domain/subject/personal-numbers';
import type { Desk } from '../desk';
import { subjectCode } from '../enquiries/subject-code';
import { requireMatter } from '../enquiries/known-as';
import { recordAlone, recordEvent } from '../events/record-event';
import type { House } from '../house';
import type { StretchVerification } from './verify-audit';
import { verifyStretch } from './verify-audit';

/** What the auditor looks for, and for which matter. */
export interface EventSearch extends EventFilter {
  readonly matterNo: string;
}

export type { LogLine } from '../../data/views/event-log';

const EVENTS_A_STRETCH = 20_000;
const LONGEST_NAME = 200;

/**
 * Events of the log, the latest first (查询事件日志). The look itself is on record before it is answered. Texts that people typed are shown
 * with personal numbers starred out.
 * @throws AppError FORBIDDEN for anybody but AUDITOR, INVALID_INPUT without a matter number, for a wrong code or times that cross
 */
export async function readEventLog(
  desk: Desk,
  actor: Actor | null,
  search: EventSearch,
  page: { readonly first: number; readonly after: EventCursor | null },
): Promise<LogLine[]> {
  requireAction(actor, 'events.read');
  const { matterNo, filter } = checkedSearch(search);
  return inTransaction(desk.dataSource, async (manager) => {
    await recordEvent(manager, desk, actor, {
      action: 'events.read',
      purpose: 'AUDIT',
      matterNo,
      ...(filter.uscc !== null && { uscc: filter.uscc }),
      details: {
        ...{ from: filter.from, until: filter.until, actorId: filter.actorId, kind: filter.action },
        ...{ department: filter.departmentCode },
      },
    });
    return (await eventPage(manager, filter, page.after, page.first)).map(masked);
  });
}

/** Seals, the newest first, and how far the log is sealed (封存记录). @throws AppError FORBIDDEN for anybody but AUDITOR */
export async function readSeals(
  desk: Desk,
  actor: Actor | null,
  page: { readonly first: number; readonly below: number | null },
): Promise<{ readonly extent: LogExtent; readonly seals: readonly SealLine[] }> {
  requireAction(actor, 'events.read');
  return inTransaction(desk.dataSource, async (manager) => {
    await recordEvent(manager, desk, actor, { action: 'events.read', purpose: 'AUDIT', details: { seals: true } });
    return { extent: await logExtent(manager), seals: await sealPage(manager, page.below, page.first) };
  });
}

/**
 * Checks a stretch of the log against its seals and their signatures (核验事件日志): the whole of it is checked by asking again after the
 * seal that was reached.
 * @throws AppError FORBIDDEN for anybody but AUDITOR
 */
export async function verifyEventLog(
  desk: Desk,
  house: House,
  actor: Actor | null,
  after: number,
): Promise<StretchVerification> {
  requireAction(actor, 'events.read');
  if (!Number.isInteger(after) || after < 0)
    throw new AppError('INVALID_INPUT', '封存序号须为非负整数 / after must be the number of a seal, or 0');
  await recordAlone(desk, actor, { action: 'events.verify', purpose: 'AUDIT', details: { after } });
  return desk.dataSource.transaction('REPEATABLE READ', (manager) =>
    verifyStretch(manager, house.auditKeys, house.auditHead(), { after, mostEvents: EVENTS_A_STRETCH }),
  );
}

function checkedSearch({ matterNo, ...filter }: EventSearch): { matterNo: string; filter: EventFilter } {
  const { from, until, actorId, uscc } = filter;
  if (from !== null && until !== null && from >= until)
    throw new AppError('INVALID_INPUT', '起始时刻须早于截止时刻 / The period begins after its end');
  if ((actorId?.length ?? 0) > LONGEST_NAME)
    throw new AppError('INVALID_INPUT', `账号不超过${LONGEST_NAME}字 / The actor is too long`);
  return { matterNo: requireMatter(matterNo), filter: { ...filter, uscc: uscc === null ? null : subjectCode(uscc) } };
}

function masked(line: LogLine): LogLine {
  const details = Object.entries(line.details).map(
    ([name, value]) => [name, typeof value === 'string' ? redactPersonalNumbers(value) : value] as const,
  );
  return {
    ...line,
    actorId: redactPersonalNumbers(line.actorId),
    matterNo: line.matterNo === null ? null : redactPersonalNumbers(line.matterNo),
    details: Object.fromEntries(details),
  };
}
