import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { MaxLength } from 'class-validator';
import type { Action } from '../../../domain/access/actions';
import type { Purpose } from '../../../domain/access/purpose';
import type { LocalDate } from '../../../domain/calendar/local-date';
import { CASE_STEPS, LISTING_STEPS } from '../../../domain/cases/case-step';
import type { CaseStep, ListingStep } from '../../../domain/cases/case-step';
import type { RawRow } from '../../../domain/upload/parse-row';
import type { CaseStage } from '../../../domain/cases/case-stage';
import { NO_DUE_DAY } from '../../../domain/cases/case-stage';
import { actOnListing } from '../../../services/cases/act-on-listing';
import { readCase } from '../../../services/cases/read-case';
import { readCases } from '../../../services/cases/read-cases';
import { recordCaseStep } from '../../../services/cases/record-case-step';
import {
  cutPage,
  decodeCursor,
  DEFAULT_PAGE,
  encodeCursor,
  INTERNAL_MAX_PAGE,
  KEY_PART,
  pageSize,
} from '../../shared/pagination';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import type { InternalContext } from '../context';
import { presentCase, presentStepAnswer } from '../present-case';
import { CASE_STEP_NAMES, LISTING_STEP_NAMES, STEP_INPUTS } from '../types/case-steps';
import type { StepForm } from '../types/case-steps';
import { CasePageType, CaseStageEnum, CaseStepAnswerType, ListingCaseType } from '../types/cases';
import { PurposeEnum } from './look-args';

/** Mutation of each step (步骤对应操作). */
export const STEP_MUTATIONS: Readonly<Record<CaseStep | ListingStep, string>> = {
  NOTICE: 'openListingCase',
  STATEMENT: 'recordStatement',
  HEARING: 'recordHearing',
  REPLY: 'recordReply',
  LEGAL_REVIEW: 'recordLegalReview',
  CONSENT: 'recordConsent',
  DECISION: 'recordDecision',
  SERVICE: 'recordService',
  DISCONTINUANCE: 'discontinueCase',
  PUBLICATION: 'publishListing',
  PERFORMANCE: 'recordPerformance',
  REPAIR: 'removeListingEarly',
  REVOCATION: 'revokeListing',
  SUSPENSION: 'suspendListing',
  RESUMPTION: 'resumeListing',
  SHIELD: 'shieldListing',
  SHIELD_END: 'endListingShield',
};

function describeStep({ zh, en }: { readonly zh: string; readonly en: string }): string {
  return `${zh}。${en}. Problems are in the answer: E02 to E19 of single fields, E23 out of order or missing, others as named there; NOT_FOUND for a case that is not the department’s.`;
}

function formOf({ caseId: _caseId, correctionReason: _reason, ...form }: StepForm): RawRow {
  return { ...(form as RawRow) };
}

function caseStepResolver(step: CaseStep) {
  @Resolver()
  class CaseStepMutation {
    @Authorized<Action>('cases.record')
    @Mutation(() => CaseStepAnswerType, { name: STEP_MUTATIONS[step], description: describeStep(CASE_STEPS[step]) })
    async record(
      @Ctx() { desk, actor }: InternalContext,
      @Arg('input', () => STEP_INPUTS[step], { description: '步骤表单。The form.' }) input: StepForm,
    ): Promise<CaseStepAnswerType> {
      const { caseId = null, correctionReason = null } = input;
      return presentStepAnswer(
        await recordCaseStep(desk, actor, { step, caseId, correctionReason, form: formOf(input) }),
      );
    }
  }
  return CaseStepMutation;
}

function listingStepResolver(step: ListingStep) {
  @Resolver()
  class ListingStepMutation {
    @Authorized<Action>('cases.record')
    @Mutation(() => CaseStepAnswerType, { name: STEP_MUTATIONS[step], description: describeStep(LISTING_STEPS[step]) })
    async act(
      @Ctx() { desk, actor }: InternalContext,
      @Arg('input', () => STEP_INPUTS[step], { description: '步骤表单。The form.' }) input: StepForm,
    ): Promise<CaseStepAnswerType> {
      const { caseId = '' } = input;
      return presentStepAnswer(await actOnListing(desk, actor, { step, caseId, form: formOf(input) }));
    }
  }
  return ListingStepMutation;
}

/** One mutation for each step of a case (各步骤的登记). */
export const CASE_STEP_RESOLVERS = [
  ...CASE_STEP_NAMES.map(caseStepResolver),
  ...LISTING_STEP_NAMES.map(listingStepResolver),
];

/** Which page of the work list. */
@ArgsType()
class CaseListArgs {
  @Field(() => CaseStageEnum, { nullable: true, description: '办理阶段，空为全部。Stage; all when empty.' })
  stage?: CaseStage | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '期限不晚于。Due by this day.' })
  dueUntil?: LocalDate | null;

  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: '每页条数，1至100。Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '上一页的 nextCursor。Cursor of the page before.' })
  after?: string | null;
}

/** A look at one case. @source rules.md R4 */
@ArgsType()
class CaseLookArgs {
  @Field(() => ID, { description: '案件标识。Identity of the case.' })
  @MaxLength(40)
  id!: string;

  @Field(() => PurposeEnum, { description: '查询目的，必填。Purpose, required.' })
  purpose!: Purpose;

  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '效力日，空为今日。Day meant; today when empty.',
  })
  asOf?: LocalDate | null;

  @Field(() => InstantScalar, { nullable: true, description: '知悉时刻，空为现在。Known as of; now when empty.' })
  knownAt?: string | null;
}

@Resolver()
export class CaseResolver {
  @Authorized<Action>('cases.read')
  @Query(() => CasePageType, {
    description:
      '本单位案件，按下一步骤期限排序；审计人员可见全部。Cases of the own department by due day; all for the auditor.',
  })
  async listingCases(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => CaseListArgs) { stage, dueUntil, first, after }: CaseListArgs,
  ): Promise<CasePageType> {
    const size = pageSize(first, INTERNAL_MAX_PAGE);
    const key = decodeCursor(after, [KEY_PART.day, KEY_PART.uuid]);
    const cursor = key && { dueOn: String(key[0]), caseId: String(key[1]) };
    const page = { stage: stage ?? null, dueUntil: dueUntil ?? null, first: size + 1, after: cursor };
    const { shown, hasNext } = cutPage(await readCases(desk, actor, page), size);
    const last = shown.at(-1);
    return {
      cases: shown.map(({ view }) => presentCase(view)),
      nextCursor: hasNext && last ? encodeCursor([last.dueOn ?? NO_DUE_DAY, last.view.file.caseId]) : null,
    };
  }

  @Authorized<Action>('cases.read')
  @Query(() => ListingCaseType, {
    nullable: true,
    description:
      '一个案件及其全部步骤；他部门的案件视同不存在。One case with every step; another department’s looks like none.',
  })
  async listingCase(
    @Ctx() { desk, actor }: InternalContext,
    @Args(() => CaseLookArgs) { id, purpose, matterNo, asOf, knownAt }: CaseLookArgs,
  ): Promise<ListingCaseType | null> {
    const look = { caseId: id, purpose, matterNo, asOf: asOf ?? null, knownAt: knownAt ?? null };
    const view = await readCase(desk, actor, look);
    return view && presentCase(view);
  }
}
