import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Things } from '../../../../compliance/findings/src/testing.js';
import { contentHash } from '../model/content-hash.js';
import type { Format, Report } from '../model/report.js';
import { acme, made, THINGS, UNDER_ALL } from '../testing.js';
import { frontOf, templateOf } from './front.js';
import { WRITERS } from './writers.js';
import { workbookOf } from './xlsx.js';

const ico = made('ICO');
const bytesOf = async (format: Format, report = ico) => (await (await WRITERS[format]!())(report)).bytes;

describe('A report as a workbook', () => {
  it('has a first sheet with the cover and the gaps, and a sheet for each section', () => {
    const { sheets, title, language } = workbookOf(ico);
    expect([title, language]).toEqual([`${ico.title} – Draft`, 'en']);
    expect(sheets.map(({ name }) => name)).toEqual([
      ico.title,
      'Controller, data protection officer and representative',
      'Template',
    ]);
    const front = sheets[0]!.rows.flatMap(({ cells }) => cells.map((cell) => (cell?.type === 'TEXT' ? cell.text : '')));
    for (const text of [
      'Acme Ltd\n1 Lane, London\noffice@acme.example',
      contentHash(ico),
      ico.gaps[0]!.message,
      'All processing activities',
    ])
      expect(front).toContain(text);
  });

  it('freezes the head of a table, filters it, and offers yes and no', () => {
    const { sheets } = workbookOf(ico);
    expect(sheets[2]).toMatchObject({
      frozenRows: 2,
      filter: { fromRow: 1, toRow: 4, fromColumn: 0, toColumn: 29 },
    });
    expect(sheets[2]!.lists!.map(({ fromColumn, choices }) => [fromColumn, choices])).toEqual(
      [20, 23, 28].map((column) => [column, ['Yes', 'No']]),
    );
  });

  it('has a sheet for each activity in the workbook of the CNIL', () => {
    const { sheets } = workbookOf(made('CNIL'));
    expect(sheets.slice(1).map(({ name }) => name)).toEqual([
      'Liste des traitements – Acme Ltd',
      '5.2 Letters – Acme Ltd',
      '5.10 =HYPERLINK("http://evil.example") – Acme Ltd',
      'Liste des traitements – Beta SARL',
      '5.10 =HYPERLINK("http://evil.example") – Beta SARL',
    ]);
  });

  it('continues a text that is too long for a cell in the cell below', () => {
    const long = '😀'.repeat(40_000);
    const report = {
      ...ico,
      sections: [{ key: 'a', heading: 'a', blocks: [{ type: 'NOTE' as const, paragraphs: [long] }] }],
    };
    const rows = workbookOf(report).sheets[1]!.rows.slice(1);
    const texts = rows.map(({ cells: [cell] }) => (cell?.type === 'TEXT' ? cell.text : ''));
    expect(texts.join('')).toBe(long);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
  });

  it('prints on each sheet what it is and of whom, and that it is a draft, with the head of its table on each page', () => {
    const { sheets } = workbookOf(ico);
    const titled = `Acme Ltd · ${ico.title}`;
    expect(sheets.map(({ print }) => print)).toEqual([
      { header: [titled, 'Draft'], footer: ['This file was not issued.', 'Page'] },
      { header: [titled, 'Draft'], footer: ['This file was not issued.', 'Page'] },
      { header: [titled, 'Draft'], footer: ['This file was not issued.', 'Page'], headRow: 1, headColumns: 2 },
    ]);
  });

  it('writes no formula', async () => {
    const parts = unzipSync(await bytesOf('XLSX'));
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toContain('<f>');
  });
});

describe('A report as CSV', () => {
  it('has the cover, then each section under its heading, and neutralises what begins as a formula', async () => {
    const lines = Buffer.from(await bytesOf('CSV', made('ART30_1', { scope: { controller: acme.id } })))
      .toString()
      .split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff"Record of processing activities of a controller \(Art 30\(1\) GDPR\) – Draft",,/);
    expect(lines.some((line) => line.startsWith('"Number","Processing activity","Joint controllers"'))).toBe(true);
    expect(lines.some((line) => line.startsWith(`"5.10","'=HYPERLINK(""http://evil.example"")"`))).toBe(true);
  });
});

describe('A report as JSON', () => {
  it('is the report with its hash', async () => {
    const file = JSON.parse(Buffer.from(await bytesOf('JSON')).toString());
    expect(file).toEqual({
      schema: 'regesta-report-1',
      contentHash: contentHash(ico),
      state: 'DRAFT',
      report: JSON.parse(JSON.stringify(ico)),
    });
  });
});

