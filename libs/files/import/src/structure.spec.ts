import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Cell, columnName, readSpreadsheet, type Sheet, type Workbook } from '#spreadsheet';
import { proposeMapping, type ReadingOptions, readWorkbook } from './import.js';
import { type Mapping, readMapping, writeMapping } from './mapping.js';
import { inRanges } from './ranges.js';

const FIXTURES = join(import.meta.dirname, '../../../../test/fixtures/spreadsheets');
const fixture = (name: string) => readSpreadsheet(readFileSync(join(FIXTURES, name)));

/** A merged area: its first row and column, and its size. */
type Area = readonly [row: number, column: number, rows: number, columns: number];

/** Returns a sheet as it is read from a file. An empty text is no cell; merged areas repeat their first cell. */
function sheetOf(lines: readonly (readonly string[])[], merged: readonly Area[] = [], name = 'Record'): Sheet {
  const cells = lines.map((texts) =>
    texts.map((text): Cell | undefined => (text === '' ? undefined : { type: 'TEXT', text })),
  );
  for (const [top, left, height, width] of merged)
    for (let row = top; row < top + height; row += 1)
      for (let column = left; column < left + width; column += 1) {
        const [first, line] = [cells[top]?.[left], cells[row]];
        if (!first || !line || line[column]) continue;
        while (line.length < column) line.push(undefined);
        line[column] = { ...first, isMerged: true, ...(column === left && { isBelow: true }) };
      }
  const rows = cells
    .map((row, i) => ({ number: i + 1, cells: row }))
    .filter(({ cells: row }) => row.some((cell) => cell));
  return { name, isHidden: false, rows };
}

const book = (...sheets: readonly Sheet[]): Workbook => ({ format: 'XLSX', ignored: [], sheets });

async function read(workbook: Workbook, values: Mapping['values'] = [], options: Partial<ReadingOptions> = {}) {
  const proposal = proposeMapping(workbook)!;
  const mapping = readMapping(writeMapping({ ...proposal, values }));
  const reading = await readWorkbook(workbook, mapping, { today: '2026-11-26', known: {}, ...options });
  const of = (outcome: string) =>
    reading.cells
      .filter((cell) => cell.outcome === outcome)
      .map(({ cell, text, note }) => (note ? `${cell} ${text} (${note})` : `${cell} ${text}`));
  const proposals = reading.cells.flatMap(({ proposal: text }) => text ?? []);
  const contents = reading.parts.at(-1)?.contents ?? {};
  return { ...reading, of, proposals, contents, list: contents.processingActivities ?? [] };
}

/** Returns the places of all cells of a file, as `sheet!B2`. */
const cellsIn = ({ sheets }: Workbook) =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ number, cells }) =>
      cells.flatMap((cell, column) => (cell && !cell.isMerged ? [`${name}!${columnName(column)}${number}`] : [])),
    ),
  );
const placesIn = ({ cells }: { readonly cells: readonly { sheet: string; cell: string }[] }) =>
  cells.map(({ sheet, cell }) => `${sheet}!${cell}`);

const HEADS = ['No', 'Title', 'Purpose', 'Recipients'];

describe('A comment on a cell', () => {
  it('is listed with its cell, by itself, and is in nothing that is recorded', async () => {
    const sheet = sheetOf([HEADS, ['1', 'Payroll', 'Paying', 'Bank']]);
    const comments = [
      { cell: 'B2', text: 'Ask Zoë: ended?' },
      { cell: 'B9', text: '끝났음' },
    ];
    const { cells, of, list } = await read(book({ ...sheet, comments }));
    expect(of('NOT_READ')).toEqual(['B2 Ask Zoë: ended? (COMMENT)', 'B9 끝났음 (COMMENT)']);
    expect(inRanges(cells).filter(({ note }) => note === 'COMMENT')).toMatchObject([{ count: 1 }, { count: 1 }]);
    expect(JSON.stringify(list)).not.toContain('Zoë');
  });
});

