import { Alert, Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { fetchFile, saveAs } from '../files';
import type { JobQuery, UploadPolicy } from '../operations';
import { CancelUploadDocument, CommitDocument, JobDocument } from '../operations';
import { UPLOAD_WORDS } from '../words/uploads';
import { WORDS } from '../words';
import { ProblemRows } from './problem-rows';
import { refusalText } from './refusal-text';

/** A file on its way, as the page reads it. */
export type Job = NonNullable<NonNullable<JobQuery['upload']>['job']>;

const LOOK_EVERY_MS = 700;
const MOVING = ['RECEIVED', 'CHECKING', 'COMMITTING'];

/** One file from reading to receipt (上传任务). */
export default function JobPage({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const [asked, again] = useQuery({ query: JobDocument, variables: { id, after } });
  const job = asked.data?.upload?.job;
  const isMoving = job !== undefined && job !== null && MOVING.includes(job.state);
  usePageTitle(job?.fileName ?? say(WORDS.uploads), say(WORDS.site));
  useEffect(() => {
    if (!isMoving || asked.fetching) return undefined;
    const timer = setTimeout(again, LOOK_EVERY_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isMoving, asked.fetching, again]);
  return (
    <Answer asked={asked} retry={again}>
      {() =>
        job ? <Progressing job={job} again={again} after={after} onPage={setAfter} /> : <h1>{say(WORDS.notFound)}</h1>
      }
    </Answer>
  );
}

function Progressing(props: {
  readonly job: Job;
  readonly again: () => void;
  readonly after: string | null;
  readonly onPage: (after: string | null) => void;
}) {
  const { job, again, after, onPage } = props;
  const { language, say } = useLanguage();
  const percent = job.rowsTotal ? Math.round((100 * job.rowsDone) / job.rowsTotal) : 0;
  return (
    <section>
      <h1>{job.fileName}</h1>
      <p aria-live="polite">
        <strong>{say(CODE_WORDS.UploadState[job.state])}</strong>
        {MOVING.includes(job.state) && ` ${job.rowsDone} / ${job.rowsTotal ?? '…'}`}
        {MOVING.includes(job.state) &&
          job.secondsLeft !== null &&
          ` · ${say(UPLOAD_WORDS.secondsLeft)} ${job.secondsLeft} ${say(UPLOAD_WORDS.seconds)}`}
      </p>
      {MOVING.includes(job.state) && <Progress percent={percent} aria-label={say(WORDS.state)} />}
      {job.failure && <Alert type="error" showIcon role="alert" title={oneLanguage(job.failure.message, language)} />}
      <Counts job={job} />
      <Report job={job} />
      {job.state === 'CHECKED' && <Decide job={job} again={again} />}
      {job.mendedRows.length > 0 && (
        <p>
          {say(UPLOAD_WORDS.mended)}：{job.mendedRows.join('、')}
        </p>
      )}
      <ProblemRows
        key={`${job.state} ${job.mendedRows.join()}`}
        job={job}
        again={again}
        onMended={() => {
          onPage(null);
          again();
        }}
      />
      <RowPages nextCursor={job.rows.nextCursor} after={after} onPage={onPage} />
      {job.state === 'DONE' && (
        <dl className="facts apart">
          <dt>{say(WORDS.fileHash)}</dt>
          <dd className="code">{job.sha256}</dd>
          <dt>{say(WORDS.outcomeHash)}</dt>
          <dd className="code">{job.outcomeSha256}</dd>
        </dl>
      )}
      {job.state === 'DONE' && <ReceiptButton job={job} />}
    </section>
  );
}

function RowPages(props: {
  readonly nextCursor: string | null;
  readonly after: string | null;
  readonly onPage: (after: string | null) => void;
}) {
  const { say } = useLanguage();
  const { nextCursor, after, onPage } = props;
  if (nextCursor === null && after === null) return null;
  return (
    <p className="actions apart">
      <Button
        disabled={after === null}
        onClick={() => {
          onPage(null);
        }}
      >
        {say(UPLOAD_WORDS.firstRows)}
      </Button>
      <Button
        disabled={nextCursor === null}
        onClick={() => {
          onPage(nextCursor);
        }}
      >
        {say(UPLOAD_WORDS.moreRows)}
      </Button>
    </p>
  );
}

/** What was filed, as data to keep: counts, problems by code, and the hashes of file and outcome. */
function ReceiptButton({ job }: { readonly job: Job }) {
  const { say } = useLanguage();
  const { id, fileName, kind, policy, counts, lateRows, duplicateRows, problemCounts, mendedRows } = job;
  const { sha256, outcomeSha256 } = job;
  const found = { counts, lateRows, duplicateRows, problemCounts, mendedRows };
  const receipt = { id, fileName, kind, policy, ...found, sha256, outcomeSha256 };
  return (
    <p className="actions">
      <Button
        onClick={() => {
          saveAs(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }), `receipt-${id}.json`);
        }}
      >
        {say(UPLOAD_WORDS.receipt)}
      </Button>
    </p>
  );
}

function Counts({ job: { counts, state, lateRows, duplicateRows } }: { readonly job: Job }) {
  const { say } = useLanguage();
  if (!counts) return null;
  const numbers = [
    [WORDS.received, counts.received],
    [state === 'DONE' ? WORDS.filed : WORDS.accepted, counts.accepted],
    [WORDS.unchanged, counts.unchanged],
    [WORDS.refused, counts.refused],
    [WORDS.quarantined, counts.quarantined],
    [WORDS.late, lateRows],
    [WORDS.duplicates, duplicateRows],
  ] as const;
  return (
    <dl className="numbers">
      {numbers.map(([words, count]) => (
        <div key={words[1]}>
          <dt>{say(words)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function Report({ job: { report } }: { readonly job: Job }) {
  const { say } = useLanguage();
  if (!report) return null;
  const notes = [
    [WORDS.unknownColumns, report.unknownColumns.join('、')],
    [WORDS.hiddenLines, report.hiddenLines > 0 ? String(report.hiddenLines) : ''],
    [WORDS.unreadSheets, report.unreadSheets.join('、')],
  ] as const;
  return (
    <ul>
      {notes
        .filter(([, text]) => text !== '')
        .map(([words, text]) => (
          <li key={words[1]}>
            {say(words)}：{text}
          </li>
        ))}
    </ul>
  );
}

function Decide({ job, again }: { readonly job: Job; readonly again: () => void }) {
  const { say } = useLanguage();
  const { role } = useSession();
  const [, commit] = useMutation(CommitDocument);
  const [, cancel] = useMutation(CancelUploadDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const file = async (policy: UploadPolicy) => {
    const { error } = await commit({ id: job.id, policy });
    if (error) setRefusal(refusalText(error));
    else again();
  };
  const changes = [...job.impact.atOnce.named, ...job.impact.ifConfirmed.named];
  return (
    <section className="card apart">
      <h2>{say(WORDS.impact)}</h2>
      <p>
        {say(WORDS.impactAtOnce)}：{job.impact.atOnce.firms}；{say(WORDS.impactConfirmed)}：
        {job.impact.ifConfirmed.firms}
      </p>
      {changes.length === 0 && <p className="hint">{say(WORDS.noImpact)}</p>}
      <ul>
        {changes.map(({ uscc, name, before, after }) => (
          <li key={uscc}>
            {name}：{say(CODE_WORDS.StandingStatus[before])} → <strong>{say(CODE_WORDS.StandingStatus[after])}</strong>
          </li>
        ))}
      </ul>
      {job.needsSecondPerson && <Alert type="warning" showIcon title={say(WORDS.secondPerson)} />}
      {role !== 'AUDITOR' && (
        <p className="actions">
          <Button type="primary" onClick={() => void file('REJECT_ROWS')}>
            {say(WORDS.commit)}
          </Button>
          <Button onClick={() => void file('QUARANTINE')}>{say(WORDS.commitQuarantine)}</Button>
          <Button danger onClick={() => void cancel({ id: job.id }).then(again)}>
            {say(WORDS.cancel)}
          </Button>
        </p>
      )}
      {refusal !== null && <Alert type="error" showIcon role="alert" title={refusal} />}
    </section>
  );
}

/** Hands the returned rows out, in the form they came in. */
export function BadRowsButton({ job }: { readonly job: Job }) {
  const { say } = useLanguage();
  const session = useSession();
  const [refusal, setRefusal] = useState<string | null>(null);
  return (
    <>
      <Button
        onClick={() => {
          fetchFile(session, `/internal/uploads/${job.id}/bad-rows`).catch((error: unknown) => {
            setRefusal(error instanceof Error ? error.message : String(error));
          });
        }}
      >
        {say(WORDS.badRows)}
      </Button>
      {refusal !== null && <Alert type="error" showIcon role="alert" title={refusal} />}
    </>
  );
}
