import { useQuery } from 'urql';
import { Link } from 'wouter';
import { useLanguage } from '../shared/language';
import { shanghaiTime } from '../shared/shanghai-time';
import { SourcesDocument } from './operations';
import { WORDS } from './words';

/** What "no record" rests on (查询范围): what was looked at, from whom, how new, and that it proves nothing. @source rules.md R3 */
export function LookedAt() {
  const { say } = useLanguage();
  const [{ data }] = useQuery({ query: SourcesDocument });
  const loads = data?.sources ?? [];
  const departments = new Set(loads.map(({ department }) => department?.code)).size;
  const newest = loads
    .map(({ lastReceivedAt }) => lastReceivedAt)
    .sort()
    .at(-1);
  return (
    <aside className="looked-at" aria-label={say(WORDS.lookedAt)}>
      <p>
        <strong>{say(WORDS.lookedAt)}</strong>
        {'：'}
        {say(WORDS.lookedAtWhat)}
        {newest !== undefined &&
          ` ${say(WORDS.lookedAtFrom)} ${departments}，${say(WORDS.newestLoad)} ${shanghaiTime(newest)}。`}
      </p>
      <p>
        {say(WORDS.noProof)} <Link href="/status">{say(WORDS.seeSources)}</Link>
      </p>
    </aside>
  );
}
