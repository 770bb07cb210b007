import { parse } from 'yaml';
import { ServedRegister, SetClock } from './over-the-wire.js';

/** A register with an owner, a completed assessment, and a breach. */
const FILE = `
effectiveOn: 2024-01-01
contacts:
  - { key: head, name: Hedda Head, department: Sales }
parties:
  - { key: acme, name: Acme SA, country: FR, group: true }
  - { key: cloud, name: Cloud Inc, country: US }
processingActivities:
  - key: letters
    reference: "1"
    title: Letters
    role: CONTROLLER
    controllers: [acme]
    department: Sales
    owner: head
    technologies: [Franking machine]
    dataSubjects: [{ key: patients, name: Patients, vulnerable: YES }]
    assessments: [{ key: dpia, kind: DPIA, needed: YES, state: COMPLETED, on: 2023-12-01, outcome: Low risk, reference: D 1 }]
    breaches: [{ key: post, on: 2023-11-05, description: A letter to another, reference: B 1 }]
    consentRecord: In the archive
    privacyNotice: https://acme.example/privacy
    retentionPolicy: { reference: P 1, followed: NO, because: Backups last longer }
    schedule1Conditions: [PARA_1]
engagements:
  - { key: hosting, processor: cloud, work: Hosting, activities: [letters], department: IT, owner: head }
transfers:
  - { key: abroad, kind: STORAGE, exporter: acme, importer: cloud, countries: [US], department: IT, owner: head }
`;

const QUERY = `query ($at: Moment) {
  processingActivities(at: $at) { nodes {
    id department owner { name } startedOn endedOn contentRevision privacyNotice consentRecord technologies
    schedule1Conditions retentionPolicy { reference followed because } dataSubjects { vulnerable }
    assessments { key outcome ofRevision isOutdated outdatedSince } breaches { key on description reference }
  } }
  engagements(at: $at, filter: { department: "IT" }) { nodes { id owner { name } } }
  transfers(at: $at, filter: { department: "IT" }) { nodes { id owner { name } } }
}`;

describe('The evidence of an activity', () => {
  let register: ServedRegister;
  let id: string;
  const activity = async (at: object = {}, token?: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: what a query gives is the test's own affair
    ((await register.ask(QUERY, { at }, token)).data as any).processingActivities.nodes[0];

  beforeAll(async () => {
    register = await ServedRegister.start({ clock: new SetClock(new Date('2024-03-01T12:00:00Z')) });
    await register.apply(FILE);
    ({ id } = await activity());
  });
  afterAll(() => register.destroy());

  it('is shown as the file states it, with the revision that was assessed and the first effective date', async () => {
    const { contentRevision, ...shown } = await activity();
    expect(shown).toEqual({
      id,
      department: 'Sales',
      owner: { name: 'Hedda Head' },
      startedOn: '2024-01-01',
      endedOn: null,
      privacyNotice: 'https://acme.example/privacy',
      consentRecord: 'In the archive',
      technologies: ['Franking machine'],
      schedule1Conditions: ['PARA_1'],
      retentionPolicy: { reference: 'P 1', followed: 'NO', because: 'Backups last longer' },
      dataSubjects: [{ vulnerable: 'YES' }],
      assessments: [
        { key: 'dpia', outcome: 'Low risk', ofRevision: contentRevision, isOutdated: false, outdatedSince: null },
      ],
      breaches: [{ key: 'post', on: '2023-11-05', description: 'A letter to another', reference: 'B 1' }],
    });
    const { engagements, transfers } = await register.get(QUERY);
    expect([engagements.nodes[0].owner, transfers.nodes[0].owner]).toEqual([
      { name: 'Hedda Head' },
      { name: 'Hedda Head' },
    ]);
  });

  it('keeps its owner in office: a contact that owns something cannot be retired', async () => {
    const { contacts } = await register.get('{ contacts { nodes { id } } }');
    const { errors } = await register.ask(`mutation { retireContact(id: "${contacts.nodes[0].id}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'STILL_REFERRED_TO' } }]);
  });

  it('goes out as a file and in again without loss, outdated or not; the second time nothing changes', async () => {
    const inAnother = async () => {
      const file = await register.file();
      const other = await ServedRegister.start({ clock: new SetClock(new Date('2024-03-01T12:00:00Z')) });
      try {
        await other.apply(file, { effectiveOn: '2024-02-01' });
        expect((await other.apply(file, { effectiveOn: '2024-02-01' })).events).toBe(0);
        expect(parse(await other.file())).toEqual(parse(file));
        const [there] = (await other.get(QUERY)).processingActivities.nodes;
        return there.assessments[0].isOutdated;
      } finally {
        await other.destroy();
      }
    };
    expect(await inAnother()).toBe(false);
    expect((await register.apply(await register.file())).events).toBe(0);

    await register.get(`mutation { describeActivity(id: "${id}", description: "By hand") { id } }`);
    expect((await activity()).assessments[0]).toMatchObject({ isOutdated: true, outdatedSince: '2024-03-01' });
    expect((await activity({ on: '2024-02-29' })).assessments[0].isOutdated).toBe(false);
    expect(await inAnother()).toBe(true);
    expect((await register.apply(await register.file())).events).toBe(0);
  });

  it('shows a regulator assessments and breaches, as templates of authorities ask; not who owns the record', async () => {
    await register.get(`mutation { submitForReview(of: "${id}") { id } }`);
    await register.get(`mutation { approve(of: "${id}") { id } }`);
    await register.lock();
    const grant = { role: 'REGULATOR', jurisdictions: ['FR'], until: '2024-04-01' };
    const seen = await activity({}, await register.key(grant));
    expect(seen).toMatchObject({
      department: 'Sales',
      owner: null,
      assessments: [{ key: 'dpia', outcome: 'Low risk', isOutdated: true }],
      breaches: [{ description: 'A letter to another', reference: 'B 1' }],
    });
  });
});
