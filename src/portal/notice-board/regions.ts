import { useQuery } from 'urql';
import { StatisticsDocument } from './operations';

/** Regions that something public lies in (地区选项), by code. */
export function useRegions(): readonly (readonly [code: string, name: string])[] {
  const [{ data }] = useQuery({ query: StatisticsDocument });
  const regions = new Map(
    data?.statistics.lists.flatMap(({ regionCode, regionName }) =>
      regionCode === null ? [] : [[regionCode, regionName ?? regionCode] as const],
    ),
  );
  return [...regions].sort();
}
