import { Link } from 'wouter';
import { useAddress } from '../shared/address';
import { useLanguage } from '../shared/language';
import { WORDS } from './words';

/** Ways to the next page and back to the first (翻页), as links: a page of a list can be shared. */
export function Pager({ name = 'after', next }: { readonly name?: string; readonly next: string | null | undefined }) {
  const { say } = useLanguage();
  const { query, hrefOf } = useAddress();
  const isFirst = query.get(name) === null;
  if (isFirst && !next) return null;
  return (
    <nav className="pager no-print" aria-label={say(WORDS.paging)}>
      {!isFirst && <Link href={hrefOf({ [name]: null })}>{say(WORDS.first)}</Link>}
      {next && <Link href={hrefOf({ [name]: next })}>{say(WORDS.next)}</Link>}
    </nav>
  );
}
