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

/** The entries of the navigation: the key of the title, the address, and the roles that it is for (absent: all). */
export const PAGES = [
  { key: 'frame.today', to: '/' },
  { key: 'frame.activities', to: '/activities' },
  { key: 'frame.processors', to: '/processors' },
  { key: 'frame.systems', to: '/systems' },
  { key: 'frame.transfers', to: '/transfers' },
  { key: 'frame.findings', to: '/findings', roles: ['VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'] },
  { key: 'frame.documents', to: '/documents' },
  { key: 'frame.reports', to: '/reports' },
  { key: 'frame.law', to: '/law' },
  { key: 'frame.changes', to: '/changes' },
  { key: 'frame.evidence', to: '/evidence' },
  { key: 'frame.people', to: '/people' },
  { key: 'frame.access', to: '/access', roles: ['ADMINISTRATOR'] },
  { key: 'frame.file', to: '/file' },
  { key: 'frame.query', to: '/query' },
] as const;

/** Returns true if an entry of the navigation is for the role. All are, before the role is known. */
export const isFor = (role: string | undefined, page: (typeof PAGES)[number]): boolean =>
  !role || !('roles' in page) || page.roles.some((one) => one === role);
