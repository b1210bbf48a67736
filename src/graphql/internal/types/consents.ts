import { ArrayMaxSize, ArrayMinSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { ConsentForm, ConsentKind } from '../../../domain/consent/consent';
import { CONSENT_FORMS, CONSENT_KINDS } from '../../../domain/consent/consent';
import { RECORD_KINDS } from '../../../domain/record/record-kind';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';

/** Kind of record a consent can open. */
export const ConsentKindEnum = registerCodeTable<ConsentKind>(
  'BankConsentKind',
  '可授权的信息种类。Kind of record a consent can open.',
  Object.fromEntries(
    CONSENT_KINDS.map((kind) => [kind, `${RECORD_KINDS[kind].zh}。${RECORD_KINDS[kind].en}.`]),
  ) as Record<ConsentKind, string>,
);
/** How a consent was given. */
export const ConsentFormEnum = registerCodeTable<ConsentForm>(
  'BankConsentForm',
  '授权方式。How a consent was given.',
  CONSENT_FORMS,
);

@InputType('BankConsentInput', { description: '授权内容。What a consent says.' })
export class ConsentInput {
  @Field(() => ID, { description: '银行统一社会信用代码。Unified code of the bank.' })
  @MaxLength(200)
  bankUscc!: string;

  @Field(() => String, { description: '银行名称。Name of the bank.' })
  @MaxLength(200)
  bankName!: string;

  @Field(() => [ConsentKindEnum], { description: '授权范围。Kinds of record the bank may see.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  kinds!: ConsentKind[];

  @Field(() => LocalDateScalar, { description: '授权截止日（含），90日以内。Last day, at most 90 days from today.' })
  until!: LocalDate;
}

@InputType('BankConsentPaperInput', { description: '书面授权书。The signed paper.' })
export class ConsentPaperInput {
  @Field(() => String, { description: '授权书编号。Its number.' })
  @MaxLength(200)
  number!: string;

  @Field(() => LocalDateScalar, { description: '签署日。Day of signature.' })
  signedOn!: LocalDate;

  @Field(() => String, { description: '扫描件的 SHA-256。SHA-256 of the scan, hexadecimal.' })
  @MaxLength(64)
  sha256!: string;
}

@InputType('PaperBankConsentInput', {
  description: '窗口代录书面授权。A consent signed on paper, entered at the counter.',
})
export class PaperConsentInput extends ConsentInput {
  @Field(() => ID, { description: '授权企业统一社会信用代码。The enterprise that consents.' })
  @MaxLength(200)
  uscc!: string;

  @Field(() => ConsentPaperInput, { description: '授权书。The paper.' })
  @ValidateNested()
  paper!: ConsentPaperInput;

  @Field(() => String, { description: '办件编号，必填。Number of the matter at hand, required.' })
  @MaxLength(100)
  matterNo!: string;
}

@ObjectType('BankConsent', { description: '企业对银行的授权。An enterprise’s consent to a bank.' })
export class ConsentType {
  @Field(() => ID, { description: '授权标识。The consent.' })
  consentId!: string;

  @Field(() => ID, { description: '授权企业。Enterprise that consents.' })
  uscc!: string;

  @Field(() => ID, { description: '银行代码。Code of the bank.' })
  bankUscc!: string;

  @Field(() => String, { description: '银行名称。Name of the bank.' })
  bankName!: string;

  @Field(() => [ConsentKindEnum], { description: '授权范围。Kinds of record it opens.' })
  kinds!: readonly ConsentKind[];

  @Field(() => LocalDateScalar, { description: '截止日（含）。Last day.' })
  until!: LocalDate;

  @Field(() => ConsentFormEnum, { description: '授权方式。How it was given.' })
  form!: ConsentForm;

  @Field(() => String, { nullable: true, description: '授权书编号。Number of the paper.' })
  paperNumber!: string | null;

  @Field(() => InstantScalar, { description: '登记时刻。When it was given or entered.' })
  givenAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: '撤销时刻；未撤销为 null。When it was taken back.' })
  revokedAt!: string | null;

  @Field(() => Boolean, { description: '今日有效。True while the bank may look.' })
  inForce!: boolean;
}

@ObjectType('LoanValue', { description: '一栏信息。A value of a record.' })
export class LoanValueType {
  @Field(() => String, { description: '栏目标识。Name of the field.' })
  field!: string;

  @Field(() => String, { description: '栏目中文名。Its Chinese name.' })
  nameZh!: string;

  @Field(() => String, { description: '内容。The value in words.' })
  textZh!: string;
}

@ObjectType('LoanItem', { description: '一条有效信息。A record in force.' })
export class LoanItemType {
  @Field(() => ID, { description: '记录标识。The record.' })
  recordId!: string;

  @Field(() => ConsentKindEnum, { description: '种类。Kind.' })
  kind!: ConsentKind;

  @Field(() => String, { description: '信息提供单位。Department that provided it.' })
  departmentName!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '届满次日；未定为 null。First day after its term.' })
  endsOn!: LocalDate | null;

  @Field(() => [LoanValueType], { description: '内容，不含个人信息。Values; no persons.' })
  values!: readonly LoanValueType[];
}

@ObjectType('LoanFile', {
  description: '授信参考信息：仅授权范围，无结论。What a consent opens to a bank; no verdict.',
})
export class LoanFileType {
  @Field(() => ID, { description: '企业代码。The enterprise.' })
  uscc!: string;

  @Field(() => [ConsentKindEnum], { description: '授权范围。Kinds that the consents open.' })
  kinds!: readonly ConsentKind[];

  @Field(() => LocalDateScalar, { description: '授权截止日。Last day of the consents.' })
  until!: LocalDate;

  @Field(() => InstantScalar, {
    nullable: true,
    description: '所含最后变动时刻；无信息为 null。Last change included; null when nothing is on file.',
  })
  knownAt!: string | null;

  @Field(() => [LoanItemType], { description: '有效信息。Records in force today.' })
  items!: readonly LoanItemType[];

  @Field(() => String, { description: '使用说明。How it may be used.' })
  notice!: string;
}
