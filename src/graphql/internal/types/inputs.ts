import { ArrayMaxSize, ArrayMinSize, IsString, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { DepartmentLevel } from '../../../domain/department';
import type { RecordKind } from '../../../domain/record/record-kind';
import { RECORD_KINDS, RECORD_KIND_NAMES } from '../../../domain/record/record-kind';
import type { UploadPolicy } from '../../../domain/upload/receipt';
import { ListTypeEnum, RecordKindEnum } from '../../shared/enums';
import { DateCell } from '../../shared/scalars';
import { DepartmentLevelEnum } from './filing';
import { UploadPolicyEnum } from './receipt';
import { ROW_INPUTS } from './record-types';

const KEY =
  '批次号，同一部门内唯一；重复提交返回首次回执。Idempotency key, unique within the department; the same key again returns the first receipt.';
const DRY_RUN = '试运行：显示效果，不留下数据。Shows the effect and keeps nothing.';

/** What an upload of a kind is given. */
export interface UploadRowsInput {
  readonly batchKey: string;
  readonly policy: UploadPolicy;
  readonly dryRun: boolean;
  readonly rows: readonly object[];
}

/** Name of the upload mutation of a kind. */
export const UPLOAD_MUTATIONS: Readonly<Record<RecordKind, string>> = {
  REGISTRATION: 'uploadRegistrations',
  LICENCE: 'uploadLicences',
  PENALTY: 'uploadPenalties',
  LISTING: 'uploadListings',
  HONOUR: 'uploadHonours',
  ABNORMAL_ENTRY: 'uploadAbnormalEntries',
  JUDGMENT: 'uploadJudgments',
  CONTRACT_PERFORMANCE: 'uploadContractPerformances',
  COMMITMENT: 'uploadCommitments',
  GUIDANCE: 'uploadGuidances',
  DISPOSITION: 'uploadDispositions',
};

/** Input of each upload mutation (上传输入类型). */
export const UPLOAD_INPUTS = Object.fromEntries(RECORD_KIND_NAMES.map((kind) => [kind, uploadInput(kind)])) as Readonly<
  Record<RecordKind, ClassType<UploadRowsInput>>
>;

function uploadInput(kind: RecordKind): ClassType<UploadRowsInput> {
  const mutation = UPLOAD_MUTATIONS[kind];
  @InputType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`, {
    description: `${RECORD_KINDS[kind].zh}批次。A batch of rows to upload.`,
  })
  class Input implements UploadRowsInput {
    @Field(() => String, { description: KEY })
    batchKey!: string;

    @Field(() => UploadPolicyEnum, {
      defaultValue: 'REJECT_ROWS',
      description: '错误处理方式。What to do when a row is wrong.',
    })
    policy!: UploadPolicy;

    @Field(() => Boolean, { defaultValue: false, description: DRY_RUN })
    dryRun!: boolean;

    @Field(() => [ROW_INPUTS[kind]], { description: '1至5000行。1 to 5,000 rows.' })
    rows!: readonly object[];
  }
  return Input;
}

@InputType('ConfirmListingsInput', {
  description: '复核确认：由本单位另一人确认。Confirmation by another person of the department.',
})
export class ConfirmListingsInput {
  @Field(() => String, { description: KEY })
  batchKey!: string;

  @Field(() => Boolean, { defaultValue: false, description: DRY_RUN })
  dryRun!: boolean;

  @Field(() => [ID], { description: '待复核记录的标识，见上传回执。Record ids of the upload receipt.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  recordIds!: string[];

  @Field(() => [Int], {
    nullable: true,
    description:
      '所阅看的版本号，与 recordIds 一一对应；其间有新版本的退回（E23）。Versions that were read, one for each record: a newer one on file is refused (E23), not confirmed unread.',
  })
  @ArrayMaxSize(5000)
  versions?: number[] | null;
}

@InputType('WithdrawalRowInput', { description: '撤回一条记录。A record to take back.' })
export class WithdrawalRowInput {
  @Field(() => ID, { description: '记录标识。Identity of the record.' })
  recordId!: string;

  @Field(() => String, { description: '撤回理由，必填。Why, required (E02).' })
  reason!: string;

  @Field(() => DateCell, {
    nullable: true,
    description: '变更、撤销或查明之日，空为今日。Day of the finding behind it; today when empty.',
  })
  withdrawnOn?: string | null;
}

@InputType('WithdrawRecordsInput', { description: '撤回记录。Records to take back.' })
export class WithdrawRecordsInput {
  @Field(() => String, { description: KEY })
  batchKey!: string;

  @Field(() => Boolean, { defaultValue: false, description: DRY_RUN })
  dryRun!: boolean;

  @Field(() => [WithdrawalRowInput], { description: '1至5000条。1 to 5,000 records.' })
  rows!: WithdrawalRowInput[];
}

@InputType('CompetenceInput', { description: '认定权限。A list type a department may list, and where.' })
export class CompetenceInput {
  @Field(() => ListTypeEnum, { description: '名单类型。List type.' })
  listType!: string;

  @Field(() => String, { description: '行政区划代码。Region code.' })
  @IsString()
  @MaxLength(6)
  regionCode!: string;
}

@InputType('DepartmentInput', { description: '部门登记。A department to register or change.' })
export class DepartmentInput {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  @MaxLength(18)
  code!: string;

  @Field(() => String, { description: '名称。Name.' })
  @MaxLength(200)
  name!: string;

  @Field(() => DepartmentLevelEnum, { description: '层级。Level.' })
  level!: DepartmentLevel;

  @Field(() => String, { description: '行政区划代码。Region code.' })
  @MaxLength(6)
  regionCode!: string;

  @Field(() => ID, { nullable: true, description: '上级部门代码。Code of the department above.' })
  parentCode?: string | null;

  @Field(() => String, { description: '联系方式。How the public reaches it.' })
  @MaxLength(200)
  contact!: string;

  @Field(() => [RecordKindEnum], { description: '可报送的记录种类。Kinds it may upload.' })
  kinds!: RecordKind[];

  @Field(() => [CompetenceInput], { description: '认定权限。List types it may decide.' })
  competences!: CompetenceInput[];

  @Field(() => Boolean, { defaultValue: false, description: '是否可发布红黑榜。True when it may issue boards.' })
  issuesBoards!: boolean;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      '实施的惩戒措施代码。Codes of the joint-punishment measures it carries out (INVALID_INPUT when unknown).',
  })
  measures!: string[];
}
