import { Field, Int, ObjectType } from 'type-graphql';

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
