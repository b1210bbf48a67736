import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { useLanguage } from '../../shared/language';
import { shanghaiTime } from '../../shared/shanghai-time';
import { usePageTitle } from '../../shared/page-title';
import type { TwoWords } from '../../shared/two-words';
import { CODE_WORDS } from '../code-words';
import type { MomentFragment, TwoMomentsQuery } from '../operations';
import { TwoMomentsDocument } from '../operations';
import { WORDS } from '../words';
import { refusalText } from './refusal-text';

const EMPTY = { uscc: '', matterNo: '', asOf: '', knownAt: '', thenAsOf: '', thenKnownAt: '' };
const FIELDS = [
  ['uscc', WORDS.uscc, 'text'],
  ['matterNo', WORDS.matterNo, 'text'],
  ['asOf', WORDS.asOf, 'date'],
  ['knownAt', WORDS.knownAt, 'datetime-local'],
  ['thenAsOf', WORDS.asOf, 'date'],
  ['thenKnownAt', WORDS.knownAt, 'datetime-local'],
] as const;

/** A firm's standing at two moments, side by side (回溯查询): on any day, as known at any instant. @source rules.md R1 */
export default function AuditPage() {
  const { say } = useLanguage();
  const client = useClient();
  const [form, setForm] = useState(EMPTY);
  const [answer, setAnswer] = useState<TwoMomentsQuery | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  usePageTitle(say(WORDS.audit), say(WORDS.site));
  const run = async () => {
    setRefusal(null);
    setAnswer(null);
    const { uscc, matterNo, asOf, knownAt, thenAsOf, thenKnownAt } = form;
    const variables = {
      ...{ uscc, matterNo, asOf: asOf || null, thenAsOf: thenAsOf || null },
      ...{ knownAt: instantOf(knownAt), thenKnownAt: instantOf(thenKnownAt) },
    };
    const { data, error } = await client.query(TwoMomentsDocument, variables).toPromise();
    if (data) setAnswer(data);
    else setRefusal(refusalText(error));
  };
  return (
    <section>
      <h1>{say(WORDS.audit)}</h1>
      <form
        className="card form"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {FIELDS.map(([key, words, type], place) => (
          <div key={key}>
            <label htmlFor={key}>
              {say(words)} {place >= 2 && say(place >= 4 ? WORDS.right : WORDS.left)}
            </label>
            <Input
              id={key}
              type={type}
              step={1}
              required={place < 2}
              value={form[key]}
              onChange={(event) => {
                setForm({ ...form, [key]: event.target.value });
              }}
            />
          </div>
        ))}
        <Button type="primary" htmlType="submit">
          {say(WORDS.compare)}
        </Button>
      </form>
      <div aria-live="polite">
        {refusal !== null && <Alert type="error" showIcon role="alert" title={refusal} />}
        {answer !== null && <Both answer={answer} />}
      </div>
    </section>
  );
}

/** What is typed is meant as Shanghai's clock shows it. */
function instantOf(local: string): string | null {
  return local === '' ? null : new Date(`${local}+08:00`).toISOString();
}

function Both({ answer: { left, right } }: { readonly answer: TwoMomentsQuery }) {
  const { say } = useLanguage();
  const isSame = JSON.stringify(factsOf(left)) === JSON.stringify(factsOf(right));
  return (
    <>
      <Alert type={isSame ? 'success' : 'warning'} showIcon title={say(isSame ? WORDS.same : WORDS.differs)} />
      <div className="columns">
        <Moment title={WORDS.left} moment={left} />
        <Moment title={WORDS.right} moment={right} />
      </div>
    </>
  );
}

function factsOf(moment: MomentFragment | null | undefined) {
  return moment && { status: moment.status, used: moment.used, setAside: moment.setAside, measures: moment.measures };
}

function Moment({ title, moment }: { readonly title: TwoWords; readonly moment: MomentFragment | null | undefined }) {
  const { say } = useLanguage();
  return (
    <section className="card">
      <h2>{say(title)}</h2>
      {!moment && <p>{say(WORDS.notKnown)}</p>}
      {moment && (
        <>
          <dl className="facts">
            <dt>{say(WORDS.standing)}</dt>
            <dd>
              <strong>{say(CODE_WORDS.StandingStatus[moment.status])}</strong>
            </dd>
            <dt>{say(WORDS.asOf)}</dt>
            <dd>{moment.asOf}</dd>
            <dt>{say(WORDS.knownAt)}</dt>
            <dd>{shanghaiTime(moment.knownAt)}</dd>
            <dt>{say(WORDS.rule)}</dt>
            <dd>
              {moment.rule}（{moment.catalogueVersion}）
            </dd>
          </dl>
          <Records
            title={WORDS.used}
            records={moment.used.map((record) => ({ ...record, note: record.endsOn ?? '' }))}
          />
          <Records
            title={WORDS.setAside}
            records={moment.setAside.map((record) => ({ ...record, note: record.setAsideTextZh ?? '' }))}
          />
        </>
      )}
    </section>
  );
}

function Records(props: {
  readonly title: TwoWords;
  readonly records: readonly {
    readonly recordId: string;
    readonly titleZh: string;
    readonly documentNumber: string | null;
    readonly note: string;
  }[];
}) {
  const { say } = useLanguage();
  return (
    <>
      <h3>{say(props.title)}</h3>
      <ul>
        {props.records.map((record) => (
          <li key={record.recordId}>
            {record.titleZh} {record.documentNumber} <span className="hint">{record.note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
