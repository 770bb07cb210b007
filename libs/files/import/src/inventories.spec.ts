import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSpreadsheet } from '#spreadsheet';
import { proposeMapping, readWorkbook } from './import.js';
import type { Known } from './known.js';
import type { Mapping } from './mapping.js';
import { unknownValues } from './unknown.js';

const FIXTURES = join(import.meta.dirname, '../../../../test/fixtures/spreadsheets');

/** Reads an inventory with answers to what its vendors are. */
async function readingOf(name: string, answers: Readonly<Record<string, string>> = {}, known: Known = {}) {
  const workbook = await readSpreadsheet(readFileSync(join(FIXTURES, name)), name.replace(/\.\w+$/, ''));
  return reading(workbook, proposeMapping(workbook)!, answers, known);
}

async function reading(
  workbook: Awaited<ReturnType<typeof readSpreadsheet>>,
  proposed: Mapping,
  answers: Readonly<Record<string, string>>,
  known: Known,
) {
  const values = Object.entries(answers).map(([text, value]) => ({ list: 'vendors' as const, text, value }));
  const mapping = { ...proposed, values };
  const read = await readWorkbook(workbook, mapping, { today: '2026-11-26', known });
  const of = (outcome: string) =>
    read.cells
      .filter((cell) => cell.outcome === outcome)
      .map(({ cell, text, note = '' }) => `${cell} ${text}${note && ` (${note})`}`);
  const fields = read.columns.map(({ heading, field }) => `${heading}: ${field}`);
  return {
    ...read,
    fields,
    contents: read.parts[0]?.contents ?? {},
    of,
    asked: await unknownValues(read.cells, mapping),
  };
}

const csv = (text: string) => readSpreadsheet(Buffer.from(text), 'list');

describe('A list of systems with their vendors', () => {
  it('is recognised by its headings, and each column can be read otherwise', async () => {
    const { mapping, fields } = await readingOf('saas-inventory.csv');
    expect(mapping.format).toBe('INVENTORY');
    expect(fields).toEqual([
      'Application: system',
      'Vendor: vendor',
      'Vendor country: vendorCountry',
      'Used for: work',
      'Data location: location',
      'Personal data: personalData',
      'Renewal: DESCRIPTION',
    ]);
  });

  it('is no list of systems if its rows are activities', async () => {
    const workbook = await csv('Activity,System,Vendor,Legal basis\nPayroll,PayCloud,PayCloud Inc,Contract\n');
    expect(proposeMapping(workbook)?.format).toBe('TABLE');
  });

  it('has systems, and asks of each vendor whether it processes data: without an answer, nothing is said of it', async () => {
    const { contents, of, asked } = await readingOf('saas-inventory.csv');
    expect(contents).toEqual({
      assets: [
        { key: 'paycloud', name: 'PayCloud', description: 'Renewal: 2027-01-01', locations: ['IE', 'DE'] },
        { key: 'mailer', name: 'Mailer' },
      ],
    });
    expect(of('ASKED')).toEqual([
      'B2 PayCloud Inc (VENDOR)',
      'B3 Cloud Host Ltd (VENDOR)',
      'B5 Atlantic Mail (VENDOR)',
    ]);
    expect(asked.filter(({ list }) => list === 'vendors')).toEqual(
      ['PayCloud Inc', 'Cloud Host Ltd', 'Atlantic Mail'].map((text) => ({
        ...{ list: 'vendors', field: 'vendor', text, cells: 1 },
        choices: ['PROCESSOR', 'COMPANY', 'NOTHING'],
      })),
    );
  });

  it('makes an engagement of a vendor that is a processor, with the work and the places of its rows', async () => {
    const answers = { 'PayCloud Inc': 'PROCESSOR', 'cloud host ltd': 'COMPANY', 'Atlantic Mail': 'NOTHING' };
    const { contents, of } = await readingOf('saas-inventory.csv', answers);
    expect(contents).toEqual({
      parties: [
        { key: 'paycloud-inc', name: 'PayCloud Inc', country: 'US' },
        { key: 'cloud-host-ltd', name: 'Cloud Host Ltd', country: 'IE' },
      ],
      assets: [
        expect.objectContaining({ key: 'paycloud', processors: ['paycloud-inc'] }),
        expect.objectContaining({ key: 'mailer' }),
      ],
      engagements: [{ key: 'paycloud-inc', processor: 'paycloud-inc', work: 'Paying staff', locations: ['IE', 'DE'] }],
    });
    expect(of('ASKED')).toEqual([]);
    expect(of('LEFT_OUT')).toEqual(
      expect.arrayContaining([
        'D3 Hosting (NOT_ENGAGED)',
        'B5 Atlantic Mail (BY_MAPPING)',
        'D5 Newsletters (BY_MAPPING)',
      ]),
    );
  });

  it('leaves out what has no personal data, and says of each cell why', async () => {
    const { of } = await readingOf('saas-inventory.csv');
    const row = ['A4 Sketchpad', 'B4 Drawings GmbH', 'C4 Germany', 'D4 Drawing', 'E4 Germany', 'F4 no'];
    expect(of('LEFT_OUT')).toEqual(expect.arrayContaining(row.map((cell) => `${cell} (NO_PERSONAL_DATA)`)));
    expect(of('NOT_UNDERSTOOD')).toEqual(['E5 Atlantis (NO_SUCH_COUNTRY)']);
  });

  it('asks nothing of a vendor that the register has an engagement with, and makes no second one', async () => {
    const known = {
      parties: [{ key: 'paying', name: 'PayCloud Inc' }],
      assets: [{ key: 'pay-system', name: 'PAYCLOUD' }],
      engaged: ['paying'],
    };
    const { contents, of } = await readingOf('saas-inventory.csv', {}, known);
    expect(contents).toMatchObject({
      parties: [{ key: 'paying' }],
      assets: [{ key: 'pay-system', name: 'PAYCLOUD', processors: ['paying'] }, { key: 'mailer' }],
    });
    expect(contents.engagements).toBeUndefined();
    expect(of('TEXT')).toContain('B2 PayCloud Inc (ENGAGED)');
  });

  it('has no engagement without work: the answer alone does not say what is done', async () => {
    const workbook = await csv('Vendor,Website,Country\nPayCloud Inc,https://paycloud.example,US\n');
    const proposed = { ...proposeMapping(workbook)!, format: 'INVENTORY' as const };
    const columns = [
      { heading: 'Vendor', field: 'vendor' as const },
      { heading: 'Website', field: 'website' as const },
      { heading: 'Country', field: 'vendorCountry' as const },
    ];
    const { contents, of } = await reading(workbook, { ...proposed, columns }, { 'PayCloud Inc': 'PROCESSOR' }, {});
    expect(contents).toEqual({
      parties: [{ key: 'paycloud-inc', name: 'PayCloud Inc', country: 'US', website: 'https://paycloud.example' }],
    });
    expect(of('NOT_UNDERSTOOD')).toEqual(['A2 PayCloud Inc (NO_WORK)']);
  });
});