describe('A row without a name', () => {
  const lines = [
    HEADS,
    ['1', 'Payroll', 'Paying', 'Bank'],
    ['', '', '', 'Tax authority'],
    ['', '', 'Reporting', 'Insurer'],
    ['2', 'News', 'Sending news', ''],
  ];

  it('is no activity of its own: it is asked whether it goes on with the row above', async () => {
    const { list, of, cells, proposals } = await read(book(sheetOf(lines)));
    expect(list.map(({ title }) => title)).toEqual(['Payroll', 'News']);
    expect(list[0]).toMatchObject({ recipients: [{ name: 'Bank' }] });
    expect(of('ASKED')).toEqual(['D3 Tax authority (CONTINUES)', 'C4 Reporting (CONTINUES)']);
    expect(of('LEFT_OUT')).toEqual(['D4 Insurer (CONTINUES)']);
    expect(cells.find(({ outcome }) => outcome === 'ASKED')).toMatchObject({ became: 'Payroll' });
    expect(new Set(proposals)).toEqual(new Set(['{ list: rows, text: "", value: ABOVE }']));
  });

  it('belongs to the row above, or is an activity, as the mapping says', async () => {
    const above = await read(book(sheetOf(lines)), [{ list: 'rows', text: '', value: 'ABOVE' }]);
    expect(above.list).toMatchObject([
      {
        recipients: [{ name: 'Bank' }, { name: 'Tax authority' }, { name: 'Insurer' }],
        purposes: [{ description: 'Paying' }, { description: 'Reporting' }],
      },
      { title: 'News' },
    ]);
    expect(above.of('ASKED')).toEqual([]);
    const own = await read(book(sheetOf(lines)), [{ list: 'rows', text: '', value: 'ACTIVITY' }]);
    expect(own.list.map(({ title }) => title)).toEqual(['Payroll', 'Reporting', 'News']);
  });

  it('with no row above is asked about without an answer that seems right', async () => {
    const { of, proposals } = await read(book(sheetOf([HEADS, ['', '', 'Paying', 'Bank']])));
    expect([of('ASKED'), proposals]).toEqual([['C2 Paying (CONTINUES)'], []]);
  });
});

describe('A merged cell', () => {
  it('over rows of one activity is in it once, and in each of its rows', async () => {
    const heads = ['Title', 'Purpose', 'Legal basis', 'Personal data', 'Retention', 'Third countries', 'Safeguards'];
    const lines = [
      heads,
      ['Payroll', 'Paying', 'Contract', 'Names', '5 years', 'US', 'SCC'],
      ['', '', 'Legal obligation', 'Bank details', '', '', 'BCR'],
      ['', 'Reporting', 'Consent', 'Health', '1 year', '', ''],
    ];
    const merged: Area[] = [
      [1, 0, 3, 1],
      [1, 1, 2, 1],
      [1, 4, 2, 1],
      [1, 5, 2, 1],
    ];
    const workbook = book(sheetOf(lines, merged));
    const reading = await read(workbook);
    expect(reading.list).toMatchObject([
      {
        purposes: [
          { description: 'Paying', legalBases: [{ basis: 'CONTRACT' }, { basis: 'LEGAL_OBLIGATION' }] },
          { description: 'Reporting', legalBases: [{ basis: 'CONSENT' }] },
        ],
        retention: [
          { period: 'P5Y', appliesTo: { dataCategories: ['names', 'bank-details'] } },
          { period: 'P1Y', appliesTo: { dataCategories: ['health'] } },
        ],
      },
    ]);
    expect(reading.contents.transfers).toMatchObject([{ grounds: [{ code: 'EU.SCC' }, { code: 'EU.BCR' }] }]);
    expect(reading.of('ASKED')).toEqual([]);
    expect(placesIn(reading).sort()).toEqual(cellsIn(workbook).sort());
  });

  it('over rows of several activities is in each, and reported once', async () => {
    const lines = [
      ['Department', 'Title', 'Purpose'],
      ['HR', 'Payroll', 'Paying'],
      ['', 'Hiring', 'Choosing'],
    ];
    const workbook = book(sheetOf(lines, [[1, 0, 2, 1]]));
    const reading = await read(workbook);
    expect(reading.list).toMatchObject([{ department: 'HR' }, { title: 'Hiring', department: 'HR' }]);
    expect(placesIn(reading).sort()).toEqual(cellsIn(workbook).sort());
  });

  it('with a list that the mapping divides has all its items in each of its rows, and no cell is lost', async () => {
    const workbook = book(
      sheetOf(
        [
          ['Title', 'Purpose', 'Data subjects', 'Colour'],
          ['Payroll', 'Paying', 'Staff, internal | Interns', 'red'],
          ['News', 'Sending news', '', 'blue'],
        ],
        [[1, 2, 2, 1]],
      ),
    );
    const { columns, ...mapping } = proposeMapping(workbook)!;
    const divided = columns.map((column) => (column.field === 'dataSubject' ? { ...column, dividedBy: '|' } : column));
    const reading = await readWorkbook(workbook, { ...mapping, columns: divided }, { today: '2026-11-26', known: {} });
    const people = [{ name: 'Staff, internal' }, { name: 'Interns' }];
    expect(reading.parts[0]!.contents.processingActivities).toMatchObject([
      { title: 'Payroll', dataSubjects: people },
      { title: 'News', dataSubjects: people },
    ]);
    expect(new Set(placesIn(reading))).toEqual(new Set(cellsIn(workbook)));
    expect(reading.cells.filter(({ cell }) => cell === 'C2').map(({ text }) => text)).toEqual([
      ...['Staff, internal', 'Interns'],
    ]);
  });

  it('over columns is no value of the others', async () => {
    const { list } = await read(book(sheetOf([HEADS, ['1', 'Pay', 'see policy', '']], [[1, 2, 1, 2]])));
    expect(list).toEqual([expect.not.objectContaining({ recipients: expect.anything() })]);
  });
});

