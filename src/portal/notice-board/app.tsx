import { lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Loading } from '../shared/answer';
import { Crash } from '../shared/crash';
import { useLanguage } from '../shared/language';
import { Frame } from './frame';
import { HomePage } from './pages/home-page';
import { NotFoundPage } from './pages/not-found-page';

const EnterprisePage = lazy(() => import('./pages/enterprise-page'));
const ObjectionPage = lazy(() => import('./pages/objection-page'));
const ListsPage = lazy(() => import('./pages/lists-page'));
const BoardsPage = lazy(() => import('./pages/boards-page'));
const BoardPage = lazy(() => import('./pages/board-page'));
const StatisticsPage = lazy(() => import('./pages/statistics-page'));
const CataloguePage = lazy(() => import('./pages/catalogue-page'));
const VerifyPage = lazy(() => import('./pages/verify-page'));
const StatusPage = lazy(() => import('./pages/status-page'));

/** The notice board (公示窗口): pages by address, the first one whole, the others when they are asked for. */
export function App() {
  const { say } = useLanguage();
  const [location] = useLocation();
  useStartOfPage(location);
  return (
    <Frame>
      <Crash at={location} say={say}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/enterprises/:uscc">{({ uscc }) => <EnterprisePage key={uscc} uscc={uscc} />}</Route>
            <Route path="/enterprises/:uscc/objection/:record">
              {({ uscc, record }) => <ObjectionPage uscc={uscc} record={record} />}
            </Route>
            <Route path="/lists" component={ListsPage} />
            <Route path="/boards" component={BoardsPage} />
            <Route path="/boards/:id">{({ id }) => <BoardPage key={id} id={id} />}</Route>
            <Route path="/statistics" component={StatisticsPage} />
            <Route path="/catalogue" component={CataloguePage} />
            <Route path="/verify" component={VerifyPage} />
            <Route path="/status" component={StatusPage} />
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </Crash>
    </Frame>
  );
}

/** Another page starts at its top, for eyes and for screen readers; the first one is left as the browser opened it. */
function useStartOfPage(location: string): void {
  const before = useRef(location);
  useEffect(() => {
    if (before.current === location) return;
    before.current = location;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [location]);
}
