import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { EXAMPLE, ServedRegister, SetClock } from './over-the-wire.js';
import { storeEvent } from './poison.js';
import { deleteReadModels } from './stores.js';

const SMALL = readFileSync(join(import.meta.dirname, 'fixtures/newsletter.yaml'), 'utf8');

describe('Read models', () => {
  let clock: SetClock;
  let register: ServedRegister;

  beforeAll(async () => {
    clock = new SetClock(new Date('2025-03-01T12:00:00Z'));
    register = await ServedRegister.start({ clock });
    await register.apply(EXAMPLE);
    await live();
  });
  afterAll(() => register.destroy());

  /** A history of some months: corrections, an annulment, a redating, a review, a retirement and a reinstatement. */
  async function live(): Promise<void> {
    const { processingActivities } = await register.get('{ processingActivities { nodes { id key } } }');
    const id = processingActivities.nodes.find((node: { key: string }) => node.key === 'marketing').id;
    const done = async (on: string, deed: string): Promise<string> => {
      clock.set(`${on}T12:00:00Z`);
      const [mutation] = /^\w+/.exec(deed)!;
      const of = /^(annul|redate|submit|approve)/.test(mutation) ? 'of' : 'id';
      const named = deed.replace('(', `(${of}: "${id}", `);
      return (await register.get(`mutation { ${named} { position } }`))[mutation].position;
    };
    await done('2025-04-01', 'retitleActivity(title: "Letters", meta: { effectiveOn: "2024-06-01" })');
    const wrong = await done('2025-04-02', 'retitleActivity(title: "Ltters", meta: { effectiveOn: "2024-03-01" })');
    const late = await done(
      '2025-04-03',
      'describeActivity(description: "Every week.", meta: { effectiveOn: "2025-01-01" })',
    );
    await done('2025-04-04', `annul(position: "${wrong}", reason: "misspelt")`);
    await done('2025-04-05', `redate(position: "${late}", to: "2024-09-01", reason: "it was earlier")`);
    await done('2025-04-06', 'submitForReview(comment: "please")');
    await done('2025-04-07', 'approve(comment: "good")');
    await done('2025-04-08', 'retitleActivity(title: "Next", meta: { effectiveOn: "2026-01-01" })');
    const half = EXAMPLE.slice(0, EXAMPLE.indexOf('\nengagements:'));
    await register.apply(`complete: true\n${half}`, { effectiveOn: '2025-02-01' });
    await register.apply(EXAMPLE, { effectiveOn: '2025-04-08' });
  }

  const ALL = `query ($at: Moment) {
    processingActivities(first: 9, at: $at) { totalCount edges { cursor node {
      id key reference title description role status revision controllers { id name } dataSubjects { key } dataCategories { key }
      sources { key description } purposes { key legalBases(in: "AE") { basis because } } recipients { key inherited }
      retention { key period inherited dueOn(triggeredOn: "2023-01-15") { date status } } processors { id work } transfers { id }
    } } }
    retired: processingActivities(filter: { status: RETIRED }, at: $at) { totalCount nodes { id title } }
    processors(at: $at) { totalCount nodes { id name engagements { id activities { reference } } } }
    transfers(at: $at) { totalCount nodes { id status importer { name } countries grounds { key since until } } }
    parties(at: $at) { totalCount nodes { id name status revision officers { role contact { email } } } }
    jurisdictionProfiles(at: $at) { code rights contacts { role contact { email } } statements { item } }
    registerFile(at: $at)
  }`;
  const CHANGES = `query ($from: Moment!, $to: Moment!) { changes(from: $from, to: $to) {
    kind thing { type id name } fields { path before after } events { position type recordedAt }
  } }`;

  /** Returns the answers of the register at many moments, as text. */
  async function answers(): Promise<string[]> {
    const head = Number(await register.position());
    const recorded = [{}, { position: '50' }, { position: String(head - 8) }, { knownAt: '2025-04-03' }];
    const dates = [{}, { on: '2024-04-01' }, { on: '2024-10-01' }, { on: '2025-02-02' }];
    const moments = recorded.flatMap((known) => dates.map((on) => ({ ...known, ...on })));
    const all: string[] = [];
    for (const at of moments) all.push(await register.bytes(ALL, { at }));
    for (const from of [{ position: '96' }, { on: '2024-01-01' }])
      all.push(await register.bytes(CHANGES, { from, to: {} }));
    return [...all, await register.bytes('{ ledger { position events } }')];
  }

  /** Stops, does the work on the data directory, starts again and catches up. */
  async function restart(meanwhile: (directory: string) => Promise<void> = async () => {}): Promise<void> {
    const { directory } = register;
    await register.close();
    await meanwhile(directory);
    register = await ServedRegister.start({ directory, clock });
    await register.caughtUp();
  }

  it('answer the same, byte for byte, after a restart, and after they were deleted and built again', async () => {
    const before = await answers();
    expect(new Set(before).size).toBeGreaterThan(12);
    expect(before.filter((bytes) => bytes.includes('"errors"'))).toEqual([]);

    await restart();
    expect(await answers()).toEqual(before);

    await restart(deleteReadModels);
    expect(await answers()).toEqual(before);
  });
});

