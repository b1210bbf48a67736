import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useClient } from 'urql';
import { oneLanguage, useLanguage } from '../../../shared/language';
import { CODE_WORDS } from '../../code-words';
import { useSession } from '../../context';
import {
  DiscardBoardDocument,
  PublishBoardDocument,
  ReviewBoardDocument,
  WithdrawBoardDocument,
} from '../../operations';
import { BOARD_WORDS } from '../../words/boards';
import { FormField } from '../form-field';
import { refusalText } from '../refusal-text';
import type { Edition } from './board-page';

/** What may be done with an edition now, by whom, and what the rules are (编制步骤). */
export function BoardActions({ edition, onChanged }: { readonly edition: Edition; readonly onChanged: () => void }) {
  const { language, say } = useLanguage();
  const client = useClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isDone, setDone] = useState(false);
  const { id, state } = edition;
  const settle = ({ data, error }: Settled) => {
    setDone(Boolean(data));
    setRefusal(data ? null : oneLanguage(refusalText(error), language));
    if (data) onChanged();
  };
  const take = async (asked: PromiseLike<Settled>) => {
    settle(await asked);
  };
  const actions = {
    review: () => take(client.mutation(ReviewBoardDocument, { id }).toPromise()),
    publish: () => take(client.mutation(PublishBoardDocument, { id }).toPromise()),
  };
  const withdraw = (reason: string, noticeNumber: string) =>
    take(client.mutation(WithdrawBoardDocument, { input: { id, reason, noticeNumber } }).toPromise());
  const discard = (reason: string) =>
    take(client.mutation(DiscardBoardDocument, { input: { id, reason } }).toPromise());
  return (
    <section className="card stack">
      <WhoseTurn edition={edition} />
      <div aria-live="polite">
        {refusal !== null && <Alert type="error" showIcon role="alert" title={refusal} />}
        {isDone && (
          <Alert type="success" showIcon title={`${say(BOARD_WORDS.done)}：${say(CODE_WORDS.BoardState[state])}`} />
        )}
      </div>
      <NextStep edition={edition} actions={actions} />
      <Withdrawing edition={edition} onWithdraw={withdraw} onDiscard={discard} />
      <details>
        <summary>{say(BOARD_WORDS.law)}</summary>
        <p className="hint">{say(BOARD_WORDS.lawText)}</p>
      </details>
    </section>
  );
}

interface Settled {
  readonly data?: unknown;
  readonly error?: CombinedError | undefined;
}

function WhoseTurn({ edition: { id, state, steps } }: { readonly edition: Edition }) {
  const { say } = useLanguage();
  const drafter = steps[0]?.actorId ?? '';
  switch (state) {
    case 'DRAFT':
      return <Alert type="info" showIcon title={`${say(BOARD_WORDS.toReview)}${drafter}`} />;
    case 'REVIEWED':
      return <Alert type="info" showIcon title={`${say(BOARD_WORDS.toPublish)}${drafter}`} />;
    case 'PUBLISHED':
      return (
        <Alert
          type="success"
          showIcon
          title={say(BOARD_WORDS.isPublic)}
          description={<a href={`/boards/${id}`}>{say(BOARD_WORDS.publicPage)}</a>}
        />
      );
    case 'WITHDRAWN':
      return <Alert type="warning" showIcon title={say(BOARD_WORDS.isWithdrawn)} />;
    case 'DISCARDED':
      return <Alert type="warning" showIcon title={say(BOARD_WORDS.isDiscarded)} />;
  }
}

function NextStep(props: {
  readonly edition: Edition;
  readonly actions: Readonly<Record<'review' | 'publish', () => Promise<void>>>;
}) {
  const { say } = useLanguage();
  const { role, subject } = useSession();
  const { edition, actions } = props;
  const { state, steps, noLongerPublic } = edition;
  const next = state === 'DRAFT' ? 'review' : state === 'REVIEWED' ? 'publish' : null;
  if (role !== 'APPROVER' || next === null) return null;
  if (steps[0]?.actorId === subject) return <p>{say(BOARD_WORDS.ownDraft)}</p>;
  const isStale = noLongerPublic.length > 0;
  return (
    <div>
      <Button type="primary" disabled={isStale} onClick={() => void actions[next]()}>
        {say(BOARD_WORDS[next])}
      </Button>
      {isStale && <p className="hint">{say(BOARD_WORDS.cannotReview)}</p>}
    </div>
  );
}

/** A draft is discarded with a reason; what was published is withdrawn by a notice. */
function Withdrawing(props: {
  readonly edition: Edition;
  readonly onWithdraw: (reason: string, noticeNumber: string) => Promise<void>;
  readonly onDiscard: (reason: string) => Promise<void>;
}) {
  const { say } = useLanguage();
  const { role } = useSession();
  const { edition, onWithdraw, onDiscard } = props;
  const [reason, setReason] = useState('');
  const [noticeNumber, setNoticeNumber] = useState('');
  const isPublished = edition.state === 'PUBLISHED';
  const isOpen = edition.state === 'DRAFT' || edition.state === 'REVIEWED' || (isPublished && role === 'APPROVER');
  if (!isOpen) return null;
  const words = isPublished ? BOARD_WORDS.withdraw : BOARD_WORDS.discard;
  return (
    <details>
      <summary>{say(words)}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void (isPublished ? onWithdraw(reason, noticeNumber) : onDiscard(reason));
        }}
      >
        {isPublished && (
          <FormField
            id="withdraw-number"
            kind="text"
            words={BOARD_WORDS.noticeNumber}
            need="必填"
            value={noticeNumber}
            onChange={setNoticeNumber}
          />
        )}
        <FormField
          id="withdraw-reason"
          kind="text"
          words={BOARD_WORDS.reason}
          need="必填"
          value={reason}
          onChange={setReason}
        />
        <div>
          <Button
            danger
            htmlType="submit"
            disabled={reason.trim() === '' || (isPublished && noticeNumber.trim() === '')}
          >
            {say(words)}
          </Button>
        </div>
      </form>
    </details>
  );
}
