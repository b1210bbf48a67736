import { Tag } from 'antd';
import { CODE_WORDS } from './code-words';
import { useLanguage } from '../shared/language';

const LOOK = {
  BLACK_LISTED: { color: '#7a1710', sign: '■' },
  RED_LISTED: { color: '#a8071a', sign: '★' },
  NOT_LISTED: { color: '#434343', sign: '○' },
} as const;

/** A public standing in words, with a sign beside the colour (公示状况标记). @source rules.md R3, R24 */
export function StandingBadge({ status }: { readonly status: keyof typeof LOOK }) {
  const { say } = useLanguage();
  const { color, sign } = LOOK[status];
  return (
    <Tag color={color} variant="solid" className={`standing standing-${status.toLowerCase()}`}>
      <span aria-hidden="true">{sign} </span>
      {say(CODE_WORDS.PublicStanding[status])}
    </Tag>
  );
}
