import fc from 'fast-check';
import { folded } from './folded.js';
import { freeKey, isKey, keyFrom } from './key.js';

/** Any text of JavaScript: also halves of characters, marks without a letter, and signs that nobody sees. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', ' ', '…', '🎉', '🚀', '\u0301', '\u200b', '-', '/', '..', '\ud83d', 'İ', 'ẞ', 'ﷺ'),
);

describe('The key of a name', () => {
  it('is one that is taken, and the same each time, whatever the name', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const key = keyFrom(name);
        expect([name, isKey(key), key.length <= 60, keyFrom(name)]).toEqual([name, true, true, key]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is free among those that are taken, and still one that is taken', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom('C', 'C++', 'x'.repeat(99))), { maxLength: 30 }),
        (names) => {
          const taken = new Set<string>();
          for (const name of names) taken.add(freeKey(keyFrom(name), (key) => taken.has(key)));
          expect(taken.size).toBe(names.length);
          expect([...taken].filter((key) => !isKey(key))).toEqual([]);
        },
      ),
    );
    const longest = 'k'.repeat(80);
    expect(freeKey(longest, (key) => key === longest)).toBe(`${'k'.repeat(78)}-2`);
    expect(freeKey('pay', (key) => ['pay', 'pay-2'].includes(key))).toBe('pay-3');
  });

  it.each([
    ['Société Générale – Gestion de la paie', 'societe-generale-gestion-de-la-paie'],
    ['Überwachung der Straße', 'uberwachung-der-strasse'],
    ['STRAẞE', 'strasse'],
    ['Łódź: wynagrodzenia', 'lodz-wynagrodzenia'],
    ['Lønudbetaling, Ærø', 'lonudbetaling-aero'],
    ['Diyarbakır İstanbul', 'diyarbakir-istanbul'],
    ['Đặng Thị Hồng', 'dang-thi-hong'],
    ['Þjónusta við Íslendinga', 'thjonusta-vid-islendinga'],
    ['Rekrutierung 🎉 2026', 'rekrutierung-2026'],
  ])('is readable in Latin letters: %s', (name, key) => {
    expect(keyFrom(name)).toBe(key);
  });

  it('is of its own, and short, in every other script', () => {
    const names = [
      ...['給与計算', 'きゅうよ', '급여', '채용', '工资', 'الرواتب', 'التوظيف', 'משכורות', 'Зарплата', 'Μισθοδοσία'],
      ...[
        'वेतन',
        'वितन',
        'เงินเดือน',
        'เงนเดอน',
        'バス',
        'ハス',
        'パス',
        '🎉',
        '🚀',
        '급여 a',
        '급여',
        'x'.repeat(100),
        `${'x'.repeat(99)}y`,
      ],
    ];
    const keys = new Map(names.map((name) => [keyFrom(name), name]));
    expect(keys.size).toBe(new Set(names).size);
    expect(keyFrom('급여')).toMatch(/^[a-z0-9]{7}$/);
    expect(keyFrom('급여 HR')).toMatch(/^hr-[a-z0-9]{7}$/);
    expect(keyFrom('급여'.normalize('NFD'))).toBe(keyFrom('급여'));
  });
});

describe('A folded text', () => {
  it('is the same for another case, another accent and another form of the same letters', () => {
    expect(folded('  Élève—Straße ')).toBe('eleve strasse');
    for (const [one, other] of [
      ['ÉLÈVE', 'eleve'],
      ['ﾊﾞｽ', 'バス'],
      ['Ａ社', 'A社'],
      ['مُحَمَّد', 'محمد'],
      ['⚠️', '☂️'],
    ] as const)
      expect(folded(one)).toBe(folded(other));
  });

  it('keeps the marks of scripts in which they make another word', () => {
    for (const [one, other] of [
      ['バス', 'ハス'],
      ['वेतन', 'वितन'],
      ['เงินเดือน', 'เงนเดอน'],
    ] as const)
      expect(folded(one)).not.toBe(folded(other));
  });
});
