import { pinyin } from 'pinyin-pro';

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

/** Distinct threes of neighbouring letters of initials (三元字组), under which a public name stands in the index of the search. */
export function initialParts(initials: string): readonly string[] {
  const starts = Array.from({ length: Math.max(0, initials.length - FEWEST_INITIALS + 1) }, (_, start) => start);
  return [...new Set(starts.map((start) => initials.slice(start, start + FEWEST_INITIALS)))];
}
