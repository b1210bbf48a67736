import { langOf, useLanguage } from '../shared/language';
import { CODE_WORDS } from './code-words';

const SIGNS = { BLACK_LISTED: '■', RED_LISTED: '★', NOT_LISTED: '○' } as const;

/** A public standing in words, with a sign beside the colour (公示状况标记). @source rules.md R3, R24 */
export function StandingBadge({ status }: { readonly status: keyof typeof SIGNS }) {
  const { language, say } = useLanguage();
  const text = say(CODE_WORDS.PublicStanding[status]);
  return (
    <span className={`standing standing-${status.toLowerCase()}`} lang={langOf(text, language)}>
      <span aria-hidden="true">{SIGNS[status]} </span>
      {text}
    </span>
  );
}
