import { jest } from '@jest/globals';
import { createQueryId, type PluginTransformQueryArgs, type PluginTransformResultArgs } from 'kysely';
import { EventStore } from '#ledger';
import { ReadModelDatabase } from '#read-model';
import { ServedRegister, SetClock } from './over-the-wire.js';

const FILE = `
effectiveOn: 2024-01-01
contacts:
  - { key: kim, name: Kim Example, email: kim@example.org }
  - { key: zoe, name: Zoe Zebra }
parties:
  - { key: seoul, name: Acme Seoul, country: KR, officers: [{ role: CHIEF_PRIVACY_OFFICER, contact: kim }] }
  - { key: paris, name: Zebra Paris, country: FR, officers: [{ role: DATA_PROTECTION_OFFICER, contact: zoe }] }
  - { key: cloud, name: Cloud Inc, country: US }
  - { key: osaka, name: Zebra Osaka, country: JP }
processingActivities:
  - key: letters
    reference: "1"
    title: Zebra letters
    role: CONTROLLER
    controllers: [seoul]
    dataCategories: [{ key: contact-data, name: Contact data }]
  - { key: moved, reference: "2", title: Zebra in Osaka, role: CONTROLLER, controllers: [osaka] }
  - { key: hidden, reference: "3", title: Zebra hidden, role: CONTROLLER, controllers: [paris] }
  - { key: unseen, reference: "4", title: Zebra draft, role: CONTROLLER, controllers: [seoul] }
engagements:
  - { key: hosting, processor: cloud, work: Hosting, activities: [letters, hidden] }
  - { key: zhosting, processor: cloud, work: Zebra hosting, activities: [hidden], jurisdictions: [FR] }
transfers:
  - { key: abroad, name: Abroad, kind: ENTRUSTMENT, exporter: seoul, importer: cloud, countries: [US], activities: [letters] }
  - { key: zabroad, name: Zebra, kind: ENTRUSTMENT, exporter: paris, importer: cloud, countries: [BR], activities: [hidden] }
jurisdictionProfiles:
  - { code: FR, rights: ["Ask the zebra"] }
`;

const HISTORY = `query ($of: ID!) { history(of: $of) { totalCount nodes {
  type position revision recordedAt effectiveOn actor reason evidence data annulledAt annulledBy { position }
  words { key arguments { name value } } changes { from to fields { path before after } } } } }`;

interface Entry {
  readonly type: string;
  readonly position: string;
  readonly recordedAt: string;
  readonly changes: readonly {
    from: string;
    to: string | null;
    fields: { path: string; before: unknown; after: unknown }[];
  }[];
  readonly [field: string]: unknown;
}

