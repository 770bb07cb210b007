import { countsOf, engagementsFor, type ProcessorSearch, processorsOf } from './processor-list';
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
const nothing: ProcessorSearch = { country: [], location: [], in: [], department: [], owner: [] };

describe('The list of processors', () => {
  const all = [
    engagement('1', 'Host', { locations: ['US', 'IE'], jurisdictions: ['EU'] }),
    engagement('2', 'Host', { work: 'Keeps backups' }),
    engagement('3', 'Caller', { locations: [] }),
  ];

  it('has each processor once, with its engagements', () => {
    expect(processorsOf(all).map(({ name, engagements }) => [name, engagements.length])).toEqual([
      ['Caller', 1],
      ['Host', 2],
    ]);
  });

  it('is filtered by where data are, by jurisdiction, and by text', () => {
    expect(engagementsFor(all, { ...nothing, location: ['IE', 'FR'] }).map(({ id }) => id)).toEqual(['1']);
    expect(engagementsFor(all, { ...nothing, location: ['none'] }).map(({ id }) => id)).toEqual(['3']);
    expect(engagementsFor(all, { ...nothing, text: 'host backups' }).map(({ id }) => id)).toEqual(['2']);
  });

  it('counts the values of a filter without its own condition', () => {
    expect(
      countsOf(all, { ...nothing, location: ['IE'] }, 'location').map(({ value, count }) => [value, count]),
    ).toEqual([
      ['US', 2],
      ['IE', 1],
      ['none', 1],
    ]);
  });
});
