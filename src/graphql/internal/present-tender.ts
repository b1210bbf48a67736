import type { CheckReason } from '../../domain/check/check-reason';
import type { LookChange } from '../../domain/tender/look-changes';
import { bidderStandings } from '../../domain/tender/qualification';
import type { Tender } from '../../domain/tender/tender';
import { tenderState } from '../../domain/tender/tender';
import type { TenderAlert } from '../../services/tenders/read-tenders';
import { legalText } from '../shared/legal-source-type';
import { CheckReasonType } from './types/check-result';
import { LookChangeType, TenderAlertType, TenderType } from './types/tenders';

const ALERT_NOTICE =
  '定标后被列入名单，不当然构成取消中标或者解除合同的理由。A listing after the award is by itself no ground to cancel award or contract.';

/** A tender as the counter shows it (项目呈现). */
export function presentTender(tender: Tender): TenderType {
  const { papers, award, looks } = tender;
  return Object.assign(new TenderType(), {
    tenderId: tender.tenderId,
    state: tenderState(tender),
    name: papers.project.name,
    number: papers.project.number,
    purpose: papers.purpose,
    cutOff: papers.cutOff,
    channels: papers.channels,
    usageRule: papers.usageRule,
    bidders: biddersOf(tender),
    looks: looks.map(({ serial, checkId, takenAt }) => ({ serial, checkId, takenAt })),
    awardedTo: award?.bidder ?? null,
    contractEndsOn: award?.contractEndsOn ?? null,
  });
}

function biddersOf(tender: Tender): TenderType['bidders'] {
  const standings = bidderStandings(tender);
  const bidders = [...new Set(tender.members.map(({ bidder }) => bidder))];
  return bidders.map((bidder) => {
    const standing = standings.find((one) => one.bidder === bidder);
    const own = tender.members.filter((member) => member.bidder === bidder);
    return {
      bidder,
      qualification: standing?.qualification ?? null,
      members: own.map(({ member, uscc, name }) => {
        const found = standing?.members.find((one) => one.member.member === member);
        return {
          ...{ member, uscc, name },
          atCutOff: found?.atCutOff.verdict ?? null,
          change: found?.change ? presentChange(found.change) : null,
          qualification: found?.qualification ?? null,
          needsNationalResult: found?.needsNationalResult ?? false,
        };
      }),
    };
  });
}

/** A change after the award. */
export function presentAlert({ tender, member, change }: TenderAlert): TenderAlertType {
  return Object.assign(new TenderAlertType(), {
    tenderId: tender.tenderId,
    number: tender.papers.project.number,
    member: member.member,
    change: presentChange(change),
    notice: ALERT_NOTICE,
  });
}

function presentChange({ added, ...change }: LookChange): LookChangeType {
  return Object.assign(new LookChangeType(), {
    ...change,
    added: added.map(({ reason, ...rest }) => ({ ...rest, reason: presentReason(reason) })),
  });
}

function presentReason({ basis, competentAuthorityZh, ...reason }: CheckReason): CheckReasonType {
  const words = { basis: legalText(basis), competentAuthority: competentAuthorityZh };
  return Object.assign(new CheckReasonType(), reason, words);
}
