import { Alert } from 'antd';
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
import type { BoardList, EditionQuery } from '../operations';
import { EditionDocument } from '../operations';
import { Pager } from '../pager';
import { WORDS } from '../words';
import { NotFoundPage } from './not-found-page';

type Answered = NonNullable<EditionQuery['boardEdition']>;
type Edition = Extract<Answered, { readonly __typename: 'BoardEdition' }>;
type Withdrawn = Extract<Answered, { readonly __typename: 'WithdrawnBoardEdition' }>;

const PARTS = Object.keys(CODE_WORDS.BoardList) as BoardList[];

/** One edition of the board (红黑榜一期) as it stands today: whole or one part of it, page by page, to read or to download. */
export default function BoardPage({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const { query } = useAddress();
  const list = PARTS.find((part) => part === query.get('list')) ?? null;
  const [asked, again] = useQuery({ query: EditionDocument, variables: { id, list, after: query.get('after') } });
  usePageTitle(say(WORDS.boards), say(WORDS.site));
  return (
    <Answer asked={asked} retry={again}>
      {({ boardEdition: edition }) => {
        if (!edition) return <NotFoundPage />;
        if (edition.__typename === 'WithdrawnBoardEdition') return <Notice edition={edition} />;
        return (
          <section>
            <Head edition={edition} />
            <Parts edition={edition} list={list} />
            <Entries edition={edition} />
            <Pager next={edition.entries.nextCursor} />
          </section>
        );
      }}
    </Answer>
  );
}

function Notice({ edition }: { readonly edition: Withdrawn }) {
  const { language, say } = useLanguage();
  const { withdrawal } = edition;
  return (
    <section>
      <h1 lang="zh-CN">{edition.title ?? edition.numberText}</h1>
      <Alert
        type="warning"
        showIcon
        title={say(WORDS.withdrawn)}
        description={
          <>
            <p>{oneLanguage(edition.notice, language)}</p>
            {withdrawal && (
              <p lang="zh-CN">
                {[withdrawal.withdrawnOn, withdrawal.noticeNumber, withdrawal.reason].filter(Boolean).join(' · ')}
              </p>
            )}
          </>
        }
      />
      <p className="apart">
        <Link href="/boards">{say(WORDS.boards)}</Link>
      </p>
    </section>
  );
}

function Head({ edition }: { readonly edition: Edition }) {
  const { language, say } = useLanguage();
  return (
    <>
      <h1 lang="zh-CN">{edition.title ?? edition.numberText}</h1>
      <p className="hint" lang="zh-CN">
        {[edition.numberText, edition.publishedOn, edition.issuer?.name].filter(Boolean).join(' · ')}
        {` · ${say(WORDS.dataAsOf)} ${edition.asOf}`}
      </p>
      <p>{oneLanguage(edition.validity, language)}</p>
      <dl className="numbers">
        {edition.totals
          .filter(({ listType }) => listType === null)
          .map(({ list, enterprises }) => (
            <div key={list}>
              <dt>{say(CODE_WORDS.BoardList[list])}</dt>
              <dd>{enterprises}</dd>
            </div>
          ))}
      </dl>
      <p className="hint">{oneLanguage(edition.notice, language)}</p>
    </>
  );
}

function Parts({ edition: { id }, list }: { readonly edition: Edition; readonly list: BoardList | null }) {
  const { say } = useLanguage();
  const { change } = useAddress();
  const conditions = list === null ? `id=${id}` : `id=${id}&list=${list}`;
  return (
    <div className="card">
      <div className="filters">
        <Choice
          label={say(WORDS.list)}
          value={list ?? ''}
          options={[['', say(WORDS.anyList)], ...PARTS.map((part) => [part, say(CODE_WORDS.BoardList[part])] as const)]}
          onChange={(part) => {
            change({ list: part, after: null });
          }}
        />
      </div>
      <p className="actions">
        {(['csv', 'xlsx'] as const).map((format) => (
          <DownloadLink
            key={format}
            href={`/editions.${format}?${conditions}`}
            name={`board-${id.slice(0, 8)}.${format}`}
          >
            {`${say(WORDS.download)} ${format.toUpperCase()}`}
          </DownloadLink>
        ))}
        <span className="hint">{say(WORDS.downloadNote)}</span>
      </p>
    </div>
  );
}

function Entries({ edition }: { readonly edition: Edition }) {
  const { say } = useLanguage();
  const { entries } = edition.entries;
  if (entries.length === 0) return <p className="empty">{say(WORDS.empty)}</p>;
  return (
    <DataTable
      label={say(WORDS.boards)}
      rows={entries}
      keyOf={({ recordId }) => recordId}
      columns={[
        { head: say(WORDS.place), cell: ({ number }) => number, className: 'number' },
        { head: say(WORDS.list), cell: ({ list }) => say(CODE_WORDS.BoardList[list]) },
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
        { head: say(WORDS.shown), cell: ({ shown }) => lastDay(shown.until) ?? say(WORDS.open), className: 'day' },
      ]}
    />
  );
}
