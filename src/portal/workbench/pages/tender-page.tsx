import { Button } from 'antd';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { shanghaiTime } from '../../shared/shanghai-time';
import { CODE_WORDS } from '../code-words';
import { useSession } from '../context';
import { fetchFile, saveAs } from '../files';
import type { TenderWholeFragment } from '../operations';
import { CertificateDocument, OpenedTenderDocument, TakeTenderLookDocument } from '../operations';
import { Refusal } from '../parts/refusal';
import { useDeed } from '../parts/use-deed';
import { TENDER_WORDS } from '../words/tenders';
import { WORDS } from '../words';
import { AwardForm } from './award-form';
import { refusalText } from './refusal-text';
import { TenderBidders } from './tender-bidders';

/** A tender with its looks, bidders and award (项目). */
export default function TenderPage({ id }: { readonly id: string }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: OpenedTenderDocument, variables: { tenderId: id } });
  usePageTitle(asked.data?.tender.name ?? say(TENDER_WORDS.title), say(WORDS.site));
  return (
    <Answer asked={asked} retry={again}>
      {({ tender }) => <Opened tender={tender} again={again} />}
    </Answer>
  );
}

function Opened({ tender, again }: { readonly tender: TenderWholeFragment; readonly again: () => void }) {
  const { say } = useLanguage();
  const { role } = useSession();
  const mayRun = role === 'PROCUREMENT';
  return (
    <section>
      <h1>
        {tender.name}（{tender.number}）
      </h1>
      <Steps tender={tender} />
      <dl className="facts card">
        <dt>{say(TENDER_WORDS.purpose)}</dt>
        <dd>{say(CODE_WORDS.CheckPurpose[tender.purpose])}</dd>
        <dt>{say(TENDER_WORDS.cutOff)}</dt>
        <dd>{shanghaiTime(tender.cutOff)}</dd>
        <dt>{say(TENDER_WORDS.channels)}</dt>
        <dd>{tender.channels.join('、')}</dd>
        <dt>{say(TENDER_WORDS.usageRule)}</dt>
        <dd>{tender.usageRule}</dd>
      </dl>
      {mayRun && tender.state !== 'AWARDED' && <LookButton tender={tender} again={again} />}
      <div className="columns">
        {tender.looks.map((look) => (
          <LookPapers key={look.serial} look={look} />
        ))}
      </div>
      <TenderBidders tender={tender} again={again} />
      {mayRun && tender.state === 'READY' && <AwardForm tender={tender} again={again} />}
    </section>
  );
}

const STATES = ['OPEN', 'LOOKED', 'READY', 'AWARDED'] as const;

function Steps({ tender: { state, awardedTo, contractEndsOn } }: { readonly tender: TenderWholeFragment }) {
  const { say } = useLanguage();
  const names = [TENDER_WORDS.stepOpen, TENDER_WORDS.stepFirst, TENDER_WORDS.stepSecond, TENDER_WORDS.stepAward];
  const here = STATES.indexOf(state);
  return (
    <>
      <ol className="steps" aria-label={say(TENDER_WORDS.steps)}>
        {names.map((words, place) => (
          <li
            key={words[1]}
            className={place <= here ? 'reached' : undefined}
            aria-current={place === here ? 'step' : undefined}
          >
            <span aria-hidden="true">{place <= here ? '✓' : place + 1}</span> {say(words)}
          </li>
        ))}
      </ol>
      <p className="hint">
        {say(CODE_WORDS.TenderState[state])}
        {awardedTo !== null &&
          ` · ${say(TENDER_WORDS.winner)} ${awardedTo} · ${say(TENDER_WORDS.contractEndsOn)} ${contractEndsOn ?? ''}`}
      </p>
      {state === 'AWARDED' && <p className="hint">{say(TENDER_WORDS.watched)}</p>}
    </>
  );
}

function LookButton({ tender, again }: { readonly tender: TenderWholeFragment; readonly again: () => void }) {
  const { say } = useLanguage();
  const { busy, refusal, run } = useDeed(TakeTenderLookDocument);
  const isEarly = new Date(tender.cutOff).getTime() > Date.now();
  const words = {
    OPEN: TENDER_WORDS.firstLook,
    LOOKED: TENDER_WORDS.secondLook,
    READY: TENDER_WORDS.lookAgain,
    AWARDED: TENDER_WORDS.lookAgain,
  };
  return (
    <div className="apart" aria-live="polite">
      <p className="actions">
        <Button
          type={tender.state === 'READY' ? 'default' : 'primary'}
          loading={busy}
          disabled={isEarly}
          onClick={() => {
            void run({ tenderId: tender.tenderId }).then((isDone) => {
              if (isDone) again();
            });
          }}
        >
          {say(words[tender.state])}
        </Button>
      </p>
      {isEarly && <p className="hint">{say(TENDER_WORDS.beforeCutOff)}</p>}
      {!isEarly && tender.state !== 'OPEN' && <p className="hint">{say(TENDER_WORDS.secondOfDay)}</p>}
      <Refusal text={refusal} />
    </div>
  );
}

/** Report, table and receipt of a look, for the procurement file. */
function LookPapers({ look }: { readonly look: TenderWholeFragment['looks'][number] }) {
  const { say } = useLanguage();
  const session = useSession();
  const client = useClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const file = (format: 'pdf' | 'xlsx') => {
    fetchFile(session, `/internal/checks/${look.checkId}/report.${format}`).catch((error: unknown) => {
      setRefusal(error instanceof Error ? error.message : String(error));
    });
  };
  const receipt = async () => {
    const { data, error } = await client.mutation(CertificateDocument, { checkId: look.checkId, place: 0 }).toPromise();
    if (data) saveAs(new Blob([data.checkCertificate.jws]), `receipt-${data.checkCertificate.number}.jws`);
    else setRefusal(refusalText(error));
  };
  return (
    <section className="item look">
      <h2>
        {say(TENDER_WORDS.lookOf).replace('{n}', String(look.serial))}{' '}
        <span className="hint">{shanghaiTime(look.takenAt)}</span>
      </h2>
      <p className="actions">
        <Button
          onClick={() => {
            file('pdf');
          }}
        >
          {say(TENDER_WORDS.report)}
        </Button>
        <Button
          onClick={() => {
            file('xlsx');
          }}
        >
          {say(TENDER_WORDS.table)}
        </Button>
        <Button onClick={() => void receipt()}>{say(TENDER_WORDS.receipt)}</Button>
      </p>
      <Refusal text={refusal} />
    </section>
  );
}
