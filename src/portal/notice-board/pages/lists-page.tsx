import { useQuery } from 'urql';
import { Link } from 'wouter';
import { useAddress } from '../../shared/address';
import { Answer } from '../../shared/answer';
import { DataTable } from '../../shared/data-table';
import { lastDay } from '../../shared/days';
import { DownloadLink } from '../../shared/download-link';
import { oneLanguage, useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { namesOf } from '../../shared/two-words';
import { Choice } from '../choice';
import { CODE_WORDS } from '../code-words';
import type { ListOrder, ListsQuery, PublicList } from '../operations';
import { CatalogueDocument, ListsDocument } from '../operations';
import { Pager } from '../pager';
import { useRegions } from '../regions';
import { WORDS } from '../words';
import { ListTypeCard } from './list-type-card';

const LISTS = Object.keys(CODE_WORDS.PublicList) as PublicList[];

/** What is shown of the lists, as it stands in the address. */
interface Filter {
  readonly list: PublicList;
  readonly listType: string | null;
  readonly region: string | null;
  readonly order: ListOrder;
}

/** Red and black lists (红黑名单): what is public today, by list, type and region, page by page, to read or to download. */
export default function ListsPage() {
  const { say } = useLanguage();
  const { query } = useAddress();
  const list = LISTS.find((known) => known === query.get('list')) ?? 'BLACK';
  const order: ListOrder = query.get('order') === 'OLDEST' ? 'OLDEST' : 'NEWEST';
  const filter = { list, listType: query.get('type'), region: query.get('region'), order };
  const title = say(CODE_WORDS.PublicList[list]);
  usePageTitle(title, say(WORDS.site));
  return (
    <section>
      <h1>{title}</h1>
      <Filters filter={filter} />
      <Explanation filter={filter} />
      <Entries filter={filter} after={query.get('after')} />
    </section>
  );
}

function useTypesOf(list: PublicList) {
  const [{ data }] = useQuery({ query: CatalogueDocument });
  return { catalogue: data?.catalogue, types: data?.catalogue.listTypes.filter((type) => type.list === list) ?? [] };
}

function Filters({ filter }: { readonly filter: Filter }) {
  const { say } = useLanguage();
  const { change } = useAddress();
  const { types } = useTypesOf(filter.list);
  const regions = useRegions();
  const set = (name: string) => (value: string) => {
    change({ [name]: value, after: null, ...(name === 'list' ? { type: null } : {}) });
  };
  return (
    <div className="card">
      <div className="filters">
        <Choice
          label={say(WORDS.list)}
          value={filter.list}
          options={LISTS.map((code) => [code, say(CODE_WORDS.PublicList[code])])}
          onChange={set('list')}
        />
        {types.length > 0 && (
          <Choice
            label={say(WORDS.listType)}
            value={filter.listType ?? ''}
            options={[
              ['', say(WORDS.allTypes)],
              ...types.map(({ code, nameZh, nameEn }) => [code, say([nameZh, nameEn])] as const),
            ]}
            onChange={set('type')}
          />
        )}
        <Choice
          label={say(WORDS.region)}
          value={filter.region ?? ''}
          options={[['', say(WORDS.allRegions)], ...regions]}
          onChange={set('region')}
        />
        <Choice
          label={say(WORDS.order)}
          value={filter.order}
          options={[
            ['NEWEST', say(WORDS.newest)],
            ['OLDEST', say(WORDS.oldest)],
          ]}
          onChange={set('order')}
        />
      </div>
      <Downloads filter={filter} />
    </div>
  );
}

function Downloads({ filter: { list, listType, region, order } }: { readonly filter: Filter }) {
  const { say } = useLanguage();
  const conditions = new URLSearchParams({ list, order });
  if (listType !== null) conditions.set('type', listType);
  if (region !== null) conditions.set('region', region);
  return (
    <p className="actions">
      {(['csv', 'xlsx'] as const).map((format) => (
        <DownloadLink
          key={format}
          href={`/lists.${format}?${conditions.toString()}`}
          name={`list-${list.toLowerCase()}.${format}`}
        >
          {`${say(WORDS.download)} ${format.toUpperCase()}`}
        </DownloadLink>
      ))}
      <span className="hint">{say(WORDS.downloadNote)}</span>
    </p>
  );
}

/** The law of the list type that was chosen. */
function Explanation({ filter: { list, listType } }: { readonly filter: Filter }) {
  const { say } = useLanguage();
  const { catalogue, types } = useTypesOf(list);
  const type = types.find(({ code }) => code === listType);
  if (catalogue === undefined || type === undefined) return null;
  return (
    <details className="explained" open>
      <summary>{say(WORDS.explained)}</summary>
      <ListTypeCard type={type} conducts={catalogue.conducts} />
    </details>
  );
}

function Entries({ filter, after }: { readonly filter: Filter; readonly after: string | null }) {
  const { language, say } = useLanguage();
  const [asked, again] = useQuery({ query: ListsDocument, variables: { ...filter, after } });
  return (
    <Answer asked={asked} retry={again}>
      {({ listings: { entries, notice, nextCursor } }) => (
        <>
          <p className="hint">{oneLanguage(notice, language)}</p>
          {entries.length === 0 ? (
            <p className="empty">{say(WORDS.empty)}</p>
          ) : (
            <Table filter={filter} rows={entries} />
          )}
          <Pager next={nextCursor} />
        </>
      )}
    </Answer>
  );
}

type Entry = ListsQuery['listings']['entries'][number];

function Table({ filter: { list }, rows }: { readonly filter: Filter; readonly rows: readonly Entry[] }) {
  const { say } = useLanguage();
  return (
    <DataTable
      label={say(CODE_WORDS.PublicList[list])}
      rows={rows}
      keyOf={({ recordId }) => recordId}
      columns={[
        {
          head: say(WORDS.name),
          cell: ({ uscc, name }) => (
            <>
              <Link href={`/enterprises/${uscc}`} lang="zh-CN">
                {name}
              </Link>
              <span className="code under">{uscc}</span>
            </>
          ),
        },
        {
          head: say(WORDS.listType),
          cell: ({ listTypeNameZh, listTypeNameEn }) => say(namesOf(listTypeNameZh, listTypeNameEn)),
        },
        { head: say(WORDS.authority), cell: ({ authority }) => authority },
        { head: say(WORDS.document), cell: ({ documentNumber }) => documentNumber },
        { head: say(WORDS.publishedOn), cell: ({ publishedOn }) => publishedOn, className: 'day' },
        {
          head: say(WORDS.shown),
          cell: ({ shown }) => lastDay(shown.until) ?? say(WORDS.open),
          className: 'day',
        },
      ]}
    />
  );
}
