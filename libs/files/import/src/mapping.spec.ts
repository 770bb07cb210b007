import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSpreadsheet } from '#spreadsheet';
import { annotatedMapping } from './annotated.js';
import { FIELDS } from './data/fields.js';
import { proposeMapping, readWorkbook } from './import.js';
import { type Mapping, readMapping, writeMapping } from './mapping.js';
import { withColumns } from './tables.js';
import { unknownValues } from './unknown.js';

const FIXTURES = join(import.meta.dirname, '../../../../test/fixtures/spreadsheets');
const fixture = (name: string) => readSpreadsheet(readFileSync(join(FIXTURES, name)), 'record');
const csv = (...lines: string[]) => readSpreadsheet(Buffer.from(lines.join('\n')), 'record');

async function readingOf(workbook: Awaited<ReturnType<typeof csv>>, change = (mapping: Mapping) => mapping) {
  const mapping = change(proposeMapping(workbook)!);
  const reading = await readWorkbook(workbook, mapping, { today: '2026-11-26', known: {} });
  const activities = reading.parts.flatMap(({ contents }) => contents.processingActivities ?? []);
  const fields = Object.fromEntries(reading.columns.map(({ heading, field }) => [heading, field]));
  return { ...reading, activities, fields, unknown: await unknownValues(reading.cells, mapping) };
}

describe('Headings of other languages', () => {
  it('are those of a Dutch record', async () => {
    const { fields, activities } = await readingOf(await fixture('verwerkingsregister.csv'));
    expect(fields).toEqual({
      ...{
        'Nr.': 'reference',
        'Naam verwerking': 'title',
        Afdeling: 'department',
        'Doel van de verwerking': 'purpose',
      },
      ...{ Grondslag: 'legalBasis', 'Categorieën betrokkenen': 'dataSubject', Ontvangers: 'recipient' },
      ...{ 'Categorieën persoonsgegevens': 'dataCategory', 'Doorgifte buiten de EER': 'country' },
      ...{ Bewaartermijn: 'retention', Beveiligingsmaatregelen: 'securityMeasure', Kleur: 'DESCRIPTION' },
    });
    expect(activities).toMatchObject([
      { reference: '1', title: 'Salarisadministratie', department: 'P&O', retention: [{ period: 'P7Y' }] },
      { reference: '2', title: 'Nieuwsbrief' },
    ]);
  });

  it('are those of a Japanese one', async () => {
    const { fields, activities } = await readingOf(await fixture('toriatsukai-daicho.csv'));
    expect(fields).toEqual({
      ...{
        管理番号: 'reference',
        業務名: 'title',
        所管部署: 'department',
        利用目的: 'purpose',
        データ主体: 'dataSubject',
      },
      ...{
        個人情報の項目: 'dataCategory',
        要配慮個人情報の有無: 'specialCategory',
        取得元: 'source',
        提供先: 'recipient',
      },
      ...{ 委託先: 'processor', 保管期間: 'retention', 安全管理措置: 'securityMeasure', 承認印: 'DESCRIPTION' },
    });
    expect(activities).toMatchObject([
      { reference: '001', title: '給与計算', department: '人事部' },
      { title: '採用' },
    ]);
  });

  it.each([
    ['Actividad de tratamiento;Finalidad;Base jurídica;Plazo de supresión', 'title purpose legalBasis retention'],
    ['Attività di trattamento;Finalità;Base giuridica;Titolare', 'title purpose legalBasis controller'],
    ['Atividade de tratamento;Finalidade;Titulares dos dados', 'title purpose dataSubject'],
    ['Nazwa czynności;Cel przetwarzania;Podstawa prawna;Odbiorcy', 'title purpose legalBasis recipient'],
    ['업무명;처리목적;개인정보 항목;보유 및 이용기간', 'title purpose dataCategory retention'],
    ['处理活动;处理目的;法律依据;保存期限', 'title purpose legalBasis retention'],
    ['Verarbeitungstätigkeit;Verarbeitungszwecke;Empfängerkategorien', 'title purpose recipient'],
  ])('are known: %s', async (line, fields) => {
    const { columns } = await readingOf(await csv(line, 'x;y;z;w'));
    expect(columns.map(({ field }) => field).join(' ')).toBe(fields);
    expect(columns.every(({ isGuessed }) => !isGuessed)).toBe(true);
  });

  it('are a guess where only a part of one is known', async () => {
    const { columns } = await readingOf(await csv('Title,Purpose,Our retention period so far', 'a,b,c'));
    expect(columns.map(({ field, isGuessed }) => `${field} ${isGuessed}`)).toEqual([
      ...['title false', 'purpose false', 'retention true'],
    ]);
  });
});

