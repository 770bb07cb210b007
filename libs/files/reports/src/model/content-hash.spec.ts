import fc from 'fast-check';
import { made } from '../testing.js';
import { canonicalJson, contentHash } from './content-hash.js';

describe('The hash of the content', () => {
  it('is the same for equal content, and another for other content', () => {
    const report = made('ICO');
    expect(contentHash(made('ICO'))).toBe(contentHash(report));
    expect(contentHash({ ...report, title: 'Another' })).not.toBe(contentHash(report));
    expect(contentHash(report)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on the order in which fields were set', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));
});