describe('An event that a projection cannot take', () => {
  let register: ServedRegister;
  let id: Record<string, string>;
  let said: string;

  /** Makes the small register, adds an event to the ledger from outside, and starts again. */
  async function poisoned(key: string, type: string, data: string): Promise<void> {
    const healthy = await ServedRegister.start();
    await healthy.apply(SMALL);
    const lists = await healthy.get(
      '{ parties { nodes { id key } } contacts { nodes { id key } } processingActivities { nodes { id key } } }',
    );
    const things = Object.values<{ nodes: { id: string; key: string }[] }>(lists).flatMap((list) => list.nodes);
    id = Object.fromEntries(things.map((thing) => [thing.key, thing.id]));
    await healthy.close();
    storeEvent(healthy.directory, id[key]!, type, data);
    const [out, err] = [jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')];
    const written = [out, err].map((spy) => spy.mockImplementation(() => true));
    register = await ServedRegister.start({ directory: healthy.directory });
    await stopped();
    said = written.flatMap((spy) => spy.mock.calls.map(([text]) => String(text))).join('');
    for (const spy of written) spy.mockRestore();
  }
  afterEach(() => register.destroy());

  interface Readiness {
    status: number;
    body: {
      status: string;
      reason?: string;
      projections: { projection: string; position: string; stopped?: string }[];
    };
  }
  async function ready(): Promise<Readiness> {
    const response = await fetch(`${register.url}/health/ready`);
    return { status: response.status, body: (await response.json()) as Readiness['body'] };
  }
  /** Waits until a projection has stopped, two seconds at most. */
  async function stopped(): Promise<void> {
    for (let i = 0; i < 20; i += 1) {
      if ((await ready()).body.projections.some((p) => p.stopped)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const retitle = async (title: string) =>
    (
      await register.get(
        'mutation ($id: ID!, $title: String!) { retitleActivity(id: $id, title: $title) { readModel } }',
        {
          id: id.newsletter,
          title,
        },
      )
    ).retitleActivity;

  const POISONS: [what: string, key: string, type: string, data: string, why: string][] = [
    [
      'a fact that cannot follow',
      'acme',
      'OfficerDismissed',
      '{"role":"EU_REPRESENTATIVE","contact":"nobody"}',
      'Nobody holds the office',
    ],
    ['a fact of a type that is unknown', 'acme', 'PartyTeleported', '{}', 'unknown'],
    [
      'a sealed field that does not open',
      'dpo',
      'ContactDetailsChanged',
      '{"email":{"sealed":"AAAA"}}',
      'Invalid authentication tag',
    ],
    ['torn data', 'acme', 'PartyRenamed', '{"name": ', 'JSON'],
  ];

  it.each(POISONS)('(%s) stops its projection loudly, and not the others', async (_what, key, type, data, why) => {
    await poisoned(key, type, data);
    const kind = id[key]!.split('-')[0]!;

    const { status, body } = await ready();
    expect({ status, said: body.status }).toEqual({ status: 503, said: 'not ready' });
    expect(body.reason).toContain('has stopped');
    expect(body.projections.filter((p) => p.stopped)).toEqual([
      { projection: kind, position: '8', stopped: `${type} at position 9` },
    ]);
    expect(said).toContain(`The projection ${kind} has stopped. ${type} of ${id[key]} at position 9`);
    expect(said).toContain(why);

    expect(await retitle('Letters')).toEqual({ readModel: 'CURRENT' });
    const { processingActivities } = await register.get('{ processingActivities { nodes { title } } }');
    expect(processingActivities.nodes).toEqual([{ title: 'Letters' }]);
  });

  it('leaves its kind as it was before it: shown so, and written to with a receipt that says BEHIND', async () => {
    await poisoned('acme', 'OfficerDismissed', '{"role":"EU_REPRESENTATIVE","contact":"nobody"}');

    const { registerParty } = await register.get(
      'mutation { registerParty(input: { name: "Newcomer" }) { readModel position } }',
    );
    const { parties } = await register.get('{ parties { nodes { name } } }');

    expect(registerParty).toEqual({ readModel: 'BEHIND', position: '10' });
    expect(parties.nodes.map((party: { name: string }) => party.name)).toEqual([
      'Acme AS',
      'Mailer Group',
      'Mailer Inc.',
    ]);
    expect(await register.position()).toBe('10');
  });

  it('lets nothing be retired, since what still refers to it cannot be told', async () => {
    await poisoned('acme', 'OfficerDismissed', '{"role":"EU_REPRESENTATIVE","contact":"nobody"}');

    const { errors } = await register.ask('mutation ($id: ID!) { retireContact(id: $id) { id } }', { id: id.dpo });

    expect(errors).toMatchObject([{ extensions: { code: 'READ_MODEL_BEHIND' } }]);
  });

  it('stops it again at the next start', async () => {
    await poisoned('acme', 'OfficerDismissed', '{"role":"EU_REPRESENTATIVE","contact":"nobody"}');
    const { directory } = register;
    await register.close();
    const silenced = [process.stdout, process.stderr].map((s) => jest.spyOn(s, 'write').mockImplementation(() => true));
    register = await ServedRegister.start({ directory });
    await stopped();
    for (const spy of silenced) spy.mockRestore();

    expect((await ready()).body.projections.filter((p) => p.stopped)).toMatchObject([
      { projection: 'party', position: '8' },
    ]);
  });
});

describe('Personal data', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start();
  });
  afterAll(() => register.destroy());

  const PERSON = {
    name: 'Zbigniew Quetzalcoatl',
    email: 'zbigniew.quetzalcoatl@acme.example',
    phone: '+999 123 456 789 042',
    address: 'Unmistakable Lane 77, Nowhere',
  };

  it('does not stand in the ledger, not even before a checkpoint; its department does', async () => {
    const input = { department: 'Grievances', key: 'officer', ...PERSON };
    const { registerContact } = await register.get(
      'mutation ($input: RegisterContactInput!) { registerContact(input: $input) { id } }',
      { input },
    );
    const details = { ...PERSON, email: 'z.quetzalcoatl@acme.example' };
    await register.get(
      'mutation ($id: ID!, $details: ContactDetailsInput!) { changeContactDetails(id: $id, details: $details) { id } }',
      { id: registerContact.id, details },
    );

    const bytes = ['ledger.db', 'ledger.db-wal']
      .map((file) => readFileSync(join(register.directory, file), 'latin1'))
      .join();

    expect(bytes).toContain('ContactRegistered');
    expect(bytes).toContain('Grievances');
    for (const personal of [...Object.values(PERSON), details.email, 'quetzalcoatl', 'Zbigniew'])
      expect(bytes.includes(personal)).toBe(false);
    const { contact } = await register.get('query ($id: ID!) { contact(id: $id) { name email phone address } }', {
      id: registerContact.id,
    });
    expect(contact).toEqual(details);
  });

  it('is sealed by keys that stand apart, wrapped by a key that only its owner reads', () => {
    const keys = readFileSync(join(register.directory, 'keys', 'keys.db'), 'latin1');
    const wrapping = readFileSync(join(register.directory, 'keys', 'wrapping.key'), 'utf8').trim();

    expect(keys.includes(Buffer.from(wrapping, 'base64').toString('latin1'))).toBe(false);
    expect(keys).not.toContain('quetzalcoatl');
  });
});
