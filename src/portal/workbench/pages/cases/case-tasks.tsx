import { useLanguage } from '../../../shared/language';
import { CODE_WORDS } from '../../code-words';
import type { CaseWholeFragment } from '../../operations';
import { CASE_WORDS } from '../../words/cases';
import { DueDay } from './day-marks';

/** What other departments were asked to do about the listing, and what they reported (惩戒任务与反馈). */
export function CaseTasks({ tasks }: Pick<CaseWholeFragment, 'tasks'>) {
  const { say } = useLanguage();
  return (
    <section className="card">
      <h2>{say(CASE_WORDS.tasks)}</h2>
      {tasks.length === 0 && <p className="hint">{say(CASE_WORDS.noTasks)}</p>}
      <ul className="latest">
        {tasks.map(({ taskId, kind, measureZh, dueOn, state, feedback }) => (
          <li key={`${taskId} ${kind}`}>
            {measureZh}（{say(CODE_WORDS.TaskKind[kind])}）
            <span>
              {feedback
                ? `${say(CODE_WORDS.FeedbackResult[feedback.result])} ${feedback.documentNumber ?? ''} ${feedback.doneOn}`
                : say(CASE_WORDS.noFeedback)}
            </span>
            <span>{state === 'DONE' ? say(CODE_WORDS.TaskState[state]) : <DueDay dueOn={dueOn} />}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
