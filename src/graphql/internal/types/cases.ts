import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import { CASE_MOVES, CASE_STATES } from '../../../domain/cases/case-moves';
import type { CaseMove, CaseState } from '../../../domain/cases/case-moves';
import { CASE_STEPS, LISTING_STEPS } from '../../../domain/cases/case-step';
import type { CaseStage } from '../../../domain/cases/case-stage';
import type { CaseView } from '../../../domain/cases/case-view';
import { ListTypeEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import { CASE_STEP_NAMES, fieldOfStep, STEP_TYPES, StepRecordType } from './case-steps';
import { ProblemLevelEnum, ReceiptType } from './receipt';
import { RECORD_TYPES } from './record-types';

/** State of a case. */
export const CaseStateEnum = registerCodeTable<CaseState>(
  'CaseState',
  '案件状态。Where a case of listing stands.',
  CASE_STATES,
);

const STEP_WORDS = { ...CASE_STEPS, ...LISTING_STEPS, CONFIRMATION: { zh: '复核', en: 'Confirmation by an approver' } };

/** Step that a case can take. */
export const CaseMoveEnum = registerCodeTable<CaseMove>(
  'CaseMove',
  '办理步骤。Step that a case can take.',
  Object.fromEntries(
    (Object.keys(CASE_MOVES) as CaseMove[]).map((move) => [move, `${STEP_WORDS[move].zh}。${STEP_WORDS[move].en}.`]),
  ) as Record<CaseMove, string>,
);

/** Stage by which the work list is cut. */
export const CaseStageEnum = registerCodeTable<CaseStage>('CaseStage', '办理阶段。Stage of a case.', {
  NOTICE: '已告知。Notice served.',
  STATEMENT: '陈述申辩阶段。Statement stage.',
  DECISION: '已决定，待送达。Decided, to be served.',
  SERVED: '已送达，待公布。Served, to be published.',
  DISCONTINUED: '已终止。Ended without a listing.',
  FILED: '名单已归档。Its listing is on file.',
});

@ObjectType('CaseProblem', { description: '表单问题，说明如何更正。A problem of a form, and how to mend it.' })
export class CaseProblemType {
  @Field(() => String, { nullable: true, description: '栏目；null 表示整个步骤。Field; null for the step as a whole.' })
  field!: string | null;

  @Field(() => String, { description: '问题代码 E01 至 E31。Code.' })
  code!: string;

  @Field(() => ProblemLevelEnum, { description: '级别。Level.' })
  level!: string;

  @Field(() => String, { description: '中文说明。Message, Chinese.' })
  messageZh!: string;

  @Field(() => String, { description: 'Message, English. 英文说明。' })
  messageEn!: string;

  @Field(() => String, { nullable: true, description: '所填值，个人信息已脱敏。Value refused, personal data masked.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: '更正建议。How to mend it.' })
  suggestion!: string | null;
}

@ObjectType('CaseApproval', { description: '复核人的一次确认。A confirmation of the listing by an approver.' })
export class CaseApprovalType {
  @Field(() => Int, { description: '所确认的版本。Version confirmed.' })
  version!: number;

  @Field(() => ID, { description: '复核人。Who confirmed it.' })
  approver!: string;

  @Field(() => InstantScalar, { description: '确认时刻。When.' })
  confirmedAt!: string;
}

@ObjectType('ListingCase', {
  description: '名单列入案件：告知、陈述申辩、决定、送达、公布及其后。A case of listing with its steps.',
})
export class ListingCaseType {
  /** The case itself, for what is resolved from it; no field of the answer. */
  view!: CaseView;

  @Field(() => ID, { description: '案件标识。Identity.' })
  caseId!: string;

  @Field(() => ID, { description: '统一社会信用代码。Unified code of the firm.' })
  uscc!: string;

  @Field(() => String, { description: '名称。Name as the notice bears it.' })
  name!: string;

  @Field(() => ListTypeEnum, { description: '名单类型。List type.' })
  listType!: string;

  @Field(() => CaseStateEnum, { description: '今日状态。Where it stands today.' })
  state!: CaseState;

  @Field(() => String, { description: '状态名称。The same in words.' })
  stateZh!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '下一步骤期限。Day the next step is due.' })
  dueOn!: LocalDate | null;

  @Field(() => Boolean, {
    description: '期限所在年度的放假安排尚未收录，期限可能顺延。True while the days off of that year are not known.',
  })
  dueOnMayMove!: boolean;

  @Field(() => [CaseMoveEnum], { description: '可办理的步骤。Steps that may be taken now.' })
  nextMoves!: readonly CaseMove[];

  @Field(() => ID, { nullable: true, description: '名单记录标识，决定后产生。Listing that the decision makes.' })
  listingId!: string | null;

  @Field(() => RECORD_TYPES.LISTING, { nullable: true, description: '已归档的名单记录。The listing on file.' })
  listing!: object | null;

  @Field(() => [RECORD_TYPES.DISPOSITION], { description: '名单的后续处理决定。Later decisions on the listing.' })
  laterDecisions!: readonly object[];

  @Field(() => [CaseApprovalType], { description: '复核人的确认，依次。Confirmations of the listing, in order.' })
  approvals!: readonly CaseApprovalType[];

  @Field(() => [StepRecordType], { description: '办理过程，含被更正的登记。Every recording, replaced ones included.' })
  history!: readonly StepRecordType[];
}

for (const step of CASE_STEP_NAMES) {
  const { zh, en } = CASE_STEPS[step];
  Field(() => STEP_TYPES[step], { nullable: true, description: `${zh}。${en}.` })(
    ListingCaseType.prototype,
    fieldOfStep(step),
  );
}

@ObjectType('CaseStepAnswer', {
  description: '步骤办理结果；未受理的步骤不留下任何内容。What came of a step; a refused one leaves nothing.',
})
export class CaseStepAnswerType {
  @Field(() => Boolean, { description: '是否受理。Whether it was taken.' })
  accepted!: boolean;

  @Field(() => [CaseProblemType], { description: '问题清单。Problems.' })
  problems!: readonly CaseProblemType[];

  @Field(() => ListingCaseType, { nullable: true, description: '案件现状。The case as it stands now.' })
  case!: ListingCaseType | null;

  @Field(() => ReceiptType, { nullable: true, description: '归档回执。Receipt of the record filed, if any.' })
  receipt!: ReceiptType | null;
}

@ObjectType('CasePage', { description: '案件清单，按期限排序。Cases by due day.' })
export class CasePageType {
  @Field(() => [ListingCaseType], { description: '本页案件。Cases of this page.' })
  cases!: readonly ListingCaseType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page.' })
  nextCursor!: string | null;
}
