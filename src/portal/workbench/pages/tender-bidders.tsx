import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Client } from 'urql';
import { useClient } from 'urql';
import { oneLanguage, useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { saveAs } from '../files';
import type { LookResultsQuery, Qualification, TenderWholeFragment } from '../operations';
import { CertificateDocument, LookResultsDocument } from '../operations';
import { ChangeLines } from '../parts/change-lines';
import { ChoiceField } from '../parts/field';
import { QualificationTag } from '../parts/qualification-tag';
import { ReasonLines } from '../parts/reason-lines';
import { COMMON } from '../words/common';
import { TENDER_WORDS } from '../words/tenders';
import { WORDS } from '../words';
import { NationalResultForm } from './national-result-form';
import { VerdictTag } from './verdict-tag';

type Bidder = TenderWholeFragment['bidders'][number];
type Member = Bidder['members'][number];
type Result = NonNullable<LookResultsQuery['supplierCheck']>['results'][number];
type Wanted = Qualification | 'ALL';

const AT_ONCE = 30;
const ORDER: readonly Qualification[] = ['EXCLUDED', 'NEEDS_PERSON', 'QUALIFIED'];

/** Bidders with what the looks make of them; those that ask for something come first (投标人资格). */
export function TenderBidders({ tender, again }: { readonly tender: TenderWholeFragment; readonly again: () => void }) {
  const { say } = useLanguage();
  const [wanted, setWanted] = useState<Wanted>('ALL');
  const [most, setMost] = useState(AT_ONCE);
  const results = useLookResults(tender.looks.at(-1)?.checkId ?? null);
  const rank = ({ qualification }: Bidder) => (qualification === null ? 0 : ORDER.indexOf(qualification));
  const sorted = [...tender.bidders].sort((one, other) => rank(one) - rank(other) || one.bidder - other.bidder);
  const kept = sorted.filter(({ qualification }) => wanted === 'ALL' || qualification === wanted);
  const countOf = (code: Qualification) => tender.bidders.filter(({ qualification }) => qualification === code).length;
  const options = [
    ['ALL', `${say(COMMON.all)}（${tender.bidders.length}）`] as const,
    ...ORDER.map((code) => [code, `${say(CODE_WORDS.Qualification[code])}（${countOf(code)}）`] as const),
  ];
  return (
    <section className="apart">
      <div className="filters">
        <h2>{say(TENDER_WORDS.bidders)}</h2>
        {tender.looks.length > 0 && (
          <ChoiceField<Wanted>
            name="wanted"
            label={TENDER_WORDS.show}
            value={wanted}
            options={options}
            onChange={setWanted}
          />
        )}
      </div>
      {kept.length === 0 && <p className="card empty">{say(TENDER_WORDS.noneShown)}</p>}
      {kept.slice(0, most).map((bidder) => (
        <BidderCard key={bidder.bidder} bidder={bidder} tender={tender} results={results} again={again} />
      ))}
      {kept.length > most && (
        <Button
          onClick={() => {
            setMost(most + AT_ONCE);
          }}
        >
          {say(TENDER_WORDS.more)}（{kept.length - most}）
        </Button>
      )}
    </section>
  );
}

function BidderCard(props: {
  readonly bidder: Bidder;
  readonly tender: TenderWholeFragment;
  readonly results: ReadonlyMap<number, Result>;
  readonly again: () => void;
}) {
  const { say } = useLanguage();
  const { bidder, tender, results, again } = props;
  const isConsortium = bidder.members.length > 1;
  return (
    <section className="item">
      <div className="head">
        <h3>
          {say(TENDER_WORDS.bidder)} {bidder.bidder}
          {isConsortium && <span className="mark">{say(TENDER_WORDS.consortium)}</span>}
          {tender.awardedTo === bidder.bidder && <span className="mark">{say(TENDER_WORDS.awarded)}</span>}
        </h3>
        {bidder.qualification !== null && <QualificationTag qualification={bidder.qualification} />}
      </div>
      {isConsortium && <p className="hint">{say(TENDER_WORDS.consortiumRule)}</p>}
      {bidder.members.map((member) => (
        <MemberLines
          key={member.member}
          member={member}
          tender={tender}
          result={results.get(member.member)}
          again={again}
        />
      ))}
    </section>
  );
}

function MemberLines(props: {
  readonly member: Member;
  readonly tender: TenderWholeFragment;
  readonly result: Result | undefined;
  readonly again: () => void;
}) {
  const { language, say } = useLanguage();
  const { role } = useSession();
  const { member, tender, result, again } = props;
  const { atCutOff, change, needsNationalResult } = member;
  return (
    <div className="member">
      <p>
        <strong>{result?.name ?? member.name ?? member.uscc}</strong>{' '}
        {(result?.name ?? member.name) !== null && <span className="code hint">{result?.uscc ?? member.uscc}</span>}
      </p>
      {atCutOff !== null && (
        <p>
          {say(TENDER_WORDS.atCutOff)} <VerdictTag verdict={atCutOff} />
        </p>
      )}
      {change !== null && (
        <>
          <p className="mark">{say(TENDER_WORDS.since)}</p>
          <ChangeLines change={change} />
        </>
      )}
      {result !== undefined && <Why result={result} language={language} />}
      {needsNationalResult && role === 'PROCUREMENT' && (
        <NationalResultForm tender={tender} member={member.member} again={again} />
      )}
      {result !== undefined && <ReceiptButton checkId={tender.looks.at(-1)?.checkId ?? ''} place={member.member} />}
    </div>
  );
}

/** Why the latest look says what it says; a clear verdict needs no word more. */
function Why({ result, language }: { readonly result: Result; readonly language: 'zh' | 'en' }) {
  const { say } = useLanguage();
  const { verdict, textZh, reasons, candidates, nearbyCodes, marks } = result;
  if (verdict === 'CLEAR' && reasons.length === 0) return null;
  return (
    <details open={reasons.length > 0 && reasons.length < 3}>
      <summary>{say(TENDER_WORDS.reasons)}</summary>
      {reasons.length === 0 && <p>{oneLanguage(textZh, language)}</p>}
      {marks.map((mark) => (
        <p key={mark}>{say(CODE_WORDS.CheckMark[mark])}</p>
      ))}
      {reasons.map((reason) => (
        <ReasonLines key={`${reason.documentNumber}${reason.nameZh}`} reason={reason} />
      ))}
      {candidates.map(({ uscc, name, reasonsZh }) => (
        <p key={uscc}>
          {say(WORDS.candidates)}：{name} <span className="code">{uscc}</span>{' '}
          <span className="hint">{reasonsZh.join('；')}</span>
        </p>
      ))}
      {nearbyCodes
        .filter(({ onFile }) => onFile)
        .map(({ uscc }) => (
          <p key={uscc}>
            {say(WORDS.nearby)}：<span className="code">{uscc}</span>
          </p>
        ))}
    </details>
  );
}

function ReceiptButton({ checkId, place }: { readonly checkId: string; readonly place: number }) {
  const { say } = useLanguage();
  const client = useClient();
  return (
    <Button
      size="small"
      onClick={() => {
        void client
          .mutation(CertificateDocument, { checkId, place })
          .toPromise()
          .then(({ data }) => {
            if (data) saveAs(new Blob([data.checkCertificate.jws]), `receipt-${data.checkCertificate.number}.jws`);
          });
      }}
    >
      {say(TENDER_WORDS.receipt)}
      <span className="for-readers">{place}</span>
    </Button>
  );
}

/** What the latest look found of each member, by number; pages are asked for one after the other. */
function useLookResults(checkId: string | null): ReadonlyMap<number, Result> {
  const client = useClient();
  const [results, setResults] = useState<ReadonlyMap<number, Result>>(new Map());
  useEffect(() => {
    const course = { isOver: false };
    if (checkId !== null)
      void resultsOf(client, checkId, (found) => {
        if (!course.isOver) setResults(found);
        return !course.isOver;
      });
    return () => {
      course.isOver = true;
    };
  }, [client, checkId]);
  return results;
}

async function resultsOf(
  client: Client,
  checkId: string,
  tell: (found: Map<number, Result>) => boolean,
): Promise<void> {
  const found = new Map<number, Result>();
  for (let after = 0; ;) {
    const { data } = await client.query(LookResultsDocument, { checkId, after }).toPromise();
    const page = data?.supplierCheck?.results ?? [];
    for (const result of page) found.set(result.place, result);
    after = page.at(-1)?.place ?? after;
    const isMore = tell(new Map(found)) && page.length > 0 && found.size < (data?.supplierCheck?.suppliers ?? 0);
    if (!isMore) return;
  }
}
