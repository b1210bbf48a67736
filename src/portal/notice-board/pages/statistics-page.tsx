import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import type { HomeQuery } from '../operations';
import { HomeDocument } from '../operations';
import { WORDS } from '../words';
import { BarChart } from './bar-chart';

type Count = HomeQuery['statistics']['lists'][number];

/** Numbers of what is public today (统计), as charts and as a table for those who cannot see them. */
export default function StatisticsPage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: HomeDocument });
  usePageTitle(say(WORDS.statistics), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.statistics)}</h1>
      <Answer asked={asked} retry={again}>
        {({ statistics: { lists, asOf } }) => (
          <>
            <p className="hint">
              {say(WORDS.dataAsOf)} {asOf}
            </p>
            {LISTS.map((list) => (
              <ListCharts
                key={list}
                title={say(CODE_WORDS.PublicList[list])}
                counts={lists.filter((count) => count.list === list)}
              />
            ))}
          </>
        )}
      </Answer>
    </section>
  );
}

const LISTS = ['BLACK', 'RED', 'ABNORMAL_OPERATION'] as const;

function ListCharts({ title, counts }: { readonly title: string; readonly counts: readonly Count[] }) {
  const { say } = useLanguage();
  const byRegion = sumBy(counts, ({ regionName }) => regionName ?? '—');
  return (
    <>
      <Chart title={`${title}：${say(WORDS.byType)}`} rows={sumBy(counts, ({ listTypeNameZh }) => listTypeNameZh)} />
      <Chart title={`${title}：${say(WORDS.byRegion)}`} rows={byRegion} />
    </>
  );
}

type Rows = readonly (readonly [string, number])[];

function sumBy(counts: readonly Count[], keyOf: (count: Count) => string): Rows {
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(keyOf(count), (sums.get(keyOf(count)) ?? 0) + count.enterprises);
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
