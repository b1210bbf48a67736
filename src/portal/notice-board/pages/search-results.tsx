import { Alert } from 'antd';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { useAddress } from '../../shared/address';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { Choice } from '../choice';
import { CODE_WORDS } from '../code-words';
import { HitFacts } from '../hit-facts';
import { LookedAt } from '../looked-at';
import type { PublicStanding } from '../operations';
import { SearchDocument } from '../operations';
import { Pager } from '../pager';
import { useRegions } from '../regions';
import { StandingBadge } from '../standing-badge';
import { WORDS } from '../words';

const STANDINGS = Object.keys(CODE_WORDS.PublicStanding) as PublicStanding[];

/** Enterprises found (查询结果), with where they stand; conditions and page stand in the address. */
export function SearchResults({ text }: { readonly text: string }) {
  const { say } = useLanguage();
  return (
    <section aria-label={say(WORDS.results)}>
      <div className="head">
        <h2>{say(WORDS.results)}</h2>
        <Conditions />
      </div>
      {[...text].length < 2 ? <Alert type="info" showIcon title={say(WORDS.tooShort)} /> : <Found text={text} />}
    </section>
  );
}

function Conditions() {
  const { say } = useLanguage();
  const { query, change } = useAddress();
  const regions = useRegions();
  const standings = STANDINGS.map((status) => [status, say(CODE_WORDS.PublicStanding[status])] as const);
  return (
    <div className="filters">
      <Choice
        label={say(WORDS.standing)}
        value={query.get('standing') ?? ''}
        options={[['', say(WORDS.anyStanding)], ...standings]}
        onChange={(standing) => {
          change({ standing, after: null });
        }}
      />
      <Choice
        label={say(WORDS.region)}
        value={query.get('region') ?? ''}
        options={[['', say(WORDS.allRegions)], ...regions]}
        onChange={(region) => {
          change({ region, after: null });
        }}
      />
    </div>
  );
}

function Found({ text }: { readonly text: string }) {
  const { language, say } = useLanguage();
  const { query } = useAddress();
  const standing = STANDINGS.find((status) => status === query.get('standing')) ?? null;
  const variables = { text, standing, region: query.get('region'), after: query.get('after') };
  const [asked, again] = useQuery({ query: SearchDocument, variables });
  return (
    <Answer asked={asked} retry={again}>
      {({ searchEnterprises: { hits, nextCursor, notice } }) =>
        hits.length === 0 ? (
          <>
            <Alert type="info" showIcon title={say(WORDS.nothingFound)} description={say(WORDS.nothingFoundWhy)} />
            <LookedAt />
          </>
        ) : (
          <>
            <ul className="hits">
              {hits.map((hit) => (
                <li key={hit.enterprise.uscc}>
                  <span className="hit-text">
                    <Link href={`/enterprises/${hit.enterprise.uscc}`} className="hit-name" lang="zh-CN">
                      {hit.enterprise.name}
                    </Link>
                    <HitFacts hit={hit} />
                  </span>
                  <StandingBadge status={hit.enterprise.standing.status} />
                </li>
              ))}
            </ul>
            <Pager next={nextCursor} />
            <p className="hint">{oneLanguage(notice, language)}</p>
          </>
        )
      }
    </Answer>
  );
}
