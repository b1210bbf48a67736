const FEN_PER = { YUAN: 100n, WAN: 1_000_000n } as const;
const AMOUNT = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,8}))?(万元|万|元)?(?:人民币元?)?$/;
const APPROXIMATE = /[约近余多左右上下]/;
const CHINESE_NUMERAL = /[零壹贰叁肆伍陆柒捌玖拾佰仟]/;

/** Why an amount could not be read. */
export type AmountFault = 'APPROXIMATE' | 'CHINESE_NUMERAL' | 'NOT_A_NUMBER' | 'FRACTION_OF_A_FEN';

/**
 * Fen that a cell means (金额识别), exactly; a fault otherwise. A bare number is in the header's unit; `2万`, `2,000元` and
 * `30(万元人民币)` say their own; other currencies are not read. `约` and capital numerals such as `贰万元` are refused.
 * @param unit what a bare number means
 * @source rules.md R21
 */
export function readAmount(cell: string | number, unit: 'WAN' | 'YUAN'): number | AmountFault {
  const text = (typeof cell === 'number' ? plainDecimal(cell) : cell.normalize('NFKC')).replace(/[\s¥￥()]/g, '');
  if (APPROXIMATE.test(text)) return 'APPROXIMATE';
  if (CHINESE_NUMERAL.test(text)) return 'CHINESE_NUMERAL';
  const parts = AMOUNT.exec(text.replace(/^人民币/, ''));
  if (!parts) return 'NOT_A_NUMBER';
  const [, whole = '0', fraction = '', written] = parts;
  return toFen(whole.replaceAll(',', ''), fraction, FEN_PER[unitOf(written) ?? unit]);
}

function unitOf(written: string | undefined): 'WAN' | 'YUAN' | null {
  if (written === undefined) return null;
  return written.startsWith('万') ? 'WAN' : 'YUAN';
}

function toFen(whole: string, fraction: string, fenPerUnit: bigint): number | AmountFault {
  const scaled = BigInt(whole + fraction.padEnd(8, '0')) * fenPerUnit;
  const scale = 100_000_000n;
  if (scaled % scale !== 0n) return 'FRACTION_OF_A_FEN';
  const fen = Number(scaled / scale);
  return Number.isSafeInteger(fen) ? fen : 'NOT_A_NUMBER';
}

/** A cell's number without exponent and binary dust: 0.1 + 0.2 reads 0.3. */
function plainDecimal(value: number): string {
  return Number.isFinite(value) ? value.toFixed(6).replace(/\.?0+$/, '') : String(value);
}
