import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import type { TwoWords } from '../../shared/two-words';
import { namesOf } from '../../shared/two-words';
import type { HomeQuery, ListLineFragment } from '../operations';
import { HomeDocument } from '../operations';
import { WORDS } from '../words';

type Counts = HomeQuery['statistics']['lists'];

/** What is new (首页概览): numbers of the city, latest listings by type, latest board. @source rules.md R24: never the most-searched */
export function Overview() {
  const [asked, again] = useQuery({ query: HomeDocument });
  return (
    <Answer asked={asked} retry={again}>
      {({ statistics, black, red, boardEditions }) => (
        <>
          <Numbers statistics={statistics} />
          <LatestBoard editions={boardEditions.editions} />
          <div className="columns">
            <Latest title={WORDS.latestBlack} lines={black.entries} list="BLACK" counts={statistics.lists} />
            <Latest title={WORDS.latestRed} lines={red.entries} list="RED" counts={statistics.lists} />
          </div>
        </>
      )}
    </Answer>
  );
}

function Numbers({ statistics }: { readonly statistics: HomeQuery['statistics'] }) {
  const { say } = useLanguage();
  const of = (list: string) => sum(statistics.lists.filter((count) => count.list === list));
  const numbers = [
    [WORDS.enterprises, statistics.enterprises, '/statistics'],
    [WORDS.onBlack, of('BLACK'), '/lists?list=BLACK'],
    [WORDS.onRed, of('RED'), '/lists?list=RED'],
    [WORDS.onAbnormal, of('ABNORMAL_OPERATION'), '/lists?list=ABNORMAL_OPERATION'],
  ] as const;
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">
        {say(WORDS.numbers)}{' '}
        <span className="hint">
          {say(WORDS.dataAsOf)} {statistics.asOf}
        </span>
      </h2>
      <dl className="numbers">
        {numbers.map(([words, count, href]) => (
          <div key={words[1]}>
            <dt>
              <Link href={href}>{say(words)}</Link>
            </dt>
            <dd>{count.toLocaleString('zh-CN')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function sum(counts: Counts): number {
  return counts.reduce((total, { entries }) => total + entries, 0);
}

/** Newest of each type, the types with the newest on top. */
const OF_EACH_TYPE = 2;

function Latest(props: {
  readonly title: TwoWords;
  readonly lines: readonly ListLineFragment[];
  readonly list: 'BLACK' | 'RED';
  readonly counts: Counts;
}) {
  const { say } = useLanguage();
  const { title, lines, list, counts } = props;
  const types = [...new Set(lines.map(({ listType }) => listType))];
  return (
    <section className={`card card-${list.toLowerCase()}`}>
      <h2>{say(title)}</h2>
      {lines.length === 0 && <p className="hint">{say(WORDS.empty)}</p>}
      {types.map((type) => (
        <LatestOfType
          key={type}
          lines={lines.filter(({ listType }) => listType === type).slice(0, OF_EACH_TYPE)}
          href={`/lists?list=${list}&type=${type}`}
          count={sum(counts.filter((count) => count.list === list && count.listType === type))}
        />
      ))}
      <p>
        <Link href={`/lists?list=${list}`}>
          {say(WORDS.all)}
          <span className="for-readers">{say(title)}</span>
        </Link>
      </p>
    </section>
  );
}

function LatestOfType(props: {
  readonly lines: readonly ListLineFragment[];
  readonly href: string;
  readonly count: number;
}) {
  const { say } = useLanguage();
  const { lines, href, count } = props;
  return (
    <section className="type">
      <h3>
        <Link href={href}>{say(namesOf(lines[0]?.listTypeNameZh, lines[0]?.listTypeNameEn))}</Link>{' '}
        <span className="hint">
          {count} {say(WORDS.ofType)}
        </span>
      </h3>
      <ul className="latest">
        {lines.map((line) => (
          <li key={line.recordId}>
            <Link href={`/enterprises/${line.uscc}`} lang="zh-CN">
              {line.name}
            </Link>
            <time dateTime={line.publishedOn}>{line.publishedOn}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LatestBoard({ editions }: { readonly editions: HomeQuery['boardEditions']['editions'] }) {
  const { say } = useLanguage();
  const edition = editions.find(({ withdrawal }) => withdrawal === null);
  return (
    <section className="card latest-board">
      <h2>{say(WORDS.latestBoard)}</h2>
      {edition === undefined ? (
        <p className="hint">{say(WORDS.noBoard)}</p>
      ) : (
        <p lang="zh-CN">
          <Link href={`/boards/${edition.id}`} className="board-title">
            {edition.title ?? edition.numberText}
          </Link>{' '}
          <span className="hint">
            {[edition.title && edition.numberText, edition.publishedOn, edition.issuer?.name]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      )}
      <p>
        <Link href="/boards">
          {say(WORDS.all)}
          <span className="for-readers">{say(WORDS.boards)}</span>
        </Link>
      </p>
    </section>
  );
}
