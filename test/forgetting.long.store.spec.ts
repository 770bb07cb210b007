import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EventStore, KeyStore, type RecordedEvent } from '#ledger';
import { Progress, ReadModelDatabase, Things } from '#read-model';
import { Sqlite } from '#sqlite';
import { regesta } from './command-line.js';
import { rowsOf } from './keyed-rows.js';
import { type Answer, ServedRegister } from './over-the-wire.js';
import { filesThatHold, holds } from './personal-texts.js';
import { deleteReadModels, environmentFor, ON_EVENTSTOREDB, storesIn } from './stores.js';

/** Data of the person, first and later, in several scripts. */
const FIRST = {
  name: 'Zoë Quixotwinkle',
  email: 'zoe.quixotwinkle@acme.example',
  phone: '+47 90 817 2635',
  address: 'Vogelsangstraße "Ω" 77\n0181 Ålesund',
};
const SECOND = { ...FIRST, name: 'Zoë Weissgrünfeld-김유신', email: 'z.weissgruenfeld@acme.example' };
const THIRD = { ...SECOND, phone: '+82 2 3456 78901', address: '서울특별시 마포구 월드컵북로 396' };
const PERSONAL = [...new Set([FIRST, SECOND, THIRD].flatMap((details) => Object.values(details)))];

/** Enough other people that the person's rows are moved inside the files. */
const OTHERS = Array.from({ length: 400 }, (_, i) => ({
  key: `other-${i}`,
  name: `${String.fromCharCode(97 + ((i * 7) % 26))}-${i} Person of the company`,
  email: `person.${i}@acme.example`,
}));

const FORGET = `mutation ($id: ID!, $meta: CommandMeta) {
  forgetContact(id: $id, reason: "Left, and asked for it", meta: $meta) { id position revision readModel }
}`;
const CONTACT = `query ($id: ID!, $at: Moment) { contact(id: $id, at: $at) {
  key department name email phone address erased status
} }`;

const filesThatName = (directory: string) => filesThatHold(directory, PERSONAL);
const isToldOf = (text: string) => holds(text, PERSONAL);

