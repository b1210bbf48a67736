import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../shared/language';
import { shanghaiTime } from '../../../shared/shanghai-time';
import { CODE_WORDS } from '../../code-words';
import { useSession } from '../../context';
import type { CaseWholeFragment } from '../../operations';
import { CASE_WORDS, STANDING_WORDS } from '../../words/cases';
import { LawBeside } from './law-beside';
import { contentOf, onRecord } from './on-record';
import type { Recorded } from './step-form';
import { StepForm } from './step-form';
import type { RecordedMove } from './step-forms';

/** A step of a case as the page reads it. */
export type ProcedureStep = CaseWholeFragment['procedure'][number];

interface Props {
  readonly step: ProcedureStep;
  readonly file: CaseWholeFragment;
  /** The step the case waits for: it stands open. */
  readonly isNext: boolean;
  readonly onRecorded: (recorded: Recorded) => void;
}

const MARKS = { DONE: 'mark-good', NOW: 'mark-now', BLOCKED: 'mark-plain', NOT_NEEDED: 'mark-plain' } as const;

/** One step: what is on record, the law, and the form where it may be recorded now (办理步骤). */
export function CaseStepItem({ step, file, isNext, onRecorded }: Props) {
  const { language, say } = useLanguage();
  const { move, standing, whyZh, whyEn, law } = step;
  const why = language === 'zh' ? whyZh : whyEn;
  return (
    <li className={`is-${standing.toLowerCase()}`}>
      <details open={isNext}>
        <summary>
          <h3>{say(CODE_WORDS.CaseMove[move])}</h3>
          <span className={`mark ${MARKS[standing]}`}>{say(STANDING_WORDS[standing])}</span>
          {why && <span className="hint">{why}</span>}
          <TakenBy step={step} file={file} />
        </summary>
        <div className="step-body beside">
          <div className="stack">
            {move !== 'CONFIRMATION' && (
              <>
                <OnRecord move={move} file={file} />
                <Form move={move} step={step} file={file} onRecorded={onRecorded} />
              </>
            )}
            {move === 'CONFIRMATION' && <Approvals file={file} />}
          </div>
          <LawBeside law={law} />
        </div>
      </details>
    </li>
  );
}

function TakenBy({ step: { move }, file: { history } }: Pick<Props, 'step' | 'file'>) {
  const taken = history.findLast((recorded) => recorded.step === move);
  if (!taken) return null;
  return (
    <span className="hint">
      {shanghaiTime(taken.recordedAt)} {taken.recordedBy}
    </span>
  );
}

function OnRecord({ move, file }: { readonly move: RecordedMove; readonly file: CaseWholeFragment }) {
  const { say } = useLanguage();
  const fields = onRecord(move, file);
  const persons = move === 'DECISION' ? (file.decision?.persons ?? []) : [];
  if (fields.length === 0) return null;
  return (
    <dl className="facts">
      {fields.map(({ name, words, value }) => (
        <div key={name} className="fact">
          <dt>{say(words)}</dt>
          <dd>{say(value)}</dd>
        </div>
      ))}
      {persons.map((person) => (
        <div key={`${person.role} ${person.name}`} className="fact">
          <dt>{say(CODE_WORDS.PersonRole[person.role])}</dt>
          <dd>
            {person.name} <span className="code">{person.maskedIdNumber}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Form({ move, step, file, onRecorded }: Omit<Props, 'isNext'> & { readonly move: RecordedMove }) {
  const { say } = useLanguage();
  const { role } = useSession();
  const [isCorrecting, setCorrecting] = useState(false);
  const { caseId, listType } = file;
  const common = { move, caseId: move === 'NOTICE' ? null : caseId, listType, onRecorded };
  if (role !== 'OFFICER') return null;
  if (step.standing === 'NOW') return <StepForm {...common} />;
  if (!step.mayCorrect) return null;
  if (isCorrecting) {
    const persons = move === 'DECISION' ? (file.decision?.persons ?? []) : [];
    return <StepForm {...common} isAgain before={contentOf(move, file)} personsBefore={persons} />;
  }
  return (
    <div>
      <Button
        onClick={() => {
          setCorrecting(true);
        }}
      >
        {say(CASE_WORDS.recordAgain)}
        <span className="for-readers">{say(CODE_WORDS.CaseMove[move])}</span>
      </Button>
    </div>
  );
}

function Approvals({ file: { approvals } }: Pick<Props, 'file'>) {
  return (
    <dl className="facts">
      {approvals.map(({ version, approver, confirmedAt }) => (
        <div key={`${version} ${approver}`} className="fact">
          <dt>{shanghaiTime(confirmedAt)}</dt>
          <dd>{approver}</dd>
        </div>
      ))}
    </dl>
  );
}
