import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { RowOutcome } from '../../../domain/upload/receipt';
import { registerCodeTable } from '../../shared/register-code-table';
import { InstantScalar } from '../../shared/scalars';
import { RowOutcomeEnum, RowProblemType } from './receipt';

/** Which rows of a file to show. */
export const RowsWantedEnum = registerCodeTable('RowsWanted', '所需行。Which rows of a file.', {
  ALL: '全部；归档前仅有问题的行。All; before filing those with problems only.',
  WITH_PROBLEMS: '有问题或提示的行。Those with problems or warnings.',
  RETURNED: '未归档的行。Those of which nothing is filed.',
});

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
