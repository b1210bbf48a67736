import { insertTender } from '../../data/repositories/tender-repository';
import { inTransaction } from '../../data/transaction';
import { departmentOf, requireAction } from '../../domain/access/actions';
import type { Actor } from '../../domain/access/actor';
import type { TypedSupplier } from '../../domain/check/stored-check';
import { AppError } from '../../domain/errors';
import type { Tender, TenderMember, TenderPapers } from '../../domain/tender/tender';
import { readProject } from '../checks/check-suppliers';
import type { Desk } from '../desk';
import { requireMatter } from '../enquiries/known-as';
import { recordEvent } from '../events/record-event';
import { newId } from '../filing/file-facts';

const MOST_MEMBERS = 1_000;
const LONGEST_RULE = 2_000;

/** A tender as it is opened: its papers, and its bidders with the members of each. */
export interface NewTenderQuestion {
  readonly papers: TenderPapers;
  readonly bidders: readonly { readonly members: readonly TypedSupplier[] }[];
}

/**
 * Opens a tender (登记项目): what its documents say of channels, cut-off and use of results is copied once and stands.
 * @throws AppError FORBIDDEN for other roles; INVALID_INPUT without channels, usage rule, bidders or members; LIMIT_EXCEEDED
 * above 1,000 members; CONFLICT when the department has a tender of that number
 * @source rules.md R18; 财库〔2016〕125号
 */
export async function openTender(desk: Desk, actor: Actor | null, question: NewTenderQuestion): Promise<Tender> {
  requireAction(actor, 'tenders.run');
  const papers = readPapers(question.papers);
  const members = readMembers(question.bidders);
  const departmentCode = departmentOf(actor);
  const head = { tenderId: newId(), departmentCode, openedAt: desk.now.toISOString(), openedBy: actor.id };
  await inTransaction(desk.dataSource, async (manager) => {
    if (!(await insertTender(manager, { ...head, papers, members }))) {
      throw new AppError('CONFLICT', '本单位已有该编号的项目 / The department has a tender of that number');
    }
    const { purpose, matterNo } = papers;
    const details = { tenderId: head.tenderId, members: members.length };
    await recordEvent(manager, desk, actor, { action: 'tenders.open', purpose, matterNo, details });
  });
  return { ...head, papers, members, looks: [], nationalResults: [], award: null };
}

function readPapers(papers: TenderPapers): TenderPapers {
  const channels = papers.channels.map((channel) => channel.trim()).filter((channel) => channel !== '');
  const usageRule = papers.usageRule.trim();
  if (channels.length === 0 || usageRule === '' || usageRule.length > LONGEST_RULE) {
    throw new AppError('INVALID_INPUT', '须按招标文件填写查询渠道和使用规则 / Channels and usage rule are required');
  }
  return {
    ...papers,
    channels,
    usageRule,
    matterNo: requireMatter(papers.matterNo),
    project: readProject(papers.project),
  };
}

function readMembers(bidders: NewTenderQuestion['bidders']): readonly TenderMember[] {
  if (bidders.length === 0 || bidders.some(({ members }) => members.length === 0)) {
    throw new AppError('INVALID_INPUT', '请至少填写一家投标人，联合体须列明成员 / Every bidder has members');
  }
  const members = bidders.flatMap((bidder, index) =>
    bidder.members.map((member) => ({ ...member, bidder: index + 1 })),
  );
  if (members.length > MOST_MEMBERS) {
    throw new AppError('LIMIT_EXCEEDED', `每个项目最多${MOST_MEMBERS}户 / At most ${MOST_MEMBERS} members`);
  }
  return members.map((member, index) => ({ ...member, member: index + 1 }));
}
