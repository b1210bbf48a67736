import { insertTenderAward } from '../../data/repositories/tender-repository';
import { inTransaction } from '../../data/transaction';
import { requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { LocalDate } from '../../domain/calendar/local-date';
import { shanghaiDay } from '../../domain/calendar/local-date';
import { AppError } from '../../domain/errors';
import { bidderStandings } from '../../domain/tender/qualification';
import type { Tender } from '../../domain/tender/tender';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { recordEvent } from '../events/record-event';
import { tenderForStep } from './tender-steps';

/** What is awarded (定标请求). */
export interface AwardQuestion {
  readonly tenderId: string;
  readonly bidder: number;
  readonly contractEndsOn: LocalDate;
  /** Why the bidder may be awarded although a person had to decide; null where nobody had to. */
  readonly opinion: string | null;
}

/**
 * Awards a tender (登记定标) on the strength of two looks, the later of them of the same day.
 * @throws AppError FORBIDDEN; NOT_FOUND; INVALID_INPUT for an unknown bidder or a contract that has ended; CONFLICT without a
 * second look of today, for an excluded bidder, while a national result is missing, without the opinion that a person must give,
 * and for a tender that is awarded
 * @source rules.md R17, R18
 */
export async function awardTender(desk: Desk, actor: Actor | null, question: AwardQuestion): Promise<Tender> {
  requireAction(actor, 'tenders.run');
  return inTransaction(desk.dataSource, async (manager) => {
    const tender = await tenderForStep(manager, actor, question.tenderId);
    requireAwardable(tender, question, todayOf(desk));
    const { bidder, contractEndsOn } = question;
    const award = { bidder, contractEndsOn, look: tender.looks.length, awardedAt: desk.now.toISOString() };
    await insertTenderAward(manager, tender.tenderId, award, actor.id);
    const { purpose, matterNo } = tender.papers;
    const details = { tenderId: tender.tenderId, bidder, opinion: question.opinion };
    await recordEvent(manager, desk, actor, { action: 'tenders.award', purpose, matterNo, details });
    return { ...tender, award };
  });
}

function requireAwardable(tender: Tender, { bidder, contractEndsOn, opinion }: AwardQuestion, today: LocalDate): void {
  const conflict = (message: string) => new AppError('CONFLICT', message);
  if (tender.award !== null) throw conflict('已定标 / Awarded already');
  const latest = tender.looks.at(-1);
  if (tender.looks.length < 2 || latest === undefined || shanghaiDay(new Date(latest.takenAt)) !== today) {
    throw conflict('定标当日须再次核查 / A second look of today is required');
  }
  const standing = bidderStandings(tender).find((one) => one.bidder === bidder);
  if (standing === undefined || contractEndsOn < today) {
    throw new AppError(
      'INVALID_INPUT',
      '没有该投标人，或合同终止日早于今日 / No such bidder, or a contract that has ended',
    );
  }
  if (standing.qualification === 'EXCLUDED')
    throw conflict('该投标人依法或依招标文件不得定标 / The bidder is excluded');
  if (standing.members.some(({ needsNationalResult }) => needsNationalResult)) {
    throw conflict('外地主体须先附国家渠道查询结果 / The national result is missing');
  }
  if (standing.qualification === 'NEEDS_PERSON' && (opinion ?? '').trim() === '') {
    throw conflict('须由人工认定并说明理由 / A person must decide and say why');
  }
}
