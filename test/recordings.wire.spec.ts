import { ServedRegister, SetClock } from './over-the-wire.js';

const FILE = `
effectiveOn: 2024-01-01
parties:
  - { key: seoul, name: Acme Seoul, country: KR }
  - { key: paris, name: Acme Paris, country: FR }
processingActivities:
  - { key: letters, reference: "1", title: Letters, role: CONTROLLER, controllers: [seoul] }
  - { key: zebra, reference: "2", title: Zebra, role: CONTROLLER, controllers: [paris] }
  - { key: other, reference: "3", title: Other, role: CONTROLLER, controllers: [seoul] }
`;

const RECORDINGS = `query ($first: Int, $after: String, $filter: RecordingFilter, $at: Moment) {
  recordings(first: $first, after: $after, filter: $filter, at: $at) {
    nodes { thing { type id name key } position type recordedAt effectiveOn actor actorLabel reason words { key arguments { name value } } }
    pageInfo { hasNextPage endCursor } } }`;
const CHANGES = `query ($from: Moment!, $to: Moment!, $first: Int, $after: String, $filter: ChangeFilter) {
  changeList(from: $from, to: $to, first: $first, after: $after, filter: $filter) {
    totalCount kinds: counts(by: KIND) { value count } types: counts(by: TYPE) { value count }
    nodes { kind thing { type id } fields { path before after }
      events { position type recordedAt effectiveOn actor actorLabel reason words { key arguments { name value } } } }
    pageInfo { hasNextPage endCursor } } }`;
const SEGMENTS = `query ($of: ID!, $path: String) { segments(of: $of, path: $path) {
  effectiveFrom effectiveTo recordedFrom recordedTo value position until words { key arguments { value } } } }`;

