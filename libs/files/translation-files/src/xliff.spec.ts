import fc from 'fast-check';
import { type Decider, revisionOf, type Thing } from '#ledger';
import { compared } from './compare.js';
import { readXliff } from './read.js';
import { xliffPieces } from './write.js';
import { fieldOf, MOST_OF_XLIFF, type TranslatableText, unitIdOf } from './xliff.js';

/** The smallest thing with texts: a title, and rows under keys. */
const DECIDER = { category: 'leaflet', noun: 'leaflet', texts: ['title', 'rows[].text'], name: () => 'x' } as never;
const LEAFLET = { id: 'leaflet-1', title: 'Leaflet', rows: [{ key: 'a/b', text: 'a "row" & more' }] };
const [TITLE, ROW] = ['title', 'rows[a/b].text'];

const known = (thing: object = LEAFLET) => {
  return (id: string) =>
    id === 'leaflet-1' ? { decider: DECIDER as Decider, thing: thing as Thing & { id: string } } : undefined;
};

const fileOf = (texts: readonly Omit<TranslatableText, 'thing'>[], id = 'leaflet-1') => {
  const things = [{ id, key: 'key', texts: texts.map((text) => ({ thing: id, ...text })) }];
  return [...xliffPieces('en', 'es', things)].join('');
};
const read = (file: string) => readXliff(Buffer.from(file));
const comparedWith = async (file: string, thing?: object) => compared((await read(file)).units, 'es', known(thing));

