import { Alert, Skeleton } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { Redirect, Route, Switch } from 'wouter';
import { clientOf } from '../shared/client';
import { useLanguage } from '../shared/language';
import { SessionContext } from './context';
import { Frame } from './frame';
import { SignInPage } from './pages/sign-in-page';
import { OFFICER_PAGES } from './officer-rooms';
import { ROOMS } from './rooms';
import type { Session } from './session';
import { readSession, signOut } from './session';
import { WORDS } from './words';

const JobPage = lazy(() => import('./pages/job-page'));
const OpenedCheckPage = lazy(() => import('./pages/opened-check-page'));

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
  const rooms = ROOMS.filter(({ roles }) => roles.includes(session.role));
  const [first] = rooms;
  if (first === undefined) return <Alert type="info" showIcon title={say(WORDS.noRoom)} />;
  return (
    <SessionContext.Provider value={session}>
      <Provider value={client}>
        <Suspense fallback={<Skeleton active title={false} />}>
          <Switch>
            {rooms
              .flatMap(({ path, page, within = [] }) => [{ path, page }, ...within])
              .map(({ path, page }) => (
                <Route key={path} path={path} component={page} />
              ))}
            {OFFICER_PAGES.filter(({ roles }) => roles.includes(session.role)).map(({ path, page: Page }) => (
              <Route key={path} path={path}>
                {({ id = '' }: { id?: string }) => <Page key={id} id={id} />}
              </Route>
            ))}
            <Route path="/workbench/history/:id">{({ id }) => <OpenedCheckPage checkId={id} />}</Route>
            <Route path="/workbench/uploads/:id">{({ id }) => <JobPage id={id} />}</Route>
            <Route>
              <Redirect to={first.path} replace />
            </Route>
          </Switch>
        </Suspense>
      </Provider>
    </SessionContext.Provider>
  );
}
