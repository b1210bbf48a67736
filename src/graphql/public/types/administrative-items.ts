import { Field, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { PublicLicence, PublicPenalty, PublicRegistration } from '../../../domain/publication/public-file';
import { LicenceStateEnum, PenaltyKindEnum, RegistrationStateEnum } from '../../shared/enums';
import { LocalDateScalar, YuanScalar } from '../../shared/scalars';
import { ItemType } from './item';
import { PublicSeverity, PublicTextType } from './shared';

@ObjectType('Registration', {
  description: '登记信息；法定代表人姓名只在此处出现。Registration; the only place with the legal representative.',
})
export class PublicRegistrationType extends ItemType implements PublicRegistration {
  @Field(() => String, { nullable: true, description: '企业类型。Type of enterprise.' })
  enterpriseType!: string | null;

  @Field(() => String, { nullable: true, description: '法定代表人。Legal representative.' })
  legalRepresentative!: string | null;

  @Field(() => YuanScalar, { name: 'registeredCapital', nullable: true, description: '注册资本。Registered capital.' })
  registeredCapitalFen!: number | null;

  @Field(() => LocalDateScalar, { description: '成立日期。Established on.' })
  establishedOn!: LocalDate;

  @Field(() => PublicTextType, { description: '经营范围。Scope of business.' })
  scope!: PublicTextType;

  @Field(() => String, { nullable: true, description: '行业代码（GB/T 4754）。Industry code.' })
  industryCode!: string | null;

  @Field(() => String, { description: '登记地行政区划代码。Registered region.' })
  regionCode!: string;

  @Field(() => PublicTextType, { description: '住所。Registered address.' })
  address!: PublicTextType;

  @Field(() => String, { description: '登记机关。Registering authority.' })
  authority!: string;

  @Field(() => RegistrationStateEnum, { description: '登记状态。State of registration.' })
  state!: PublicRegistration['state'];

  @Field(() => LocalDateScalar, { nullable: true, description: '注销日期。Dissolved on.' })
  dissolvedOn!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: '承继主体代码；名单不因合并自动转移。Code of the successor; listings do not move by themselves.',
  })
  successorUscc!: string | null;
}

@ObjectType('Licence', { description: '行政许可。Administrative licence.' })
export class PublicLicenceType extends ItemType implements PublicLicence {
  @Field(() => String, { description: '决定文书名称。Title of the decision.' })
  documentTitle!: string;

  @Field(() => String, { description: '决定文书号。Decision number.' })
  decisionNumber!: string;

  @Field(() => String, { description: '许可类别。Class of licence.' })
  licenceClass!: string;

  @Field(() => String, { nullable: true, description: '证书名称。Certificate.' })
  certificateName!: string | null;

  @Field(() => String, { nullable: true, description: '许可编号。Licence number.' })
  licenceNumber!: string | null;

  @Field(() => PublicTextType, { description: '许可内容。Content.' })
  content!: PublicTextType;

  @Field(() => LocalDateScalar, { description: '决定日期。Decided on.' })
  decidedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: '有效期自。Valid from.' })
  validFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: '有效期至（含）。Last valid day; 2099-12-31 when open-ended.' })
  validUntil!: LocalDate;

  @Field(() => String, { description: '许可机关。Licensing office.' })
  authority!: string;

  @Field(() => LicenceStateEnum, { description: '状态。State.' })
  state!: PublicLicence['state'];
}

@ObjectType('Penalty', { description: '公示期内的行政处罚。Penalty in its publication period.' })
export class PublicPenaltyType extends ItemType implements PublicPenalty {
  @Field(() => String, { description: '决定书文号。Decision number.' })
  decisionNumber!: string;

  @Field(() => PublicTextType, { description: '违法行为类型。Type of violation.' })
  violation!: PublicTextType;

  @Field(() => PublicTextType, { description: '违法事实。Facts.' })
  facts!: PublicTextType;

  @Field(() => PublicTextType, { description: '处罚依据。Legal basis.' })
  basis!: PublicTextType;

  @Field(() => [PenaltyKindEnum], { description: '处罚种类。Kinds of penalty.' })
  kinds!: PublicPenalty['kinds'];

  @Field(() => PublicTextType, { description: '处罚内容。Content of the penalty.' })
  content!: PublicTextType;

  @Field(() => YuanScalar, { name: 'fine', nullable: true, description: '罚款。Fine.' })
  fineFen!: number | null;

  @Field(() => YuanScalar, { name: 'confiscated', nullable: true, description: '没收。Amount confiscated.' })
  confiscatedFen!: number | null;

  @Field(() => String, { nullable: true, description: '暂扣或吊销的证照。Licence suspended or revoked.' })
  affectedLicence!: string | null;

  @Field(() => LocalDateScalar, { description: '决定日期。Decided on.' })
  decidedOn!: LocalDate;

  @Field(() => String, { description: '处罚机关。Penalising office.' })
  authority!: string;

  @Field(() => PublicSeverity, { description: '严重程度。Severity.' })
  severity!: PublicPenalty['severity'];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '最早可申请修复日。First day on which repair may be applied for.',
  })
  repairableFrom!: LocalDate | null;
}
