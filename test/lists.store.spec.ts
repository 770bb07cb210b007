import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServedRegister, SetClock } from './over-the-wire.js';

const ATLAS = readFileSync(join(import.meta.dirname, 'fixtures/atlas.yaml'), 'utf8');

let clock: SetClock;
let register: ServedRegister;
/** Ids of the things of the atlas, by key. */
let id: Record<string, string>;

beforeAll(async () => {
  clock = new SetClock(new Date('2025-03-01T12:00:00Z'));
  register = await ServedRegister.start({ clock });
  await register.apply(ATLAS);
  const lists = await register.get(`{
    contacts { nodes { id key } } parties { nodes { id key } } processingActivities { nodes { id key } }
    transfers { nodes { id key } } engagements { nodes { id key } }
  }`);
  const things = Object.values<{ nodes: { id: string; key: string }[] }>(lists).flatMap((list) => list.nodes);
  id = Object.fromEntries(things.map((thing) => [thing.key, thing.id]));
  await act('submitForReview', 'letters');
  await act('submitForReview', 'visits');
  await act('approve', 'visits');
  await act('retireProcessingActivity', 'archive');
});
afterAll(() => register.destroy());

/** Runs a mutation that needs only the id of a thing. */
function act(mutation: string, key: string) {
  const name = /^(submitForReview|approve)$/.test(mutation) ? 'of' : 'id';
  return register.get(`mutation ($id: ID!) { ${mutation}(${name}: $id) { id } }`, { id: id[key] });
}

const LISTS: Record<string, string> = {
  processingActivities: 'Activity',
  transfers: 'Transfer',
  parties: 'Party',
  engagements: 'Engagement',
  contacts: 'Contact',
};

const filterOf = (list: string) =>
  list === 'processingActivities' ? 'ProcessingActivityFilter' : `${LISTS[list]}Filter`;

describe('The order of a list', () => {
  const page = (list: string, variables: object) =>
    register.ask(
      `query ($sort: [${LISTS[list]}Sort!], $first: Int, $after: String) {
        list: ${list}(sort: $sort, first: $first, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } }
      }`,
      variables,
    );

  /** Returns the keys of the whole list, read in pages of one entry. */
  async function walk(list: string, sort: object[]): Promise<string[]> {
    const keys: string[] = [];
    let after: string | undefined;
    for (let isMore = true; isMore; ) {
      const { data } = await page(list, { sort, first: 1, after });
      keys.push(...data.list.nodes.map(({ key }: { key: string }) => key));
      ({ hasNextPage: isMore, endCursor: after } = data.list.pageInfo);
    }
    return keys;
  }

  it.each<[list: string, sort: string[], keys: string[]]>([
    ['processingActivities', [], ['letters', 'hosting', 'visits', 'payroll']],
    ['processingActivities', ['REFERENCE DESC'], ['payroll', 'visits', 'hosting', 'letters']],
    ['processingActivities', ['TITLE ASC'], ['hosting', 'letters', 'payroll', 'visits']],
    ['processingActivities', ['TITLE DESC'], ['visits', 'payroll', 'letters', 'hosting']],
    ['processingActivities', ['STATUS ASC', 'TITLE DESC'], ['payroll', 'hosting', 'letters', 'visits']],
    ['processingActivities', ['STATUS DESC', 'TITLE ASC'], ['visits', 'letters', 'hosting', 'payroll']],
    ['parties', ['NAME ASC'], ['gone', 'mailer', 'north', 'south', 'holding']],
    ['parties', ['COUNTRY DESC', 'NAME ASC'], ['south', 'mailer', 'north', 'gone', 'holding']],
    ['engagements', ['PROCESSOR ASC'], ['mailing', 'printing']],
    ['engagements', ['PROCESSOR DESC', 'WORK ASC'], ['printing', 'mailing']],
    ['transfers', ['KIND ASC', 'NAME ASC'], ['given-up', 'letters-abroad', 'visits-abroad', 'at-home']],
  ])('of %s by %j is %j, in pages of one entry', async (list, sort, keys) => {
    const asked = sort.map((key) => ({ by: key.split(' ')[0], direction: key.split(' ')[1] }));

    expect(await walk(list, asked)).toEqual(keys);
  });

  it('by CHANGED_AT begins with what was changed last', async () => {
    expect((await walk('processingActivities', [{ by: 'CHANGED_AT', direction: 'DESC' }])).slice(0, 2)).toEqual([
      'visits',
      'letters',
    ]);
  });

  it('goes with its cursors: another order, another list or none is refused by a code', async () => {
    const { data } = await page('parties', { sort: [{ by: 'NAME' }], first: 1 });
    const after = data.list.pageInfo.endCursor;

    for (const [list, sort] of [
      ['parties', [{ by: 'NAME', direction: 'DESC' }]],
      ['parties', [{ by: 'COUNTRY' }]],
      ['parties', undefined],
      ['contacts', [{ by: 'NAME' }]],
    ] as const) {
      const { errors } = await page(list, { sort, after });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR', path: 'after' });
    }
  });

  it('has at most three different keys', async () => {
    for (const keys of [
      ['TITLE', 'STATUS', 'REFERENCE', 'CHANGED_AT'],
      ['TITLE', 'TITLE'],
    ]) {
      const { errors } = await page('processingActivities', { sort: keys.map((by) => ({ by })) });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'sort' });
    }
  });
});

