import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RecordKind } from '../../../domain/record/record-kind';
import type { RowOutcome, UploadPolicy } from '../../../domain/upload/receipt';
import type { UploadJob } from '../../../domain/upload/upload-job';
import { UPLOAD_STATES, UPLOAD_STEPS } from '../../../domain/upload/upload-job';
import { RecordKindEnum } from '../../shared/enums';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar } from '../../shared/scalars';
import { RowCountsType, RowOutcomeEnum, RowProblemType, StandingChangeType, UploadPolicyEnum } from './receipt';
import { StandingEnum } from './standing';

/** State of a file on its way. */
export const UploadStateEnum = registerCodeTable(
  'UploadState',
  '上传任务状态。State of an uploaded file.',
  UPLOAD_STATES,
);
/** What a job is at. */
export const UploadStepEnum = registerCodeTable('UploadStep', '上传任务步骤。What an upload is at.', UPLOAD_STEPS);
/** Which rows of a file to show. */
export const RowsWantedEnum = registerCodeTable('RowsWanted', '所需行。Which rows of a file.', {
  ALL: '全部；归档前仅有问题的行。All; before filing those with problems only.',
  WITH_PROBLEMS: '有问题或提示的行。Those with problems or warnings.',
  RETURNED: '未归档的行。Those of which nothing is filed.',
});

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

@ObjectType('FileColumn', { description: '栏目。A column and the field it stands for.' })
export class FileColumnType {
  @Field(() => String, { nullable: true, description: '表头原文。Header as written; null for a missing column.' })
  header!: string | null;

  @Field(() => String, { description: '栏目标识。Our name of the field.' })
  field!: string;

  @Field(() => String, { description: '中文名。Chinese name.' })
  nameZh!: string;
}

@ObjectType('FileReport', { description: '文件报告：整个文件只说一次。What is said once of a file.' })
export class FileReportType {
  @Field(() => String, { description: '格式。CSV or XLSX.' })
  format!: string;

  @Field(() => String, { nullable: true, description: '文字编码。Encoding of a CSV.' })
  encoding!: string | null;

  @Field(() => [FileColumnType], { description: '已识别栏目。Columns recognised.' })
  columns!: FileColumnType[];

  @Field(() => [String], { description: '未识别、未读取的栏目。Columns that were not read.' })
  unknownColumns!: readonly string[];

  @Field(() => [FileColumnType], { description: '文件中没有的选填栏目。Optional columns that the file lacks.' })
  missingColumns!: FileColumnType[];

  @Field(() => [FileColumnType], {
    description: '由上传人确认、整表统一填写的栏目。Fields filled alike for the whole file, as the clerk said.',
  })
  suppliedColumns!: FileColumnType[];

  @Field(() => [FileColumnType], {
    description: '未注明单位的金额栏目，须确认后重传。Amount columns without a unit: say it and send again.',
  })
  unitAsked!: FileColumnType[];

  @Field(() => [String], { description: '未读取的工作表，须确认。Sheets not read until confirmed.' })
  unreadSheets!: readonly string[];

  @Field(() => Int, { description: '数据行数。Lines of data.' })
  dataLines!: number;

  @Field(() => Int, { description: '跳过的空行。Blank lines skipped.' })
  blankLines!: number;

  @Field(() => Int, { description: '未读取的隐藏或筛选行，须确认。Hidden lines not read until confirmed.' })
  hiddenLines!: number;

  @Field(() => Int, { description: '跳过的表尾行。Footer lines skipped.' })
  footerLines!: number;

  @Field(() => Int, { description: '表头之上跳过的标题行。Title lines skipped.' })
  titleLines!: number;

  @Field(() => Int, { description: '按合并单元格或“同上”填充的单元格数。Cells filled from merges or 同上.' })
  filledCells!: number;
}

@ObjectType('ChangeCount', { description: '由一种状况变为另一种的户数。Firms that go from one standing to another.' })
export class ChangeCountType {
  @Field(() => StandingEnum, { description: '此前。Before.' })
  before!: string;

