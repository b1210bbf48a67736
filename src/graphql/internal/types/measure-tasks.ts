import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MaxLength } from 'class-validator';
import type { LocalDate } from '../../../domain/calendar/local-date';
import { FEEDBACK_RESULTS } from '../../../domain/joint-punishment/feedback';
import type { FeedbackResult } from '../../../domain/joint-punishment/feedback';
import { TASK_KINDS } from '../../../domain/joint-punishment/task';
import type { TaskKind } from '../../../domain/joint-punishment/task';
import { registerCodeTable } from '../../shared/register-code-table';
import { AmountCell, InstantScalar, LocalDateScalar, YuanScalar } from '../../shared/scalars';

/** Kind of task. */
export const TaskKindEnum = registerCodeTable<TaskKind>('TaskKind', '任务类型。Apply or release.', TASK_KINDS);
/** State of a task. */
export const TaskStateEnum = registerCodeTable('TaskState', '任务状态。State of a task.', {
  OPEN: '待反馈，未逾期。Open, not late.',
  OVERDUE: '逾期未反馈。Late.',
  DONE: '已反馈。Answered.',
});
/** Result of a report. */
export const FeedbackResultEnum = registerCodeTable<FeedbackResult>(
  'FeedbackResult',
  '反馈结果。What the department did.',
  FEEDBACK_RESULTS,
);

@ObjectType('TaskFeedback', { description: '惩戒反馈。What a department did about a task.' })
export class TaskFeedbackType {
  @Field(() => FeedbackResultEnum, { description: '结果。Result.' })
  result!: FeedbackResult;

  @Field(() => String, { nullable: true, description: '未实施的理由。Why it was not applied.' })
  reason!: string | null;

  @Field(() => YuanScalar, { nullable: true, description: '涉及金额（元）。Sum concerned, in yuan.' })
  amount!: number | null;

  @Field(() => String, { nullable: true, description: '文书编号。Number of the document.' })
  documentNumber!: string | null;

  @Field(() => LocalDateScalar, { description: '办理日期。Day it was done.' })
  doneOn!: LocalDate;

  @Field(() => String, { nullable: true, description: '办件编号。Number of the matter.' })
  matterNo!: string | null;

  @Field(() => String, { nullable: true, description: '更正理由。Why an earlier report was replaced.' })
  correctionReason!: string | null;

  @Field(() => Int, { description: '第几次反馈。How many-th report on the task.' })
  serial!: number;

  @Field(() => InstantScalar, { description: '登记时刻。When it was recorded.' })
  recordedAt!: string;

  @Field(() => ID, { description: '登记人。Who recorded it.' })
  recordedBy!: string;
}

@ObjectType('MeasureTask', {
  description: '联合惩戒任务。A measure that a department is asked to apply or to release.',
})
export class MeasureTaskType {
  @Field(() => ID, { description: '任务标识。Identity; with the kind it names one thing to do.' })
  taskId!: string;

  @Field(() => TaskKindEnum, { description: '任务类型。Apply or release.' })
  kind!: TaskKind;

  @Field(() => ID, { description: '统一社会信用代码。Unified code of the firm.' })
  uscc!: string;

  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => ID, { description: '名单记录标识。Listing that raised it.' })
  recordId!: string;

  @Field(() => ID, { description: '措施代码。Measure.' })
  measureCode!: string;

  @Field(() => String, { description: '措施名称。Its name, Chinese.' })
  measureZh!: string;

  @Field(() => ID, { description: '实施单位代码。Department that carries it out.' })
  departmentCode!: string;

  @Field(() => LocalDateScalar, { description: '名单生效日。First day of the listing’s stretch.' })
  fromDay!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '名单结束次日。First day after it; null while open.' })
  untilDay!: LocalDate | null;

  @Field(() => LocalDateScalar, { description: '任务发起日。Day the department could first see it.' })
  raisedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: '反馈期限，十个工作日。Report due, ten working days.' })
  dueOn!: LocalDate;

  @Field(() => TaskStateEnum, { description: '状态。State today.' })
  state!: 'OPEN' | 'OVERDUE' | 'DONE';

  @Field(() => TaskFeedbackType, { nullable: true, description: '最近一次反馈。Newest report.' })
  feedback!: TaskFeedbackType | null;
}

@ObjectType('MeasureTaskPage', { description: '任务清单，先到期先列。Tasks by the day their report is due.' })
export class MeasureTaskPageType {
  @Field(() => [MeasureTaskType], { description: '本页任务。Tasks of this page.' })
  tasks!: readonly MeasureTaskType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page.' })
  nextCursor!: string | null;
}

@ObjectType('OverdueFeedback', { description: '部门未反馈任务统计。What a department owes.' })
export class OverdueFeedbackType {
  @Field(() => ID, { description: '部门代码。Department.' })
  departmentCode!: string;

  @Field(() => Int, { description: '未反馈任务数。Tasks without a report.' })
  open!: number;

  @Field(() => Int, { description: '其中逾期。Of these late.' })
  overdue!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: '最早的逾期期限。Oldest day missed.' })
  oldestDueOn!: LocalDate | null;
}

@InputType('FeedbackInput', { description: '一项反馈。A report on one task.' })
export class FeedbackInput {
  @Field(() => ID, { description: '任务标识。Task.' })
  @MaxLength(40)
  taskId!: string;

  @Field(() => TaskKindEnum, { description: '任务类型。Apply or release.' })
  kind!: TaskKind;

  @Field(() => FeedbackResultEnum, { description: '结果。Result.' })
  result!: FeedbackResult;

  @Field(() => String, { nullable: true, description: '理由；未实施时必填。Reason, required when not applied.' })
  @MaxLength(500)
  reason?: string | null;

  @Field(() => AmountCell, { nullable: true, description: '涉及金额（元）。Sum concerned, in yuan.' })
  amount?: string | number | boolean | null;

  @Field(() => String, {
    nullable: true,
    description: '文书编号；已实施、已解除时必填。Document, required for an act.',
  })
  @MaxLength(128)
  documentNumber?: string | null;

  @Field(() => LocalDateScalar, { description: '办理日期。Day it was done.' })
  doneOn!: LocalDate;

  @Field(() => String, { nullable: true, description: '办件编号。Number of the matter.' })
  @MaxLength(100)
  matterNo?: string | null;

  @Field(() => String, { nullable: true, description: '更正理由；再次反馈时必填。Reason of a correction.' })
  @MaxLength(500)
  correctionReason?: string | null;
}

@ObjectType('FeedbackProblem', { description: '反馈问题，说明如何更正。A problem of a report.' })
export class FeedbackProblemType {
  @Field(() => String, { description: '栏目。Field.' })
  field!: string;

  @Field(() => String, { description: '中文说明。Message, Chinese.' })
  messageZh!: string;

  @Field(() => String, { description: 'Message, English. 英文说明。' })
  messageEn!: string;
}

@ObjectType('FeedbackAnswer', { description: '一项反馈的结果，与提交顺序一致。What became of one report, in order.' })
export class FeedbackAnswerType {
  @Field(() => ID, { description: '任务标识。Task.' })
  taskId!: string;

  @Field(() => TaskKindEnum, { description: '任务类型。Kind.' })
  kind!: TaskKind;

  @Field(() => Boolean, { description: '是否受理。Whether it was taken.' })
  accepted!: boolean;

  @Field(() => [FeedbackProblemType], { description: '问题清单。Problems.' })
  problems!: readonly FeedbackProblemType[];
}
