import type { EntityManager } from 'typeorm';
import type { NameRow } from '../../data/views/name-candidates';
import { nameCandidates } from '../../data/views/name-candidates';
import { groupBy } from '../../domain/group-by';
import type { NameKeys } from '../../domain/names/name-keys';
import { nameKeysOf } from '../../domain/names/name-keys';
import type { NameTier } from '../../domain/names/score-names';
import { scoreNames } from '../../domain/names/score-names';

/** A firm that a name may mean (名称候选). */
export interface NameCandidate {
  readonly uscc: string;
  /** Today's name. */
  readonly name: string;
  /** The name that matched, normalised: today's or a former one. */
  readonly matchedName: string;
  readonly former: boolean;
  /** Estimated chance that it is the firm meant, 0 to 1. */
  readonly score: number;
  readonly tier: NameTier;
  readonly reasonsZh: readonly string[];
}

/** Answer to one name: refused for want of a brand, or the firms it may mean, best first. */
export type NameAnswer =
  | { readonly kind: 'REFUSED'; readonly reasonZh: string; readonly reasonEn: string }
  | {
      readonly kind: 'CANDIDATES';
      readonly candidates: readonly NameCandidate[];
      /** True when more firms share the brand than are shown. */
      readonly truncated: boolean;
      /** The only firm that bears the name today, when no other ever bore it. */
      readonly exact: NameCandidate | null;
    };

/** Names of each kind that are fetched for one asked. */
const MOST_FETCHED = 60;
const MOST_SHOWN = 10;

/**
 * Firms that names may mean (按名称找主体), in the order asked: found by the whole name, by the brand, by its sound or one slip
 * from it, compared part by part. A name without a brand is refused, since it would match everybody of its trade; it means
 * somebody only as a whole.
 */
export async function findNameCandidates(
  manager: EntityManager,
  names: readonly string[],
): Promise<readonly NameAnswer[]> {
  const asked = names.map(nameKeysOf);
  const rows = groupBy(await nameCandidates(manager, asked, MOST_FETCHED), (row) => String(row.asked));
  return asked.map((keys, place) => answerOf(keys, rows.get(String(place)) ?? []));
}

const NO_BRAND: NameAnswer = {
  kind: 'REFUSED',
  reasonZh: '名称中没有字号，无法据此识别企业，请填写完整名称或统一社会信用代码',
  reasonEn: 'The name holds no brand: give the full name or the unified code',
};

function answerOf(asked: NameKeys, rows: readonly NameRow[]): NameAnswer {
  const candidates = bestOfEach(rows.map((row) => compare(asked, row)))
    .filter(({ tier }) => tier !== 'NONE')
    .sort((a, b) => b.score - a.score || (a.uscc < b.uscc ? -1 : 1));
  const bearers = candidates.filter(({ tier }) => BEARING.includes(tier));
  const [only] = bearers;
  if (asked.brand === '' && only === undefined) return NO_BRAND;
  return {
    kind: 'CANDIDATES',
    candidates: candidates.slice(0, MOST_SHOWN),
    truncated: candidates.length > MOST_SHOWN || rows.length >= MOST_FETCHED,
    exact: bearers.length === 1 && only?.tier === 'EXACT' ? only : null,
  };
}

/** Tiers in which a firm bears the name, or bore it, or bears it in other script. */
const BEARING: readonly NameTier[] = ['EXACT', 'FORMER', 'VARIANT'];

function compare(asked: NameKeys, row: NameRow): NameCandidate {
  const { uscc, name, normal, current } = row;
  return { uscc, name, matchedName: normal, former: !current, ...scoreNames(asked, row, !current) };
}

/** Of each firm the name that comes nearest. */
function bestOfEach(candidates: readonly NameCandidate[]): NameCandidate[] {
  const best = new Map<string, NameCandidate>();
  for (const candidate of candidates) {
    const other = best.get(candidate.uscc);
    if (other === undefined || candidate.score > other.score) best.set(candidate.uscc, candidate);
  }
  return [...best.values()];
}
