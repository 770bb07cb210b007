import { laidOut, longestTable, type SectionData, stacked } from './layout';
import { valueWords } from './values';

const words = valueWords('en', (_type, code) => code);
const column = (name: string, title = '', field = name) => ({ name, title, field });
const section = (id: string, kind: SectionData['kind'], more: Partial<SectionData> = {}): SectionData => ({
  id, kind, paths: [id], columns: [], name: [], ...more,
}); // biome-ignore format: a fact reads as one line
const head = (...sections: SectionData[]) => ({
  title: 'Record',
  language: 'en',
  complete: true,
  headings: [],
  sections,
});

describe('the layout of a document', () => {
  it('has the titles and columns that the API gives', () => {
    const delegation = section('delegation', 'TABLE', {
      title: 'Entrustment',
      paths: ['delegation.rows'],
      columns: [column('works', 'Work'), column('marketing', 'Promotion'), column('country', 'Country', 'countryName')],
    });
    const document = {
      ...head(delegation),
      delegation: { rows: [{ works: ['hosting', 'backup'], marketing: 'NO', country: 'US', countryName: 'USA' }] },
    };
    expect(laidOut(document, words)).toEqual([
      {
        id: 'delegation',
        kind: 'table',
        title: 'Entrustment',
        columns: [
          { name: 'works', label: 'Work' },
          { name: 'marketing', label: 'Promotion' },
          { name: 'country', label: 'Country' },
        ],
        rows: [{ id: 'delegation 0', cells: [['hosting', 'backup'], ['No'], ['USA']] }],
      },
    ]);
  });

  it('leaves out what is not stated, and gives the statement in the place of absent rows', () => {
    const provision = section('provision', 'TABLE', {
      title: 'Provision',
      paths: ['provision.rows'],
      columns: [column('x')],
      instead: 'provision.none',
    });
    const document = {
      ...head(section('rights', 'TEXT', { title: 'Rights' }), provision),
      provision: { none: 'We provide nothing.', rows: [] },
      rights: [],
    };
    expect(laidOut(document, words)).toEqual([
      { id: 'provision', kind: 'text', title: 'Provision', lines: ['We provide nothing.'] },
    ]);
  });

  it('says transfers, dates and people in words', () => {
    const records = section('records', 'CARDS', {
      columns: [column('transfers', 'Transfers'), column('manager', 'Manager')],
      name: ['reference', 'title'],
    });
    const document = {
      ...head(section('appliesFrom', 'TEXT', { title: 'Applies from' }), records),
      appliesFrom: '2023-02-22',
      records: [
        {
          reference: '5.1',
          title: 'Accounts',
          transfers: [{ recipient: 'Example Inc.', countries: ['US', 'EEA'], safeguard: 'Standard clauses' }],
          manager: { name: 'A. Person', email: null, address: '1 Street' },
        },
      ],
    };
    expect(laidOut(document, words)).toEqual([
      { id: 'appliesFrom', kind: 'text', title: 'Applies from', lines: ['22 February 2023'] },
      {
        id: 'records 0',
        kind: 'facts',
        title: '5.1 Accounts',
        fields: [
          { name: 'transfers', label: 'Transfers', lines: ['Example Inc. · United States, EEA · Standard clauses'] },
          { name: 'manager', label: 'Manager', lines: ['A. Person, 1 Street'] },
        ],
      },
    ]);
  });

  it('can be limited to the first rows of each table, and says how many the longest has', () => {
    const list = (id: string) => section(id, 'TABLE', { columns: [column('x')] });
    const cards = section('c', 'CARDS', { columns: [column('x')] });
    const row = { x: '1' };
    const document = { ...head(list('a'), list('b'), cards), a: [row, row, row], b: [row], c: [row, row] };
    expect(longestTable(document)).toBe(3);
    const ids = laidOut(document, words, 1).map((block) => [block.id, block.kind === 'table' && block.rows.length]);
    expect(ids).toEqual([
      ['a', 1],
      ['b', 1],
      ['c 0', false],
    ]);
    expect(laidOut(document, words)).toHaveLength(4);
  });

  it('stacks wide tables as cards, for two languages next to each other', () => {
    const rows = [{ id: 'a 0', cells: [['1'], [], ['3'], ['4']] }];
    const columns = ['A', 'B', 'C', 'D'].map((label) => ({ name: label.toLowerCase(), label }));
    const wide = { id: 'a', kind: 'table', title: 'Table', columns, rows } as const;
    expect(stacked([wide])).toEqual([
      { id: 'a', kind: 'text', title: 'Table', lines: [] },
      {
        id: 'a 0',
        kind: 'facts',
        title: undefined,
        fields: [
          { name: 'a', label: 'A', lines: ['1'] },
          { name: 'c', label: 'C', lines: ['3'] },
          { name: 'd', label: 'D', lines: ['4'] },
        ],
      },
    ]);
    const narrow = { ...wide, columns: columns.slice(2) };
    expect(stacked([narrow])).toEqual([narrow]);
  });
});
