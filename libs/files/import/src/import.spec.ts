import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isKey, KEY } from '#naming';
import { readSpreadsheet, type Workbook } from '#spreadsheet';
import { MOST_DATES, proposeMapping, type ReadingOptions, readWorkbook } from './import.js';
import type { Known } from './known.js';
import { withKnownKeys } from './known-rows.js';
import { type Mapping, readMapping, writeMapping } from './mapping.js';

const FIXTURES = join(import.meta.dirname, '../../../../test/fixtures/spreadsheets');
const OPTIONS: ReadingOptions = { today: '2026-11-26', known: {} };

const fixture = (name: string) => readSpreadsheet(readFileSync(join(FIXTURES, name)));
const readingOf = (workbook: Workbook, options: Partial<ReadingOptions> = {}) =>
  readWorkbook(workbook, options.mapping ?? proposeMapping(workbook)!, { ...OPTIONS, ...options });
const csv = (...lines: string[]) => readSpreadsheet(Buffer.from(lines.join('\n')));

/** Returns the reports of the cells with the outcome, as `cell text → became (note)`. */
const cellsOf = ({ cells }: Awaited<ReturnType<typeof readingOf>>, outcome: string) =>
  cells
    .filter((cell) => cell.outcome === outcome)
    .map(({ cell, text, became = '', note = '' }) => `${cell} ${text} → ${became}${note && ` (${note})`}`);

describe("The CNIL's workbook", () => {
  it.each(['cnil.libreoffice.ods', 'cnil.openpyxl.xlsx'])(
    'is recognised by its headings, and its sheets become activities: %s',
    async (name) => {
      const workbook = await fixture(name);
      expect(proposeMapping(workbook)?.format).toBe('CNIL');
      const reading = await readingOf(workbook);
      expect(reading.parts.map(({ effectiveOn, contents }) => [effectiveOn, Object.keys(contents)])).toEqual([
        ['2019-01-07', ['contacts', 'parties', 'processingActivities']],
        ['2021-06-01', ['contacts', 'parties', 'processingActivities']],
        ['2024-03-01', ['contacts', 'parties', 'processingActivities', 'engagements', 'transfers']],
      ]);
      const [first, , last] = reading.parts;
      expect(first!.contents.processingActivities).toEqual([
        {
          ...{ key: 'gestion-de-la-paie', reference: 'ref-001', title: 'Gestion de la paie' },
          ...{ role: 'CONTROLLER', controllers: ['tallowby-sarl'] },
        },
      ]);
      expect(first!.contents.parties).toMatchObject([
        {
          ...{ name: 'Tallowby SARL', country: 'FR', address: '3 quai des Cires, 69001, Lyon' },
          officers: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'claire-morel' }],
        },
      ]);
      expect(last!.contents.processingActivities).toMatchObject([
        {
          dataSubjects: [{ name: 'Salariés' }, { name: 'Stagiaires' }],
          dataCategories: [
            { description: 'Noms, prénoms, adresses' },
            { description: 'RIB' },
            { description: 'NIR des salariés' },
            { special: 'YES', specialKinds: ['HEALTH'], description: 'Arrêts de travail' },
          ],
          purposes: [
            { key: 'purpose', description: 'Gestion de la paie' },
            { key: 'purpose-2', description: 'Calcul des rémunérations' },
          ],
          recipients: [
            { name: 'Ressources humaines', ownStaff: true },
            { name: 'Paie Facile SAS', kind: 'SERVICE_PROVIDER', party: 'paie-facile-sas' },
            { name: 'Organismes sociaux', kind: 'PUBLIC_AUTHORITY' },
          ],
          retention: [
            { kind: 'FIXED_PERIOD', period: 'P5Y', trigger: 'versement de la paie' },
            { kind: 'FIXED_PERIOD', period: 'P5Y' },
            { kind: 'WHILE_STATE_LASTS', statement: 'durée du contrat' },
            { kind: 'FIXED_PERIOD', period: 'P10Y', appliesTo: { dataCategories: ['donnees-concernant-la-sante'] } },
          ],
          securityMeasures: ['Chiffrement des données', 'Coffre-fort'],
        },
      ]);
      expect(last!.contents.engagements).toMatchObject([
        { processor: 'paie-facile-sas', engagedBy: ['tallowby-sarl'] },
      ]);
    },
  );

  it('is not believed about the protection in other countries', async () => {
    const reading = await readingOf(await fixture('cnil.libreoffice.ods'));
    const { transfers, processingActivities } = reading.parts.at(-1)!.contents;
    expect(transfers!.map(({ importer, countries, grounds }) => ({ importer, countries, grounds }))).toEqual([
      { importer: 'cloudwick-inc', countries: ['US'], grounds: undefined },
      {
        ...{ importer: 'hanbit-ltd', countries: ['KR'] },
        grounds: [
          { key: 'EU.SCC', law: 'EU', code: 'EU.SCC', instrument: { kind: 'SCC', evidence: 'Contrat du 23/01/2018' } },
        ],
      },
    ]);
    expect(cellsOf(reading, 'NOT_UNDERSTOOD')).toEqual(['D59 Privacy shield →  (ENDED_GROUND)']);
    expect(processingActivities![0]!.description).toContain('Privacy shield');
    // The list of "adequate" countries is in a hidden sheet, which is not read.
    expect(reading.sheets.at(-1)).toEqual({ name: '5_-_Listes', isHidden: true, isRead: false, rows: 4 });
  });

  it('leaves its examples out, and lists them', async () => {
    const reading = await readingOf(await fixture('cnil.libreoffice.ods'));
    const examples = reading.cells.filter(({ note }) => note === 'EXAMPLE').map(({ sheet }) => sheet);
    expect(new Set(examples)).toEqual(new Set(['4_-_Exemple_de_fiche', '2_-_Liste_des_traitements']));
    expect(reading.activities).toBe(2);
  });
});

