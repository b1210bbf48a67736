import { pinyin } from 'pinyin-pro';
import { nameGrams } from '../subject/enterprise-name';

/** Fewer letters than this would find half a city: 公司 alone makes one in every two names hold "gs". */
const FEWEST_INITIALS = 3;
const INITIALS = /^[a-z]+$/;

/** First letters of how a normalised name is read (拼音首字母), its Latin letters and digits among them, in lower case: 恒信A2 gives hxa2. */
export function initialsOf(normalName: string): string {
  return pinyin(normalName, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'spaced' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** A search text as the first letters of a name, or null when it cannot be meant so: three Latin letters and up, nothing else. */
export function askedInitials(normal: string): string | null {
  const letters = normal.toLowerCase();
  return letters.length >= FEWEST_INITIALS && INITIALS.test(letters) ? letters : null;
}

/** What a public name is searched by (检索键): its initials, and the pairs of neighbours in both; those of initials are in lower case, those of names never. */
export function searchKeysOf(normalName: string): { readonly initials: string; readonly grams: readonly string[] } {
  const initials = initialsOf(normalName);
  return { initials, grams: [...nameGrams(normalName), ...nameGrams(initials)] };
}
