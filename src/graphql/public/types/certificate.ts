import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../domain/calendar/local-date';
import type { Verdict } from '../../../domain/check/verdict';
import { VERDICTS } from '../../../domain/check/verdict';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar, LocalDateScalar } from '../../shared/scalars';

/** Verdict in a presented certificate. */
export const CertificateVerdictEnum = registerCodeTable<Verdict>(
  'CertificateVerdict',
  '核查结论。Verdict in a presented receipt.',
  VERDICTS,
);

@ObjectType('CertificateCheck', {
  description:
    '信用核查回执核验：真伪、签发时刻、是否已被新的核查替代。What a number tells: genuine, issued, superseded.',
})
export class CertificateCheckType {
  @Field(() => Boolean, { description: '由本平台签发且未被改动。True when it is genuine.' })
  genuine!: boolean;

  @Field(() => String, { nullable: true, description: '编号。Number.' })
  number!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: '签发时刻。Issued at.' })
  issuedAt!: string | null;

  @Field(() => Boolean, { nullable: true, description: '同一项目已有新的核查。True when a later check replaced it.' })
  superseded!: boolean | null;

  @Field(() => String, { description: '固定说明。The fixed sentence.' })
  notice!: string;
}

@ObjectType('CertificateResult', { description: '回执中的一户。A supplier in a presented receipt.' })
export class CertificateResultType {
  @Field(() => Int, { description: '序号。Place.' })
  place!: number;

  @Field(() => ID, { nullable: true, description: '主体代码。Firm as resolved.' })
  uscc!: string | null;

  @Field(() => String, { nullable: true, description: '主体名称。Its name.' })
  name!: string | null;

  @Field(() => CertificateVerdictEnum, { description: '结论。Verdict.' })
  verdict!: Verdict;
}

@ObjectType('PresentedCertificate', {
  description:
    '按文件核验的回执；不真实的不显示任何内容。A receipt presented as a file; nothing is told of one that is not genuine.',
})
export class PresentedCertificateType {
  @Field(() => CertificateCheckType, { description: '核验结果。Whether it is genuine.' })
  check!: CertificateCheckType;

  @Field(() => String, { nullable: true, description: '用途。Purpose.' })
  purpose!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '核查日期。Day meant.' })
  asOf!: LocalDate | null;

  @Field(() => InstantScalar, { nullable: true, description: '有效期至。Expires at.' })
  expiresAt!: string | null;

  @Field(() => [CertificateResultType], { description: '回执所载结果。Results in the receipt.' })
  results!: CertificateResultType[];
}
