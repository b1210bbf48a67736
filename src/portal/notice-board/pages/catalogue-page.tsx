import { useQuery } from 'urql';
import { useAddress } from '../../shared/address';
import { Answer } from '../../shared/answer';
import { DataTable } from '../../shared/data-table';
import { lastDay } from '../../shared/days';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { Tabs } from '../../shared/tabs';
import type { TwoWords } from '../../shared/two-words';
import { CODE_WORDS } from '../code-words';
import type { CatalogueQuery } from '../operations';
import { CatalogueDocument } from '../operations';
import { WORDS } from '../words';
import { lawText, ListTypeCard } from './list-type-card';

type Catalogue = CatalogueQuery['catalogue'];

/** List types, measures and publication periods with their law (名单与措施目录). */
export default function CataloguePage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: CatalogueDocument });
  usePageTitle(say(WORDS.catalogue), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.catalogue)}</h1>
      <Answer asked={asked} retry={again}>
        {({ catalogue }) => <Chapters catalogue={catalogue} />}
      </Answer>
    </section>
  );
}

function Chapters({ catalogue }: { readonly catalogue: Catalogue }) {
  const { say } = useLanguage();
  const { query, change } = useAddress();
  const chapters = [
    { key: 'types', label: say(WORDS.listType), content: <ListTypes catalogue={catalogue} /> },
    { key: 'measures', label: say(WORDS.measures), content: <Measures catalogue={catalogue} /> },
    { key: 'incentives', label: say(WORDS.incentives), content: <Incentives catalogue={catalogue} /> },
    { key: 'periods', label: say(WORDS.periods), content: <Periods periods={catalogue.publicationPeriods} /> },
  ];
  const open = chapters.find(({ key }) => key === query.get('tab'))?.key ?? 'types';
  return (
    <>
      <p className="hint">
        {catalogue.version} · {say(WORDS.inForceFrom)} {catalogue.effectiveFrom}
      </p>
      <Tabs
        label={say(WORDS.catalogue)}
        items={chapters}
        open={open}
        onChange={(tab) => {
          change({ tab: tab === 'types' ? null : tab }, { replace: true });
        }}
      />
    </>
  );
}

function ListTypes({ catalogue: { listTypes, conducts } }: { readonly catalogue: Catalogue }) {
  const { say } = useLanguage();
  const groups = [
    [say(CODE_WORDS.PublicList.BLACK), listTypes.filter(({ list }) => list === 'BLACK')],
    [say(CODE_WORDS.PublicList.RED), listTypes.filter(({ list }) => list === 'RED')],
    [say(CODE_WORDS.ListingEffect.BAN), listTypes.filter(({ list }) => !list)],
  ] as const;
  return groups.map(([title, types]) => (
    <section key={title} className="chapter">
      <h2>{title}</h2>
      <div className="cards">
        {types.map((type) => (
          <ListTypeCard key={type.code} type={type} conducts={conducts} />
        ))}
      </div>
    </section>
  ));
}

function Measures({ catalogue: { measures, listTypes } }: { readonly catalogue: Catalogue }) {
  const { language, say } = useLanguage();
  const nameOf = (code: string) => {
    const type = listTypes.find((one) => one.code === code);
    return type ? say([type.nameZh, type.nameEn]) : code;
  };
  return (
    <DataTable
      label={say(WORDS.measures)}
      rows={measures}
      keyOf={({ code }) => code}
      columns={[
        { head: say(WORDS.measure), cell: ({ nameZh, nameEn }) => <strong>{say([nameZh, nameEn])}</strong> },
        { head: say(WORDS.carriedOutBy), cell: ({ authorityZh }) => authorityZh },
        {
          head: say(WORDS.triggers),
          cell: ({ triggers }) => (
            <ul className="triggers">
              {triggers.map(({ on, force, source }) => (
                <li key={on}>
                  {nameOf(on)}
                  {language === 'zh' ? '：' : ': '}
                  {say(CODE_WORDS.MeasureForce[force])}{' '}
                  <span className="hint" lang="zh-CN">
                    {lawText(source)}
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function Incentives({ catalogue: { incentives, listTypes } }: { readonly catalogue: Catalogue }) {
  const { language, say } = useLanguage();
  const nameOf = (code: string) => {
    const type = listTypes.find((one) => one.code === code);
    return type ? say([type.nameZh, type.nameEn]) : code;
  };
  const names = (codes: readonly string[]) => codes.map(nameOf).join(language === 'zh' ? '；' : '; ');
  return (
    <DataTable
      label={say(WORDS.incentives)}
      rows={incentives}
      keyOf={({ code }) => code}
      columns={[
        { head: say(WORDS.measure), cell: ({ nameZh, nameEn }) => say([nameZh, nameEn]) },
        { head: say(WORDS.triggers), cell: ({ triggers }) => names(triggers) },
        { head: say(WORDS.basis), cell: ({ source }) => lawText(source) },
      ]}
    />
  );
}

const SEVERITIES: Readonly<Record<string, TwoWords>> = {
  MINOR: ['轻微', 'Minor'],
  GENERAL: ['一般', 'General'],
  SERIOUS: ['严重', 'Serious'],
};

function Periods({ periods }: { readonly periods: Catalogue['publicationPeriods'] }) {
  const { say } = useLanguage();
  return (
    <DataTable
      label={say(WORDS.periods)}
      rows={periods}
      keyOf={({ regime, severity, from }) => `${regime} ${severity} ${from}`}
      columns={[
        { head: say(WORDS.basis), cell: ({ titleZh }) => titleZh },
        {
          head: say(WORDS.severity),
          cell: ({ severity }) => say(SEVERITIES[severity] ?? [severity, severity]),
        },
        { head: say(WORDS.shortest), cell: ({ minimumMonths }) => minimumMonths, className: 'number' },
        { head: say(WORDS.longest), cell: ({ maximumMonths }) => maximumMonths, className: 'number' },
        {
          head: say(WORDS.inForce),
          cell: ({ from, until }) => `${from} ${say(WORDS.until)} ${lastDay(until) ?? say(WORDS.open)}`,
        },
      ]}
    />
  );
}
