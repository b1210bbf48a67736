import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { RecordKind } from '../../../domain/record/record-kind';
import type { UploadPolicy } from '../../../domain/upload/receipt';
import type { UploadJob } from '../../../domain/upload/upload-job';
import { UPLOAD_STATES, UPLOAD_STEPS } from '../../../domain/upload/upload-job';
import { RecordKindEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar } from '../../shared/scalars';
import { RowCountsType, UploadPolicyEnum } from './receipt';
import { FileReportType } from './file-report';
import { UploadImpactType } from './upload-impact';

/** State of a file on its way. */
export const UploadStateEnum = registerCodeTable(
  'UploadState',
  '上传任务状态。State of an uploaded file.',
  UPLOAD_STATES,
);
/** What a job is at. */
export const UploadStepEnum = registerCodeTable('UploadStep', '上传任务步骤。What an upload is at.', UPLOAD_STEPS);

@ObjectType('ProblemCount', { description: '一类问题的数量。How often a problem occurs.' })
export class ProblemCountType {
  @Field(() => String, { description: '问题代码 E01 至 E31。Code.' })
  code!: string;

  @Field(() => String, { description: '中文说明。Meaning, Chinese.' })
  messageZh!: string;

  @Field(() => String, { description: 'Meaning, English. 英文说明。' })
  messageEn!: string;

  @Field(() => Int, { description: '次数。How often.' })
  count!: number;
}

@ObjectType('JobFailure', {
  description: '失败原因，或须另一人提交的说明。Why a job failed, or needs a second person.',
})
export class JobFailureType {
  @Field(() => String, { description: '代码。Code.' })
  code!: string;

  @Field(() => String, { description: '说明，先中文后英文。Message, Chinese first.' })
  message!: string;
}

@ObjectType('UploadJob', { description: '文件上传任务。A file on its way to the archive.' })
export class UploadJobType {
  @Field(() => ID, { description: '上传标识，亦为批次标识。Id of the upload and of its batch.' })
  id!: string;

  @Field(() => UploadStateEnum, { description: '状态。State.' })
  state!: string;

  @Field(() => UploadStepEnum, { description: '步骤。Step.' })
  step!: string;

  @Field(() => RecordKindEnum, { description: '记录种类。Kind of record.' })
  kind!: RecordKind;

  @Field(() => String, { description: '批次号。Idempotency key.' })
  batchKey!: string;

  @Field(() => UploadPolicyEnum, { description: '错误处理方式。Policy.' })
  policy!: UploadPolicy;

  @Field(() => String, { description: '文件名，个人信息已遮盖。Name of the file, personal numbers starred out.' })
  fileName!: string;

  @Field(() => Float, { description: '字节数。Size in bytes.' })
  bytes!: number;

  @Field(() => String, { description: '文件的 SHA-256。SHA-256 of the file as sent.' })
  sha256!: string;

  @Field(() => String, { nullable: true, description: '处理结果的 SHA-256。SHA-256 of the outcome, once filed.' })
  outcomeSha256!: string | null;

  @Field(() => Boolean, {
    description: '原始文件是否留存（最长90日）。Whether the original is still kept, 90 days at most.',
  })
  originalKept!: boolean;

  @Field(() => ID, { nullable: true, description: '所更正的上传。The upload whose rows it corrects.' })
  parentId!: string | null;

  @Field(() => ID, { description: '上传人。Who sent it.' })
  uploadedBy!: string;

  @Field(() => ID, { nullable: true, description: '提交人。Who committed it.' })
  committedBy!: string | null;

  @Field(() => [Int], {
    description: '归档前更正过的数据行序号。Numbers of the rows that were mended before filing.',
  })
  mendedRows!: readonly number[];

  @Field(() => InstantScalar, { description: '收到时刻。When it had arrived.' })
  receivedAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: '办结时刻。When it was over.' })
  finishedAt!: string | null;

  @Field(() => Int, { description: '本步骤已处理行数。Rows done in this step.' })
  rowsDone!: number;

  @Field(() => Int, { nullable: true, description: '总行数，读完文件前未知。All rows; null until the file is read.' })
  rowsTotal!: number | null;

  @Field(() => Int, { nullable: true, description: '每秒行数。Rows a second.' })
  ratePerSecond!: number | null;

  @Field(() => Int, { nullable: true, description: '预计剩余秒数。Seconds this step still needs.' })
  secondsLeft!: number | null;

  @Field(() => RowCountsType, {
    nullable: true,
    description: '行数：归档前为检查结果。Counts: of the check until it is filed, then of the filing.',
  })
  counts!: RowCountsType | null;

  @Field(() => [ProblemCountType], { description: '各类问题计数。Problems by code.' })
  problemCounts!: ProblemCountType[];

  @Field(() => Int, { description: '超过七个工作日报送的行数。Rows later than seven working days (E18).' })
  lateRows!: number;

  @Field(() => Int, { description: '文件内重复行数。Rows that repeat another row of the file (E12).' })
  duplicateRows!: number;

  @Field(() => FileReportType, { nullable: true, description: '文件报告。What was said of the file.' })
  report!: FileReportType | null;

  @Field(() => UploadImpactType, { description: '影响预览。What it changes.' })
  impact!: UploadImpactType;

  @Field(() => Boolean, { description: '是否须本单位另一人提交。Whether a second person must commit it.' })
  needsSecondPerson!: boolean;

  @Field(() => JobFailureType, { nullable: true, description: '失败原因。Why it failed.' })
  failure!: JobFailureType | null;

  job!: UploadJob;
}

@ObjectType('UploadJobPage', { description: '上传任务页，新者在前。A page of jobs, newest first.' })
export class UploadJobPageType {
  @Field(() => [UploadJobType], { description: '任务。Jobs.' })
  jobs!: UploadJobType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}
