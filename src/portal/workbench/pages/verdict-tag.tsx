import { Tag } from 'antd';
import { useLanguage } from '../../shared/language';
import type { Verdict } from '../operations';
import { VERDICT_WORDS } from '../words';

const LOOK: Readonly<Record<Verdict, readonly [color: string, sign: string]>> = {
  BLOCK: ['#7a1710', '■'],
  REVIEW: ['#7a4d00', '▲'],
  CLEAR: ['#146c43', '✓'],
  AMBIGUOUS: ['#434343', '?'],
  UNKNOWN_SUBJECT: ['#434343', '○'],
  INVALID_CODE: ['#434343', '×'],
  NAME_MISMATCH: ['#7a4d00', '≠'],
  DISSOLVED: ['#434343', '×'],
};

/** A verdict in words, with a sign beside the colour (核查结论标记). */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const { say } = useLanguage();
  const [color, sign] = LOOK[verdict];
  return (
    <Tag color={color} variant="solid" className="verdict">
      <span aria-hidden="true">{sign} </span>
      {say(VERDICT_WORDS[verdict])}
    </Tag>
  );
}