describe('A sheet with no known heading', () => {
  it('has its headings, what each could be by its cells or by likeness, and examples', async () => {
    const { columns, activities, cells } = await readingOf(await fixture('unknown-headings.csv'));
    expect(columns.map(({ heading, field, candidates }) => [heading, field, candidates[0]])).toEqual([
      ['Aðgerð', 'DESCRIPTION', undefined],
      ['Tilgangur', 'DESCRIPTION', undefined],
      ['Ástæða', 'DESCRIPTION', 'legalBasis'],
      ['Hve lengi', 'DESCRIPTION', 'retention'],
      ['Hvert', 'DESCRIPTION', 'country'],
    ]);
    expect(columns[0]!.examples).toEqual(['Laun', 'Fréttir']);
    expect([activities, cells.length]).toEqual([[], 15]); // five headings, too
    const { columns: alike } = await readingOf(await csv('Titel of thing,Purposse,x', 'a,b,c'));
    expect(alike[1]!.candidates[0]).toBe('purpose');
  });

  it('is the record that it is, once its columns have a meaning', async () => {
    const meanings = ['title', 'purpose', 'legalBasis', 'retention', 'country'] as const;
    const { activities } = await readingOf(await fixture('unknown-headings.csv'), (mapping) => ({
      ...mapping,
      columns: mapping.columns.map(({ heading }, i) => ({ heading, field: meanings[i]! })),
    }));
    expect(activities).toMatchObject([
      { title: 'Laun', purposes: [{ description: 'Borga', legalBases: [{ basis: 'CONTRACT' }] }] },
      { title: 'Fréttir', retention: [{ period: 'P2Y' }] },
    ]);
  });

  it('begins at the row that somebody chooses, with proposals for its headings', async () => {
    const workbook = await csv('Record of 2024,a,b', 'Title,Purpose,Retention', 'Pay,Paying,5 years');
    const mapping = withColumns(workbook, readMapping('format: TABLE\nheadingRow: 2\n'));
    expect(mapping.columns.map(({ field }) => field)).toEqual(['title', 'purpose', 'retention']);
    expect(withColumns(workbook, readMapping('format: TABLE\nheadingRow: 9\n')).columns).toEqual([]);
  });
});

describe('An answer of a mapping', () => {
  const withAnswer = (answer: string) => () => readMapping(`format: TABLE\ncolumns: []\nvalues:\n  - ${answer}\n`);

  it.each([
    ['{ list: countries, text: "Freedonia, Sylvania", value: BR }', '"Freedonia", "Sylvania"'],
    ['{ list: specialCategories, text: "Glaube, Blut", value: HEALTH }', '"Glaube", "Blut"'],
    ['{ list: retention, text: "ewig; drei Tage", value: P3D }', '"ewig", "drei Tage"'],
  ])('whose text is read in parts is a mistake with its line: %s', (answer, parts) => {
    expect(withAnswer(answer)).toThrow('line 4: values.0.text: No cell is read as this text');
    expect(withAnswer(answer)).toThrow(parts);
  });

  it.each([
    '{ list: legalBases, text: "Weil, darum", value: CONTRACT }',
    '{ list: countries, text: "", value: "" }',
    '{ list: retention, text: "für immer, und drei Tage", value: P3Y after end of contract }',
    '{ list: states, text: "baja, 30/06/2022", value: RETIRED 2022-06-30 }',
  ])('with a comma is one, where a cell is read whole: %s', (answer) => expect(withAnswer(answer)).not.toThrow());

  it.each([
    ['{ list: countries, text: Freedonia, value: Brasil }', 'the code of one country'],
    ['{ list: countries, text: Freedonia, value: "BR, AR" }', 'the code of one country'],
    ['{ list: countries, text: Freedonia, value: ZZ }', 'the code of one country'],
    ['{ list: legalBases, text: Weil, value: Vertrag }', 'CONTRACT'],
    ['{ list: safeguards, text: SCC, value: UK.IDTA }', 'EU.SCC'],
  ])('has a value that there is: %s', (answer, expected) => {
    expect(withAnswer(answer)).toThrow(/line 4: values\.0\.value: Give /);
    expect(withAnswer(answer)).toThrow(expected);
  });
});

