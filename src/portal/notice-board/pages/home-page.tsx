import { useAddress } from '../../shared/address';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { SearchBox } from '../search-box';
import { WORDS } from '../words';
import { Overview } from './overview';
import { SearchResults } from './search-results';

/** Home (首页): one box to search in; below it what was found, or what is new. */
export function HomePage() {
  const { say } = useLanguage();
  const asked = useAddress().query.get('q')?.trim() ?? '';
  usePageTitle(asked === '' ? say(WORDS.home) : `${asked} - ${say(WORDS.results)}`, say(WORDS.site));
  return (
    <>
      <section className={asked === '' ? 'hero' : 'hero hero-small'} role="search">
        <h1>{say(WORDS.site)}</h1>
        {asked === '' && <p className="lead">{say(WORDS.lead)}</p>}
        <SearchBox text={asked} />
        <p className="hint">{say(WORDS.searchHint)}</p>
      </section>
      {asked === '' ? <Overview /> : <SearchResults text={asked} />}
    </>
  );
}