describe('The facets of a list', () => {
  const counts = async (list: string, by: string, filter: object = {}, at?: object) => {
    const query = `query ($filter: ${filterOf(list)}, $at: Moment) {
      list: ${list}(filter: $filter, at: $at, first: 0) { counts(by: ${by}) { value label count } }
    }`;
    return (await register.get(query, { filter, at })).list.counts as { value: string; label: string; count: number }[];
  };
  const pairs = async (...asked: Parameters<typeof counts>) =>
    Object.fromEntries((await counts(...asked)).map(({ value, label, count }) => [label ?? value, count]));

  it.each<[list: string, by: string, counts: Record<string, number>]>([
    ['processingActivities', 'STATUS', { DRAFT: 2, IN_REVIEW: 1, APPROVED: 1, RETIRED: 1 }],
    ['processingActivities', 'ROLE', { CONTROLLER: 2, PROCESSOR: 1, JOINT_CONTROLLER: 1 }],
    [
      'processingActivities',
      'LEGAL_BASIS',
      { CONSENT: 1, CONTRACT: 1, LEGAL_OBLIGATION: 1, VITAL_INTERESTS: 1, none: 1 },
    ],
    ['processingActivities', 'TAG', { 'Audit of 2024': 2, Marketing: 1, none: 2 }],
    ['processingActivities', 'OWNER', { Reception: 1, none: 3 }],
    ['processingActivities', 'DATA_CATEGORY', { 'Temperature at the door': 1, 'E-mail addresses': 1 }],
    ['processingActivities', 'DATA_SUBJECT', { Readers: 1 }],
    ['processingActivities', 'SPECIAL_DATA', { YES: 1, NO: 1 }],
    ['processingActivities', 'CONTROLLER', { 'Nordlys AS': 2, 'Southern shops': 1, 'Älv Holding': 1 }],
    ['processingActivities', 'PROCESSOR', { 'Mailer Inc.': 1, 'Southern shops': 1 }],
    ['parties', 'GROUP', { true: 2, false: 3 }],
    ['parties', 'COUNTRY', { NO: 1, ZA: 1, US: 1 }],
    ['parties', 'OFFICER', { DATA_PROTECTION_OFFICER: 1 }],
    ['transfers', 'EXPORTER', { 'Nordlys AS': 3 }],
    ['engagements', 'COUNTRY', { US: 1, ZA: 1 }],
    ['engagements', 'JURISDICTION', { KR: 1, none: 1 }],
    ['engagements', 'LOCATION', { none: 2 }],
    ['transfers', 'STATUS', { DRAFT: 4 }],
  ])('counts %s by %s', async (list, by, expected) => {
    expect(await pairs(list, by)).toEqual(expected);
  });

  it.each([
    ['processingActivities', 'STATUS ROLE LEGAL_BASIS DATA_CATEGORY DATA_SUBJECT SPECIAL_DATA'],
    ['processingActivities', 'CONTROLLER PROCESSOR COUNTRY JURISDICTION TAG DEPARTMENT OWNER'],
    ['parties', 'STATUS KIND COUNTRY OFFICER GROUP'],
    ['transfers', 'STATUS KIND GROUND COUNTRY JURISDICTION EXPORTER IMPORTER ACTIVITY'],
    ['engagements', 'STATUS PROCESSOR COUNTRY LOCATION JURISDICTION MARKETING DEPARTMENT OWNER ACTIVITY'],
  ])('of %s count what a filter by the value finds: %s', async (list, facets) => {
    for (const at of [undefined, { on: '2024-06-01' }])
      for (const by of facets.split(' '))
        for (const { value, count } of await counts(list, by, {}, at)) {
          const query = `query ($filter: ${filterOf(list)}, $at: Moment) { list: ${list}(filter: $filter, at: $at) { totalCount } }`;
          const filter = { facets: [{ by, values: [value] }] };
          expect([by, value, (await register.get(query, { filter, at })).list.totalCount]).toEqual([by, value, count]);
        }
  });

  it('are not there for contacts, which are found by a text', async () => {
    const query = 'query ($text: String) { contacts(filter: { text: $text }) { totalCount nodes { key } } }';
    expect((await register.get(query, { text: 'RECEPT' })).contacts).toEqual({
      totalCount: 1,
      nodes: [{ key: 'reception' }],
    });
    expect((await register.get(query, { text: 'nobody' })).contacts).toEqual({ totalCount: 0, nodes: [] });
  });

  it('filter by any of the values of a facet, and by all of the facets', async () => {
    const keys = async (facets: object[]) =>
      (
        await register.get(
          'query ($f: ProcessingActivityFilter) { processingActivities(filter: $f) { nodes { key } } }',
          {
            f: { facets },
          },
        )
      ).processingActivities.nodes.map(({ key }: { key: string }) => key);

    expect(await keys([{ by: 'ROLE', values: ['PROCESSOR', 'JOINT_CONTROLLER'] }])).toEqual(['hosting', 'visits']);
    expect(
      await keys([
        { by: 'ROLE', values: ['CONTROLLER', 'JOINT_CONTROLLER'] },
        { by: 'STATUS', values: ['APPROVED', 'RETIRED'] },
      ]),
    ).toEqual(['visits', 'archive']);
    expect(await keys([{ by: 'ROLE', values: [] }])).toHaveLength(4);
    expect(await keys([{ by: 'ROLE', values: ['NO_SUCH'] }])).toEqual([]);
  });

  it('respect the conditions on other facets, and not those on their own', async () => {
    const facets = [{ by: 'ROLE', values: ['CONTROLLER'] }];

    expect(await pairs('processingActivities', 'STATUS', { facets })).toEqual({ DRAFT: 1, IN_REVIEW: 1, RETIRED: 1 });
    expect(await pairs('processingActivities', 'ROLE', { facets })).toEqual({
      CONTROLLER: 2,
      PROCESSOR: 1,
      JOINT_CONTROLLER: 1,
    });
    expect(await pairs('processingActivities', 'ROLE', { text: 'newsletter' })).toEqual({ CONTROLLER: 1 });
  });

  it('respect the moment', async () => {
    expect(await pairs('processingActivities', 'STATUS', {}, { knownAt: '2025-02-28' })).toEqual({});
    expect(await pairs('processingActivities', 'ROLE', {}, { on: '2024-06-01' })).toEqual({
      CONTROLLER: 3,
      PROCESSOR: 1,
      JOINT_CONTROLLER: 1,
    });
  });

  it('have at most a hundred values in one condition', async () => {
    const { errors } = await register.ask('query ($f: PartyFilter) { parties(filter: $f) { totalCount } }', {
      f: { facets: [{ by: 'COUNTRY', values: Array(101).fill('NO') }] },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'filter.facets' });
  });
});

