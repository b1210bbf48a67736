import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { fetchFile, sendFile } from '../files';
import type { RecordKind } from '../operations';
import { JobsDocument, OwnDepartmentDocument } from '../operations';
import { WORDS } from '../words';
import { shanghaiTime } from '../../shared/shanghai-time';

const TEMPLATES: Readonly<Record<RecordKind, string>> = {
  REGISTRATION: 'registrations',
  LICENCE: 'licences',
  PENALTY: 'penalties',
  LISTING: 'listings',
  HONOUR: 'honours',
  ABNORMAL_ENTRY: 'abnormal-entries',
  JUDGMENT: 'judgments',
  CONTRACT_PERFORMANCE: 'contract-performances',
  COMMITMENT: 'commitments',
  DISPOSITION: 'dispositions',
  GUIDANCE: 'guidances',
};

/** Sends files and shows those sent (数据报送). */
export default function UploadsPage() {
  const { say } = useLanguage();
  const { role } = useSession();
  usePageTitle(say(WORDS.uploads), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.uploads)}</h1>
      {role === 'UPLOADER' && <SendFile />}
      <h2 className="apart">{say(WORDS.jobs)}</h2>
      <Jobs />
    </section>
  );
}

function SendFile() {
  const { say } = useLanguage();
  const session = useSession();
  const [{ data }] = useQuery({ query: OwnDepartmentDocument });
  const kinds = data?.departments.find(({ code }) => code === session.department)?.kinds ?? [];
  const [chosen, setChosen] = useState<RecordKind | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const kind = chosen ?? kinds[0] ?? null;
  if (kind === null) return null;
  const failed = (error: unknown) => {
    setRefusal(error instanceof Error ? error.message : String(error));
  };
  const send = (file: File) => {
    setRefusal(null);
    const batchKey = `${new Date().toISOString().slice(0, 19)}-${crypto.randomUUID().slice(0, 8)}`;
    sendFile<{ upload: { id: string } }>(session, '/internal/uploads', { kind, batchKey, defaults: 'true' }, file)
      .then(({ upload }) => {
        navigate(`/workbench/uploads/${upload.id}`);
      })
      .catch(failed);
  };
  return (
    <>
      <div className="filters">
        <label>
          {say(WORDS.kind)}
          <select
            value={kind}
            onChange={(event) => {
              setChosen(event.target.value as RecordKind);
            }}
          >
            {kinds.map((code) => (
              <option key={code} value={code}>
                {say(CODE_WORDS.RecordKind[code])}
              </option>
            ))}
          </select>
        </label>
        <Button
          onClick={() => {
            fetchFile(session, `/internal/templates/${TEMPLATES[kind]}.xlsx`).catch(failed);
          }}
        >
          {say(WORDS.template)}
        </Button>
      </div>
      <Upload.Dragger
        accept=".csv,.xlsx,.gz"
        showUploadList={false}
        beforeUpload={(file) => {
          send(file);
          return false;
        }}
      >
        <p>{say(WORDS.dropFile)}</p>
      </Upload.Dragger>
      {refusal !== null && <Alert type="error" showIcon role="alert" title={refusal} />}
    </>
  );
}

function Jobs() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: JobsDocument, variables: {} });
  return (
    <Answer asked={asked} retry={again}>
      {({ uploadJobs: { jobs } }) => (
        <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.jobs)}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{say(WORDS.file)}</th>
                <th scope="col">{say(WORDS.kind)}</th>
                <th scope="col">{say(WORDS.state)}</th>
                <th scope="col">{say(WORDS.rows)}</th>
                <th scope="col">{say(WORDS.made)}</th>
              </tr>
            </thead>
            <tbody>
              {jobs.map((job) => (
                <tr key={job.id}>
                  <td>
                    <Link href={`/workbench/uploads/${job.id}`}>{job.fileName}</Link>
                  </td>
                  <td>{say(CODE_WORDS.RecordKind[job.kind])}</td>
                  <td>{say(CODE_WORDS.UploadState[job.state])}</td>
                  <td>{job.rowsTotal}</td>
                  <td className="day">{shanghaiTime(job.receivedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Answer>
  );
}
