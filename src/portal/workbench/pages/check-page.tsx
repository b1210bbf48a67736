import { Alert, Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { navigate } from 'wouter/use-browser-location';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { sendFile } from '../files';
import type { CheckPurpose } from '../operations';
import { CheckSuppliersDocument } from '../operations';
import { WORDS } from '../words';
import { CheckProgress } from './check-progress';
import { refusalText } from './refusal-text';
import { suppliersOf } from './suppliers-of';

const PURPOSES = Object.keys(CODE_WORDS.CheckPurpose) as CheckPurpose[];
const EMPTY = { purpose: 'GOVERNMENT_PROCUREMENT' as CheckPurpose, matterNo: '', projectName: '', projectNumber: '' };

/** Checks suppliers that are pasted or dropped (供应商核查). */
export default function CheckPage() {
  const { say } = useLanguage();
  const session = useSession();
  const [form, setForm] = useState(EMPTY);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [queued, setQueued] = useState<string | null>(null);
  const [{ fetching }, check] = useMutation(CheckSuppliersDocument);
  usePageTitle(say(WORDS.checks), say(WORDS.site));
  const set = (part: Partial<typeof EMPTY>) => {
    setForm({ ...form, ...part });
  };
  const run = async () => {
    setRefusal(null);
    const { purpose, matterNo, projectName: name, projectNumber: number } = form;
    const input = { purpose, matterNo, project: { name, number }, suppliers: suppliersOf(text) };
    const answer = await check({ input });
    if (answer.data) navigate(`/workbench/history/${answer.data.checkSuppliers.check.checkId}`);
    else setRefusal(refusalText(answer.error));
  };
  const send = async (file: File) => {
    setRefusal(null);
    setQueued(null);
    try {
      const answer = await sendFile<{ check?: { checkId: string }; job?: { checkId: string } }>(
        session,
        '/internal/checks',
        form,
        file,
      );
      if (answer.check) navigate(`/workbench/history/${answer.check.checkId}`);
      else setQueued(answer.job?.checkId ?? null);
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <section>
      <h1>{say(WORDS.checks)}</h1>
      <div className="card form">
        <label htmlFor="purpose">{say(WORDS.purpose)}</label>
        <select
          id="purpose"
          value={form.purpose}
          onChange={(event) => {
            set({ purpose: event.target.value as CheckPurpose });
          }}
        >
          {PURPOSES.map((purpose) => (
            <option key={purpose} value={purpose}>
              {say(CODE_WORDS.CheckPurpose[purpose])}
            </option>
          ))}
        </select>
        {(['matterNo', 'projectName', 'projectNumber'] as const).map((key) => (
          <Field
            key={key}
            id={key}
            label={say(WORDS[key])}
            value={form[key]}
            onChange={(value) => {
              set({ [key]: value });
            }}
          />
        ))}
        <label htmlFor="suppliers">{say(WORDS.suppliers)}</label>
        <Input.TextArea
          id="suppliers"
          rows={8}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <Button type="primary" loading={fetching} disabled={suppliersOf(text).length === 0} onClick={() => void run()}>
          {say(WORDS.check)}
        </Button>
      </div>
      <Upload.Dragger
        accept=".csv,.xlsx,.gz"
        showUploadList={false}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <p>{say(WORDS.checkFile)}</p>
      </Upload.Dragger>
      <div aria-live="polite" className="apart">
        {refusal !== null && <Alert type="error" showIcon role="alert" title={refusal} />}
      </div>
      {queued !== null && <CheckProgress checkId={queued} />}
    </section>
  );
}

function Field(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { id, label, value, onChange } = props;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        required
        maxLength={200}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </>
  );
}