describe('Rows of headings', () => {
  it('of two rows are one head, if the upper is merged over columns', async () => {
    const lines = [
      ['Record of processing'],
      ['Title', 'Purpose', 'Transfers', '', '', 'Processor', ''],
      ['', '', 'Country', 'Safeguards', 'Remark', 'Name', 'Address'],
      ['Pay', 'Paying', 'US', 'SCC', 'new', 'Acme', '1 Road'],
    ];
    const merged: Area[] = [
      [0, 0, 1, 7],
      [1, 0, 2, 1],
      [1, 2, 1, 3],
      [1, 5, 1, 2],
    ];
    const workbook = book(sheetOf(lines, merged));
    const mapping = proposeMapping(workbook)!;
    expect(mapping.columns).toEqual([
      { heading: 'Title', field: 'title' },
      { heading: 'Purpose', field: 'purpose' },
      { heading: 'Transfers: Country', field: 'country' },
      { heading: 'Transfers: Safeguards', field: 'safeguard' },
      { heading: 'Transfers: Remark', field: 'DESCRIPTION' },
      { heading: 'Processor: Name', field: 'processor' },
      { heading: 'Processor: Address', field: 'DESCRIPTION' },
    ]);
    const { list, contents, of, columns } = await read(workbook);
    expect(columns.flatMap(({ examples }) => examples)).toEqual(lines.at(-1));
    expect(list).toMatchObject([{ title: 'Pay', description: 'Transfers: Remark: new\nProcessor: Address: 1 Road' }]);
    expect(contents.transfers).toMatchObject([{ grounds: [{ code: 'EU.SCC' }] }]);
    expect(of('HEADING')).toHaveLength(9);
  });

  it('that repeat the head are headings', async () => {
    const { list, of } = await read(book(sheetOf([HEADS, ['1', 'Pay', 'Paying', ''], HEADS, ['2', 'News', 'x', '']])));
    expect(list.map(({ title }) => title)).toEqual(['Pay', 'News']);
    expect(of('HEADING')).toHaveLength(8);
  });

  it.each([
    [['Art. 30(1)', 'Art. 30(1)(b)', '(mandatory)', '']],
    [['e.g. 12', 'Example: payroll', '', 'e.g. banks']],
    [['Nr.', 'Verarbeitungstätigkeit', 'Zweck', 'Empfänger']],
  ])('that explain the head are asked about: %s', async (second) => {
    const lines = [HEADS, second, ['1', 'Pay', 'Paying', 'Bank']];
    const asked = await read(book(sheetOf(lines)));
    expect(asked.list.map(({ title }) => title)).toEqual(['Pay']);
    expect(asked.of('ASKED')).toEqual([`A2 ${second[0]} (ROW_OF_HEADINGS)`]);
    const answered = await read(book(sheetOf(lines)), [{ list: 'rows', text: second[0]!, value: 'HEADING' }]);
    expect([answered.of('ASKED'), answered.of('LEFT_OUT')]).toEqual([[], []]);
  });

  it('of another table end the table: what is below has other columns', async () => {
    const lines = [HEADS, ['1', 'Pay', 'Paying', ''], ['Name', 'Vendor', 'DPA', ''], ['Acme', 'Hosting', 'yes', '']];
    const { list, of } = await read(book(sheetOf(lines)));
    expect(list.map(({ title }) => title)).toEqual(['Pay']);
    expect(of('ASKED')).toEqual(['A3 Name (ROW_OF_HEADINGS)']);
    expect(of('NOT_READ')).toEqual(['A4 Acme', 'B4 Hosting', 'C4 yes'].map((cell) => `${cell} (BELOW_HEADINGS)`));
  });

  it('of blocks are headings if they are merged, and asked about if not', async () => {
    const lines = [
      HEADS,
      ['Human resources', '', '', ''],
      ['1', 'Pay', 'Paying', ''],
      ['Last reviewed in May', '', '', ''],
    ];
    const { list, of, proposals } = await read(book(sheetOf(lines, [[1, 0, 1, 4]])));
    expect(list.map(({ title }) => title)).toEqual(['Pay']);
    expect(of('HEADING')).toContain('A2 Human resources');
    expect(of('ASKED')).toEqual(['A4 Last reviewed in May (ONE_TEXT)']);
    expect(proposals).toEqual(['{ list: rows, text: Last reviewed in May, value: HEADING }']);
  });
});

