import { COMMON, GROUP, USER } from './attributes.js';
import { meets, parseFilter, requiredBy } from './filter.js';
import { ScimError } from './scim-error.js';

const ADA = {
  id: 'user-1',
  userName: 'Ada@example.org',
  externalId: 'AbC',
  active: true,
  roles: [{ value: 'Staff', primary: true }],
  groups: [{ value: 'group-1', display: 'Privacy team' }],
  meta: { created: '2026-03-01T08:00:00.000Z', lastModified: '2026-03-02T08:00:00.000Z' },
};
const ofUser = [...USER.attributes, ...COMMON];
const finds = (filter: string) => meets(ADA, parseFilter(filter, ofUser));

describe('A filter', () => {
  it.each([
    'userName eq "ada@EXAMPLE.org"',
    'USERNAME Eq "ada@example.org"',
    'externalId eq "AbC"',
    'active eq true',
    'active eq "True"',
    'not (active eq false)',
    'userName sw "ada" and active eq true',
    'userName eq "nobody" or id eq "user-1"',
    'userName eq "nobody" or id eq "user-1" and active eq true',
    '(userName eq "nobody" or id eq "user-1") and (active eq true)',
    'groups eq "group-1"',
    'groups.display co "PRIVACY"',
    'groups[value eq "group-1" and display pr]',
    'roles[primary eq true] and id pr',
    'meta.lastModified gt "2026-03-01T09:00:00Z"',
    'meta.created le "2026-03-01T08:00:00.000Z"',
    'urn:ietf:params:scim:schemas:core:2.0:User:userName ew ".org"',
    'externalId ne null',
    'userName eq "Ada\\u0040example.org"',
  ])('finds by %s', (filter) => {
    expect(finds(filter)).toBe(true);
  });

  it.each([
    'externalId eq "abc"',
    'externalId eq null',
    'active eq false',
    'userName gt "b"',
    'userName eq 1',
    'roles[value eq "Staff" and primary eq false]',
    'groups.display eq "Other"',
    'userName eq "nobody" and id eq "user-1"',
  ])('does not find by %s', (filter) => {
    expect(finds(filter)).toBe(false);
  });

  it.each([
    ['', 'an attribute is missing'],
    ['userName', 'is no comparison'],
    ['userName eq', 'is no value of userName'],
    ['userName eq "ada', 'quotation mark'],
    ['userName eq ada', 'is no value of userName'],
    ['userName like "ada"', '"like" is no comparison'],
    ['emails eq "ada@example.org"', '"emails": it is not kept'],
    ['name.givenName eq "Ada"', 'Ask by userName, externalId, active, roles, groups, id, meta'],
    ['__proto__ eq "x"', 'it is not kept'],
    ['constructor pr', 'it is not kept'],
    ['userName.length eq 1', 'it is not kept'],
    ['(userName pr', '")" is missing'],
    ['userName pr)', '")" is not expected'],
    ['userName[value eq "x"]', 'userName is no list'],
    ['active eq "maybe"', 'is no value of active'],
    [`userName eq "${'x'.repeat(1_000)}"`, 'at most 1000 characters'],
    [Array.from({ length: 21 }, () => 'id pr').join(' or '), 'at most 20 comparisons'],
    ['('.repeat(900), 'an attribute is missing'],
  ])('that cannot be read is refused, saying why: %.60s', (filter, why) => {
    const reading = () => parseFilter(filter, ofUser);
    expect(reading).toThrow(ScimError);
    expect(reading).toThrow(why);
  });

  it('names what an index can look for', () => {
    const required = (filter: string) => Object.fromEntries(requiredBy(parseFilter(filter, ofUser)));
    expect(required('userName eq "a"')).toEqual({ userName: 'a' });
    expect(required('active eq true and externalId eq "a"')).toEqual({ externalId: 'a' });
    expect(required('userName eq "a" or externalId eq "a"')).toEqual({});
    expect(required('not (userName eq "a")')).toEqual({});
    const member = parseFilter('id eq "group-1" and members eq "user-1"', [...GROUP.attributes, ...COMMON]);
    expect(Object.fromEntries(requiredBy(member))).toEqual({ id: 'group-1' });
  });
});
