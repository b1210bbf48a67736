import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { oneLanguage, useLanguage } from '../../../shared/language';
import { CODE_WORDS } from '../../code-words';
import type { MeasureArea, MeasuresForQuery, Purpose } from '../../operations';
import { MeasuresForDocument } from '../../operations';
import { TASK_WORDS } from '../../words/tasks';
import type { FieldLook } from '../form-field';
import { FormField } from '../form-field';
import { refusalText } from '../refusal-text';

const EMPTY = { uscc: '', area: '', purpose: 'SUPERVISION', matterNo: '' };
const FIELDS: readonly (FieldLook & { readonly name: keyof typeof EMPTY })[] = [
  { name: 'uscc', kind: 'text', words: TASK_WORDS.uscc },
  { name: 'area', kind: 'choice', words: TASK_WORDS.area, choices: Object.entries(CODE_WORDS.MeasureArea) },
  { name: 'purpose', kind: 'choice', words: TASK_WORDS.purpose, choices: Object.entries(CODE_WORDS.Purpose) },
  { name: 'matterNo', kind: 'text', words: TASK_WORDS.matterNo },
];

type Answered = MeasuresForQuery['measuresFor'];

/** Which measures bind or may be weighed in a matter (办事查询). @source rules.md R4 */
export function MeasuresLookUp() {
  const { say } = useLanguage();
  const client = useClient();
  const [form, setForm] = useState(EMPTY);
  const [answer, setAnswer] = useState<Answered | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isFull = Object.values(form).every((value) => value.trim() !== '');
  const run = async () => {
    const { uscc, matterNo, area, purpose } = form;
    const look = { uscc: uscc.trim(), matterNo, area: area as MeasureArea, purpose: purpose as Purpose };
    const { data, error } = await client.query(MeasuresForDocument, look).toPromise();
    setAnswer(data?.measuresFor ?? null);
    setRefusal(data ? null : refusalText(error));
  };
  return (
    <section className="card apart">
      <h2>{say(TASK_WORDS.lookUpMeasures)}</h2>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <div className="grid-2">
          {FIELDS.map((field) => (
            <FormField
              {...field}
              key={field.name}
              id={`measures-${field.name}`}
              need="必填"
              maxLength={100}
              value={form[field.name]}
              onChange={(value) => {
                setForm({ ...form, [field.name]: value });
              }}
            />
          ))}
        </div>
        <div>
          <Button htmlType="submit" disabled={!isFull}>
            {say(TASK_WORDS.look)}
          </Button>
        </div>
      </form>
      <div aria-live="polite">
        {refusal !== null && <Alert type="error" showIcon role="alert" title={refusal} />}
        {answer && <Measures answer={answer} />}
      </div>
    </section>
  );
}

function Measures({ answer: { onFile, noticeZh, measures } }: { readonly answer: Answered }) {
  const { language, say } = useLanguage();
  return (
    <>
      <p className="hint">{oneLanguage(noticeZh, language)}</p>
      {!onFile && <p>{say(TASK_WORDS.notOnFile)}</p>}
      {onFile && measures.length === 0 && <p>{say(TASK_WORDS.noMeasures)}</p>}
      <ul>
        {measures.map((measure) => (
          <li key={measure.code}>
            <strong>{measure.nameZh}</strong>（{say(CODE_WORDS.MeasureForce[measure.force])}）{' '}
            <span className="hint">
              {measure.basis.join('；')} ·{' '}
              {measure.records
                .map(
                  (record) =>
                    `${record.authority} ${record.documentNumber} ${say(TASK_WORDS.until)} ${record.endsOn ?? '—'}`,
                )
                .join('；')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