describe('An activity that has ended', () => {
  const lines = [
    ['No', 'Title', 'Purpose', 'Created', 'Ended', 'Status', 'Processor', 'Third countries'],
    ['1', 'Payroll', 'Paying', '2020-01-01', '', 'Active', '', ''],
    ['2', 'Fax list', 'Faxing', '2015-03-01', '', 'Stopped in 2021', 'Faxwick', 'US'],
    ['3', 'Telex', 'Telexing', '2001-01-01', '2009-06-30', '', '', ''],
    ['4', 'Pager', 'Paging', '', '', 'Retired', '', ''],
  ];

  it('is proposed with the days of its beginning and its end, if the sheet has them', async () => {
    const { list, of, proposals } = await read(book(sheetOf(lines)));
    expect(list.map(({ title }) => title)).toEqual(['Payroll']);
    expect(of('ASKED')).toEqual(['B3 Fax list (RETIRED)', 'B4 Telex (RETIRED)', 'B5 Pager (RETIRED)']);
    expect(proposals).toEqual([
      '{ list: states, text: Stopped in 2021, value: RETIRED 2021-12-31 }',
      '{ list: states, text: 2009-06-30, value: RETIRED }',
    ]);
  });

  it('is recorded as ended once the mapping says so: from its first day to its last, whatever date is given for the rest', async () => {
    const { parts, activities, of } = await read(
      book(sheetOf(lines)),
      [
        { list: 'states', text: 'Stopped in 2021', value: 'RETIRED 2021-12-31' },
        { list: 'states', text: '2009-06-30', value: 'RETIRED' },
        { list: 'states', text: 'Retired', value: 'RETIRED' },
      ],
      { on: '2024-01-01' },
    );
    expect(activities).toBe(3);
    expect(of('ASKED')).toEqual(['B5 Pager (ENDED_WHEN)']);
    const titles = parts.map(({ effectiveOn, contents, ended }) => [
      effectiveOn,
      contents.processingActivities!.map(({ title }) => title),
      ended,
    ]);
    expect(titles).toEqual([
      ['2001-01-01', ['Telex'], undefined],
      ['2009-06-30', ['Telex'], { processingActivities: ['telex'] }],
      ['2015-03-01', ['Fax list'], undefined],
      [
        '2021-12-31',
        ['Fax list'],
        {
          processingActivities: ['fax-list'],
          engagements: ['fax-list-by-faxwick'],
          transfers: ['fax-list-to-united-states'],
        },
      ],
      ['2024-01-01', ['Payroll'], undefined],
    ]);
  });

  it('of two with one name is not the one that the register has in use; alone, it is', async () => {
    const values: Mapping['values'] = [{ list: 'states', text: 'Stopped in 2021', value: 'RETIRED 2021-12-31' }];
    const [heads, , fax] = lines as [string[], string[], string[], string[], string[]];
    const live = ['2', 'Fax list', 'Faxing', '2022-06-01', '', 'Active', '', ''];
    const known = { processingActivities: [{ key: 'fax', reference: '2', title: 'Fax list' }] };
    const keys = async (...rows: string[][]) =>
      (await read(book(sheetOf([heads, ...rows])), values, { known })).parts.map(({ effectiveOn, contents, ended }) => [
        effectiveOn,
        contents.processingActivities!.map(({ key }) => key),
        ended?.processingActivities,
      ]);
    expect(await keys(fax, live)).toEqual([
      ['2015-03-01', ['fax-2'], undefined],
      ['2021-12-31', ['fax-2'], ['fax-2']],
      ['2022-06-01', ['fax'], undefined],
    ]);
    expect(await keys(fax)).toEqual([['2021-12-31', ['fax'], ['fax']]]);
  });

  it('is recorded with the days that the mapping gives, and as one in use if it says so', async () => {
    const given = await read(book(sheetOf(lines)), [
      { list: 'states', text: 'Retired', value: 'RETIRED 2005-01-01/2010-12-31' },
    ]);
    expect(given.parts.flatMap(({ effectiveOn, ended }) => (ended ? [[effectiveOn, ended]] : []))).toEqual([
      ['2010-12-31', { processingActivities: ['pager'] }],
    ]);
    const active = await read(book(sheetOf(lines)), [
      { list: 'states', text: 'Retired', value: 'ACTIVE' },
      { list: 'states', text: '2009-06-30', value: 'ACTIVE' },
    ]);
    expect(active.of('ASKED')).toEqual(['B3 Fax list (RETIRED)']);
  });

  it('is asked about if the day of its end has passed, also if its status says otherwise', async () => {
    const [heads, line] = [lines[0]!, [...lines[1]!]];
    line[4] = '2022-01-01';
    const { list, of, proposals } = await read(book(sheetOf([heads, line])));
    expect([list, of('ASKED')]).toEqual([[], ['B2 Payroll (RETIRED)']]);
    expect(proposals).toEqual(['{ list: states, text: 2022-01-01, value: RETIRED }']);
  });

  it('is answered with one of the values that there are', () => {
    const wrong = (list: string, value: string) =>
      `format: TABLE\ncolumns: []\nvalues: [{ list: ${list}, text: x, value: ${value} }]\n`;
    expect(() => readMapping(wrong('rows', 'BELOW'))).toThrow('values.0.value: Give HEADING, ABOVE or ACTIVITY.');
    expect(() => readMapping(wrong('states', 'RETIRED 2021'))).toThrow('values.0.value: Give ACTIVE or RETIRED');
  });

  it('is not one that ends in the future', async () => {
    const future = lines
      .slice(0, 2)
      .map((line, i) => line.map((text, column) => (i === 1 && column === 4 ? '2031-01-01' : text)));
    const { list, of } = await read(book(sheetOf(future)));
    expect([of('ASKED'), list[0]!.description]).toEqual([[], 'Ended: 2031-01-01\nStatus: Active']);
  });
});

