import fc from 'fast-check';
import { checksumOf, NO_CHECKSUM } from './checksum.js';

describe('A checksum', () => {
  it('is the SHA-256 of the JSON array of the checksum before it and the fields', () => {
    // printf '["","a","b"]' | sha256sum
    expect(checksumOf(NO_CHECKSUM, ['a', 'b'])).toBe(
      'ab45843713d0a6718943a00660673853609fb631c237328c24aadceaacac9bb7',
    );
  });

  it('differs when the fields, their borders, their order or the checksum before them differ', () => {
    const fields = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string(), fields, fc.string(), fields, (before, some, otherBefore, others) => {
        const areSame = JSON.stringify([before, some]) === JSON.stringify([otherBefore, others]);
        expect(checksumOf(before, some) === checksumOf(otherBefore, others)).toBe(areSame);
      }),
    );
  });

  it('is the same for JSON that was stored, parsed and written again', () => {
    const written = (value: unknown) => JSON.stringify(value);
    fc.assert(
      fc.property(fc.object({ withDate: true, withNullPrototype: true, withObjectString: true }), (data) => {
        expect(written(JSON.parse(written(data)))).toBe(written(data));
      }),
    );
  });
});
