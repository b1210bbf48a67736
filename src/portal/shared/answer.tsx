import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { failureOf } from './failure';
import { useLanguage } from './language';

/** What a page asks for, on its way (查询状态). */
export interface Asked<Data> {
  readonly data?: Data | undefined;
  readonly error?: CombinedError | undefined;
  readonly fetching: boolean;
}

const RETRY = ['重试', 'Try again'] as const;
const LOADING = ['正在载入', 'Loading'] as const;

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
  const { data, error, fetching } = asked;
  if (data !== undefined && data !== null && error === undefined) return <>{children(data)}</>;
  if (fetching) return <Loading />;
  return <Failed error={error} retry={retry} />;
}

/** Stands where something will stand (加载状态). */
export function Loading() {
  const { say } = useLanguage();
  return (
    <div role="status" aria-busy="true">
      <span className="for-readers">{say(LOADING)}</span>
      <Skeleton active title={false} paragraph={{ rows: 5 }} />
    </div>
  );
}

/** A question that failed, with what to do and a way to ask again (错误状态). */
export function Failed({ error, retry }: { readonly error: CombinedError | undefined; readonly retry: () => void }) {
  const { language, say } = useLanguage();
  const { title, advice } = failureOf(error, language);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={advice === '' ? undefined : advice}
      action={
        <Button
          onClick={() => {
            retry();
          }}
        >
          {say(RETRY)}
        </Button>
      }
    />
  );
}
