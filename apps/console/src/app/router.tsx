import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { type FrameSearch, readFrameSearch } from '../moment/search';
import { withAllTexts } from '../words/language';
import { parametersOf, readAddress, type Texts, writeAddress } from './address';
import { awaitHeading } from './arrival';
import { NoSuchPage, PageFailed } from './Failures';
import { Frame } from './Frame';

const root = createRootRoute({
  validateSearch: (search: Texts): FrameSearch => ({ ...search, ...readFrameSearch(search) }),
  search: { middlewares: [retainSearchParams(['on', 'known', 'lang'])] },
  component: Frame,
  notFoundComponent: NoSuchPage,
  errorComponent: PageFailed,
});

type Page = Parameters<typeof lazyRouteComponent>[0];

/**
 * Makes the route of a page, whose script is loaded when it is opened. The texts of the first page are there before it.
 * @param parameters those of its address, besides those of every page
 */
const page = <Path extends string, List extends string = never>(path: Path, load: Page, parameters?: List) =>
  createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: parametersOf<List>(parameters),
    component: lazyRouteComponent(path === '/' ? load : () => withAllTexts(load())),
  });

const routeTree = root.addChildren([
  page('/', () => import('../pages/today/TodayPage'), 'due owner department'),
  page(
    '/activities',
    () => import('../pages/activities/ActivitiesPage'),
    'text sort columns selected status basis data subjects special in processor system to controller department owner role',
  ),
  page('/activities/new', () => import('../pages/activities/new/NewActivityPage'), 'copy'),
  page('/activities/$id', () => import('../pages/activities/ActivityPage'), 'tab path bases'),
  page(
    '/processors',
    () => import('../pages/processors/ProcessorsPage'),
    'tab text sort country location in department owner kind group officer status',
  ),
  page('/parties/$id', () => import('../pages/processors/PartyPage'), 'path'),
  page('/engagements/$id', () => import('../pages/processors/EngagementPage'), 'path'),
  page(
    '/systems',
    () => import('../pages/systems/SystemsPage'),
    'text sort kind company processor location department owner status',
  ),
  page('/systems/$id', () => import('../pages/systems/SystemPage'), 'path'),
  page(
    '/transfers',
    () => import('../pages/transfers/TransfersPage'),
    'tab view recognition country class ground status exporter from importer department owner q subject activity recipient place',
  ),
  page('/transfers/$id', () => import('../pages/transfers/TransferPage'), 'path'),
  page(
    '/findings',
    () => import('../pages/findings/FindingsPage'),
    'severity law own assignee owner department thing around type rule group accepted since as show open',
  ),
  page('/tasks', () => import('../pages/tasks/TasksPage'), 'assignee department'),
  page('/documents', () => import('../pages/reports/Moved'), 'document language both law role party'),
  page(
    '/reports',
    () => import('../pages/reports/ReportsPage'),
    'kind language both controller activities people transfers unapproved since report text find',
  ),
  page('/law', () => import('../pages/law/LawPage')),
  page('/law/$code', () => import('../pages/law/JurisdictionPage'), 'path since with'),
  page('/history/$id', () => import('../pages/history/HistoryPage'), 'path'),
  page('/changes', () => import('../pages/changes/ChangesPage'), 'tab from fromKnown to toKnown kind type actor since'),
  page('/evidence', () => import('../pages/evidence/EvidencePage')),
  page('/library', () => import('../pages/library/LibraryPage'), 'kind text'),
  page('/people', () => import('../pages/people/PeoplePage'), 'sort columns'),
  page('/people/$id', () => import('../pages/people/ContactPage'), 'path'),
  page('/access', () => import('../pages/people/AccessPage'), 'account'),
  page('/file', () => import('../pages/file/FilePage')),
  page('/query', () => import('../pages/query/QueryPage'), 'query variables'),
  page('/sign-in', () => import('../pages/sign-in/SignInPage'), 'return refused account'),
]);

/** The pages by their addresses. */
export const router = createRouter({
  routeTree,
  parseSearch: readAddress,
  stringifySearch: writeAddress,
  defaultPreload: false,
  scrollRestoration: true,
});

router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) awaitHeading();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
