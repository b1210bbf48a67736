import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../../shared/answer';
import { useLanguage } from '../../../shared/language';
import { usePageTitle } from '../../../shared/page-title';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import { useSession } from '../../context';
import type { BoardHeadFragment, BoardState } from '../../operations';
import { BoardsDocument } from '../../operations';
import { WORDS } from '../../words';
import { BOARD_WORDS } from '../../words/boards';
import { FormField } from '../form-field';
import type { Pages } from '../../parts/pager';
import { Pager, usePages } from '../../parts/pager';
import { DraftForm } from './draft-form';

const ALL = Object.keys(CODE_WORDS.BoardState) as readonly BoardState[];
const IN_WORK: readonly BoardState[] = ['DRAFT', 'REVIEWED'];
const CHOICES: readonly (readonly [string, TwoWords])[] = [
  ['ALL', BOARD_WORDS.everything],
  ...Object.entries<TwoWords>(CODE_WORDS.BoardState),
];

/** Editions of the department: those being worked on, and a new one (红黑榜编制). */
export default function BoardsPage() {
  const { say } = useLanguage();
  const { role } = useSession();
  const [wanted, setWanted] = useState('');
  const pages = usePages();
  usePageTitle(say(BOARD_WORDS.boards), say(WORDS.site));
  return (
    <section>
      <h1>{say(BOARD_WORDS.boards)}</h1>
      <p className="hint">{say(BOARD_WORDS.how)}</p>
      {role === 'OFFICER' && <DraftForm />}
      <div className="filters">
        <FormField
          id="board-state"
          kind="choice"
          words={BOARD_WORDS.state}
          empty={BOARD_WORDS.inWork}
          choices={CHOICES}
          value={wanted}
          onChange={(value) => {
            setWanted(value);
            pages.first();
          }}
        />
      </div>
      <EditionLines states={statesOf(wanted)} pages={pages} />
    </section>
  );
}

function statesOf(wanted: string): readonly BoardState[] {
  if (wanted === '') return IN_WORK;
  return wanted === 'ALL' ? ALL : [wanted as BoardState];
}

function EditionLines(props: { readonly states: readonly BoardState[]; readonly pages: Pages }) {
  const { say } = useLanguage();
  const { states, pages } = props;
  const [asked, again] = useQuery({ query: BoardsDocument, variables: { states: [...states], after: pages.after } });
  return (
    <Answer asked={asked} retry={again}>
      {({ boardDrafts: { editions, nextCursor } }) => (
        <>
          {editions.length === 0 && !pages.hasBack && <p className="card">{say(BOARD_WORDS.none)}</p>}
          {editions.map((edition) => (
            <EditionLine key={edition.id} edition={edition} />
          ))}
          <Pager pages={pages} nextCursor={nextCursor} />
        </>
      )}
    </Answer>
  );
}

function EditionLine({ edition }: { readonly edition: BoardHeadFragment }) {
  const { language, say } = useLanguage();
  const { id, title, numberText, state, asOf, regionCode, scope, steps } = edition;
  return (
    <article className="item">
      <div className="head">
        <h2>
          <Link href={`/workbench/boards/${id}`}>
            {numberText ? `${numberText} ` : ''}
            {title}
          </Link>
        </h2>
        <span className={`mark ${BOARD_MARKS[state]}`}>{say(CODE_WORDS.BoardState[state])}</span>
      </div>
      <p className="hint">
        {say(BOARD_WORDS.asOf)} {asOf} · <span className="code">{regionCode}</span> ·{' '}
        {scope.map((list) => say(CODE_WORDS.BoardList[list])).join(language === 'zh' ? '、' : '; ')} ·{' '}
        {say(BOARD_WORDS.who)} {steps[0]?.actorId}
      </p>
    </article>
  );
}

/** Colours of the states of an edition; the words say the same. */
export const BOARD_MARKS: Readonly<Record<BoardState, string>> = {
  DRAFT: 'mark-now',
  REVIEWED: 'mark-now',
  PUBLISHED: 'mark-good',
  WITHDRAWN: 'mark-late',
  DISCARDED: 'mark-plain',
};