describe('A node', () => {
  const NODE = `query ($id: ID!, $at: Moment) { node(id: $id, at: $at) {
    __typename id ... on ProcessingActivity { title } ...F
  } } fragment F on Party { name }`;
  const node = async (ofId: string, at?: object) => (await register.get(NODE, { id: ofId, at })).node;

  it('is a thing of any kind, ended or not, with the fields of its type', async () => {
    expect(await node(id.letters!)).toEqual({ __typename: 'ProcessingActivity', id: id.letters, title: 'Newsletter' });
    expect(await node(id.archive!)).toMatchObject({ __typename: 'ProcessingActivity' });
    expect(await node(id.north!)).toEqual({ __typename: 'Party', id: id.north, name: 'Nordlys AS' });
    expect(await node(id.dpo!)).toEqual({ __typename: 'Contact', id: id.dpo });
    expect(await node(id['visits-abroad']!)).toMatchObject({ __typename: 'Transfer' });
    expect(await node(id.printing!)).toMatchObject({ __typename: 'Engagement' });
  });

  it('is null if there is no such thing, or was none at the moment', async () => {
    for (const unknown of ['party-00000000-0000-4000-8000-000000000000', 'access-grants', 'nothing', ''])
      expect(await node(unknown)).toBeNull();
    expect(await node(id.letters!, { on: '2023-12-31' })).toBeNull();
  });
});

