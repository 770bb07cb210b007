import { processorsOf } from './processor-list';
import type { EngagementRow } from './questions';

const engagement = (id: string, name: string, more: Partial<EngagementRow> = {}): EngagementRow =>
  ({
    id,
    work: 'Hosts the platform',
    processor: { id: name, name, country: 'US', group: false, kind: null },
    locations: ['US'],
    jurisdictions: [],
    activities: [],
    contract: null,
    ...more,
  }) as unknown as EngagementRow;

describe('The list of processors', () => {
  const all = [
    engagement('1', 'Host', { locations: ['US', 'IE'], jurisdictions: ['EU'] }),
    engagement('2', 'Host', { work: 'Keeps backups' }),
    engagement('3', 'Caller', { locations: [] }),
  ];

  it('has each processor once, with its engagements, in the order in which they come', () => {
    expect(processorsOf(all).map(({ name, engagements }) => [name, engagements.length])).toEqual([
      ['Host', 2],
      ['Caller', 1],
    ]);
  });
});
