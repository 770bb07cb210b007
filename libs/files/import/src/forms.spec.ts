import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSpreadsheet } from '#spreadsheet';
import { proposeMapping, readWorkbook } from './import.js';
import { readRecordFile } from './record-file.js';

const FIXTURES = join(import.meta.dirname, '../../../../test/fixtures/spreadsheets');

// The files are of our own making, in the shape of each export.

/** Reads a file as the register does, and returns its activities and the fates of its cells. */
async function readingOf(name: string) {
  const bytes = readFileSync(join(FIXTURES, name));
  const workbook = readRecordFile(bytes) ?? (await readSpreadsheet(bytes, name.replace(/\.\w+$/, '')));
  const mapping = proposeMapping(workbook)!;
  const reading = await readWorkbook(workbook, mapping, { today: '2026-11-26', known: {}, on: '2026-01-01' });
  const { contents = {} } = reading.parts[0] ?? {};
  const guessed = reading.columns.filter(({ isGuessed }) => isGuessed).map(({ heading }) => heading);
  const of = (outcome: string) =>
    reading.cells
      .filter((cell) => cell.outcome === outcome)
      .map(({ cell, text, note = '' }) => `${cell} ${text}${note && ` (${note})`}`);
  return { ...reading, format: mapping.format, contents, activities: contents.processingActivities ?? [], guessed, of };
}

describe('A record of MADIS', () => {
  it('is read by the names that its program writes, with a yes as what its heading names', async () => {
    const { format, activities, contents, guessed, of } = await readingOf('madis.csv');
    expect([format, guessed]).toEqual(['MADIS', ['Gestionnaire']]);
    expect(activities).toMatchObject([
      {
        title: 'État civil',
        department: 'Service de la population',
        purposes: [{ description: 'Tenir les registres', legalBases: [{ basis: 'LEGAL_OBLIGATION' }] }],
        dataSubjects: [{ name: 'Particuliers' }, { name: 'Témoins' }],
        dataCategories: [
          { name: 'Nom, prénom' },
          { name: 'Adresse postale' },
          { name: 'Santé', specialKinds: ['HEALTH'] },
          { name: 'Filiation' },
        ],
        securityMeasures: ["Contrôle d'accès", 'Sauvegarde', 'Coffre'],
        systems: [{ name: 'Registra' }],
        retention: [{ period: 'P5Y' }],
      },
    ]);
    expect(contents.engagements).toHaveLength(2);
    expect(of('ASKED')).toEqual(['B1 Structure - Nom (GUESSED_HEADING)', 'A3 Ancien fichier (RETIRED)']);
    expect(of('NOT_UNDERSTOOD')).toContain('BA2 peut-être (NO_SUCH_CODE)');
  });

  it('is not believed where its version 2.4.0 writes values under the heading of another', async () => {
    const { activities, of } = await readingOf('madis.csv');
    expect(JSON.stringify(activities[0]!.dataSubjects)).not.toContain('Salariés');
    expect(of('DESCRIPTION')).toContain('AA2 Oui');
  });

  it('has dates with a time', async () => {
    const bytes = readFileSync(join(FIXTURES, 'madis.csv'));
    const workbook = await readSpreadsheet(bytes, 'madis');
    const { parts } = await readWorkbook(workbook, proposeMapping(workbook)!, { today: '2026-11-26', known: {} });
    expect(parts.map(({ effectiveOn }) => effectiveOn)).toEqual(['2019-01-07', '2024-03-04']);
  });
});

describe('A record of Dastra', () => {
  it('is read by the columns of its import file, with purposes that a bar divides', async () => {
    const { format, activities, guessed, of } = await readingOf('dastra.csv');
    expect([format, guessed]).toEqual(['DASTRA', []]);
    expect(activities).toMatchObject([
      { reference: 'RH-1', title: 'Paie', purposes: [{ description: 'Payer, déclarer' }, { description: 'Archiver' }] },
    ]);
    expect(activities[0]).not.toHaveProperty('assessments');
    expect(of('ASKED')).toEqual(['G1 DateDeployment (GUESSED_HEADING)', 'A3 Fax (RETIRED)']);
  });
});

