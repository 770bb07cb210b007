import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { type Decider, Ledger, referencesIn } from '#ledger';
import { SLICES } from '#runtime';
import { ServedRegister } from './over-the-wire.js';

// Over the wire: what refers to a thing is in the read models. What a join leaves is what an export and another register say.

/** A register in which things refer to each other by every path that there is. */
const EVERY_REFERENCE = `
effectiveOn: 2024-01-01
contacts: [{ key: dpo, name: Dana Example, email: dana@example.org }]
parties:
  - { key: group, name: Group plc, country: GB }
  - { key: acme, name: Acme Ltd, country: GB, parent: group, officers: [{ role: DATA_PROTECTION_OFFICER, contact: dpo }] }
  - { key: host, name: Host Inc., country: US }
assets:
  - { key: platform, name: Platform }
  - { key: crm, name: CRM, keptBy: acme, processors: [host], runsOn: platform, owner: dpo }
processingActivities:
  - key: shop
    reference: "1"
    title: Shop
    role: CONTROLLER
    controllers: [acme]
    sources: [{ key: ads, description: Advertisers, party: host }]
    recipients: [{ key: banks, name: Banks, party: host }]
    systems: [{ key: cloud, name: Cloud, party: host, asset: crm }]
    owner: dpo
    assessments: [{ key: dpia, kind: DPIA, state: COMPLETED, on: 2024-01-01 }]
  - { key: service, reference: "2", title: Service, role: PROCESSOR, onBehalfOf: [group] }
engagements:
  - { key: hosting, processor: host, engagedBy: [acme], work: Hosting, activities: [shop], owner: dpo }
  - { key: cooling, processor: group, work: Cooling, under: hosting }
transfers:
  - { key: out, kind: ENTRUSTMENT, exporter: acme, importer: host, activities: [shop], owner: dpo }
jurisdictionProfiles:
  - code: UK
    controllers: [{ party: acme }]
    contacts: [{ role: DATA_PROTECTION_OFFICER, contact: dpo }]
    legalBasisOverrides: [{ key: all, basis: CONSENT, activities: [shop] }]
    recipients: [{ key: all, name: All, party: host, activities: [shop] }]
    retention: [{ key: all, kind: FIXED_PERIOD, period: P1Y, trigger: sale, activities: [shop] }]
`;
const KINDS = ['contact', 'party', 'processingActivity', 'engagement', 'transfer'];
const ALL_IDS = `{ contacts { nodes { id } } parties { nodes { id } } assets { nodes { id } } processingActivities { nodes { id } }
  engagements { nodes { id } } transfers { nodes { id } } jurisdictionProfiles { id } }`;
const JOIN = `mutation ($of: ID!, $into: ID!, $reason: String = "Registered twice", $meta: CommandMeta) {
  joinThings(of: $of, into: $into, reason: $reason, meta: $meta) {
    id revision position readModel rehearsal { events on closes { rule } opens { rule } }
  }
}`;
const HISTORY = 'query ($of: ID!) { history(of: $of) { nodes { type effectiveOn reason data } } }';
const DOUBLES = '{ findings(first: 100) { nodes { rule subject { id } } } }';
const ON = '2024-06-01';
const meta = { effectiveOn: ON };

let register: ServedRegister;
let ledger: Ledger;
let before: string;
const others: ServedRegister[] = [];
/** The things and their doubles, by id. */
const doubles = new Map<string, string>();
const deciders = SLICES.deciders();
const deciderOf = (id: string) => deciders.of(id) as Decider;

beforeAll(async () => {
  register = await ServedRegister.start();
  ledger = register.app.get(Ledger, { strict: false });
  await register.apply(EVERY_REFERENCE);
  before = await register.file();
});
afterAll(() => Promise.all([register, ...others].map((each) => each?.destroy())));

const idsOf = async (): Promise<string[]> =>
  Object.values(await register.get(ALL_IDS)).flatMap((list) =>
    ((list as { nodes?: { id: string }[] }).nodes ?? (list as { id: string }[])).map(({ id }) => id),
  );
/** Registers a thing once more, as two processes of an earlier version did. */
async function registerAgain(id: string, changed: object = {}, on = '2024-01-01'): Promise<string> {
  const [first] = await ledger.read(id);
  const again = `${id.slice(0, id.indexOf('-'))}-${randomUUID()}`;
  const metadata = { ...first!.metadata, commandId: randomUUID(), effectiveOn: on, index: 0, count: 1 };
  const { type } = first!;
  await ledger.append(again, 'NO_STREAM', [
    { id: randomUUID(), type, data: { ...(first!.data as object), ...changed }, metadata },
  ]);
  return again;
}
const join = (of: string, into: string, more: object = { meta }) => register.ask(JOIN, { of, into, ...more });
const party = async (input: string) =>
  (await register.get(`mutation { registerParty(input: { ${input} }, meta: { effectiveOn: "2024-01-01" }) { id } }`))
    .registerParty.id as string;