describe('Every format', () => {
  it.each(['XLSX', 'CSV', 'JSON'] as const)('%s gives the same bytes twice', async (format) => {
    const hash = async () =>
      createHash('sha256')
        .update(await bytesOf(format, made('ICO')))
        .digest('hex');
    expect(await hash()).toBe(await hash());
  });
});

describe('A report that was issued', () => {
  const issue = { number: '2026-63C9EE9E', on: '2026-11-29', to: 'The Commission', purpose: 'Request 4711' };
  const issued: Report = { ...ico, issue };

  it('has the same content and the same hash as its draft', () => expect(contentHash(issued)).toBe(contentHash(ico)));

  it('says so as JSON', async () =>
    expect(JSON.parse(Buffer.from(await bytesOf('JSON', issued)).toString())).toMatchObject({
      state: 'ISSUED',
      issue,
    }));

  it('says so in the first records of CSV', async () => {
    const records = Buffer.from(await bytesOf('CSV', issued))
      .toString()
      .split('\r\n');
    expect(records[0]).not.toContain('Draft');
    expect(records[1]).toMatch(/^"About this file","The record of a controller in the columns of the template/);
    expect(records.slice(2, 6).map((record) => record.replace(/,+$/, ''))).toEqual([
      '"Issue number","2026-63C9EE9E"',
      '"Issued on","2026-11-29"',
      '"Issued to","The Commission"',
      '"Issued for","Request 4711"',
    ]);
  });

  it('says so on the first sheet and at the foot of each', () => {
    const { sheets, title } = workbookOf(issued);
    expect(title).toBe(ico.title);
    for (const { print } of sheets)
      expect(print).toMatchObject({
        header: [`Acme Ltd · ${ico.title}`, '2026-63C9EE9E'],
        footer: ['Issue number 2026-63C9EE9E · Issued on 29 November 2026 · Issued to The Commission', 'Page'],
      });
  });
});

describe('The first page', () => {
  it.each([
    ['ART30_1', 'de', 'Verantwortlicher', 'Datenschutzbeauftragter'],
    ['ART30_1', 'fr', 'Responsable du traitement', 'Délégué à la protection des données'],
    ['ART30_2', 'de', 'Auftragsverarbeiter', 'Datenschutzbeauftragter'],
    ['CNIL', 'fr', 'Organisme', 'Délégué à la protection des données'],
    ['BR', 'pt', 'Organização', 'Encarregado pelo tratamento de dados pessoais'],
  ] as const)('of %s in %s names the company and its officer with the words of the law', (kind, language, ...words) => {
    const { organisation, answeredBy } = made(kind, { language }, UNDER_ALL).words.cover;
    expect([organisation, answeredBy]).toEqual(words);
  });

  it('names no office that the register does not name', () => {
    const [{ officers: _, ...withoutOfficer }] = [acme];
    const party = [
      { ...withoutOfficer, officers: [{ role: 'PRIVACY_CONTACT', jurisdictions: [], contact: 'contact-dpo' }] },
    ];
    const things = { ...THINGS, party } as unknown as Things;
    expect(made('ART30_1', { language: 'de' }, things).words.cover.answeredBy).toBe(
      'Ansprechstelle für den Datenschutz',
    );
  });

  it('names the template in its language', () =>
    expect(templateOf(made('CH', { language: 'de' }))).toEqual([
      'Bundesgesetz über den Datenschutz (DSG), Art. 12 Abs. 2 und 3',
      'Fassung 1 (CH)',
    ]));

  it.each([
    ['en', '24 November 2026 at 08:18:00 UTC'],
    ['de', '24. November 2026 um 08:18:00 UTC'],
    ['ko', '2026년 11월 24일 오전 8시 18분 0초 UTC'],
  ])('says in %s until when its content was recorded', (language, said) => {
    const report = { ...ico, language, cover: { ...ico.cover, knownAt: '2026-11-24T08:18:00.000Z' } } as Report;
    expect(frontOf(report).find(({ heading }) => heading === report.words.cover.knownAt)?.value).toBe(said);
  });

  it.each([
    ['ICO', 'en', ['Looked through until 9 October 2026']],
    ['CN_CONTRACT_FILING', 'en', ['Looked through until 11 September 2026']],
    ['RECORD_SA', 'en', ['Not known until when it was looked through']],
    ['CH', 'de', ['Durchgesehen bis 9. Oktober 2026']],
    ['FINDINGS', 'en', []], // of no one law
  ] as const)(
    'says of %s in %s after the version of the law data until when its law was looked through: %j',
    (kind, language, said) => {
      const report = made(kind, { language });
      const { value } = frontOf(report).find(({ heading }) => heading === report.words.cover.lawVersion)!;
      expect([value].flat().slice(1)).toEqual(said);
    },
  );
});
