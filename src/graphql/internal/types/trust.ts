import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SERVICE_ROLES } from '../../../domain/access/trust';
import type { Revocation, RevocationEntry, ServiceKey } from '../../../domain/access/trust';
import type { NewServiceKey } from '../../../services/trust/service-keys';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar } from '../../shared/scalars';

/** Role of a service account. */
export const ServiceRoleEnum = Object.fromEntries(SERVICE_ROLES.map((role) => [role, role])) as Readonly<
  Record<ServiceKey['role'], string>
>;

registerEnumType(ServiceRoleEnum, {
  name: 'ServiceRole',
  description: '服务账号角色。Role of a service account.',
  valuesConfig: {
    UPLOADER: { description: '报送数据。Uploads data.' },
    PROCUREMENT: { description: '采购核查。Checks suppliers.' },
  },
});

@ObjectType('ServiceKey', { description: '部门服务账号的公钥。A public key of a department’s service account.' })
export class ServiceKeyType implements Omit<ServiceKey, 'publicKey'> {
  @Field(() => ID, { description: '公钥编号，写入令牌头 kid。Id of the key: the kid of its tokens.' })
  kid!: string;

  @Field(() => ID, { description: '部门代码。Department acted for.' })
  departmentCode!: string;

  @Field(() => String, { description: '账号名，写入令牌 sub。Account: the subject of its tokens.' })
  account!: string;

  @Field(() => ServiceRoleEnum, { description: '角色。Role.' })
  role!: ServiceKey['role'];

  @Field(() => InstantScalar, { description: '登记时间。Registered at.' })
  registeredAt!: string;

  @Field(() => InstantScalar, { description: '有效期至。Valid until.' })
  validUntil!: string;

  @Field(() => InstantScalar, { nullable: true, description: '停用时间；空为未停用。Retired at; null while in use.' })
  retiredAt!: string | null;
}

/** What was taken back. */
export const RevocationKindEnum = registerCodeTable<Revocation['kind']>(
  'RevocationKind',
  '吊销对象。What was taken back.',
  { TOKEN: '一个令牌。One token.', SUBJECT: '账号此前的全部令牌。All tokens a subject had until then.' },
);

@ObjectType('Revocation', { description: '一次吊销。A revocation.' })
export class RevocationType implements RevocationEntry {
  @Field(() => RevocationKindEnum, { description: '对象。What.' })
  kind!: Revocation['kind'];

  @Field(() => ID, { description: '令牌编号或账号。Token id, or subject.' })
  value!: string;

  @Field(() => InstantScalar, { description: '吊销时刻。When.' })
  revokedAt!: string;

  @Field(() => ID, { description: '吊销人。By whom.' })
  revokedBy!: string;

  @Field(() => String, { description: '理由。Why.' })
  reason!: string;
}

@ObjectType('RevocationPage', { description: '吊销记录页，新者在前。A page of revocations, newest first.' })
export class RevocationPageType {
  @Field(() => [RevocationType], { description: '吊销。Revocations.' })
  revocations!: RevocationType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

@InputType('RegisterServiceKeyInput', { description: '登记服务账号公钥。A service account’s key to register.' })
export class RegisterServiceKeyInput implements NewServiceKey {
  @Field(() => ID, { description: '部门代码。Department code.' })
  departmentCode!: string;

  @Field(() => String, { description: '账号名：小写字母、数字、连字符。Account: lower-case letters, digits, hyphens.' })
  account!: string;

  @Field(() => ServiceRoleEnum, { description: '角色。Role.' })
  role!: ServiceKey['role'];

  @Field(() => String, { description: 'Ed25519 公钥，PEM。PEM of an Ed25519 public key.' })
  publicKey!: string;

  @Field(() => Int, { defaultValue: 365, description: '有效天数，1至400。Days it is valid, 1 to 400.' })
  days!: number;
}
