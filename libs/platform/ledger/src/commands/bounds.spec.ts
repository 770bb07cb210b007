import { readFileSync } from 'node:fs';
import { Rejection } from '#kernel';
import type { NewEvent } from '../event.js';
import { LARGEST_APPEND, sizeOf } from '../store/append-size.js';
import { BOUNDS, mustBeBounded, mustFitAppend } from './bounds.js';

/** Returns the refusal of the data; undefined if they are accepted. */
function refusal(data: unknown, meta?: object): { code: string; path?: string; message: string } | undefined {
  try {
    mustBeBounded(data, meta);
  } catch (error) {
    const { code, path, message } = error as Rejection;
    return { code, path, message };
  }
  return undefined;
}
const refused = (path: string, words: string) => ({ code: 'INVALID', path, message: expect.stringContaining(words) });

describe('What a command says is held to its bounds:', () => {
  it.each([
    ['a text', { description: 'x'.repeat(BOUNDS.text) }],
    ['a name', { title: 'x'.repeat(BOUNDS.name) }],
    ['a list', { securityMeasures: Array.from({ length: BOUNDS.rows }, () => 'x') }],
  ])('%s as long as may be is taken, and one longer is not', (_what, data) => {
    const [[field, most]] = Object.entries(data) as [[string, string | string[]]];
    const longer = { [field]: typeof most === 'string' ? `${most}x` : [...most, 'x'] };

    expect(refusal(data)).toBeUndefined();
    expect(refusal(longer)).toEqual(refused(field, 'at most'));
  });

  it.each([
    ['a NUL', '\0', 'U+0000'],
    ['an escape', '\u001b[2J', 'U+001B'],
    ['a control of C1', '\u0085', 'U+0085'],
    ['DEL', '\u007f', 'U+007F'],
    ['an override', 'fdp.\u202etxt', 'U+202E'],
    ['an isolate', '\u2066x\u2069', 'U+2066'],
    ['an Arabic letter mark', 'a\u061cb', 'U+061C'],
    ['a line separator', 'a\u2028b', 'U+2028'],
    ['a deprecated format character', 'a\u206ab', 'U+206A'],
    ['an annotation', 'a\ufff9b', 'U+FFF9'],
    ['a tag', 'a\u{e0001}b', 'U+E0001'],
    ['a pile of marks', `e${'\u0301'.repeat(400)}`, 'more than 30 marks'],
    ['a carriage return alone', 'a\rb', 'U+000D'],
    ['half a surrogate pair', 'a\ud800b', 'U+D800'],
    ['a noncharacter', 'a\uffff', 'U+FFFF'],
    ['a noncharacter of a higher plane', '\u{1ffff}', 'U+1FFFF'],
  ])('%s is refused in a text and in a name', (_what, text, words) => {
    expect(refusal({ description: text })).toEqual(refused('description', words));
    expect(refusal({ name: text })).toEqual(refused('name', words));
  });

  it.each(['one\ntwo', 'one\r\ntwo', 'one\ttwo'])('a text may have lines and tabs, a name is one line: %j', (text) => {
    expect(refusal({ description: text })).toBeUndefined();
    expect(refusal({ reference: text })).toEqual(refused('reference', 'one line'));
  });

  it.each(['  ', '\n', '\u200b', '\u00a0\u2003', '\u2800', '\u3164', '\ufe0f', '\u{e0100}'])(
    'no text is blank, whatever it is of: %j',
    (text) => {
      for (const field of ['description', 'reason', 'purpose', 'comment', 'outcome'])
        expect(refusal({ [field]: text })).toEqual(refused(field, 'blank'));
      for (const field of ['name', 'title', 'label', 'issuedTo'])
        expect(refusal({ [field]: text })).toEqual(refused(field, text === '\n' ? 'one line' : 'blank'));
    },
  );

  it('a name is not empty; an empty text takes one away', () => {
    expect(refusal({ name: '' })).toEqual(refused('name', 'blank'));
    expect(refusal({ description: '' })).toBeUndefined();
  });

  it.each([
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a grapheme joiner', '\u034f', 'U+034F'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a left-to-right mark', '\u200e', 'U+200E'],
    ['a right-to-left mark', '\u200f', 'U+200F'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a Hangul filler', '\u3164', 'U+3164'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
  ])('%s is refused in a name, since two names would look the same, and taken in a text', (_what, mark, words) => {
    for (const field of ['name', 'label', 'issuedTo'])
      expect(refusal({ [field]: `Ac${mark}me` })).toEqual(refused(field, words));
    expect(refusal({ description: `Ac${mark}me` })).toBeUndefined();
  });

  it.each([
    'Zürich',
    'חברה בע"מ (ישראל)',
    '⠠⠁⠃',
    'می‌خواهم',
    '株式会社',
    '👩‍👩‍👧 family',
    '葛\u{e0100}城',
    'O’Brien & Søn',
  ])('names of the world are taken: %s', (name) => {
    expect(refusal({ name })).toBeUndefined();
  });

  it.each<[path: string, data: object, meta: object]>([
    ['purposes.1.description', { purposes: [{ description: 'ok' }, { description: '\0' }] }, {}],
    ['appliesTo.dataCategories.0', { appliesTo: { dataCategories: ['\0'] } }, {}],
    ['reason', { of: 'party-1', reason: '\0' }, {}],
    ['comment', { of: 'party-1', comment: '\0' }, {}],
    ['id', { id: '\0' }, {}],
    ['meta.reason', {}, { reason: '\0' }],
    ['meta.evidence', {}, { evidence: 'x'.repeat(BOUNDS.text + 1) }],
    ['meta.commandId', {}, { commandId: 'x'.repeat(BOUNDS.name + 1) }],
  ])('wherever it stands: %s', (path, data, meta) => {
    expect(refusal(data, meta)).toMatchObject({ path });
  });

  it('every text of the example register is within them', () => {
    const example = readFileSync(new URL('../../../../../examples/infobip/register.yaml', import.meta.url), 'utf8');

    expect(refusal(example.split('\n'))).toBeUndefined();
  });

  it.each(['yesterday', '2024-02-30', '2024-1-1', '', '0999-12-31', '9999-01-01'])(
    'the effective date %j is refused, from any program that calls: it would stay in the ledger',
    (effectiveOn) => {
      const run = () => mustBeBounded({}, { effectiveOn });

      expect(run).toThrow(/no date: give one such as/);
      expect(run).toThrow(expect.objectContaining({ code: 'INVALID', path: 'meta.effectiveOn' }));
    },
  );

  it('a date of the years 1000 to 9998 is not', () => {
    for (const effectiveOn of ['1000-01-01', '2024-02-29', '9998-12-31'])
      expect(() => mustBeBounded({}, { effectiveOn })).not.toThrow();
  });

  it('a refusal is a Rejection', () => {
    expect(() => mustBeBounded({ name: '' })).toThrow(Rejection);
  });
});

