import type { GridRow } from '../grid';
import { cellText, isBlankCell } from '../grid';

/** What a line below the header is (行分类). */
export type LineClass = 'BLANK' | 'NOTES' | 'FOOTER' | 'DATA';

const NOTES = /^【[^】]{1,12}】/;
const TOTAL = /^(?:合|总|小|共|累)计[^\p{L}]{0,12}$|^(?:本页|本表)?(?:合|总|小|累)计/u;
const SIGNATURE =
  /^(?:制表|填表|填报|报送|审核|复核|审批|经办|负责|联系|单位负责|分管领导|主要领导|盖章|签字|签章|电话|日期|传真|注|备注|说明|填表说明)(?:人|单位|部门|时间|日期|电话|领导|方式|签字|签章)?(?:[((][^))]{0,8}[))])?[::]|[((](?:盖章|公章|签章|签字)[))]/;
const CODE_LIKE = /^[0-9A-Z]{15,18}$/i;
/** A signature line has few cells; a row of data that merely mentions a seal has many. */
const MOST_SIGNATURE_CELLS = 6;

/**
 * Tells data from what stands around it (识别表尾): totals, signatures and seals below the table, notes of a template.
 * A line with something like a unified code is data whatever else it says.
 * @source rules.md R21
 */
export function classifyLine(row: GridRow): LineClass {
  const filled = row.cells.filter((cell) => !isBlankCell(cell));
  if (filled.length === 0) return 'BLANK';
  const texts = filled.map((cell) => cellText(cell).slice(0, 200));
  if (texts.every((text) => NOTES.test(text))) return 'NOTES';
  if (texts.some((text) => CODE_LIKE.test(text.replace(/\s/g, '')))) return 'DATA';
  return isFooter(texts) ? 'FOOTER' : 'DATA';
}

function isFooter(texts: readonly string[]): boolean {
  const plain = texts.map((text) => text.normalize('NFKC').replace(/\s/g, ''));
  if (TOTAL.test(plain.find((text) => text !== '') ?? '')) return true;
  return texts.length <= MOST_SIGNATURE_CELLS && plain.some((text) => SIGNATURE.test(text));
}