describe('A mapping that is written to be corrected', () => {
  it('has of each column what it could be and three examples, and every field with its meaning', async () => {
    const workbook = await csv('Title,Grund,Zweck hier', 'Pay,"Be ""cause""\nof law",x', 'Fun,Why,x', 'A,B,y', 'C,D,z');
    const { columns, mapping } = await readingOf(workbook);
    const text = annotatedMapping(writeMapping(mapping), columns);
    expect(text).toContain(
      '  # Cells: "Be \\"cause\\" of law" | "Why" | "B"\n  - heading: Grund\n    field: DESCRIPTION\n',
    );
    expect(text).not.toContain('isGuessed');
    for (const [field, meaning] of Object.entries(FIELDS)) expect(text).toContain(`#   ${field}: ${meaning}\n`);
    expect(readMapping(text)).toEqual(readMapping(writeMapping(mapping)));
  });

  it('says what a yes means, and what divides a list', async () => {
    const written =
      'columns: [{ heading: Staff, field: dataSubject, value: Employees }, { heading: Data, field: dataCategory, dividedBy: "|" }, { heading: Title, field: title }]';
    const mapping = readMapping(`format: TABLE\nheadingRow: 1\n${written}\n`);
    const { activities, cells } = await readingOf(
      await csv('Title;Staff;Data', 'Pay;x;a, b|c', 'Fun;no;d', 'Odd;some;-'),
      () => mapping,
    );
    expect(activities).toMatchObject([
      { dataSubjects: [{ name: 'Employees' }], dataCategories: [{ name: 'a, b' }, { name: 'c' }] },
      { title: 'Fun', dataCategories: [{ name: 'd' }] },
      { title: 'Odd', description: 'Staff: some' },
    ]);
    expect(activities[1]).not.toHaveProperty('dataSubjects');
    const texts = cells.filter(({ heading }) => heading === 'Staff').map(({ text, outcome }) => `${text} ${outcome}`);
    expect(texts.sort()).toEqual(['no LEFT_OUT', 'some NOT_UNDERSTOOD', 'x TEXT']);
  });
});

describe('A text that is not understood', () => {
  const SHEET = [
    'Title;Legal basis;Third countries;Retention;Status;Role',
    'A;Weil;US, Freedonia;ewig und drei Tage;Gone: stopped;Chef',
    'B;weil;Freedonia;5 years;;chef',
    'C;Consent;;ewig und drei Tage;;',
    'D;WEIL;;;;',
  ];

  it('is asked once for all of its cells, those of most cells first', async () => {
    const { unknown } = await readingOf(await csv(...SHEET));
    expect(unknown.map(({ list, text, cells }) => `${list} ${text} ${cells}`)).toEqual([
      ...['legalBases weil 2', 'states Gone: stopped 1', 'roles chef 1', 'countries Freedonia 1'],
      'retention ewig und drei Tage 1',
    ]);
    expect(unknown[0]!.choices).toContain('LEGITIMATE_INTERESTS');
    expect(unknown.find(({ list }) => list === 'countries')!.choices).toEqual([]);
  });

  it('has the end as an answer, if it says that the activity has ended and its days are known', async () => {
    const lines = ['Title;Created;Status', 'A;2015-01-01;Stopped in 2021', 'B;;Retired'];
    const { unknown } = await readingOf(await csv(...lines));
    expect(unknown.map(({ text, choices }) => [text, choices])).toEqual([
      ['Stopped in 2021', ['ACTIVE', 'RETIRED 2021-12-31']],
      ['Retired', ['ACTIVE']],
    ]);
  });

  it('is answered once for all of its cells', async () => {
    const values: Mapping['values'] = [
      { list: 'states', text: 'gone: stopped', value: 'ACTIVE' },
      { list: 'legalBases', text: 'Weil', value: 'CONTRACT' },
      { list: 'countries', text: 'Freedonia', value: 'BR' },
      { list: 'retention', text: 'ewig und drei Tage', value: 'P3Y after end of contract' },
      { list: 'roles', text: 'Chef', value: 'JOINT_CONTROLLER' },
    ];
    const { activities, unknown, parts } = await readingOf(await csv(...SHEET), (mapping) => ({ ...mapping, values }));
    expect(unknown).toEqual([]);
    const rule = { period: 'P3Y', trigger: 'end of contract', statement: 'ewig und drei Tage' };
    expect(activities).toMatchObject([
      { title: 'A', role: 'JOINT_CONTROLLER', purposes: [{ legalBases: [{ basis: 'CONTRACT' }] }], retention: [rule] },
      { title: 'B', role: 'JOINT_CONTROLLER' },
      { title: 'C', retention: [rule] },
      { title: 'D', purposes: [{ legalBases: [{ basis: 'CONTRACT' }] }] },
    ]);
    expect(parts[0]!.contents.transfers).toMatchObject([
      { countries: ['US'] },
      { countries: ['BR'] },
      { countries: ['BR'] },
    ]);
  });
});