describe('The events of one command', () => {
  const long = 'x'.repeat(9_000);
  const event = (data: object): NewEvent => ({
    id: 'e',
    type: 'Happened',
    data,
    metadata: { commandId: 'c', actor: 'a', effectiveOn: '2024-01-01', schema: 1, index: 0, count: 1 },
  });
  const refused = (events: readonly NewEvent[], personal?: Record<string, readonly string[]>) => {
    try {
      mustFitAppend({ personal }, events);
    } catch (error) {
      const { code, path, message, details } = error as Rejection;
      return { code, path, message, details };
    }
    return undefined;
  };

  it('are refused from one byte over the bound on, with their size and the bound', () => {
    const text = 'x'.repeat(LARGEST_APPEND - sizeOf([event({ text: '' })]));

    expect(refused([event({ text })])).toBeUndefined();
    expect(refused([event({ text: `${text}x` })])).toEqual({
      code: 'TOO_LARGE',
      path: 'text',
      message: expect.stringMatching(/^It would take 1000001 bytes .* at most 1000000\. .* several commands\.$/),
      details: { size: LARGEST_APPEND + 1, limit: LARGEST_APPEND },
    });
  });

  it.each<[path: string, data: object]>([
    ['purposes', { title: 'Marketing', purposes: Array.from({ length: 130 }, () => ({ description: long })) }],
    ['purpose.kinds', { purpose: { name: long, kinds: Array.from({ length: 130 }, () => long) } }],
    ['text', { a: 'x'.repeat(400_000), text: 'x'.repeat(700_000) }],
    ['a', { a: 'x'.repeat(600_000), b: 'x'.repeat(600_000) }],
  ])('are refused by their largest field: %s', (path, data) => {
    expect(refused([event({ title: 'small' }), event(data)])).toMatchObject({ code: 'TOO_LARGE', path });
  });

  it('count with their personal fields as large as sealed', () => {
    const text = 'x'.repeat(800_000);

    expect(refused([event({ text })])).toBeUndefined();
    expect(refused([event({ text })], { Happened: ['text'] })).toMatchObject({ code: 'TOO_LARGE', path: 'text' });
  });
});
