import { useLanguage } from '../shared/language';
import { HitFacts } from './hit-facts';
import type { SearchQuery } from './operations';
import { StandingBadge } from './standing-badge';
import { WORDS } from './words';

/** What the search box suggests (查询建议), one of them chosen. */
export function Suggestions(props: {
  readonly id: string;
  readonly hits: SearchQuery['searchEnterprises']['hits'];
  readonly chosen: number;
  readonly onOpen: (uscc: string) => void;
}) {
  const { say } = useLanguage();
  const { id, hits, chosen, onOpen } = props;
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={say(WORDS.suggestions)} hidden={hits.length === 0}>
      {hits.map((hit, index) => (
        <li
          key={hit.enterprise.uscc}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onOpen(hit.enterprise.uscc);
          }}
        >
          <span className="hit-text">
            <span className="hit-name" lang="zh-CN">
              {hit.enterprise.name}
            </span>
            <HitFacts hit={hit} />
          </span>
          <StandingBadge status={hit.enterprise.standing.status} />
        </li>
      ))}
    </ul>
  );
}
