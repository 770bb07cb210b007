import { GROUP, type Resource, type ResourceType, readResource, USER } from './attributes.js';
import { patched } from './patch.js';

const ADA: Resource = { userName: 'ada@example.org', externalId: '4711', active: true };
const TEAM: Resource = { displayName: 'Privacy team', members: [{ value: 'a' }, { value: 'b' }] };
const applied = (type: ResourceType, before: Resource, ...Operations: unknown[]) =>
  patched(type, before, { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations });
const members = (...operations: unknown[]) =>
  (applied(GROUP, TEAM, ...operations).members as { value: string }[]).map(({ value }) => value);

describe('A change of a user', () => {
  it.each<[string, unknown, Resource]>([
    ['with a path', { op: 'replace', path: 'active', value: false }, { active: false }],
    ['without a path', { op: 'replace', value: { active: false } }, { active: false }],
    ['with a word for a boolean', { op: 'Replace', path: 'active', value: 'False' }, { active: false }],
    [
      'with the whole name of an attribute',
      { op: 'add', path: `${USER.schema}:userName`, value: 'bo' },
      { userName: 'bo' },
    ],
    ['that removes', { op: 'remove', path: 'externalId' }, { externalId: undefined }],
    ['that says again what is so', { op: 'replace', path: 'ACTIVE', value: true }, {}],
    [
      'with attributes that are not kept',
      { op: 'add', value: { active: false, title: 'Counsel', id: 'x' } },
      { active: false },
    ],
    ['of a name, which is not kept', { op: 'replace', path: 'name.givenName', value: 'Ada' }, {}],
    ['of an address, which is not kept', { op: 'add', path: 'emails[type eq "work"].value', value: 'a@b.c' }, {}],
    [
      'of an extension',
      { op: 'add', path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', value: 'HR' },
      {},
    ],
    [
      'that adds a role',
      { op: 'add', path: 'roles', value: [{ value: 'Staff', display: 'x' }] },
      { roles: [{ value: 'Staff' }] },
    ],
    [
      'that adds the first of the roles',
      { op: 'Add', path: 'roles[primary eq "True"].value', value: 'Staff' },
      { roles: [{ primary: true, value: 'Staff' }] },
    ],
  ])('%s', (_what, operation, changed) => {
    expect(applied(USER, ADA, operation)).toEqual({ ...ADA, ...changed });
  });

  it('replaces the first of the roles, and adds no other', () => {
    const roles = (value: string, op: string) => ({ op, path: 'roles[primary eq "True"].value', value });
    expect(applied(USER, ADA, roles('Staff', 'add'), roles('Leads', 'replace')).roles).toEqual([
      { primary: true, value: 'Leads' },
    ]);
  });

  it.each<[string, unknown, string, string]>([
    [
      'a value that is no boolean',
      { op: 'replace', path: 'active', value: 'maybe' },
      'invalidValue',
      'active must be true or false, not "maybe"',
    ],
    ['a number for a boolean', { op: 'replace', path: 'active', value: 0 }, 'invalidValue', 'not 0'],
    ['no value', { op: 'replace', path: 'active' }, 'invalidValue', 'not nothing'],
    ['no path and a value that is no object', { op: 'replace', value: false }, 'noTarget', 'without "path"'],
    ['no path and a list', { op: 'add', value: [{ active: false }] }, 'noTarget', 'without "path"'],
    ['no path to remove', { op: 'remove' }, 'noTarget', '"path" is missing'],
    ['an unknown operation', { op: 'move', path: 'active', value: false }, 'invalidSyntax', 'not "move"'],
    ['an unknown attribute', { op: 'replace', path: 'actve', value: false }, 'invalidPath', '"actve" leads nowhere'],
    [
      'an unknown attribute in a value',
      { op: 'replace', value: { actve: false } },
      'invalidPath',
      '"actve" leads nowhere',
    ],
    ['a path that is none', { op: 'replace', path: 'roles[', value: [] }, 'invalidPath', 'leads nowhere'],
    ['a path that is no text', { op: 'replace', path: 1, value: true }, 'invalidPath', 'must be a text'],
    [
      'a filter on what is no list',
      { op: 'replace', path: 'active[value eq 1]', value: true },
      'invalidPath',
      'leads nowhere',
    ],
    [
      'a filter that cannot be read',
      { op: 'remove', path: 'roles[value is "x"]' },
      'invalidFilter',
      '"is" is no comparison',
    ],
    [
      'an entry that is not there',
      { op: 'replace', path: 'roles[value eq "x"].value', value: 'y' },
      'noTarget',
      'No entry of roles',
    ],
    ['what is needed', { op: 'remove', path: 'userName' }, 'mutability', 'userName is needed'],
    ['who has left', { op: 'remove', path: 'active' }, 'mutability', 'active is needed'],
    [
      'what the register states',
      { op: 'replace', path: 'id', value: 'x' },
      'mutability',
      'id is stated by the register',
    ],
    ['the groups of a user', { op: 'add', path: 'groups', value: [{ value: 'x' }] }, 'mutability', 'groups is stated'],
    [
      'roles as a text',
      { op: 'replace', path: 'roles', value: 'Staff' },
      'invalidValue',
      'roles must be a list of objects',
    ],
    [
      'roles as texts',
      { op: 'replace', path: 'roles', value: ['Staff'] },
      'invalidValue',
      'roles must be a list of objects',
    ],
    [
      'a text that does not show',
      { op: 'replace', path: 'userName', value: 'a\u200bb' },
      'invalidValue',
      'does not show',
    ],
  ])('is refused with %s', (_what, operation, scimType, message) => {
    const change = () => applied(USER, ADA, { op: 'replace', path: 'externalId', value: 'new' }, operation);
    expect(change).toThrow(
      expect.objectContaining({ status: 400, scimType, message: expect.stringContaining(message) }),
    );
    expect(ADA).toEqual({ userName: 'ada@example.org', externalId: '4711', active: true });
  });

  it.each([[undefined], [{}], [{ Operations: [] }], [{ Operations: 'x' }], [[]], [{ Operations: [1] }]])(
    'is refused as %j',
    (body) => {
      expect(() => patched(USER, ADA, body)).toThrow(expect.objectContaining({ scimType: 'invalidSyntax' }));
    },
  );
});

describe('A change of the members of a group', () => {
  it.each<[string, unknown, string[]]>([
    ['adds', { op: 'add', path: 'members', value: [{ value: 'c', type: 'User' }] }, ['a', 'b', 'c']],
    ['adds none twice', { op: 'add', path: 'members', value: [{ value: 'b' }] }, ['a', 'b']],
    ['adds one that is no list', { op: 'add', path: 'members', value: { value: 'c' } }, ['a', 'b', 'c']],
    ['replaces', { op: 'replace', path: 'members', value: [{ value: 'c' }] }, ['c']],
    ['replaces by none', { op: 'replace', path: 'members', value: [] }, []],
    ['removes one by a filter', { op: 'remove', path: 'members[value eq "a"]' }, ['b']],
    ['removes those that it names', { op: 'Remove', path: 'members', value: [{ value: 'a' }] }, ['b']],
    ['removes one that is not there', { op: 'remove', path: 'members[value eq "x"]' }, ['a', 'b']],
    ['removes all', { op: 'remove', path: 'members' }, []],
  ])('%s', (_what, operation, expected) => {
    expect(members(operation)).toEqual(expected);
  });

  it('renames the group, whose name is kept', () => {
    const { displayName } = applied(GROUP, TEAM, { op: 'replace', value: { id: 'x', displayName: 'Other' } });
    expect(displayName).toBe('Other');
  });

  it('takes no group in a group', () => {
    const value = [{ value: 'g', type: 'Group' }];
    expect(() => members({ op: 'add', path: 'members', value })).toThrow('A group in a group is not taken');
  });
});

describe('A resource', () => {
  it('is read without what is not kept', () => {
    const body = { USERNAME: 'ada', externalId: null, name: { givenName: 'Ada' }, groups: [], meta: {}, x: 1 };
    expect(readResource(USER, body)).toEqual({ userName: 'ada' });
    expect(readResource(USER, JSON.parse('{ "__proto__": { "active": false } }'))).toEqual({});
  });

  it.each([null, [], 'x', 1])('is no %j', (body) => {
    expect(() => readResource(USER, body)).toThrow(expect.objectContaining({ scimType: 'invalidSyntax' }));
  });
});
