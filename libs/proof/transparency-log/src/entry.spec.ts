import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { entryOf, eventIn, leafOf, sealedFields } from './entry.js';
import { ProofRefused } from './refusal.js';
import { loggedEvent, mutations } from './testing.js';
import { leafHash } from './tree.js';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('Canonical JSON', () => {
  it('is that of the examples of RFC 8785', () => {
    const numbers = { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001] };
    expect(canonicalJson(numbers)).toBe('{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}');
    const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(names)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
    expect(canonicalJson({ literals: [null, true, false], string: '\u20ac$\u000f\nA\'B"\\\\"/' })).toBe(
      '{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('is the same after it was parsed, and in every order of names', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const canonical = canonicalJson(value);
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`n${(i * 7) % 40}`, i]));
    expect(Object.keys(JSON.parse(canonicalJson(many)))).toEqual(Object.keys(many).sort());
    expect(canonicalJson({ b: 1, a: { d: 1, c: 2 } })).toBe(canonicalJson({ a: { c: 2, d: 1 }, b: 1 }));
  });
});

describe('The entry of an event', () => {
  const event = loggedEvent('contact-1', 3);

  it('is its canonical JSON, with what is encrypted as it is stored', () => {
    expect(text(entryOf(event))).toBe(
      '{"data":{"contact":{"sealed":"c2VhbGVk"},"purpose":"Zweck – ürgent"},"format":"regesta-event/v1","id":"id-of-contact-1-3","metadata":{"actor":"a-1","commandId":"c-1","count":1,"effectiveOn":"2026-01-01","index":0,"schema":1},"recordedAt":"2026-01-02T03:04:05.678Z","revision":3,"stream":"contact-1","type":"PurposeStated"}',
    );
    expect(sealedFields(event)).toEqual(['contact']);
  });

  it('is read back as the event', () => {
    expect(entryOf(eventIn(entryOf(event)))).toEqual(entryOf(event));
    const { format: _, ...read } = eventIn(entryOf(event)) as ReturnType<typeof eventIn> & { format: string };
    expect(read).toEqual(event);
  });

  it('is canonical for every event', () => {
    const text = fc.string({ unit: 'binary' });
    const any = fc.record({ stream: text, id: text, type: text, recordedAt: text, data: fc.jsonValue() });
    const more = fc.record({ revision: fc.nat(), metadata: fc.dictionary(text, fc.jsonValue()) });
    fc.assert(
      fc.property(any, more, fc.option(text, { nil: undefined }), (fields, others, clockAt) => {
        const entry = Buffer.from(entryOf({ ...fields, ...others, clockAt })).toString();
        expect(canonicalJson(JSON.parse(entry))).toBe(entry);
        expect(leafOf({ ...fields, ...others, clockAt })).toEqual(leafHash(Buffer.from(entry)));
      }),
    );
  });

  it('has neither the position nor what a copy adds to the metadata', () => {
    const metadata = { ...event.metadata, recordedAt: event.recordedAt, clockAt: '2026-01-01T00:00:00.000Z' };
    const copied = { ...event, revision: 3n, position: 77n, metadata };
    expect(entryOf(copied)).toEqual(entryOf(event));
    expect(text(entryOf({ ...event, clockAt: '2026-01-01T00:00:00.000Z' }))).toContain('"clockAt":"2026-01-01');
  });

  it('differs when anything else of the event differs', () => {
    const others = [
      { ...event, stream: 'contact-2' },
      { ...event, revision: 4 },
      { ...event, id: 'other' },
      { ...event, type: 'Other' },
      { ...event, recordedAt: '2026-01-02T03:04:05.679Z' },
      { ...event, clockAt: event.recordedAt },
      { ...event, data: {} },
      { ...event, metadata: { ...event.metadata, actor: 'a-2' } },
    ];
    expect(new Set([event, ...others].map((one) => text(entryOf(one)))).size).toBe(others.length + 1);
  });

  it('is refused with FORMAT unless it is exactly that of an event', () => {
    const entry = text(entryOf(event));
    const bad = [
      entry.replace('":3', '": 3'),
      entry.replace('v1', 'v2'),
      entry.replace('"revision":3', '"revision":-3'),
      entry.replace('"revision":3', '"revision":"3"'),
      entry.replace('"type":"PurposeStated"', '"type":1'),
      entry.replace('{"data"', '{"added":1,"data"'),
      entry.slice(0, -1),
      '[]',
      'null',
      '',
    ];
    for (const one of bad) expect(() => eventIn(Buffer.from(one))).toThrow(ProofRefused);
    expect(() => eventIn(Uint8Array.of(0xff))).toThrow('not UTF-8');
    for (const { changed } of mutations(Buffer.from(entry)))
      try {
        expect(entryOf(eventIn(changed))).not.toEqual(entryOf(event));
      } catch (error) {
        expect(error).toMatchObject({ code: 'FORMAT' });
      }
  });

  it('is not made for a revision beyond 2^53', () => {
    expect(() => entryOf({ ...event, revision: 2n ** 53n })).toThrow(RangeError);
  });
});