describe('What a regulator does not see', () => {
  let key: string;
  const ask = async (query: string, variables: object = {}) => (await register.ask(query, variables, key)).data;

  beforeAll(async () => {
    await register.lock();
    key = await register.key({ role: 'REGULATOR', jurisdictions: ['ZA'], until: '2999-12-31' });
  });

  it('is counted by no facet', async () => {
    const { list } = await ask(`{ list: processingActivities {
      status: counts(by: STATUS) { value count } role: counts(by: ROLE) { value count } by: counts(by: CONTROLLER) { label count }
      owner: counts(by: OWNER) { value count }
    } parties { counts(by: COUNTRY) { value count } } }`);

    expect(list).toEqual({
      status: [{ value: 'APPROVED', count: 1 }],
      role: [{ value: 'JOINT_CONTROLLER', count: 1 }],
      by: expect.arrayContaining([
        { label: 'Nordlys AS', count: 1 },
        { label: 'Southern shops', count: 1 },
      ]),
      owner: [{ value: 'none', count: 1 }], // none that it reads
    });
  });

  it('has no node: the answer is that for what does not exist', async () => {
    const NODE = 'query ($id: ID!) { node(id: $id) { id } }';

    expect(await ask(NODE, { id: id.visits })).toEqual({ node: { id: id.visits } });
    expect(await ask(NODE, { id: id.letters })).toEqual({ node: null });
    expect(await ask(NODE, { id: id.hosting })).toEqual({ node: null });
  });

  it('moves nothing in the order by CHANGED_AT', async () => {
    const { processingActivities } = await ask(
      '{ processingActivities(sort: [{ by: CHANGED_AT }]) { nodes { title } edges { cursor } } }',
    );
    const [{ cursor }] = processingActivities.edges;
    await register.get('mutation ($id: ID!) { describeActivity(id: $id, description: "New") { id } }', {
      id: id.visits,
    });
    const again = await ask('{ processingActivities(sort: [{ by: CHANGED_AT }]) { edges { cursor } } }');
    const valuesIn = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString())[2];

    expect(valuesIn(again.processingActivities.edges[0].cursor)).toEqual(valuesIn(cursor));
  });
});
