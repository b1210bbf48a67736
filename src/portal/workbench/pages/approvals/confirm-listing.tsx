import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLanguage } from '../../../shared/language';
import { ConfirmDocument } from '../../operations';
import { WORDS } from '../../words';
import { APPROVAL_WORDS } from '../../words/approvals';
import { refusalText } from '../refusal-text';
import type { Pending } from './approvals-page';
import type { Dossier } from './dossier-text';

/** Confirms the version that was read and no other (确认列入); or says what stands in the way. */
export function ConfirmListing({ listing, dossier }: { readonly listing: Pending; readonly dossier: Dossier }) {
  const { language, say } = useLanguage();
  const [{ fetching }, confirm] = useMutation(ConfirmDocument);
  const [said, setSaid] = useState<{ readonly isGood: boolean; readonly text: string } | null>(null);
  const run = async () => {
    const batchKey = `confirm-${crypto.randomUUID()}`;
    const versions = [dossier.waiting.filing.version];
    const { data, error } = await confirm({ batchKey, recordIds: [listing.recordId], versions });
    const [problem] = data?.confirmListings.problems ?? [];
    if (error) setSaid({ isGood: false, text: refusalText(error) });
    else if (problem && data?.confirmListings.counts.accepted === 0) {
      const message = language === 'zh' ? problem.messageZh : problem.messageEn;
      setSaid({ isGood: false, text: `${message} ${problem.suggestion ?? ''}` });
    } else setSaid({ isGood: true, text: say(isLast(dossier) ? WORDS.confirmed : APPROVAL_WORDS.anotherNeeded) });
  };
  if (dossier.obstacleZh) {
    return <Alert type="warning" showIcon title={say(WORDS.obstacle)} description={dossier.obstacleZh} />;
  }
  if (said?.isGood) {
    return (
      <Alert
        type="success"
        showIcon
        role="status"
        title={said.text}
        description={<a href={`/enterprises/${listing.uscc}`}>{say(APPROVAL_WORDS.seeFirm)}</a>}
      />
    );
  }
  return (
    <div className="stack">
      {said && <Alert type="error" showIcon role="alert" title={said.text} />}
      <div>
        <Button type="primary" loading={fetching} onClick={() => void run()}>
          {say(WORDS.confirm)}
        </Button>
      </div>
    </div>
  );
}

function isLast({ approvedBy, approversRequired }: Dossier): boolean {
  return approvedBy.length + 1 >= approversRequired;
}
