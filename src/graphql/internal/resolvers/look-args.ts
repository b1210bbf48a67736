import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { PURPOSES } from '../../../domain/access/purpose';
import type { Purpose } from '../../../domain/access/purpose';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { Look } from '../../../services/enquiries/known-as';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';

/** Purposes of a look, as an enum. */
export const PurposeEnum = registerCodeTable<Purpose>(
  'Purpose',
  '查询目的。Why a non-public file is looked at.',
  PURPOSES,
);

/** Arguments of every look at a named enterprise's non-public file. @source rules.md R1, R4 */
@ArgsType()
export class LookArgs {
  @Field(() => ID, { description: '统一社会信用代码。Unified social credit code.' })
  @MaxLength(40)
  uscc!: string;

  @Field(() => PurposeEnum, { description: '查询目的，必填。Purpose, required.' })
  purpose!: Purpose;

  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '效力日，空为今日；过去日期限审计及来源部门。Day meant, today when empty; past days are for the auditor and the source department.',
  })
  asOf?: LocalDate | null;

  @Field(() => InstantScalar, { nullable: true, description: '知悉时刻，空为现在。Known as of; now when empty.' })
  knownAt?: string | null;
}

/** The look that the arguments mean. */
export function lookOf({ uscc, purpose, matterNo, asOf, knownAt }: LookArgs): Look {
  return { uscc, purpose, matterNo, asOf: asOf ?? null, knownAt: knownAt ?? null };
}
