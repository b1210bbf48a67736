import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Field as RecordField } from '../../../domain/record/field';
import { RECORD_KINDS, RECORD_KIND_NAMES, fieldsOf } from '../../../domain/record/record-kind';
import type { RecordKind } from '../../../domain/record/record-kind';
import { PersonRoleEnum } from '../../shared/enums';
import {
  AmountCell,
  ChoiceCell,
  CodeCell,
  DateCell,
  IdentityCell,
  LocalDateScalar,
  TextCell,
  YuanScalar,
} from '../../shared/scalars';
import { enumOfTable } from '../code-tables';
import { FilingType } from './filing';

@InputType('ListedPersonInput', { description: '决定载明的责任人。A person named by a listing decision.' })
export class ListedPersonInput {
  @Field(() => ChoiceCell, { nullable: true, description: '身份：法定代表人、实际控制人、直接责任人。Role.' })
  role?: unknown;

  @Field(() => TextCell, { nullable: true, description: '姓名。Name.' })
  name?: unknown;

  @Field(() => ChoiceCell, {
    nullable: true,
    description: '证件类型，空为身份证。Kind of paper; resident ID when empty.',
  })
  paperType?: unknown;

  @Field(() => IdentityCell, { nullable: true, description: '证件号码，加密保存。ID number, sealed at rest (E19).' })
  idNumber?: unknown;
}

@ObjectType('ListedPerson', { description: '责任人，证件号码脱敏。A person named by a decision, the number masked.' })
export class ListedPersonType {
  @Field(() => PersonRoleEnum, { description: '身份。Role.' })
  role!: string;

  @Field(() => String, { description: '姓名。Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '脱敏证件号码。Masked ID number.' })
  maskedIdNumber!: string | null;
}

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
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its fields are declared by the loop below
  class Row {}
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    Field(() => cellType(field), { nullable: true, description: describe(field) })(Row.prototype, name);
  }
  Field(() => TextCell, {
    nullable: true,
    description: '变更原因；已有记录内容变更时必填。Reason of the change, required for a new version (E13).',
  })(Row.prototype, 'changeReason');
  const { zh, en } = RECORD_KINDS[kind];
  InputType(`${TYPE_NAMES[kind]}RowInput`, { description: `${zh}上传行。${en}: a row to upload.` })(Row);
  return Row;
}

function recordType(kind: RecordKind): ClassType {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its fields are declared by the loop below
  class RecordOnFile {}
  Field(() => FilingType, { description: '归档信息：来源、批次、效力。Provenance and effect of the record.' })(
    RecordOnFile.prototype,
    'filing',
  );
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    const isRequired = field.required === true;
    Field(() => valueType(field), { nullable: !isRequired, description: describe(field) })(
      RecordOnFile.prototype,
      name,
    );
  }
  const { zh, en } = RECORD_KINDS[kind];
  ObjectType(TYPE_NAMES[kind], { description: `${zh}。${en} on file.` })(RecordOnFile);
  return RecordOnFile;
}

/** `决定文号 (CF_WSH)。Decision number. 必填。` */
function describe(field: RecordField): string {
  const column = field.column === undefined ? '' : `（${field.column}）`;
  const condition =
    field.required === true ? ' 必填，required.' : field.required === undefined ? '' : ` ${field.required}。`;
  return `${field.zh}${column}。${field.en}.${condition}`;
}

function cellType(field: RecordField) {
  switch (field.type) {
    case 'code':
      return CodeCell;
    case 'date':
      return DateCell;
    case 'amount':
      return AmountCell;
    case 'choice':
    case 'choices':
      return ChoiceCell;
    case 'identity':
      return IdentityCell;
    case 'persons':
      return [ListedPersonInput];
    case 'text':
    case 'texts':
    case 'integer':
      return TextCell;
  }
}

function valueType(field: RecordField) {
  switch (field.type) {
    case 'code':
      return ID;
    case 'date':
      return LocalDateScalar;
    case 'amount':
      return YuanScalar;
    case 'integer':
      return Int;
    case 'choice':
      return enumOfTable(field.values);
    case 'choices':
      return [enumOfTable(field.values)];
    case 'texts':
      return [String];
    case 'persons':
      return [ListedPersonType];
    case 'text':
    case 'identity':
      return String;
  }
}
