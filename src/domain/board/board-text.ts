import { AppError } from '../errors';
import { normaliseName } from '../subject/enterprise-name';
import { findPersonalNumbers } from '../subject/personal-numbers';
import type { BoardEntry } from './board-edition';

/** Texts that people write on a board (红黑榜文字), with their longest. */
const BOARD_TEXTS = {
  title: { zh: '标题', en: 'title', max: 100 },
  noticeNumber: { zh: '公告文号', en: 'noticeNumber', max: 100 },
  reason: { zh: '理由', en: 'reason', max: 500 },
} as const;

/** One of the texts. */
export type BoardTextField = keyof typeof BOARD_TEXTS;

/**
 * Checks a text that outlives the entries (文字检查): it stays public, or on the draft, after a firm's entry has ended, so it
 * may name no firm of the edition.
 * @returns the text without blanks around it
 * @throws AppError INVALID_INPUT when it is empty, too long, holds control characters or a personal number, or names a
 * firm of the edition
 * @source rules.md R2, R6
 */
export function checkBoardText(field: BoardTextField, text: string, entries: readonly BoardEntry[]): string {
  const { zh, en, max } = BOARD_TEXTS[field];
  const trimmed = text.trim();
  if (trimmed === '' || [...trimmed].length > max || /\p{Cc}/u.test(trimmed)) {
    throw new AppError('INVALID_INPUT', `${zh}须为1至${max}个字，不含控制字符 / ${en} has 1 to ${max} characters`);
  }
  if (findPersonalNumbers(trimmed).length > 0) {
    throw new AppError('INVALID_INPUT', `${zh}不得含有证件号码、电话或卡号 / No personal number in ${en}`);
  }
  if (namesFirm(trimmed, entries)) {
    throw new AppError(
      'INVALID_INPUT',
      `${zh}不得写明榜上企业的名称或代码，请写文号 / ${en} names no firm of the edition; cite the document`,
    );
  }
  return trimmed;
}

function namesFirm(text: string, entries: readonly BoardEntry[]): boolean {
  const [normal, upper] = [normaliseName(text), text.toUpperCase()];
  return entries.some(({ name, uscc }) => upper.includes(uscc) || contains(normal, normaliseName(name)));
}

/** A name of one character would be found in any text. */
function contains(text: string, name: string): boolean {
  return name.length > 1 && text.includes(name);
}
