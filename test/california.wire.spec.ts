import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';

const FILE = `
effectiveOn: 2023-01-01
parties:
  - { key: acme, name: Acme, country: US, group: true }
processingActivities:
  - key: visits
    reference: "1"
    title: Visits of the website
    role: CONTROLLER
    controllers: [acme]
    dataCategories:
      - { key: mail, name: E-mail addresses, ccpa: [A] }
      - { key: place, name: Place of the device, ccpa: [G] }
    purposes: [{ key: serve, description: Show the website }]
    sources: [{ key: visitors, description: The visitors }]
jurisdictionProfiles:
  - code: US-CA
    rights: [Know, Delete]
    breachDuties:
      - { key: residents, to: Data subjects, within: P30D, from: Discovery of the breach }
      - { key: attorney, to: Attorney General, within: P15D, condition: More than 500 residents are notified }
    statements:
      - { item: rightsExercise, text: "By e-mail, or by telephone: +1 800 000 0142" }
      - { item: updates, text: 1 January 2023 }
      - { item: requestMetrics, text: Fewer than ten million consumers a year }
    ccpaCategories:
      - { key: a, code: A, name: Identifiers, collected: "YES", disclosedTo: [Hosts], disclosedToKinds: [SERVICE_PROVIDER], soldOrShared: "NO", retention: A year }
      - { key: g, code: G, name: Geolocation, collected: "YES", disclosedTo: [Hosts], disclosedToKinds: [SERVICE_PROVIDER], soldOrShared: "NO", retention: A day }
`;

const CALIFORNIA = `query ($at: Moment) { disclosures(at: $at) { california {
  complete from to categories { code name collected disclosedTo purposes soldOrShared retention } gaps { article message }
} } }`;

const FINDINGS = `query ($at: Moment) { findings(filter: { law: "US-CA" }, first: 100, at: $at) {
  nodes { rule severity article path message } } }`;

let register: ServedRegister;
const clock = new SetClock(new Date('2026-06-15T12:00:00Z'));
const document = async (at: object) => (await register.get(CALIFORNIA, { at })).disclosures.california;
const letters = async (at: object) =>
  (await document(at)).categories.map(({ code }: { code: string }) => code).join(' ');
const rules = async (at: object) =>
  (await register.get(FINDINGS, { at })).findings.nodes.map(({ rule }: { rule: string }) => rule);

describe('What California is told of the preceding twelve months', () => {
  let activity: string;

  beforeAll(async () => {
    register = await ServedRegister.start({ clock });
    await register.apply(FILE);
    activity = (await register.get('{ processingActivities { nodes { id } } }')).processingActivities.nodes[0].id;
    await register.get(
      `mutation { removeDataCategory(id: "${activity}", key: "place", meta: { effectiveOn: "2026-03-15" }) { id } }`,
    );
    await register.get(
      'mutation { unpublishCategory(id: "jurisdictionProfile-US-CA", key: "g", meta: { effectiveOn: "2026-03-15" }) { id } }',
    );
  });
  afterAll(() => register.destroy());

  it('is whole while the register says everything', async () => {
    expect(await document({ on: '2026-03-14' })).toEqual({
      complete: true,
      from: '2025-03-14',
      to: '2026-03-14',
      categories: [
        {
          code: 'A',
          name: 'Identifiers',
          collected: 'YES',
          disclosedTo: ['Hosts'],
          purposes: ['Show the website'],
          soldOrShared: 'NO',
          retention: ['A year'],
        },
        expect.objectContaining({ code: 'G', retention: ['A day'] }),
      ],
      gaps: [],
    });
  });

  it.each([
    ['three months', '2026-06-15', 'A G', ['US-CA.CATEGORIES.UNPUBLISHED']],
    ['twelve months', '2027-03-14', 'A G', ['US-CA.CATEGORIES.UNPUBLISHED']],
    ['thirteen months', '2027-04-15', 'A', []],
  ])('holds what was collected until %s before, or not', async (_, on, disclosed, found) => {
    expect(await letters({ on })).toBe(disclosed);
    expect(await rules({ on })).toEqual(found);
  });

  it('is by what was known: a later correction does not change what was disclosed before', async () => {
    const before = { on: '2026-06-14', knownAt: '2026-06-15' };
    expect(await letters(before)).toBe('A G');
    clock.set('2026-07-01T12:00:00Z');
    await register.get(
      `mutation { setDataCategory(id: "${activity}", dataCategory: { key: "voice", name: "Voice", ccpa: [H] }, meta: { effectiveOn: "2026-02-01" }) { id } }`,
    );
    await register.get(
      `mutation { removeDataCategory(id: "${activity}", key: "voice", meta: { effectiveOn: "2026-03-01" }) { id } }`,
    );

    expect(await letters({ on: '2026-06-14' })).toBe('A G H');
    expect(await letters(before)).toBe('A G');
    expect(await rules(before)).toEqual(['US-CA.CATEGORIES.UNPUBLISHED']);
  });

  it('is refused for a date before the Act was in force', async () => {
    const { errors } = await register.ask(CALIFORNIA, { at: { on: '2019-12-31' } });
    expect(errors).toMatchObject([{ extensions: { code: 'NO_SUCH_LAW' } }]);
  });
});

