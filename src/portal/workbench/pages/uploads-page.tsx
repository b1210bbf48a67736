import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { navigate } from 'wouter/use-browser-location';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { fetchFile, sendFile } from '../files';
import type { RecordKind } from '../operations';
import { OwnDepartmentDocument } from '../operations';
import { WORDS } from '../words';
import { UploadHistory } from './upload-history';

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
      <UploadHistory />
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
