import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { IS_DEMO } from '../shared/demo';
import { useLanguage } from '../shared/language';
import { SearchBox } from './search-box';
import { WORDS } from './words';

const PAGES = [
  ['/', WORDS.home],
  ['/lists', WORDS.lists],
  ['/boards', WORDS.boards],
  ['/statistics', WORDS.statistics],
  ['/catalogue', WORDS.catalogueShort],
  ['/verify', WORDS.verify],
  ['/status', WORDS.status],
] as const;

/** What stands around every page (页面框架): banner of the demo city, name, navigation, language. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { language, change, say } = useLanguage();
  const [location] = useLocation();
  const isHere = (path: string) => (path === '/' ? location === '/' : location.startsWith(path));
  return (
    <>
      <a className="skip" href="#main">
        {say(WORDS.skip)}
      </a>
      {IS_DEMO && (
        <p className="demo" role="note">
          {say(WORDS.demo)}
        </p>
      )}
      <header className="site">
        <Link href="/" className="site-name">
          <span className="site-seal" aria-hidden="true">
            信
          </span>
          {say(WORDS.site)}
        </Link>
        <nav aria-label={say(WORDS.navigation)}>
          <ul>
            {PAGES.map(([path, words]) => (
              <li key={path}>
                <Link href={path} aria-current={isHere(path) ? 'page' : undefined}>
                  {say(words)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Button
          type="text"
          className="language"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => {
            change(language === 'zh' ? 'en' : 'zh');
          }}
        >
          {say(WORDS.language)}
        </Button>
      </header>
      {location !== '/' && (
        <div className="find no-print" role="search">
          <SearchBox isCompact text="" />
        </div>
      )}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot no-print">
        <p>{say(WORDS.footer)}</p>
        <ul>
          <li>
            <Link href="/status">{say(WORDS.status)}</Link>
          </li>
          <li>
            <Link href="/catalogue">{say(WORDS.catalogue)}</Link>
          </li>
          <li>
            <a href="/.well-known/chengxin-certificate-keys.json">{say(WORDS.keys)}</a>
          </li>
        </ul>
      </footer>
    </>
  );
}
