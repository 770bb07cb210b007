import { accountOf } from './grants.js';
import { identityOf } from './identity.js';

const ISSUER = {
  issuer: 'https://id.example',
  audience: 'https://register.example',
  roles: {
    claim: 'groups',
    mapping: [
      { name: 'privacy', role: 'EDITOR' },
      { name: 'leads', role: 'ADMINISTRATOR' },
      { name: 'staff', role: 'VIEWER' },
    ],
  },
} as const;
const account = accountOf('https://id.example', 'ada');
const of = (claims: object, issuer: object = {}) => identityOf({ ...ISSUER, ...issuer }, { sub: 'ada', ...claims });
const inClaim = (claim: string) => ({ roles: { ...ISSUER.roles, claim } });

describe('An identity at the issuer', () => {
  it.each<[string, object, string | undefined]>([
    ['no role without the claim', {}, undefined],
    ['no role by values that nobody has named', { groups: ['sales', 'Privacy', 'privacy '] }, undefined],
    ['the role of the one value', { groups: ['privacy'] }, 'EDITOR'],
    ['the widest role of several', { groups: ['staff', 'leads', 'privacy'] }, 'ADMINISTRATOR'],
    ['the role of a value that is no list', { groups: 'privacy' }, 'EDITOR'],
    ['no role by a text that only begins like a value', { groups: 'privacy leads' }, undefined],
    ['no role by what is no text', { groups: [{ name: 'leads' }, 1, null, ['leads']] }, undefined],
    ['no role by an object', { groups: { leads: true } }, undefined],
  ])('has %s', (_what, claims, role) => {
    expect(of(claims)).toEqual({ account, ...(role && { role }) });
  });

  it('has the role of a claim within others, and of one with a point in its name', () => {
    expect(of({ realm_access: { roles: ['leads'] } }, inClaim('realm_access.roles')).role).toBe('ADMINISTRATOR');
    expect(of({ 'https://a.example/roles': ['staff'] }, inClaim('https://a.example/roles')).role).toBe('VIEWER');
    for (const inherited of ['__proto__', 'constructor.name', 'toString'])
      expect(of({}, inClaim(inherited)).role).toBeUndefined();
  });

  it('is of the subject, or of the claim that names it for good', () => {
    expect(of({ oid: '4711' }).account).toBe(account);
    expect(of({ oid: '4711' }, { subjectClaim: 'oid' }).account).toBe(accountOf('https://id.example', '4711'));
    for (const oid of [undefined, '', 4711, ['4711']])
      expect(() => of({ oid }, { subjectClaim: 'oid' })).toThrow(/`oid` of the token is not a text/);
  });
});
