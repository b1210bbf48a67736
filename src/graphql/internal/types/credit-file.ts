import { Field, ID, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import { RECORD_KINDS, RECORD_KIND_NAMES } from '../../../domain/record/record-kind';
import type { RecordKind } from '../../../domain/record/record-kind';
import { ListTypeEnum, PersonRoleEnum } from '../../shared/enums';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';
import { RECORD_TYPES } from './record-types';
import { StandingType } from './standing';

/** Field of the credit file that holds the records of a kind. */
export const RECORD_FIELDS: Readonly<Record<RecordKind, string>> = {
  REGISTRATION: 'registrations',
  LICENCE: 'licences',
  PENALTY: 'penalties',
  LISTING: 'listings',
  HONOUR: 'honours',
  ABNORMAL_ENTRY: 'abnormalEntries',
  JUDGMENT: 'judgments',
  CONTRACT_PERFORMANCE: 'contractPerformances',
  COMMITMENT: 'commitments',
  GUIDANCE: 'guidances',
  DISPOSITION: 'dispositions',
};

@ObjectType('ControllerHint', {
  description:
    '控制人在列提示：仅供内部参考，不是信用状况，不公示。A person in control is listed elsewhere; a hint, no standing.',
})
export class ControllerHintType {
  @Field(() => PersonRoleEnum, { description: '在本企业的身份。Part in this enterprise.' })
  role!: string;

  @Field(() => PersonRoleEnum, { description: '在列入决定中的身份。Part in the listing.' })
  listedRole!: string;

  @Field(() => ID, { description: '被列入企业代码。Code of the listed enterprise.' })
  listedUscc!: string;

  @Field(() => String, { description: '被列入企业名称。Its name.' })
  listedName!: string;

  @Field(() => ID, { description: '名单记录标识。The listing.' })
  recordId!: string;

  @Field(() => ListTypeEnum, { description: '名单类型。List type.' })
  listType!: string;

  @Field(() => String, { description: '认定机关。Authority.' })
  authority!: string;

  @Field(() => String, { description: '列入决定文号。Decision number.' })
  documentNumber!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '届满次日。First day after its term.' })
  endsOn!: LocalDate | null;
}

@ObjectType('CreditFile', {
  description: '企业信用档案：各部门记录及每一值的来源。Credit file with the provenance of every value.',
})
export class CreditFileType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => [String], { description: '曾用名。Former names.' })
  formerNames!: readonly string[];

  @Field(() => Boolean, { description: '登记信息是否已归档。False while provisional.' })
  registered!: boolean;

  @Field(() => LocalDateScalar, { description: '效力日。Day it is meant for.' })
  asOf!: LocalDate;

  @Field(() => InstantScalar, {
    description: '知悉时刻：以此再查得到相同答复。Known as of; asking with it gives the same answer.',
  })
  knownAt!: string;

  @Field(() => StandingType, {
    nullable: true,
    description:
      '信用状况；部门回看本单位记录时为 null。Standing; null when a department looks back at its own records.',
  })
  standing!: StandingType | null;

  @Field(() => [ControllerHintType], {
    description: '控制人在列提示，仅今日答复；采购与银行角色不可见。Hints on persons in control; today’s answer only.',
  })
  controllerHints!: readonly ControllerHintType[];
}

for (const kind of RECORD_KIND_NAMES) {
  const { zh, en } = RECORD_KINDS[kind];
  Field(() => [RECORD_TYPES[kind]], { description: `${zh}。${en} records.` })(
    CreditFileType.prototype,
    RECORD_FIELDS[kind],
  );
}
