/** A group of people whose data are used. */
export interface Group {
  readonly name: string;
  /** True: they are children, or are so as a rule. */
  readonly isChildren?: true;
  /** True: they are vulnerable towards the organisation, such as employees (WP 248 rev.01, criterion 7). */
  readonly isVulnerable?: true;
}

/** The groups of people that models name, by their keys. */
export const GROUPS = {
  applicants: {
    name: 'Job applicants',
    isVulnerable: true,
  },
  employees: { name: 'Employees', isVulnerable: true },
  'former-employees': {
    name: 'Former employees',
    isVulnerable: true,
  },
  relatives: {
    name: 'Family members of employees',
  },
  freelancers: {
    name: 'Freelancers and temporary staff',
  },
  customers: { name: 'Customers' },
  'customer-contacts': {
    name: 'Contacts at customers',
  },
  prospects: { name: 'Prospects' },
  subscribers: {
    name: 'Newsletter subscribers',
  },
  visitors: {
    name: 'Website visitors',
  },
  'app-users': {
    name: 'Users of the app',
  },
  'supplier-contacts': {
    name: 'Contacts at suppliers',
  },
  guests: { name: 'Visitors of the premises' },
  participants: {
    name: 'Participants in events',
  },
  'survey-participants': {
    name: 'Participants in surveys',
  },
  shareholders: {
    name: 'Shareholders and officers',
  },
  reporters: {
    name: 'Persons who report wrongs',
    isVulnerable: true,
  },
  'persons-concerned': {
    name: 'Persons that a report concerns',
  },
  patients: { name: 'Patients', isVulnerable: true },
  'study-participants': {
    name: 'Participants in studies',
    isVulnerable: true,
  },
  pupils: {
    name: 'Pupils',
    isChildren: true,
    isVulnerable: true,
  },
  parents: { name: 'Parents and guardians' },
  students: { name: 'Students' },
  members: { name: 'Members' },
  donors: { name: 'Donors' },
  volunteers: { name: 'Volunteers' },
  requesters: { name: 'Persons who make requests' },
} as const satisfies Readonly<Record<string, Group>>;

/** The key of a group. */
export type GroupKey = keyof typeof GROUPS;
