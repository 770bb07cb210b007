import fc from 'fast-check';
import { FOREIGN_ADDRESSES } from './foreign-addresses.testing.js';
import { linkOf } from './link.js';

describe('A text of the register', () => {
  it.each([
    'https://register.example/notice?version=2#part',
    'http://127.0.0.1:8080/',
    'HTTPS://Register.Example/',
    'https://münchen.example/straße',
    'https://例え.example/',
    'https://example.com/a@b',
    'mailto:dpo@acme.example',
  ])('is a link as it is: %s', (text) => {
    expect(linkOf(text)).toBe(text);
  });

  it.each([
    'register.example/notice',
    'see https://register.example/',
    'https://register.example/ and more',
    'https://register.example@other.example/',
    'https://name:secret@other.example/',
    'https://register.example\\@other.example/',
    'https://2130706433/',
    'https://\uff45vil.example/',
    'mailto:dpo@acme.example?bcc=all@evil.example',
    'mailto:dpo@acme.example,all@evil.example',
    'mailto:',
    'javascript:alert(1)',
    'https://',
    '',
  ])('is no link: %j', (text) => {
    expect(linkOf(text)).toBeUndefined();
  });

  it.each(FOREIGN_ADDRESSES)('leads to no script, and to no host that it does not write: %j', (text) => {
    const link = linkOf(text);
    if (link === undefined) return;
    const { protocol, hostname } = new URL(link);
    expect(protocol).toMatch(/^https?:$/);
    const written = /^https?:\/+([^/]*)/.exec(text.toLowerCase())![1];
    expect(written).toBe(hostname);
  });

  it('leads where it seems to, in any text', () => {
    const piece = fc.constantFrom(
      'https://',
      'http:',
      'mailto:',
      '/',
      '\\',
      '@',
      '?',
      'a',
      'b.example',
      '\t',
      ' ',
      ':',
      '%40',
    );
    const texts = fc.oneof(
      fc.webUrl(),
      fc.emailAddress(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const link = linkOf(text);
        if (link !== undefined) expect([new URL(link).username, link]).toEqual(['', text]);
      }),
    );
  });
});
