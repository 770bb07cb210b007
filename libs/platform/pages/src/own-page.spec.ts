import fc from 'fast-check';
import { FOREIGN_ADDRESSES } from './foreign-addresses.testing.js';
import { isPage, ownPage } from './own-page.js';

describe('The address of a page of this server', () => {
  it.each(['/', '/activities?on=2023-03-01#record', '/law/IN.DPDP', '/a/b//c', '/eventsful'])(
    'can be %s',
    (address) => {
      expect(ownPage(address)).toBe(address);
    },
  );

  it.each([
    undefined,
    ['/activities'],
    '',
    'activities',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/%2e//evil.example',
    '/a/..//evil.example',
    '/\t/evil.example',
    '\\/evil.example',
    'javascript:alert(1)',
    '/a\r\nset-cookie: x=1',
    '/session/start?return=/',
    '/%',
    '/%u2215evil.example/',
    '/%c0%afevil.example/',
    '/graphql?query={me{role}}',
    '/published/',
    '/log/checkpoint',
    '/scim/v2/Users',
    `/${'a'.repeat(2_000)}`,
  ])('is not %j', (address) => {
    expect(ownPage(address)).toBeUndefined();
  });

  it('is held to more than two hundred spellings of addresses of other servers', () => {
    expect(new Set(FOREIGN_ADDRESSES).size).toBeGreaterThan(200);
  });

  it.each(FOREIGN_ADDRESSES)('leads to no other server and runs no script from return=%j', (spelling) => {
    const inAddress = new URLSearchParams(`return=${encodeURIComponent(spelling.toWellFormed())}`).get('return');
    const decoded = new URLSearchParams(`return=${spelling.replaceAll(/[&#+]/g, encodeURIComponent)}`).get('return');
    for (const asked of [spelling, inAddress, decoded]) {
      const { origin, pathname } = new URL(ownPage(asked) ?? '/', 'https://register.example/sign-in');
      expect([origin, isPage(pathname)]).toEqual(['https://register.example', true]);
    }
  });

  it('leads to no other server, in any text', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '@',
      ':',
      'evil.example',
      'http:',
      '\t',
      '\n',
      '\r',
      '?',
      '#',
      'a',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => `/${pieces.join('')}`),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const page = ownPage(text);
        if (page === undefined) return;
        const { origin, pathname } = new URL(page, 'https://register.example/session/callback');
        expect([origin, isPage(pathname)]).toEqual(['https://register.example', true]);
      }),
      { numRuns: 2_000 },
    );
  });
});
