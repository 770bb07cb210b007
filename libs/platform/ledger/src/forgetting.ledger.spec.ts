import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 } from 'uuid';
import type { Decider } from './decider.js';
import type { NewEvent, RecordedEvent } from './event.js';
import { SqliteKeyStore } from './keys/key-store.js';
import { LocalWrapping } from './keys/wrapping.js';
import { Deciders, Ledger } from './ledger.js';
import { type EventStore, OutcomeUnknown } from './store/event-store.js';
import { EventStoreDbEventStore } from './store/eventstoredb.event-store.js';
import { SqliteEventStore } from './store/sqlite.event-store.js';
import { EventStoreDbDouble } from './testing/eventstoredb.double.js';

const ID = 'person-1';
const event = (type: string, data: object): NewEvent => ({
  id: v4(),
  type,
  data,
  metadata: { commandId: v4(), actor: 'test', effectiveOn: '2024-01-01', schema: 1, index: 0, count: 1 },
});
const registered = event('PersonRegistered', { role: 'owner', name: 'Ada Example' });
const erased = event('PersonErased', {});
const ANONYMOUS = { role: 'owner', erased: true };

const deciders = new Deciders();
deciders.add({ category: 'person', personal: { PersonRegistered: ['name'] } } as unknown as Decider);

let directory: string;
let store: SqliteEventStore;
let keys: SqliteKeyStore;
let ledger: Ledger;
const openKeys = (readonly = false) =>
  SqliteKeyStore.open(join(directory, 'keys'), new LocalWrapping(Buffer.alloc(32)), { readonly });

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-forgetting-'));
  store = new SqliteEventStore(directory);
  keys = await openKeys();
  ledger = new Ledger(store, keys, deciders);
  await ledger.append(ID, 'NO_STREAM', [registered]);
});
afterEach(async () => {
  await keys.close();
  await store.close();
  rmSync(directory, { recursive: true });
});

/** Copies the keys, does the work, puts the copy back, and returns the ledger with these old keys. */
async function keysFromBefore(work: () => Promise<unknown>, options = { readonly: false }): Promise<Ledger> {
  const aside = join(directory, 'aside');
  await keys.close();
  cpSync(join(directory, 'keys'), aside, { recursive: true });
  keys = await openKeys();
  ledger = new Ledger(store, keys, deciders);
  await work();
  await keys.close();
  rmSync(join(directory, 'keys'), { recursive: true });
  cpSync(aside, join(directory, 'keys'), { recursive: true });
  keys = await openKeys(options.readonly);
  return new Ledger(store, keys, deciders);
}

async function firstFollowed(from: Ledger): Promise<RecordedEvent> {
  for await (const [first] of from.follow(undefined, new AbortController().signal)) return first!;
  throw new Error('The ledger is empty');
}

const dataOf = async (from: Ledger) => (await from.read(ID)).map((e) => e.data);

describe('A person whose erasure is recorded', () => {
  it('reads as erased in every event, also in what nothing personal was in', async () => {
    await ledger.append(ID, 0n, [event('PersonRegistered', { role: 'reader' })]);
    await ledger.append(ID, 1n, [erased]);
    expect(await dataOf(ledger)).toEqual([ANONYMOUS, { role: 'reader', erased: true }, {}]);
    expect((await firstFollowed(ledger)).data).toEqual(ANONYMOUS);
    expect(await ledger.isForgotten(ID)).toBe(true);
  });

  it('has no key by the time that anybody can read of it', async () => {
    const refusing = { append: async () => Promise.reject(new Error('The ledger is away')) } as unknown as EventStore;
    await expect(new Ledger(refusing, keys, deciders).append(ID, 0n, [erased])).rejects.toThrow('away');
    expect(await keys.isErased(ID)).toBe(true);
    expect(await dataOf(ledger)).toEqual([ANONYMOUS]);
  });

  it('takes nothing personal any more', async () => {
    await ledger.append(ID, 0n, [erased]);
    const more = event('PersonRegistered', { name: 'Ada Example' });
    await expect(ledger.append(ID, 1n, [more])).rejects.toMatchObject({ code: 'ERASED' });
  });

  it('is still read as erased under keys of before, even by who may not write these', async () => {
    const reader = await keysFromBefore(() => ledger.append(ID, 0n, [erased]), { readonly: true });
    expect(await keys.isErased(ID)).toBe(false);
    expect(await dataOf(reader)).toEqual([ANONYMOUS, {}]);
  });

  it('loses a key that was put back before the first event of it is followed', async () => {
    const later = await keysFromBefore(() => ledger.append(ID, 0n, [erased]));
    expect((await firstFollowed(later)).data).toEqual(ANONYMOUS);
    expect(await keys.isErased(ID)).toBe(true);
  });

  it('loses a key that was put back when keys and ledger are reconciled', async () => {
    const later = await keysFromBefore(() => ledger.append(ID, 0n, [erased]));
    await later.reconcile([ID]);
    expect(await keys.isErased(ID)).toBe(true);
    expect(await keys.erasures()).toEqual([{ subject: ID, event: erased }]);
  });
});

describe('An erasure that the ledger does not have', () => {
  it('is recorded when keys and ledger are reconciled, once, as the event that it was', async () => {
    await keys.erase(ID, erased);
    await ledger.reconcile([]);
    await ledger.reconcile([]);
    expect((await store.read(ID)).map((e) => e.id)).toEqual([registered.id, erased.id]);
  });

  it('is not recorded for a person that the ledger does not know', async () => {
    await keys.erase('person-2', erased);
    await ledger.reconcile([]);
    expect(await store.read('person-2')).toEqual([]);
  });
});

describe('A person whose erasure the server of the ledger refuses to record', () => {
  it('is erased, the outcome is told as unknown, and the next start records it', async () => {
    const server = await EventStoreDbDouble.create();
    const remote = new EventStoreDbEventStore(server.connectionString);
    try {
      const shared = new Ledger(remote, keys, deciders);
      await shared.append('person-2', 'NO_STREAM', [registered]);
      server.forbids = 'append';
      await expect(shared.append('person-2', 0n, [erased])).rejects.toBeInstanceOf(OutcomeUnknown);
      await expect(shared.reconcile([])).resolves.toBeUndefined(); // a refusal does not keep others from following
      expect(await remote.read('person-2')).toHaveLength(1);

      server.forbids = undefined;
      await shared.reconcile([]);
      expect((await remote.read('person-2')).map(({ type }) => type)).toEqual(['PersonRegistered', 'PersonErased']);
      expect((await shared.read('person-2'))[0]!.data).toEqual(ANONYMOUS);
    } finally {
      await remote.close();
      await server.stop();
    }
  });
});