interface Recorded {
  readonly thing: { readonly type: string; readonly id: string; readonly name: string };
  readonly position: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

let clock: SetClock;
let register: ServedRegister;
let ids: Record<string, string>;

const does = async (mutation: string, token?: string) => {
  const [field] = /\w+/.exec(mutation)!;
  const { data, errors } = await register.ask(`mutation { ${mutation} { position } }`, {}, token ?? register.token);
  expect(errors).toBeUndefined();
  return data[field].position as string;
};
const get = async (query: string, variables: object, token?: string) => {
  const { data, errors } = await register.ask(query, variables, token ?? register.token);
  expect(errors).toBeUndefined();
  return data;
};

async function open() {
  clock = new SetClock(new Date('2024-03-01T12:00:00Z'));
  register = await ServedRegister.start({ clock });
  await register.apply(FILE);
  const all = await register.get('{ parties { nodes { key id } } processingActivities { nodes { key id } } }');
  const nodes = Object.values(all).flatMap((list) => (list as { nodes: { key: string; id: string }[] }).nodes);
  ids = Object.fromEntries(nodes.map((node) => [node.key, node.id]));
}

describe('What was recorded last', () => {
  beforeAll(open);
  afterAll(() => register.destroy());

  const recordings = async (variables: object = {}, token?: string) =>
    (await get(RECORDINGS, variables, token)).recordings as {
      nodes: Recorded[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  const types = async (filter: object, token?: string) =>
    (await recordings({ filter }, token)).nodes.map(({ type }) => type);

  it('is every event of the register, newest first, with its thing, who, why and its words', async () => {
    clock.set('2024-03-02T12:00:00Z');
    const moved = await does(`moveParty(id: "${ids.paris}", seat: { country: "BE" }, meta: { reason: "They moved" })`);
    const { nodes, pageInfo } = await recordings();

    expect(nodes[0]).toEqual({
      thing: { type: 'party', id: ids.paris, name: 'Acme Paris', key: 'paris' },
      position: moved,
      type: 'PartyMoved',
      recordedAt: '2024-03-02T12:00:00.000Z',
      effectiveOn: '2024-03-02',
      actor: 'anonymous',
      actorLabel: null,
      reason: 'They moved',
      words: {
        key: 'PartyMoved',
        arguments: [
          { name: 'country', value: 'BE' },
          { name: 'address', value: '' },
        ],
      },
    });
    const positions = nodes.map(({ position }) => Number(position));
    expect(positions).toEqual([...positions].sort((a, b) => b - a));
    expect(nodes).toHaveLength(6);
    expect(pageInfo.hasNextPage).toBe(false);
  });

  it('is paged, and a page stays a page of the same answer while more is recorded', async () => {
    const all = (await recordings()).nodes.map(({ position }) => position);
    const first = await recordings({ first: 4 });
    await does(`renameParty(id: "${ids.paris}", name: "Acme Brussels")`);
    const second = await recordings({ first: 4, after: first.pageInfo.endCursor });

    expect([...first.nodes, ...second.nodes].map(({ position }) => position)).toEqual(all);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const { parties } = await get('{ parties(first: 1) { pageInfo { endCursor } } }', {});
    const foreign = await register.ask(RECORDINGS, { after: parties.pageInfo.endCursor });
    expect(foreign.errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
    expect((await recordings({ at: { position: all[1] } })).nodes[0]?.position).toBe(all[1]);
  });

  it('is that of one type of thing or event, since an instant', async () => {
    expect(await types({ event: 'PartyRenamed' })).toEqual(['PartyRenamed']);
    expect(new Set(await types({ type: 'processingActivity' }))).toEqual(new Set(['ProcessingActivityRegistered']));
    expect(await types({ since: '2024-03-02T12:00:00Z' })).toEqual(['PartyRenamed', 'PartyMoved']);
    expect(await types({ since: '2024-03-02T12:00:00.001Z' })).toEqual([]);
    expect(await types({ type: 'zebra' })).toEqual([]);
  });

  it('is that of one account, and access only for administrators', async () => {
    await register.lock();
    const [editor, viewer] = [
      await register.key({ role: 'EDITOR', label: 'HR' }),
      await register.key({ role: 'VIEWER' }),
    ];
    await does(`retitleActivity(id: "${ids.letters}", title: "Post")`, editor);
    const { account } = (await get('{ me { account } }', {}, editor)).me;

    expect(await types({ actor: account })).toEqual(['ActivityRetitled']);
    expect((await recordings({ first: 1 })).nodes[0]).toMatchObject({ actor: account, actorLabel: 'HR' });
    expect((await recordings({ first: 1 }, viewer)).nodes[0]).toMatchObject({ actor: account, actorLabel: null });
    expect(await types({ event: 'AccessGiven' })).toHaveLength(3);
    expect(await types({ event: 'AccessGiven' }, viewer)).toEqual([]);
    expect(await types({ type: 'access' }, viewer)).toEqual([]);
  });

  it('is for a regulator what is in the histories that it sees', async () => {
    const approver = await register.key({ role: 'APPROVER' });
    const regulator = await register.key({ role: 'REGULATOR', jurisdictions: ['KR'], until: '2025-12-31' });
    for (const thing of ['letters', 'zebra']) {
      await does(`submitForReview(of: "${ids[thing]}")`);
      await does(`approve(of: "${ids[thing]}", comment: "Secret")`, approver);
    }
    await does(`retitleActivity(id: "${ids.letters}", title: "A secret draft")`);
    await does(`renameParty(id: "${ids.seoul}", name: "Acme Busan", meta: { reason: "Secret" })`);

    const { nodes } = await recordings({}, regulator);
    expect(nodes.map(({ type, thing }) => [type, thing.id])).toEqual([
      ['PartyRenamed', ids.seoul],
      ['Approved', ids.letters],
      ['PartyRegistered', ids.seoul],
    ]);
    expect(new Set(nodes.map(({ actor }) => actor))).toEqual(new Set(['not-covered']));
    expect(JSON.stringify(nodes)).not.toMatch(/secret|zebra/i);
    const one = await recordings({ first: 1 }, regulator);
    const two = await recordings({ first: 5, after: one.pageInfo.endCursor }, regulator);
    expect([...one.nodes, ...two.nodes]).toEqual(nodes);
    const refused = await register.ask(RECORDINGS, { filter: { actor: 'anonymous' } }, regulator);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', path: 'filter.actor' });
  });
});

describe('The list of changes between two moments', () => {
  let from: object;

  beforeAll(async () => {
    await open();
    from = { position: await register.position(), on: '2024-06-01' };
    await does(`retitleActivity(id: "${ids.letters}", title: "Post", meta: { reason: "Nobody writes letters" })`);
    await does(`retireProcessingActivity(id: "${ids.other}")`);
    await does(`registerParty(input: { name: "Acme Rome", country: "IT" })`);
    // changed and changed back: another document with the same content
    await does(`renameParty(id: "${ids.paris}", name: "Paris", meta: { effectiveOn: "2024-02-01" })`);
    await does(`renameParty(id: "${ids.paris}", name: "Acme Paris", meta: { effectiveOn: "2024-02-02" })`);
  });
  afterAll(() => register.destroy());

  const to = { on: '2024-06-01' };
  const list = async (variables: object = {}) => (await get(CHANGES, { from, to, ...variables })).changeList;

  it('is that of `changes`, counted by kind of change and by type of thing', async () => {
    const { changes } = await get(
      'query ($from: Moment!, $to: Moment!) { changes(from: $from, to: $to) { kind thing { type id } fields { path before after } events { position type recordedAt effectiveOn actor actorLabel reason words { key arguments { name value } } } } }',
      { from, to },
    );
    const all = await list();

    expect(all.nodes).toEqual(changes);
    expect(all.totalCount).toBe(3);
    expect(all.kinds).toEqual(
      expect.arrayContaining(['ADDED', 'CHANGED', 'REMOVED'].map((value) => ({ value, count: 1 }))),
    );
    expect(all.types).toEqual([
      { value: 'processingActivity', count: 2 },
      { value: 'party', count: 1 },
    ]);
  });

  it('is paged, by a cursor that holds both moments', async () => {
    const all = await list();
    const one = await list({ first: 2 });
    await does(`retitleActivity(id: "${ids.zebra}", title: "Later")`);
    const two = await list({ first: 2, after: one.pageInfo.endCursor });

    expect([...one.nodes, ...two.nodes]).toEqual(all.nodes);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(two.totalCount).toBe(3);
    const other = await register.ask(CHANGES, { from, to: { on: '2024-07-01' }, after: one.pageInfo.endCursor });
    expect(other.errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
    expect((await register.ask(CHANGES, { from, to, after: 'zebra' })).errors?.[0]?.extensions?.code).toBe(
      'BAD_CURSOR',
    );
  });

  it('says who recorded each change, when, and why', async () => {
    const { nodes } = await list({ filter: { kind: 'CHANGED' } });
    expect(nodes.find(({ thing }: Recorded) => thing.id === ids.letters).events).toEqual([
      expect.objectContaining({
        type: 'ActivityRetitled',
        actor: 'anonymous',
        actorLabel: null,
        reason: 'Nobody writes letters',
        effectiveOn: expect.stringMatching(/^2024-/),
        recordedAt: expect.stringMatching(/^2024-/),
      }),
    ]);
  });

  it('says which act of review changed a status', async () => {
    const before = { on: '2024-06-01', position: (await get('{ ledger { position } }', {})).ledger.position };
    await does(`submitForReview(of: "${ids.zebra}", comment: "Please look")`);
    const { nodes } = await list({ from: before });

    expect(nodes).toEqual([
      expect.objectContaining({
        fields: [{ path: 'status', before: 'DRAFT', after: 'IN_REVIEW' }],
        events: [expect.objectContaining({ type: 'SubmittedForReview' })],
      }),
    ]);
  });

  it('can be that of one kind of change or one type of thing', async () => {
    const removed = await list({ filter: { kind: 'REMOVED' } });
    expect(removed.nodes.map(({ thing }: Recorded) => thing.id)).toEqual([ids.other]);
    expect(removed.totalCount).toBe(1);
    expect((await list({ filter: { type: 'party' } })).nodes).toHaveLength(1);
  });
});

describe('The segments of a thing', () => {
  beforeAll(open);
  afterAll(() => register.destroy());

  const segments = async (thing: string, path?: string, token?: string) =>
    (await get(SEGMENTS, { of: ids[thing] ?? thing, path }, token)).segments;

  it('are its rectangles in the two clocks: of a value, those in which it differs', async () => {
    clock.set('2024-03-02T12:00:00Z');
    await does(`describeActivity(id: "${ids.letters}", description: "By post", meta: { effectiveOn: "2024-01-15" })`);
    clock.set('2024-03-03T12:00:00Z');
    const corrected = await does(
      `retitleActivity(id: "${ids.letters}", title: "Post", meta: { effectiveOn: "2024-02-01" })`,
    );
    const found = await segments('letters', 'title');

    const [registered, rest] = ['2024-03-01T12:00:00.000Z', '2024-03-03T12:00:00.000Z'];
    expect(
      found.map((segment: object) => ({ ...segment, position: undefined, until: undefined, words: undefined })),
    ).toEqual([
      { effectiveFrom: '2024-01-01', effectiveTo: null, recordedFrom: registered, recordedTo: rest, value: 'Letters' },
      {
        effectiveFrom: '2024-01-01',
        effectiveTo: '2024-02-01',
        recordedFrom: rest,
        recordedTo: null,
        value: 'Letters',
      },
      { effectiveFrom: '2024-02-01', effectiveTo: null, recordedFrom: rest, recordedTo: null, value: 'Post' },
    ]);
    expect(found[0].until).toBe(corrected);
    expect(found[2]).toMatchObject({
      position: corrected,
      words: { key: 'ActivityRetitled', arguments: [{ value: 'Post' }] },
    });
    expect(await segments('letters')).toHaveLength(5);
    expect((await segments('letters'))[0].value).toMatchObject({ title: 'Letters', retired: false });
  });

  it('are none of a path that it never had, of an unknown id, and of what the caller does not see', async () => {
    expect(await segments('letters', 'zebra.title')).toEqual([]);
    expect(await segments('party-00000000-0000-4000-8000-000000000000')).toEqual([]);
    await register.lock();
    const regulator = await register.key({ role: 'REGULATOR', jurisdictions: ['KR'], until: '2025-12-31' });
    expect(await segments('letters', 'title', regulator)).toEqual([]);
    expect(await segments('access-grants', undefined, await register.key({ role: 'VIEWER' }))).toEqual([]);
    const approver = await register.key({ role: 'APPROVER' });
    await does(`submitForReview(of: "${ids.letters}")`);
    await does(`approve(of: "${ids.letters}")`, approver);
    await does(`retitleActivity(id: "${ids.letters}", title: "Draft")`);
    expect((await segments('letters', 'title', regulator)).map(({ value }: { value: string }) => value)).toEqual([
      'Letters',
      'Post',
    ]);
  });
});