  @Field(() => StandingEnum, { description: '此后。After.' })
  after!: string;

  @Field(() => Int, { description: '户数。Firms.' })
  firms!: number;
}

@ObjectType('ChangeSummary', { description: '状况变化汇总。Changes of standing, counted.' })
export class ChangeSummaryType {
  @Field(() => Int, { description: '户数。Firms.' })
  firms!: number;

  @Field(() => [ChangeCountType], { description: '分类计数。By kind of change.' })
  counts!: readonly ChangeCountType[];

  @Field(() => [StandingChangeType], { description: '前200户。The first 200 firms.' })
  named!: readonly StandingChangeType[];
}

@ObjectType('UploadImpact', { description: '影响预览。What an upload changes.' })
export class UploadImpactType {
  @Field(() => ChangeSummaryType, { description: '归档即生效的变化。At once.' })
  atOnce!: ChangeSummaryType;

  @Field(() => ChangeSummaryType, {
    description: '名单经复核确认后的变化。Once its listings are confirmed by a second person.',
  })
  ifConfirmed!: ChangeSummaryType;
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

@ObjectType('RowCorrection', { description: '一次更正。An attempt to correct a row.' })
export class RowCorrectionType {
  @Field(() => InstantScalar, { description: '时刻。When.' })
  at!: string;

  @Field(() => ID, { description: '更正人。By whom.' })
  by!: string;

  @Field(() => ID, { description: '更正所在批次。Batch of the corrected row.' })
  batchId!: string;

  @Field(() => RowOutcomeEnum, { description: '结果。Outcome.' })
  outcome!: RowOutcome;

  @Field(() => ID, { nullable: true, description: '记录标识。Record, where one was filed.' })
  recordId!: string | null;
}

@ObjectType('FileRow', { description: '文件中的一行及其结果。A row of a file and what became of it.' })
export class FileRowType {
  @Field(() => Int, { description: '数据行序号，自1起。Number of the row, from 1.' })
  row!: number;

  @Field(() => Int, { description: '表格中的行号。Line that the spreadsheet shows.' })
  line!: number;

  @Field(() => ID, { nullable: true, description: '统一社会信用代码。Unified code, when readable.' })
  uscc!: string | null;

  @Field(() => RowOutcomeEnum, { description: '结果；归档前为预计结果。Outcome; before filing, what is expected.' })
  outcome!: RowOutcome;

  @Field(() => ID, { nullable: true, description: '记录标识。Record.' })
  recordId!: string | null;

  @Field(() => Int, { nullable: true, description: '版本号。Version.' })
  version!: number | null;

  @Field(() => [RowProblemType], { description: '问题。Problems.' })
  problems!: readonly RowProblemType[];

  @Field(() => [RowCorrectionType], { description: '更正记录。Its corrections.' })
  corrections!: readonly RowCorrectionType[];

  @Field(() => InstantScalar, { nullable: true, description: '更正办结时刻。When its correction was settled.' })
  closedAt!: string | null;
}

@ObjectType('FileRowPage', { description: '文件行页，按文件顺序。A page of rows, in the order of the file.' })
export class FileRowPageType {
  @Field(() => [FileRowType], { description: '行。Rows.' })
  rows!: readonly FileRowType[];

  @Field(() => String, { nullable: true, description: '下一页游标。Cursor of the next page; null at the end.' })
  nextCursor!: string | null;
}

@InputType('FieldValueInput', { description: '栏目新值。A cell set right.' })
export class FieldValueInput {
  @Field(() => String, { description: '栏目标识。Our name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: '新值；null 为清空。New value; null empties the cell.' })
  value?: string | null;
}

@InputType('MendedRowInput', { description: '归档前更正的一行。A row set right before filing.' })
export class MendedRowInput {
  @Field(() => Int, { description: '数据行序号。Number of the row in its upload.' })
  row!: number;

  @Field(() => [FieldValueInput], { description: '改动的栏目。Cells set right; others stay.' })
  values!: FieldValueInput[];
}