describe('A person who is forgotten', () => {
  const aside = mkdtempSync(join(tmpdir(), 'regesta-forgetting-'));
  let register: ServedRegister;
  let id: string;
  let party: string;
  let before: { events: RecordedEvent[]; file: string; named: string[]; count: number };
  let receipt: { position: string; revision: string; readModel: string };

  const change = (details: object, meta: object = {}) =>
    register.get(
      `mutation ($id: ID!, $details: ContactDetailsInput!, $meta: CommandMeta) {
        changeContactDetails(id: $id, details: $details, meta: $meta) { position } }`,
      { id, details, meta },
    );
  const contact = async (at: object = {}) => (await register.get(CONTACT, { id, at })).contact;
  /** Counts the contacts that a search for the person finds. */
  function found(position: bigint, on: string): Promise<number> {
    const get = <T>(part: abstract new (...args: never[]) => T) => register.app.get<T>(part, { strict: false });
    const { edition } = get(Progress);
    return get(Things).count('contact', { text: 'Quixotwinkle' }, { position, on, edition });
  }

  /** Returns every event as stored. */
  async function stored(from: ServedRegister): Promise<RecordedEvent[]> {
    const store = from.app.get(EventStore, { strict: false });
    const [head, events, enough] = [await store.head(), [] as RecordedEvent[], new AbortController()];
    for await (const batch of store.follow(undefined, enough.signal)) {
      events.push(...batch);
      if (batch.at(-1)!.position >= head!) break;
    }
    enough.abort();
    return events;
  }

  /** Starts the register again on its directory, after the work on its files. */
  async function restarted(deed: (directory: string) => unknown = () => {}): Promise<void> {
    await register.close();
    await deed(register.directory);
    register = await ServedRegister.start({ directory: register.directory });
    await register.caughtUp();
  }

  beforeAll(async () => {
    register = await ServedRegister.start();
    const others = { contacts: OTHERS.slice(0, 200) };
    const APPLY = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }';
    await register.get(APPLY, { input: others });
    ({
      registerContact: { id },
    } = await register.get(
      'mutation ($input: RegisterContactInput!, $meta: CommandMeta) { registerContact(input: $input, meta: $meta) { id } }',
      { input: { key: 'dpo', department: 'Privacy', ...FIRST }, meta: { effectiveOn: '2024-01-01' } },
    ));
    await register.get(APPLY, { input: { contacts: OTHERS.slice(200) } });
    await change({ department: 'Privacy', ...SECOND }, { effectiveOn: '2024-06-01' });
    await change({ department: 'Data protection', ...THIRD }, { effectiveOn: '2024-03-01' });
    await change({ department: 'Legal', ...FIRST }, { effectiveOn: '2199-01-01' });
    ({
      registerParty: { id: party },
    } = await register.get('mutation { registerParty(input: { name: "Acme AS", key: "acme" }) { id } }'));
    await register.get(
      `mutation ($id: ID!, $contact: ID!) {
        appointOfficer(id: $id, officer: { role: DATA_PROTECTION_OFFICER, contact: $contact }) { position } }`,
      { id: party, contact: id },
    );
    await restarted(); // moves the write-ahead log into the file
    await contact();
    before = {
      events: await stored(register),
      file: await register.file(),
      named: filesThatName(register.directory),
      count: await found(BigInt(await register.position()), '2024-02-01'),
    };
    cpSync(join(register.directory, 'keys'), join(aside, 'keys'), { recursive: true });
    if (!ON_EVENTSTOREDB) await backup('before.db');
    receipt = (await register.get(FORGET, { id })).forgetContact;
  });
  afterAll(async () => {
    await register.destroy();
    rmSync(aside, { recursive: true });
  });

  async function backup(name: string): Promise<void> {
    const { code, err } = await regesta(['backup', join(aside, name)], await environmentFor(register.directory));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }

  it('was there to be read before, and found in the files of embedded read models', async () => {
    const { readModelUrl } = await storesIn(register.directory);
    expect(isToldOf(before.file)).toBe(true);
    expect(before.count).toBe(1);
    if (!readModelUrl) expect(before.named).toContain(join(register.directory, 'read-model.db'));
  });

  it('has a receipt like that of any change', () => {
    expect(receipt).toEqual({ id, position: expect.any(String), revision: '4', readModel: 'CURRENT' });
  });

  it('reads as erased at every moment, on every date, by everything recorded (T34)', async () => {
    for (const { position } of (await stored(register)).slice(-12))
      for (const on of ['2024-01-01', '2024-02-01', '2024-04-01', '2024-07-01', '2200-01-01']) {
        const now = await contact({ position: String(position), on });
        if (now === null) continue;
        const kept = { key: 'dpo', department: expect.any(String), erased: true, status: 'DRAFT' };
        expect(now).toEqual({ ...kept, name: null, email: null, phone: null, address: null });
        expect(await found(position, on)).toBe(0);
      }
    expect(await contact({ on: '2024-04-01' })).toMatchObject({ department: 'Data protection' });
    expect(await contact({ on: '2024-07-01' })).toMatchObject({ department: 'Privacy' });
    expect(await contact({ on: '2023-12-31' })).toBeNull();
  });

  it('is shown as erased by what refers to them', async () => {
    const { party: shown } = await register.get(
      'query ($id: ID!) { party(id: $id) { officers { role contact { id erased name } } } }',
      { id: party },
    );
    expect(shown.officers).toEqual([{ role: 'DATA_PROTECTION_OFFICER', contact: { id, erased: true, name: null } }]);
  });

  it('is told of by their history, without what was personal', async () => {
    const { history } = await register.get('query ($id: ID!) { history(of: $id) { nodes { type data reason } } }', {
      id,
    });
    expect(history.nodes.map((e: { type: string }) => e.type)).toEqual([
      'ContactRegistered',
      'ContactDetailsChanged',
      'ContactDetailsChanged',
      'ContactDetailsChanged',
      'PersonErased',
    ]);
    expect(history.nodes.at(-1)).toMatchObject({ data: {}, reason: 'Left, and asked for it' });
    expect(isToldOf(JSON.stringify(history))).toBe(false);
    for (const { data } of history.nodes.slice(0, 4)) expect(data.erased).toBe(true);
  });

  it('is named by no difference between two moments, and by no register file', async () => {
    const between = await register.bytes(
      'query ($to: Moment!) { changes(from: { position: "0", on: "2024-01-01" }, to: $to) { thing { id } fields { path before after } } }',
      { to: { position: receipt.position } },
    );
    expect(between).toContain(id);
    for (const text of [between, await register.file(), await register.file({ on: '2024-04-01' })])
      expect(isToldOf(text)).toBe(false);
  });

  it('is found in no file of the data directory, nor in a new backup', async () => {
    if (!ON_EVENTSTOREDB) await backup('after.db');
    expect(filesThatName(register.directory)).toEqual([]);
    expect(filesThatName(aside)).toEqual([]);
  });

  it('is found in no row of the read models', async () => {
    const { reader } = register.app.get(ReadModelDatabase, { strict: false });
    expect(isToldOf(JSON.stringify(await rowsOf(reader)))).toBe(false);
  });

  it('leaves what was recorded before as it was, byte for byte', async () => {
    const after = await stored(register);
    expect(after.slice(0, before.events.length)).toEqual(before.events);
    expect(after.slice(before.events.length).map((e) => e.type)).toEqual(['PersonErased']);
  });

  it('is forgotten once: to ask for it again adds nothing', async () => {
    expect((await register.get(FORGET, { id })).forgetContact).toEqual(receipt);
    expect(await stored(register)).toHaveLength(before.events.length + 1);
  });

  const refused = ({ errors }: Answer) => errors?.map(({ extensions }) => [extensions.code, extensions.path]);

  it.each([
    ['changed', 'changeContactDetails(id: $id, details: { name: "Somebody" }) { id }', 'ERASED', 'id'],
    ['reinstated', 'reinstateContact(id: $id) { id }', 'ERASED', 'id'],
    [
      'registered under the same key',
      'registerContact(input: { key: "dpo", name: "S" }) { id }',
      'ALREADY_EXISTS',
      'key',
    ],
  ])('is not %s', async (_, mutation, code, path) => {
    const parameters = mutation.includes('$id') ? '($id: ID!)' : '';
    const answer = await register.ask(`mutation ${parameters} { ${mutation} }`, { id });
    expect(refused(answer)).toEqual([[code, path]]);
  });

  it('is not called back: neither is the erasure annulled nor redated', async () => {
    const [position, act] = [receipt.position, 'mutation ($id: ID!, $position: Position!)'];
    const annulled = await register.ask(`${act} { annul(of: $id, position: $position, reason: "x") { id } }`, {
      id,
      position,
    });
    const redated = await register.ask(
      `${act} { redate(of: $id, position: $position, to: "2030-01-01", reason: "x") { id } }`,
      { id, position },
    );
    expect([refused(annulled), refused(redated)]).toEqual([
      [['CANNOT_ANNUL', 'position']],
      [['CANNOT_REDATE', 'position']],
    ]);
  });

  it('is not restored by an old register file, which is refused as a whole', async () => {
    const position = await register.position();
    const answer = await register.tryApplying(before.file);
    expect(refused(answer)).toEqual([['ERASED', expect.stringMatching(/^contacts\.\d+\.id$/)]]);
    expect(await register.position()).toBe(position);
  });

  it.each([
    ['what is not there', 'contact-none', {}, 'NOT_FOUND', 'id'],
    ['what is no person', 'party', {}, 'INVALID', 'id'],
    ['anybody on a date', 'contact', { effectiveOn: '2024-01-01' }, 'INVALID', 'meta.effectiveOn'],
    ['anybody at a revision', 'contact', { expectedRevision: '1' }, 'INVALID', 'meta.expectedRevision'],
  ])('is not taken for %s', async (_, which, meta, code, path) => {
    const target = which === 'party' ? party : which === 'contact' ? id : which;
    expect(refused(await register.ask(FORGET, { id: target, meta }))).toEqual([[code, path]]);
  });

  it('is in a register file as somebody erased, which makes the same register elsewhere', async () => {
    const file = await register.file();
    expect(file).toContain('  - key: dpo\n    department: Privacy\n    erased: true\n');
    const other = await ServedRegister.start();
    await other.apply(file, { effectiveOn: '2024-01-01' });
    expect(await other.file()).toBe(file);
    expect((await register.apply(file)).events).toBe(0);
    await other.destroy();
  });

  it('leaves the rows that read models have which are built from the ledger anew', async () => {
    const rows = () => rowsOf(register.app.get(ReadModelDatabase, { strict: false }).reader);
    const live = await rows();
    await restarted(deleteReadModels);
    // The files are scrubbed after the rows are there. Until that is done, a row says so.
    const deadline = Date.now() + 10_000;
    while ((await rows()).checkpoints.length > live.checkpoints.length && Date.now() < deadline) await pause(20);
    expect(await rows()).toEqual(live);
  });

  it('stays erased when old keys are put back: they are destroyed again before anything is read', async () => {
    for (const withReadModels of [true, false]) {
      await restarted(async (directory) => {
        rmSync(join(directory, 'keys'), { recursive: true });
        cpSync(join(aside, 'keys'), join(directory, 'keys'), { recursive: true });
        expect(await hasKey(directory)).toBe(true);
        if (!withReadModels) await deleteReadModels(directory);
      });
      expect(await hasKey(register.directory)).toBe(false);
      expect(await contact({ on: '2024-01-01' })).toMatchObject({ erased: true, name: null });
      expect(filesThatName(register.directory)).toEqual([]);
    }
  });

  /** Returns true if the directory has a key of the person. */
  async function hasKey(directory: string): Promise<boolean> {
    const keys = new Sqlite(join(directory, 'keys', 'keys.db'));
    const wrapped = keys.value<Uint8Array | null>('SELECT wrapped FROM data_keys WHERE subject = ?', [id]);
    keys.close();
    return wrapped !== null;
  }

  it('may be retired', async () => {
    await register.get(
      `mutation ($id: ID!, $contact: ID!) {
        dismissOfficer(id: $id, role: DATA_PROTECTION_OFFICER, contact: $contact) { position } }`,
      { id: party, contact: id },
    );
    await register.get('mutation ($id: ID!) { retireContact(id: $id) { position } }', { id });
    expect(await contact()).toMatchObject({ status: 'RETIRED', erased: true });
  });

  if (!ON_EVENTSTOREDB)
    it('stays erased in an old backup that is restored, where it is recorded again in the words of then', async () => {
      const erasure = (await stored(register)).find((e) => e.type === 'PersonErased')!;
      const directory = mkdtempSync(join(tmpdir(), 'regesta-restored-'));
      const restoring = await regesta(['restore', join(aside, 'before.db')], { REGESTA_DATA: directory });
      expect(restoring).toMatchObject({ code: 0, err: '' });
      cpSync(join(register.directory, 'keys'), join(directory, 'keys'), { recursive: true });
      const restored = await ServedRegister.start({ directory, acceptLoss: true }); // the keys saw what came later
      await restored.caughtUp();
      const { history } = await restored.get(
        'query ($id: ID!) { history(of: $id) { nodes { id type reason data } } }',
        { id },
      );
      expect(history.nodes.at(-1)).toEqual({
        id: erasure.id,
        type: 'PersonErased',
        reason: 'Left, and asked for it',
        data: {},
      });
      expect(isToldOf(JSON.stringify(history))).toBe(false);
      expect((await restored.get(CONTACT, { id, at: { on: '2024-01-01' } })).contact).toMatchObject({ erased: true });
      expect(filesThatName(directory)).toEqual([]);
      await restored.destroy();
    });
});

