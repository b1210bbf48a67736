import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { IS_DEMO } from '../shared/demo';
import { useLanguage } from '../shared/language';
import { ROOMS } from './rooms';
import type { Session } from './session';
import { ROLE_WORDS, WORDS } from './words';

/** What stands around every page of the workbench (工作台框架). */
export function Frame(props: {
  readonly session: Session | null;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}) {
  const { language, change, say } = useLanguage();
  const { session, onLeave, children } = props;
  const [location] = useLocation();
  const rooms = session === null ? [] : ROOMS.filter(({ roles }) => roles.includes(session.role));
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
        <Link href="/workbench" className="site-name">
          <span className="site-seal" aria-hidden="true">
            信
          </span>
          {say(WORDS.site)}
        </Link>
        <nav aria-label={say(WORDS.navigation)}>
          <ul>
            {rooms.map(({ path, title }) => (
              <li key={path}>
                <Link href={path} aria-current={location.startsWith(path) ? 'page' : undefined}>
                  {say(title)}
                </Link>
              </li>
            ))}
            <li>
              <a href="/">{say(WORDS.publicSite)}</a>
            </li>
          </ul>
        </nav>
        <Button
          type="text"
          onClick={() => {
            change(language === 'zh' ? 'en' : 'zh');
          }}
        >
          {say(WORDS.language)}
        </Button>
        {session !== null && (
          <span className="session">
            {session.subject} · {say(ROLE_WORDS[session.role] ?? [session.role, session.role])}
            <Button onClick={onLeave}>{say(WORDS.signOut)}</Button>
          </span>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
