import { Alert } from 'antd';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../../shared/answer';
import { useLanguage } from '../../../shared/language';
import { usePageTitle } from '../../../shared/page-title';
import { CODE_WORDS } from '../../code-words';
import type { CaseMove, CaseWholeFragment } from '../../operations';
import { CaseDocument } from '../../operations';
import { CASE_WORDS } from '../../words/cases';
import { WORDS } from '../../words';
import { FaultText } from '../form-field';
import { MatterGate } from '../matter-gate';
import { CaseHistory } from './case-history';
import { CaseStanding } from './case-standing';
import { CaseTasks } from './case-tasks';
import type { ProcedureStep } from './case-step-item';
import { CaseStepItem } from './case-step-item';
import type { Recorded } from './step-form';

/** Steps by the part of the page on which they stand; the others act on the listing afterwards. */
const ROAD: readonly CaseMove[] = [
  ...(['NOTICE', 'STATEMENT', 'REPLY', 'HEARING', 'LEGAL_REVIEW', 'CONSENT'] as const),
  ...(['DECISION', 'SERVICE', 'PUBLICATION', 'CONFIRMATION'] as const),
];

/** One case: where it stands, every step with its law and its form, and what was recorded (案件). */
export default function CasePage({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  usePageTitle(say(CASE_WORDS.cases), say(WORDS.site));
  return (
    <section>
      <p>
        <Link href="/workbench/cases">{say(CASE_WORDS.backToList)}</Link>
      </p>
      <MatterGate what={id} how={CASE_WORDS.matterHow}>
        {(matterNo) => <OpenedCase id={id} matterNo={matterNo} />}
      </MatterGate>
    </section>
  );
}

function OpenedCase({ id, matterNo }: { readonly id: string; readonly matterNo: string }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: CaseDocument, variables: { id, matterNo } });
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  const told = useRef<HTMLDivElement>(null);
  const onRecorded = (what: Recorded) => {
    setRecorded(what);
    again();
    told.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <Answer asked={asked} retry={again}>
      {({ listingCase: file }) =>
        file ? (
          <>
            <CaseStanding file={file} matterNo={matterNo} />
            <div aria-live="polite" ref={told}>
              {recorded && !asked.fetching && <RecordedAlert recorded={recorded} />}
            </div>
            <Steps file={file} onRecorded={onRecorded} />
            {file.listing && <CaseTasks tasks={file.tasks} />}
            <CaseHistory file={file} />
          </>
        ) : (
          <p className="card">{say(CASE_WORDS.missing)}</p>
        )
      }
    </Answer>
  );
}

function RecordedAlert({ recorded: { move, warnings } }: { readonly recorded: Recorded }) {
  const { say } = useLanguage();
  const words = warnings.length === 0 ? CASE_WORDS.recorded : CASE_WORDS.warned;
  return (
    <Alert
      type={warnings.length === 0 ? 'success' : 'warning'}
      showIcon
      title={`${say(words)}：${say(CODE_WORDS.CaseMove[move])}`}
      description={warnings.map((fault) => (
        <FaultText key={fault.messageZh} fault={fault} />
      ))}
    />
  );
}

function Steps(props: { readonly file: CaseWholeFragment; readonly onRecorded: (recorded: Recorded) => void }) {
  const { say } = useLanguage();
  const { file, onRecorded } = props;
  const { procedure, history } = file;
  const parts = [
    { title: CASE_WORDS.procedure, steps: procedure.filter(({ move }) => ROAD.includes(move)) },
    {
      title: CASE_WORDS.later,
      steps: procedure.filter(({ move }) => !ROAD.includes(move) && move !== 'DISCONTINUANCE'),
    },
    { title: CASE_WORDS.ending, steps: procedure.filter(({ move }) => move === 'DISCONTINUANCE') },
  ];
  const [next] = procedure.filter(({ move, standing }) => standing === 'NOW' && ROAD.includes(move));
  const list = (steps: readonly ProcedureStep[]) => (
    <ol className="steps-of-case">
      {steps.map((step) => (
        <CaseStepItem
          key={`${step.move} ${step.standing} ${history.length}`}
          step={step}
          file={file}
          isNext={step.move === next?.move}
          onRecorded={onRecorded}
        />
      ))}
    </ol>
  );
  return parts.map(({ title, steps }) =>
    steps.some(({ standing }) => standing === 'NOW' || standing === 'DONE') ? (
      <section key={title[1]} className="apart">
        <h2>{say(title)}</h2>
        {list(steps)}
      </section>
    ) : (
      <details key={title[1]} className="apart">
        <summary>
          <h2 className="inline">{say(title)}</h2>
        </summary>
        {list(steps)}
      </details>
    ),
  );
}
