import fc from 'fast-check';
import type { Block, Fact, Section, Table, Value } from '../model/report.js';
import { WORDS } from './pdf/sample.testing.js';
import { type Chapter, type Part, readable } from './readable.js';
import { speaker } from './values.js';

const says = speaker({ language: 'en', words: WORDS });
const COLUMNS = 3;
const read = (...sections: Section[]) =>
  readable(sections, { says, isWide: ({ columns }) => columns.length > COLUMNS }).map(outlined);

const fact = (key: string, value?: Value): Fact => ({ key, heading: key.toUpperCase(), type: 'TEXT', value });
const facts = (...all: Fact[]): Block => ({ type: 'FACTS', facts: all });
const section = (heading: string, blocks: Block[], sections?: Section[]): Section => ({
  key: heading,
  heading,
  blocks,
  ...(sections && { sections }),
});
const table = (rows: Table['rows'], more: Partial<Table> = {}): Table => ({
  type: 'TABLE',
  columns: [...new Set(rows.flatMap(Object.keys))].map((key) => ({ key, heading: key.toUpperCase(), type: 'TEXT' })),
  rows,
  empty: '',
  ...more,
});

/** Returns a chapter in a form that is short to write: its heading, and what is under it. */
const outlined = ({ heading, parts }: Chapter): unknown => [heading, ...parts.map(outlineOf)];

function outlineOf(part: Part): unknown {
  if (part.type === 'CHAPTER') return outlined(part);
  if (part.type === 'FACTS') return Object.fromEntries(part.facts.map(({ heading, value }) => [heading, value]));
  if (part.type === 'NOTE') return part.paragraphs.join(' ');
  if (part.type === 'UNSTATED') return { not: part.lines };
  const headings = part.columns.map(({ heading }) => heading);
  return [headings, ...part.rows.map((row) => part.columns.map(({ key }) => row[key]))];
}

