import { Link } from 'wouter';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { WORDS } from '../words';

/** For an address that means nothing (页面不存在). */
export function NotFoundPage() {
  const { say } = useLanguage();
  usePageTitle(say(WORDS.notFound), say(WORDS.site));
  return (
    <section>
      <h1>{say(WORDS.notFound)}</h1>
      <p>
        <Link href="/">{say(WORDS.home)}</Link>
      </p>
    </section>
  );
}
