import { Alert, Skeleton } from 'antd';
import { Suspense, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { Redirect, Route, Switch } from 'wouter';
import { clientOf } from '../shared/client';
import { useLanguage } from '../shared/language';
import { SessionContext } from './context';
import { Frame } from './frame';
import { SignInPage } from './pages/sign-in-page';
import { pagesFor } from './rooms';
import type { Session } from './session';
import { readSession, signOut } from './session';
import { WORDS } from './words';

/** The workbench (工作台): whoever has a token sees the rooms of the role. */
export function App() {
  const [session, setSession] = useState<Session | null>(readSession);
  const leave = () => {
    signOut();
    setSession(null);
  };
  return (
    <Frame session={session} onLeave={leave}>
      {session === null ? <SignInPage onSignIn={setSession} /> : <Rooms session={session} />}
    </Frame>
  );
}

function Rooms({ session }: { readonly session: Session }) {
  const { say } = useLanguage();
  const client = useMemo(
    () => clientOf('/internal/graphql', () => ({ authorization: `Bearer ${session.token}` })),
    [session.token],
  );
  const pages = pagesFor(session.role);
  const [first] = pages;
  if (first === undefined) return <Alert type="info" showIcon title={say(WORDS.noRoom)} />;
  return (
    <SessionContext.Provider value={session}>
      <Provider value={client}>
        <Suspense fallback={<Skeleton active title={false} />}>
          <Switch>
            {pages.map(({ path, page: Page }) => (
              <Route key={path} path={path}>
                {({ id = '' }: { id?: string }) => <Page key={id} id={id} />}
              </Route>
            ))}
            <Route>
              <Redirect to={first.path} replace />
            </Route>
          </Switch>
        </Suspense>
      </Provider>
    </SessionContext.Provider>
  );
}
