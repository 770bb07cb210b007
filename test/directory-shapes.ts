/** A request as a directory sends it. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

/** A person as a directory knows them. */
export interface Person {
  /** The id in the directory, and the subject of the person's tokens. */
  readonly externalId: string;
  readonly userName: string;
}

/** The requests of one product, in the shapes that its documentation describes. */
export interface Shapes {
  /** The first request, by which the connection is tried. */
  readonly tries: Sent;
  find(userName: string): Sent;
  createUser(person: Person): Sent;
  findGroup(name: string): Sent;
  createGroup(name: string, externalId: string): Sent;
  addMember(group: string, user: string): Sent;
  removeMember(group: string, user: string): Sent;
  disable(user: string, person: Person): Sent;
  enable(user: string, person: Person): Sent;
  deleteUser(user: string): Sent;
}

const CORE = 'urn:ietf:params:scim:schemas:core:2.0';
const patch = (path: string, ...Operations: object[]): Sent => ({
  method: 'PATCH',
  path,
  body: { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations },
});
const eq = (attribute: string, value: string) => encodeURIComponent(`${attribute} eq "${value}"`);

/** Microsoft Entra ID: a user without the attribute mappings that can be left out, words for booleans, lists of values to remove. */
export const ENTRA: Shapes = {
  tries: { method: 'GET', path: `/Users?filter=${eq('userName', '4c7a2a8e-nobody')}` },
  find: (userName) => ({ method: 'GET', path: `/Users?filter=${eq('userName', userName)}` }),
  createUser: ({ externalId, userName }) => ({
    method: 'POST',
    path: '/Users',
    body: {
      schemas: [`${CORE}:User`, 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
      externalId,
      userName,
      active: true,
      emails: [{ primary: true, type: 'work', value: userName }],
      meta: { resourceType: 'User' },
      name: { formatted: 'given family', familyName: 'family', givenName: 'given' },
      roles: [],
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'HR' },
    },
  }),
  findGroup: (name) => ({
    method: 'GET',
    path: `/Groups?excludedAttributes=members&filter=${eq('displayName', name)}`,
  }),
  createGroup: (displayName, externalId) => ({
    method: 'POST',
    path: '/Groups',
    body: { schemas: [`${CORE}:Group`], externalId, displayName, meta: { resourceType: 'Group' } },
  }),
  addMember: (group, user) =>
    patch(`/Groups/${group}`, { op: 'Add', path: 'members', value: [{ $ref: null, value: user }] }),
  removeMember: (group, user) =>
    patch(`/Groups/${group}`, { op: 'Remove', path: 'members', value: [{ $ref: null, value: user }] }),
  disable: (user) =>
    patch(
      `/Users/${user}`,
      { op: 'Replace', path: 'active', value: 'False' },
      { op: 'Replace', path: 'name.familyName', value: 'other' },
    ),
  enable: (user) => patch(`/Users/${user}`, { op: 'Replace', path: 'active', value: 'True' }),
  deleteUser: (user) => ({ method: 'DELETE', path: `/Users/${user}` }),
};

const okta = ({ externalId, userName }: Person, more: object) => ({
  schemas: [`${CORE}:User`],
  userName,
  externalId,
  name: { givenName: 'given', familyName: 'family' },
  emails: [{ primary: true, value: userName, type: 'work' }],
  displayName: 'given family',
  locale: 'en-US',
  ...more,
});

/** Okta: whole users by PUT, operations without a path, a password that nobody uses, members by a filter. */
export const OKTA: Shapes = {
  tries: { method: 'GET', path: '/Users?startIndex=1&count=2' },
  find: (userName) => ({ method: 'GET', path: `/Users?filter=${eq('userName', userName)}&startIndex=1&count=100` }),
  createUser: (person) => ({
    method: 'POST',
    path: '/Users',
    body: okta(person, { groups: [], password: 'never used', active: true }),
  }),
  findGroup: (name) => ({ method: 'GET', path: `/Groups?filter=${eq('displayName', name)}&startIndex=1&count=100` }),
  createGroup: (displayName) => ({
    method: 'POST',
    path: '/Groups',
    body: { schemas: [`${CORE}:Group`], displayName, members: [] },
  }),
  addMember: (group, user) =>
    patch(`/Groups/${group}`, { op: 'add', path: 'members', value: [{ value: user, display: 'given family' }] }),
  removeMember: (group, user) => patch(`/Groups/${group}`, { op: 'remove', path: `members[value eq "${user}"]` }),
  disable: (user) => patch(`/Users/${user}`, { op: 'replace', value: { active: false } }),
  enable: (user, person) => ({
    method: 'PUT',
    path: `/Users/${user}`,
    body: okta(person, { externalId: undefined, id: user, active: true, groups: [], meta: { resourceType: 'User' } }),
  }),
  deleteUser: (user) => ({ method: 'DELETE', path: `/Users/${user}` }),
};