const keysFound = async () =>
  (await register.get(DOUBLES)).findings.nodes
    .filter(({ rule }: { rule: string }) => rule.endsWith('.KEY.DOUBLE'))
    .map(({ subject }: { subject: { id: string } }) => subject.id);

describe('A register in which everything was registered twice', () => {
  it('refers by every path that there is', async () => {
    const used = new Set<string>();
    const declared = new Set<string>();
    for (const id of await idsOf()) {
      const { references, category } = deciderOf(id);
      for (const path of Object.keys(references)) declared.add(`${category} ${path}`);
      const [first] = await ledger.read(id);
      for (const { path } of referencesIn(first!.data, references))
        used.add(`${category} ${path.replace(/\.\d+/g, '[]')}`);
    }
    expect([...used].sort()).toEqual([...declared].sort());
  });

  it('has a finding in each of two that share a key', async () => {
    for (const id of (await idsOf()).filter((one) => KINDS.includes(deciderOf(one).category)))
      doubles.set(id, await registerAgain(id));
    await register.caughtUp();

    const both = [...doubles].flat();
    expect((await keysFound()).sort()).toEqual(both.sort());
  });

  it('says in a dry run what a join would do, and records nothing', async () => {
    const [host] = [...doubles.keys()].filter((id) => id.startsWith('party-')).slice(-1);
    const position = await register.position();
    const { data, errors } = await join(host!, doubles.get(host!)!, { meta: { ...meta, dryRun: true } });

    expect(errors).toBeUndefined();
    const { events, closes } = data.joinThings.rehearsal;
    expect(new Set(events)).toEqual(new Set(['ReferencesMoved', 'ThingJoined']));
    expect(events.filter((type: string) => type === 'ThingJoined')).toHaveLength(1);
    expect(closes.map(({ rule }: { rule: string }) => rule)).toContain('UK.KEY.DOUBLE');
    expect(await register.position()).toBe(position);
  });

  it('is the register that it was once they are joined: no reference, key, text or assessment is lost', async () => {
    for (const [of, into] of doubles) {
      const { data, errors } = await join(of, into);
      expect(errors).toBeUndefined();
      expect(data.joinThings).toMatchObject({ id: of, readModel: 'CURRENT', rehearsal: null });
    }
    const file = await register.file();

    expect(file).toBe(before);
    expect(await keysFound()).toEqual([]);
    const other = await ServedRegister.start();
    others.push(other);
    await other.apply(file, { effectiveOn: ON });
    expect(await other.file()).toBe(before);
    expect((await register.apply(file)).commands).toEqual([]);
  });

  it('keeps the history of both, with the reason, on both clocks', async () => {
    const [of, into] = [...doubles].find(([id]) => id.startsWith('contact-'))!;
    const { nodes } = (await register.get(HISTORY, { of })).history;

    expect(nodes.at(-1)).toEqual({ type: 'ThingJoined', effectiveOn: ON, reason: 'Registered twice', data: { into } });
    const [{ id: acme }] = (await register.get('{ parties(filter: { text: "Acme" }) { nodes { id } } }')).parties.nodes;
    const moved = (await register.get(HISTORY, { of: acme })).history.nodes.filter(
      ({ type }: { type: string }) => type === 'ReferencesMoved',
    );
    expect(moved).toContainEqual({
      type: 'ReferencesMoved',
      effectiveOn: ON,
      reason: 'Registered twice',
      data: { from: of, to: into },
    });
    const { contacts } = await register.get('{ contacts(at: { on: "2024-05-31" }) { nodes { id name } } }');
    expect(contacts.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([of, into].sort());
  });
});

describe('Two things', () => {
  it.each<[string, () => Promise<[string, string, object?]>, object]>([
    ['of different kinds', async () => [await party('name: "A"'), 'contact-1'], { code: 'CANNOT_JOIN', path: 'into' }],
    [
      'of which the other is the same',
      async () => Array(2).fill(await party('name: "A"')) as [string, string],
      { code: 'CANNOT_JOIN', path: 'into' },
    ],
    [
      'of which one is not there',
      async () => [await party('name: "A"'), 'party-none'],
      { code: 'NOT_FOUND', path: 'into' },
    ],
    [
      'that are profiles',
      async () => ['jurisdictionProfile-UK', 'jurisdictionProfile-KR'],
      { code: 'CANNOT_JOIN', path: 'of' },
    ],
    [
      'with different keys',
      async () => [await party('key: "k1", name: "A"'), await party('key: "k2", name: "A"')],
      { code: 'CANNOT_JOIN', path: 'into' },
    ],
    [
      'whose key would be lost',
      async () => [await party('key: "k3", name: "A"'), await party('name: "A"')],
      { code: 'CANNOT_JOIN', path: 'into' },
    ],
    [
      'of which the one that stays has ended',
      async () => {
        const [of, into] = [await party('name: "A"'), await party('name: "A"')];
        await register.get('mutation ($id: ID!) { retireParty(id: $id, meta: { effectiveOn: "2024-08-01" }) { id } }', {
          id: into,
        });
        return [of, into];
      },
      { code: 'RETIRED', path: 'into' },
    ],
    [
      'of which the double has ended',
      async () => {
        const [of, into] = [await party('name: "A"'), await party('name: "A"')];
        await join(of, into);
        return [of, into];
      },
      { code: 'RETIRED' },
    ],
    [
      'of which one is the parent of the other',
      async () => {
        const of = await party('name: "A"');
        return [of, await party(`name: "A", parent: "${of}"`)];
      },
      { code: 'CANNOT_JOIN', path: 'into' },
    ],
    [
      'of which the double has changed since it was read',
      async () => [await party('name: "A"'), await party('name: "A"'), { meta: { ...meta, expectedRevision: '7' } }],
      { code: 'REVISION_CONFLICT' },
    ],
  ])(
    '%s are not joined: the refusal has a code, says what to do, and nothing is recorded',
    async (_, make, refusal) => {
      const [of, into, more] = await make();
      const position = await register.position();
      const { errors } = await join(of, into, more);

      expect(errors).toMatchObject([{ extensions: refusal, message: expect.stringMatching(/: [a-z]/) }]);
      expect(await register.position()).toBe(position);
    },
  );

  it('that hold one office of a party by different terms are not joined: which of them holds is to be decided', async () => {
    const contact = async () =>
      (
        await register.get(
          'mutation { registerContact(input: { name: "E" }, meta: { effectiveOn: "2024-01-01" }) { id } }',
        )
      ).registerContact.id as string;
    const [of, into] = [await contact(), await contact()];
    const office = (id: string, term: string) =>
      `{ role: DATA_PROTECTION_OFFICER, contact: "${id}", condition: "${term}" }`;
    await party(`name: "A", officers: [${office(of, 'days')}, ${office(into, 'nights')}]`);

    expect((await join(of, into)).errors).toMatchObject([{ extensions: { code: 'INVALID', path: 'officers.1' } }]);
  });

  it('are joined once: sent again, it gets its receipt, and another command under its id is refused', async () => {
    const [of, into] = [await party('name: "A"'), await party('name: "A"')];
    const sent = { meta: { ...meta, commandId: randomUUID() } };
    const { data } = await join(of, into, sent);

    expect((await join(of, into, sent)).data).toEqual(data);
    const { errors } = await join(of, into, { ...sent, reason: 'another' });
    expect(errors).toMatchObject([{ extensions: { code: 'COMMAND_ID_REUSED' } }]);
  });

  it('are joined also where a later change refers to the double again', async () => {
    const [of, into] = [await party('name: "A"'), await party('name: "A"')];
    const child = await party(`name: "Child", parent: "${of}"`);
    const change =
      'mutation ($id: ID!, $parent: ID, $on: Date!) { changePartyParent(id: $id, parent: $parent, meta: { effectiveOn: $on }) { id } }';
    await register.get(change, { id: child, on: '2030-01-01' });
    await register.get(change, { id: child, parent: of, on: '2031-01-01' });

    expect((await join(of, into)).errors).toBeUndefined();
    const parentOn = async (on: string) =>
      (
        await register.get('query ($id: ID!, $on: Date!) { party(id: $id, at: { on: $on }) { parent { id } } }', {
          id: child,
          on,
        })
      ).party.parent?.id;
    expect(await Promise.all(['2024-05-31', ON, '2030-06-01', '2031-01-01'].map(parentOn))).toEqual([
      of,
      into,
      undefined,
      into,
    ]);
  });

  it('are joined by a second try if the first one ended in between', async () => {
    const [of, into] = [await party('name: "A"'), await party('name: "A"')];
    const child = await party(`name: "Child", parent: "${of}"`);
    const append = jest.spyOn(ledger, 'append');
    append.mockImplementationOnce(Ledger.prototype.append.bind(ledger)).mockRejectedValueOnce(new Error('killed'));
    expect((await join(of, into)).errors).toHaveLength(1);
    append.mockRestore();

    expect((await ledger.read(child)).map(({ type }) => type)).toEqual(['PartyRegistered', 'ReferencesMoved']);
    expect((await join(of, into)).errors).toBeUndefined();
    expect((await ledger.read(child)).map(({ type }) => type)).toEqual(['PartyRegistered', 'ReferencesMoved']);
  });
});
