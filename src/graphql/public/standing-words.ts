import type { Catalogue, Incentive, LegalSource, Measure } from '../../domain/catalogue/types';
import { legalText } from '../shared/legal-source-type';
import type { PublicIncentiveType } from './types/enterprise';

/** A list, red or black, in words. */
interface ListWords {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly legalBasis: string;
}

/** A measure with the law behind each of its triggers. */
export interface MeasureWords extends Pick<Measure, 'nameZh' | 'nameEn' | 'authorityZh'> {
  readonly triggers: readonly { readonly on: string; readonly basis: string }[];
}

/** What a catalogue says of a standing (公示状况用语), by code. */
export interface StandingWords {
  readonly rules: ReadonlyMap<string | null, string>;
  readonly blackLists: ReadonlyMap<string, ListWords>;
  readonly redLists: ReadonlyMap<string, ListWords>;
  readonly measures: ReadonlyMap<string, MeasureWords>;
  readonly incentives: ReadonlyMap<string, PublicIncentiveType>;
}

const gathered = new WeakMap<Catalogue, StandingWords>();

/** The words of a catalogue, gathered once for each. */
export function standingWords(catalogue: Catalogue): StandingWords {
  const known = gathered.get(catalogue);
  if (known !== undefined) return known;
  const words = gather(catalogue);
  gathered.set(catalogue, words);
  return words;
}

function gather({ standingRules, listTypes, redListTypes, measures, incentives }: Catalogue): StandingWords {
  return {
    rules: new Map(standingRules.map(({ id, textZh }) => [id, `${id} ${textZh}`])),
    blackLists: new Map(listTypes.map((type) => [type.code, listWords(type)])),
    redLists: new Map(redListTypes.map((type) => [type.code, listWords(type)])),
    measures: new Map(measures.map((measure) => [measure.code, measureWords(measure)])),
    incentives: new Map(incentives.map((incentive) => [incentive.code, incentiveWords(incentive)])),
  };
}

function listWords({
  nameZh,
  nameEn,
  source,
}: Omit<ListWords, 'legalBasis'> & { readonly source: LegalSource }): ListWords {
  return { nameZh, nameEn, legalBasis: legalText(source) };
}

function measureWords({ nameZh, nameEn, authorityZh, triggers }: Measure): MeasureWords {
  return {
    nameZh,
    nameEn,
    authorityZh,
    triggers: triggers.map(({ on, source }) => ({ on, basis: legalText(source) })),
  };
}

function incentiveWords({ code, nameZh, nameEn, source }: Incentive): PublicIncentiveType {
  return Object.freeze({ code, nameZh, nameEn, basis: legalText(source) });
}
