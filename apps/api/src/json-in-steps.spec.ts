import fc from 'fast-check';
import { JsonInSteps, type JsonLimits } from './json-in-steps.js';

const WIDE: JsonLimits = { depth: 100, values: 1_000_000, text: 1_000_000 };

/** Reads the text in chunks of these sizes, in pieces of `size` bytes. */
function read(text: string | Buffer, { limits = WIDE, size = 1, chunks = [1] } = {}): unknown {
  const reader = new JsonInSteps(JSON.parse, limits, size);
  const bytes = Buffer.from(text as string);
  for (let from = 0, n = 0; from < bytes.length; n += 1) {
    const length = chunks[n % chunks.length]!;
    reader.take(bytes.subarray(from, from + length));
    from += length;
  }
  return reader.end();
}

const sizes = fc.record({
  size: fc.integer({ min: 1, max: 40 }),
  chunks: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
});

describe('JSON that is read in steps', () => {
  it('is what the parser reads at once, wherever its pieces and chunks end', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom(undefined, 1),
        sizes,
        (value, space, { size, chunks }) => {
          const text = JSON.stringify(value, null, space);
          expect(JSON.stringify(read(text, { size, chunks }))).toBe(JSON.stringify(JSON.parse(text)));
        },
      ),
    );
  });

  it('is refused where the parser refuses it', () => {
    const broken = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('', ',', ']', '}', '"', ':', '1', '['))
      .map(([text, at, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1));
    fc.assert(
      fc.property(broken, sizes, (text, { size, chunks }) => {
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(() => read(text, { size, chunks })).toThrow();
          return;
        }
        expect(read(text, { size, chunks })).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '[,1]',
    '{,"a":1}',
    '{"a":[ ,5e-324]}',
    '[1,]',
    '[1,2,]',
    '{"a":1,}',
    '[1,,2]',
    '{"a":1,,"b":2}',
    '[1],',
    '[1]]',
    '{"a":[1,2}',
    '[1,2',
    '',
    '"a',
    '[1]2',
  ])('is refused where it is broken: %s', (text) => {
    expect(() => read(text)).toThrow(SyntaxError);
  });

  it.each([
    ['a name that is none of a usual object', '{"a":[1,2,3],"__proto__":{"b":[1,2]},"c":1}'],
    ['names that look like numbers', '{"b":[1,2,{"3":[1,2,3],"1":{"x":1,"y":2}}],"0":1}'],
    ['a name that comes twice: the last value counts', '{"a":[1,2,3],"a":[4,5,6],"b":1}'],
    ['characters of several bytes, and escapes', '{"a":["\\"\\\\","ű€😀,]}\\u00e9"],"€":[1,2]}'],
    ['empty lists and objects', '{"a":[],"b":{},"c":[[],[{}],1]}'],
  ])('keeps %s', (_what, text) => {
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('is refused where it is not UTF-8, wherever its pieces and chunks end', () => {
    const wrong = fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0xed, 0xa0, 0x80]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), wrong, sizes, (texts, bytes, { size, chunks }) => {
        const before = JSON.stringify([...texts, '']).slice(0, -2); // the last text is still open
        const body = Buffer.concat([
          Buffer.from(before),
          Buffer.from(bytes),
          Buffer.from(`",${JSON.stringify(texts)}]`),
        ]);
        const fault = { code: 'NOT_UTF8', byte: Buffer.byteLength(before) + 1, expected: 'UTF-8' };
        expect(() => read(body, { size, chunks })).toThrow(expect.objectContaining({ extensions: fault }));
      }),
    );
  });

  it.each([
    ['levels', '[[[1]]]', { ...WIDE, depth: 2 }, 'depth'],
    ['values', '[1,2,3]', { ...WIDE, values: 3 }, 'values'],
    ['bytes of a string', '["aaaaaaaaaaaa', { ...WIDE, text: 5 }, 'text'],
  ])('is refused for too many %s', (_what, text, limits, limit) => {
    expect(() => read(text, { limits })).toThrow(expect.objectContaining({ limit }));
  });
});