describe('Exports of OneTrust', () => {
  it('are activities by the attributes that its other inventories have, all of them said to be guessed', async () => {
    const { format, activities, guessed, of } = await readingOf('onetrust-activities.csv');
    expect(format).toBe('ONETRUST');
    expect(guessed).toEqual(['Name', 'Description', 'Status']);
    expect(activities).toMatchObject([
      {
        title: 'Payroll',
        purposes: [{ description: 'Paying staff', legalBases: [{ basis: 'CONTRACT' }] }],
        dataSubjects: [{ name: 'Employees' }],
        dataCategories: [{ name: 'Name' }, { name: 'Bank details' }],
        systems: [{ name: 'PayCloud' }],
      },
    ]);
    const questions = ['ID', 'Created Date', 'Last Updated Date'].map((heading) => `${heading} (GUESSED_HEADING)`);
    expect(of('ASKED').map((cell) => cell.replace(/^\w+ /, ''))).toEqual([...questions, 'Fax list (RETIRED)']);
    expect(of('DESCRIPTION')).toContain('E2 Tallowby HR');
  });
});

describe('The YAML of Fides', () => {
  it('has a system as an activity, and its declarations as purposes with their own basis and period', async () => {
    const { format, activities, of, sheets } = await readingOf('fides.yml');
    expect(format).toBe('FIDES');
    expect(activities).toMatchObject([
      {
        key: 'shop',
        title: 'Shop',
        department: 'Sales',
        purposes: [
          { description: 'Deliver orders, and answer (essential.service)', legalBases: [{ basis: 'CONTRACT' }] },
          { description: 'Send offers (marketing.advertising)', legalBases: [{ basis: 'CONSENT' }] },
        ],
        dataSubjects: [{ name: 'customer' }, { name: 'prospect' }],
        dataCategories: [{ name: 'user.contact' }, { name: 'user.payment' }, { name: 'user.contact.email' }],
        retention: [
          { period: 'P6Y', appliesTo: { dataCategories: ['user-contact', 'user-payment'] } },
          { kind: 'NOT_YET_KNOWN', statement: '90' },
        ],
        recipients: [{ name: 'Parcel services' }],
        securityMeasures: ['Encrypted at rest'],
      },
      { key: 'door', purposes: [{ description: 'essential.fraud_detection', legalBases: [] }] },
    ]);
    expect(activities[0]!.description).toMatch(/^Sells candles; in two languages\.\nsystem_type: Application\n/);
    expect(activities[0]!.description).toContain('egress: {"fides_key":"mailer","type":"system"}');
    expect(of('NOT_UNDERSTOOD').map((text) => text.replace(/^[A-Z]+/, ''))).toEqual([
      '24 90 (NO_PERIOD)',
      '31 Something else (NO_SUCH_CODE)',
    ]);
    expect(sheets).toMatchObject([{ name: 'system' }, { name: 'organization', isRead: false }]);
  });

  it('is any other text if it has no systems, or mistakes', () => {
    for (const text of ['system: 5\n', 'system: [\n', 'system:\n  - a\n', 'Title;Purpose\nsystem: x\n'])
      expect(readRecordFile(Buffer.from(`${text}# fides_key`))).toBeUndefined();
    const long = Buffer.from(`system:\n  - fides_key: ${'x'.repeat(1024 * 1024)}\n`);
    expect(() => readRecordFile(long)).toThrow('at most 1 MiB');
    expect(
      readRecordFile(Buffer.from(`system: ${'['.repeat(3_000)}${']'.repeat(3_000)}\nfides_key: a`)),
    ).toBeUndefined();
  });
});

describe('A record in the Data Privacy Vocabulary', () => {
  const graph = (...nodes: object[]) =>
    Buffer.from(JSON.stringify({ '@graph': nodes, note: 'dpv:RecordsOfActivities' }));

  it('has the bounds of a sheet', () => {
    const nodes = Array.from({ length: 1001 }, (_, i) => ({ '@id': `a${i}`, [`p${i}`]: 'x' }));
    expect(() => readRecordFile(graph(...nodes))).toThrow('Split it.');
  });

  it.each([[{}], [{ '@id': 5, '@type': 'dpv:RecordsOfActivities', 'dct:hasPart': [null, { '@id': 'x' }, [[]]] }]])(
    'is read without a fault, also if it is odd: %j',
    async (node) => {
      const workbook = readRecordFile(graph(node, { '@id': 'x', 'dct:title': { '@value': null }, __proto__: 1 }))!;
      const mapping = proposeMapping(workbook)!;
      const { mapping: read } = await readWorkbook(workbook, mapping, { today: '2026-11-26', known: {} });
      expect(read.format).toBe('DPV');
    },
  );

  it('is no sheet that only has its name', async () => {
    const workbook = await readSpreadsheet(Buffer.from('Title;Purpose\na;b\n'), '@graph');
    expect(proposeMapping(workbook)!.format).toBe('TABLE');
  });
});
