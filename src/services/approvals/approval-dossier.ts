import type { EntityManager } from 'typeorm';
import { acceptedInBatches } from '../../data/repositories/batch-repository';
import { factsOf, subjectsOfRecords } from '../../data/repositories/fact-repository';
import { inTransaction } from '../../data/transaction';
import { caseOfListing } from '../../data/views/cases';
import { departmentOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Purpose } from '../../domain/access/purpose';
import type { CaseView } from '../../domain/cases/case-view';
import type { PublicListing } from '../../domain/publication/public-file';
import type { Fact, RecordFactOf } from '../../domain/record/fact';
import { filedRecords } from '../../domain/record/filed-record';
import { newestVersionOf } from '../../domain/record/newest-version';
import { activeIntervals, stateOn } from '../../domain/rules/phases';
import { InvariantError } from '../../domain/errors';
import { segmentOn } from '../../domain/rules/explain-standing';
import { recordOutcome, registeredNames } from '../../domain/rules/record-outcome';
import type { MeasureInForce } from '../../domain/rules/timeline';
import { laterOf } from '../../domain/calendar/local-date';
import type { StandingChange } from '../../domain/upload/receipt';
import { publish } from '../../domain/publication/publish';
import { viewOf } from '../cases/case-desk';
import type { Desk } from '../desk';
import { catalogueOf, todayOf } from '../desk';
import type { RecordOnFile } from '../enquiries/records-on-day';
import { requireMatter } from '../enquiries/known-as';
import { recordEvent } from '../events/record-event';
import { derive, standingChange } from '../filing/derive-file';
import { confirmationOf } from '../filing/preview-confirmation';
import { isUuid } from '../marks/mark-records';
import { approversOf } from './approvers';

/** A look at a listing before it is confirmed. */
export interface ApprovalLook {
  readonly recordId: string;
  readonly purpose: Purpose;
  readonly matterNo: string;
}

/** Everything an approver must see before confirming a listing (复核材料). @source rules.md R8 */
export interface ApprovalDossier {
  readonly uscc: string;
  /** The version that waits, with notice, statement, reply, legal review, decision and service. */
  readonly waiting: RecordOnFile;
  /** The version it would replace; null for a first listing. */
  readonly replaces: RecordOnFile | null;
  /** The department's own case behind it; null for a listing decided or run elsewhere. */
  readonly ownCase: CaseView | null;
  /** What society would read from its first public day; null when nothing would be public. */
  readonly draftPublic: PublicListing | null;
  /** Measures in force on the first day of effect that this listing triggers. */
  readonly measures: readonly MeasureInForce[];
  readonly catalogueVersion: string;
  /** Standing that changes today on confirmation; null when none does. */
  readonly change: StandingChange | null;
  readonly firmsInBatch: number;
  readonly approversRequired: number;
  readonly approvedBy: readonly string[];
  /** Why this actor cannot confirm, Chinese; null when nothing stands in the way. */
  readonly obstacleZh: string | null;
}

/**
 * The approver's page (复核页): in one query all that R8 asks for, with the effect of the confirmation computed by the same
 * law that will apply it. Null for a record that is no listing of the actor's department.
 * @throws AppError FORBIDDEN for other roles, INVALID_INPUT without a matter number
 */
export async function approvalDossier(
  desk: Desk,
  actor: Actor | null,
  look: ApprovalLook,
): Promise<ApprovalDossier | null> {
  requireAction(actor, 'approvals.read');
  requireMatter(look.matterNo);
  return inTransaction(desk.dataSource, async (manager) => {
    const found = isUuid(look.recordId) ? await listingOf(manager, actor, look.recordId) : null;
    await recordEvent(manager, desk, actor, {
      action: 'approval.read',
      purpose: look.purpose,
      matterNo: look.matterNo,
      ...(found === null ? {} : { uscc: found.listing.uscc }),
      details: { recordId: look.recordId.slice(0, 40), found: found !== null },
    });
    return found && dossier(manager, desk, actor, found);
  });
}

interface FoundListing {
  readonly listing: RecordFactOf<'LISTING'>;
  readonly facts: readonly Fact[];
}

