import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import type { AuditSealsQuery, AuditVerificationQuery } from '../operations';
import { AuditSealsDocument, AuditVerificationDocument } from '../operations';
import { Pager, usePages } from '../parts/pager';
import { Refusal } from '../parts/refusal';
import { Table } from '../parts/table';
import { COMMON } from '../words/common';
import { LOG_WORDS } from '../words/event-log';
import { LogExport } from './log-export';
import { refusalText } from './refusal-text';

type Seals = AuditSealsQuery['auditSeals'];
type Fault = AuditVerificationQuery['auditVerification']['faults'][number];

interface Verified {
  readonly sealed: number;
  readonly isEnd: boolean;
  readonly faults: readonly Fault[];
}

/** Seals of the log, and a check of all of it, a stretch at a time (封存与核验). */
export function LogSeals() {
  const { say } = useLanguage();
  const pages = usePages();
  const [asked, again] = useQuery({ query: AuditSealsDocument, variables: { after: pages.after } });
  return (
    <section className="apart">
      <h2>{say(LOG_WORDS.seals)}</h2>
      <p className="hint">{say(LOG_WORDS.sealsLead)}</p>
      <Answer asked={asked} retry={again}>
        {({ auditSeals }) => (
          <>
            <Extent seals={auditSeals} />
            <Verification expected={auditSeals.sealedEvents} />
            <p className="actions apart">
              <Button onClick={again}>{say(COMMON.refresh)}</Button>
            </p>
            <SealTable seals={auditSeals.seals} />
            <Pager pages={pages} nextCursor={auditSeals.nextCursor} />
            <LogExport />
          </>
        )}
      </Answer>
    </section>
  );
}

function Extent({ seals }: { readonly seals: Seals }) {
  const { say } = useLanguage();
  return (
    <>
      <dl className="numbers">
        <div>
          <dt>{say(LOG_WORDS.sealed)}</dt>
          <dd>{seals.sealedEvents}</dd>
        </div>
        <div>
          <dt>{say(LOG_WORDS.waiting)}</dt>
          <dd>{seals.unsealedEvents}</dd>
        </div>
        <div>
          <dt>{say(LOG_WORDS.total)}</dt>
          <dd>{seals.total}</dd>
        </div>
      </dl>
      {seals.lastSealedAt !== null && (
        <p className="hint">
          {say(LOG_WORDS.last)}：{shanghaiTime(seals.lastSealedAt)}
        </p>
      )}
    </>
  );
}

function SealTable({ seals }: { readonly seals: Seals['seals'] }) {
  const heads = [LOG_WORDS.sealNumber, LOG_WORDS.events, LOG_WORDS.when, LOG_WORDS.root];
  return (
    <Table label={LOG_WORDS.seals} heads={heads} empty={LOG_WORDS.noSeals}>
      {seals.map(({ serial, events, sealedAt, root }) => (
        <tr key={serial}>
          <td>{serial}</td>
          <td>{events}</td>
          <td className="day">{shanghaiTime(sealedAt)}</td>
          <td className="code">{root}</td>
        </tr>
      ))}
    </Table>
  );
}

function Verification({ expected }: { readonly expected: number }) {
  const { say } = useLanguage();
  const client = useClient();
  const [verified, setVerified] = useState<Verified | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async () => {
    setBusy(true);
    setRefusal(null);
    let so: Verified = { sealed: 0, isEnd: false, faults: [] };
    setVerified(so);
    for (let after = 0; !so.isEnd;) {
      const { data, error } = await client.query(AuditVerificationDocument, { after }).toPromise();
      if (!data) {
        setRefusal(refusalText(error));
        setVerified(null);
        break;
      }
      const { serial, sealed, isEnd, faults } = data.auditVerification;
      after = serial;
      so = { sealed: so.sealed + sealed, isEnd, faults: [...so.faults, ...faults] };
      setVerified(so);
    }
    setBusy(false);
  };
  return (
    <div className="apart" aria-live="polite">
      <p className="actions">
        <Button type="primary" loading={busy} onClick={() => void run()}>
          {say(LOG_WORDS.verify)}
        </Button>
      </p>
      {busy && <Progress percent={percentOf(verified, expected)} aria-label={say(LOG_WORDS.verifying)} />}
      {verified?.isEnd === true && <Judgment verified={verified} />}
      <Refusal text={refusal} />
    </div>
  );
}

function percentOf(verified: Verified | null, expected: number): number {
  return expected === 0 ? 0 : Math.min(100, Math.round((100 * (verified?.sealed ?? 0)) / expected));
}

function Judgment({ verified: { faults, sealed } }: { readonly verified: Verified }) {
  const { say } = useLanguage();
  if (faults.length === 0)
    return <Alert type="success" showIcon title={`${say(LOG_WORDS.sound)}（${sealed} ${say(LOG_WORDS.events)}）`} />;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={say(LOG_WORDS.unsound)}
      description={
        <ul>
          {faults.map(({ what, serial, eventId }) => (
            <li key={`${what} ${serial} ${eventId ?? ''}`}>
              {say(LOG_WORDS.sealNumber)} {serial}：{say(CODE_WORDS.AuditFaultKind[what])}{' '}
              <span className="code">{eventId}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