describe("The ICO's sheet", () => {
  it('has its thirty columns, and the controller above them', async () => {
    const workbook = await fixture('ico.openpyxl.xlsx');
    const mapping = proposeMapping(workbook)!;
    expect([mapping.format, mapping.law, mapping.headingRow, mapping.columns.length]).toEqual(['ICO', 'UK', 9, 30]);
    const reading = await readingOf(workbook);
    const [{ contents }] = reading.parts as [(typeof reading.parts)[number]];
    expect(contents.parties).toMatchObject([
      { name: 'Tallowby Ltd', email: 'hello@tallowby.example', officers: [{ contact: 'dana-doe' }] },
      { name: 'Recipients in United States', class: true, country: 'US' },
    ]);
    expect(contents.processingActivities).toMatchObject([
      {
        title: 'Personnel file',
        purposes: [{ legalBases: [{ basis: 'CONTRACT', specialCondition: 'EMPLOYMENT_AND_SOCIAL_SECURITY' }] }],
        dataCategories: [{}, {}, { name: 'Sickness details', specialKinds: ['HEALTH'] }],
        retention: [{ period: 'P6Y', trigger: 'end of employment' }],
        securityMeasures: ['Encrypted storage', 'Access control'],
        department: 'Human resources',
        assessments: [{ kind: 'DPIA', needed: 'NO' }],
        retentionPolicy: { reference: 'https://intranet.example/retention', followed: 'YES' },
        schedule1Conditions: ['PARA_1'],
      },
      {
        title: 'Direct marketing',
        automatedDecisions: [{ description: 'Yes, profiling by purchases' }],
        consentRecord: 'https://intranet.example/consent',
        assessments: [{ kind: 'DPIA', needed: 'YES', state: 'IN_PROGRESS' }],
        retentionPolicy: { followed: 'NO', because: 'Old backups' },
      },
    ]);
    expect(contents.transfers).toMatchObject([{ countries: ['US'], exporter: 'tallowby-ltd' }]);
  });
});

