/** A text in both languages, Chinese first (双语文本). */
export type TwoWords = readonly [zh: string, en: string];

/** A name in both languages (双语名称): the Chinese where there is no English, a dash where there is neither. */
export function namesOf(zh: string | null | undefined, en: string | null | undefined): TwoWords {
  return [zh ?? '—', en ?? zh ?? '—'];
}
