import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../shared/language';
import { shanghaiTime } from '../../../shared/shanghai-time';
import { CODE_WORDS } from '../../code-words';
import { useSession } from '../../context';
import type { TaskFragment } from '../../operations';
import { TASK_WORDS } from '../../words/tasks';
import { MatterGate } from '../matter-gate';
import { DueDay } from '../cases/day-marks';
import { FeedbackForm } from './feedback-form';
import { MeasureOfTask } from './measure-of-task';

const MARKS = { OPEN: 'mark-now', OVERDUE: 'mark-late', DONE: 'mark-good' } as const;

/** One task: the measure, the firm, the day, its law on demand, and the report (一项任务). */
export function TaskCard({ task, onReported }: { readonly task: TaskFragment; readonly onReported: () => void }) {
  const { say } = useLanguage();
  const { role } = useSession();
  const [open, setOpen] = useState<'law' | 'report' | null>(null);
  const [isReported, setReported] = useState(false);
  const { measureZh, kind, name, uscc, state, dueOn, raisedOn, fromDay, untilDay, feedback, taskId } = task;
  const toggle = (what: 'law' | 'report') => {
    setOpen(open === what ? null : what);
  };
  return (
    <article className="item">
      <div className="head">
        <h2>
          {say(CODE_WORDS.TaskKind[kind])}：{measureZh}
        </h2>
        <span className={`mark ${MARKS[state]}`}>{say(CODE_WORDS.TaskState[state])}</span>
      </div>
      <p className="line">
        {name} <span className="code hint">{uscc}</span>
      </p>
      <p className="line">
        {say(TASK_WORDS.due)}： {state === 'DONE' ? <span className="day">{dueOn}</span> : <DueDay dueOn={dueOn} />}{' '}
        <span className="hint">
          {say(TASK_WORDS.raised)} {raisedOn} · {say(TASK_WORDS.stretch)} {fromDay} {say(TASK_WORDS.until)}{' '}
          {untilDay ?? '—'}
        </span>
      </p>
      {feedback && <Latest feedback={feedback} />}
      {isReported && <Alert type="success" showIcon role="status" title={say(TASK_WORDS.reported)} />}
      <p className="actions line">
        <Button
          aria-expanded={open === 'law'}
          onClick={() => {
            toggle('law');
          }}
        >
          {say(TASK_WORDS.lookUp)}
          <span className="for-readers">{` ${measureZh} ${name}`}</span>
        </Button>
        {role === 'OFFICER' && (
          <Button
            type={feedback ? 'default' : 'primary'}
            aria-expanded={open === 'report'}
            onClick={() => {
              toggle('report');
            }}
          >
            {say(feedback ? TASK_WORDS.reportAgain : TASK_WORDS.report)}
            <span className="for-readers">{` ${measureZh} ${name}`}</span>
          </Button>
        )}
      </p>
      {open === 'law' && (
        <MatterGate what={`task ${taskId} ${kind}`} how={TASK_WORDS.matterHow} button={TASK_WORDS.look}>
          {(matterNo) => <MeasureOfTask task={task} matterNo={matterNo} />}
        </MatterGate>
      )}
      {open === 'report' && (
        <FeedbackForm
          task={task}
          onReported={() => {
            setOpen(null);
            setReported(true);
            onReported();
          }}
        />
      )}
    </article>
  );
}

function Latest({ feedback }: { readonly feedback: NonNullable<TaskFragment['feedback']> }) {
  const { say } = useLanguage();
  const { result, documentNumber, amount, doneOn, reason, recordedAt, recordedBy, correctionReason } = feedback;
  const parts = [documentNumber, amount && `${amount} 元`, doneOn, reason, correctionReason].filter(Boolean);
  return (
    <p className="line">
      {say(TASK_WORDS.latest)}： <strong>{say(CODE_WORDS.FeedbackResult[result])}</strong> {parts.join(' · ')}{' '}
      <span className="hint">
        {recordedBy} {shanghaiTime(recordedAt)}
      </span>
    </p>
  );
}
