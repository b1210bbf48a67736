import { Field, InputType, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { RECORD_KINDS, RECORD_KIND_NAMES, fieldsOf } from '../../../domain/record/record-kind';
import type { RecordKind } from '../../../domain/record/record-kind';
import { TextCell } from '../../shared/scalars';
import { declareCells, declareValues } from './field-types';
import { FilingType } from './filing';

const TYPE_NAMES: Readonly<Record<RecordKind, string>> = {
  REGISTRATION: 'Registration',
  LICENCE: 'Licence',
  PENALTY: 'Penalty',
  LISTING: 'Listing',
  HONOUR: 'Honour',
  ABNORMAL_ENTRY: 'AbnormalEntry',
  JUDGMENT: 'Judgment',
  CONTRACT_PERFORMANCE: 'ContractPerformance',
  COMMITMENT: 'Commitment',
  GUIDANCE: 'Guidance',
  DISPOSITION: 'Disposition',
};

/** Input type of a row, by kind (上传行输入类型): one field for each of the kind's table, every cell optional and lenient. */
export const ROW_INPUTS = byKind(rowInput);

/** Output type of a record on file, by kind (归档记录输出类型): the same fields, typed, beside the filing they came with. */
export const RECORD_TYPES = byKind(recordType);

function byKind(make: (kind: RecordKind) => ClassType): Readonly<Record<RecordKind, ClassType>> {
  return Object.fromEntries(RECORD_KIND_NAMES.map((kind) => [kind, make(kind)])) as Record<RecordKind, ClassType>;
}

function rowInput(kind: RecordKind): ClassType {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its fields are declared by its field table
  class Row {}
  declareCells(Row.prototype, fieldsOf(kind));
  Field(() => TextCell, {
    nullable: true,
    description: '变更原因；已有记录内容变更时必填。Reason of the change, required for a new version (E13).',
  })(Row.prototype, 'changeReason');
  const { zh, en } = RECORD_KINDS[kind];
  InputType(`${TYPE_NAMES[kind]}RowInput`, { description: `${zh}上传行。${en}: a row to upload.` })(Row);
  return Row;
}

function recordType(kind: RecordKind): ClassType {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its fields are declared by its field table
  class RecordOnFile {}
  Field(() => FilingType, { description: '归档信息：来源、批次、效力。Provenance and effect of the record.' })(
    RecordOnFile.prototype,
    'filing',
  );
  declareValues(RecordOnFile.prototype, fieldsOf(kind));
  const { zh, en } = RECORD_KINDS[kind];
  ObjectType(TYPE_NAMES[kind], { description: `${zh}。${en} on file.` })(RecordOnFile);
  return RecordOnFile;
}
