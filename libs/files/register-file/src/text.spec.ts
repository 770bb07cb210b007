import fc from 'fast-check';
import { textOf } from './text.js';
import type { UnreadableFile } from './yaml.js';

function mistake(bytes: Uint8Array) {
  try {
    textOf(bytes);
  } catch (error) {
    return (error as UnreadableFile).mistakes[0];
  }
  return undefined;
}

describe('The text of a register file', () => {
  it('is UTF-8, with or without a byte order mark', () => {
    expect(textOf(Buffer.from('parties: [Zürich, 株式会社]'))).toBe('parties: [Zürich, 株式会社]');
    expect(textOf(Buffer.from('\ufeffparties: []'))).toBe('parties: []');
    expect(textOf(new Uint8Array())).toBe('');
  });

  it.each([
    ['Latin-1', Buffer.from('a: 1\nname: Zürich', 'latin1'), 2, 13, '0xFC'],
    ['a lone continuation byte', Buffer.from([0x61, 0x80]), 1, 2, '0x80'],
    ['an overlong form', Buffer.from([0x61, 0x0a, 0xc0, 0xaf]), 2, 3, '0xC0'],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), 1, 1, '0xED'],
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0]), 1, 1, '0xFF'],
  ])('is refused as %s, with the line and the byte', (_what, bytes, line, place, byte) => {
    expect(mistake(bytes)).toEqual({ path: '', line, message: expect.stringContaining(`${byte} at byte ${place},`) });
  });

  it('is refused if it ends in the middle of a character', () => {
    expect(mistake(Buffer.from('a: é').subarray(0, 4))?.message).toContain(
      'ends in the middle of a character at byte 4',
    );
  });

  it('is refused at the first byte that is wrong, wherever it is', () => {
    const character = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constant('\ufffd'));
    const valid = fc.string({ unit: character, maxLength: 60 }).map((text) => Buffer.from(text));
    fc.assert(
      fc.property(valid, valid, (before, after) => {
        const place = before.length + 1;
        expect(mistake(Buffer.concat([before, Buffer.from([0xff]), after]))?.message).toContain(
          `0xFF at byte ${place},`,
        );
      }),
    );
  });
});
