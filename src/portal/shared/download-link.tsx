import { Button } from 'antd';
import type { MouseEvent } from 'react';
import { useState } from 'react';
import type { Failure } from './failure';
import { failureOfDownload } from './failure';
import { useLanguage } from './language';

const WAITING = ['正在准备…', 'Preparing…'] as const;

/**
 * A link to a file (下载链接) that says what to do where the file cannot be had, instead of leading to a bare answer of the server.
 * The address stays a link: it can be copied, and works without script.
 */
export function DownloadLink(props: {
  readonly href: string;
  readonly name: string;
  readonly isPrimary?: boolean;
  readonly children: string;
}) {
  const { say } = useLanguage();
  const [isWaiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const fetchIt = async () => {
    setWaiting(true);
    setFailure(null);
    const answer = await fetch(props.href, { credentials: 'omit' }).catch(() => null);
    if (answer?.ok === true) hand(await answer.blob(), props.name);
    else setFailure(failureOfDownload(answer));
    setWaiting(false);
  };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (!isWaiting) void fetchIt();
  };
  return (
    <>
      <Button href={props.href} download onClick={onClick} type={props.isPrimary === true ? 'primary' : 'default'}>
        {isWaiting ? say(WAITING) : props.children}
      </Button>
      {failure && (
        <span className="failure" role="alert">
          {say(failure.title)}：{say(failure.advice)}
        </span>
      )}
    </>
  );
}

function hand(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
