import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../../shared/answer';
import { useLanguage } from '../../../shared/language';
import { usePageTitle } from '../../../shared/page-title';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import type { TaskKind, TasksQuery, TaskState } from '../../operations';
import { TasksDocument } from '../../operations';
import { WORDS } from '../../words';
import { TASK_WORDS } from '../../words/tasks';
import { FormField } from '../form-field';
import { MeasuresLookUp } from './measures-look-up';
import type { Pages } from '../../parts/pager';
import { Pager, usePages } from '../../parts/pager';
import { TaskCard } from './task-card';

interface Filter {
  readonly state: TaskState | null;
  readonly kind: TaskKind | null;
}

/** What the department was asked to apply or to release, by the day its report is due (惩戒任务). */
export default function TasksPage() {
  const { say } = useLanguage();
  const [filter, setFilter] = useState<Filter>({ state: null, kind: null });
  const pages = usePages();
  usePageTitle(say(TASK_WORDS.tasks), say(WORDS.site));
  const narrow = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part });
    pages.first();
  };
  return (
    <section>
      <h1>{say(TASK_WORDS.title)}</h1>
      <p className="hint">{say(TASK_WORDS.how)}</p>
      <div className="filters">
        <FormField
          id="task-state"
          kind="choice"
          words={TASK_WORDS.state}
          empty={TASK_WORDS.all}
          choices={Object.entries<TwoWords>(CODE_WORDS.TaskState)}
          value={filter.state ?? ''}
          onChange={(value) => {
            narrow({ state: value === '' ? null : (value as TaskState) });
          }}
        />
        <FormField
          id="task-kind"
          kind="choice"
          words={TASK_WORDS.kind}
          empty={TASK_WORDS.all}
          choices={Object.entries<TwoWords>(CODE_WORDS.TaskKind)}
          value={filter.kind ?? ''}
          onChange={(value) => {
            narrow({ kind: value === '' ? null : (value as TaskKind) });
          }}
        />
      </div>
      <TaskCards filter={filter} pages={pages} />
      <MeasuresLookUp />
    </section>
  );
}

function TaskCards(props: { readonly filter: Filter; readonly pages: Pages }) {
  const { say } = useLanguage();
  const { filter, pages } = props;
  const [asked, again] = useQuery({ query: TasksDocument, variables: { ...filter, after: pages.after } });
  const isAll = filter.state === null && filter.kind === null;
  return (
    <Answer asked={asked} retry={again}>
      {({ tasks: { tasks, nextCursor }, overdueFeedback }) => (
        <>
          {!pages.hasBack && <Owed owed={overdueFeedback} />}
          {tasks.length === 0 && !pages.hasBack && (
            <p className="card">{say(isAll ? TASK_WORDS.noneAtAll : TASK_WORDS.none)}</p>
          )}
          {tasks.map((task) => (
            <TaskCard key={`${task.taskId} ${task.kind}`} task={task} onReported={again} />
          ))}
          <Pager pages={pages} nextCursor={nextCursor} />
        </>
      )}
    </Answer>
  );
}

/** What the department still owes (逾期未反馈统计). */
function Owed({ owed }: { readonly owed: TasksQuery['overdueFeedback'] }) {
  const { say } = useLanguage();
  const [own] = owed;
  return (
    <dl className="numbers apart-below">
      <div>
        <dt>{say(TASK_WORDS.open)}</dt>
        <dd>{own?.open ?? 0}</dd>
      </div>
      <div>
        <dt>{say(TASK_WORDS.overdue)}</dt>
        <dd>{own?.overdue ?? 0}</dd>
      </div>
      {own?.oldestDueOn && (
        <div>
          <dt>{say(TASK_WORDS.oldest)}</dt>
          <dd>{own.oldestDueOn}</dd>
        </div>
      )}
    </dl>
  );
}
