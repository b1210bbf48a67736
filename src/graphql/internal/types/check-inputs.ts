import { Field, InputType } from 'type-graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { CheckPurpose } from '../../../domain/check/check-purpose';
import { CHECK_PURPOSES } from '../../../domain/check/check-purpose';
import { registerCodeTable } from '../../shared/register-code-table';
import { LocalDateScalar } from '../../shared/scalars';

/** Purpose of a check. */
export const CheckPurposeEnum = registerCodeTable<CheckPurpose>(
  'CheckPurpose',
  '核查用途。What suppliers are checked for.',
  Object.fromEntries(Object.entries(CHECK_PURPOSES).map(([code, { zh }]) => [code, zh])) as Record<
    CheckPurpose,
    string
  >,
);
/** What documents say of judgment defaulters. */
export const DefaulterRuleEnum = registerCodeTable<'EXCLUDED' | 'ADMITTED' | 'SILENT'>(
  'DefaulterRule',
  '招标文件对失信被执行人的规定。What the tender documents say of judgment defaulters.',
  {
    EXCLUDED: '不得投标。They may not bid.',
    ADMITTED: '可以投标。They may bid.',
    SILENT: '未载明。The documents do not say.',
  },
);

@InputType('CheckProjectInput', { description: '项目信息，按采购、招标文件填写。The project, as its documents say.' })
export class CheckProjectInput {
  @Field(() => String, { description: '项目名称，不超过200字。Name, up to 200 characters.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: '项目或采购编号。Project or procurement number.' })
  @MaxLength(200)
  number!: string;

  @Field(() => String, {
    nullable: true,
    description: '项目类型，用于核对禁止投标决定的范围。Kind of project, held against the scope of bans.',
  })
  @IsOptional()
  @MaxLength(200)
  projectKind?: string | null;

  @Field(() => String, { nullable: true, description: '项目所在地行政区划代码。Region of the project, GB/T 2260.' })
  @IsOptional()
  @MaxLength(6)
  regionCode?: string | null;

  @Field(() => DefaulterRuleEnum, {
    defaultValue: 'SILENT',
    description: '对失信被执行人的规定，仅用于招标投标。Rule on judgment defaulters; bidding only.',
  })
  defaulters!: 'EXCLUDED' | 'ADMITTED' | 'SILENT';
}

@InputType('SupplierInput', { description: '一户供应商：代码、名称至少其一。A supplier: code, name, or both.' })
export class SupplierInput {
  @Field(() => String, { nullable: true, description: '统一社会信用代码。Unified code.' })
  @IsOptional()
  @MaxLength(200)
  uscc?: string | null;

  @Field(() => String, { nullable: true, description: '企业名称。Name.' })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;
}

@InputType('CheckSuppliersInput', { description: '供应商核查请求。A check of suppliers.' })
export class CheckSuppliersInput {
  @Field(() => CheckPurposeEnum, { description: '核查用途。Purpose.' })
  purpose!: CheckPurpose;

  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;

  @Field(() => CheckProjectInput, { description: '项目。The project.' })
  @ValidateNested()
  project!: CheckProjectInput;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '核查日期，空为今日，不得为过去。Day meant; today when empty, never a past day.',
  })
  asOf?: LocalDate | null;

  @Field(() => [SupplierInput], { description: '供应商，1至1000户。Suppliers, 1 to 1,000.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  suppliers!: SupplierInput[];
}
