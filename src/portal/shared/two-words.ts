/** A text in both languages, Chinese first (双语文本). */
export type TwoWords = readonly [zh: string, en: string];
