import { useQuery } from 'urql';
import { useAddress } from '../../shared/address';
import { Answer } from '../../shared/answer';
import { DataTable } from '../../shared/data-table';
import { monthsBetween } from '../../shared/days';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { Tabs } from '../../shared/tabs';
import { CODE_WORDS } from '../code-words';
import type { StatisticsQuery } from '../operations';
import { StatisticsDocument } from '../operations';
import { namesOf } from '../../shared/two-words';
import { WORDS } from '../words';
import { BarChart } from './bar-chart';

type Numbers = StatisticsQuery['statistics'];
type Rows = readonly (readonly [name: string, count: number])[];

const LISTS = ['BLACK', 'RED', 'ABNORMAL_OPERATION'] as const;
type List = (typeof LISTS)[number];

/** Colours of the lists: red for the black list and for nothing else. */
const COLOURS: Readonly<Record<List, string>> = { BLACK: '#8c1d12', RED: '#146c43', ABNORMAL_OPERATION: '#0f5fa8' };
/** Months that a chart has room for. */
const MOST_MONTHS = 24;

/** Numbers of what is public today (统计), as charts with the same in a table beside each. */
export default function StatisticsPage() {
  const { say } = useLanguage();
  const { query, change } = useAddress();
  const [asked, again] = useQuery({ query: StatisticsDocument });
  const open = LISTS.find((list) => list === query.get('list')) ?? 'BLACK';
  usePageTitle(say(WORDS.statistics), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.statistics)}</h1>
      <Answer asked={asked} retry={again}>
        {({ statistics }) => (
          <>
            <p className="hint">
              {say(WORDS.dataAsOf)} {statistics.asOf} · {say(WORDS.enterprises)}{' '}
              {statistics.enterprises.toLocaleString('zh-CN')}
            </p>
            <Tabs
              label={say(WORDS.statistics)}
              open={open}
              onChange={(list) => {
                change({ list }, { replace: true });
              }}
              items={LISTS.map((list) => ({
                key: list,
                label: say(CODE_WORDS.PublicList[list]),
                content: list === open ? <Charts list={list} numbers={statistics} /> : null,
              }))}
            />
          </>
        )}
      </Answer>
    </section>
  );
}

function Charts({ list, numbers }: { readonly list: List; readonly numbers: Numbers }) {
  const { say } = useLanguage();
  const ofList = <C extends { readonly list: string }>(counts: readonly C[]) =>
    counts.filter((count) => count.list === list);
  const lists = ofList(numbers.lists);
  const sections = sumBy(ofList(numbers.industries), ({ sectionNameZh, sectionNameEn }) =>
    sectionNameZh ? say(namesOf(sectionNameZh, sectionNameEn)) : say(WORDS.noIndustry),
  );
  const colour = COLOURS[list];
  const charts = [
    {
      title: WORDS.byType,
      head: WORDS.listType,
      rows: sumBy(lists, ({ listTypeNameZh, listTypeNameEn }) => say(namesOf(listTypeNameZh, listTypeNameEn))),
    },
    {
      title: WORDS.byRegion,
      head: WORDS.region,
      rows: sumBy(lists, ({ regionName, regionNameEn }) => say(namesOf(regionName, regionNameEn))),
    },
    { title: WORDS.byIndustry, head: WORDS.section, rows: sections },
    { title: WORDS.byMonth, head: WORDS.month, rows: newestMonths(ofList(numbers.months)), isUpright: true },
  ];
  return charts.map(({ title, head, rows, isUpright = false }) => (
    <section key={title[1]} className="card figure" aria-labelledby={`chart-${title[1]}`}>
      <h2 id={`chart-${title[1]}`}>{say(title)}</h2>
      {rows.length === 0 ? (
        <p className="empty">{say(WORDS.empty)}</p>
      ) : (
        <div className="beside">
          <BarChart title={say(title)} rows={rows} colour={colour} isUpright={isUpright} />
          <Table title={say(title)} head={say(head)} rows={isUpright ? [...rows].reverse() : rows} />
        </div>
      )}
    </section>
  ));
}

/** The newest months, each of them, one without an entry too; in their order. */
function newestMonths(counts: Numbers['months']): Rows {
  const entries = new Map(counts.map(({ month, entries: count }) => [month, count]));
  const known = [...entries.keys()].sort();
  return monthsBetween(known[0] ?? '', known.at(-1) ?? '')
    .slice(-MOST_MONTHS)
    .map((month) => [month, entries.get(month) ?? 0] as const);
}

function sumBy<C extends { readonly entries: number }>(counts: readonly C[], keyOf: (count: C) => string): Rows {
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(keyOf(count), (sums.get(keyOf(count)) ?? 0) + count.entries);
  return [...sums].sort(([, a], [, b]) => b - a);
}

function Table(props: { readonly title: string; readonly head: string; readonly rows: Rows }) {
  const { say } = useLanguage();
  const { title, head, rows } = props;
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  return (
    <div className="counts" tabIndex={0} role="region" aria-label={title}>
      <DataTable
        label={title}
        rows={rows}
        keyOf={([name]) => name}
        columns={[
          { head, cell: ([name]) => name },
          { head: say(WORDS.count), cell: ([, count]) => count, className: 'number' },
          {
            head: say(WORDS.share),
            cell: ([, count]) => `${((count * 100) / Math.max(total, 1)).toFixed(1)}%`,
            className: 'number',
          },
        ]}
      />
    </div>
  );
}
