import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CheckJobState } from '../../../domain/check/check-job';
import { CHECK_JOB_STATES } from '../../../domain/check/check-job';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar } from '../../shared/scalars';

/** State of a check by file. */
export const CheckJobStateEnum = registerCodeTable<CheckJobState>(
  'CheckJobState',
  '批量核查任务状态。State of a check by file.',
  CHECK_JOB_STATES,
);

@ObjectType('SupplierCheckJob', {
  description: '批量核查任务：一个文件中1001至100000户。A check by file of more than 1,000 suppliers.',
})
export class SupplierCheckJobType {
  @Field(() => ID, { description: '核查标识，完成后即该次核查。Id of the check that it becomes.' })
  checkId!: string;

  @Field(() => CheckJobStateEnum, { description: '状态。State.' })
  state!: CheckJobState;

  @Field(() => Int, { description: '户数。Suppliers in the file.' })
  suppliers!: number;

  @Field(() => Int, {
    description: '已核查户数；全部完成前不留存任何结果。Suppliers done; nothing is kept before the last.',
  })
  done!: number;

  @Field(() => Int, {
    nullable: true,
    description: '预计剩余秒数，未知为 null。Seconds left, estimated; null while unknown.',
  })
  secondsLeft!: number | null;

  @Field(() => String, { description: '文件名。Name of the file.' })
  fileName!: string;

  @Field(() => String, { nullable: true, description: '未完成的原因。Why it failed.' })
  problem!: string | null;

  @Field(() => Boolean, { description: '已申请取消。Somebody asked to stop it.' })
  cancelAsked!: boolean;

  @Field(() => InstantScalar, { description: '接收时刻。When it arrived.' })
  receivedAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: '结束时刻。When it ended.' })
  finishedAt!: string | null;
}
