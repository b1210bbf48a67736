import { insertNationalResult } from '../../data/repositories/tender-repository';
import { inTransaction } from '../../data/transaction';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { AppError } from '../../domain/errors';
import type { NationalResult, Tender } from '../../domain/tender/tender';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { recordEvent } from '../events/record-event';
import { tenderForStep } from './tender-steps';

/**
 * Attaches what the national channels answered about a member (附国家渠道查询结果): for firms that are not on file here, without
 * which no award can be made.
 * @throws AppError FORBIDDEN; NOT_FOUND; INVALID_INPUT for an unknown member, a channel that the documents do not name, or a day
 * in the future; CONFLICT after the award
 * @source rules.md R17
 */
export async function attachNationalResult(
  desk: Desk,
  actor: Actor | null,
  tenderId: string,
  given: Omit<NationalResult, 'attachedAt'>,
): Promise<Tender> {
  requireAction(actor, 'tenders.run');
  return inTransaction(desk.dataSource, async (manager) => {
    const tender = await tenderForStep(manager, actor, tenderId);
    const { papers, members, award } = tender;
    if (award !== null) throw new AppError('CONFLICT', '已定标，不得再附 / Awarded already');
    const isKnown = members.some(({ member }) => member === given.member) && papers.channels.includes(given.channel);
    if (!isKnown || given.queriedOn > todayOf(desk)) {
      throw new AppError(
        'INVALID_INPUT',
        '成员序号、渠道须与项目一致，查询日期不得晚于今日 / Unknown member, channel, or a future day',
      );
    }
    const result = { ...given, attachedAt: desk.now.toISOString() };
    await insertNationalResult(manager, tenderId, result, actor.id);
    const { purpose, matterNo } = papers;
    const details = { tenderId, member: given.member, outcome: given.outcome };
    await recordEvent(manager, desk, actor, { action: 'tenders.national', purpose, matterNo, details });
    return { ...tender, nationalResults: [...tender.nationalResults, result] };
  });
}
