import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { EditionsDocument } from '../operations';
import { WORDS } from '../words';

/** Editions of the board (红黑榜各期), newest first. */
export default function BoardsPage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: EditionsDocument, variables: {} });
  usePageTitle(say(WORDS.boards), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.boards)}</h1>
      <Answer asked={asked} retry={again}>
        {({ boardEditions: { editions } }) => (
          <>
            {editions.length === 0 && <p>{say(WORDS.noBoard)}</p>}
            {editions.map((edition) => (
              <section className="item" key={edition.id}>
                <h2>
                  <Link href={`/boards/${edition.id}`}>{edition.title ?? edition.numberText}</Link>
                </h2>
                <p className="hint">
                  {edition.numberText} · {edition.publishedOn} · {edition.issuer?.name}
                  {edition.withdrawal && ` · ${say(WORDS.withdrawn)} ${edition.withdrawal.withdrawnOn}`}
                </p>
              </section>
            ))}
          </>
        )}
      </Answer>
    </section>
  );
}
