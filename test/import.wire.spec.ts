import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regesta, useStoresIn } from './command-line.js';
import { ServedRegister } from './over-the-wire.js';
import { destroyStores } from './stores.js';

const FIXTURES = 'test/fixtures/spreadsheets';
const CNIL = `${FIXTURES}/cnil.libreoffice.ods`;
const NOTHING = 'Nothing to do: the register says what the file says.\n';

const READ = `mutation ($input: SpreadsheetInput!) {
  readSpreadsheet(input: $input) { format activities counts { outcome count } encoding cells { cell note } parts { effectiveOn file } }
}`;
const inputOf = (name: string) => ({ name, content: [readFileSync(join(FIXTURES, name)).toString('base64')] });

let directory: string;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-import-'));
  await useStoresIn(directory);
});
afterEach(() => destroyStores(directory));

const run = (...args: string[]) => regesta(['--data', directory, ...args]);

describe('regesta import', () => {
  it('says what it recognised and did not understand, plans in words, applies from each date, and then has nothing to do', async () => {
    const rehearsed = await run('import', CNIL, '--dry-run');
    expect(rehearsed).toMatchObject({ code: 0, err: '' });
    expect(rehearsed.out).toContain("Recognised as the CNIL's workbook: 2 activities.\n");
    expect(rehearsed.out).toContain('Sheets that are not read: 3_-_Modèle_de_fiche_de_registre, 5_-_Listes.\n');
    expect(rehearsed.out).toContain(': Privacy shield (ENDED_GROUND)\n');
    expect(rehearsed.out).toContain('ENDED_GROUND: This ground has ended: ');
    expect(rehearsed.out).toContain('Register processing activity: videosurveillance\n');
    expect((await run('export')).out).toBe('{}\n');

    const report = join(directory, 'report.csv');
    const done = await run('import', CNIL, '--report', report);
    expect(done.out.match(/^From .*:$/gm)).toEqual(['From 2019-01-07:', 'From 2021-06-01:', 'From 2024-03-01:']);
    expect(readFileSync(report, 'utf8')).toContain('"NOT_UNDERSTOOD","Gestion de la paie","D59"');
    // On its first day, the record has a name. What it says holds from the day of its last update.
    expect((await run('export', '--on', '2020-01-01')).out).not.toContain('Salariés');
    expect((await run('export', '--on', '2024-03-01')).out).toContain('Salariés');

    const again = await run('import', CNIL);
    expect(again.out.endsWith(NOTHING)).toBe(true);
    expect(again.out).not.toContain('commands');
  });

  it('records what cells of several languages say, and has nothing to do afterwards', async () => {
    const sheet = join(directory, 'record.csv');
    const rows = [
      'No;Title;Purpose;Data subjects;Legal basis;Retention;Recipients',
      '1;Lohn;Löhne zahlen;Mitarbeitende;"Art. 6 Abs. 1 lit. b, c DSGVO; § 26 BDSG";10 Jahre (§ 147 AO);DATEV eG (AVV)',
      '1;Lohn;Löhne zahlen;Angehörige;Berechtigtes Interesse;72 Stunden;keine',
      '2;給与;給与の支払い;従業員、家族;"従業員：契約の履行\n家族：同意";退職後5年;クラウド株式会社（委託先、アメリカ）',
    ];
    writeFileSync(sheet, `${rows.join('\n')}\n`);
    const { out } = await run('import', sheet);
    expect(out).toContain(' 1 cells not understood, ');
    expect((await run('import', sheet)).out.endsWith(NOTHING)).toBe(true);
    const exported = (await run('export')).out;
    for (const part of [
      'condition: § 26 BDSG',
      'kind: NOT_YET_KNOWN',
      'period: P10Y',
      'trigger: 退職',
      'reference: AVV',
    ])
      expect(exported).toContain(part);
    expect(exported).toMatch(/basis: LEGITIMATE_INTERESTS\n\s+dataSubjects:\n\s+- angehorige/);
    expect(exported).toMatch(/name: クラウド株式会社\n/);
    expect(exported).toMatch(/locations:\n\s+- US/);
  });

  it('takes a changed cell as a change, and not as a new thing', async () => {
    const sheet = join(directory, 'record.csv');
    writeFileSync(sheet, 'Reference;Title;Purpose;Retention\nA-1;Pay;Paying;5 years\n');
    await run('import', sheet, '--on', '2024-01-01');
    writeFileSync(sheet, 'Reference;Title;Purpose;Retention\nA-1;Salaries;Paying people;6 years\n');
    expect((await run('import', sheet, '--on', '2025-01-01')).out).toContain(
      'Retitle activity: pay\nSet purpose: pay\nSet retention rule: pay\n3 commands, 3 events.\n',
    );
  });

  it('asks about what has ended, and takes it if the mapping says so', async () => {
    const [sheet, mapping] = [join(directory, 'record.csv'), join(directory, 'mapping.yaml')];
    writeFileSync(
      sheet,
      'Reference;Title;Purpose;Retention\nA-1;Pay;Paying;72 Stunden\nRetired\nA-2;Fax;Faxing;5 years\n',
    );
    const { out } = await run('import', sheet, '--dry-run', '--write-mapping', mapping);
    expect(out).toContain(': 1 activities.\n1 left out with a question, 1 cells not understood, ');
    expect(out).toContain('still in use?: record!B4 Title: Fax (Retired: RETIRED)\n');
    expect(out).toContain(
      'RETIRED: Its status, its name, or the heading of its block says that the activity has ended',
    );
    const values = 'values: [{ list: states, text: Retired, value: ACTIVE }]';
    writeFileSync(mapping, readFileSync(mapping, 'utf8').replace('values: []', values));
    expect((await run('import', sheet, '--mapping', mapping)).out).toContain('Register processing activity: fax\n');
    const exported = (await run('export')).out;
    expect(exported).toMatch(/kind: NOT_YET_KNOWN\n\s+statement: 72 Stunden/);
    expect(exported).not.toContain('OPEN_ENDED');
    writeFileSync(join(directory, 'again.yaml'), exported);
    expect((await run('apply', join(directory, 'again.yaml'))).out).toContain('Nothing to do');
  });

  it('records what has ended with its days, if the mapping says so, and then has nothing to do', async () => {
    const [sheet, mapping] = [join(directory, 'record.csv'), join(directory, 'mapping.yaml')];
    writeFileSync(
      sheet,
      [
        'Reference;Title;Purpose;Created;Status;Processor;Third countries;Safeguards',
        'A-1;Pay;Paying;2019-01-01;Active;;;',
        'A-2;Fax;Faxing;2015-01-01;Stopped in 2021;Faxwick Ltd;US;SCC Module 2',
      ].join('\n'),
    );
    const { out } = await run('import', sheet, '--dry-run', '--write-mapping', mapping);
    const proposal = '{ list: states, text: Stopped in 2021, value: RETIRED 2021-12-31 }';
    expect(out).toContain(`still in use?: record!B3 Title: Fax (Stopped in 2021: RETIRED: ${proposal})\n`);
    writeFileSync(mapping, readFileSync(mapping, 'utf8').replace('values: []', `values: [${proposal}]`));
    expect((await run('import', sheet, '--mapping', mapping, '--dry-run')).out).toContain('From 2021-12-31:');
    const done = await run('import', sheet, '--mapping', mapping);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toContain('End transfer: ');
    expect((await run('export', '--on', '2021-12-30')).out).toMatch(/title: Fax[\s\S]*modules:\n\s*- 2/);
    const after = (await run('export')).out;
    expect(after).not.toContain('title: Fax');
    expect(after).toContain('title: Pay');
    expect((await run('import', sheet, '--mapping', mapping)).out.endsWith(NOTHING)).toBe(true);
  });

  it('says what to do, and fails, if a file has no activity', async () => {
    const sheet = join(directory, 'record.csv');
    writeFileSync(sheet, 'Title;Purpose\n');
    expect(await run('import', sheet)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Nothing was imported: no activity was found\. .*--write-mapping FILE/),
    });
    writeFileSync(sheet, 'Title;Purpose;Status\nFax;Faxing;Stopped\n');
    expect(await run('import', sheet)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Nothing was imported: all of it is a question\./),
    });
  });

  it('names the encoding of a CSV file, takes another one, and asks where it is not certain', async () => {
    const sheet = `${FIXTURES}/verzeichnis.cp1252.csv`;
    const read = await run('import', sheet, '--dry-run');
    expect(read.out).toContain('Its encoding is read as windows-1252. --encoding NAME gives another.\n');
    expect((await run('import', sheet, '--dry-run', '--encoding', 'macintosh')).out).toContain('read as macintosh.');
    expect(await run('import', sheet, '--encoding', 'utf-8')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Line 1: the file has 0xE4 at byte 19, so it is not UTF-8\. .*--encoding/),
    });
  });

  it('reads as a mapping says that it wrote', async () => {
    const mapping = join(directory, 'mapping.yaml');
    const sheet = `${FIXTURES}/verzeichnis.cp1252.csv`;
    await run('import', sheet, '--write-mapping', mapping);
    expect((await run('export')).out).toBe('{}\n');
    writeFileSync(
      mapping,
      readFileSync(mapping, 'utf8').replace(
        'heading: Ampel\n    field: DESCRIPTION',
        'heading: Ampel\n    field: department',
      ),
    );
    await run('import', sheet, '--mapping', mapping);
    expect((await run('export')).out).not.toContain('Ampel: gelb');
    writeFileSync(mapping, 'format: TABLE\ncolumns: [{ heading: Nr., field: nonsense }]\n');
    expect(await run('import', sheet, '--mapping', mapping)).toMatchObject({
      code: 1,
      err: expect.stringContaining('input.mapping: The mapping: line 2: columns.0.field: Give one of'),
    });
  });

  it('writes what it needs to be told where no heading is known, and lists every field', async () => {
    const [sheet, mapping] = [`${FIXTURES}/unknown-headings.csv`, join(directory, 'mapping.yaml')];
    expect(await run('import', sheet)).toMatchObject({
      code: 1,
      err: expect.stringContaining('--write-mapping FILE writes the headings that there are'),
    });
    expect(await run('import', sheet, '--write-mapping', mapping)).toMatchObject({ code: 0 });
    const written = readFileSync(mapping, 'utf8');
    expect(written).toContain('# It could be: legalBasis\n  # Cells: "Contract" | "Consent"\n  - heading: Ástæða\n');
    const { out } = await run('import', '--fields');
    const [ofActivities, , ofInventories] = out.trim().split('\n\n');
    expect(ofInventories).toContain('vendor                         The company behind it.');
    for (const line of ofActivities!.split('\n'))
      expect(written).toContain(`#   ${line.slice(0, 30).trim()}: ${line.slice(31)}\n`);
    writeFileSync(
      mapping,
      written.replace('heading: Aðgerð\n    field: DESCRIPTION', 'heading: Aðgerð\n    field: title'),
    );
    expect((await run('import', sheet, '--mapping', mapping)).out).toContain('Register processing activity: laun\n');
    expect(await run('import')).toMatchObject({
      code: 2,
      err: expect.stringContaining("missing required argument 'file'"),
    });
  });

  it('reads the export of another product, and says what of it is a guess', async () => {
    const { out } = await run('import', `${FIXTURES}/onetrust-activities.csv`, '--on', '2026-01-01');
    expect(out).toContain('Recognised as processing activities of OneTrust: 1 activities.\n');
    expect(out).toContain('The names of its columns are from developer.onetrust.com, "Get Inventory Schema"');
    expect(out).toContain('What these columns mean is a guess: Name (title), ');
    expect(out).toContain('nothing is made of them until you answer it in the mapping: ID (reference?), Created Date');
    const systems = await run('import', `${FIXTURES}/fides.yml`, '--on', '2026-01-01');
    expect(systems.out).toContain('Recognised as systems of Fides: 2 activities.\n');
    expect((await run('export')).out).toContain('marketing.advertising');
  });

  it('takes an inventory, and makes an engagement of a vendor once somebody says that it is a processor', async () => {
    const [sheet, mapping] = [`${FIXTURES}/saas-inventory.csv`, join(directory, 'inventory.yaml')];
    const { out } = await run('import', sheet, '--dry-run', '--write-mapping', mapping);
    expect(out).toContain('Recognised as a list of systems and vendors: 2 systems.\n');
    expect(out).toContain('for you?: saas-inventory!B2 Vendor: PayCloud Inc');
    const answer = '\n  - { list: vendors, text: PayCloud Inc, value: PROCESSOR }';
    writeFileSync(mapping, readFileSync(mapping, 'utf8').replace('values: []', `values:${answer}`));
    const taken = await run('import', sheet, '--mapping', mapping);
    expect(taken.out).toContain(
      'Recognised as a list of systems and vendors: 2 systems, 1 companies, 1 engagements.\n',
    );
    const { out: register } = await run('export');
    expect(register).toContain('work: Paying staff');
    expect(register).not.toContain('Cloud Host Ltd');
    expect((await run('import', sheet, '--dry-run')).out).not.toContain('B2 Vendor: PayCloud Inc');
    const ending = join(directory, 'ending.yaml');
    writeFileSync(ending, 'ended: { engagements: [paycloud-inc] }\n');
    expect(await run('apply', ending)).toMatchObject({ code: 0 });
    expect((await run('import', sheet, '--dry-run')).out).toContain('B2 Vendor: PayCloud Inc');
  });

  it('refuses a mapping that is not UTF-8, with its name and the place', async () => {
    const mapping = join(directory, 'mapping.yaml');
    writeFileSync(mapping, 'format: TABLE\ncolumns: [{ heading: Empf\xe4nger, field: recipients }]\n', 'latin1');
    expect(await run('import', `${FIXTURES}/verzeichnis.cp1252.csv`, '--mapping', mapping, '--dry-run')).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        `${mapping}: line 2: The file has 0xE4 at byte 40, so it is not UTF-8. Save it as UTF-8`,
      ),
    });
  });

  it('says why a file is not read, and what to do', async () => {
    const file = join(directory, 'record.xls');
    writeFileSync(file, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
    expect((await run('import', file)).err).toContain('Save it as XLSX without a password.');
  });
});

