import { ServedRegister, SetClock } from './over-the-wire.js';

const FILE = `
effectiveOn: 2024-01-01
contacts:
  - { key: kim, name: Kim Example, email: kim@example.org }
  - { key: ada, name: Ada Example }
parties:
  - { key: seoul, name: Acme Seoul, country: KR, officers: [{ role: CHIEF_PRIVACY_OFFICER, contact: kim }] }
  - { key: paris, name: Acme Paris, country: FR }
processingActivities:
  - key: letters
    reference: "1"
    title: Letters
    role: CONTROLLER
    controllers: [seoul]
    dataCategories: [{ key: address, name: Addresses }]
    purposes: [{ key: news, description: Newsletter, legalBases: [{ basis: CONTRACT }] }]
  - { key: other, reference: "2", title: Zebra, role: CONTROLLER, controllers: [paris] }
jurisdictionProfiles:
  - code: ALL
    securityMeasures: [Locks]
    retention:
      - { key: logs, kind: FIXED_PERIOD, period: P1Y }
      - { key: films, kind: FIXED_PERIOD, period: P2Y, activities: [other] }
`;

const PROVENANCE = `query ($of: ID!, $at: Moment) { provenance(of: $of, at: $at) {
  path thing position type effectiveOn recordedAt actor actorLabel reason evidence words { key arguments { name value } } } }`;

interface Origin {
  readonly path: string;
  readonly thing: string;
  readonly position: string;
  readonly type: string;
  readonly effectiveOn: string;
  readonly [field: string]: unknown;
}

