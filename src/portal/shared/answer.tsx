import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { oneLanguage, useLanguage } from './language';

/** What a page asks for, on its way (查询状态). */
export interface Asked<Data> {
  readonly data?: Data | undefined;
  readonly error?: CombinedError | undefined;
  readonly fetching: boolean;
}

const OFFLINE = [
  '无法连接服务器，请检查网络后重试。',
  'The server cannot be reached. Check the network and try again.',
] as const;
const BUSY = ['服务器繁忙，请稍候重试。', 'The server is busy. Try again in a moment.'] as const;
const RETRY = ['重试', 'Try again'] as const;

/** An answer once it is there; before that what is being waited for, or what went wrong and what to do (加载、错误状态). */
export function Answer<Data>({
  asked,
  retry,
  children,
}: {
  readonly asked: Asked<Data>;
  readonly retry: () => void;
  readonly children: (data: Data) => ReactNode;
}) {
  const { language, say } = useLanguage();
  const { data, error, fetching } = asked;
  if (data !== undefined && data !== null) return <>{children(data)}</>;
  if (fetching) return <Skeleton active title={false} paragraph={{ rows: 5 }} aria-busy="true" />;
  const [first] = error?.graphQLErrors ?? [];
  const message = first ? oneLanguage(first.message, language) : say(isBusy(error) ? BUSY : OFFLINE);
  return (
    <Alert type="error" showIcon title={message} action={<Button onClick={retry}>{say(RETRY)}</Button>} role="alert" />
  );
}

function isBusy(error: CombinedError | undefined): boolean {
  return (error?.response as Response | undefined)?.status === 503;
}
