import { Progress } from '#read-model';
import { ServedRegister, SetClock } from './over-the-wire.js';

/** A register in which everything that a regulator of Korea must not see has a zebra in its name. */
const FILE = `
effectiveOn: 2024-01-01
contacts:
  - { key: kim, name: Kim Example, email: kim@example.org }
  - { key: zoe, name: Zoe Zebra, email: zoe@zebra.example }
parties:
  - { key: seoul, name: Acme Seoul, country: KR, officers: [{ role: CHIEF_PRIVACY_OFFICER, contact: kim }] }
  - { key: paris, name: Zebra Paris, country: FR, officers: [{ role: DATA_PROTECTION_OFFICER, contact: zoe }] }
  - { key: cloud, name: Cloud Inc, country: US }
  - { key: zcloud, name: Zebra Cloud, country: US }
processingActivities:
  - { key: letters, reference: "1", title: Letters, role: CONTROLLER, controllers: [seoul], purposes: [{ key: post, description: Post }], dataCategories: [{ key: mail, name: Mail }] }
  - { key: zletters, reference: "2", title: Zebra letters, role: CONTROLLER, controllers: [paris] }
  - { key: unseen, reference: "3", title: Zebra draft, role: CONTROLLER, controllers: [seoul] }
engagements:
  - { key: hosting, processor: cloud, work: Hosting, activities: [letters, zletters] }
  - { key: zhosting, processor: zcloud, work: Zebra hosting, activities: [zletters], jurisdictions: [FR] }
transfers:
  - { key: abroad, name: Abroad, kind: ENTRUSTMENT, exporter: seoul, importer: cloud, countries: [US], activities: [letters, zletters] }
  - { key: zabroad, name: Zebra abroad, kind: ENTRUSTMENT, exporter: paris, importer: zcloud, countries: [BR], activities: [zletters] }
jurisdictionProfiles:
  - { code: KR, rights: ["Ask in Seoul"], controllers: [{ party: seoul }], recipients: [{ key: post, name: Post, party: cloud }, { key: press, name: Press, activities: [letters, zletters] }, { key: zoo, name: Zoo, activities: [zletters] }] }
  - { code: FR, rights: ["Ask the zebra"], controllers: [{ party: paris }], legalBasisOverrides: [{ key: z, basis: CONSENT, activities: [zletters] }] }
`;

const EVERYTHING = `query ($at: Moment) {
  processingActivities(at: $at) { totalCount edges { cursor node { id reference title status revision
    controllers { id name officers { role contact { id name email } } } processors { id processor { name } work activities { id title } }
    transfers { id name activities { id title } importer { id name } exporter { name } } recipients { name } } } }
  engagements(at: $at) { totalCount nodes { id work processor { name } activities { id title } under { id } } }
  processors(at: $at) { totalCount nodes { name engagements { id work activities { title } } } }
  transfers(at: $at) { totalCount nodes { id name status countries importer { name } activities { id title } } }
  parties(at: $at) { totalCount nodes { id name engagements { work } parent { name } } }
  contacts(at: $at) { totalCount nodes { id name email } }
  jurisdictionProfiles(at: $at) { code rights controllers { party { name } }
    recipients { key party { name } activities { id } } legalBasisOverrides { activities { title } } retention { activities { title } } }
}`;

