import fc from 'fast-check';
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
    '/graphql?query={me{role}}',
    `/${'a'.repeat(2_000)}`,
  ])('is not %j', (address) => {
    expect(ownPage(address)).toBeUndefined();
  });

  const spellings =
    '/%09/ /%0A/ /%0D/ /%0d%0a/ /%09%09/ /%09%5C %09// %20// // /%5C %5C%5C /.// /%2E// /%252e// /a/..// /%00/ /%E2%80%A8/';
  it.each(spellings.split(' '))('leads to no other server from return=%sevil.example/', (spelling) => {
    const asked = new URLSearchParams(`return=${spelling}evil.example/`).get('return');
    expect(new URL(ownPage(asked) ?? '/', 'https://register.example/sign-in').host).toBe('register.example');
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
