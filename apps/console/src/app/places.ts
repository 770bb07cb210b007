/** Returns the address of the page of a thing, by its type in the API. */
export function placeOf({ type, id, key }: { type: string; id: string; key?: string | null }): string | undefined {
  switch (type) {
    case 'processingActivity':
      return `/activities/${id}`;
    case 'party':
      return `/parties/${id}`;
    case 'asset':
      return `/systems/${id}`;
    case 'engagement':
      return `/engagements/${id}`;
    case 'transfer':
      return `/transfers/${id}`;
    case 'contact':
      return `/people/${id}`;
    case 'jurisdictionProfile':
      return key ? `/law/${key}` : `/history/${id}`;
    case 'finding':
      return '/findings';
    case 'issuedReport':
      return '/reports';
    case 'grant':
      return '/access';
    default:
      return undefined;
  }
}

/** Entries of the navigation with things at other addresses. */
const ALSO: Readonly<Record<string, readonly string[]>> = { '/processors': ['/parties/', '/engagements/'] };

/** Returns true if an address belongs to an entry of the navigation. */
export const isOf = (entry: string, path: string): boolean =>
  path === entry || [`${entry}/`, ...(ALSO[entry] ?? [])].some((start) => path.startsWith(start));

/** Those who read the whole register. */
const READERS = ['VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'] as const;

/** The entries of the navigation: the key of the title, the address, the group, and the roles that it is for (absent: all). */
export const PAGES = [
  { key: 'frame.today', to: '/' },
  { key: 'frame.activities', to: '/activities', group: 'register' },
  { key: 'frame.processors', to: '/processors', group: 'register' },
  { key: 'frame.systems', to: '/systems', group: 'register' },
  { key: 'frame.transfers', to: '/transfers', group: 'register' },
  { key: 'frame.people', to: '/people', group: 'register' },
  { key: 'frame.library', to: '/library', group: 'register', roles: READERS },
  { key: 'frame.findings', to: '/findings', group: 'work', roles: READERS },
  { key: 'frame.tasks', to: '/tasks', group: 'work', roles: READERS },
  { key: 'frame.reports', to: '/reports', group: 'work' },
  { key: 'frame.law', to: '/law', group: 'work' },
  { key: 'frame.changes', to: '/changes', group: 'evidence' },
  { key: 'frame.evidence', to: '/evidence', group: 'evidence' },
  { key: 'frame.access', to: '/access', group: 'settings', roles: ['ADMINISTRATOR'] },
  { key: 'frame.file', to: '/file', group: 'settings' },
  { key: 'frame.query', to: '/query', group: 'settings' },
] as const;

/** The groups of the navigation, in their order. Pages that experts use come last. */
export const GROUPS = ['register', 'work', 'evidence', 'settings'] as const;

/** Returns true if an entry of the navigation is for the role. All are, before the role is known. */
export const isFor = (role: string | undefined, page: (typeof PAGES)[number]): boolean =>
  !role || !('roles' in page) || page.roles.some((one) => one === role);