describe('Over GraphQL, a spreadsheet', () => {
  let register: ServedRegister;
  beforeEach(async () => {
    register = await ServedRegister.start({ directory });
  });
  afterEach(() => register.app.close());

  it('is read without recording anything, and its parts are register files to apply', async () => {
    const { readSpreadsheet } = await register.get(READ, { input: inputOf('cnil.libreoffice.ods') });
    expect(readSpreadsheet).toMatchObject({ format: 'CNIL', activities: 2 });
    expect(readSpreadsheet.cells[0]).toEqual({ cell: 'D59', note: 'ENDED_GROUND' });
    expect(await register.file()).toBe('{}\n');
    const csv = inputOf('verzeichnis.cp1252.csv');
    const named = await register.get(READ, { input: { ...csv, encoding: 'iso-8859-15' } });
    expect(named.readSpreadsheet).toMatchObject({ encoding: 'iso-8859-15', activities: 2 });
    for (const { file } of readSpreadsheet.parts) await register.apply(file);
    expect(await register.file()).toContain('Vidéosurveillance');
  });

  it('is imported by the command line, and is written as a workbook', async () => {
    const { out } = await regesta(['--url', register.url, 'import', `${FIXTURES}/ico.openpyxl.xlsx`]);
    expect(out).toContain("Recognised as the ICO's sheet: 2 activities.");
    const file = join(directory, 'out.xlsx');
    await regesta(['--url', register.url, 'export', '--format', 'xlsx', '--out', file]);
    expect((await regesta(['--url', register.url, 'import', file])).out.endsWith(NOTHING)).toBe(true);
  });

  it('can have 16 MiB, in parts, and is refused beyond', async () => {
    const part = Buffer.from(`${'x,'.repeat(50)}\n`.repeat(29_000))
      .toString('base64')
      .slice(0, 3 * 1024 * 1024);
    const content = [Buffer.from('Title,Purpose\n').toString('base64'), part, part];
    const { errors } = await register.ask(READ, { input: { name: 'large.csv', content } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNREADABLE_FILE', fault: 'TOO_LARGE' });
  });

  it('is read only for callers who may apply, and with codes for what is wrong', async () => {
    const codeOf = async (input: object, token?: string) =>
      (await register.ask(READ, { input }, token)).errors?.map(({ extensions }) => extensions);
    expect(await codeOf({ name: 'x', content: ['%'] })).toMatchObject([{ code: 'INVALID', path: 'input.content.0' }]);
    expect(await codeOf({ name: 'x', content: [] })).toMatchObject([{ code: 'UNREADABLE_FILE', fault: 'NO_HEADINGS' }]);
    for (const mapping of ['columns: *a', `columns: ${'['.repeat(3_000)}`])
      expect(await codeOf({ ...inputOf('ico.openpyxl.xlsx'), mapping })).toMatchObject([
        { code: 'INVALID', path: 'input.mapping' },
      ]);
    await register.lock();
    const viewer = await register.key({ role: 'VIEWER' });
    expect(await codeOf(inputOf('ico.openpyxl.xlsx'), viewer)).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
