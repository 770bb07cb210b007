import { type FlowActivity, graphOf, pathsThrough, stopsOf, through } from './flow-paths';

const activity = (more: Partial<FlowActivity>): FlowActivity => ({
  id: 'a1',
  reference: 'HR-1',
  title: 'Payroll',
  dataSubjects: [{ name: 'Employees' }],
  recipients: [],
  processors: [],
  transfers: [],
  ...more,
});
const bureau = { id: 'p1', name: 'Bureau', country: 'DE' };

describe('The flow of data', () => {
  it('goes from the data subjects through the activity to the recipient and its country', () => {
    const [path] = pathsThrough([
      activity({ recipients: [{ name: 'Payroll bureau', ownStaff: false, party: bureau }] }),
    ]);
    expect(path).toMatchObject({ subject: { name: 'Employees' }, recipient: { id: 'p1' }, place: { id: 'DE' } });
  });

  it('leaves out the own staff', () => {
    const [path] = pathsThrough([activity({ recipients: [{ name: 'HR', ownStaff: true, party: null }] })]);
    expect(path!.recipient.id).toBe('none');
  });

  it('follows where an engagement keeps the data, rather than where the processor has its seat', () => {
    const paths = pathsThrough([activity({ processors: [{ processor: bureau, locations: ['US', 'IE'] }] })]);
    expect(paths.map(({ place }) => place.id)).toEqual(['US', 'IE']);
  });

  it('names a recipient once, although it is a recipient and a processor', () => {
    const paths = pathsThrough([
      activity({
        recipients: [{ name: 'Bureau', ownStaff: null, party: { ...bureau, country: null } }],
        processors: [{ processor: bureau, locations: [] }],
      }),
    ]);
    expect(paths).toHaveLength(1);
    expect(paths[0]!.place.id).toBe('DE');
  });

  it('keeps the paths that go through every chosen stop', () => {
    const paths = pathsThrough([
      activity({ transfers: [{ importer: bureau, countries: ['US', 'SG'] }] }),
      activity({ id: 'a2', transfers: [{ importer: bureau, countries: ['SG'] }] }),
    ]);
    expect(through(paths, { place: 'US' }).map((path) => path.activity.id)).toEqual(['a1']);
    expect(through(paths, { place: 'US' }, 'place')).toHaveLength(3);
    expect(stopsOf(paths, 'place').map(({ id, count }) => [id, count])).toEqual([
      ['SG', 2],
      ['US', 1],
    ]);
  });

  it('draws as many stops as there is room for, and the rest as one', () => {
    const many = Array.from({ length: 5 }, (_, i) =>
      activity({ id: `a${i}`, transfers: [{ importer: bureau, countries: ['US'] }] }),
    );
    const { nodes, links } = graphOf(pathsThrough(many), 3);
    const activities = nodes.filter(({ stage }) => stage === 'activity');
    expect(activities.map(({ others }) => others)).toEqual([undefined, undefined, 3]);
    expect(links.find(({ source }) => source === 'recipient p1')!.value).toBe(5);
  });
});
