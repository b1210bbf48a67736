import { acceptedInBatches } from '../../data/repositories/batch-repository';
import { batchesOfRecords } from '../../data/repositories/fact-repository';
import { departmentOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { Confirmation, Fact } from '../../domain/record/fact';
import { AppError } from '../../domain/errors';
import { isAdverse } from '../../domain/record/record-kind';
import type { Finding } from '../../domain/upload/problem';
import type { Receipt } from '../../domain/upload/receipt';
import { approversOf } from '../approvals/approvers';
import type { Desk } from '../desk';
import { todayOf } from '../desk';
import type { MarkDecision, MarkTarget } from '../marks/mark-records';
import { isUuid, markWork } from '../marks/mark-records';
import { ownDepartment, runBatch } from '../uploads/run-batch';

/** Records to confirm, by the ids of the upload receipt (复核确认). */
export interface ConfirmationInput {
  readonly batchKey: string;
  readonly dryRun: boolean;
  readonly recordIds: readonly string[];
  /** Versions the approver read, in the order of `recordIds`; a newer one on file is refused, not confirmed unread. */
  readonly versions?: readonly number[] | null;
}

/**
 * Another person of the same department confirms listings (名单复核), or adverse records held because their enterprise was
 * not registered: from then on they are public and count. A listing from a batch above the configured number of firms
 * needs a second approver.
 * @throws AppError FORBIDDEN for other roles; refusals of single records are problems of the receipt (E23
 * confirmed by the person who filed it or changed since it was read, E25 withdrawn, not on file, or another department's)
 * @throws AppError INVALID_INPUT when there are not as many versions as records
 * @source rules.md R8, R14
 */
export async function confirmListings(desk: Desk, actor: Actor | null, input: ConfirmationInput): Promise<Receipt> {
  requireAction(actor, 'listings.confirm');
  await ownDepartment(desk, actor);
  const { recordIds, versions } = input;
  if (versions && versions.length !== recordIds.length)
    throw new AppError('INVALID_INPUT', 'versions 须与 recordIds 一一对应 / One version for each record');
  const rows = recordIds.map((recordId, index) => ({ recordId, version: versions?.[index] ?? null }));
  const batch = { kind: 'CONFIRMATION', policy: 'REJECT_ROWS', ...input, rows } as const;
  return runBatch(desk, actor, batch, 'listings.confirm', async (manager) => {
    const firmsByBatch = await acceptedInBatches(
      manager,
      await batchesOfRecords(manager, departmentOf(actor), input.recordIds.filter(isUuid)),
    );
    return markWork(manager, {
      kind: 'CONFIRMATION',
      recordIds: input.recordIds,
      actor,
      decide: (target, index) =>
        decideConfirmation(target, { desk, actor, firmsByBatch, versionRead: versions?.[index] ?? null }),
    });
  });
}

interface Approval {
  readonly desk: Desk;
  readonly actor: Actor;
  /** Firms that each batch filed, by batch id. */
  readonly firmsByBatch: ReadonlyMap<string, number>;
  readonly versionRead: number | null;
}

function decideConfirmation({ record, facts }: MarkTarget, approval: Approval): MarkDecision {
  const { fact, withdrawal } = record;
  const { actor, desk } = approval;
  if (withdrawal) return refused({ code: 'E25', field: 'recordId', detailZh: '该记录已撤回' });
  if (!isAdverse(fact.kind, fact.content)) return { content: null, findings: [] };
  const newest = newestVersion(facts, fact.recordId);
  if (newest.recordedBy === actor.id) {
    return refused({
      code: 'E23',
      field: 'recordId',
      detailZh: '报送人不得复核自己报送的记录，须由本单位另一人复核',
      detailEn: 'The person who filed a record cannot confirm it',
    });
  }
  if (approval.versionRead !== null && approval.versionRead !== newest.version) return refused(changedSince(newest));
  const approvers = approversOf(facts, fact.recordId, newest.version);
  if (approvers.has(actor.id)) return { content: null, findings: [] };
  const firms = approval.firmsByBatch.get(newest.batchId) ?? 1;
  const approversRequired = firms > desk.secondApproverAbove ? 2 : 1;
  const content: Confirmation = {
    targetRecordId: fact.recordId,
    targetVersion: newest.version,
    confirmedOn: todayOf(desk),
    approversRequired,
  };
  const isWaiting = approvers.size + 1 < approversRequired;
  return { content, findings: isWaiting ? [secondApproverNeeded(firms)] : [] };
}

function newestVersion(facts: readonly Fact[], recordId: string): Fact {
  return facts
    .filter((fact) => fact.recordId === recordId)
    .reduce((newest, fact) => (fact.version > newest.version ? fact : newest));
}

function changedSince({ version }: Fact): Finding {
  return {
    code: 'E23',
    field: 'versions',
    value: String(version),
    detailZh: `该记录已有第${version}版，请重新阅看复核材料后确认`,
    detailEn: `The record has a version ${version} by now: read it before confirming`,
  };
}

function secondApproverNeeded(firms: number): Finding {
  return {
    code: 'E23',
    field: 'recordId',
    level: 'WARNS',
    detailZh: `该批列入${firms}户，还须另一名复核人确认后生效`,
    detailEn: `A batch of ${firms} firms needs a second approver before it takes effect`,
  };
}

function refused(finding: Finding): MarkDecision {
  return { content: null, findings: [finding] };
}
