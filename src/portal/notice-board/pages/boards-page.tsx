import { useQuery } from 'urql';
import { Link } from 'wouter';
import { useAddress } from '../../shared/address';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { namesOf } from '../../shared/two-words';
import { Choice } from '../choice';
import { CODE_WORDS } from '../code-words';
import type { BoardList, EditionsQuery, ListOrder } from '../operations';
import { EditionsDocument } from '../operations';
import { Pager } from '../pager';
import { useRegions } from '../regions';
import { WORDS } from '../words';

const PARTS = Object.keys(CODE_WORDS.BoardList) as BoardList[];

/** Editions of the board (红黑榜各期), by region, part and order; all of it stands in the address. */
export default function BoardsPage() {
  const { say } = useLanguage();
  const { query, change } = useAddress();
  const regions = useRegions();
  const list = PARTS.find((part) => part === query.get('list')) ?? null;
  const order: ListOrder = query.get('order') === 'OLDEST' ? 'OLDEST' : 'NEWEST';
  const set = (name: string) => (value: string) => {
    change({ [name]: value, after: null });
  };
  const variables = { region: query.get('region'), list, order, after: query.get('after') };
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
            onChange={set('region')}
          />
          <Choice
            label={say(WORDS.part)}
            value={list ?? ''}
            options={[
              ['', say(WORDS.anyList)],
              ...PARTS.map((part) => [part, say(CODE_WORDS.BoardList[part])] as const),
            ]}
            onChange={set('list')}
          />
          <Choice
            label={say(WORDS.order)}
            value={order}
            options={[
              ['NEWEST', say(WORDS.newest)],
              ['OLDEST', say(WORDS.oldest)],
            ]}
            onChange={set('order')}
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
