import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Standing } from '../../../domain/catalogue/types';
import type { FactKind } from '../../../domain/record/fact';
import type { FileReceipt, Receipt, RowCounts, RowOutcome, UploadPolicy } from '../../../domain/upload/receipt';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar } from '../../shared/scalars';
import { StandingEnum } from './standing';

/** What to do with wrong rows. */
export const UploadPolicyEnum = registerCodeTable<UploadPolicy>(
  'UploadPolicy',
  '错误处理方式。What to do when a row is wrong.',
  {
    REJECT_BATCH: '有一行错误即整批退回。One wrong row sends the batch back.',
    REJECT_ROWS: '退回错误行，其余归档。Wrong rows are refused, the others filed.',
    QUARANTINE: '暂存错误行待更正，其余归档。Wrong rows are kept aside to be corrected, the others filed.',
  },
);
/** End of a row. */
export const RowOutcomeEnum = registerCodeTable<RowOutcome>('RowOutcome', '行处理结果。What became of a row.', {
  ACCEPTED: '已归档。Filed.',
  UNCHANGED: '内容相同，未变。On file with the same content.',
  REFUSED: '已退回。Refused.',
  QUARANTINED: '已暂存待核。Held or kept aside.',
});
/** What a problem does. */
export const ProblemLevelEnum = registerCodeTable('ProblemLevel', '问题级别。What a problem does to its row.', {
  REFUSES: '退回。Refuses it.',
  HOLDS: '暂存待核。Holds it back.',
  WARNS: '提示。Warns only.',
});

@ObjectType('RowCounts', {
  description: '行数：收到 = 归档 + 未变 + 退回 + 暂存。received = accepted + unchanged + refused + quarantined.',
})
export class RowCountsType implements RowCounts {
  @Field(() => Int, { description: '收到。Received.' })
  received!: number;

  @Field(() => Int, { description: '归档。Accepted.' })
  accepted!: number;

  @Field(() => Int, { description: '未变。Unchanged.' })
  unchanged!: number;

  @Field(() => Int, { description: '退回。Refused.' })
  refused!: number;

  @Field(() => Int, { description: '暂存。Quarantined.' })
  quarantined!: number;
}

@ObjectType('RowResult', { description: '一行的结果。What became of one row.' })
export class RowResultType {
  @Field(() => Int, { description: '行号，自1起。Row, from 1.' })
  row!: number;

  @Field(() => RowOutcomeEnum, { description: '结果。Outcome.' })
  outcome!: RowOutcome;

  @Field(() => ID, { nullable: true, description: '统一社会信用代码。Unified code, when readable.' })
  uscc!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '记录标识，供复核与撤回使用。Identity of the record, for confirmation and withdrawal.',
  })
  recordId!: string | null;

  @Field(() => Int, { nullable: true, description: '版本号。Version.' })
  version!: number | null;
}

@ObjectType('RowProblem', {
  description: '一行一栏目的问题，说明如何更正。A problem of one field of one row, and how to mend it.',
})
export class RowProblemType {
  @Field(() => Int, { description: '行号，自1起。Row, from 1.' })
  row!: number;

  @Field(() => String, { nullable: true, description: '栏目；null 表示整行。Field; null for the row as a whole.' })
  field!: string | null;

  @Field(() => String, { description: '问题代码 E01 至 E30。Code.' })
  code!: string;

  @Field(() => ProblemLevelEnum, { description: '级别。Level.' })
  level!: string;

  @Field(() => String, { description: '中文说明。Message, Chinese.' })
  messageZh!: string;

  @Field(() => String, { description: 'Message, English. 英文说明。' })
  messageEn!: string;

  @Field(() => String, { nullable: true, description: '所填值，个人信息已脱敏。Value refused, personal data masked.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: '更正建议。How to mend it.' })
  suggestion!: string | null;
}

@ObjectType('StandingChange', {
  description: '本批引起的信用状况变化，以今日计。A standing the batch changed, as of today.',
})
export class StandingChangeType {
  @Field(() => ID, { description: '统一社会信用代码。Unified code.' })
  uscc!: string;

  @Field(() => String, { description: '名称。Name.' })
  name!: string;

  @Field(() => StandingEnum, { description: '此前。Before.' })
  before!: Standing;

  @Field(() => StandingEnum, { description: '此后。After.' })
  after!: Standing;
}

@ObjectType('FileReceipt', { description: '文件回执。What a receipt says of the file it came in.' })
export class FileReceiptType implements FileReceipt {
  @Field(() => Float, { description: '文件字节数。Size in bytes, as sent.' })
  bytes!: number;

  @Field(() => String, { description: '文件的 SHA-256。SHA-256 of the file as sent, hexadecimal.' })
  sha256!: string;

  @Field(() => String, {
    description:
      '处理结果的 SHA-256：按代码、行号排序，每行为“行号 TAB 结果 TAB 记录标识 TAB 版本 LF”，无者写 -。SHA-256 of the outcome: a line “row TAB outcome TAB record TAB version LF” for each row, - for nothing, in the order of code and row.',
  })
  outcomeSha256!: string;
}

@ObjectType('Receipt', {
  description: '上传回执。同一批次号再次提交返回首次回执。Receipt of a batch; the same key again returns the first.',
})
export class ReceiptType implements Pick<Receipt, 'batchId' | 'batchKey'> {
  @Field(() => ID, { description: '批次标识。Batch.' })
  batchId!: string;

  @Field(() => String, { description: '批次号。Idempotency key.' })
  batchKey!: string;

  @Field(() => String, { description: '记录种类，或 CONFIRMATION、WITHDRAWAL。Kind of record or mark.' })
  kind!: FactKind;

  @Field(() => UploadPolicyEnum, { description: '错误处理方式。Policy.' })
  policy!: UploadPolicy;

  @Field(() => Boolean, { description: '是否试运行；试运行不留下任何数据。True for a dry run, which keeps nothing.' })
  dryRun!: boolean;

  @Field(() => InstantScalar, { description: '入库时刻。When it was recorded.' })
  receivedAt!: string;

  @Field(() => RowCountsType, { description: '行数。Counts.' })
  counts!: RowCountsType;

  @Field(() => FileReceiptType, {
    nullable: true,
    description:
      '以文件报送时的文件回执；此时逐行结果与问题在 job 中分页查阅。Of a file: its rows and problems are then read page by page in job.',
  })
  file?: FileReceiptType;

  @Field(() => [RowResultType], { description: '逐行结果。Every row’s outcome.' })
  rows!: readonly RowResultType[];

  @Field(() => [RowProblemType], { description: '问题清单。Problems of rows and fields.' })
  problems!: readonly RowProblemType[];

  @Field(() => [StandingChangeType], { description: '引起的信用状况变化。Standings changed.' })
  standingChanges!: readonly StandingChangeType[];

  @Field(() => [StandingChangeType], {
    description: '名单经复核确认后将引起的变化。What will change once the listings are confirmed by a second person.',
  })
  standingChangesIfConfirmed!: readonly StandingChangeType[];
}
