import { found, type Things } from '../testing.js';
import { SG_RULES } from './sg.js';

const on = '2024-06-01';
const IMPORTER = { id: 'party-us', name: 'Cloud Inc', country: 'US' };

type Said = NonNullable<Things['transfer']>[number];
type Row = NonNullable<Said['grounds']>[number];

const judged = (transfer: Partial<Said>, ground?: Partial<Row>, date = on) =>
  found(SG_RULES, date, {
    party: [IMPORTER, { id: 'party-class', name: 'Affiliates', class: true }],
    transfer: [
      {
        id: 'transfer-1',
        importer: IMPORTER.id,
        countries: ['US'],
        jurisdictions: ['SG'],
        grounds: ground ? [{ key: 'g', law: 'SG', code: 'SG.LAW', since: '2015-01-01', ...ground }] : [],
        ...transfer,
      },
    ],
  });

const contract = { code: 'SG.CONTRACT', instrument: { kind: 'CONTRACT', modules: [] } } as const;
const bcr = { code: 'SG.BCR', instrument: { kind: 'BCR', modules: [] } } as const;

describe('A transfer from Singapore', () => {
  it.each<[string, Partial<Said>, Partial<Row> | undefined, string[]]>([
    ['needs a ground', {}, undefined, ['SG.TRANSFER.GROUND grounds']],
    ['needs none within Singapore', { countries: ['SG'] }, undefined, []],
    ['rests on a law, of which there is no list', {}, {}, ['SG.ADEQUACY.JUDGED grounds.g']],
    ['may rest on a law that was ascertained', { assessments: [{ key: 'a' }] }, {}, []],
    ['may rest on a contract that names the countries', {}, contract, []],
    ['rests on a contract, and names none', { countries: [] }, contract, ['SG.CONTRACT.ITEMS countries']],
    [
      'rests on a contract that is not recorded',
      {},
      { code: 'SG.CONTRACT' },
      ['SG.INSTRUMENT.MISSING grounds.g.instrument'],
    ],
    ['may rest on corporate rules for one recipient', {}, bcr, []],
    [
      'rests on corporate rules that name neither',
      { countries: [], importer: 'party-class' },
      bcr,
      ['SG.BCR.ITEMS importer', 'SG.BCR.ITEMS countries'],
    ],
    ['rests on consent without its summary', {}, { code: 'SG.CONSENT' }, ['SG.CONSENT.SUMMARY grounds.g.condition']],
    [
      'may rest on consent after a summary',
      {},
      { code: 'SG.CONSENT', condition: 'Written summary given in the form' },
      [],
    ],
  ])('%s', (_, transfer, ground, faults) => {
    expect(judged(transfer, ground)).toEqual(faults);
  });

  it.each([
    ['2021-01-31', []],
    ['2021-02-01', ['SG.CONTRACT.ITEMS countries']],
  ])('is held on %s against the Regulations of 2021', (date, faults) => {
    expect(judged({ countries: [] }, contract, date)).toEqual(faults);
  });
});

describe('The data protection officer of Singapore', () => {
  const profile = {
    id: 'jurisdictionProfile-SG',
    code: 'SG',
    contacts: [{ role: 'DATA_PROTECTION_OFFICER', contact: 'contact-1' }],
  } as const;

  it.each<[string, Things, string[]]>([
    ['is stated', { contact: [{ id: 'contact-1', email: 'dpo@example.org' }], jurisdictionProfile: [profile] }, []],
    [
      'cannot be reached',
      { contact: [{ id: 'contact-1', name: 'Tan' }], jurisdictionProfile: [profile] },
      ['SG.OFFICER contacts'],
    ],
    ['is not stated', { jurisdictionProfile: [{ ...profile, contacts: [] }] }, ['SG.OFFICER contacts']],
    [
      "is that of the group's only company",
      {
        contact: [{ id: 'contact-1', email: 'dpo@example.org' }],
        party: [
          {
            id: 'party-1',
            group: true,
            officers: [{ role: 'DATA_PROTECTION_OFFICER', jurisdictions: [], contact: 'contact-1' }],
          },
        ],
        jurisdictionProfile: [{ ...profile, contacts: [] }],
      },
      [],
    ],
  ])('%s', (_, things, faults) => {
    expect(found(SG_RULES, on, things)).toEqual(faults);
  });
});