describe('Cells above a table', () => {
  const ICO = [
    'Business function',
    'Purpose of processing',
    'Categories of individuals',
    'Categories of personal data',
  ];
  const more = [
    'Categories of recipients',
    'Rights available to individuals',
    'Link to record of consent',
    'Location of personal data',
  ];
  const table = [
    [...ICO, ...more],
    ['HR', 'Paying', 'Staff', 'Names', '', '', '', ''],
  ];

  it('name the controller, its officer and its representative in the forms of authorities', async () => {
    const { contents, of } = await read(
      book(
        sheetOf([
          ['Controller', '', 'Data Protection Officer', '', '', 'Representative'],
          ['Name', 'Tallowby Ltd', 'Name', 'Dana Doe', '', 'Name', 'Wickford GmbH'],
          ['Email', 'a@tallowby.example', 'Email', 'dpo@tallowby.example', '', 'Email', 'rep@wickford.example'],
          ['Last updated', '2024-03-01'],
          ...table,
        ]),
      ),
    );
    expect(contents.parties).toMatchObject([
      {
        ...{ name: 'Tallowby Ltd', email: 'a@tallowby.example' },
        officers: [
          { role: 'DATA_PROTECTION_OFFICER', contact: 'dana-doe' },
          { role: 'UK_REPRESENTATIVE', contact: 'wickford-gmbh' },
        ],
      },
    ]);
    expect(of('NOT_READ')).toEqual([]);
    expect(of('VALUE')).toContain('B4 2024-03-01');
  });

  it('date the record, for activities without a day of their own', async () => {
    const lines = [
      ['Stand', '01.03.2024'],
      ['Nr.', 'Verarbeitungstätigkeit', 'Zweck'],
      ['', 'Lohn', 'Löhne zahlen'],
    ];
    expect((await read(book(sheetOf(lines)))).parts.map(({ effectiveOn }) => effectiveOn)).toEqual(['2024-03-01']);
  });

  it('are named one by one if they are not read, such as a representative without a name', async () => {
    const { of, contents } = await read(
      book(
        sheetOf([
          ['Controller', '', '', '', '', 'Representative'],
          ['Name', 'Tallowby Ltd', '', '', '', 'Address', '1 Candle Lane'],
          ['', '', '', '', '', 'Email', 'rep@tallowby.example'],
          ['', '', '', '', '', 'Telephone', '020 0000'],
          ...table,
        ]),
      ),
    );
    expect(contents.parties).toEqual([{ key: 'tallowby-ltd', name: 'Tallowby Ltd' }]);
    expect(of('NOT_READ')).toEqual(
      [
        'F1 Representative',
        'F2 Address',
        'G2 1 Candle Lane',
        'F3 Email',
        'G3 rep@tallowby.example',
        'F4 Telephone',
        'G4 020 0000',
      ].map((cell) => `${cell} (OUTSIDE)`),
    );
  });

  it('name the controller in one cell with its contact details, a line each', async () => {
    const head = [
      'Name and contact details of the controller',
      'Tallowby Ltd\n1 Candle Lane\nDublin\ninfo@tallowby.example',
    ];
    const officer = ['DPO:', 'Dana Doe'];
    const { contents, of } = await read(book(sheetOf([head, officer, HEADS, ['1', 'Pay', 'Paying', '']])));
    expect(contents.parties).toMatchObject([
      {
        ...{ name: 'Tallowby Ltd', address: '1 Candle Lane, Dublin', email: 'info@tallowby.example' },
        officers: [{ contact: 'dana-doe' }],
      },
    ]);
    expect(of('NOT_READ')).toEqual([]);
    const other = await read(
      book(sheetOf([['Controller:', 'Tallowby Ltd, Dublin'], HEADS, ['1', 'Pay', 'Paying', '']])),
    );
    expect([other.contents.parties, other.of('NOT_READ')]).toEqual([undefined, ['B1 Tallowby Ltd, Dublin (OUTSIDE)']]);
  });

  it('are not taken twice: a second controller is named in the report', async () => {
    const one = ['Controller', '', '', 'Controller'];
    const names = ['Name', 'Tallowby Ltd', '', 'Name', 'Wickford Ltd'];
    const { contents, of } = await read(book(sheetOf([one, names, HEADS, ['1', 'Pay', 'Paying', '']])));
    expect(contents.parties).toMatchObject([{ name: 'Tallowby Ltd' }]);
    expect(of('NOT_READ')).toEqual(['D1 Controller (OUTSIDE)', 'D2 Name (OUTSIDE)', 'E2 Wickford Ltd (OUTSIDE)']);
  });

  it("name the controller and its officer of the CNIL's list", async () => {
    const workbook = await fixture('cnil.openpyxl.xlsx');
    const list = { ...workbook, sheets: workbook.sheets.slice(0, 1) };
    const mapping: Mapping = { format: 'CNIL', columns: [], values: [], law: 'EU', days: 'DAY_FIRST' };
    const { parts, cells } = await readWorkbook(list, mapping, { today: '2026-11-26', known: {} });
    const { parties, contacts, processingActivities } = parts.at(-1)!.contents;
    expect(parties).toMatchObject([
      {
        ...{ name: 'Tallowby SARL', address: '3 quai des Cires, 69001, Lyon', email: 'contact@tallowby.example' },
        officers: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'claire-morel' }],
      },
    ]);
    expect(contacts).toMatchObject([{ name: 'Claire Morel', phone: '04 00 00 00 01' }]);
    expect(processingActivities).toMatchObject([{ controllers: ['tallowby-sarl'] }]);
    expect(placesIn({ cells }).sort()).toEqual(cellsIn(list).sort());
  });
});

