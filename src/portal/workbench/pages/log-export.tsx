import { Button } from 'antd';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { useLanguage } from '../../shared/language';
import { useSession } from '../context';
import { fetchFile } from '../files';
import { TextField } from '../parts/field';
import { Refusal } from '../parts/refusal';
import { LOG_WORDS } from '../words/event-log';

const EMPTY = { from: '', to: '', matterNo: '' };

/** Hands the events of some days out with their proofs (带证明导出), to be checked off line by the script that comes with the platform. */
export function LogExport() {
  const { say } = useLanguage();
  const session = useSession();
  const [form, setForm] = useState(EMPTY);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = (name: keyof typeof EMPTY) => (value: string) => {
    setForm({ ...form, [name]: value });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    fetchFile(session, `/internal/audit/events.jsonl?${new URLSearchParams(form).toString()}`)
      .catch((error: unknown) => {
        setRefusal(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        setBusy(false);
      });
  };
  return (
    <section className="card apart">
      <h2>{say(LOG_WORDS.exportTitle)}</h2>
      <p className="hint">{say(LOG_WORDS.export)}</p>
      <form className="grid-form" onSubmit={submit}>
        <TextField
          name="exportFrom"
          type="date"
          label={LOG_WORDS.firstDay}
          value={form.from}
          onChange={set('from')}
          required
        />
        <TextField
          name="exportTo"
          type="date"
          label={LOG_WORDS.lastDay}
          value={form.to}
          onChange={set('to')}
          required
        />
        <TextField
          name="exportMatterNo"
          label={LOG_WORDS.matterNo}
          value={form.matterNo}
          onChange={set('matterNo')}
          required
        />
        <p className="actions whole">
          <Button htmlType="submit" loading={busy}>
            {say(LOG_WORDS.download)}
          </Button>
        </p>
      </form>
      <Refusal text={refusal} />
    </section>
  );
}