async function listingOf(manager: EntityManager, actor: Actor, recordId: string): Promise<FoundListing | null> {
  const uscc = (await subjectsOfRecords(manager, departmentOf(actor), [recordId])).get(recordId);
  if (uscc === undefined) return null;
  const facts = (await factsOf(manager, [uscc])).get(uscc) ?? [];
  const listing = newestVersionOf(facts, recordId);
  return listing?.kind === 'LISTING' ? { listing, facts } : null;
}

async function dossier(manager: EntityManager, desk: Desk, actor: Actor, { listing, facts }: FoundListing) {
  const firms = (await acceptedInBatches(manager, [listing.batchId])).get(listing.batchId) ?? 1;
  const ownCase = await caseOfListing(manager, listing.recordId);
  const approvedBy = [...approversOf(facts, listing.recordId, listing.version)];
  return {
    uscc: listing.uscc,
    ...versionsOf(desk, listing, facts),
    ownCase: ownCase && viewOf(desk, { file: ownCase, facts }),
    ...effectOf(desk, listing, facts),
    firmsInBatch: firms,
    approversRequired: firms > desk.secondApproverAbove ? 2 : 1,
    approvedBy,
    obstacleZh: obstacleFor(actor, listing, facts, approvedBy),
  };
}

/** The waiting version beside the one that holds now. */
function versionsOf(desk: Desk, listing: RecordFactOf<'LISTING'>, facts: readonly Fact[]) {
  const others = facts.filter((fact) => fact.recordId !== listing.recordId || fact.version !== listing.version);
  const held = onFile(desk, listing.recordId, others);
  const waiting = onFile(desk, listing.recordId, [
    ...facts.filter((fact) => fact.recordId !== listing.recordId || fact.kind !== 'LISTING'),
    listing,
  ]);
  if (!waiting) throw new InvariantError('a listing without a record');
  return { waiting, replaces: held };
}

function onFile(desk: Desk, recordId: string, facts: readonly Fact[]): RecordOnFile | null {
  const records = filedRecords(facts);
  const record = records.find(({ fact }) => fact.recordId === recordId);
  if (!record) return null;
  const outcome = recordOutcome(record, registeredNames(records, facts), catalogueOf(desk));
  return { record, outcome, state: record.withdrawal ? 'WITHDRAWN' : stateOn(outcome.phases, todayOf(desk)) };
}

/** What would follow from the confirmation, derived as if it were given. */
function effectOf(desk: Desk, listing: RecordFactOf<'LISTING'>, facts: readonly Fact[]) {
  const context = { catalogue: catalogueOf(desk), today: todayOf(desk), recordedAt: desk.now.toISOString() };
  const confirmed = [...facts, confirmationOf(listing, context)];
  const before = derive(listing.uscc, facts, context);
  const after = derive(listing.uscc, confirmed, context);
  const outcome = after.timeline.records.find(({ recordId }) => recordId === listing.recordId);
  const first = outcome && activeIntervals(outcome.phases)[0];
  const day = first ? laterOf(first.from, context.today) : context.today;
  const published = publish(confirmed, after.timeline, context.catalogue);
  return {
    draftPublic: published?.file.listings.findLast(({ recordId }) => recordId === listing.recordId) ?? null,
    measures: segmentOn(after.timeline, day).measures.filter(({ recordIds }) => recordIds.includes(listing.recordId)),
    catalogueVersion: context.catalogue.version,
    change: standingChange(before, after, context.today)[0] ?? null,
  };
}

function obstacleFor(
  actor: Actor,
  listing: RecordFactOf<'LISTING'>,
  facts: readonly Fact[],
  approvedBy: readonly string[],
): string | null {
  const isWithdrawn = facts.some(
    (fact) => fact.kind === 'WITHDRAWAL' && fact.content.targetRecordId === listing.recordId,
  );
  if (isWithdrawn) return '该记录已撤回';
  if (actor.role !== 'APPROVER') return '仅本单位复核人可以确认';
  if (listing.recordedBy === actor.id) return '报送人不得复核自己报送的记录';
  return approvedBy.includes(actor.id) ? '您已确认，等待另一名复核人' : null;
}
