/** Unit an amount column states (金额单位). */
export type AmountUnit = 'WAN' | 'YUAN';

/** A header's text, ready to compare (表头归一). */
export interface ColumnName {
  /** Without blanks, marks such as `*`, and with full-width signs made plain; capitals. */
  readonly full: string;
  /** Without what stands in brackets. */
  readonly bare: string;
  /** OTHER for a unit we do not know, such as 千元; null when none is stated. */
  readonly unit: AmountUnit | 'OTHER' | null;
}

const MARKS = /^[*#]+|[*#:]+$/g;
const BRACKETS = /[([【〔][^)\]】〕]*[)\]】〕]/g;
const UNIT_IN_BRACKETS = /[([【〔](?:[^)\]】〕]*[:,;])?(?:人民币)?([^)\]】〕:,;]{0,3}元)(?:人民币)?[)\]】〕]/;
const UNIT_AT_END = /[/_,-](万元|元)$/;
const LONGEST = 120;

/** Reads a header cell. Text too long for a header is cut, and so matches nothing. */
export function columnName(text: string): ColumnName {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(MARKS, '')
    .toUpperCase();
  const unit = UNIT_IN_BRACKETS.exec(plain)?.[1] ?? UNIT_AT_END.exec(plain)?.[1] ?? null;
  const bare = plain.replace(BRACKETS, '').replace(UNIT_AT_END, '').replace(MARKS, '');
  return { full: plain, bare, unit: unit === null ? null : (UNITS[unit] ?? 'OTHER') };
}

const UNITS: Readonly<Record<string, AmountUnit>> = { 万元: 'WAN', 元: 'YUAN' };
/** `单位：万元` above a table. */
const UNIT_LINE = /单位[:：]?\s*[(（]?\s*(?:人民币)?(万元|元)\s*(?:[)）]|$|\s)/;

/** The unit that a title line states for the whole table, or null. */
export function unitOfTitle(text: string): AmountUnit | null {
  const unit = UNIT_LINE.exec(text.normalize('NFKC'))?.[1];
  return unit === undefined ? null : (UNITS[unit] ?? null);
}