describe('A regulator of one jurisdiction', () => {
  const clock = new SetClock(new Date('2024-03-01T12:00:00Z'));
  let register: ServedRegister;
  let key: string;
  let ids: Record<string, string>;

  beforeAll(async () => {
    register = await ServedRegister.start({ clock });
    await register.apply(FILE);
    const all = await register.get(`{
      contacts { nodes { key id } } parties { nodes { key id } } engagements { nodes { key id } }
      processingActivities { nodes { key id } } transfers { nodes { key id } } }`);
    const nodes = Object.values(all).flatMap((list) => (list as { nodes: { key: string; id: string }[] }).nodes);
    ids = Object.fromEntries(nodes.map((node) => [node.key, node.id]));
    for (const thing of ['letters', 'zletters', 'abroad', 'zabroad']) {
      await register.get(`mutation { submitForReview(of: "${ids[thing]}") { id } }`);
      await register.get(`mutation { approve(of: "${ids[thing]}") { id } }`);
    }
    await register.get(`mutation { retitleActivity(id: "${ids.letters}", title: "Zebra letters to come") { id } }`);
    await register.get(`mutation { submitForReview(of: "${ids.letters}", comment: "Zebra comment") { id } }`);
    await register.lock();
    key = await register.key({ role: 'REGULATOR', jurisdictions: ['KR'], until: '2025-12-31' });
  });
  afterAll(() => register.destroy());

  const ask = (query: string, variables = {}) => register.ask(query, variables, key);
  const get = async (query: string, variables = {}) => {
    const { data, errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };

  it('sees what has been approved and the grant covers, with all that leads on from it', async () => {
    const data = await get(EVERYTHING);

    expect(data.processingActivities).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            id: ids.letters,
            title: 'Letters',
            status: 'APPROVED',
            controllers: [{ name: 'Acme Seoul', officers: [{ contact: { name: 'Kim Example' } }] }],
            processors: [{ processor: { name: 'Cloud Inc' }, activities: [{ id: ids.letters }] }],
            transfers: [{ name: 'Abroad', activities: [{ id: ids.letters, title: 'Letters' }] }],
          },
        },
      ],
    });
    expect(data.parties.nodes.map((party: { name: string }) => party.name)).toEqual(['Acme Seoul', 'Cloud Inc']);
    expect(data.contacts).toMatchObject({ totalCount: 1, nodes: [{ id: ids.kim }] });
    expect(data.engagements.totalCount).toBe(1);
    expect(data.transfers.totalCount).toBe(1);
    expect(data.processors.totalCount).toBe(1);
    expect(data.jurisdictionProfiles.map((profile: { code: string }) => profile.code)).toEqual(['KR']);
    expect(data.jurisdictionProfiles[0].recipients).toEqual([
      { key: 'post', party: { name: 'Cloud Inc' }, activities: null },
      { key: 'press', party: null, activities: [{ id: ids.letters }] },
    ]);
  });

  it.each<[string, object]>([
    ['now', {}],
    ['on another date', { on: '2024-02-01' }],
    ['as known before anything was approved', { knownAt: '2024-02-29' }],
    ['at the first position', { position: '1' }],
  ])('finds no zebra %s', async (_, at) => {
    expect(await register.bytes(EVERYTHING, { at }, key)).not.toMatch(/zebra/i);
    expect(await register.bytes('query ($at: Moment) { registerFile(at: $at) }', { at }, key)).not.toMatch(
      /zebra|zletters/i,
    );
  });

  it('finds nothing of it by its id', async () => {
    for (const [field, thing] of [
      ['processingActivity', 'zletters'],
      ['processingActivity', 'unseen'],
      ['engagement', 'zhosting'],
      ['transfer', 'zabroad'],
      ['party', 'paris'],
      ['contact', 'zoe'],
    ])
      expect(await get(`{ ${field}(id: "${ids[thing!]}") { id } }`)).toEqual({ [field!]: null });
    expect(await get('{ jurisdictionProfile(code: "FR") { code } }')).toEqual({ jurisdictionProfile: null });
  });

  it.each([
    'processingActivities(filter: { text: "zebra" })',
    'processingActivities(filter: { reference: "2" })',
    'processingActivities(filter: { jurisdiction: "FR" })',
    'processingActivities(filter: { status: IN_REVIEW })',
    'processingActivities(filter: { transferTo: "BR" })',
    'transfers(filter: { text: "zebra" })',
    'parties(filter: { text: "zebra" })',
    'parties(filter: { country: "FR" })',
    'engagements(filter: { text: "zebra" })',
  ])('is told of none by %s', async (list) => {
    expect(await get(`{ list: ${list} { totalCount nodes { id } } }`)).toEqual({ list: { totalCount: 0, nodes: [] } });
  });

  it('cannot ask by what it does not see: who works for it, or is its controller', async () => {
    for (const filter of [`processor: "${ids.zcloud}"`, `controller: "${ids.paris}"`])
      expect((await get(`{ list: processingActivities(filter: { ${filter} }) { totalCount } }`)).list.totalCount).toBe(
        0,
      );
  });

  it('cannot ask which covered things refer to one that it does not see', async () => {
    const QUERY = `query ($id: ID!) {
      engagements(filter: { activity: $id }) { totalCount nodes { id } }
      transfers(filter: { activity: $id }) { totalCount nodes { id } }
    }`;
    const unknown = await get(QUERY, { id: 'processingActivity-0b0f6a0e-8c39-4c5e-9a53-3d3b1d3f7a10' });

    expect(await get(QUERY, { id: ids.letters })).toMatchObject({
      engagements: { totalCount: 1 },
      transfers: { totalCount: 1 },
    });
    for (const hidden of [ids.zletters, ids.unseen]) expect(await get(QUERY, { id: hidden })).toEqual(unknown);
    expect(unknown).toMatchObject({ engagements: { totalCount: 0 }, transfers: { totalCount: 0 } });
  });

  it('pages through what it sees by a cursor of somebody else, and nothing more', async () => {
    const { parties } = await register.get('{ parties(first: 1) { pageInfo { endCursor } } }');
    const after = parties.pageInfo.endCursor;

    const { list } = await get(`{ list: parties(first: 50, after: "${after}") { nodes { name } } }`);
    expect(list.nodes).toEqual([{ name: 'Cloud Inc' }]);
  });

  it('reads the history of what is covered by its approvals, and of nothing else', async () => {
    const HISTORY = 'query ($of: ID!) { history(of: $of) { totalCount nodes { type data reason } } }';
    const { history } = await get(HISTORY, { of: ids.letters });
    expect(history).toEqual({ totalCount: 1, nodes: [{ type: 'Approved', data: {}, reason: null }] });
    expect(JSON.stringify((await get(HISTORY, { of: ids.hosting })).history)).not.toContain(ids.zletters);

    for (const thing of [ids.zletters, ids.zoe, 'jurisdictionProfile-FR', 'access-grants', 'party-nobody'])
      expect((await ask(HISTORY, { of: thing })).errors).toMatchObject([
        { message: `There is nothing with the id ${thing}, or you may not see it.`, extensions: { code: 'NOT_FOUND' } },
      ]);
  });

  it('is told of changes in what is covered', async () => {
    const CHANGES = `query ($from: Moment!, $to: Moment!) { changes(from: $from, to: $to) {
      kind thing { id name } fields { path before after } events { position type } } }`;
    const span = { from: { on: '2023-12-31' }, to: { on: '2024-03-01' } };

    const { changes } = await get(CHANGES, span);
    expect(changes.map(({ thing }: { thing: { id: string } }) => thing.id).sort()).toEqual(
      [ids.kim, ids.seoul, ids.cloud, ids.letters, ids.hosting, ids.abroad, 'jurisdictionProfile-KR'].sort(),
    );
    const bytes = JSON.stringify(changes);
    expect(bytes).not.toMatch(/zebra/i);
    for (const hidden of ['zletters', 'paris', 'zoe', 'zhosting', 'unseen']) expect(bytes).not.toContain(ids[hidden]);
  });

  it('is not told on which legal basis another jurisdiction sees it', async () => {
    const bases = (code: string) =>
      ask(`{ processingActivities { nodes { purposes { legalBases(in: "${code}") { basis } } } } }`);

    expect((await bases('FR')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', path: 'in' });
    expect((await bases('KR')).errors).toBeUndefined();
  });

  it('is answered anew when its grant has ended', async () => {
    clock.set('2026-01-01T00:00:00Z');
    expect((await ask('{ me { role } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    clock.set('2024-03-01T12:00:00Z');
  });

  it('is not given from memory what others were answered, nor they what it was', async () => {
    const query = '{ processingActivities { totalCount } }';
    expect((await register.get(query)).processingActivities.totalCount).toBe(3);
    expect((await get(query)).processingActivities.totalCount).toBe(1);
    expect((await register.get(query)).processingActivities.totalCount).toBe(3);
  });

  it('leaves on record what it reads and what it is refused, and moves no position', async () => {
    const before = await register.position();
    const query = 'query ($id: ID!) { party(id: $id) { name } }';
    await ask(query, { id: ids.paris });
    await ask('mutation { registerParty(input: { name: "Mine" }) { id } }');

    const { readings } = await register.get(
      '{ readings(first: 2) { totalCount nodes { at account query variables position refused } } }',
    );
    expect(readings.nodes).toEqual([
      expect.objectContaining({ query: expect.stringContaining('registerParty'), refused: 'FORBIDDEN' }),
      {
        at: '2024-03-01T12:00:00.000Z',
        account: expect.stringMatching(/^grant-/),
        query,
        variables: JSON.stringify({ id: ids.paris }),
        position: before,
        refused: null,
      },
    ]);
    expect(readings.totalCount).toBeGreaterThan(10);
    expect(await register.position()).toBe(before);
  });

  it('shows administrators what it has asked without characters that they do not see', async () => {
    await ask('query ($id: ID!) { party(id: $id) { name } } # \u202e', { id: 'x\u2066' });

    const { readings } = await register.get('{ readings(first: 1) { nodes { query variables } } }');
    expect(readings.nodes).toEqual([
      {
        query: String.raw`query ($id: ID!) { party(id: $id) { name } } # \u202e`,
        variables: String.raw`{"id":"x\u2066"}`,
      },
    ]);
  });

  it('is named in its log as it was when it had access, and the log says whether it has it today', async () => {
    const create = `mutation { createKey(grant: {
      role: REGULATOR, label: "Autorité", jurisdictions: ["KR"], until: "2025-12-31"
    }) { key grant } }`;
    const { createKey } = await register.get(create);
    const newest = async () =>
      (await register.get('{ readings(first: 1) { nodes { label hasAccess } } }')).readings.nodes;
    await register.ask('{ me { account } }', {}, createKey.key);
    expect(await newest()).toEqual([{ label: 'Autorité', hasAccess: true }]);
    await register.get(`mutation { withdrawAccess(grant: "${createKey.grant}") { position } }`);
    expect(await newest()).toEqual([{ label: 'Autorité', hasAccess: false }]);
    await ask('{ me { account } }');
    expect(await newest()).toEqual([{ label: null, hasAccess: true }]);
  });

  it('is shown the documents of its own law, made of what it sees, and no findings', async () => {
    const { data, errors } = await ask(
      '{ disclosures { korea { delegation { rows { delegatee } } gaps { message } } japan { complete } } }',
    );

    expect(data.disclosures.korea.gaps.length).toBeGreaterThan(0);
    expect(JSON.stringify(data.disclosures.korea)).not.toMatch(/zebra/i);
    expect(data.disclosures.japan).toBeNull();
    expect(errors).toMatchObject([{ path: ['disclosures', 'japan'], extensions: { code: 'FORBIDDEN' } }]);
    expect((await ask('{ findings { totalCount } }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('sees no work on findings, by no query', async () => {
    const editor = await register.key({ role: 'EDITOR' });
    const list = '{ findings(filter: { type: "transfer" }, first: 1) { nodes { id } } }';
    const { id } = (await register.ask(list, {}, editor)).data.findings.nodes[0];
    const comment = 'mutation ($id: ID!) { commentOnFinding(id: $id, text: "Zebra") { position } }';
    expect((await register.ask(comment, { id }, editor)).errors).toBeUndefined();

    for (const query of [
      '{ findingGroups { totalCount } }',
      '{ horizon(from: "2024-01-01", to: "2024-12-31") { totalCount } }',
    ])
      expect((await ask(query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const history = await ask('query ($id: ID!) { history(of: $id) { nodes { type } } }', { id });
    expect(history.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const changes = await get('{ changes(from: { on: "2019-01-01" }, to: {}) { thing { id } } }');
    expect(JSON.stringify(changes)).not.toContain('finding-');
  });
});

describe('A regulator of one activity', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start();
    await register.apply(FILE);
  });
  afterAll(() => register.destroy());

  it('sees that activity, once it has been approved, and what leads on from it', async () => {
    const { processingActivities } = await register.get('{ processingActivities { nodes { id key } } }');
    const { id } = processingActivities.nodes.find((node: { key: string }) => node.key === 'zletters');
    await register.lock();
    const key = await register.key({ role: 'REGULATOR', activities: [id], until: '2999-12-31' });
    const seen = async () => {
      const { data } = await register.ask(EVERYTHING, {}, key);
      return [data.processingActivities.totalCount, data.engagements.totalCount, data.parties.totalCount];
    };

    expect(await seen()).toEqual([0, 0, 0]);

    await register.get(`mutation { submitForReview(of: "${id}") { id } }`);
    const approver = await register.key({ role: 'APPROVER' });
    await register.ask(`mutation { approve(of: "${id}") { id } }`, {}, approver);

    expect(await seen()).toEqual([1, 2, 3]);
  });

  it('cannot be given one that is not there', async () => {
    const { errors } = await register.ask(
      'mutation { createKey(grant: { role: REGULATOR, activities: ["processingActivity-no"], until: "2999-12-31" }) { key } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: 'grant.activities.0' });
  });
});

describe('A regulator of several countries under one law', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start();
    await register.apply(`
effectiveOn: 2024-01-01
parties:
  - { key: paris, name: Acme Paris, country: FR }
  - { key: london, name: Acme London, country: GB }
processingActivities:
  - { key: french, reference: "1", title: French letters, role: CONTROLLER, controllers: [paris] }
  - { key: british, reference: "2", title: British letters, role: CONTROLLER, controllers: [london] }
jurisdictionProfiles:
  - { code: GB, rights: [Ask in London] }
`);
    const { nodes } = (await register.get('{ processingActivities { nodes { id } } }')).processingActivities;
    for (const { id } of nodes)
      await register.get(`mutation { submitForReview(of: "${id}") { id } approve(of: "${id}") { id } }`);
    await register.lock();
  });
  afterAll(() => register.destroy());

  it.each([
    ['EU', ['French letters'], []],
    ['UK', ['British letters'], ['GB']],
    ['GB', ['British letters'], ['GB']],
    ['DE', [], []],
  ])('of %s sees what is done there', async (jurisdiction, titles, profiles) => {
    const key = await register.key({ role: 'REGULATOR', jurisdictions: [jurisdiction], until: '2999-12-31' });
    const { data } = await register.ask(
      '{ processingActivities { nodes { title } } jurisdictionProfiles { code } }',
      {},
      key,
    );
    expect(data.processingActivities.nodes.map(({ title }: { title: string }) => title)).toEqual(titles);
    expect(data.jurisdictionProfiles.map(({ code }: { code: string }) => code)).toEqual(profiles);
  });

  it('learns how far read models are that are behind, and not since when', async () => {
    const key = await register.key({ role: 'REGULATOR', jurisdictions: ['GB'], until: '2999-12-31' });
    const progress = register.app.get(Progress, { strict: false });
    const position = progress.position();
    progress.fallBehind(position + 1n);

    const asked = '{ parties { totalCount } }';
    const [ofRegulator, ofAll] = [await register.ask(asked, {}, key), await register.ask(asked)];
    const places = { position: String(position), recorded: String(position + 1n), todo: expect.any(String) };
    expect(ofRegulator).toHaveProperty('extensions', { behind: places });
    expect(ofAll).toHaveProperty('extensions', { behind: { ...places, since: expect.any(String) } });
  });
});