/** Returns a file with what is between the tags of its one unit, of the title. */
const withUnit = (inner: string, attributes = '') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:x="urn:x" version="2.1" srcLang="en" trgLang="es" ${attributes}>
<file id="leaflet-1"><unit id="title">${inner}</unit></file></xliff>`;
const faultOf = (file: string | Uint8Array) =>
  readXliff(Buffer.from(file as string)).then(
    () => undefined,
    ({ fault }) => fault,
  );

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('<b>&amp;</b>', ']]>', ' a\r\nb\t', '\u0000\u001f\ufffe', '\ud800', '{0}', '한국어 العربية'),
);

describe('A unit', () => {
  it('has an id that follows from its field and leads back to it', () => {
    expect(unitIdOf(ROW)).toBe('rows:5B:a:2F:b:5D:.text');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (field) => {
        expect(unitIdOf(field)).toMatch(/^[A-Za-z0-9._:-]+$/);
        expect(fieldOf(unitIdOf(field))).toBe(field);
      }),
    );
  });
});

describe('A file', () => {
  it('is XLIFF 2.1, with a file for each thing and a unit for each text', () => {
    const file = fileOf([
      { field: TITLE, source: 'Leaflet', earlier: 'Hoja\u0001' },
      { field: ROW, source: LEAFLET.rows[0]!.text, target: 'fila\r' },
    ]);
    expect(file).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es">
<file id="leaflet-1" original="key" xml:space="preserve">
<unit id="title" name="title"><notes><note category="earlier">Hoja\ufffd</note></notes><segment><source>Leaflet</source></segment></unit>
<unit id="rows:5B:a:2F:b:5D:.text" name="rows[a/b].text"><segment state="translated"><source>a &quot;row&quot; &amp; more</source><target>fila<cp hex="000D"/></target></segment></unit>
</file>
</xliff>
`);
  });

  it('gives back any text', async () => {
    const units = fc.uniqueArray(
      fc.record({ field: text, source: text, target: fc.option(text, { nil: undefined }), earlier: text }),
      { selector: ({ field }) => field },
    );
    await fc.assert(
      fc.asyncProperty(units, async (texts) => {
        const { units: found, source, target } = await read(fileOf(texts));
        expect([source, target]).toEqual(['en', 'es']);
        expect(found.map(({ id, file: _, ...unit }) => ({ field: fieldOf(id), ...unit }))).toEqual(
          texts.map(({ field, source: of, target: is }) => {
            const isText = is !== undefined && of.trim() !== '';
            return { field, source: of, ...(isText && { target: is }) };
          }),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('that comes back as it went changes nothing, for any register', async () => {
    const row = fc.record({
      key: fc.stringMatching(/^[a-z][a-z./_-]{0,8}$/),
      text: fc.stringMatching(/^\p{L}{1,9}$/u),
    });
    const rows = fc.uniqueArray(row, { selector: ({ key }) => key });
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.option(fc.constantFrom('uno', 'dos'))), async (given, stream) => {
        const texts = [
          { field: TITLE, source: 'Leaflet' },
          ...given.map(({ key, text: source }) => ({ field: `rows[${key}].text`, source })),
        ].map((one) => ({ ...one, target: stream.next().value ?? undefined }));
        const es = Object.fromEntries(
          texts.flatMap(({ field, source, target }) =>
            target ? [[field, { text: target, revision: revisionOf(source) }]] : [],
          ),
        );
        const thing = { ...LEAFLET, rows: given, translations: { es } };
        expect(await comparedWith(fileOf(texts), thing)).toEqual({
          translations: [],
          refused: [],
          unchanged: Object.keys(es).length,
          untranslated: texts.length - Object.keys(es).length,
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('A translation that comes back', () => {
  it('is taken with the revision of the text that it translates', async () => {
    const file = fileOf([{ field: TITLE, source: 'Leaflet', target: 'Hoja' }]);
    expect(await comparedWith(file)).toMatchObject({
      translations: [
        {
          type: 'leaflet',
          key: 'leaflet-1',
          language: 'es',
          texts: [{ field: TITLE, text: 'Hoja', revision: revisionOf('Leaflet') }],
        },
      ],
      refused: [],
    });
  });

  it.each([
    [
      'another text than today’s',
      [{ field: TITLE, source: 'Brochure', target: 'Folleto' }],
      'SOURCE_CHANGED',
      'Leaflet',
      'Brochure',
    ],
    [
      'a text that there is no more',
      [{ field: 'rows[c].text', source: 'x', target: 'x' }],
      'UNKNOWN_TEXT',
      'a text of the thing',
      'rows[c].text',
    ],
    [
      'what is longer than any text',
      [{ field: TITLE, source: 'Leaflet', target: 'x'.repeat(501) }],
      'UNFIT',
      'a text that can be recorded',
      'x'.repeat(501),
    ],
    [
      'what nobody sees',
      [{ field: TITLE, source: 'Leaflet', target: 'a\u202eb' }],
      'UNFIT',
      'a text that can be recorded',
      'a\u202eb',
    ],
  ])('of %s is refused in a sentence, and the rest is taken', async (_, [unit], code, expected, found) => {
    const rest = { field: ROW, source: LEAFLET.rows[0]!.text, target: 'fila' };
    const { refused, translations } = await comparedWith(fileOf([unit!, rest]));
    expect(refused).toEqual([
      {
        code,
        path: `#/f=leaflet-1/u=${unitIdOf(unit!.field)}`,
        expected,
        found,
        message: expect.stringMatching(/\.$/),
      },
    ]);
    expect(translations).toMatchObject([{ texts: [{ text: 'fila' }] }]);
  });

  it('of a thing that there is not, and twice of one text, is refused', async () => {
    const unit = { field: TITLE, source: 'Leaflet', target: 'Hoja' };
    expect((await comparedWith(fileOf([unit], 'leaflet-2'))).refused).toMatchObject([{ code: 'UNKNOWN_THING' }]);
    const twice = await comparedWith(fileOf([unit, { ...unit, target: 'Folleto' }]));
    expect(twice.refused).toMatchObject([{ code: 'TWICE' }]);
    expect(twice.translations).toMatchObject([{ texts: [{ text: 'Hoja' }] }]);
  });

  it.each([
    [
      'still marked as at the beginning',
      '<segment state="initial"><source>Leaflet</source><target>Hoja</target></segment>',
      'Hoja',
    ],
    [
      'divided into segments',
      '<segment><source>Leaf</source><target>Ho</target></segment><segment><source>let</source><target>ja</target></segment>',
      'Hoja',
    ],
    [
      'in another order',
      '<segment><source>Leaf</source><target order="2">ja</target></segment><segment><source>let</source><target order="1">Ho</target></segment>',
      'Hoja',
    ],
    [
      'with what is between segments',
      '<segment><source>Leaf</source><target>Ho</target></segment><ignorable><source>let</source></ignorable>',
      'Holet',
    ],
    [
      'with marks of terms',
      '<segment><source>Leaf<mrk id="m" type="term">let</mrk></source><target><mrk id="m" type="term">Hoja</mrk></target></segment>',
      'Hoja',
    ],
    [
      'in CDATA, with a comment',
      '<segment><source><![CDATA[Leaf]]>let</source><target>Ho<!-- x -->ja</target></segment>',
      'Hoja',
    ],
    [
      'next to matches and notes',
      '<mtc:matches><mtc:match ref="#t"><source>Leaflet</source><target>Panfleto</target></mtc:match></mtc:matches><notes><note>x</note></notes><segment x:y="z"><source>Leaflet</source><target>Hoja</target></segment><x:z><source>no</source></x:z>',
      'Hoja',
    ],
  ])('can be %s', async (_, inner, target) => {
    const { refused, translations } = await comparedWith(withUnit(inner));
    expect(refused).toEqual([]);
    expect(translations).toMatchObject([{ texts: [{ text: target }] }]);
  });

  it.each([
    [
      '<segment><source>Leaf</source><target>Ho</target></segment><segment><source>let</source></segment>',
      'PARTLY_TRANSLATED',
    ],
    ['<segment><source>Leaflet</source><target>Ho<ph id="1"/>ja</target></segment>', 'FORMATTED'],
    ['<segment><source>Leaflet</source><target>Ho<x:b>ja</x:b></target></segment>', 'FORMATTED'],
    ['<segment><source>Leaflet</source><target><cp hex="110000"/></target></segment>', 'FORMATTED'],
  ])('that is no plain text or not complete is refused: %s', async (inner, code) =>
    expect((await comparedWith(withUnit(inner))).refused).toMatchObject([{ code }]),
  );

  it.each([
    '<segment><source>Leaflet</source></segment>',
    '<segment><source>Leaflet</source><target/></segment>',
    '<segment state="initial"><source>Leaflet</source><target>Leaflet</target></segment>',
  ])('is none yet: %s', async (inner) =>
    expect(await comparedWith(withUnit(inner))).toEqual({
      ...{ translations: [], refused: [], unchanged: 0, untranslated: 1 },
    }),
  );
});

describe('What is no file of translations is refused with what to do:', () => {
  const unit = '<segment><source>Leaflet</source></segment>';
  it.each([
    ['a document type', `<!DOCTYPE xliff [<!ENTITY e "x">]>${withUnit(unit)}`, 'FORBIDDEN_CONTENT'],
    ['an entity that nobody defined', withUnit('<segment><source>&e;</source></segment>'), 'DAMAGED'],
    ['half of a file', withUnit(unit).slice(0, -20), 'DAMAGED'],
    ['a text', 'Leaflet', 'DAMAGED'],
    ['nothing', '', 'DAMAGED'],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'NO_XLIFF'],
    ['XLIFF 1.2', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'OTHER_VERSION'],
    ['XLIFF 2.2', '<xliff version="2.2" xmlns="urn:oasis:names:tc:xliff:document:2.2"/>', 'OTHER_VERSION'],
    ['elements within elements', withUnit('<group>'.repeat(100)), 'TOO_LARGE'],
    ['another encoding', Buffer.from(withUnit(unit), 'utf16le'), 'DAMAGED'],
    ['too many bytes', Buffer.alloc(MOST_OF_XLIFF.file + 1), 'TOO_LARGE'],
  ])('%s', async (_, file, fault) => expect(await faultOf(file)).toBe(fault));

  it('and XLIFF 2.0 is read, after a byte order mark too', async () => {
    const older = `\ufeff${withUnit('<segment><source>Leaflet</source><target>Hoja</target></segment>')}`;
    expect((await read(older.replace('version="2.1"', 'version="2.0"'))).units).toHaveLength(1);
  });
});
