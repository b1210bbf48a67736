import { Skeleton } from 'antd';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
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
  const [location] = useLocation();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [location]);
  return (
    <Frame>
      <Suspense fallback={<Skeleton active title={false} />}>
        <Switch>
          <Route path="/" component={HomePage} />
          <Route path="/enterprises/:uscc">{({ uscc }) => <EnterprisePage uscc={uscc} />}</Route>
          <Route path="/enterprises/:uscc/objection/:record">
            {({ uscc, record }) => <ObjectionPage uscc={uscc} record={record} />}
          </Route>
          <Route path="/lists" component={ListsPage} />
          <Route path="/boards" component={BoardsPage} />
          <Route path="/boards/:id">{({ id }) => <BoardPage id={id} />}</Route>
          <Route path="/statistics" component={StatisticsPage} />
          <Route path="/catalogue" component={CataloguePage} />
          <Route path="/verify" component={VerifyPage} />
          <Route path="/status" component={StatusPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </Frame>
  );
}
