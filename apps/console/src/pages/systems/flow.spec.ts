import { flowOf } from './flow';

describe('The picture of a system', () => {
  const crm = {
    id: 'asset-1',
    name: 'CRM',
    activities: [
      {
        id: 'a-1',
        reference: 'SA-01',
        title: 'Selling',
        dataCategories: [],
        dataSubjects: [{ key: 'customers', name: 'Customers' }],
      },
      {
        id: 'a-2',
        reference: 'SA-02',
        title: 'Support',
        dataCategories: [],
        dataSubjects: [{ key: 'clients', name: 'Customers' }],
      },
    ],
    processors: [{ id: 'p-1', name: 'CloudCo', country: 'US' }],
    runsOn: { id: 'asset-2', name: 'Platform' },
    locations: ['IE'],
  };
  const { columns, lines } = flowOf(
    crm,
    (title) => title,
    (code) => `in ${code}`,
  );

  it('leads from people by activities to the system, and on to who is behind it and where', () => {
    expect(columns.map(({ title, boxes }) => [title, boxes.map(({ label }) => label)])).toEqual([
      ['people', ['Customers']],
      ['activities', ['SA-01 Selling', 'SA-02 Support']],
      ['system', ['CRM']],
      ['behind', ['Platform', 'CloudCo', 'in IE']],
    ]);
  });

  it('draws a line for what the register says alone', () => {
    expect(lines).toEqual([
      ['people Customers', 'a-1'],
      ['people Customers', 'a-2'],
      ['a-1', 'asset-1'],
      ['a-2', 'asset-1'],
      ['asset-1', 'asset-2'],
      ['asset-1', 'p-1'],
      ['asset-1', 'place IE'],
    ]);
  });
});
