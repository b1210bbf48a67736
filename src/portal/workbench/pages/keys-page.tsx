import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import type { ServiceKeysQuery, ServiceRole } from '../operations';
import { RegisterServiceKeyDocument, RetireServiceKeyDocument, ServiceKeysDocument } from '../operations';
import { ChoiceField, TextField } from '../parts/field';
import { Refusal } from '../parts/refusal';
import { Table } from '../parts/table';
import { useDeed } from '../parts/use-deed';
import { ADMIN_WORDS } from '../words/administrator';
import { WORDS } from '../words';

type Key = ServiceKeysQuery['serviceKeys'][number];
type Department = ServiceKeysQuery['departments'][number];

const HEADS = [ADMIN_WORDS.account, ADMIN_WORDS.department, ADMIN_WORDS.role, ADMIN_WORDS.until, ADMIN_WORDS.state];

/** Public keys of departments' service accounts (服务账号公钥). */
export default function KeysPage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: ServiceKeysDocument });
  usePageTitle(say(ADMIN_WORDS.keys), say(WORDS.site));
  return (
    <section>
      <h1>{say(ADMIN_WORDS.keys)}</h1>
      <p className="hint">{say(ADMIN_WORDS.keysLead)}</p>
      <Answer asked={asked} retry={again}>
        {({ serviceKeys, departments }) => (
          <>
            <RegisterForm departments={departments} onDone={again} />
            <Table label={ADMIN_WORDS.keys} heads={HEADS} empty={ADMIN_WORDS.noKeys}>
              {serviceKeys.map((key) => (
                <KeyRow key={key.kid} of={key} departments={departments} again={again} />
              ))}
            </Table>
          </>
        )}
      </Answer>
    </section>
  );
}

function KeyRow(props: { readonly of: Key; readonly departments: readonly Department[]; readonly again: () => void }) {
  const { say } = useLanguage();
  const { of: key, departments, again } = props;
  const isOver = new Date(key.validUntil).getTime() <= Date.now();
  const state = key.retiredAt !== null ? ADMIN_WORDS.retired : isOver ? ADMIN_WORDS.over : ADMIN_WORDS.inUse;
  return (
    <tr>
      <td>
        {key.account}
        <br />
        <span className="code hint" title={say(ADMIN_WORDS.kid)}>
          {key.kid}
        </span>
      </td>
      <td>{departments.find(({ code }) => code === key.departmentCode)?.name ?? key.departmentCode}</td>
      <td>{say(CODE_WORDS.ServiceRole[key.role])}</td>
      <td className="day">{shanghaiTime(key.validUntil)}</td>
      <td>
        {say(state)}
        {key.retiredAt === null && !isOver && <Retire kid={key.kid} account={key.account} again={again} />}
      </td>
    </tr>
  );
}

/** Asks once more before what cannot be undone. */
function Retire(props: { readonly kid: string; readonly account: string; readonly again: () => void }) {
  const { say } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const { busy, refusal, run } = useDeed(RetireServiceKeyDocument);
  const { kid, account, again } = props;
  if (!isAsked)
    return (
      <p className="actions">
        <Button
          size="small"
          danger
          onClick={() => {
            setAsked(true);
          }}
        >
          {say(ADMIN_WORDS.retire)}
          <span className="for-readers">{account}</span>
        </Button>
      </p>
    );
  return (
    <div role="group" aria-label={say(ADMIN_WORDS.retire)}>
      <p>{say(ADMIN_WORDS.retireSure)}</p>
      <p className="actions">
        <Button
          size="small"
          danger
          type="primary"
          loading={busy}
          onClick={() => {
            void run({ kid }).then((isDone) => {
              if (isDone) again();
            });
          }}
        >
          {say(ADMIN_WORDS.retire)}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsked(false);
          }}
        >
          {say(ADMIN_WORDS.keep)}
        </Button>
      </p>
      <Refusal text={refusal} />
    </div>
  );
}

function RegisterForm({
  departments,
  onDone,
}: {
  readonly departments: readonly Department[];
  readonly onDone: () => void;
}) {
  const { say } = useLanguage();
  const { busy, refusal, run } = useDeed(RegisterServiceKeyDocument);
  const [departmentCode, setDepartmentCode] = useState(departments[0]?.code ?? '');
  const [account, setAccount] = useState('');
  const [role, setRole] = useState<ServiceRole>('UPLOADER');
  const [publicKey, setPublicKey] = useState('');
  const [days, setDays] = useState('365');
  const [isDone, setDone] = useState(false);
  const roles = (Object.keys(CODE_WORDS.ServiceRole) as ServiceRole[]).map(
    (code) => [code, say(CODE_WORDS.ServiceRole[code])] as const,
  );
  const register = async () => {
    setDone(false);
    const input = { departmentCode, account, role, publicKey, days: Number(days) };
    if (!(await run({ input }))) return;
    setDone(true);
    setAccount('');
    setPublicKey('');
    onDone();
  };
  return (
    <form
      className="card grid-form"
      onSubmit={(event) => {
        event.preventDefault();
        void register();
      }}
    >
      <h2>{say(ADMIN_WORDS.register)}</h2>
      <ChoiceField
        name="department"
        label={ADMIN_WORDS.department}
        value={departmentCode}
        options={departments.map(({ code, name }) => [code, name] as const)}
        onChange={setDepartmentCode}
      />
      <TextField
        name="account"
        label={ADMIN_WORDS.account}
        required
        maxLength={60}
        value={account}
        onChange={setAccount}
      />
      <ChoiceField name="role" label={ADMIN_WORDS.role} value={role} options={roles} onChange={setRole} />
      <TextField name="days" label={ADMIN_WORDS.days} type="number" required value={days} onChange={setDays} />
      <div className="whole">
        <TextField
          name="publicKey"
          label={ADMIN_WORDS.publicKey}
          help={ADMIN_WORDS.publicKeyHelp}
          rows={4}
          required
          maxLength={2_000}
          value={publicKey}
          onChange={setPublicKey}
        />
      </div>
      <p className="actions whole">
        <Button type="primary" htmlType="submit" loading={busy}>
          {say(ADMIN_WORDS.register)}
        </Button>
      </p>
      <div aria-live="polite" className="whole">
        {isDone && <Alert type="success" showIcon title={say(ADMIN_WORDS.registered)} />}
        <Refusal text={refusal} />
      </div>
    </form>
  );
}
