import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Answer } from '../../shared/answer';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { CODE_WORDS } from '../code-words';
import type { DossierQuery, PendingQuery } from '../operations';
import { ConfirmDocument, DossierDocument, PendingDocument } from '../operations';
import { WORDS } from '../words';
import { refusalText } from './refusal-text';

type Pending = PendingQuery['pendingListings']['listings'][number];
type Dossier = NonNullable<DossierQuery['approvalDossier']>;

/** Listings that wait for a second person (名单复核). @source rules.md R8 */
export default function ApprovalsPage() {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: PendingDocument, variables: {} });
  usePageTitle(say(WORDS.approvals), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.approvals)}</h1>
      <Answer asked={asked} retry={again}>
        {({ pendingListings: { listings } }) => (
          <>
            {listings.length === 0 && <p>{say(WORDS.nothingPending)}</p>}
            {listings.map((listing) => (
              <PendingCard key={listing.recordId} listing={listing} />
            ))}
          </>
        )}
      </Answer>
    </section>
  );
}

function PendingCard({ listing }: { readonly listing: Pending }) {
  const { say } = useLanguage();
  const [matterNo, setMatterNo] = useState('');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="item">
      <h2>{listing.name}</h2>
      <p className="hint">
        {say(CODE_WORDS.ListType[listing.listType])} · {listing.decisionNumber} · {say(WORDS.filedBy)}{' '}
        {listing.recordedBy}
      </p>
      {!isOpen && (
        <form
          className="actions"
          onSubmit={(event) => {
            event.preventDefault();
            setOpen(matterNo.trim() !== '');
          }}
        >
          <Input
            required
            aria-label={say(WORDS.matterNo)}
            placeholder={say(WORDS.matterNo)}
            maxLength={100}
            value={matterNo}
            onChange={(event) => {
              setMatterNo(event.target.value);
            }}
          />
          <Button htmlType="submit">{say(WORDS.look)}</Button>
        </form>
      )}
      {isOpen && <DossierView listing={listing} matterNo={matterNo} />}
    </section>
  );
}

function DossierView({ listing, matterNo }: { readonly listing: Pending; readonly matterNo: string }) {
  const [asked, again] = useQuery({ query: DossierDocument, variables: { recordId: listing.recordId, matterNo } });
  return (
    <Answer asked={asked} retry={again}>
      {({ approvalDossier }) => (approvalDossier ? <DossierText dossier={approvalDossier} listing={listing} /> : null)}
    </Answer>
  );
}

function DossierText({ dossier, listing }: { readonly dossier: Dossier; readonly listing: Pending }) {
  const { say } = useLanguage();
  const { draftPublic, change, measures, obstacleZh } = dossier;
  return (
    <>
      {draftPublic && (
        <>
          <h3>{say(WORDS.willRead)}</h3>
          <dl className="facts">
            <dt>{draftPublic.titleZh}</dt>
            <dd>{draftPublic.facts}</dd>
            <dt>{say(WORDS.basis)}</dt>
            <dd>{draftPublic.basis}</dd>
            <dt>{draftPublic.shownFrom}</dt>
            <dd>{draftPublic.shownUntil ?? '—'}</dd>
          </dl>
        </>
      )}
      {change && (
        <p>
          {say(WORDS.willChange)}：{say(CODE_WORDS.StandingStatus[change.before])} →{' '}
          <strong>{say(CODE_WORDS.StandingStatus[change.after])}</strong>
        </p>
      )}
      <h3>{say(WORDS.measures)}</h3>
      <ul>
        {measures.map((measure) => (
          <li key={measure.code}>
            {measure.nameZh} <span className="hint">{measure.basis.join('；')}</span>
          </li>
        ))}
      </ul>
      {obstacleZh ? (
        <Alert type="warning" showIcon title={say(WORDS.obstacle)} description={obstacleZh} />
      ) : (
        <ConfirmButton listing={listing} />
      )}
    </>
  );
}

function ConfirmButton({ listing }: { readonly listing: Pending }) {
  const { say } = useLanguage();
  const [{ fetching }, confirm] = useMutation(ConfirmDocument);
  const [said, setSaid] = useState<{ readonly isGood: boolean; readonly text: string } | null>(null);
  const run = async () => {
    const batchKey = `confirm-${crypto.randomUUID()}`;
    const { data, error } = await confirm({ batchKey, recordIds: [listing.recordId], versions: [listing.version] });
    const [problem] = data?.confirmListings.problems ?? [];
    if (error) setSaid({ isGood: false, text: refusalText(error) });
    else if (problem) setSaid({ isGood: false, text: `${problem.messageZh} ${problem.suggestion ?? ''}` });
    else setSaid({ isGood: true, text: say(WORDS.confirmed) });
  };
  if (said?.isGood) return <Alert type="success" showIcon title={said.text} />;
  return (
    <>
      {said && <Alert type="error" showIcon role="alert" title={said.text} />}
      <Button type="primary" loading={fetching} onClick={() => void run()}>
        {say(WORDS.confirm)}
      </Button>
    </>
  );
}
