import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import type { TwoWords } from '../../shared/two-words';
import { useLanguage } from '../../shared/language';
import type { HomeQuery, ListLineFragment } from '../operations';
import { HomeDocument } from '../operations';
import { WORDS } from '../words';

/** What is new (首页概览): numbers of the city, latest listings, latest board. @source rules.md R24: never the most-searched */
export function Overview() {
  const [asked, again] = useQuery({ query: HomeDocument });
  return (
    <Answer asked={asked} retry={again}>
      {(data) => (
        <>
          <Numbers statistics={data.statistics} />
          <div className="columns">
            <Latest title={WORDS.latestBlack} lines={data.black.entries} list="BLACK" />
            <Latest title={WORDS.latestRed} lines={data.red.entries} list="RED" />
          </div>
          <LatestBoard editions={data.boardEditions.editions} />
        </>
      )}
    </Answer>
  );
}

function Numbers({ statistics }: { readonly statistics: HomeQuery['statistics'] }) {
  const { say } = useLanguage();
  const of = (list: string) =>
    statistics.lists.filter((count) => count.list === list).reduce((sum, { enterprises }) => sum + enterprises, 0);
  const numbers = [
    [WORDS.enterprises, statistics.enterprises],
    [WORDS.onBlack, of('BLACK')],
    [WORDS.onRed, of('RED')],
  ] as const;
  return (
    <section aria-label={say(WORDS.numbers)}>
      <dl className="numbers">
        {numbers.map(([words, count]) => (
          <div key={words[1]}>
            <dt>{say(words)}</dt>
            <dd>{count.toLocaleString('zh-CN')}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        {say(WORDS.dataAsOf)} {statistics.asOf}
      </p>
    </section>
  );
}

function Latest(props: {
  readonly title: TwoWords;
  readonly lines: readonly ListLineFragment[];
  readonly list: string;
}) {
  const { say } = useLanguage();
  const { title, lines, list } = props;
  return (
    <section className={`card card-${list.toLowerCase()}`}>
      <h2>{say(title)}</h2>
      {lines.length === 0 && <p className="hint">{say(WORDS.empty)}</p>}
      <ul className="latest">
        {lines.map((line) => (
          <li key={line.recordId}>
            <Link href={`/enterprises/${line.uscc}`}>{line.name}</Link>
            <span>{line.listTypeNameZh}</span>
            <time dateTime={line.publishedOn}>{line.publishedOn}</time>
          </li>
        ))}
      </ul>
      <Link href={`/lists?list=${list}`}>
        {say(WORDS.all)}
        <span className="for-readers">{say(title)}</span>
      </Link>
    </section>
  );
}

function LatestBoard({ editions }: { readonly editions: HomeQuery['boardEditions']['editions'] }) {
  const { say } = useLanguage();
  const [edition] = editions;
  return (
    <section className="card">
      <h2>{say(WORDS.latestBoard)}</h2>
      {edition === undefined ? (
        <p className="hint">{say(WORDS.noBoard)}</p>
      ) : (
        <p>
          <Link href={`/boards/${edition.id}`}>{edition.title ?? edition.numberText}</Link> {edition.numberText}{' '}
          {edition.publishedOn} {edition.issuer?.name}
        </p>
      )}
      <Link href="/boards">{say(WORDS.boards)}</Link>
    </section>
  );
}
