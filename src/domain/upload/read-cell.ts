import type { LocalDate } from '../calendar/local-date';
import type { AmountField, ChoiceField, ChoicesField, CodeField, Field, TextField, TextsField } from '../record/field';
import type { SealedIdentity } from '../record/person';
import { checkResidentId, maskIdNumber } from '../subject/resident-id';
import { checkUscc } from '../subject/unified-social-credit-code';
import type { UsccCheck } from '../subject/unified-social-credit-code';
import { hasForbiddenCharacter } from './forbidden-characters';
import type { Finding } from './problem';
import type { AmountFault } from './read-amount';
import { readAmount } from './read-amount';
import { readDate } from './read-date';

/** What a cell of an upload can hold: the row checks decide what is wrong with it, not the transport. */
export type CellValue = string | number | boolean | null;

/** A cell as read: its value, or null when empty or wrong, and what was found. */
export interface CellReading {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** What reading cells depends on. */
export interface ReadingContext {
  readonly today: LocalDate;
  /** Seals an identity number; the number itself goes no further. */
  readonly seal: (number: string) => SealedIdentity;
}

const LIST_SEPARATOR = /[;；]/;

/** Reads one cell by its field (单元格识别). Empty cells are null; whether they may be is the row's business. */
export function readCell(
  name: string,
  field: Exclude<Field, { type: 'persons' }>,
  cell: CellValue,
  context: ReadingContext,
): CellReading {
  if (isEmpty(cell)) return reading(null);
  const finding = (code: Finding['code'], more: Partial<Finding> = {}): CellReading =>
    reading(null, { code, field: name, value: String(cell), ...more });
  switch (field.type) {
    case 'text':
      return readText(field, cell, finding);
    case 'code':
      return readCode(field, cell, finding);
    case 'date':
      return readDay(cell, field.past === true ? context.today : null, finding);
    case 'amount':
      return readMoney(field, cell, finding);
    case 'integer':
      return readInteger(cell, finding);
    case 'choice':
      return readChoice(field, cell, finding);
    case 'choices':
      return readChoices(field, cell, finding);
    case 'texts':
      return readTexts(field, cell, finding);
    case 'identity':
      return readIdentity(cell, context, finding);
  }
}

/** Ways in which departments write "nothing". */
const NOTHING = /^(?:n\/?a|null|[-—－/／]+)?$/i;

/** True for a cell with nothing in it: blanks, or a sign that says so, such as `N/A` or `—`. */
export function isEmpty(cell: CellValue | undefined): cell is null | undefined {
  return cell === null || cell === undefined || (typeof cell === 'string' && NOTHING.test(cell.trim()));
}

type Refuse = (code: Finding['code'], more?: Partial<Finding>) => CellReading;

function reading(value: unknown, ...findings: Finding[]): CellReading {
  return { value, findings };
}

function readText(field: TextField, cell: CellValue, refuse: Refuse): CellReading {
  const text = String(cell).normalize('NFC').trim();
  if (hasForbiddenCharacter(text)) {
    return refuse('E03', { value: null, suggestion: '删除不可见的控制字符后重新填写' });
  }
  if ([...text].length > field.max) {
    return refuse('E03', { suggestion: `最多${field.max}个字，现有${[...text].length}个字` });
  }
  return reading(text);
}

function readCode(field: CodeField, cell: CellValue, refuse: Refuse): CellReading {
  if (typeof cell !== 'string') {
    return refuse('E06', {
      detailZh: '代码以数字形式到达，已丢失数位',
      detailEn: 'The code arrived as a number and has lost digits',
      suggestion: '将该列设为文本格式后重新填写完整的18位代码',
    });
  }
  const check = checkUscc(cell);
  if (check.ok) return reading(check.uscc, ...warningsOf(check, refuse));
  return refuse(codeFor(check.failed), codeAdvice(check, field));
}

function warningsOf(check: Extract<UsccCheck, { ok: true }>, refuse: Refuse): readonly Finding[] {
  if (check.warnings.length === 0) return [];
  return refuse('E07', {
    level: 'WARNS',
    detailZh: '代码中的组织机构代码校验位不符，请核对',
    detailEn: 'The organisation code inside the unified code fails its own check',
  }).findings;
}

function codeFor(failed: Extract<UsccCheck, { ok: false }>['failed']): Finding['code'] {
  if (failed === 'PLACEHOLDER') return 'E08';
  return failed === 'CHECK_CHARACTER' ? 'E07' : 'E06';
}

const CODE_ADVICE: Readonly<Partial<Record<Extract<UsccCheck, { ok: false }>['failed'], string>>> = {
  LENGTH: '统一社会信用代码为18位',
  CHARACTER: '代码不使用字母 I、O、S、V、Z，请核对是否与数字混淆',
  DEPARTMENT_OR_CLASS: '前两位不是登记管理部门与机构类别代码',
  REGISTRATION_NUMBER: '这是15位工商注册号，请填写18位统一社会信用代码',
  SCIENTIFIC_NOTATION: '代码被表格软件改成了科学计数法，请设为文本格式后重填',
};

function codeAdvice(check: Extract<UsccCheck, { ok: false }>, field: CodeField): Partial<Finding> {
  if (check.failed === 'CHECK_CHARACTER' && check.expectedCheck !== undefined) {
    return { suggestion: `按前17位计算校验位应为${check.expectedCheck}，请对照证照核对“${field.zh}”` };
  }
  const advice = CODE_ADVICE[check.failed];
  return advice === undefined ? {} : { suggestion: advice };
}

function readDay(cell: CellValue, notAfter: LocalDate | null, refuse: Refuse): CellReading {
  const day = typeof cell === 'boolean' || cell === null ? null : readDate(cell);
  if (day === null)
    return refuse('E05', { detailZh: '不是有效日期', detailEn: 'Not a date', suggestion: '写作2026-03-05' });
  if (notAfter !== null && day > notAfter) {
    return refuse('E05', { detailZh: '日期晚于今天', detailEn: 'The day is in the future', suggestion: '核对年份' });
  }
  return reading(day);
}

const AMOUNT_ADVICE: Readonly<Record<AmountFault, string>> = {
  APPROXIMATE: '不接受约数，请填写决定书载明的准确金额',
  CHINESE_NUMERAL: '请用阿拉伯数字填写，如 2 或 20000元',
  NOT_A_NUMBER: '请填写数字，可写 2万、2,000元',
  FRACTION_OF_A_FEN: '金额精确到分',
};
/** 100,000 万元 in fen. */
const SUSPECT_FEN = 100_000_000_000;

function readMoney(field: AmountField, cell: CellValue, refuse: Refuse): CellReading {
  const amount = typeof cell === 'boolean' || cell === null ? 'NOT_A_NUMBER' : readAmount(cell, field.unit);
  if (typeof amount === 'string') return refuse('E11', { suggestion: AMOUNT_ADVICE[amount] });
  if (amount > SUSPECT_FEN && field.unit === 'WAN') {
    return refuse('E11', { suggestion: '超过十万万元，请核对单位是否应为万元' });
  }
  return reading(amount);
}

function readInteger(cell: CellValue, refuse: Refuse): CellReading {
  const text = String(cell).normalize('NFKC').replace(/[\s,]/g, '');
  return /^\d{1,9}$/.test(text) ? reading(Number(text)) : refuse('E04', { suggestion: '请填写不小于0的整数' });
}

function readChoice(field: ChoiceField, cell: CellValue, refuse: Refuse): CellReading {
  const code = choiceCode(field.values, String(cell)) ?? field.signs?.[String(cell).normalize('NFKC').trim()] ?? null;
  return code === null
    ? refuse('E04', { suggestion: `可填：${Object.values(field.values).join('、')}` })
    : reading(code);
}

function readChoices(field: ChoicesField, cell: CellValue, refuse: Refuse): CellReading {
  const words = String(cell)
    .split(LIST_SEPARATOR)
    .filter((word) => word.trim() !== '');
  const codes = words.map((word) => choiceCode(field.values, word));
  const known = codes.filter((code) => code !== null);
  if (known.length < codes.length) {
    return refuse('E04', { suggestion: `多项用分号隔开，可填：${Object.values(field.values).join('、')}` });
  }
  return reading([...new Set(known)].sort());
}

function choiceCode(values: Readonly<Record<string, string>>, word: string): string | null {
  const wanted = word.normalize('NFKC').trim();
  const found = Object.entries(values).find(([code, zh]) => code === wanted || zh.normalize('NFKC') === wanted);
  return found ? found[0] : null;
}

function readTexts(field: TextsField, cell: CellValue, refuse: Refuse): CellReading {
  const parts = String(cell)
    .normalize('NFC')
    .split(LIST_SEPARATOR)
    .map((part) => part.trim());
  const texts = [...new Set(parts.filter((part) => part !== ''))];
  if (texts.some((text) => hasForbiddenCharacter(text) || [...text].length > field.max) || texts.length > 50) {
    return refuse('E03', { suggestion: `多项用分号隔开，每项最多${field.max}个字` });
  }
  return reading(texts);
}

function readIdentity(cell: CellValue, context: ReadingContext, refuse: Refuse): CellReading {
  const number = String(cell).normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (typeof cell !== 'string' || !/^[0-9A-Z()-]{5,30}$/.test(number)) {
    return refuse('E19', { value: maskIdNumber(number), suggestion: '将该列设为文本格式后重新填写证件号码' });
  }
  return reading(context.seal(number), ...residentIdFindings(number, refuse));
}

/** A number of 18 digits is read as a resident ID whatever the paper's name says. */
function residentIdFindings(number: string, refuse: Refuse): readonly Finding[] {
  if (!/^\d{17}[\dX]$/.test(number) || checkResidentId(number).ok) return [];
  return refuse('E19', { value: maskIdNumber(number), suggestion: '请对照证件核对' }).findings;
}