describe("CISO Assistant's workbook", () => {
  it('has seven sheets about one processing', async () => {
    const reading = await readingOf(await fixture('ciso-assistant.openpyxl.xlsx'));
    const { processingActivities, engagements, transfers, parties } = reading.parts[0]!.contents;
    expect(processingActivities).toMatchObject([
      {
        ...{ reference: 'P-1', department: 'Marketing', owner: 'dana-tallowby-example' },
        assessments: [{ kind: 'DPIA', needed: 'NO' }],
        purposes: [{ description: 'Information: Sending news', legalBases: [{ basis: 'CONSENT' }] }],
        dataCategories: [{ name: 'E-mail addresses', special: 'NO' }],
        retention: [{ period: 'P2Y', appliesTo: { dataCategories: ['e-mail-addresses'] } }],
        recipients: [{ name: 'Marketing team', ownStaff: true }],
      },
    ]);
    expect(engagements).toMatchObject([{ processor: 'mailwick-gmbh' }]);
    expect(transfers).toMatchObject([{ importer: 'cloudwick-inc', grounds: [{ code: 'EU.SCC' }] }]);
    expect(parties).toMatchObject([{ name: 'Mailwick GmbH', country: 'DE' }, { country: 'US' }]);
  });
});

describe('Names of every script', () => {
  it('get keys that are taken, each its own', async () => {
    const names = [
      'Société à Sète',
      'Überwachung',
      'Łódź',
      '給与計算',
      'バス',
      'ハス',
      '급여',
      'كشوف المرتبات',
      'वेतन',
      'वितन',
      '🎉 Fête',
    ];
    const lines = names.map((name, i) => [i, name, name, name, name, name].join(','));
    const { parts } = await readingOf(
      await csv('No,Title,Controller,Categories of personal data,Data subjects,Processor', ...lines),
    );
    const { processingActivities, parties, engagements } = parts[0]!.contents;
    for (const list of [processingActivities, parties, engagements]) {
      const keys = list!.map(({ key }) => key);
      expect([keys.filter((key) => !isKey(key)), new Set(keys).size]).toEqual([[], names.length]);
    }
    expect(parties!.map(({ name }) => name)).toEqual(names);
    expect(processingActivities!.map(({ title, dataCategories }) => [title, dataCategories])).toEqual(
      names.map((name) => [name, [{ key: expect.stringMatching(KEY), name }]]),
    );
  });

  it('give rows that refer to others the keys that the register has for them', () => {
    const activity = {
      ...{
        key: 'a',
        dataCategories: [{ key: 'zold', name: 'Żołd' }],
        retention: [{ key: 'zold', appliesTo: { dataCategories: ['zold'] } }],
      },
      purposes: [{ key: 'purpose', legalBases: [{ basis: 'CONTRACT', dataSubjects: ['zold'] }] }],
    };
    expect(withKnownKeys(activity, { dataCategories: [{ key: 'o-d', name: 'ŻOŁD' }] })).toEqual({
      ...activity,
      dataCategories: [{ key: 'o-d', name: 'Żołd' }],
      retention: [{ key: 'o-d', appliesTo: { dataCategories: ['o-d'] } }],
    });
  });
});

