import { Alert, Button } from 'antd';
import { useId, useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../../shared/language';
import type { TwoWords } from '../../../shared/two-words';
import { CODE_WORDS } from '../../code-words';
import { INPUT_WORDS } from '../../input-words';
import type { FeedbackResult, TaskFragment } from '../../operations';
import { FeedbackDocument } from '../../operations';
import { CASE_WORDS } from '../../words/cases';
import { TASK_WORDS } from '../../words/tasks';
import { todayInShanghai } from '../cases/day-marks';
import type { Fault } from '../form-field';
import { FaultText, FormField } from '../form-field';
import { refusalText } from '../refusal-text';

const WORDS = INPUT_WORDS.FeedbackInput;
const RESULTS = { APPLY: ['APPLIED', 'NOT_APPLIED'], RELEASE: ['RELEASED', 'NOTHING_TO_RELEASE'] } as const;
const TEXTS = [
  { name: 'documentNumber', kind: 'text' },
  { name: 'amount', kind: 'text', hint: CASE_WORDS.moneyHow },
  { name: 'doneOn', kind: 'date' },
  { name: 'matterNo', kind: 'text' },
  { name: 'reason', kind: 'long' },
] as const;
/** The sum is read in yuan and kept in fen: the server speaks of either. */
const SAME_FIELD: Readonly<Record<string, string>> = { amountFen: 'amount' };

type Values = Readonly<Record<'result' | (typeof TEXTS)[number]['name'] | 'correctionReason', string>>;

/** The report on a task (反馈表单): what was done, by which paper, on which day, concerning how much. */
export function FeedbackForm({ task, onReported }: { readonly task: TaskFragment; readonly onReported: () => void }) {
  const { say } = useLanguage();
  const id = useId();
  const isAgain = Boolean(task.feedback);
  const [values, setValues] = useState<Values>({
    ...{ result: RESULTS[task.kind][0], documentNumber: '', amount: '', matterNo: '', reason: '' },
    ...{ doneOn: todayInShanghai(), correctionReason: '' },
  });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, report] = useMutation(FeedbackDocument);
  const field = (name: keyof Values) => ({
    id: `${id}-${name}`,
    ...labelOf(name),
    value: values[name],
    faults: faults.filter((fault) => fault.field === name),
    onChange: (value: string) => {
      setValues({ ...values, [name]: value });
    },
  });
  const send = async () => {
    setRefusal(null);
    const { result, doneOn, ...texts } = values;
    const item = { ...filled(texts), taskId: task.taskId, kind: task.kind, result: result as FeedbackResult, doneOn };
    const { data, error } = await report({ items: [item] });
    const [answer] = data?.giveFeedback ?? [];
    if (!answer) {
      setRefusal(refusalText(error));
      return;
    }
    if (answer.accepted) {
      onReported();
      return;
    }
    setFaults(answer.problems.map((fault) => ({ ...fault, field: SAME_FIELD[fault.field] ?? fault.field })));
    setRefusal(say(CASE_WORDS.refusedNow));
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {refusal !== null && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={refusal}
          description={faults
            .filter((fault) => !(fault.field ?? '' in values))
            .map((fault) => (
              <FaultText key={fault.messageZh} fault={fault} />
            ))}
        />
      )}
      <div className="grid-2">
        <FormField {...field('result')} kind="choice" need="必填" choices={choicesOf(task.kind)} />
        {TEXTS.map(({ name, kind, ...more }) => (
          <FormField {...field(name)} {...more} key={name} kind={kind} wide={kind === 'long'} maxLength={500} />
        ))}
        {isAgain && <FormField {...field('correctionReason')} kind="text" need="必填" wide maxLength={500} />}
      </div>
      <div>
        <Button type="primary" htmlType="submit" loading={fetching}>
          {say(TASK_WORDS.send)}
        </Button>
      </div>
    </form>
  );
}

/** The schema says when a field must be filled in behind a semicolon. */
function labelOf(name: keyof Values): { readonly words: TwoWords; readonly need: string | null } {
  const [zh, en] = WORDS[name].words;
  const [label = zh, need = null] = zh.split('；');
  return { words: [label, en], need: name === 'doneOn' ? '必填' : need };
}

function choicesOf(kind: TaskFragment['kind']): readonly (readonly [string, TwoWords])[] {
  return RESULTS[kind].map((result) => [result, CODE_WORDS.FeedbackResult[result]]);
}

/** What is left empty is not sent. */
function filled(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, value]) => value.trim() !== ''));
}
