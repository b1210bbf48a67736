import { Alert, Button } from 'antd';
import { useId, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useLanguage } from '../../../shared/language';
import { CODE_WORDS } from '../../code-words';
import type { ListType, StepAnswerFragment } from '../../operations';
import { CASE_WORDS } from '../../words/cases';
import type { Fault } from '../form-field';
import { FaultText, FormField } from '../form-field';
import { refusalText } from '../refusal-text';
import type { PersonDraft } from './persons-field';
import { PersonsField } from './persons-field';
import type { RecordedMove, StepField } from './step-forms';
import { asksForPersons, asksForReason, documentOf, fieldsOf } from './step-forms';

type Values = Readonly<Record<string, string>>;

/** What came of a step that was recorded (登记结果). */
export interface Recorded {
  readonly caseId: string;
  readonly move: RecordedMove;
  readonly warnings: readonly Fault[];
}

interface Props {
  readonly move: RecordedMove;
  /** Null for the notice, which opens the case. */
  readonly caseId: string | null;
  readonly listType: ListType | null;
  /** What is on record, for a correction. */
  readonly before?: Values;
  readonly isAgain?: boolean;
  /** Persons on record: their numbers are sealed, so a correction must state them anew. */
  readonly personsBefore?: readonly { readonly role: string; readonly name: string }[];
  readonly button?: string;
  readonly onValues?: (values: Values) => void;
  readonly narrow?: (field: StepField) => StepField;
  readonly onRecorded: (recorded: Recorded) => void;
}

/** A step of a case as a form (步骤表单): the server checks it; what it says stands beside the field it speaks of. */
export function StepForm(props: Props) {
  const { say } = useLanguage();
  const client = useClient();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { move, caseId, listType, before = {}, isAgain = false, onRecorded, narrow = asItIs } = props;
  const [values, setValues] = useState<Values>(before);
  const [persons, setPersons] = useState<readonly PersonDraft[]>(() =>
    (props.personsBefore ?? []).map(({ role, name }, key) => ({ key, role, name, paperType: '', idNumber: '' })),
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const all = fieldsOf(move, listType)
    .filter(({ when }) => when === undefined || values[when[0]] === when[1])
    .map(narrow);
  const fields = all.filter(({ name }) => !(isAgain && FIXED[move]?.includes(name)));
  const names = new Set([...all.map(({ name }) => name), 'correctionReason']);
  const shown = new Set([...fields.map(({ name }) => name), ...(isAgain ? ['correctionReason'] : [])]);
  const set = (name: string, value: string) => {
    const next = { ...values, [name]: value };
    setValues(next);
    setFaults(faults.filter(({ field }) => field !== name));
    props.onValues?.(next);
  };
  const send = async () => {
    setSending(true);
    setRefusal(null);
    const input = inputOf(values, [...names], caseId, asksForPersons(move) ? persons : []);
    const { data, error } = await client.mutation(documentOf(move), { input }).toPromise();
    setSending(false);
    if (data) settle(data.answer);
    else setRefusal(refusalText(error));
  };
  const settle = ({ accepted, problems, case: after }: StepAnswerFragment) => {
    if (accepted && after) {
      onRecorded({ caseId: after.caseId, move, warnings: problems });
      return;
    }
    setFaults(problems);
    setRefusal(say(CASE_WORDS.refusedNow));
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form
      ref={form}
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
            .filter(({ field }) => field === null || !shown.has(field))
            .map((fault) => (
              <FaultText key={fault.messageZh} fault={fault} />
            ))}
        />
      )}
      <div className="grid-2">
        {fields.map(({ when: _when, name, ...field }) => (
          <FormField
            {...field}
            key={name}
            id={`${id}-${name}`}
            value={values[name] ?? ''}
            faults={faults.filter((fault) => fault.field === name)}
            onChange={(value) => {
              set(name, value);
            }}
          />
        ))}
        {isAgain && asksForReason(move) && (
          <FormField
            id={`${id}-correctionReason`}
            kind="text"
            words={CASE_WORDS.correction}
            need="必填"
            hint={CASE_WORDS.correctHow}
            wide
            maxLength={500}
            value={values['correctionReason'] ?? ''}
            faults={faults.filter(({ field }) => field === 'correctionReason')}
            onChange={(value) => {
              set('correctionReason', value);
            }}
          />
        )}
      </div>
      {asksForPersons(move) && <PersonsField persons={persons} onChange={setPersons} />}
      <div className="actions">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {props.button ?? say(isAgain ? CASE_WORDS.recordAgain : CASE_WORDS.record)}
          <span className="for-readers">{` ${say(CODE_WORDS.CaseMove[move])}`}</span>
        </Button>
      </div>
    </form>
  );
}

const asItIs = (field: StepField): StepField => field;

/** What tells one case from another cannot be corrected: it would open a new one. */
const FIXED: Partial<Readonly<Record<RecordedMove, readonly string[]>>> = { NOTICE: ['uscc', 'noticeNumber'] };

/** What is left empty is not sent, so that the server says what is missing. */
function inputOf(
  values: Values,
  names: readonly string[],
  caseId: string | null,
  persons: readonly PersonDraft[],
): Readonly<Record<string, unknown>> {
  const filled = names.map((name) => [name, (values[name] ?? '').trim()] as const).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(filled),
    ...(caseId === null ? {} : { caseId }),
    ...(persons.length === 0 ? {} : { persons: persons.map(({ key: _key, ...person }) => person) }),
  };
}