describe('The report on a file', () => {
  it.each([
    'cnil.libreoffice.ods',
    'cnil.openpyxl.xlsx',
    'ico.openpyxl.xlsx',
    'ciso-assistant.openpyxl.xlsx',
    'verzeichnis.cp1252.csv',
  ])('has each cell of each sheet once: %s', async (name) => {
    const workbook = await fixture(name);
    expect(placesIn(await read(workbook)).sort()).toEqual(cellsIn(workbook).sort());
  });

  it('says which cells are of sheets that are not read', async () => {
    const notes = sheetOf([['Ask Dana'], ['', 'before May']], [], 'Notes');
    const { of, sheets } = await read(book(sheetOf([HEADS, ['1', 'Pay', 'Paying', '']]), notes));
    expect(of('NOT_READ')).toEqual(['A1 Ask Dana (OTHER_SHEET)', 'B2 before May (OTHER_SHEET)']);
    expect(sheets.map(({ isRead }) => isRead)).toEqual([true, false]);
  });

  it('has each cell of any workbook once, however it is answered', async () => {
    const text = fc.constantFrom(
      ...[
        '',
        '',
        '',
        'Title',
        'Purpose',
        'No',
        'Status',
        'Retention',
        'Controller',
        'Name',
        'Acme',
        'Pay',
        'Retired',
        'Active',
      ],
      ...[
        'Stopped in 2021',
        'N/A',
        'US',
        'SCC',
        '5 years',
        'Art. 30',
        '2024-01-01',
        'Ended',
        'Last updated',
        'e.g. x',
        '__proto__',
      ],
      ...['nom du traitement', 'finalite principale', 'destinataires', 'ref_id', 'processing'],
    );
    const line = fc.array(text, { minLength: 1, maxLength: 6 });
    const head = fc.constantFrom(
      HEADS,
      ['Title', 'Purpose', 'Status', 'Created', 'Ended'],
      ['Department', 'Purpose', 'Personal data'],
    );
    const area = fc.tuple(fc.nat(8), fc.nat(4), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }));
    const page = fc.record({
      lines: fc.tuple(fc.array(line, { maxLength: 3 }), head, fc.array(fc.oneof(line, head), { maxLength: 6 })),
      merged: fc.array(area as fc.Arbitrary<Area>, { maxLength: 3 }),
    });
    const value = fc.constantFrom<Mapping['values'][number]>(
      { list: 'rows', text: '', value: 'ABOVE' },
      { list: 'rows', text: 'Title', value: 'HEADING' },
      { list: 'rows', text: 'Pay', value: 'ACTIVITY' },
      { list: 'states', text: 'Retired', value: 'RETIRED 2015-01-01/2021-12-31' },
      { list: 'states', text: 'Stopped in 2021', value: 'RETIRED' },
    );
    const pages = fc.array(page, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(pages, fc.uniqueArray(value, { maxLength: 3 }), async (made, values) => {
        const sheets = made.map(({ lines: [above, heads, below], merged }, i) =>
          sheetOf([...above, heads, ...below], merged, `Sheet ${i + 1}`),
        );
        const workbook = book(...sheets);
        const reading = await read(workbook, values);
        expect(placesIn(reading).sort()).toEqual(cellsIn(workbook).sort());
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) },
    );
  });
});
