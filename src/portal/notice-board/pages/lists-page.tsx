import { Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import type { PublicList } from '../operations';
import { CatalogueDocument, ListsDocument, StatisticsDocument } from '../operations';
import { WORDS } from '../words';

const LISTS = Object.keys(CODE_WORDS.PublicList) as PublicList[];

interface Filter {
  readonly list: PublicList;
  readonly listType: string | null;
  readonly region: string | null;
}

/** Red and black lists (红黑名单): what is public today, by list and type, page by page, to read or to download. */
export default function ListsPage() {
  const { say } = useLanguage();
  const query = new URLSearchParams(useSearch());
  const list = LISTS.find((known) => known === query.get('list')) ?? 'BLACK';
  const filter = { list, listType: query.get('type'), region: query.get('region') };
  usePageTitle(say(CODE_WORDS.PublicList[list]), say(WORDS.site));
  return (
    <section>
      <h1>{say(CODE_WORDS.PublicList[list])}</h1>
      <Filters filter={filter} />
      <Pages key={addressOf(filter)} filter={filter} />
    </section>
  );
}

/** Conditions as they stand in the address of the page and of a download. */
function addressOf({ list, listType, region }: Filter): string {
  return new URLSearchParams({
    list,
    ...(listType === null ? {} : { type: listType }),
    ...(region === null ? {} : { region }),
  }).toString();
}

function show(filter: Filter): void {
  navigate(`/lists?${addressOf(filter)}`);
}

function Filters({ filter }: { readonly filter: Filter }) {
  const { say } = useLanguage();
  const [{ data }] = useQuery({ query: CatalogueDocument });
  const types = data?.catalogue.listTypes.filter(({ list }) => list === filter.list) ?? [];
  const [{ data: counted }] = useQuery({ query: StatisticsDocument });
  const regions = new Map(
    counted?.statistics.lists.flatMap(({ regionCode, regionName }) =>
      regionCode === null ? [] : [[regionCode, regionName ?? regionCode] as const],
    ),
  );
  return (
    <div className="filters">
      <label>
        {say(WORDS.list)}
        <select
          value={filter.list}
          onChange={(event) => {
            show({ ...filter, list: event.target.value as PublicList, listType: null });
          }}
        >
          {LISTS.map((code) => (
            <option key={code} value={code}>
              {say(CODE_WORDS.PublicList[code])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(WORDS.listType)}
        <select
          value={filter.listType ?? ''}
          onChange={(event) => {
            show({ ...filter, listType: event.target.value === '' ? null : event.target.value });
          }}
        >
          <option value="">{say(WORDS.allTypes)}</option>
          {types.map(({ code, nameZh }) => (
            <option key={code} value={code}>
              {nameZh}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(WORDS.region)}
        <select
          value={filter.region ?? ''}
          onChange={(event) => {
            show({ ...filter, region: event.target.value === '' ? null : event.target.value });
          }}
        >
          <option value="">{say(WORDS.allRegions)}</option>
          {[...regions].sort().map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span className="actions">
        <Button href={`/lists.csv?${addressOf(filter)}`}>{say(WORDS.download)} CSV</Button>
        <Button href={`/lists.xlsx?${addressOf(filter)}`}>{say(WORDS.download)} XLSX</Button>
      </span>
      <p className="hint">{say(WORDS.downloadNote)}</p>
    </div>
  );
}

function Pages({ filter }: { readonly filter: Filter }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {cursors.map((after, index) => (
        <Page
          key={after ?? ''}
          filter={filter}
          after={after}
          onMore={
            index === cursors.length - 1
              ? (next) => {
                  setCursors([...cursors, next]);
                }
              : null
          }
        />
      ))}
    </>
  );
}

function Page(props: {
  readonly filter: Filter;
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | null;
}) {
  const { language, say } = useLanguage();
  const { filter, after, onMore } = props;
  const [asked, again] = useQuery({ query: ListsDocument, variables: { ...filter, after } });
  return (
    <Answer asked={asked} retry={again}>
      {({ listings: { entries, notice, nextCursor } }) => (
        <>
          {after === null && <p className="hint">{oneLanguage(notice, language)}</p>}
          {entries.length === 0 && <p>{say(WORDS.empty)}</p>}
          {entries.length > 0 && (
            <div className="scroll" tabIndex={0} role="region" aria-label={say(CODE_WORDS.PublicList[filter.list])}>
              <table className="plain">
                <thead>
                  <tr>
                    <th scope="col">{say(WORDS.name)}</th>
                    <th scope="col">{say(WORDS.listType)}</th>
                    <th scope="col">{say(WORDS.authority)}</th>
                    <th scope="col">{say(WORDS.document)}</th>
                    <th scope="col">{say(WORDS.publishedOn)}</th>
                    <th scope="col">{say(WORDS.endsOn)}</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry) => (
                    <tr key={entry.recordId}>
                      <td>
                        <Link href={`/enterprises/${entry.uscc}`}>{entry.name}</Link>
                        <br />
                        <span className="code hint">{entry.uscc}</span>
                      </td>
                      <td>{entry.listTypeNameZh}</td>
                      <td>{entry.authority}</td>
                      <td>{entry.documentNumber}</td>
                      <td className="day">{entry.publishedOn}</td>
                      <td className="day">{entry.shown.until ?? say(WORDS.open)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {nextCursor && onMore && (
            <p>
              <Button
                onClick={() => {
                  onMore(nextCursor);
                }}
              >
                {say(WORDS.more)}
              </Button>
            </p>
          )}
        </>
      )}
    </Answer>
  );
}
