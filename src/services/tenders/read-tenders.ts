import { inTransaction } from '../../data/transaction';
import { awardedTenders, tenderById, tendersOf } from '../../data/views/tenders';
import { can, departmentOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import { shanghaiDay } from '../../domain/calendar/local-date';
import type { LookChange } from '../../domain/tender/look-changes';
import { lookChange } from '../../domain/tender/look-changes';
import type { Tender, TenderMember } from '../../domain/tender/tender';
import type { CertifyingDesk } from '../checks/certifying-desk';
import { judgeNow } from '../checks/judge-suppliers';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import { recordEvent } from '../events/record-event';
import { isTenderId, noTender } from './tender-steps';

const MOST_TENDERS = 100;

/** Tenders of the actor's department, newest first; the auditor's are everybody's (项目列表). @throws AppError FORBIDDEN */
export async function readTenders(desk: Desk, actor: Actor | null): Promise<readonly Tender[]> {
  requireAction(actor, 'tenders.read');
  return tendersOf(desk.dataSource, departmentSeen(actor), MOST_TENDERS);
}

/** A tender with its looks, as they were kept (打开项目). @throws AppError FORBIDDEN, NOT_FOUND */
export async function readTender(desk: Desk, actor: Actor | null, tenderId: string): Promise<Tender> {
  requireAction(actor, 'tenders.read');
  if (!isTenderId(tenderId)) throw noTender();
  return inTransaction(desk.dataSource, async (manager) => {
    const tender = await tenderById(manager, tenderId, departmentSeen(actor));
    if (tender === null) throw noTender();
    const { purpose, matterNo } = tender.papers;
    await recordEvent(manager, desk, actor, { action: 'tenders.read', purpose, matterNo, details: { tenderId } });
    return tender;
  });
}

/** Something that changed of a winner after the award (关注提示). */
export interface TenderAlert {
  readonly tender: Tender;
  readonly member: TenderMember;
  readonly change: LookChange;
}

/**
 * What changed of the winners of contracts under way (履约期关注提示), worked out at the moment it is asked: a listing filed a
 * second ago is in it, a back-dated one is marked as known only later. By itself no ground to cancel award or contract.
 * @throws AppError FORBIDDEN
 * @source rules.md R18
 */
export async function tenderAlerts(desk: CertifyingDesk, actor: Actor | null): Promise<readonly TenderAlert[]> {
  requireAction(actor, 'tenders.read');
  return inTransaction(desk.dataSource, async (manager) => {
    const tenders = await awardedTenders(manager, departmentSeen(actor), todayOf(desk), MOST_TENDERS);
    const watched = tenders.flatMap((tender) =>
      tender.members
        .filter(({ bidder }) => bidder === tender.award?.bidder)
        .map((member) => ({ tender, member, question: { ...tender.papers, asOf: null }, supplier: member })),
    );
    const now = await judgeNow(manager, desk, watched);
    const alerts = watched.flatMap(({ tender, member }, index) => alertOf(tender, member, now[index]) ?? []);
    await recordEvent(manager, desk, actor, { action: 'tenders.read', details: { alerts: alerts.length } });
    return alerts;
  });
}

function alertOf(
  tender: Tender,
  member: TenderMember,
  now: Awaited<ReturnType<typeof judgeNow>>[number] | undefined,
): TenderAlert | null {
  const look = tender.looks.find(({ serial }) => serial === tender.award?.look);
  const before = look?.results.find(({ place }) => place === member.member);
  if (look === undefined || before === undefined || now === undefined) return null;
  const after = { ...now, place: member.member };
  const change = lookChange(before, after, shanghaiDay(new Date(look.takenAt)), tender.papers);
  return change && { tender, member, change };
}

function departmentSeen(actor: Actor): string | null {
  return can(actor, 'files.readPast') ? null : departmentOf(actor);
}
