import { Link } from 'wouter';
import { useLanguage } from '../../shared/language';
import { usePageTitle } from '../../shared/page-title';
import { WORDS } from '../words';

/** For an address that means nothing (页面不存在), with where to go from here. */
export function NotFoundPage() {
  const { say } = useLanguage();
  usePageTitle(say(WORDS.notFound), say(WORDS.site));
  return (
    <section className="card">
      <h1>{say(WORDS.notFound)}</h1>
      <p>{say(WORDS.notFoundAdvice)}</p>
      <p className="actions">
        <Link href="/">{say(WORDS.home)}</Link>
        <Link href="/lists">{say(WORDS.lists)}</Link>
      </p>
    </section>
  );
}
