import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import type { LocalDate } from '../../domain/calendar/local-date';
import { isLocalDate } from '../../domain/calendar/local-date';

/** A calendar day (日期), Asia/Shanghai. */
export const LocalDateScalar = new GraphQLScalarType<LocalDate, string>({
  name: 'LocalDate',
  description: '日期，北京时间，写作 2026-03-05。A calendar day in Asia/Shanghai, written YYYY-MM-DD.',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && isLocalDate(value)) return value;
    throw badInput('须为 YYYY-MM-DD 的日期 / A day written YYYY-MM-DD is required');
  },
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

/** An instant (时刻), ISO 8601 with zone, milliseconds; answered in UTC. */
export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description: '时刻，ISO 8601，毫秒，UTC。An instant in ISO 8601 with a zone, to the millisecond; answers are in UTC.',
  serialize: String,
  parseValue: (value) => {
    const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : null;
    if (instant && !Number.isNaN(instant.getTime())) return instant.toISOString();
    throw badInput('须为带时区的 ISO 8601 时刻 / An ISO 8601 instant with a zone is required');
  },
});

/** Money (金额) in yuan, as a decimal text with two places; kept as integer fen. */
export const YuanScalar = new GraphQLScalarType<number, string>({
  name: 'Yuan',
  description: '金额，元，两位小数的十进制文本。Money in yuan as decimal text with two places, e.g. "2000.00".',
  serialize: (fen) => yuanText(Number(fen)),
});

/** Yuan of an amount in fen, two places. */
export function yuanText(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(Math.abs(fen % 100)).padStart(2, '0')}`;
}

const CELL =
  '单元格按原样接收，逐行检查，单个错误不影响其他行。Taken as it comes and checked row by row, so that one bad cell never sinks the batch.';

/** Cells of an upload: any text, number or boolean passes, the row checks judge it. */
export const TextCell = cellScalar('TextCell', '文本单元格。A text.');
export const CodeCell = cellScalar(
  'CodeCell',
  '统一社会信用代码单元格，必须是文本。A unified social credit code, as text: a number is refused (E06).',
);
export const DateCell = cellScalar(
  'DateCell',
  '日期单元格：2026-03-05、2026.3.5、2026年3月5日、20260305 或表格日期序号。A day; short forms such as 3/5/26 are refused (E05).',
);
export const AmountCell = cellScalar(
  'AmountCell',
  '金额单元格，单位见栏目名，可写 2万、2,000元。Money in the unit of its column; 约 and capital numerals are refused (E11).',
);
export const ChoiceCell = cellScalar(
  'ChoiceCell',
  '代码单元格：代码或中文名称，多项用分号隔开。A code or its Chinese word, several separated by ; (E04).',
);
export const IdentityCell = cellScalar(
  'IdentityCell',
  '证件号码单元格：加密保存，输出脱敏。An ID number: sealed at rest, masked on output (E19).',
);

function cellScalar(name: string, description: string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description: `${description} ${CELL}`,
    parseValue: (value) => {
      if (['string', 'number', 'boolean'].includes(typeof value)) return value;
      throw badInput('单元格须为文本、数字或布尔值 / A cell holds a text, a number or a boolean');
    },
    parseLiteral: cellLiteral,
  });
}

function cellLiteral(node: ValueNode): string | number | boolean {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    default:
      throw badInput('单元格须为文本、数字或布尔值 / A cell holds a text, a number or a boolean');
  }
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'INVALID_INPUT' } });
}