describe('The provenance of a thing', () => {
  const clock = new SetClock(new Date('2024-03-01T12:00:00Z'));
  let register: ServedRegister;
  let ids: Record<string, string>;

  const does = async (mutation: string) => {
    const [field] = /\w+/.exec(mutation)!;
    return (await register.get(`mutation { ${mutation} { position } }`))[field].position as string;
  };
  const provenanceOf = async (thing: string, at: object = {}, token?: string): Promise<Origin[]> => {
    const { data, errors } = await register.ask(PROVENANCE, { of: ids[thing] ?? thing, at }, token ?? register.token);
    expect(errors).toBeUndefined();
    return data.provenance;
  };
  const origin = async (thing: string, path: string, at: object = {}, token?: string) =>
    (await provenanceOf(thing, at, token)).find((found) => found.path === path);
  const retitle = (title: string, effectiveOn: string, reason = 'Because') =>
    does(
      `retitleActivity(id: "${ids.letters}", title: "${title}", meta: { effectiveOn: "${effectiveOn}", reason: "${reason}" })`,
    );

  beforeAll(async () => {
    register = await ServedRegister.start({ clock });
    await register.apply(FILE);
    const all = await register.get(`{ contacts { nodes { key id } } parties { nodes { key id } }
      processingActivities { nodes { key id } } }`);
    const nodes = Object.values(all).flatMap((list) => (list as { nodes: { key: string; id: string }[] }).nodes);
    ids = Object.fromEntries(nodes.map((node) => [node.key, node.id]));
  });
  afterAll(() => register.destroy());

  it('names for each field the event that set it, with its dates, who, why and the evidence (T36)', async () => {
    clock.set('2024-03-02T12:00:00Z');
    const position = await does(
      `describeActivity(id: "${ids.letters}", description: "By post", meta: { effectiveOn: "2024-02-01", reason: "It lacked", evidence: "memo.pdf" })`,
    );

    expect(await origin('letters', 'description')).toEqual({
      path: 'description',
      thing: ids.letters,
      position,
      type: 'ActivityDescribed',
      effectiveOn: '2024-02-01',
      recordedAt: '2024-03-02T12:00:00.000Z',
      actor: 'anonymous',
      actorLabel: null,
      reason: 'It lacked',
      evidence: 'memo.pdf',
      words: { key: 'ActivityDescribed', arguments: [{ name: 'description', value: 'By post' }] },
    });
    expect(await origin('letters', 'description', { on: '2024-01-31' })).toBeUndefined();
    expect(await origin('letters', 'title')).toMatchObject({ type: 'ProcessingActivityRegistered' });
  });

  it('names for each row the event that set it, and for a field of the row another where it set that alone', async () => {
    const changed = await does(
      `changeLegalBasis(id: "${ids.letters}", purpose: "news", legalBases: [{ basis: CONSENT }, { basis: CONTRACT }])`,
    );
    const found = new Map((await provenanceOf('letters')).map(({ path, type }) => [path, type]));

    expect(found.get('purposes.news')).toBe('LegalBasisChanged');
    expect(found.get('purposes.news.description')).toBe('ProcessingActivityRegistered');
    expect(found.has('purposes.news.legalBases')).toBe(false); // that of its row
    expect(found.get('dataCategories.address')).toBe('ProcessingActivityRegistered');
    expect(await origin('letters', 'purposes.news')).toMatchObject({
      position: changed,
      words: {
        key: 'LegalBasisChanged',
        arguments: [
          { name: 'purpose', value: 'news' },
          { name: 'bases', value: 'CONSENT' },
          { name: 'bases', value: 'CONTRACT' },
        ],
      },
    });
  });

  it('of a correction differs on both clocks: by date, and by what was known', async () => {
    const before = await register.position();
    const renamed = await retitle('Post', '2024-02-10');
    const backdated = await retitle('Mail', '2024-01-20', 'Found late');

    expect(await origin('letters', 'title', { on: '2024-01-25' })).toMatchObject({
      position: backdated,
      effectiveOn: '2024-01-20',
      reason: 'Found late',
    });
    expect(await origin('letters', 'title', { on: '2024-02-10' })).toMatchObject({ position: renamed });
    expect(await origin('letters', 'title', { on: '2024-01-25', position: renamed })).toMatchObject({
      type: 'ProcessingActivityRegistered',
    });
    expect(await origin('letters', 'title', { position: before })).toMatchObject({
      type: 'ProcessingActivityRegistered',
    });
  });

  it('of what was annulled is the event before it, and of what was redated the event that says it again', async () => {
    const before = await origin('letters', 'title');
    const wrong = await retitle('Wrong', '2024-02-20');
    expect(await origin('letters', 'title')).toMatchObject({ position: wrong });
    await does(`annul(of: "${ids.letters}", position: "${wrong}", reason: "In error")`);
    expect(await origin('letters', 'title')).toEqual(before);
    expect(await origin('letters', 'title', { position: wrong })).toMatchObject({ position: wrong });

    const late = await retitle('Parcels', '2024-02-25');
    const moved = await does(`redate(of: "${ids.letters}", position: "${late}", to: "2024-02-22", reason: "Earlier")`);
    expect(await origin('letters', 'title', { on: '2024-02-23' })).toMatchObject({
      position: moved,
      type: 'ActivityRetitled',
      effectiveOn: '2024-02-22',
      reason: 'Earlier',
    });
  });

  it('of rows that the profile ALL lends names the events of the profile; what is not lent is left out', async () => {
    const inherited = (await provenanceOf('letters')).filter(({ thing }) => thing !== ids.letters);

    expect(inherited.map(({ path }) => path)).toEqual(['retention.logs', 'securityMeasures']);
    expect(inherited[0]).toMatchObject({ thing: 'jurisdictionProfile-ALL', type: 'JurisdictionProfileOpened' });
    await does(
      'setProfileRetentionRule(id: "jurisdictionProfile-ALL", rule: { key: "logs", kind: FIXED_PERIOD, period: "P6M" })',
    );
    expect((await provenanceOf('letters')).find(({ path }) => path === 'retention.logs.period')?.type ?? 'row').toBe(
      'row',
    );
    expect(await origin('letters', 'retention.logs')).toMatchObject({ type: 'ProfileRetentionRuleSet' });
    expect((await provenanceOf('other')).map(({ path }) => path)).toContain('retention.films');
  });

  it('of nothing is empty: before it existed, of an unknown id, and of a person who was forgotten the forgetting', async () => {
    expect(await provenanceOf('letters', { on: '2023-12-31' })).toEqual([]);
    expect(await provenanceOf('processingActivity-00000000-0000-4000-8000-000000000000')).toEqual([]);
    await does(`forgetContact(id: "${ids.ada}", reason: "Asked")`);
    const found = await provenanceOf('ada', { on: '2024-01-01' });
    expect(found.find(({ path }) => path === 'erased')).toMatchObject({ type: 'PersonErased', reason: 'Asked' });
    expect(found.map(({ path }) => path)).not.toContain('name');
  });

  it('names things in words as the caller sees them, and accounts by their label for those who may change the register', async () => {
    await register.lock();
    const editor = await register.key({ role: 'EDITOR', label: 'HR' });
    const viewer = await register.key({ role: 'VIEWER' });
    await register.ask(
      `mutation { changeActivityRole(id: "${ids.other}", role: { role: CONTROLLER, controllers: ["${ids.seoul}"] }) { id } }`,
      {},
      editor,
    );

    const seen = await origin('other', 'controllers', {}, editor);
    expect(seen).toMatchObject({ actorLabel: 'HR' });
    expect(seen?.words).toEqual({
      key: 'ActivityRoleChanged',
      arguments: [
        { name: 'role', value: 'CONTROLLER' },
        { name: 'controllers', value: 'Acme Seoul' },
        { name: 'onBehalfOf', value: '' },
      ],
    });
    expect(await origin('other', 'controllers', {}, viewer)).toMatchObject({ actor: seen?.actor, actorLabel: null });
    expect((await register.ask(PROVENANCE, { of: 'access-grants' }, viewer)).data.provenance).toEqual([]);
  });

  it('shows a regulator the approvals of what its grant covers, without accounts, reasons and drafts', async () => {
    const approver = await register.key({ role: 'APPROVER' });
    const grant = { role: 'REGULATOR', jurisdictions: ['KR'], until: '2025-12-31' };
    const [regulator, withReasons] = [
      await register.key(grant),
      await register.key({ ...grant, includesReasons: true }),
    ];
    expect(await provenanceOf('letters', {}, regulator)).toEqual([]);
    await does(`submitForReview(of: "${ids.letters}")`);
    await register.ask(`mutation { approve(of: "${ids.letters}", comment: "Fine") { id } }`, {}, approver);
    const draft = await retitle('A draft', '2024-02-28', 'Secret');
    await does(
      `renameParty(id: "${ids.seoul}", name: "Acme Busan", meta: { effectiveOn: "2024-02-28", reason: "Secret" })`,
    );

    const title = await origin('letters', 'title', {}, regulator);
    expect(title).toMatchObject({
      type: 'Approved',
      effectiveOn: '2024-02-22',
      actor: 'not-covered',
      actorLabel: null,
      reason: null,
      words: { key: 'Approved.none', arguments: [{ name: 'upTo', value: '' }] },
    });
    expect(title?.position).not.toBe(draft);
    expect(await origin('letters', 'title', {}, withReasons)).toMatchObject({
      words: { key: 'Approved', arguments: [{ name: 'upTo' }, { name: 'comment', value: 'Fine' }] },
    });
    expect(await origin('seoul', 'name', {}, regulator)).toMatchObject({
      type: 'PartyRenamed',
      effectiveOn: '2024-02-28',
      reason: null,
      words: { key: 'PartyRenamed', arguments: [{ name: 'name', value: 'Acme Busan' }] },
    });
    expect(await origin('seoul', 'country', {}, regulator)).toMatchObject({ type: 'PartyRegistered' });
    expect(JSON.stringify(await provenanceOf('letters', {}, regulator))).not.toMatch(/draft|secret/i);
    expect(await provenanceOf('paris', {}, regulator)).toEqual([]);
  });

  it('and the events of a history and of changes are in words', async () => {
    const { history, changes } = await register.get(
      `query ($of: ID!, $to: Moment!) { history(of: $of, first: 1) { nodes { words { key arguments { name value } } } }
        changes(from: { on: "2023-12-31" }, to: $to) { thing { id } events { words { key } } } }`,
      { of: ids.letters, to: { on: '2024-01-01' } },
    );

    expect(history.nodes[0].words).toEqual({
      key: 'ProcessingActivityRegistered',
      arguments: [
        { name: 'reference', value: '1' },
        { name: 'title', value: 'Letters' },
      ],
    });
    const ofLetters = changes.find(({ thing }: { thing: { id: string } }) => thing.id === ids.letters);
    expect(ofLetters.events[0].words.key).toBe('ProcessingActivityRegistered');
  });
});
