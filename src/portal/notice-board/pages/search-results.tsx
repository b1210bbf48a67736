import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { StandingBadge } from '../standing-badge';
import type { SearchQuery } from '../operations';
import { SearchDocument } from '../operations';
import { WORDS } from '../words';

type Hit = SearchQuery['searchEnterprises']['hits'][number];

/** Enterprises found (查询结果), with where they stand; more of them on demand. */
export function SearchResults({ text }: { readonly text: string }) {
  const { say } = useLanguage();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <section aria-label={say(WORDS.results)} aria-live="polite" key={text}>
      <h2>{say(WORDS.results)}</h2>
      {pages.map((after, index) => (
        <ResultPage
          key={`${text} ${after ?? ''}`}
          text={text}
          after={after}
          onMore={
            index === pages.length - 1
              ? (next) => {
                  setPages([...pages, next]);
                }
              : null
          }
        />
      ))}
    </section>
  );
}

function ResultPage(props: {
  readonly text: string;
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | null;
}) {
  const { language, say } = useLanguage();
  const { text, after, onMore } = props;
  const [asked, again] = useQuery({ query: SearchDocument, variables: { text, after } });
  return (
    <Answer asked={asked} retry={again}>
      {({ searchEnterprises: { hits, nextCursor, notice } }) => (
        <>
          {hits.length === 0 && after === null && (
            <Alert type="info" showIcon title={say(WORDS.nothingFound)} description={say(WORDS.nothingFoundWhy)} />
          )}
          <ul className="hits">
            {hits.map((hit) => (
              <HitLine key={hit.enterprise.uscc} hit={hit} />
            ))}
          </ul>
          {nextCursor && onMore !== null && (
            <Button
              onClick={() => {
                onMore(nextCursor);
              }}
            >
              {say(WORDS.more)}
            </Button>
          )}
          {hits.length > 0 && onMore !== null && <p className="hint">{oneLanguage(notice, language)}</p>}
        </>
      )}
    </Answer>
  );
}

function HitLine({ hit: { enterprise, matchedName, matchedCurrentName } }: { readonly hit: Hit }) {
  const { say } = useLanguage();
  return (
    <li>
      <Link href={`/enterprises/${enterprise.uscc}`}>
        <span className="hit-name">{enterprise.name}</span>
        <span className="hit-facts">
          <span className="code">{enterprise.uscc}</span>
          {enterprise.region?.name && <span>{enterprise.region.name}</span>}
          {!enterprise.registered && <span>{say(WORDS.unregistered)}</span>}
          {!matchedCurrentName && (
            <span>
              {say(WORDS.matchedBy)}
              {matchedName}
            </span>
          )}
        </span>
      </Link>
      <StandingBadge status={enterprise.standing.status} />
    </li>
  );
}
