import { Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../../../shared/answer';
import { useLanguage } from '../../../shared/language';
import { usePageTitle } from '../../../shared/page-title';
import { shanghaiTime } from '../../../shared/shanghai-time';
import { CODE_WORDS } from '../../code-words';
import type { PendingQuery } from '../../operations';
import { DossierDocument, PendingDocument } from '../../operations';
import { WORDS } from '../../words';
import { APPROVAL_WORDS } from '../../words/approvals';
import { MatterGate } from '../matter-gate';
import { ConfirmListing } from './confirm-listing';
import { DossierText } from './dossier-text';

/** A listing that waits, as the page reads it. */
export type Pending = PendingQuery['pendingListings']['listings'][number];

/** Listings that wait for a second person (名单复核). @source rules.md R8 */
export default function ApprovalsPage() {
  const { say } = useLanguage();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  usePageTitle(say(WORDS.approvals), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.approvals)}</h1>
      <p className="hint">{say(APPROVAL_WORDS.how)}</p>
      {cursors.map((after, place) => (
        <PendingSlice
          key={after ?? ''}
          after={after}
          onMore={
            place === cursors.length - 1
              ? (next) => {
                  setCursors([...cursors, next]);
                }
              : null
          }
        />
      ))}
    </section>
  );
}

function PendingSlice({
  after,
  onMore,
}: {
  readonly after: string | null;
  readonly onMore: ((next: string) => void) | null;
}) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: PendingDocument, variables: { after } });
  return (
    <Answer asked={asked} retry={again}>
      {({ pendingListings: { listings, nextCursor } }) => (
        <>
          {listings.length === 0 && after === null && <p className="card">{say(APPROVAL_WORDS.nothing)}</p>}
          {listings.map((listing) => (
            <PendingCard key={`${listing.recordId} ${listing.version}`} listing={listing} />
          ))}
          {nextCursor && onMore && (
            <Button
              onClick={() => {
                onMore(nextCursor);
              }}
            >
              {say(WORDS.more)}
            </Button>
          )}
        </>
      )}
    </Answer>
  );
}

function PendingCard({ listing }: { readonly listing: Pending }) {
  const { say } = useLanguage();
  const { name, uscc, listType, decisionNumber, recordedBy, recordedAt, recordId } = listing;
  return (
    <section className="item">
      <h2>{name}</h2>
      <p className="hint">
        <span className="code">{uscc}</span> · {say(CODE_WORDS.ListType[listType])} · {decisionNumber} ·{' '}
        {say(WORDS.filedBy)} {recordedBy} {shanghaiTime(recordedAt)}
      </p>
      <MatterGate what={`approval ${recordId}`} how={APPROVAL_WORDS.matterHow} button={WORDS.look}>
        {(matterNo) => <DossierView listing={listing} matterNo={matterNo} />}
      </MatterGate>
    </section>
  );
}

function DossierView({ listing, matterNo }: { readonly listing: Pending; readonly matterNo: string }) {
  const { say } = useLanguage();
  const [asked, again] = useQuery({ query: DossierDocument, variables: { recordId: listing.recordId, matterNo } });
  return (
    <Answer asked={asked} retry={again}>
      {({ approvalDossier }) =>
        approvalDossier ? (
          <>
            <DossierText dossier={approvalDossier} />
            <ConfirmListing listing={listing} dossier={approvalDossier} />
          </>
        ) : (
          <p>{say(APPROVAL_WORDS.nothing)}</p>
        )
      }
    </Answer>
  );
}
