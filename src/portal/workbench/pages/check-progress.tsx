import { Alert, Button, Progress } from 'antd';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import type { CheckJobQuery } from '../operations';
import { CancelCheckDocument, CheckJobDocument } from '../operations';
import { Refusal } from '../parts/refusal';
import { useDeed } from '../parts/use-deed';
import { UPLOAD_WORDS } from '../words/uploads';

type Job = NonNullable<CheckJobQuery['supplierCheckJob']>;

const LOOK_EVERY_MS = 800;

/** How a long list of suppliers is coming along (批量核查进度), to its end. */
export function CheckProgress({ checkId }: { readonly checkId: string }) {
  const [asked, again] = useQuery({ query: CheckJobDocument, variables: { checkId } });
  const state = asked.data?.supplierCheckJob?.state;
  const isMoving = state === 'RECEIVED' || state === 'CHECKING';
  useEffect(() => {
    if (!isMoving || asked.fetching) return undefined;
    const timer = setTimeout(again, LOOK_EVERY_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isMoving, asked.fetching, again]);
  return (
    <Answer asked={asked} retry={again}>
      {({ supplierCheckJob: job }) => (job ? <Shown job={job} again={again} isMoving={isMoving} /> : null)}
    </Answer>
  );
}

function Shown({
  job,
  again,
  isMoving,
}: {
  readonly job: Job;
  readonly again: () => void;
  readonly isMoving: boolean;
}) {
  const { language, say } = useLanguage();
  const { busy, refusal, run } = useDeed(CancelCheckDocument);
  const percent = Math.round((100 * job.done) / job.suppliers);
  return (
    <section className="card apart">
      <h2>{job.fileName}</h2>
      <p aria-live="polite">
        <strong>{say(CODE_WORDS.CheckJobState[job.state])}</strong> {job.done} / {job.suppliers}
        {isMoving &&
          job.secondsLeft !== null &&
          ` · ${say(UPLOAD_WORDS.secondsLeft)} ${job.secondsLeft} ${say(UPLOAD_WORDS.seconds)}`}
      </p>
      {isMoving && <Progress percent={percent} aria-label={say(UPLOAD_WORDS.checking)} />}
      {job.problem !== null && <Alert type="error" showIcon role="alert" title={oneLanguage(job.problem, language)} />}
      <p className="actions">
        {job.state === 'DONE' && (
          <Link href={`/workbench/history/${job.checkId}`} className="ant-btn ant-btn-primary button-link">
            {say(UPLOAD_WORDS.openResult)}
          </Link>
        )}
        {isMoving && (
          <Button
            loading={busy}
            disabled={job.cancelAsked}
            onClick={() => {
              void run({ checkId: job.checkId }).then(again);
            }}
          >
            {say(UPLOAD_WORDS.cancelCheck)}
          </Button>
        )}
      </p>
      <Refusal text={refusal} />
    </section>
  );
}
