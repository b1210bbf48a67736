import { Tag } from 'antd';
import { useLanguage } from '../../shared/language';
import { CODE_WORDS } from '../code-words';
import type { Qualification } from '../operations';

const LOOK: Readonly<Record<Qualification, readonly [color: string, sign: string]>> = {
  EXCLUDED: ['#7a1710', '■'],
  NEEDS_PERSON: ['#7a4d00', '▲'],
  QUALIFIED: ['#146c43', '✓'],
};

/** What a bidder may be awarded on, in words, with a sign beside the colour (资格结论标记). */
export function QualificationTag({ qualification }: { readonly qualification: Qualification }) {
  const { say } = useLanguage();
  const [color, sign] = LOOK[qualification];
  return (
    <Tag color={color} variant="solid" className="verdict">
      <span aria-hidden="true">{sign} </span>
      {say(CODE_WORDS.Qualification[qualification])}
    </Tag>
  );
}
