import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import { CASE_STEPS, LISTING_STEPS, fieldsOfStep } from '../../../domain/cases/case-step';
import type { CaseStep, ListingStep } from '../../../domain/cases/case-step';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import { declareCells, declareValues } from './field-types';

const CASE_ID = '案件标识。Identity of the case.';
const REASON = '更正原因；同一步骤再次登记时必填。Why the step is recorded again (E13).';

/** What every step's form holds beside its own fields. */
export interface StepForm {
  readonly caseId?: string;
  readonly correctionReason?: string | null;
}

@ObjectType('StepRecord', { description: '一次步骤登记。One recording of a step.' })
export class StepRecordType {
  @Field(() => Int, { description: '序号，自1起。From 1, without gaps.' })
  serial!: number;

  @Field(() => String, { description: '步骤代码。Step.' })
  step!: CaseStep;

  @Field(() => String, { description: '步骤名称。Its name, Chinese.' })
  stepZh!: string;

  @Field(() => InstantScalar, { description: '登记时刻。When it was recorded.' })
  recordedAt!: string;

  @Field(() => ID, { description: '登记人。Who recorded it.' })
  recordedBy!: string;

  @Field(() => String, { nullable: true, description: '更正原因。Why it was recorded again.' })
  correctionReason!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '下一步骤期限。Day the step after it was due.' })
  dueOn!: LocalDate | null;
}

const NAMES: Readonly<Record<CaseStep | ListingStep, string>> = {
  NOTICE: 'Notice',
  STATEMENT: 'Statement',
  HEARING: 'Hearing',
  REPLY: 'Reply',
  LEGAL_REVIEW: 'LegalReview',
  CONSENT: 'Consent',
  DECISION: 'Decision',
  SERVICE: 'Service',
  DISCONTINUANCE: 'Discontinuance',
  PUBLICATION: 'Publication',
  PERFORMANCE: 'Performance',
  REPAIR: 'Repair',
  REVOCATION: 'Revocation',
  SUSPENSION: 'Suspension',
  RESUMPTION: 'Resumption',
  SHIELD: 'Shield',
  SHIELD_END: 'ShieldEnd',
};

/** Steps that a case keeps, in order. */
export const CASE_STEP_NAMES = Object.keys(CASE_STEPS) as readonly CaseStep[];

/** Steps that act on the listing, in order. */
export const LISTING_STEP_NAMES = Object.keys(LISTING_STEPS) as readonly ListingStep[];

/** Form of a step (步骤表单). */
export const STEP_INPUTS = Object.fromEntries(
  [...CASE_STEP_NAMES, ...LISTING_STEP_NAMES].map((step) => [step, stepInput(step)]),
) as Readonly<Record<CaseStep | ListingStep, ClassType<StepForm>>>;

/** A step as it holds (步骤内容). */
export const STEP_TYPES = Object.fromEntries(CASE_STEP_NAMES.map((step) => [step, stepType(step)])) as Readonly<
  Record<CaseStep, ClassType>
>;

/** Field of a case that holds a step. */
export function fieldOfStep(step: CaseStep): string {
  const name = NAMES[step];
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function stepInput(step: CaseStep | ListingStep): ClassType<StepForm> {
  class Form implements StepForm {
    caseId?: string;
    correctionReason?: string | null;
  }
  if (step !== 'NOTICE') {
    Field(() => ID, { description: CASE_ID })(Form.prototype, 'caseId');
    MaxLength(40)(Form.prototype, 'caseId');
  }
  if (step in CASE_STEPS) {
    Field(() => String, { nullable: true, description: REASON })(Form.prototype, 'correctionReason');
    MaxLength(500)(Form.prototype, 'correctionReason');
  }
  declareCells(Form.prototype, fieldsOfStep(step));
  const { zh, en } = { ...CASE_STEPS, ...LISTING_STEPS }[step];
  InputType(`${NAMES[step]}Input`, { description: `${zh}。${en}: the form.` })(Form);
  return Form;
}

function stepType(step: CaseStep): ClassType {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its fields are declared by its field table
  class StepContentType {}
  declareValues(StepContentType.prototype, fieldsOfStep(step));
  const { zh, en } = CASE_STEPS[step];
  ObjectType(`${NAMES[step]}Step`, { description: `${zh}。${en}, as it holds.` })(StepContentType);
  return StepContentType;
}
