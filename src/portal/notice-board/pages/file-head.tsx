import { Button } from 'antd';
import { useState } from 'react';
import { DownloadLink } from '../../shared/download-link';
import { useLanguage } from '../../shared/language';
import { shanghaiTime } from '../../shared/shanghai-time';
import { namesOf } from '../../shared/two-words';
import { StandingBadge } from '../standing-badge';
import { WORDS } from '../words';
import type { PublicFile } from './enterprise-page';

/** Head of a credit file (档案抬头): whose it is, where it stands, and what can be taken away. */
export function FileHead({ file }: { readonly file: PublicFile }) {
  const { say } = useLanguage();
  return (
    <header className="file-head">
      <p className="hint">{say(WORDS.file)}</p>
      <div className="head">
        <h1 lang="zh-CN">{file.name}</h1>
        <StandingBadge status={file.standing.status} />
      </div>
      <dl className="facts facts-wide">
        <div>
          <dt>{say(WORDS.uscc)}</dt>
          <dd className="code">{file.uscc}</dd>
        </div>
        {file.formerNames.length > 0 && (
          <div>
            <dt>{say(WORDS.formerName)}</dt>
            <dd lang="zh-CN">{file.formerNames.join('、')}</dd>
          </div>
        )}
        {file.region?.name && (
          <div>
            <dt>{say(WORDS.region)}</dt>
            <dd>{say(namesOf(file.region.name, file.region.nameEn))}</dd>
          </div>
        )}
        <div>
          <dt>{say(WORDS.publishedAt)}</dt>
          <dd>{shanghaiTime(file.publishedAt)}</dd>
        </div>
      </dl>
      <TakeAway uscc={file.uscc} />
    </header>
  );
}

function TakeAway({ uscc }: { readonly uscc: string }) {
  const { say } = useLanguage();
  const [copied, setCopied] = useState<'NO' | 'YES' | 'FAILED'>('NO');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopied('YES');
    } catch {
      setCopied('FAILED');
    }
  };
  const words = { NO: WORDS.copy, YES: WORDS.copied, FAILED: WORDS.copyFailed }[copied];
  return (
    <p className="actions">
      <DownloadLink href={`/reports/${uscc}.pdf`} name={`credit-report-${uscc}.pdf`} isPrimary>
        {say(WORDS.report)}
      </DownloadLink>
      <Button
        onClick={() => {
          window.print();
        }}
      >
        {say(WORDS.print)}
      </Button>
      <Button onClick={() => void copy()}>
        <span aria-live="polite">{say(words)}</span>
      </Button>
    </p>
  );
}
