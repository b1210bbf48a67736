import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../../shared/answer';
import { useLanguage } from '../../../shared/language';
import { usePageTitle } from '../../../shared/page-title';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import { useSession } from '../../context';
import type { CasesQuery, CaseStage } from '../../operations';
import { CasesDocument } from '../../operations';
import { CASE_WORDS, STATE_WORDS } from '../../words/cases';
import { WORDS } from '../../words';
import { FormField } from '../form-field';
import { readFor } from '../matter-gate';
import type { Pages } from '../../parts/pager';
import { Pager, usePages } from '../../parts/pager';
import { DueDay } from './day-marks';

type Line = CasesQuery['listingCases']['cases'][number];
interface Filter {
  readonly stage: CaseStage | null;
  readonly dueUntil: string | null;
}

const STAGES = Object.entries<TwoWords>(CODE_WORDS.CaseStage);

/** Cases of the department by the day their next step is due (案件清单). */
export default function CasesPage() {
  const { say } = useLanguage();
  const { role } = useSession();
  const [filter, setFilter] = useState<Filter>({ stage: null, dueUntil: null });
  const pages = usePages();
  usePageTitle(say(CASE_WORDS.cases), say(WORDS.site));
  const narrow = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part });
    pages.first();
  };
  return (
    <section>
      <div className="head">
        <h1>{say(CASE_WORDS.cases)}</h1>
        {role === 'OFFICER' && (
          <Link className="button-link" href="/workbench/cases/new">
            {say(CASE_WORDS.newCase)}
          </Link>
        )}
      </div>
      <div className="filters">
        <FormField
          id="stage"
          kind="choice"
          words={CASE_WORDS.stage}
          empty={CASE_WORDS.anyStage}
          choices={STAGES}
          value={filter.stage ?? ''}
          onChange={(value) => {
            narrow({ stage: value === '' ? null : (value as CaseStage) });
          }}
        />
        <FormField
          id="dueUntil"
          kind="date"
          words={CASE_WORDS.dueUntil}
          value={filter.dueUntil ?? ''}
          onChange={(value) => {
            narrow({ dueUntil: value === '' ? null : value });
          }}
        />
      </div>
      <CaseLines filter={filter} pages={pages} />
    </section>
  );
}

function CaseLines(props: { readonly filter: Filter; readonly pages: Pages }) {
  const { say } = useLanguage();
  const { filter, pages } = props;
  const [asked, again] = useQuery({ query: CasesDocument, variables: { ...filter, after: pages.after } });
  const isAll = filter.stage === null && filter.dueUntil === null;
  return (
    <Answer asked={asked} retry={again}>
      {({ listingCases: { cases, nextCursor } }) => (
        <>
          {cases.length === 0 && <p className="card">{say(isAll ? CASE_WORDS.noneAtAll : CASE_WORDS.none)}</p>}
          {cases.map((line) => (
            <CaseLine key={line.caseId} line={line} />
          ))}
          <Pager pages={pages} nextCursor={nextCursor} />
        </>
      )}
    </Answer>
  );
}

function CaseLine({ line }: { readonly line: Line }) {
  const { language, say } = useLanguage();
  const { caseId, name, uscc, listType, state, dueOn, dueOnMayMove, nextMoves, notice } = line;
  const open = () => {
    if (notice) readFor(caseId, notice.noticeNumber);
  };
  const moves = nextMoves.filter((move) => !['DISCONTINUANCE', 'REVOCATION'].includes(move));
  return (
    <article className="item">
      <div className="head">
        <h2>
          <Link href={`/workbench/cases/${caseId}`} onClick={open}>
            {name}
          </Link>
        </h2>
        <span className="mark mark-now">{say(STATE_WORDS[state])}</span>
      </div>
      <p className="hint">
        <span className="code">{uscc}</span> · {say(CODE_WORDS.ListType[listType])} · {notice?.noticeNumber}
      </p>
      <p className="line">
        {say(CASE_WORDS.due)}： <DueDay dueOn={dueOn} mayMove={dueOnMayMove} />
      </p>
      {moves.length > 0 && (
        <p className="line hint">
          {say(CASE_WORDS.next)}：
          {moves.map((move) => say(CODE_WORDS.CaseMove[move])).join(language === 'zh' ? '、' : '; ')}
        </p>
      )}
    </article>
  );
}
