import { Arg, Args, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { LogLine } from '../../../services/audit/read-event-log';
import { readEventLog, readSeals, verifyEventLog } from '../../../services/audit/read-event-log';
import {
  cutPage,
  decodeCursor,
  DEFAULT_PAGE,
  encodeCursor,
  INTERNAL_MAX_PAGE,
  KEY_PART,
  pageSize,
} from '../../shared/pagination';
import type { InternalContext } from '../context';
import { EventSearchArgs, LoggedEventPageType, LogSealPageType, LogVerificationType } from '../types/event-log';
import type { LoggedEventType } from '../types/event-log';

@Resolver()
export class EventLogResolver {
  @Authorized<Action>('events.read')
  @Query(() => LoggedEventPageType, {
    description:
      '事件日志检索，新者在前，限审计人员；查询本身亦留痕。Events of the log, latest first, for the auditor; the look is on record too.',
  })
  async auditEvents(
    @Ctx() { desk, actor, departments }: InternalContext,
    @Args(() => EventSearchArgs) { first, after, department, ...asked }: EventSearchArgs,
  ): Promise<LoggedEventPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [KEY_PART.instant, KEY_PART.uuid]);
    const search = {
      matterNo: asked.matterNo,
      ...{ from: asked.from ?? null, until: asked.until ?? null, actorId: asked.actorId ?? null },
      ...{ uscc: asked.uscc ?? null, action: asked.action ?? null, departmentCode: department ?? null },
    };
    const cursor = key && { occurredAt: String(key[0]), eventId: String(key[1]) };
    const found = await readEventLog(desk, actor, search, { first: size + 1, after: cursor });
    const { shown, hasNext } = cutPage(found, size);
    const last = shown.at(-1);
    const nameOf = async (code: string | null) =>
      code === null ? null : ((await departments.load(code))?.name ?? null);
    return {
      events: await Promise.all(shown.map(async (line) => presentEvent(line, await nameOf(line.departmentCode)))),
      nextCursor: hasNext && last ? encodeCursor([last.occurredAt, last.eventId]) : null,
    };
  }

  @Authorized<Action>('events.read')
  @Query(() => LogSealPageType, {
    description: '封存进度与封存记录，限审计人员。How far the log is sealed, and its seals; for the auditor.',
  })
  async auditSeals(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' })
    after: string | null,
  ): Promise<LogSealPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [/^\d{1,9}$/])?.[0];
    const below = key === undefined ? null : Number(key);
    const { extent, seals } = await readSeals(desk, actor, { first: size + 1, below });
    const { shown, hasNext } = cutPage(seals, size);
    const last = shown.at(-1);
    return {
      total: extent.seals,
      sealedEvents: extent.sealed,
      unsealedEvents: extent.unsealed,
      lastSealedAt: extent.lastSealedAt,
      seals: [...shown],
      nextCursor: hasNext && last ? encodeCursor([last.serial]) : null,
    };
  }

  @Authorized<Action>('events.read')
  @Query(() => LogVerificationType, {
    description:
      '分段核验日志：事件、封存链、签名，至末尾并核对库外链头；限审计人员。Checks the log a stretch at a time: events, chain, signatures, and at its end the head kept outside; for the auditor.',
  })
  async auditVerification(
    @Ctx() { desk, actor, house }: InternalContext,
    @Arg('after', () => Int, {
      defaultValue: 0,
      description: '从该封存之后开始，0 为从头。Begin after this seal; 0 is the beginning.',
    })
    after: number,
  ): Promise<LogVerificationType> {
    return await verifyEventLog(desk, house, actor, after);
  }
}

function presentEvent({ details, ...line }: LogLine, departmentName: string | null): LoggedEventType {
  const shown = Object.entries(details).map(([name, value]) => ({ name, value: String(value ?? '') }));
  return { ...line, departmentName, details: shown.filter(({ value }) => value !== '') };
}
