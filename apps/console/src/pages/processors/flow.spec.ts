import { rowsOf } from '../../parts/flow/picture';
import { flowOf } from './flow';

type Flowing = Parameters<typeof flowOf>[0];

const none = { totalCount: 0, nodes: [] };
const nothing = {
  party: { id: 'party-1', name: 'CloudCo', engagements: [] },
  served: none,
  controlled: none,
  received: none,
  sent: none,
  kept: none,
  behind: none,
} as unknown as Flowing;
const one = (node: object) => ({ totalCount: 1, nodes: [node] });

const told = (more: object) =>
  rowsOf(
    flowOf(
      { ...nothing, ...more } as Flowing,
      (column) => column,
      (name, countries) => `${name} in ${countries.join(', ') || '?'}`,
    ),
  ).map(({ title, box, to }) => [title, box.label, to.map(({ label }) => label).join('; ')]);

describe('The picture of a company', () => {
  it('has no line for a company of which the register says nothing else', () => {
    expect(told({})).toEqual([['company', 'CloudCo', '']]);
  });

  it('leads from people by activities and from exporters to it, and on to systems, processors and importers', () => {
    const activity = { id: 'a-1', reference: 'HR-01', title: 'Recruiting', dataSubjects: [{ name: 'Applicants' }] };
    const below = {
      id: 'engagement-2',
      work: 'Support',
      locations: ['IN'],
      processor: { id: 'party-3', name: 'HelpCo' },
    };
    expect(
      told({
        party: {
          id: 'party-1',
          name: 'CloudCo',
          engagements: [{ engagedBy: [{ id: 'party-2', name: 'Acme' }], below: [below] }],
        },
        served: one(activity),
        controlled: one(activity),
        received: one({ exporter: { id: 'party-2', name: 'Acme' } }),
        sent: one({ id: 't-1', name: null, countries: [], importer: { id: 'party-4', name: 'FarCo' } }),
        kept: one({ id: 'asset-1', name: 'CRM' }),
        behind: one({ id: 'asset-1', name: 'CRM' }),
      }),
    ).toEqual([
      ['gives', 'Acme', 'CloudCo'],
      ['gives', 'Applicants', 'HR-01 Recruiting'],
      ['activities', 'HR-01 Recruiting', 'CloudCo'],
      ['company', 'CloudCo', 'CRM; HelpCo in IN; FarCo in ?'],
      ['kept', 'CRM', ''],
      ['works', 'HelpCo in IN', ''],
      ['goes', 'FarCo in ?', ''],
    ]);
  });
});
