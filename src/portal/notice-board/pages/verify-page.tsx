import { Alert } from 'antd';
import type { SyntheticEvent } from 'react';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useAddress } from '../../shared/address';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { DropZone } from '../drop-zone';
import { VerifyFileDocument, VerifyNumberDocument } from '../operations';
import type { Presented } from '../receipts';
import { readPresented, receiptNumberIn } from '../receipts';
import { WORDS } from '../words';
import { ReceiptResults, ReceiptVerdict } from './receipt-verdict';

const UNREADABLE = {
  NO_RECEIPT: [WORDS.noReceipt, WORDS.noReceiptAdvice],
  NO_CODE: [WORDS.noCode, WORDS.noReceiptAdvice],
  TOO_LONG: [WORDS.tooLong, null],
} as const;

/** Verifies a receipt by its number, its QR code or the file itself (回执核验); a number stands in the address. @source rules.md R19 */
export default function VerifyPage() {
  const { say } = useLanguage();
  const { query, change } = useAddress();
  const number = query.get('number');
  const [presented, setPresented] = useState<Presented | null>(null);
  usePageTitle(say(WORDS.verify), say(WORDS.site));
  const present = async (file: File) => {
    const read = await readPresented(file);
    setPresented(read.kind === 'NUMBER' ? null : read);
    change({ number: read.kind === 'NUMBER' ? read.number : null });
  };
  return (
    <section>
      <h1>{say(WORDS.verify)}</h1>
      <p>{say(WORDS.verifyHow)}</p>
      <div className="columns">
        <NumberForm
          number={number}
          onNumber={(typed) => {
            setPresented(null);
            change({ number: typed });
          }}
        />
        <div className="card">
          <h2>{say(WORDS.byFile)}</h2>
          <DropZone onFile={(file) => void present(file)} />
        </div>
      </div>
      <div aria-live="polite" className="apart">
        {number !== null && <ByNumber key={number} number={number} />}
        {presented?.kind === 'TEXT' && <ByFile key={presented.jws} presented={presented} />}
        {presented && presented.kind !== 'TEXT' && presented.kind !== 'NUMBER' && <Unreadable kind={presented.kind} />}
      </div>
    </section>
  );
}

function NumberForm(props: { readonly number: string | null; readonly onNumber: (number: string) => void }) {
  const { say } = useLanguage();
  const { number, onNumber } = props;
  const [typed, setTyped] = useState(number ?? '');
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setTyped(number ?? '');
  }, [number]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = receiptNumberIn(typed);
    setWrong(found === null);
    if (found !== null) onNumber(found);
  };
  return (
    <form className="card" onSubmit={submit}>
      <h2>{say(WORDS.byNumber)}</h2>
      <label htmlFor="number">{say(WORDS.receiptNumber)}</label>
      <div className="search-field">
        <input
          id="number"
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="number-problem"
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
          }}
        />
        <button type="submit">{say(WORDS.verifyIt)}</button>
      </div>
      <p id="number-problem" className="failure" role="alert">
        {isWrong ? say(WORDS.numberShape) : ''}
      </p>
    </form>
  );
}

function Unreadable({ kind }: { readonly kind: keyof typeof UNREADABLE }) {
  const { say } = useLanguage();
  const [title, advice] = UNREADABLE[kind];
  return <Alert type="warning" showIcon title={say(title)} description={advice && say(advice)} />;
}

function ByNumber({ number }: { readonly number: string }) {
  const [asked, again] = useQuery({ query: VerifyNumberDocument, variables: { number } });
  return (
    <Answer asked={asked} retry={again}>
      {({ verifyCertificate }) => <ReceiptVerdict check={verifyCertificate} />}
    </Answer>
  );
}

function ByFile({ presented: { jws, isOfReport } }: { readonly presented: Extract<Presented, { kind: 'TEXT' }> }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: VerifyFileDocument, variables: { jws } });
  return (
    <Answer asked={asked} retry={again}>
      {({ verifyCertificateFile: presented }) => (
        <>
          <ReceiptVerdict check={presented.check} expiresAt={presented.expiresAt ?? null} />
          {presented.check.genuine && isOfReport && <p className="apart">{say(WORDS.ofReport)}</p>}
          {presented.check.genuine && presented.results.length > 0 && <ReceiptResults presented={presented} />}
        </>
      )}
    </Answer>
  );
}
