import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import type { RecordKind } from '../operations';
import { DeclareExpectedDocument, OwnDepartmentDocument } from '../operations';
import { ChoiceField, TextField } from '../parts/field';
import { Refusal } from '../parts/refusal';
import { useDeed } from '../parts/use-deed';
import { QUALITY_WORDS } from '../words/quality';

/** How many records a month should bring, as the office says (申报应报数). */
export function DeclareForm({ month, onDone }: { readonly month: string; readonly onDone: () => void }) {
  const { say } = useLanguage();
  const { department } = useSession();
  const [{ data }] = useQuery({ query: OwnDepartmentDocument });
  const { busy, refusal, run } = useDeed(DeclareExpectedDocument);
  const [chosen, setChosen] = useState<RecordKind | null>(null);
  const [count, setCount] = useState('');
  const [isDone, setDone] = useState(false);
  const kinds = data?.departments.find(({ code }) => code === department)?.kinds ?? [];
  const kind = chosen ?? kinds[0];
  if (kind === undefined) return null;
  const declare = async () => {
    setDone(false);
    if (!(await run({ month, kind, expected: Number(count) }))) return;
    setDone(true);
    onDone();
  };
  return (
    <form
      className="card grid-form apart"
      onSubmit={(event) => {
        event.preventDefault();
        void declare();
      }}
    >
      <h2>
        {say(QUALITY_WORDS.declare)} <span className="hint">{month}</span>
      </h2>
      <p className="hint whole">{say(QUALITY_WORDS.declareHow)}</p>
      <ChoiceField
        name="declaredKind"
        label={QUALITY_WORDS.kind}
        value={kind}
        options={kinds.map((code) => [code, say(CODE_WORDS.RecordKind[code])] as const)}
        onChange={setChosen}
      />
      <TextField name="expected" label={QUALITY_WORDS.count} type="number" required value={count} onChange={setCount} />
      <p className="actions whole">
        <Button htmlType="submit" loading={busy}>
          {say(QUALITY_WORDS.declareIt)}
        </Button>
      </p>
      <div aria-live="polite" className="whole">
        {isDone && <Alert type="success" showIcon title={say(QUALITY_WORDS.declared)} />}
        <Refusal text={refusal} />
      </div>
    </form>
  );
}
