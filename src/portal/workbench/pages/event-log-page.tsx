import { Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { Tabs } from '../../shared/tabs';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import type { AuditAction, AuditEventsQueryVariables } from '../operations';
import { AuditEventsDocument, OwnDepartmentDocument } from '../operations';
import { ChoiceField, TextField } from '../parts/field';
import { Pager, usePages } from '../parts/pager';
import { instantOf } from '../parts/shanghai';
import { COMMON } from '../words/common';
import { LOG_WORDS } from '../words/event-log';
import { WORDS } from '../words';
import { EventLines } from './event-lines';
import { LogSeals } from './log-seals';

const EMPTY = {
  matterNo: '',
  from: '',
  until: '',
  actorId: '',
  uscc: '',
  action: '' as AuditAction | '',
  department: '',
};
type Form = typeof EMPTY;

const ACTIONS = Object.keys(CODE_WORDS.AuditAction) as AuditAction[];

/** The event log (事件日志): search, details, seals, and whether it verifies. */
export default function EventLogPage() {
  const { say } = useLanguage();
  const [form, setForm] = useState(EMPTY);
  const [search, setSearch] = useState<AuditEventsQueryVariables | null>(null);
  const [open, setOpen] = useState('search');
  const pages = usePages();
  usePageTitle(say(LOG_WORDS.title), say(WORDS.site));
  const searching = (
    <>
      <SearchForm
        form={form}
        onChange={setForm}
        onSearch={() => {
          pages.first();
          setSearch(searchOf(form));
        }}
      />
      <div aria-live="polite">
        {search === null && <p className="card empty">{say(LOG_WORDS.ask)}</p>}
        {search !== null && <Found search={{ ...search, after: pages.after }} pages={pages} />}
      </div>
    </>
  );
  const items = [
    { key: 'search', label: say(LOG_WORDS.searchTab), content: searching },
    { key: 'seals', label: say(LOG_WORDS.seals), content: open === 'seals' ? <LogSeals /> : null },
  ];
  return (
    <section>
      <h1>{say(LOG_WORDS.title)}</h1>
      <p className="hint">{say(LOG_WORDS.lead)}</p>
      <Tabs label={say(LOG_WORDS.title)} items={items} open={open} onChange={setOpen} />
    </section>
  );
}

function searchOf({ from, until, actorId, uscc, action, department, matterNo }: Form): AuditEventsQueryVariables {
  return {
    ...{ matterNo, from: instantOf(from), until: instantOf(until), actorId: actorId.trim() || null },
    ...{ uscc: uscc.trim() || null, action: action || null, department: department || null },
  };
}

function Found(props: { readonly search: AuditEventsQueryVariables; readonly pages: ReturnType<typeof usePages> }) {
  const [asked, again] = useQuery({ query: AuditEventsDocument, variables: props.search });
  return (
    <Answer asked={asked} retry={again}>
      {({ auditEvents }) => (
        <>
          <EventLines events={auditEvents.events} />
          <Pager pages={props.pages} nextCursor={auditEvents.nextCursor} />
        </>
      )}
    </Answer>
  );
}

function SearchForm(props: {
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly onSearch: () => void;
}) {
  const { say } = useLanguage();
  const { form, onChange, onSearch } = props;
  const [{ data }] = useQuery({ query: OwnDepartmentDocument });
  const at = <Key extends keyof Form>(name: Key) => ({
    name,
    value: form[name],
    onChange: (value: Form[Key]) => {
      onChange({ ...form, [name]: value });
    },
  });
  const any = ['', say(COMMON.all)] as const;
  const actions = [any, ...ACTIONS.map((code) => [code, say(CODE_WORDS.AuditAction[code])] as const)];
  const departments = [any, ...(data?.departments ?? []).map(({ code, name }) => [code, name] as const)];
  return (
    <form
      className="card grid-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      <TextField label={LOG_WORDS.matterNo} required maxLength={100} {...at('matterNo')} />
      <TextField label={LOG_WORDS.subject} maxLength={18} {...at('uscc')} />
      <TextField label={LOG_WORDS.from} type="datetime-local" {...at('from')} />
      <TextField label={LOG_WORDS.until} type="datetime-local" {...at('until')} />
      <TextField label={LOG_WORDS.actor} {...at('actorId')} />
      <ChoiceField label={LOG_WORDS.kind} options={actions} {...at('action')} />
      <ChoiceField label={LOG_WORDS.department} options={departments} {...at('department')} />
      <p className="actions whole">
        <Button type="primary" htmlType="submit">
          {say(COMMON.search)}
        </Button>
        <Button
          onClick={() => {
            onChange({ ...EMPTY, matterNo: form.matterNo });
          }}
        >
          {say(COMMON.reset)}
        </Button>
      </p>
    </form>
  );
}
