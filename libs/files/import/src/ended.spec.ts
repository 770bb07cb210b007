import { readSpreadsheet } from '#spreadsheet';
import { ICO_COLUMNS } from './data/ico.js';
import { proposeMapping, readWorkbook } from './import.js';
import { type Mapping, readMapping, writeMapping } from './mapping.js';
import { lastDayIn, saysEnded, stateIn } from './states.js';
import { unknownValues } from './unknown.js';

/** Reads a sheet of rows: the titles of what is taken, and the questions. */
async function read(rows: readonly (readonly string[])[], values: Mapping['values'] = []) {
  const text = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const workbook = await readSpreadsheet(Buffer.from(text), 'record');
  const mapping = readMapping(writeMapping({ ...proposeMapping(workbook)!, values }));
  const reading = await readWorkbook(workbook, mapping, { today: '2026-11-26', known: {} });
  const titles = reading.parts.flatMap(({ contents }) => contents.processingActivities ?? []).map(({ title }) => title);
  const asked = reading.cells
    .filter(({ outcome }) => outcome === 'ASKED')
    .map(({ text: cell, became, note, proposal = '' }) => [cell, became, note, proposal].join(' | '));
  return { ...reading, titles, asked, unknown: await unknownValues(reading.cells, mapping) };
}

const NONE: ReadonlyMap<string, string> = new Map();

describe('A status', () => {
  it.each([
    ...[
      'zakończone',
      'baja 30/06/2022',
      'Encerrado',
      'cessato',
      'beëindigd',
      '終了',
      '종료',
      '已停用',
      'ukončeno',
      'nicht aktiv',
    ],
  ])('says in its language that the activity has ended: %s', (text) => {
    expect(stateIn(text, NONE)).toBe('RETIRED');
  });

  it.each(['Active', 'Aktiv', 'vigente', 'w toku', '運用中', 'Draft', 'Approved', 'in use since 2019', 'En cours'])(
    'says that it goes on, or nothing of an end: %s',
    (text) => expect(stateIn(text, NONE)).toBe('ACTIVE'),
  );

  it('that is not known is a question, and its activity is not taken before an answer', async () => {
    const rows = [
      ['Title', 'Status'],
      ['Lohn für Müller', 'Aktiv'],
      ['Fax', 'lopetus suunnitteilla'],
      ['급여', 'n/a'],
    ];
    const { titles, asked, unknown } = await read(rows);
    expect(titles).toEqual(['Lohn für Müller', '급여']);
    expect(asked).toEqual(['Fax | lopetus suunnitteilla | STATUS | ']);
    expect(unknown).toMatchObject([{ list: 'states', text: 'lopetus suunnitteilla', choices: ['ACTIVE'] }]);
    const answered = await read(rows, [{ list: 'states', text: 'lopetus suunnitteilla', value: 'ACTIVE' }]);
    expect([answered.titles.length, answered.asked]).toEqual([3, []]);
  });
});

describe('A name that says that its activity has ended', () => {
  it.each([
    ...['Fax – zakończone', 'Fax (baja 30/06/2022)', 'Fax baja 30/06/2022', '[RETIRED] Fax', 'ZAKOŃCZONE: Fax'],
    ...['Fax, ended on 31.12.2021', 'ファックス（終了）', '팩스 (종료)', 'Fax (dado de baja el 30 de junio de 2022)'],
  ])('is a question: %s', async (title) => {
    expect(saysEnded(title)).toBe(true);
    const { titles, asked } = await read([
      ['Title', 'Purpose'],
      ['Pay', 'Paying'],
      [title, 'Faxing'],
    ]);
    expect(titles).toEqual(['Pay']);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/ \| RETIRED \| /);
  });

  it.each([
    ...[
      'Closed-circuit television',
      'Records of former staff',
      'Archived personnel files',
      'Terminated employees',
      'Bajas laborales',
    ],
    ...[
      'Beendigung von Verträgen',
      'Contracts ended in 2021 and later',
      'Ex-Mitarbeitende',
      '退職者の記録',
      'Fax (current)',
    ],
  ])('is none, where it names something else: %s', (title) => expect(saysEnded(title)).toBe(false));

  it('has the day that it names in the answer that is proposed', async () => {
    const sheet = [
      ['Title', 'Created', 'Purpose'],
      ['Fax (baja 30/06/2022)', '2015-01-01', 'Faxing'],
    ];
    const proposal = '{ list: states, text: Fax (baja 30/06/2022), value: RETIRED 2022-06-30 }';
    expect((await read(sheet)).asked).toEqual([
      `Fax (baja 30/06/2022) | Fax (baja 30/06/2022) | RETIRED | ${proposal}`,
    ]);
    const [first, ...others] = sheet;
    const values = [{ list: 'states', text: 'Fax (baja 30/06/2022)', value: 'RETIRED 2022-06-30' }] as const;
    const taken = await read([first!, ...others], values);
    expect(taken.parts.map(({ effectiveOn, ended }) => [effectiveOn, ended !== undefined])).toEqual([
      ['2015-01-01', false],
      ['2022-06-30', true],
    ]);
    expect((await read(sheet, [{ ...values[0], value: 'ACTIVE' }])).titles).toEqual(['Fax (baja 30/06/2022)']);
  });

  it.each([
    ['baja 30/06/2022', '2022-06-30'],
    ['baja el 30 de junio de 2022', '2022-06-30'],
    ['2022年6月30日に終了', '2022-06-30'],
    ['stopped in 2021', '2021-12-31'],
    ['baja 05/06/2022', undefined], // May or June: not the end of the year
    ['2015-01-01 to 2021-12-31', undefined],
  ])('names a day, or none: %s', (text, day) => expect(lastDayIn(text)).toBe(day));
});

describe("A block of the ICO's sheet", () => {
  const heads = ICO_COLUMNS.map(([heading]) => heading);
  const row = (...cells: string[]) => [...cells, ...heads.slice(cells.length).map(() => '')];

  it.each(['Retired', 'Zakończone', 'Retired activities (kept for reference)', '終了した業務'])(
    'that has ended is asked about: %s',
    async (block) => {
      const { titles, asked } = await read([
        heads,
        row('HR', 'Pay'),
        row(block),
        row('Sales', 'Fax', '', 'Clients'),
        row('', 'Telex', '', 'Clients'),
      ]);
      expect(titles).toEqual(['Pay']);
      expect(asked.map((text) => text.split(' | ')[2])).toEqual(['RETIRED', 'RETIRED']);
    },
  );

  it('that has ended can stand in the first cell of its rows', async () => {
    const { titles, asked } = await read([
      heads,
      row('HR', 'Pay'),
      row('Retired', 'Fax', '', 'Clients'),
      row('Retired', 'Telex', '', 'Clients'),
    ]);
    expect([titles, asked.length]).toEqual([['Pay'], 2]);
  });
});
