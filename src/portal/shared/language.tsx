import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { TwoWords } from './two-words';

/** The language of the page (页面语言). */
export type Language = 'zh' | 'en';

interface Speaking {
  readonly language: Language;
  readonly change: (language: Language) => void;
  /** The words of a text in the language of the page. */
  readonly say: (words: TwoWords) => string;
}

const Context = createContext<Speaking | null>(null);
const KEPT = 'chengxin-language';

/** Gives the pages below one language, kept in this browser (语言切换). */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, change] = useState<Language>(() => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    localStorage.setItem(KEPT, language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const speaking = useMemo<Speaking>(
    () => ({ language, change, say: ([zh, en]) => (language === 'zh' ? zh : en) }),
    [language],
  );
  return <Context.Provider value={speaking}>{children}</Context.Provider>;
}

/** The language of the page, and its words. */
export function useLanguage(): Speaking {
  const speaking = useContext(Context);
  if (speaking === null) throw new Error('no language');
  return speaking;
}

/** A text in one language as it is, words in both in that of the page. */
export function sayEither(text: string | TwoWords, say: (words: TwoWords) => string): string {
  return typeof text === 'string' ? text : say(text);
}

/** The language of a text where it is not that of the page, so that screen readers change their voice (局部语言). */
export function langOf(text: unknown, language: Language): 'zh-CN' | undefined {
  return language === 'en' && typeof text === 'string' && /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined;
}

/** Text of the server that reads "中文。English." or "中文 / English", in the language of the page. */
export function oneLanguage(text: string, language: Language): string {
  const cut = text.search(/(?:[。；]\s*|\s\/\s)[A-Za-z(“"]/);
  if (cut < 0) return text;
  return language === 'zh'
    ? text.slice(0, cut + (text[cut] === '。' ? 1 : 0))
    : text.slice(cut + 1).replace(/^[\s/]+/, '');
}
