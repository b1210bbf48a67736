import { EDITION_SENTENCE } from '../../domain/board/public-edition';

/** Fixed sentences of the public counter (固定说明). */
export const STANDING_NOTICE =
  '本结果仅反映本平台今日依法公示的信息，不是信用良好的证明，也不替代国家平台查询。Shows only what this platform publishes today; no proof of good credit.';

/** Said when nothing is on file: unknown is not clear. */
export const NOT_ON_FILE_NOTICE =
  '本平台无该主体的公示信息。查询范围为各部门已归集并依法公示的信息；无记录不等于信用良好，请同时查询国家平台。Nothing on file here; this is no proof of good credit.';

/** Said when the code itself is wrong. */
export const INVALID_CODE_NOTICE =
  '统一社会信用代码无效，未作查询，请核对后重试。The code is invalid and nothing was looked up.';

/** Said on every edition of the board, whether or not anything of it has ended. @source rules.md R2 */
export const BOARD_NOTICE = `${EDITION_SENTENCE}。Some information of this edition is no longer public, as the law requires.`;

/** Said on an edition that was withdrawn. */
export const WITHDRAWN_BOARD_NOTICE =
  '本期已公告撤回，内容不再公示。This edition was withdrawn by a notice and is no longer shown.';

/** Said above lists and search results. @source rules.md R7 */
export function listNotice(day: string): string {
  return `数据截至${day}，逾期不得使用。As of ${day}; not to be used later.`;
}

/** Stands with every genuine receipt. @source rules.md R19 */
export const CERTIFICATE_NOTICE =
  '此后数据可能有变化，请重新查询；回执不是信用证明。Data may have changed since, ask again; a receipt is no proof of credit.';

/** Stands with one that is not. */
export const NOT_GENUINE_NOTICE =
  '未查到该回执，或文件已被改动，请勿采信。No such receipt, or the file was changed: do not rely on it.';
