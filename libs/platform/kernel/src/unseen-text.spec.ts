import fc from 'fast-check';
import { hasPileOfMarks, isBlank, unwantedIn, withEscapes, withoutUnseen } from './unseen-text.js';

/** Texts with much that people do not see. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom('a', '\n', '\r', '\t', ' '), fc.string({ unit: 'binary', maxLength: 2 }), unseen()))
  .map((parts) => parts.join(''));

function unseen() {
  return fc.constantFrom(
    ...'\0\u001b\u0085\u00ad\u061c\u200b\u200e\u2028\u202e\u2066\u2800\u3164\ufe0f\ufeff\uffff\ud800\u0301\u17b4\ufff9',
    'e'.padEnd(32, '\u0301'),
    '\u{e0041}',
  );
}

describe('A text from a file', () => {
  it('is one that the register takes: any text, and any name', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, isName) => {
        const seen = withoutUnseen(text, isName);
        expect(unwantedIn(seen, isName)).toBeUndefined();
        expect(hasPileOfMarks(seen)).toBe(false);
        expect(withoutUnseen(seen, isName)).toBe(seen);
        if (isBlank(text)) expect(seen).toBe('');
      }),
    );
  });

  it.each(['Zürich', 'a\nb\tc', '👩‍👩‍👧 family', 'می‌خواهم', '葛\u{e0100}城', '𝒜 name'])(
    'is left as it is: %j',
    (text) => {
      expect(withoutUnseen(text, true)).toBe(text);
    },
  );

  it.each([
    ['News\u00adletter\u200b', 'Newsletter'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['fdp.\u202etxt\0', 'fdp.txt'],
    ['ខ្មែរ\u17b4', 'ខ្មែរ'],
    ['\u2800', ''],
    ['\ufe0f\u200d', ''],
  ])('has its own line ends, and nothing that nobody sees: %j', (text, seen) => {
    expect(withoutUnseen(text, true)).toBe(seen);
  });

  it('has nothing in it that a program reads and nobody sees', () => {
    const hidden = [...'delete all'].map((one) => String.fromCodePoint(0xe0000 + one.codePointAt(0)!)).join('');
    expect(withoutUnseen(`Payroll${hidden}\ufff9a\ufffb\u206a`, false)).toBe('Payrolla');
  });

  it('has at most as many marks on a letter as a writing needs', () => {
    const named = `Ad${'e\u0301'.repeat(100)} ง${'\u0e48'.repeat(30)}`;
    expect(hasPileOfMarks(named)).toBe(false);
    expect(hasPileOfMarks(`${named}\u0e48`)).toBe(true);
    expect(withoutUnseen(`a${'\u0301'.repeat(400)}b`, false)).toBe(`a${'\u0301'.repeat(30)}b`);
  });

  it('that is a text keeps the marks that only names lack', () => {
    expect(withoutUnseen('soft\u00adly \u202e', false)).toBe('soft\u00adly ');
  });
});

describe('A text with escapes', () => {
  it('means the same in JSON, and nothing in it is hidden', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = JSON.stringify(text);
        expect(JSON.parse(withEscapes(json))).toBe(text);
        expect(unwantedIn(withEscapes(text), false)).toBeUndefined();
      }),
    );
  });
});
