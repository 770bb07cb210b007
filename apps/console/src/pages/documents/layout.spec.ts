import { laidOut, stacked } from './layout';
import { valueWords } from './values';

const words = valueWords('en', (_type, code) => code);
const head = (headings: Record<string, string>) => ({
  title: 'Record',
  language: 'en',
  complete: true,
  headings: Object.entries(headings).map(([key, text]) => ({ key, text })),
});

describe('the layout of a document', () => {
  it('labels by the headings of the document: those of the part first', () => {
    const document = {
      ...head({ delegation: 'Entrustment', 'delegation.works': 'Work', works: 'Works', marketing: 'Promotion' }),
      delegation: { rows: [{ works: ['hosting', 'backup'], marketing: 'NO' }] },
    };
    const part = {
      kind: 'table',
      key: 'delegation',
      rows: 'delegation.rows',
      columns: ['works', 'marketing'],
    } as const;
    expect(laidOut(document, [part], words)).toEqual([
      {
        id: 'delegation',
        kind: 'table',
        title: 'Entrustment',
        columns: [
          { name: 'works', label: 'Work' },
          { name: 'marketing', label: 'Promotion' },
        ],
        rows: [{ id: 'delegation 0', cells: [['hosting', 'backup'], ['No']] }],
      },
    ]);
  });

  it('leaves out what is not stated, and gives the statement in the place of absent rows', () => {
    const document = {
      ...head({ provision: 'Provision', rights: 'Rights' }),
      provision: { none: 'We provide nothing.', rows: [] },
      rights: [],
    };
    expect(
      laidOut(
        document,
        [
          { kind: 'text', key: 'rights' },
          { kind: 'table', key: 'provision', rows: 'provision.rows', columns: ['x'], none: 'provision.none' },
        ],
        words,
      ),
    ).toEqual([{ id: 'provision', kind: 'text', title: 'Provision', lines: ['We provide nothing.'] }]);
  });

  it('says transfers, dates and people in words', () => {
    const document = {
      ...head({ transfers: 'Transfers', appliesFrom: 'Applies from', manager: 'Manager', title: 'Activity' }),
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
    expect(
      laidOut(
        document,
        [
          { kind: 'text', key: 'appliesFrom' },
          { kind: 'cards', rows: 'records', title: ['reference', 'title'], columns: ['transfers', 'manager'] },
        ],
        words,
      ),
    ).toEqual([
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
