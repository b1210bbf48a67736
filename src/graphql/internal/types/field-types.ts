import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Field as RecordField, FieldTable } from '../../../domain/record/field';
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

/** Declares a cell for each field of a table on an input class (栏目输入): every cell optional and lenient. */
export function declareCells(prototype: object, fields: FieldTable): void {
  for (const [name, field] of Object.entries(fields)) {
    Field(() => cellType(field), { nullable: true, description: describe(field) })(prototype, name);
  }
}

/** Declares a typed value for each field of a table on an output class (栏目输出). */
export function declareValues(prototype: object, fields: FieldTable): void {
  for (const [name, field] of Object.entries(fields)) {
    const nullable = field.required !== true;
    Field(() => valueType(field), { nullable, description: describe(field) })(prototype, name);
  }
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
