import { readFileSync } from 'node:fs';
import { Rejection } from '../rejection.js';
import { BOUNDS, mustBeBounded } from './bounds.js';

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
    ['a line separator', 'a\u2028b', 'U+2028'],
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

  it.each(['', '  ', '\u200b', '\u00a0\u2003'])('a name is not blank: %j', (name) => {
    expect(refusal({ name })).toEqual(refused('name', 'blank'));
  });

  it.each(['Zürich', 'חברה בע"מ \u200f(ישראל)', '株式会社', '👩‍👩‍👧 family', 'O’Brien & Søn'])(
    'names of the world are taken: %s',
    (name) => {
      expect(refusal({ name })).toBeUndefined();
    },
  );

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
    const example = readFileSync(new URL('../../../../examples/infobip/register.yaml', import.meta.url), 'utf8');

    expect(refusal(example.split('\n'))).toBeUndefined();
  });

  it('a refusal is a Rejection', () => {
    expect(() => mustBeBounded({ name: '' })).toThrow(Rejection);
  });
});
