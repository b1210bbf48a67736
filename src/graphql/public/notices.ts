/** Fixed sentences of the public counter (固定说明). */
export const STANDING_NOTICE =
  '本结果仅反映本平台今日依法公示的信息，不是信用良好的证明，也不替代国家平台查询。Shows only what this platform publishes today; no proof of good credit.';

/** Said when nothing is on file: unknown is not clear. */
export const NOT_ON_FILE_NOTICE =
  '本平台无该主体的公示信息。查询范围为各部门已归集并依法公示的信息；无记录不等于信用良好，请同时查询国家平台。Nothing on file here; this is no proof of good credit.';

/** Said when the code itself is wrong. */
export const INVALID_CODE_NOTICE =
  '统一社会信用代码无效，未作查询，请核对后重试。The code is invalid and nothing was looked up.';

/** Said above lists and search results. @source rules.md R7 */
export function listNotice(day: string): string {
  return `数据截至${day}，逾期不得使用。As of ${day}; not to be used later.`;
}
