import { rowsOf } from '../../../parts/flow/picture';
import { flowOf } from './flow';

const words = {
  titleOf: (column: string) => column,
  located: (name: string, countries: readonly string[]) => `${name} in ${countries.join(', ') || '?'}`,
  notStated: 'not stated',
};
const nothing = {
  id: 'a-1',
  reference: 'HR-01',
  title: 'Recruiting',
  dataSubjects: [],
  sources: [],
  systems: [],
  processors: [],
  recipients: [],
  transfers: [],
};
const limits = { condition: null, dataCategories: [], dataSubjects: [], purposes: [] };
const cloud = { id: 'party-1', name: 'CloudCo', country: 'US' };
const engagement = {
  id: 'engagement-1',
  work: 'Hosting',
  condition: null,
  status: 'APPROVED',
  locations: ['US'],
  jurisdictions: [],
  contract: null,
  processor: cloud,
  under: null,
} as const;
const transfer = {
  id: 'transfer-1',
  title: 'CloudCo',
  status: 'APPROVED',
  countries: [],
  importer: cloud,
  suspension: null,
} as const;

const told = (activity: Partial<Parameters<typeof flowOf>[0]>) =>
  rowsOf(flowOf({ ...nothing, ...activity }, words)).map(({ title, box, to }) => [
    title,
    box.label,
    to.map(({ label }) => label).join('; '),
  ]);

describe('The picture of an activity', () => {
  it('has what the register does not state as a value of its own, without a line', () => {
    expect(told({})).toEqual([
      ['gives', 'not stated', ''],
      ['activity', 'HR-01 Recruiting', ''],
      ['kept', 'not stated', ''],
      ['works', 'not stated', ''],
      ['goes', 'not stated', ''],
    ]);
  });

  it('leads from people and sources through the activity to systems, processors and recipients', () => {
    const activity = told({
      dataSubjects: [
        {
          key: 'applicants',
          name: 'Applicants',
          children: 'NO',
          juristic: 'NO',
          contractingParty: 'NO',
          vulnerable: 'NO',
        },
      ],
      sources: [{ key: 'agency', description: 'Agencies', party: null, ...limits }],
      systems: [{ key: 'crm', name: 'CRM', description: null, party: null, asset: { id: 'asset-1', name: 'CRM' } }],
      recipients: [
        { key: 'hr', name: 'HR', kind: null, inherited: false, ownStaff: true, party: null, ...limits },
        { key: 'court', name: 'Courts', kind: null, inherited: false, ownStaff: null, party: null, ...limits },
      ],
    } as never);
    expect(activity).toEqual([
      ['gives', 'Applicants', 'HR-01 Recruiting'],
      ['gives', 'Agencies', 'HR-01 Recruiting'],
      ['activity', 'HR-01 Recruiting', 'CRM; HR; Courts'],
      ['kept', 'CRM', ''],
      ['works', 'HR', ''],
      ['goes', 'Courts', ''],
    ]);
  });

  it('leads to a transfer from the processor that imports, and says that no country is stated', () => {
    const recipient = {
      key: 'cloud',
      name: 'CloudCo',
      kind: null,
      inherited: false,
      ownStaff: null,
      party: cloud,
      ...limits,
    };
    expect(
      told({ processors: [engagement], transfers: [transfer], recipients: [recipient] } as never).slice(1),
    ).toEqual([
      ['activity', 'HR-01 Recruiting', 'CloudCo in US'],
      ['kept', 'not stated', ''],
      ['works', 'CloudCo in US', 'CloudCo in ?'],
      ['goes', 'CloudCo in ?', ''],
    ]);
  });
});
