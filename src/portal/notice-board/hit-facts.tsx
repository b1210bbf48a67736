import { useLanguage } from '../shared/language';
import { namesOf } from '../shared/two-words';
import type { SearchQuery } from './operations';
import { WORDS } from './words';

type Hit = SearchQuery['searchEnterprises']['hits'][number];

/** Code, region and former names of a firm that was found (命中信息). */
export function HitFacts({ hit: { enterprise, matchedName, matchedCurrentName } }: { readonly hit: Hit }) {
  const { say } = useLanguage();
  const formerNames = enterprise.formerNames.filter((name) => matchedCurrentName || name !== matchedName);
  return (
    <span className="hit-facts">
      <span className="code">{enterprise.uscc}</span>
      {enterprise.region?.name && <span>{say(namesOf(enterprise.region.name, enterprise.region.nameEn))}</span>}
      {!enterprise.registered && <span>{say(WORDS.unregistered)}</span>}
      {!matchedCurrentName && (
        <span>
          {say(WORDS.matchedBy)}
          <span lang="zh-CN">{matchedName}</span>
        </span>
      )}
      {formerNames.length > 0 && (
        <span>
          {say(WORDS.formerName)} <span lang="zh-CN">{formerNames.join('、')}</span>
        </span>
      )}
    </span>
  );
}