describe('A Californian profile that has ended', () => {
  beforeAll(async () => {
    register = await ServedRegister.start({ clock });
    await register.apply(FILE);
    const { id } = (await register.get('{ processingActivities { nodes { id } } }')).processingActivities.nodes[0];
    const ended = 'meta: { effectiveOn: "2026-03-15" }';
    await register.get(`mutation { removeDataCategory(id: "${id}", key: "place", ${ended}) { id } }`);
    await register.get(`mutation { closeJurisdictionProfile(id: "jurisdictionProfile-US-CA", ${ended}) { id } }`);
  });
  afterAll(() => register.destroy());

  it.each([
    ['in the months', '2027-03-14', 'A G', 'NO'],
    ['before the months', '2027-03-16', 'A', 'NOT_STATED'],
  ])('%s is looked back on, or not', async (_, on, disclosed, sold) => {
    expect(await letters({ on })).toBe(disclosed);
    expect((await document({ on })).categories[0].soldOrShared).toBe(sold);
  });
});

describe("The example's Californian table against its activities", () => {
  beforeAll(async () => {
    register = await ServedRegister.start({ clock });
    await register.apply(EXAMPLE);
  });
  afterAll(() => register.destroy());

  it('lacks commercial information and recordings, which activities collect, and has inferences, which none does', async () => {
    const { findings } = await register.get(FINDINGS, { at: { on: '2023-02-22' } });
    expect(findings.nodes).toEqual([
      expect.objectContaining({
        rule: 'US-CA.CATEGORIES.RETENTION',
        article: '1798.100(a)(3)',
        message: expect.stringMatching(
          /: A, B, D, H, I, K \(no rule says it of Identification data used in due diligence \(5\.1\.1\)/,
        ),
      }),
      expect.objectContaining({
        rule: 'US-CA.CATEGORIES.UNPUBLISHED',
        message: expect.stringMatching(/: D Commercial information \(5\.1\.1 .*; H Audio.*\(5\.5 .*5\.10 /),
      }),
      expect.objectContaining({ rule: 'US-CA.CATEGORIES.NOT_COLLECTED', path: 'ccpaCategories.us-ca-inferences' }),
      expect.objectContaining({ rule: 'US-CA.REQUESTS.METHODS', path: 'statements.rightsExercise' }),
      expect.objectContaining({ rule: 'US-CA.CATEGORIES.UNLABELLED', severity: 'NOTICE' }),
      expect.objectContaining({ rule: 'US-CA.PROFILE.BREACH_SILENT', severity: 'NOTICE', path: 'breachDuties' }),
    ]);
  });

  it('says the same of retention in the document and in the finding', async () => {
    const at = { on: '2026-11-25' };
    const { gaps } = await document(at);
    const { nodes } = (await register.get(FINDINGS, { at })).findings;
    const open = gaps
      .filter(({ article }: { article: string }) => article.startsWith('1798.100(a)(3)'))
      .map(({ message }: { message: string }) => message[0]!);
    const [finding] = nodes.filter(({ rule }: { rule: string }) => rule === 'US-CA.CATEGORIES.RETENTION');
    expect(finding.message).toContain(`are kept: ${open.join(', ')} (`);
  });

  it('makes a document whose periods are of the activities, incomplete where neither says anything', async () => {
    const { complete, categories, gaps } = await document({ on: '2023-02-22' });

    expect(complete).toBe(false);
    expect(categories.map(({ code }: { code: string }) => code).join('')).toBe('ABCDFGHIJKL');
    expect(categories[0].retention[0]).toContain('12 months after: end of the business relationship');
    expect(
      gaps.slice(1).map(({ article, message }: { article: string; message: string }) => `${message[0]} ${article}`),
    ).toEqual([
      'A 1798.100(a)(3)',
      'B 1798.100(a)(3)',
      'D 1798.130(a)(5)(C)',
      'D 1798.100(a)(3)',
      'H 1798.130(a)(5)(C)',
      'H 1798.100(a)(3)',
      'I 1798.100(a)(3)',
      'K 11 CCR 7012(b)(2)',
      'K 1798.100(a)(3)',
      'T 11 CCR 7102',
    ]);
    expect(gaps[0].message).toContain('Customer support data (5.1.1)');
  });
});
