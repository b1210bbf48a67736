import { foldDigits, simplified, soundOf } from './fold-name';
import type { NameParts } from './split-name';
import { splitName } from './split-name';

/**
 * Changes when the parts or keys of names are worked out in another way: names on file are worked out anew at the next start.
 */
export const NAME_KEYS_VERSION = 1;

/** What a name is found and compared by (名称索引键). */
export interface NameKeys extends NameParts {
  /** The whole name with script and digits folded: names that differ in writing alone share it. */
  readonly nameKey: string;
  /** The brand, folded likewise; empty for a name without one. */
  readonly brandKey: string;
  /** How the brand sounds. */
  readonly sound: string;
  /** The brand, and the brand with each one character left out: brands one slip apart share one of them. */
  readonly slips: readonly string[];
}

/** Brands of two characters differ in too much by one. */
const SHORTEST_SLIPPED = 3;
const LONGEST_SLIPPED = 12;

/** The keys of a name (名称索引键). */
export function nameKeysOf(name: string): NameKeys {
  const parts = splitName(name);
  const brandKey = foldDigits(parts.brand);
  return {
    ...parts,
    nameKey: foldDigits(simplified(parts.normal)),
    brandKey,
    sound: soundOf(brandKey),
    slips: slipsOf(brandKey),
  };
}

function slipsOf(brand: string): readonly string[] {
  const characters = [...brand];
  if (characters.length < SHORTEST_SLIPPED || characters.length > LONGEST_SLIPPED) return [];
  return [...new Set([brand, ...characters.map((_, out) => characters.toSpliced(out, 1).join(''))])];
}
