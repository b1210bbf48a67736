import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import type { RevocationKind } from '../operations';
import { RevocationsDocument, RevokeSubjectDocument, RevokeTokenDocument } from '../operations';
import { ChoiceField, TextField } from '../parts/field';
import { Pager, usePages } from '../parts/pager';
import { Refusal } from '../parts/refusal';
import { Table } from '../parts/table';
import { ADMIN_WORDS } from '../words/administrator';
import { WORDS } from '../words';
import { refusalText } from './refusal-text';

const HEADS = [ADMIN_WORDS.when, ADMIN_WORDS.revokeWhat, ADMIN_WORDS.value, ADMIN_WORDS.reason, ADMIN_WORDS.by];

/** Tokens and subjects taken back, with why (人员与令牌). */
export default function PeoplePage() {
  const { say } = useLanguage();
  const pages = usePages();
  const [asked, again] = useQuery({ query: RevocationsDocument, variables: { after: pages.after } });
  usePageTitle(say(ADMIN_WORDS.people), say(WORDS.site));
  return (
    <section>
      <h1>{say(ADMIN_WORDS.people)}</h1>
      <p className="hint">{say(ADMIN_WORDS.peopleLead)}</p>
      <RevokeForm
        onDone={() => {
          pages.first();
          again();
        }}
      />
      <h2 className="apart">{say(ADMIN_WORDS.revocations)}</h2>
      <Answer asked={asked} retry={again}>
        {({ revocations: { revocations, nextCursor } }) => (
          <>
            <Table label={ADMIN_WORDS.revocations} heads={HEADS} empty={ADMIN_WORDS.noRevocations}>
              {revocations.map(({ kind, value, revokedAt, revokedBy, reason }) => (
                <tr key={`${kind} ${value} ${revokedAt}`}>
                  <td className="day">{shanghaiTime(revokedAt)}</td>
                  <td>{say(CODE_WORDS.RevocationKind[kind])}</td>
                  <td className="code">{value}</td>
                  <td>{reason}</td>
                  <td>{revokedBy}</td>
                </tr>
              ))}
            </Table>
            <Pager pages={pages} nextCursor={nextCursor} />
          </>
        )}
      </Answer>
    </section>
  );
}

function RevokeForm({ onDone }: { readonly onDone: () => void }) {
  const { say } = useLanguage();
  const client = useClient();
  const [kind, setKind] = useState<RevocationKind>('TOKEN');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState<{ readonly refusal: string | null } | null>(null);
  const words = CODE_WORDS.RevocationKind;
  const run = async () => {
    setSaid(null);
    const { error } =
      kind === 'TOKEN'
        ? await client.mutation(RevokeTokenDocument, { id: value.trim(), reason }).toPromise()
        : await client.mutation(RevokeSubjectDocument, { subject: value.trim(), reason }).toPromise();
    setSaid({ refusal: error ? refusalText(error) : null });
    if (error) return;
    setValue('');
    setReason('');
    onDone();
  };
  return (
    <form
      className="card grid-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <h2>{say(ADMIN_WORDS.revoke)}</h2>
      <ChoiceField<RevocationKind>
        name="kind"
        label={ADMIN_WORDS.revokeWhat}
        value={kind}
        options={[
          ['TOKEN', say(words.TOKEN)],
          ['SUBJECT', say(words.SUBJECT)],
        ]}
        onChange={setKind}
      />
      <TextField name="value" label={ADMIN_WORDS.value} required value={value} onChange={setValue} />
      <TextField name="reason" label={ADMIN_WORDS.reason} required value={reason} onChange={setReason} />
      <p className="actions whole">
        <Button danger type="primary" htmlType="submit">
          {say(ADMIN_WORDS.revoke)}
        </Button>
      </p>
      <div aria-live="polite" className="whole">
        {said?.refusal === null && <Alert type="success" showIcon title={say(ADMIN_WORDS.revoked)} />}
        <Refusal text={said?.refusal ?? null} />
      </div>
    </form>
  );
}
