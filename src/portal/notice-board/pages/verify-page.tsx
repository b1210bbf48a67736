import { Alert, Input, Upload } from 'antd';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import type { VerifyFileQuery, VerifyNumberQuery } from '../operations';
import { VerifyFileDocument, VerifyNumberDocument } from '../operations';
import { WORDS } from '../words';
import { shanghaiTime } from '../../shared/shanghai-time';

type Presented = VerifyFileQuery['verifyCertificateFile'];

/** Verifies a receipt by its number or by the file itself (回执核验). @source rules.md R19 */
export default function VerifyPage() {
  const { say } = useLanguage();
  const client = useClient();
  const [number, setNumber] = useState('');
  const [presented, setPresented] = useState<Presented | 'FAILED' | null>(null);
  usePageTitle(say(WORDS.verify), say(WORDS.site));
  const read = async (file: File) => {
    const answer = await client.query(VerifyFileDocument, { jws: (await file.text()).trim() }).toPromise();
    setPresented(answer.data?.verifyCertificateFile ?? 'FAILED');
  };
  return (
    <section>
      <h1>{say(WORDS.verify)}</h1>
      <p>{say(WORDS.verifyHow)}</p>
      <div className="card">
        <label htmlFor="number">{say(WORDS.receiptNumber)}</label>
        <Input.Search
          id="number"
          enterButton={say(WORDS.verify)}
          maxLength={64}
          onSearch={(text) => {
            setPresented(null);
            setNumber(text.trim());
          }}
        />
      </div>
      <Upload.Dragger
        accept=".jws,.txt,.jose"
        showUploadList={false}
        beforeUpload={(file) => {
          setNumber('');
          void read(file);
          return false;
        }}
      >
        <p>{say(WORDS.dropReceipt)}</p>
      </Upload.Dragger>
      <div aria-live="polite" className="apart">
        {number !== '' && <ByNumber key={number} number={number} />}
        {presented !== null && <ByFile presented={presented} />}
      </div>
    </section>
  );
}

function ByNumber({ number }: { readonly number: string }) {
  const [asked, again] = useQuery({ query: VerifyNumberDocument, variables: { number } });
  return (
    <Answer asked={asked} retry={again}>
      {({ verifyCertificate }) => <Verdict check={verifyCertificate} />}
    </Answer>
  );
}

function Verdict({ check }: { readonly check: VerifyNumberQuery['verifyCertificate'] }) {
  const { say } = useLanguage();
  if (!check.genuine) return <Alert type="error" showIcon title={say(WORDS.notGenuine)} />;
  const issued = check.issuedAt ? shanghaiTime(check.issuedAt) : '';
  return (
    <Alert
      type="success"
      showIcon
      title={say(WORDS.genuine)}
      description={
        <>
          <p className="code">{check.number}</p>
          <p>
            {say(WORDS.issuedAt)} {issued}
          </p>
          {check.superseded === true && <p>{say(WORDS.superseded)}</p>}
          <p>{check.notice}</p>
        </>
      }
    />
  );
}

function ByFile({ presented }: { readonly presented: Presented | 'FAILED' }) {
  const { say } = useLanguage();
  if (presented === 'FAILED') return <Alert type="error" showIcon title={say(WORDS.notGenuine)} />;
  return (
    <>
      <Verdict check={presented.check} />
      {presented.check.genuine && presented.results.length > 0 && (
        <>
          <h2 className="apart">{say(WORDS.readByHolder)}</h2>
          <div className="scroll" tabIndex={0} role="region" aria-label={say(WORDS.readByHolder)}>
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">#</th>
                  <th scope="col">{say(WORDS.name)}</th>
                  <th scope="col">{say(WORDS.uscc)}</th>
                  <th scope="col">{say(WORDS.verdict)}</th>
                </tr>
              </thead>
              <tbody>
                {presented.results.map(({ place, name, uscc, verdict }) => (
                  <tr key={place}>
                    <td>{place}</td>
                    <td>{name}</td>
                    <td className="code">{uscc}</td>
                    <td>{say(CODE_WORDS.CertificateVerdict[verdict])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}
