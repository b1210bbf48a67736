import { useQuery } from 'urql';
import { Link } from 'wouter';
import { useAddress } from '../../shared/address';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { namesOf } from '../../shared/two-words';
import { Choice } from '../choice';
import type { EditionsQuery } from '../operations';
import { EditionsDocument } from '../operations';
import { Pager } from '../pager';
import { useRegions } from '../regions';
import { WORDS } from '../words';

/** Editions of the board (红黑榜各期), newest first, of the whole city or a region. */
export default function BoardsPage() {
  const { say } = useLanguage();
  const { query, change } = useAddress();
  const regions = useRegions();
  const variables = { region: query.get('region'), after: query.get('after') };
  const [asked, again] = useQuery({ query: EditionsDocument, variables });
  usePageTitle(say(WORDS.boards), say(WORDS.site));
  return (
    <section>
      <div className="head">
        <h1>{say(WORDS.boards)}</h1>
        <div className="filters">
          <Choice
            label={say(WORDS.region)}
            value={query.get('region') ?? ''}
            options={[['', say(WORDS.allRegions)], ...regions]}
            onChange={(region) => {
              change({ region, after: null });
            }}
          />
        </div>
      </div>
      <Answer asked={asked} retry={again}>
        {({ boardEditions: { editions, nextCursor } }) => (
          <>
            {editions.length === 0 && <p className="empty">{say(WORDS.noBoard)}</p>}
            {editions.map((edition) => (
              <Edition key={edition.id} edition={edition} />
            ))}
            <Pager next={nextCursor} />
          </>
        )}
      </Answer>
    </section>
  );
}

function Edition({ edition }: { readonly edition: EditionsQuery['boardEditions']['editions'][number] }) {
  const { language, say } = useLanguage();
  return (
    <section className="item">
      <h2>
        <Link href={`/boards/${edition.id}`} lang="zh-CN">
          {edition.title ?? edition.numberText}
        </Link>
        {edition.current && <span className="mark mark-calm">{say(WORDS.current)}</span>}
        {edition.withdrawal && (
          <span className="mark">
            {say(WORDS.withdrawn)} {edition.withdrawal.withdrawnOn}
          </span>
        )}
      </h2>
      <p className="hint" lang={language === 'zh' ? undefined : 'zh-CN'}>
        {[
          edition.numberText,
          say(namesOf(edition.region.name, edition.region.nameEn)),
          edition.publishedOn,
          edition.issuer?.name,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  );
}
