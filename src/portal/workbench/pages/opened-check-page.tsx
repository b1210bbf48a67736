import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { oneLanguage, useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { fetchFile, saveAs } from '../files';
import type { CheckWholeFragment } from '../operations';
import { CertificateDocument, OpenedCheckDocument } from '../operations';
import { COMMON } from '../words/common';
import { UPLOAD_WORDS } from '../words/uploads';
import { WORDS } from '../words';
import { refusalText } from './refusal-text';
import { VerdictTag } from './verdict-tag';
import { shanghaiTime } from '../../shared/shanghai-time';

type Result = CheckWholeFragment['results'][number];

/** Results on a page. */
const PAGE = 100;

/** A check with its verdicts, reasons and receipts (核查结果). */
export default function OpenedCheckPage({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const [after, setAfter] = useState(0);
  const [asked, again] = useQuery({ query: OpenedCheckDocument, variables: { checkId: id, after } });
  usePageTitle(say(WORDS.checks), say(WORDS.site));
  return (
    <Answer asked={asked} retry={again}>
      {({ supplierCheck }) =>
        supplierCheck ? <Check check={supplierCheck} after={after} onPage={setAfter} /> : <h1>{say(WORDS.notFound)}</h1>
      }
    </Answer>
  );
}

function Check(props: {
  readonly check: CheckWholeFragment;
  readonly after: number;
  readonly onPage: (after: number) => void;
}) {
  const { check, after, onPage } = props;
  const { language, say } = useLanguage();
  const session = useSession();
  const client = useClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const failed = (error: unknown) => {
    setRefusal(error instanceof Error ? error.message : String(error));
  };
  const receipt = async (place: number) => {
    const { data, error } = await client.mutation(CertificateDocument, { checkId: check.checkId, place }).toPromise();
    if (data) saveAs(new Blob([data.checkCertificate.jws]), `receipt-${data.checkCertificate.number}.jws`);
    else setRefusal(refusalText(error));
  };
  const report = (format: string) => {
    fetchFile(session, `/internal/checks/${check.checkId}/report.${format}`).catch(failed);
  };
  return (
    <section>
      <h1>
        {check.projectName}（{check.projectNumber}）
      </h1>
      <p className="hint">
        {say(CODE_WORDS.CheckPurpose[check.purpose])} · {shanghaiTime(check.madeAt)} · {check.suppliers}{' '}
        {say(WORDS.firms)}
      </p>
      {check.stamp && <Alert type="warning" showIcon title={oneLanguage(check.stamp, language)} />}
      <dl className="numbers">
        {check.counts.map(({ verdict, suppliers }) => (
          <div key={verdict}>
            <dt>
              <VerdictTag verdict={verdict} />
            </dt>
            <dd>{suppliers}</dd>
          </div>
        ))}
      </dl>
      <p className="actions apart">
        <Button
          type="primary"
          onClick={() => {
            report('pdf');
          }}
        >
          {say(WORDS.pdf)}
        </Button>
        <Button
          onClick={() => {
            report('xlsx');
          }}
        >
          {say(WORDS.xlsx)}
        </Button>
        <Button onClick={() => void receipt(0)}>{say(WORDS.receiptWhole)}</Button>
      </p>
      {refusal !== null && <Alert type="error" showIcon role="alert" title={refusal} />}
      <p className="hint">{oneLanguage(check.notice, language)}</p>
      {check.results.map((result) => (
        <ResultCard key={result.place} result={result} onReceipt={() => void receipt(result.place)} />
      ))}
      {check.suppliers > PAGE && (
        <nav className="actions apart" aria-label={say(COMMON.pages)}>
          <Button
            disabled={after === 0}
            onClick={() => {
              onPage(Math.max(0, after - PAGE));
            }}
          >
            {say(COMMON.before)}
          </Button>
          <span>
            {after + 1}–{Math.min(after + PAGE, check.suppliers)} / {check.suppliers}
          </span>
          <Button
            disabled={after + PAGE >= check.suppliers}
            onClick={() => {
              onPage(after + PAGE);
            }}
          >
            {say(COMMON.after)}
          </Button>
        </nav>
      )}
      <Sources sources={check.sources} />
    </section>
  );
}

/** What was consulted, and when each last sent data. */
function Sources({ sources }: { readonly sources: CheckWholeFragment['sources'] }) {
  const { say } = useLanguage();
  return (
    <details className="apart">
      <summary>
        {say(UPLOAD_WORDS.consulted)}（{sources.length}）
      </summary>
      <ul>
        {sources.map(({ departmentName, kind, lastReceivedAt, state }) => (
          <li key={`${departmentName} ${kind}`}>
            {departmentName} · {say(CODE_WORDS.RecordKind[kind])} · {say(CODE_WORDS.SourceState[state])}{' '}
            <span className="hint">{lastReceivedAt === null ? '' : shanghaiTime(lastReceivedAt)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ResultCard({ result, onReceipt }: { readonly result: Result; readonly onReceipt: () => void }) {
  const { language, say } = useLanguage();
  const { place, typedUscc, typedName, uscc, name, verdict, textZh, marks, reasons, candidates, nearbyCodes } = result;
  return (
    <section className="item">
      <div className="head">
        <h2>
          {place}. {name ?? typedName ?? typedUscc}
        </h2>
        <VerdictTag verdict={verdict} />
      </div>
      <p className="code hint">{uscc ?? typedUscc}</p>
      {verdict === 'UNKNOWN_SUBJECT' && <p>{oneLanguage(textZh, language)}</p>}
      {marks.map((mark) => (
        <p key={mark}>{say(CODE_WORDS.CheckMark[mark])}</p>
      ))}
      {reasons.map((reason) => (
        <div className="reason" key={`${reason.documentNumber}${reason.nameZh}`}>
          <h3>{reason.nameZh}</h3>
          <p>
            {reason.basis} · {reason.recordZh} · {reason.authority} {reason.documentNumber} · {reason.since ?? ''} ~{' '}
            {reason.endsOn ?? '—'}
          </p>
          {reason.openPointZh && <p>{reason.openPointZh}</p>}
        </div>
      ))}
      {candidates.length > 0 && (
        <>
          <h3>{say(WORDS.candidates)}</h3>
          <ul>
            {candidates.map((candidate) => (
              <li key={candidate.uscc}>
                {candidate.name} <span className="code">{candidate.uscc}</span> {Math.round(candidate.score * 100)}%{' '}
                <span className="hint">{candidate.reasonsZh.join('；')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {nearbyCodes.length > 0 && (
        <p>
          {say(WORDS.nearby)}：
          {nearbyCodes
            .filter(({ onFile }) => onFile)
            .map((code) => (
              <span className="code" key={code.uscc}>
                {code.uscc}{' '}
              </span>
            ))}
        </p>
      )}
      <Button size="small" onClick={onReceipt}>
        {say(WORDS.receipt)}
        <span className="for-readers">{place}</span>
      </Button>
    </section>
  );
}