describe('The inventories of products', () => {
  it('of OneTrust are vendors, and what no field has is said to have no place', async () => {
    const { mapping, contents, of } = await readingOf('onetrust-vendors.csv', { 'Nowhere Ltd': 'PROCESSOR' });
    expect(mapping.format).toBe('ONETRUST_VENDORS');
    expect(contents).toEqual({
      parties: [{ key: 'nowhere-ltd', name: 'Nowhere Ltd' }],
      engagements: [{ key: 'nowhere-ltd', processor: 'nowhere-ltd', work: 'Post' }],
    });
    expect(of('ASKED')).toEqual(['A2 PayCloud Inc (VENDOR)']);
    expect(of('NOT_UNDERSTOOD')).toEqual(
      expect.arrayContaining(['F2 Pat Poe (NO_PLACE)', 'G3 Atlantis (NO_SUCH_COUNTRY)']),
    );
  });

  it('of OneTrust are systems, with other columns in their description', async () => {
    const { mapping, contents } = await readingOf('onetrust-assets.csv');
    expect(mapping.format).toBe('ONETRUST_ASSETS');
    expect(contents).toEqual({
      contacts: [{ key: 'dana-doe', name: 'Dana Doe' }],
      assets: [
        {
          key: 'paycloud',
          name: 'PayCloud',
          description: 'Managing Organization: Tallowby HR\nType: Application\nPays people\nData Retention: 7 years',
          locations: ['IE'],
          owner: 'dana-doe',
        },
      ],
    });
  });

  it('of ServiceNow are systems with their vendors', async () => {
    const { mapping, contents, of } = await readingOf('servicenow-applications.csv', { 'PayCloud Inc': 'PROCESSOR' });
    expect(mapping.format).toBe('SERVICENOW');
    expect(contents).toMatchObject({
      parties: [{ name: 'PayCloud Inc' }],
      assets: [{ name: 'PayCloud', department: 'Human resources', processors: ['paycloud-inc'] }, { name: 'Archive' }],
      engagements: [{ processor: 'paycloud-inc', work: 'PayCloud' }],
    });
    expect(of('ASKED')).toEqual([]);
  });
});
