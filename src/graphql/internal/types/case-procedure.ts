import { Field, Int, ObjectType } from 'type-graphql';
import type { CaseMove } from '../../../domain/cases/case-moves';
import { STEP_STANDINGS } from '../../../domain/cases/procedure';
import type { StepStanding } from '../../../domain/cases/procedure';
import type { LegalSource } from '../../../domain/catalogue/types';
import type { Conduct } from '../../../domain/record/kinds/conduct';
import type { ListTypeCode } from '../../../domain/record/kinds/listing';
import { ConductEnum, LegalStandingEnum, ListTypeEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { CaseMoveEnum } from './cases';

/** How a step stands. */
export const StepStandingEnum = registerCodeTable<StepStanding>(
  'StepStanding',
  '步骤办理情况。How a step of a case stands.',
  STEP_STANDINGS,
);

@ObjectType('LegalBasis', {
  description: '法律依据及其核对情况。Where a rule stands in the law, and how far it was checked.',
})
export class LegalBasisType implements LegalSource {
  @Field(() => String, { description: '文件名称。Document.' })
  document!: string;

  @Field(() => String, { nullable: true, description: '条款。Clause.' })
  clause!: string | null;

  @Field(() => LegalStandingEnum, { description: '核对情况。How far it was checked.' })
  standing!: LegalSource['standing'];
}

@ObjectType('StepLaw', { description: '步骤对应的规定。What the law asks of a step.' })
export class StepLawType {
  @Field(() => String, { description: '为何、何时办理。Why and by when, Chinese.' })
  ruleZh!: string;

  @Field(() => String, { description: 'Why and by when, English. 英文说明。' })
  ruleEn!: string;

  @Field(() => String, { description: '何种情形不予受理。What is refused, Chinese.' })
  refusedZh!: string;

  @Field(() => String, { description: 'What is refused, English. 英文说明。' })
  refusedEn!: string;

  @Field(() => LegalBasisType, { description: '依据。Source.' })
  source!: LegalBasisType;
}

@ObjectType('ProcedureStep', {
  description: '案件的一个步骤：能否办理、原因与规定。A step of a case, how it stands and why.',
})
export class ProcedureStepType {
  @Field(() => CaseMoveEnum, { description: '步骤。Step.' })
  move!: CaseMove;

  @Field(() => StepStandingEnum, { description: '办理情况。How it stands.' })
  standing!: StepStanding;

  @Field(() => Boolean, { description: '可否说明原因再次登记。True when it may be recorded anew, with a reason.' })
  mayCorrect!: boolean;

  @Field(() => String, { nullable: true, description: '原因或注意事项。Why, or what to mind, Chinese.' })
  whyZh!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, or what to mind, English. 英文说明。' })
  whyEn!: string | null;

  @Field(() => StepLawType, { description: '规定。The law beside it.' })
  law!: StepLawType;
}

@ObjectType('ListTypeLaw', { description: '名单类型的规定，供立案时对照。The law of a list type, for opening a case.' })
export class ListTypeLawType {
  @Field(() => ListTypeEnum, { description: '名单类型。List type.' })
  listType!: ListTypeCode;

  @Field(() => Boolean, { description: '本单位有无认定权限。True when the own department may decide it.' })
  competent!: boolean;

  @Field(() => [ConductEnum], { description: '可据以列入的行为。Conducts it may rest on.' })
  conducts!: readonly Conduct[];

  @Field(() => Int, { description: '陈述申辩期（工作日）。Working days to make a statement.' })
  statementWorkingDays!: number;

  @Field(() => String, { description: '移出条件。What ends it.' })
  exitDutyZh!: string;

  @Field(() => LegalBasisType, { description: '依据。Source.' })
  source!: LegalBasisType;

  @Field(() => StepLawType, { description: '告知的规定。The law of the notice.' })
  notice!: StepLawType;
}