describe('Any other sheet', () => {
  it('is read by its headings in English, French or German; what has no place goes to the description', async () => {
    const reading = await readingOf(await fixture('verzeichnis.cp1252.csv'));
    expect(reading.parts[0]!.contents.processingActivities).toMatchObject([
      {
        ...{ reference: '1', title: 'Lohnabrechnung', description: 'Ampel: grün' },
        purposes: [
          { description: 'Löhne zahlen', legalBases: [{ basis: 'LEGAL_OBLIGATION' }] },
          { description: 'Steuern abführen' },
        ],
        dataCategories: [{ name: 'Stammdaten' }, { name: 'Bankdaten' }],
        recipients: [{ name: 'Finanzamt', kind: 'PUBLIC_AUTHORITY' }],
        retention: [{ period: 'P6Y', trigger: 'Ende des Arbeitsverhältnisses' }],
      },
      { reference: '2', retention: [{ period: 'P6M' }], purposes: [{ legalBases: [{ basis: 'CONTRACT' }] }] },
    ]);
    expect(cellsOf(reading, 'DESCRIPTION')).toEqual(['J2 grün → ', 'J3 gelb → ']);
  });

  it('is read as a corrected mapping says, with its values', async () => {
    const workbook = await csv('Title;Grund;Land;Nr', 'Pay;Weil;Freedonia;7');
    const proposal = proposeMapping(workbook)!;
    const corrected: Mapping = {
      ...proposal,
      columns: proposal.columns.map(({ heading, field }) => ({
        heading,
        field: heading === 'Grund' ? 'legalBasis' : heading === 'Land' ? 'country' : field,
      })),
      values: [
        { list: 'legalBases', text: 'weil', value: 'CONTRACT' },
        { list: 'countries', text: 'Freedonia', value: 'FR' },
      ],
    };
    const mapping = readMapping(writeMapping(corrected));
    expect(mapping).toEqual(corrected);
    const reading = await readingOf(workbook, { mapping });
    expect(reading.parts[0]!.contents.processingActivities).toMatchObject([
      { reference: '7', purposes: [{ legalBases: [{ basis: 'CONTRACT' }] }], description: 'Land: Freedonia' },
    ]);
  });

  it('says the name of an activity once, whose rows are several', async () => {
    const reading = await readingOf(await csv('No;Title;Purpose', '1;Pay;Paying', '1;pay;Taxes', '1;Payroll;Both'));
    expect(reading.parts[0]!.contents.processingActivities).toMatchObject([
      { reference: '1', title: 'Pay', description: 'Title: Payroll' },
    ]);
    expect(cellsOf(reading, 'DESCRIPTION')).toEqual(['B4 Payroll → ']);
  });

  it('with headings such as __proto__ harms nothing', async () => {
    const workbook = await csv('Title,Purpose,__proto__,constructor', 'constructor,__proto__,toString,1 valueOf');
    const reading = await readingOf(workbook);
    expect(reading.parts[0]!.contents.processingActivities).toEqual([
      {
        ...{ key: 'constructor', reference: 'constructor', title: 'constructor', role: 'CONTROLLER' },
        purposes: [{ key: 'purpose', description: '__proto__', legalBases: [] }],
        description: '__proto__: toString\nconstructor: 1 valueOf',
      },
    ]);
    const withProto = readMapping('format: TABLE\ncolumns: [{ heading: __proto__, field: title }]\n__proto__: 1\n');
    expect(withProto.columns).toEqual([{ heading: '__proto__', field: 'title' }]);
  });

  it('keeps line ends, and no characters that cannot be seen', async () => {
    const workbook = await csv('Title,Purpose,Controller', '"Pay\u200b\troll","one\r\ntwo","Acme\n Ltd\u202e"');
    const { contents } = (await readingOf(workbook)).parts[0]!;
    expect(contents.processingActivities).toMatchObject([
      { title: 'Pay roll', purposes: [{ description: 'one' }, { description: 'two' }] },
    ]);
    expect(contents.parties).toEqual([
      { key: 'acme', name: 'Acme' },
      { key: 'ltd', name: 'Ltd' },
    ]);
  });

  it('lists values that name no code, and formulas without a value', async () => {
    const workbook = await csv(
      'Title,Legal basis,Third countries,Created',
      'Pay,because,Atlantis,soon',
      'Fun,yes,no,03/04/2020',
    );
    const reading = await readingOf(workbook);
    expect(cellsOf(reading, 'NOT_UNDERSTOOD')).toEqual([
      'D2 soon →  (NO_SUCH_DATE)',
      'B2 because →  (NO_SUCH_CODE)',
      'C2 Atlantis →  (NO_SUCH_COUNTRY)',
      'D3 03/04/2020 →  (NO_SUCH_DATE)', // the third of April, or the fourth of March
      'B3 yes →  (NO_SUCH_CODE)',
    ]);
    const formulas = await readingOf({
      format: 'XLSX',
      ignored: [],
      sheets: [
        {
          name: 'A',
          isHidden: false,
          rows: [
            {
              number: 1,
              cells: [
                { type: 'TEXT', text: 'Title' },
                { type: 'TEXT', text: 'Purpose' },
              ],
            },
            {
              number: 2,
              cells: [
                { type: 'TEXT', text: 'Pay' },
                { type: 'NO_VALUE', text: '', isFormula: true },
              ],
            },
          ],
        },
      ],
    });
    expect(cellsOf(formulas, 'NOT_UNDERSTOOD')).toEqual(['B2  →  (NO_VALUE_STORED)']);
  });

  it('has a report for every cell with a value, and for its headings', async () => {
    const texts = fc.constantFrom(
      'Pay',
      'no',
      'Consent',
      '5 years',
      'US',
      'a; b',
      'N/A',
      '2024-02-30',
      '__proto__',
      'x, y',
    );
    const heads = [
      'Title',
      'Purpose',
      'Legal basis',
      'Retention',
      'Third countries',
      'Safeguards',
      'Processor',
      'Mood',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(texts, { minLength: 8, maxLength: 8 }), { minLength: 1 }), async (rows) => {
        const lines = [heads, ...rows].map((row) => row.map((text) => `"${text}"`).join(','));
        const { cells } = await readingOf(await csv(...lines));
        const places = cells.map(({ cell }) => cell);
        expect(new Set(places).size).toBe(places.length);
        expect(places.length).toBe((rows.length + 1) * heads.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('The same file again', () => {
  it('gives the same keys, also where the register has changed them or the title has changed', async () => {
    const known = {
      processingActivities: [{ key: 'hr-pay', reference: '1', title: 'Payroll' }],
      parties: [{ key: 'acme', name: 'ACME', officers: [{ role: 'INFORMATION_OFFICER', contact: 'x' }] }],
    };
    const workbook = await csv('No,Title,Controller', '1,Salaries,Acme', '2,payroll,Acme', '3,New,Acme');
    const { parts } = await readingOf(workbook, { known });
    expect(parts[0]!.contents.processingActivities!.map(({ key, reference }) => [key, reference])).toEqual([
      ['hr-pay', '1'],
      ['hr-pay-2', '2'],
      ['new', '3'],
    ]);
    expect(parts[0]!.contents.parties).toEqual([{ key: 'acme', name: 'ACME' }]);
  });

  it('gives rows the keys that the register has for their names, also where others name them', async () => {
    const workbook = await csv(
      'No,Title,Categories of personal data,Data subjects,Retention',
      '1,Płace,"Żołd, Łódź",Żołnierze,5 years',
    );
    const read = async (known: Known = {}) => {
      const { parts } = await readingOf(workbook, { known });
      return parts[0]!.contents.processingActivities![0]!;
    };
    const first = await read();
    expect(first).toMatchObject({
      dataCategories: [{ key: 'zold' }, { key: 'lodz' }],
      dataSubjects: [{ key: 'zolnierze', name: 'Żołnierze' }],
    });
    const before = {
      ...{ key: 'place', reference: '1', title: 'Płace' },
      dataCategories: [{ key: 'od-zold', name: 'Żołd' }],
      dataSubjects: [{ key: 'zo-nierze-0a1b2c3', name: 'żołnierze' }],
    };
    expect(await read({ processingActivities: [before] })).toEqual({
      ...first,
      dataCategories: [
        { key: 'od-zold', name: 'Żołd' },
        { key: 'lodz', name: 'Łódź' },
      ],
      dataSubjects: [{ key: 'zo-nierze-0a1b2c3', name: 'Żołnierze' }],
    });
    const keys = (await read({ processingActivities: [first as never] })) as unknown;
    expect(keys).toEqual(first);
  });

  it('begins what the register has on the day of the update, and not again on that of its creation', async () => {
    const workbook = await csv('Reference,Title,Created,Updated', 'A,Pay,2019-01-01,2024-01-01');
    const dates = async (options: Partial<ReadingOptions>) =>
      (await readingOf(workbook, options)).parts.map(({ effectiveOn }) => effectiveOn);
    expect(await dates({})).toEqual(['2019-01-01', '2024-01-01']);
    expect(await dates({ known: { processingActivities: [{ key: 'pay', reference: 'A' }] } })).toEqual(['2024-01-01']);
    expect(await dates({ on: '2022-05-05' })).toEqual(['2022-05-05']);
  });

  it('with more dates than can be applied one by one needs one date', async () => {
    const rows = Array.from({ length: MOST_DATES + 1 }, (_, i) => `A${i},Pay ${i},${1960 + i}-01-01`);
    const workbook = await csv('Reference,Title,Created', ...rows);
    await expect(readingOf(workbook)).rejects.toThrow('61 different dates');
    expect((await readingOf(workbook, { on: '2024-01-01' })).parts).toHaveLength(1);
  });
});
