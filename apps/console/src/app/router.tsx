import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { readFrameSearch } from '../moment/search';
import { withAllTexts } from '../words/language';
import { NoSuchPage, PageFailed } from './Failures';
import { Frame } from './Frame';

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => ({ ...search, ...readFrameSearch(search) }),
  search: { middlewares: [retainSearchParams(['on', 'known', 'lang'])] },
  component: Frame,
  notFoundComponent: NoSuchPage,
  errorComponent: PageFailed,
});

type Page = Parameters<typeof lazyRouteComponent>[0];

/** Makes the route of a page, whose script is loaded when it is opened. The texts of the first page are there before it. */
const page = <Path extends string>(path: Path, load: Page) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(path === '/' ? load : () => withAllTexts(load())),
  });

const routeTree = root.addChildren([
  page('/', () => import('../pages/today/TodayPage')),
  page('/activities', () => import('../pages/activities/ActivitiesPage')),
  page('/activities/$id', () => import('../pages/activities/ActivityPage')),
  page('/processors', () => import('../pages/processors/ProcessorsPage')),
  page('/parties/$id', () => import('../pages/processors/PartyPage')),
  page('/engagements/$id', () => import('../pages/processors/EngagementPage')),
  page('/transfers', () => import('../pages/transfers/TransfersPage')),
  page('/transfers/$id', () => import('../pages/transfers/TransferPage')),
  page('/findings', () => import('../pages/findings/FindingsPage')),
  page('/documents', () => import('../pages/documents/DocumentsPage')),
  page('/reports', () => import('../pages/reports/ReportsPage')),
  page('/law', () => import('../pages/law/LawPage')),
  page('/law/$code', () => import('../pages/law/JurisdictionPage')),
  page('/history/$id', () => import('../pages/history/HistoryPage')),
  page('/changes', () => import('../pages/changes/ChangesPage')),
  page('/evidence', () => import('../pages/evidence/EvidencePage')),
  page('/people', () => import('../pages/people/PeoplePage')),
  page('/people/$id', () => import('../pages/people/ContactPage')),
  page('/access', () => import('../pages/people/AccessPage')),
  page('/file', () => import('../pages/file/FilePage')),
  page('/query', () => import('../pages/query/QueryPage')),
  page('/sign-in', () => import('../pages/sign-in/SignInPage')),
]);

/** The pages by their addresses. */
export const router = createRouter({ routeTree, defaultPreload: false, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
