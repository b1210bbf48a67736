import type { ReactNode } from 'react';
import { useLanguage } from '../../shared/language';
import type { TwoWords } from '../../shared/two-words';

/** Tables with more columns scroll rather than squeeze what is in them. */
const WIDE_FROM = 3;

/** A plain table that scrolls in itself on narrow pages (表格), or what to do when it has no row. */
export function Table(props: {
  readonly label: TwoWords;
  readonly heads: readonly TwoWords[];
  readonly empty: TwoWords;
  readonly children: readonly ReactNode[];
}) {
  const { label, heads, empty, children } = props;
  const { say } = useLanguage();
  if (children.length === 0) return <p className="card empty">{say(empty)}</p>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say(label)}>
      <table className={heads.length > WIDE_FROM ? 'plain wide' : 'plain'}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head[1]}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