describe('A report as people read it', () => {
  it('says what is stated as facts, and names once what is not', () => {
    const blocks = [facts(fact('name', 'Gehälter'), fact('basis'), fact('kept', ['']), fact('from', []))];
    expect(read(section('Activity', blocks))).toEqual([
      ['Activity', { NAME: 'Gehälter' }, { not: ['BASIS · KEPT · FROM'] }],
    ]);
  });

  it('takes 0 and no as stated', () => {
    expect(read(section('Activity', [facts(fact('count', 0), fact('risky', false))]))).toEqual([
      ['Activity', { COUNT: 0, RISKY: false }],
    ]);
  });

  it('gathers what the inner sections leave open under their parent, each by its heading', () => {
    const inner = [
      section('Who', [facts(fact('name', '홍길동'), fact('phone'))]),
      section('Why', [facts(fact('purpose'))]),
      section('How long', [facts(fact('years', 3), fact('start'))]),
    ];
    expect(read(section('Activity', [], inner))).toEqual([
      [
        'Activity',
        ['Who', { NAME: '홍길동' }],
        ['How long', { YEARS: 3 }],
        { not: ['Why', 'Who: PHONE', 'How long: START'] },
      ],
    ]);
  });

  it('leaves out columns that nobody filled, and names them', () => {
    const rows = [
      { name: 'A', basis: 'Consent', note: undefined },
      { name: 'B', basis: '', note: '' },
    ];
    expect(read(section('All', [table(rows)]))).toEqual([
      [
        'All',
        [
          ['NAME', 'BASIS'],
          ['A', 'Consent'],
          ['B', ''],
        ],
        { not: ['NOTE'] },
      ],
    ]);
  });

  it('leaves out a box of a form of which only the name is there, and keeps a row of another table', () => {
    const rows = [
      { name: 'Identity', held: 'Name, address' },
      { name: 'Health', held: undefined },
    ];
    expect(read(section('Data', [table(rows, { isForm: true })]))).toEqual([
      [
        'Data',
        [
          ['NAME', 'HELD'],
          ['Identity', 'Name, address'],
        ],
        { not: ['Health'] },
      ],
    ]);
    expect(read(section('Data', [table(rows)]))).toEqual([
      [
        'Data',
        [
          ['NAME', 'HELD'],
          ['Identity', 'Name, address'],
          ['Health', undefined],
        ],
      ],
    ]);
  });

  it('says what an empty table says', () => {
    expect(read(section('Data', [table([], { empty: 'No data.' })]))).toEqual([['Data', 'No data.']]);
  });

  it('makes a chapter of a row that is too wide, under its first field and its name', () => {
    const rows = [
      { number: 1, name: 'Löhne', basis: 'Law', kept: '10 years' },
      { number: 2, name: '給与', basis: undefined, kept: '7 years' },
    ];
    expect(read(section('All', [table(rows, { nameColumn: 'name' })]))).toEqual([
      [
        'All',
        ['1 Löhne', { NUMBER: 1, BASIS: 'Law', KEPT: '10 years' }],
        ['2 給与', { NUMBER: 2, KEPT: '7 years' }, { not: ['BASIS'] }],
      ],
    ]);
  });

  it('writes a date in the heading of a chapter in the language of the report', () => {
    const columns = ['on', 'who', 'what', 'why'].map(
      (key) => ({ key, heading: key, type: key === 'on' ? 'DATE' : 'TEXT' }) as const,
    );
    const rows = [{ on: '2026-03-01', who: 'A', what: 'B', why: 'C' }];
    expect(read(section('Changes', [table(rows, { columns, nameColumn: 'who' })]))).toMatchObject([
      ['Changes', ['1 March 2026 A', {}]],
    ]);
  });

  it('says once what three rows or more have in common', () => {
    const rows = ['A', 'B', 'C'].map((name, i) => ({ name, who: 'Acme', basis: 'Law', kept: i, note: undefined }));
    expect(read(section('All', [table(rows)]))).toEqual([
      [
        'All',
        ['The same for all', { WHO: 'Acme', BASIS: 'Law' }, { not: ['NOTE'] }],
        ['A', { KEPT: 0 }],
        ['B', { KEPT: 1 }],
        ['C', { KEPT: 2 }],
      ],
    ]);
  });

  it('says once what three records or more have in common, and no record leaves it open', () => {
    const record = (name: string) =>
      section(
        name,
        [],
        [section('Who', [facts(fact('company', 'Acme'))]), section('Why', [facts(fact('purpose', name))])],
      );
    expect(read(...['A', 'B', 'C'].map(record))).toEqual([
      ['The same for all', ['Who', { COMPANY: 'Acme' }]],
      ...['A', 'B', 'C'].map((name) => [name, ['Why', { PURPOSE: name }]]),
    ]);
    expect(read(...['A', 'B'].map(record))).toHaveLength(2);
  });

  it('loses no stated value, be it of a fact, a row or a box, once or in all records', () => {
    let count = 0;
    const value = fc.constantFrom('OPEN', 'SAME', 'OWN').map((state): Value => {
      if (state === 'SAME') return 'العربية';
      return state === 'OWN' ? `é${count++}.` : undefined;
    });
    const row = fc.array(value, { minLength: 6, maxLength: 6 });
    const list = fc
      .array(value, { maxLength: 4 })
      .map((values) => facts(...values.map((one, i) => fact(`f${i}`, one))));
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.array(row, { maxLength: 4 }), fc.boolean())
      .map(([width, cells, isForm]) =>
        table(
          cells.map((all) => ({
            ...Object.fromEntries(all.slice(0, width).map((one, i) => [`c${i}`, one])),
            ...(isForm && { c0: 'The name of a box' }),
          })),
          { isForm },
        ),
      );
    const records = fc.array(
      fc.array(fc.array(fc.oneof(list, rows), { maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(records, (all) => {
        const sections = all.map((parts, i) =>
          section(
            `s${i}`,
            [],
            parts.map((blocks, j) => section(`i${j}`, blocks)),
          ),
        );
        const said = JSON.stringify(read(...sections));
        const stated = JSON.stringify(all).match(/é\d+\.|العربية/g) ?? [];
        expect(stated.filter((one) => !said.includes(one))).toEqual([]);
      }),
    );
  });
});