describe('A forgetting that does not come to its end', () => {
  let register: ServedRegister;
  let id: string;
  beforeEach(async () => {
    register = await ServedRegister.start();
    const input = { key: 'dpo', ...FIRST };
    const REGISTER = 'mutation ($input: RegisterContactInput!) { registerContact(input: $input) { id } }';
    ({ id } = (await register.get(REGISTER, { input })).registerContact);
    const event = {
      id: '6b1f5c7e-3f0c-4b56-9b8e-0b9c2a1d7e55',
      type: 'PersonErased',
      data: {},
      metadata: {
        commandId: 'c',
        actor: 'a',
        effectiveOn: '2024-01-01',
        reason: 'asked',
        schema: 1,
        index: 0,
        count: 1,
      },
    };
    await register.app.get(KeyStore, { strict: false }).erase(id, event); // and stops there
  });
  afterEach(() => register.destroy());

  const types = async () =>
    (await register.get('query ($id: ID!) { history(of: $id) { nodes { type } } }', { id })).history.nodes.map(
      (e: { type: string }) => e.type,
    );

  it('is completed by the next start', async () => {
    await register.close();
    register = await ServedRegister.start({ directory: register.directory });
    await register.caughtUp();
    expect(await types()).toEqual(['ContactRegistered', 'PersonErased']);
    expect((await register.get(CONTACT, { id })).contact).toMatchObject({ key: 'dpo', erased: true, name: null });
    expect(filesThatName(register.directory)).toEqual([]);
  });

  it('is completed by a second call', async () => {
    await register.get(FORGET, { id });
    expect(await types()).toEqual(['ContactRegistered', 'PersonErased']);
    expect((await register.get(CONTACT, { id })).contact).toMatchObject({ key: 'dpo', erased: true, name: null });
    expect(filesThatName(register.directory)).toEqual([]);
  });
});

describe('A person who is not there yet, or not any more', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start();
  });
  afterAll(() => register.destroy());

  it.each([
    ['is announced for a later date', { effectiveOn: '2199-01-01' }, false],
    ['was registered in error', {}, true],
  ])('can be forgotten: who %s', async (_, meta, annulled) => {
    const { id, position } = (
      await register.get(
        `mutation ($input: RegisterContactInput!, $meta: CommandMeta) {
          registerContact(input: $input, meta: $meta) { id position } }`,
        { input: FIRST, meta },
      )
    ).registerContact;
    const ANNUL = 'mutation ($id: ID!, $p: Position!) { annul(of: $id, position: $p, reason: "x") { id } }';
    if (annulled) await register.get(ANNUL, { id, p: position });
    await register.get(FORGET, { id });
    const known = (await register.get(CONTACT, { id, at: { position, on: '2199-01-01' } })).contact;
    expect(known).toMatchObject({ erased: true, name: null });
    expect(filesThatName(register.directory)).toEqual([]);
  });
});
