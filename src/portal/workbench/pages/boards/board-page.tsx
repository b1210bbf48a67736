import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../../shared/answer';
import { useLanguage } from '../../../shared/language';
import { usePageTitle } from '../../../shared/page-title';
import { shanghaiTime } from '../../../shared/shanghai-time';
import { CODE_WORDS } from '../../code-words';
import type { OpenedBoardQuery } from '../../operations';
import { OpenedBoardDocument } from '../../operations';
import { WORDS } from '../../words';
import { BOARD_WORDS } from '../../words/boards';
import { MatterGate } from '../matter-gate';
import { BoardActions } from './board-actions';
import { BoardEntries } from './board-entries';
import { BoardReview } from './board-review';
import { BOARD_MARKS } from './boards-page';

/** An edition with all that its review needs, as the page reads it. */
export type Edition = NonNullable<OpenedBoardQuery['boardEdition']>;

/** One edition from draft to publication (一期红黑榜). */
export default function BoardPage({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  usePageTitle(say(BOARD_WORDS.boards), say(WORDS.site));
  return (
    <section>
      <p>
        <Link href="/workbench/boards">{say(BOARD_WORDS.back)}</Link>
      </p>
      <MatterGate what={`board ${id}`} how={BOARD_WORDS.matterHow} button={BOARD_WORDS.open}>
        {(matterNo) => <OpenedEdition id={id} matterNo={matterNo} />}
      </MatterGate>
    </section>
  );
}

function OpenedEdition({ id, matterNo }: { readonly id: string; readonly matterNo: string }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: OpenedBoardDocument, variables: { id, matterNo, after: null } });
  const [turn, setTurn] = useState(0);
  const changed = () => {
    setTurn(turn + 1);
    again();
  };
  return (
    <Answer asked={asked} retry={again}>
      {({ boardEdition: edition }) =>
        edition ? (
          <>
            <Heading edition={edition} />
            <BoardActions edition={edition} onChanged={changed} />
            <BoardReview edition={edition} />
            <BoardEntries key={turn} edition={edition} matterNo={matterNo} />
            <Steps edition={edition} />
          </>
        ) : (
          <p className="card">{say(BOARD_WORDS.missing)}</p>
        )
      }
    </Answer>
  );
}

function Heading({ edition }: { readonly edition: Edition }) {
  const { language, say } = useLanguage();
  const { title, numberText, state, asOf, knownAt, digest, department, scope, regionCode } = edition;
  return (
    <div className="card">
      <div className="head">
        <h1>
          {numberText ? `${numberText} ` : ''}
          {title}
        </h1>
        <span className={`mark ${BOARD_MARKS[state]}`}>{say(CODE_WORDS.BoardState[state])}</span>
      </div>
      <dl className="facts">
        <dt>{say(BOARD_WORDS.issuer)}</dt>
        <dd>{department?.name}</dd>
        <dt>{say(BOARD_WORDS.region)}</dt>
        <dd>{regionCode}</dd>
        <dt>{say(BOARD_WORDS.scope)}</dt>
        <dd>{scope.map((list) => say(CODE_WORDS.BoardList[list])).join(language === 'zh' ? '、' : '; ')}</dd>
        <dt>{say(BOARD_WORDS.asOf)}</dt>
        <dd>
          {asOf}（{say(BOARD_WORDS.knownAt)} {shanghaiTime(knownAt)}）
        </dd>
        {digest && (
          <>
            <dt>{say(BOARD_WORDS.digest)}</dt>
            <dd className="code">{digest}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

function Steps({ edition: { steps } }: { readonly edition: Edition }) {
  const { say } = useLanguage();
  return (
    <section className="card apart">
      <h2>{say(BOARD_WORDS.steps)}</h2>
      <ol className="times">
        {steps.map(({ step, state, takenAt, actorId, noticeNumber, reason }) => (
          <li key={step}>
            <time dateTime={takenAt}>{shanghaiTime(takenAt)}</time>
            {say(CODE_WORDS.BoardState[state])} · {actorId} {noticeNumber} {reason}
          </li>
        ))}
      </ol>
    </section>
  );
}
