import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import type { StatisticsQuery } from '../operations';
import { StatisticsDocument } from '../operations';
import { WORDS } from '../words';
import { BarChart } from './bar-chart';

type Numbers = StatisticsQuery['statistics'];

/** Numbers of what is public today (统计), as charts and as a table for those who cannot see them. */
export default function StatisticsPage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: StatisticsDocument });
  usePageTitle(say(WORDS.statistics), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.statistics)}</h1>
      <Answer asked={asked} retry={again}>
        {({ statistics }) => (
          <>
            <p className="hint">
              {say(WORDS.dataAsOf)} {statistics.asOf}
            </p>
            {LISTS.map((list) => (
              <ListCharts key={list} list={list} numbers={statistics} />
            ))}
          </>
        )}
      </Answer>
    </section>
  );
}

const LISTS = ['BLACK', 'RED', 'ABNORMAL_OPERATION'] as const;

function ListCharts({ list, numbers }: { readonly list: (typeof LISTS)[number]; readonly numbers: Numbers }) {
  const { say } = useLanguage();
  const title = say(CODE_WORDS.PublicList[list]);
  const ofList = <C extends { readonly list: string }>(counts: readonly C[]) =>
    counts.filter((count) => count.list === list);
  const lists = ofList(numbers.lists);
  const sections = sumBy(ofList(numbers.industries), ({ sectionNameZh }) => sectionNameZh ?? say(WORDS.noIndustry));
  return (
    <>
      <Chart title={`${title}：${say(WORDS.byType)}`} rows={sumBy(lists, ({ listTypeNameZh }) => listTypeNameZh)} />
      <Chart title={`${title}：${say(WORDS.byRegion)}`} rows={sumBy(lists, ({ regionName }) => regionName ?? '—')} />
      <Chart title={`${title}：${say(WORDS.byIndustry)}`} rows={sections} />
      <Chart title={`${title}：${say(WORDS.byMonth)}`} rows={newestMonths(ofList(numbers.months))} />
    </>
  );
}

/** Months that a chart has room for, newest on top. */
const MOST_MONTHS = 24;

function newestMonths(counts: Numbers['months']): Rows {
  return [...counts]
    .sort((a, b) => (a.month < b.month ? 1 : -1))
    .slice(0, MOST_MONTHS)
    .map(({ month, entries }) => [month, entries] as const);
}

type Rows = readonly (readonly [string, number])[];

function sumBy<C extends { readonly entries: number }>(counts: readonly C[], keyOf: (count: C) => string): Rows {
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(keyOf(count), (sums.get(keyOf(count)) ?? 0) + count.entries);
  return [...sums].sort(([, a], [, b]) => b - a);
}

function Chart({ title, rows }: { readonly title: string; readonly rows: Rows }) {
  const { say } = useLanguage();
  return (
    <section className="apart">
      <h2>{title}</h2>
      <BarChart title={title} rows={rows} />
      <details>
        <summary>{say(WORDS.asTable)}</summary>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{say(WORDS.count)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, count]) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
