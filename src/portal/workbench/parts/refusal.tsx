import { Alert } from 'antd';
import { oneLanguage, useLanguage } from '../../shared/language';

/** What the server said against it (拒绝说明), read out when it comes; nothing while there is nothing. */
export function Refusal({ text }: { readonly text: string | null }) {
  const { language } = useLanguage();
  if (text === null) return null;
  return <Alert type="error" showIcon role="alert" title={oneLanguage(text, language)} />;
}
