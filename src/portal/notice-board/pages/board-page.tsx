import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import type { EditionQuery } from '../operations';
import { EditionDocument } from '../operations';
import { WORDS } from '../words';
import { NotFoundPage } from './not-found-page';

type Edition = Extract<NonNullable<EditionQuery['boardEdition']>, { readonly __typename: 'BoardEdition' }>;

/** One edition of the board (红黑榜一期) as it stands today. */
export default function BoardPage({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  usePageTitle(say(WORDS.boards), say(WORDS.site));
  return (
    <>
      {cursors.map((after, index) => (
        <Page
          key={after ?? ''}
          id={id}
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
  readonly id: string;
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | null;
}) {
  const { language, say } = useLanguage();
  const { id, after, onMore } = props;
  const [asked, again] = useQuery({ query: EditionDocument, variables: { id, after } });
  return (
    <Answer asked={asked} retry={again}>
      {({ boardEdition: edition }) => {
        if (!edition) return <NotFoundPage />;
        if (edition.__typename === 'WithdrawnBoardEdition') {
          return (
            <section>
              <h1>{edition.title ?? edition.numberText}</h1>
              <Alert
                type="warning"
                showIcon
                title={say(WORDS.withdrawn)}
                description={oneLanguage(edition.notice, language)}
              />
            </section>
          );
        }
        const { nextCursor } = edition.entries;
        return (
          <>
            {after === null && <Head edition={edition} />}
            <Entries edition={edition} />
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
        );
      }}
    </Answer>
  );
}

function Head({ edition }: { readonly edition: Edition }) {
  const { language, say } = useLanguage();
  return (
    <section>
      <h1>{edition.title ?? edition.numberText}</h1>
      <p className="hint">
        {edition.numberText} · {edition.publishedOn} · {say(WORDS.dataAsOf)} {edition.asOf}
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
    </section>
  );
}

function Entries({ edition }: { readonly edition: Edition }) {
  const { say } = useLanguage();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.boards)}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{say(WORDS.list)}</th>
            <th scope="col">{say(WORDS.name)}</th>
            <th scope="col">{say(WORDS.listType)}</th>
            <th scope="col">{say(WORDS.authority)}</th>
            <th scope="col">{say(WORDS.document)}</th>
          </tr>
        </thead>
        <tbody>
          {edition.entries.entries.map((entry) => (
            <tr key={entry.recordId}>
              <td>{entry.number}</td>
              <td>{say(CODE_WORDS.BoardList[entry.list])}</td>
              <td>
                <Link href={`/enterprises/${entry.uscc}`}>{entry.name}</Link>
              </td>
              <td>{entry.listTypeNameZh}</td>
              <td>{entry.authority}</td>
              <td>{entry.documentNumber}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
