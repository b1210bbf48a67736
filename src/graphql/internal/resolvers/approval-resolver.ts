import { MaxLength } from 'class-validator';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { Action } from '../../../domain/access/actions';
import type { Purpose } from '../../../domain/access/purpose';
import { approvalDossier } from '../../../services/approvals/approval-dossier';
import { readPending } from '../../../services/approvals/read-pending';
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
import { presentDossier } from '../present-dossier';
import { ApprovalDossierType, PendingListingPageType } from '../types/approvals';
import { PurposeEnum } from './look-args';

/** A look at a listing before it is confirmed. @source rules.md R4, R8 */
@ArgsType()
class ApprovalArgs {
  @Field(() => ID, { description: '名单记录标识。Identity of the listing.' })
  @MaxLength(40)
  recordId!: string;

  @Field(() => PurposeEnum, { description: '查询目的，必填。Purpose, required.' })
  purpose!: Purpose;

  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;
}

@Resolver()
export class ApprovalResolver {
  @Authorized<Action>('approvals.read')
  @Query(() => PendingListingPageType, {
    description: '本单位待复核的名单。Listings of the own department that wait for an approver.',
  })
  async pendingListings(
    @Ctx() { desk, actor }: InternalContext,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' })
    after: string | null,
  ): Promise<PendingListingPageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [KEY_PART.instant, KEY_PART.uuid]);
    const cursor = key && { recordedAt: String(key[0]), recordId: String(key[1]) };
    const { shown, hasNext } = cutPage(await readPending(desk, actor, { first: size + 1, after: cursor }), size);
    const last = shown.at(-1);
    return {
      listings: shown,
      nextCursor: hasNext && last ? encodeCursor([last.recordedAt, last.recordId]) : null,
    };
  }

  @Authorized<Action>('approvals.read')
  @Query(() => ApprovalDossierType, {
    nullable: true,
    description:
      '复核材料：确认一条名单前须看到的全部内容；他部门的记录视同不存在。All an approver must see before confirming; another department’s looks like none.',
  })
  async approvalDossier(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => ApprovalArgs) look: ApprovalArgs,
  ): Promise<ApprovalDossierType | null> {
    const dossier = await approvalDossier(desk, actor, look);
    return dossier && presentDossier(dossier);
  }
}
