import { useQuery } from 'urql';
import { useLanguage } from '../shared/language';
import { namesOf } from '../shared/two-words';
import { StatisticsDocument } from './operations';

/** Regions that something public lies in (地区选项), by code. */
export function useRegions(): readonly (readonly [code: string, name: string])[] {
  const { say } = useLanguage();
  const [{ data }] = useQuery({ query: StatisticsDocument });
  const regions = new Map(
    data?.statistics.lists.flatMap(({ regionCode, regionName, regionNameEn }) =>
      regionCode === null ? [] : [[regionCode, say(namesOf(regionName ?? regionCode, regionNameEn))] as const],
    ),
  );
  return [...regions].sort();
}
