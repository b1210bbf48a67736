import { redactPersonalNumbers } from '../subject/personal-numbers';
import { withoutForbiddenCharacters } from './forbidden-characters';

/** What a problem does to its row: REFUSES it, HOLDS it back until something is confirmed, or only WARNS. */
export type ProblemLevel = 'REFUSES' | 'HOLDS' | 'WARNS';

interface ProblemDefinition {
  readonly level: ProblemLevel;
  readonly zh: string;
  readonly en: string;
}

const refuses = (zh: string, en: string): ProblemDefinition => ({ level: 'REFUSES', zh, en });
const holds = (zh: string, en: string): ProblemDefinition => ({ level: 'HOLDS', zh, en });
const warns = (zh: string, en: string): ProblemDefinition => ({ level: 'WARNS', zh, en });

/**
 * Problems a row can have (数据问题代码). E01 to E20 are the codes of the exchange format, E21 and E22 rules.md R5 and R6,
 * the others ours.
 * @source domain.md section 9.7
 */
export const PROBLEMS = {
  E01: refuses('未知栏目', 'Unknown column'),
  E02: refuses('必填项为空', 'Required field is empty'),
  E03: refuses('内容超长或含非法字符', 'Too long, or forbidden characters'),
  E04: refuses('不在代码表内', 'Not in the code table'),
  E05: refuses('不是有效日期，或晚于今天', 'Not a date, or in the future'),
  E06: refuses('统一社会信用代码格式错误', 'Malformed unified social credit code'),
  E07: refuses('统一社会信用代码校验位错误', 'Check character of the unified code is wrong'),
  E08: refuses('统一社会信用代码为占位符', 'Placeholder instead of a unified code'),
  E09: refuses('名称与统一社会信用代码不符', 'Name and unified code disagree with the registry'),
  E10: refuses('该处罚种类必须填写金额或证照', 'This kind of penalty needs an amount or a licence'),
  E11: refuses('金额无法识别或单位可疑', 'Amount cannot be read, or its unit is suspect'),
  E12: warns('与本批其他行重复', 'Same as another row of the batch'),
  E13: refuses('已有同号记录且内容不同，须填写变更原因', 'On file with other content: a new version needs a reason'),
  E14: refuses('本单位无权报送或变更该信息', 'The department is not entitled to this'),
  E15: refuses('缺少决定文号', 'Decision number is missing'),
  E16: refuses('该名单类型不得列入该人员', 'This person may not be listed under this type'),
  E17: refuses('日期先后矛盾', 'Dates contradict each other'),
  E18: warns('超过七个工作日报送', 'Later than seven working days'),
  E19: refuses('证件号码校验错误', 'ID number fails its check'),
  E20: warns('公示截止期超过法定最长期限，已按最长期限执行', 'Publication end beyond the maximum, clamped'),
  E21: warns('文本含个人信息，脱敏前不予公示', 'Text holds personal numbers and is withheld until redacted'),
  E22: refuses('自然人信息不在本目录报送', 'Rows of natural persons are not accepted here'),
  E23: refuses('法定程序步骤缺失或顺序错误', 'A step of due process is missing or out of order'),
  E24: refuses('没有法定列入依据', 'No lawful ground for this listing'),
  E25: refuses('所指记录未归档', 'The record referred to is not on file'),
  E26: refuses('严重失信主体名单在列期间不得列入守信激励名单', 'No red listing while on a severe list'),
  E27: refuses('未满法定最短期限或依法不得提前移出', 'Before the earliest day the law allows, or not allowed at all'),
  E28: refuses('本批其他行有误，整批退回', 'Other rows are wrong and the batch was to be all or nothing'),
  E29: holds('主体尚未登记，暂存待核', 'Enterprise not registered yet: held until confirmed'),
  E31: refuses('该记录已撤回，不能再次报送', 'The record was withdrawn and cannot be uploaded again'),
  E30: refuses('期限超出名单类型的规定', 'Term outside what the list type allows'),
} as const satisfies Record<string, ProblemDefinition>;

/** One of {@link PROBLEMS}. */
export type ProblemCode = keyof typeof PROBLEMS;

/** A problem of one field of one row (数据问题): never thrown, always in the receipt. */
export interface RowProblem {
  /** Row of the batch, from 1. */
  readonly row: number;
  /** Our name of the field; null when the row as a whole is meant. */
  readonly field: string | null;
  readonly code: ProblemCode;
  readonly level: ProblemLevel;
  readonly messageZh: string;
  readonly messageEn: string;
  /** The value refused, personal data masked; null when empty. */
  readonly value: string | null;
  /** How to mend it, Chinese; null when there is nothing to add. */
  readonly suggestion: string | null;
}

/** A problem before it knows its row. */
export interface Finding {
  readonly code: ProblemCode;
  readonly field: string | null;
  readonly detailZh?: string;
  readonly detailEn?: string;
  readonly value?: string | null;
  readonly suggestion?: string;
  /** Softer or harder than the code's own level, where a rule says so. */
  readonly level?: ProblemLevel;
}

const SHOWN_VALUE_LENGTH = 120;
/** A number that the cut would halve must still be recognised. */
const READ_LENGTH = 200;

/** The start of a refused value, cut between characters, personal numbers starred out in whatever column they stand. @source rules.md R6 */
function shownValue(value: string | null): string | null {
  if (value === null) return null;
  const shown = redactPersonalNumbers(withoutForbiddenCharacters(value.slice(0, READ_LENGTH)));
  return [...shown].slice(0, SHOWN_VALUE_LENGTH).join('');
}

/**
 * The problem that a finding makes of a row. `labelZh` is the column's Chinese name, `line` what people know the row by where
 * it stands in a file.
 */
export function rowProblem(row: number, finding: Finding, labelZh: string | null, line = row): RowProblem {
  const { zh, en, level } = PROBLEMS[finding.code];
  const place = labelZh === null ? `第${line}行` : `第${line}行“${labelZh}”`;
  return {
    row,
    field: finding.field,
    code: finding.code,
    level: finding.level ?? level,
    messageZh: `${place}：${finding.detailZh ?? zh}`,
    messageEn: `Row ${line}${finding.field === null ? '' : `, ${finding.field}`}: ${finding.detailEn ?? en}`,
    value: shownValue(finding.value ?? null),
    suggestion: finding.suggestion ?? null,
  };
}