describe('The history that a regulator reads', () => {
  const clock = new SetClock(new Date('2024-03-01T12:00:00Z'));
  let register: ServedRegister;
  let ids: Record<string, string>;
  let key: string;
  let keyWithReasons: string;
  /** The days on which `letters` was approved. */
  const APPROVED = ['2024-03-02T12:00:00.000Z', '2024-03-04T12:00:00.000Z'];

  const does = async (mutation: string) => {
    const [field] = /\w+/.exec(mutation)!;
    return (await register.get(`mutation { ${mutation} { position } }`))[field].position as string;
  };
  const approve = async (of: string, comment = 'Zebra, at last') => {
    await does(`submitForReview(of: "${of}", comment: "Zebra, please look")`);
    return does(`approve(of: "${of}", comment: "${comment}", meta: { evidence: "zebra.pdf" })`);
  };
  const ask = (query: string, variables = {}, token = key) => register.ask(query, variables, token);
  const get = async (query: string, variables = {}, token = key) => {
    const { data, errors } = await ask(query, variables, token);
    expect(errors).toBeUndefined();
    return data;
  };
  const historyOf = async (thing: string, token = key) =>
    (await get(HISTORY, { of: ids[thing] }, token)).history.nodes as Entry[];

  beforeAll(async () => {
    register = await ServedRegister.start({ clock });
    await register.apply(FILE);
    const all = await register.get(`{
      contacts { nodes { key id } } parties { nodes { key id } } engagements { nodes { key id } }
      processingActivities { nodes { key id } } transfers { nodes { key id } } }`);
    const nodes = Object.values(all).flatMap((list) => (list as { nodes: { key: string; id: string }[] }).nodes);
    ids = Object.fromEntries(nodes.map((node) => [node.key, node.id]));
    const { letters, moved, hidden, abroad, seoul, hosting, osaka } = ids as Record<string, string>;

    // Drafts are replaced, and a fact is annulled, before anything is approved.
    await does(
      `retitleActivity(id: "${letters}", title: "Zebra post", meta: { effectiveOn: "2024-01-01", reason: "A zebra wanted it" })`,
    );
    const annulled = await does(
      `setDataCategory(id: "${letters}", dataCategory: { key: "stripes", name: "Zebra stripes" }, meta: { effectiveOn: "2024-01-01" })`,
    );
    await does(`annul(of: "${letters}", position: "${annulled}", reason: "No zebra was there")`);
    await does(
      `retitleActivity(id: "${letters}", title: "Post", meta: { effectiveOn: "2024-01-01", reason: "The zebra left" })`,
    );
    clock.set(APPROVED[0]!);
    await approve(letters!);
    clock.set('2024-03-03T12:00:00Z');
    await does(`retitleActivity(id: "${letters}", title: "Zebra parcels", meta: { effectiveOn: "2024-02-01" })`);
    await does(
      `retitleActivity(id: "${letters}", title: "Post and parcels", meta: { effectiveOn: "2024-02-01", reason: "Zebra" })`,
    );
    clock.set(APPROVED[1]!);
    await approve(letters!);
    await does(`retitleActivity(id: "${letters}", title: "Zebra plans")`);

    await approve(abroad!);
    await approve(hidden!);
    await approve(moved!);
    await does(`retitleActivity(id: "${moved}", title: "Moved")`);
    await approve(moved!);
    await does(`renameParty(id: "${osaka}", name: "Acme Osaka")`);
    await does(`moveParty(id: "${osaka}", seat: { country: "KR" })`);
    await does(`renameParty(id: "${seoul}", name: "Acme Busan", meta: { reason: "A zebra moved", evidence: "zebra" })`);
    await does(`changeWork(id: "${hosting}", work: "Hosting and backups", meta: { reason: "A zebra fell" })`);
    await register.lock();
    const grant = { role: 'REGULATOR', jurisdictions: ['KR'], until: '2025-12-31' };
    key = await register.key(grant);
    keyWithReasons = await register.key({ ...grant, includesReasons: true });
  });
  afterAll(() => register.destroy());

  it('is that of the approved content: what each approval changed, from when, and when that was recorded', async () => {
    const [first, second, ...others] = await historyOf('letters');

    expect(others).toEqual([]);
    expect(first).toMatchObject({ type: 'Approved', recordedAt: APPROVED[0], annulledAt: null });
    expect(first!.changes).toEqual([{ from: '2024-01-01', to: null, fields: expect.any(Array) }]);
    expect(first!.changes[0]!.fields).toContainEqual({ path: 'title', before: null, after: 'Post' });
    expect(second).toMatchObject({ type: 'Approved', recordedAt: APPROVED[1] });
    expect(second!.changes).toEqual([
      { from: '2024-02-01', to: null, fields: [{ path: 'title', before: 'Post', after: 'Post and parcels' }] },
    ]);
  });

  it.each(['letters', 'abroad', 'seoul', 'cloud', 'hosting', 'kim'])(
    'of %s has no draft, no reason, no comment, no evidence and no account',
    async (thing) => {
      const entries = await historyOf(thing);

      expect(entries.length).toBeGreaterThan(0);
      expect(JSON.stringify(entries)).not.toMatch(/zebra/i);
      for (const { actor, reason, evidence, data } of entries)
        expect({ actor, reason, evidence, data }).toEqual({
          actor: 'not-covered',
          reason: null,
          evidence: null,
          data: {},
        });
    },
  );

  it('hides the ids of things, and no key that begins like one', async () => {
    const [first] = await historyOf('letters');

    expect(first!.changes[0]!.fields.map(({ path }) => path)).toContain('dataCategories.contact-data.key');
    expect(JSON.stringify(first)).not.toContain('"after":"not-covered"');
  });

  it('agrees with the register at every moment that it names', async () => {
    for (const entry of await historyOf('letters'))
      for (const { from, fields } of entry.changes) {
        const title = fields.find(({ path }) => path === 'title')!;
        const on = async (position: bigint) =>
          (
            await get('query ($id: ID!, $at: Moment) { processingActivity(id: $id, at: $at) { title } }', {
              id: ids.letters,
              at: { position: String(position), on: from },
            })
          ).processingActivity?.title ?? null;
        expect(await on(BigInt(entry.position))).toBe(title.after);
        expect(await on(BigInt(entry.position) - 1n)).toBe(title.before);
      }
  });

  it('of what is not reviewed is that of its content, as past moments show it', async () => {
    const [registered, renamed] = await historyOf('seoul');

    expect(registered!.changes[0]!.fields).toContainEqual({ path: 'name', before: null, after: 'Acme Seoul' });
    expect(renamed).toMatchObject({
      type: 'PartyRenamed',
      changes: [{ to: null, fields: [{ path: 'name', before: 'Acme Seoul', after: 'Acme Busan' }] }],
    });
    const hosting = JSON.stringify(await historyOf('hosting'));
    expect(hosting).toContain(ids.letters);
    expect(hosting).not.toContain(ids.hidden);
  });

  it('has reasons, comments, evidence and accounts if the grant says so, and still no drafts', async () => {
    const [first, second] = await historyOf('letters', keyWithReasons);

    expect(first).toMatchObject({ evidence: 'zebra.pdf', actor: 'anonymous', data: { comment: 'Zebra, at last' } });
    expect(second!.changes).toEqual([
      { from: '2024-02-01', to: null, fields: [{ path: 'title', before: 'Post', after: 'Post and parcels' }] },
    ]);
    expect((await historyOf('seoul', keyWithReasons))[1]).toMatchObject({ reason: 'A zebra moved', evidence: 'zebra' });
    const { grants } = await register.get('{ grants { role includesReasons } }');
    expect(grants.map(({ includesReasons }: { includesReasons: boolean }) => includesReasons)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is paged by its own entries', async () => {
    const PAGE = `query ($of: ID!, $after: String) { history(of: $of, first: 1, after: $after) {
      totalCount nodes { position } pageInfo { hasNextPage endCursor } } }`;
    const all = (await historyOf('letters')).map(({ position }) => position);
    const { history: one } = await get(PAGE, { of: ids.letters });
    const { history: two } = await get(PAGE, { of: ids.letters, after: one.pageInfo.endCursor });

    expect([one, two].flatMap(({ nodes }) => nodes.map(({ position }: Entry) => position))).toEqual(all);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('gives the difference of two moments its events: approvals, and none of a draft', async () => {
    const { changes } = await get(
      `query ($from: Moment!, $to: Moment!) { changes(from: $from, to: $to) {
        thing { id } fields { path } events { type position } } }`,
      { from: { on: '2023-12-31' }, to: { on: '2024-03-04' } },
    );
    const of = (thing: string) => changes.find((change: { thing: { id: string } }) => change.thing.id === ids[thing]);

    expect(of('letters').events.map(({ type }: Entry) => type)).toEqual(['Approved', 'Approved']);
    expect(of('letters').events.map(({ position }: Entry) => position)).toEqual(
      (await historyOf('letters')).map(({ position }) => position),
    );
    expect(of('hosting').events[0]).toMatchObject({ type: 'ProcessorEngaged' });
  });

  it('of an approval that was annulled shows both, with what each changed', async () => {
    const { history } = await register.get(`query ($of: ID!) { history(of: $of) { nodes { type position } } }`, {
      of: ids.abroad,
    });
    const approval = history.nodes.find(({ type }: Entry) => type === 'Approved').position;
    const before = await historyOf('abroad');
    await does(`renameTransfer(id: "${ids.abroad}", name: "Abroad again")`);
    const editor = await register.key({ role: 'APPROVER' });
    await does(`submitForReview(of: "${ids.abroad}")`);
    await register.ask(`mutation { approve(of: "${ids.abroad}") { id } }`, {}, editor);
    const again = (await historyOf('abroad')).at(-1)!;
    await does(`annul(of: "${ids.abroad}", position: "${again.position}", reason: "A zebra erred")`);

    const entries = await historyOf('abroad');
    expect(before.map(({ position }) => position)).toEqual([approval]);
    expect(entries.map(({ type }) => type)).toEqual(['Approved', 'Approved', 'EventAnnulled']);
    expect(entries[1]).toMatchObject({ annulledBy: { position: entries[2]!.position } });
    expect(entries[2]!.changes[0]!.fields).toEqual([{ path: 'name', before: 'Abroad again', after: 'Abroad' }]);
    expect(entries[2]!.words).toEqual({
      key: 'EventAnnulled',
      arguments: [
        { name: 'type', value: 'Approved' },
        { name: 'effectiveOn', value: entries[1]!.effectiveOn },
      ],
    });
    expect(JSON.stringify(entries)).not.toMatch(/zebra/i);
  });

  it('has no version of which no moment tells: what was approved before the grant covered it', async () => {
    const entries = await historyOf('moved');

    expect(entries).toHaveLength(1);
    expect(entries[0]!.changes[0]!.fields).toContainEqual({ path: 'title', before: null, after: 'Moved' });
    expect(JSON.stringify(entries)).not.toMatch(/zebra/i);
    expect(JSON.stringify(await historyOf('osaka'))).not.toMatch(/zebra/i);
  });

  const LOOK_UPS: readonly [name: string, query: string, things: readonly string[]][] = [
    ...(['processingActivity', 'party', 'contact', 'engagement', 'transfer'] as const).map(
      (kind): [string, string, string[]] => [
        kind,
        `query ($id: ID!) { ${kind}(id: $id) { id } }`,
        {
          processingActivity: ['hidden', 'unseen'],
          party: ['paris'],
          contact: ['zoe'],
          engagement: ['zhosting'],
          transfer: ['zabroad'],
        }[kind],
      ],
    ),
    [
      'history',
      'query ($id: ID!) { history(of: $id) { totalCount } }',
      ['hidden', 'unseen', 'paris', 'zoe', 'zhosting', 'zabroad'],
    ],
    ...['engagements', 'transfers'].map((list): [string, string, string[]] => [
      `${list}(filter: { activity })`,
      `query ($id: ID!) { ${list}(filter: { activity: $id }) { totalCount nodes { id } } }`,
      ['hidden', 'unseen'],
    ]),
    ...['controller', 'processor'].map((filter): [string, string, string[]] => [
      `processingActivities(filter: { ${filter} })`,
      `query ($id: ID!) { processingActivities(filter: { ${filter}: $id }) { totalCount nodes { id } } }`,
      ['paris'],
    ]),
  ];

  it.each(LOOK_UPS)(
    'and %s make the same statements for a hidden id as for an unknown one',
    async (_, query, things) => {
      for (const thing of things) {
        const hidden = ids[thing]!;
        const unknown = `${hidden.slice(0, -12)}0123456789ab`;
        expect(await work(query, hidden)).toEqual(await work(query, unknown));
      }
    },
  );

  it('and jurisdictionProfile make the same statements for a hidden code as for an unknown one', async () => {
    const BY_CODE = 'query ($id: JurisdictionCode!) { jurisdictionProfile(code: $id) { code } }';
    expect(await work(BY_CODE, 'FR')).toEqual(await work(BY_CODE, 'BE'));
    const BY_ID = 'query ($id: ID!) { history(of: $id) { totalCount } }';
    expect(await work(BY_ID, 'jurisdictionProfile-FR')).toEqual(await work(BY_ID, 'jurisdictionProfile-BE'));
  });

  /** Returns what a look-up answers, and the statements and reads of the ledger that it makes; ids are replaced. */
  async function work(query: string, id: string) {
    for (let i = 0; i < 2; i += 1) await ask(query, { id: id.replace(/\w\w$/, 'NL') }); // the engine has compiled the query
    const made: string[] = [];
    const note = (statement: string, values: readonly unknown[]) =>
      made.push(`${statement} ${values.join().replaceAll(id, 'ID')}`);
    const database = register.app.get(ReadModelDatabase, { strict: false });
    const read = jest.spyOn(register.app.get(EventStore, { strict: false }), 'read');
    const { reader } = database;
    const noting = {
      transformQuery: ({ node }: PluginTransformQueryArgs) => {
        const { sql, parameters } = reader.getExecutor().compileQuery(node, createQueryId());
        if (!sql.includes('"checkpoints"')) note(sql, parameters); // how far the process is: it looks by itself, too
        return node;
      },
      transformResult: async ({ result }: PluginTransformResultArgs) => result,
    };
    Object.defineProperty(database, 'reader', { value: reader.withPlugin(noting), configurable: true });
    const answer = JSON.stringify(await ask(query, { id })).replaceAll(id, 'ID');
    Reflect.deleteProperty(database, 'reader');
    for (const [stream] of read.mock.calls) if (stream !== 'access-grants') note('ledger', [stream]);
    read.mockRestore();
    expect(made.length).toBeGreaterThan(0);
    return { answer, made };
  }
});
