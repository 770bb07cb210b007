import { proposeMapping, readWorkbook } from '#import';
import { readRecordFile } from '../libs/files/import/src/record-file.js';
import { jsonLd } from '../libs/files/reports/src/formats/dpv/json-ld.js';
import { letters, made, THINGS } from '../libs/files/reports/src/testing.js';

/** Reads a record in the Data Privacy Vocabulary that our report wrote of these things. */
async function back(things: object) {
  const { bytes } = jsonLd(made('DPV', {}, { ...THINGS, ...things } as unknown as typeof THINGS));
  const workbook = readRecordFile(bytes)!;
  const mapping = proposeMapping(workbook)!;
  const reading = await readWorkbook(workbook, mapping, { today: '2026-11-26', known: {} });
  const { contents = {} } = reading.parts[0] ?? {};
  const of = (outcome: string) => reading.cells.filter((cell) => cell.outcome === outcome).map(({ text }) => text);
  return { ...reading, contents, of };
}

describe('A record in the Data Privacy Vocabulary', () => {
  it('comes back in with what it says: purposes with their bases, data, people, periods, transfers', async () => {
    const activity = {
      ...letters,
      retention: [
        { ...letters.retention[0], statement: 'Two years', appliesTo: { dataCategories: ['health'] } },
        { key: 's', kind: 'UNTIL_EVENT', statement: 'until the guest leaves', until: [], unless: [] },
      ],
    };
    const { mapping, contents } = await back({ processingActivity: [activity] });
    expect(mapping.format).toBe('DPV');
    expect(contents.processingActivities).toMatchObject([
      {
        ...{ reference: '5.2', title: 'Letters', role: 'CONTROLLER', controllers: ['acme-ltd'] },
        dataSubjects: [{ name: 'customers' }],
        dataCategories: [{ name: 'addresses' }, { name: 'health', special: 'YES', specialKinds: ['HEALTH'] }],
        recipients: [{ name: 'the post' }],
        sources: [{ description: 'The customers themselves' }],
        retention: [
          {
            ...{ kind: 'FIXED_PERIOD', period: 'P2Y', trigger: 'the last letter', statement: 'Two years' },
            appliesTo: { dataCategories: ['health'] },
          },
          { kind: 'UNTIL_EVENT', statement: 'until the guest leaves' },
        ],
        securityMeasures: ['Doors are locked'],
        systems: [{ name: 'The CRM' }],
      },
    ]);
    const [{ purposes }] = contents.processingActivities as unknown as [{ purposes: { description: string }[] }];
    expect(purposes.toSorted((a, b) => (a.description < b.description ? -1 : 1))).toMatchObject([
      {
        description: 'Care for guests',
        legalBases: [
          { basis: 'LEGITIMATE_INTERESTS', interest: 'to keep guests safe', specialCondition: 'EXPLICIT_CONSENT' },
        ],
      },
      { description: 'Send the post', legalBases: [{ basis: 'CONTRACT' }] },
    ]);
    expect(contents.parties).toMatchObject([{ name: 'Acme Ltd', country: 'GB', email: 'office@acme.example' }, {}]);
    expect(contents.transfers).toMatchObject([{ countries: ['US'] }]);
  });

  it('says as a text what limits a row: a recipient of one purpose is no recipient of all without a word', async () => {
    const { contents } = await back({ processingActivity: [letters] });
    expect(contents.processingActivities![0]!.description).toContain('the post: dpv:hasPurpose: Send the post');
  });

  it('asks about a term that has two meanings', async () => {
    const [purpose] = letters.purposes;
    const activity = {
      ...letters,
      purposes: [{ ...purpose, legalBases: [{ basis: 'RECOGNISED_LEGITIMATE_INTERESTS' }] }],
    };
    const { of } = await back({ processingActivity: [activity] });
    expect(of('NOT_UNDERSTOOD')).toContain('dpv:LegitimateInterest');
  });

  it('drops no text: each is reported', async () => {
    const things = { processingActivity: [letters] };
    const { cells, contents, of } = await back(things);
    const said = JSON.stringify([cells.map(({ text }) => text), contents]);
    const { graph = [] } = made('DPV', {}, { ...THINGS, ...things } as unknown as typeof THINGS);
    const texts = graph.filter(({ literal }) => literal).map(({ object }) => object);
    expect(texts.filter((text) => !said.includes(text))).toEqual([]);
    // What is not read is of the organisation: no link within an activity is among it.
    expect(of('NOT_READ')).toContain('dpo@acme.example');
    expect(of('NOT_READ').filter((text) => text.includes('processingActivity'))).toEqual([]);
  });
});
