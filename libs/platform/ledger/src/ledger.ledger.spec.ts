import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 } from 'uuid';
import type { Decider } from './decider.js';
import type { NewEvent, RecordedEvent } from './event.js';
import { KeyMissing, SqliteKeyStore } from './keys/key-store.js';
import { LocalWrapping } from './keys/wrapping.js';
import { Deciders, Ledger } from './ledger.js';
import { SqliteEventStore } from './store/sqlite.event-store.js';

/** A kind of thing with a personal field. Version 2 of its data renames `label` to `name`. */
const person = {
  category: 'person',
  personal: { PersonRegistered: ['email', 'label', 'name'] },
  schema: 2,
  upcast: (type: string, data: unknown, schema: number) => {
    if (type !== 'PersonRegistered') throw new Error(`${type} is unknown`);
    const { label, ...rest } = data as { label: string };
    return { ...rest, name: label, from: schema };
  },
} as unknown as Decider;
const note = { category: 'note' } as unknown as Decider;

const event = (type: string, data: object, schema = 2): NewEvent => ({
  id: v4(),
  type,
  data,
  metadata: { commandId: v4(), actor: 'test', effectiveOn: '2024-01-01', schema, index: 0, count: 1 },
});
const registered = () => event('PersonRegistered', { role: 'owner', name: 'Ada Example', email: 'ada@example.org' });

let directory: string;
let store: SqliteEventStore;
let keys: SqliteKeyStore;
let ledger: Ledger;

const deciders = new Deciders();
deciders.add(person);
deciders.add(note);
const keysIn = (name: string) => SqliteKeyStore.open(join(directory, name), new LocalWrapping(Buffer.alloc(32, 1)));

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-ledger-'));
  store = new SqliteEventStore(directory);
  keys = await keysIn('keys');
  ledger = new Ledger(store, keys, deciders);
});
afterEach(async () => {
  await keys.close();
  await store.close();
  rmSync(directory, { recursive: true });
});

/** Follows from `from`, and returns the first `count` events. */
async function followed(from: Ledger, count: number, after?: bigint): Promise<RecordedEvent[]> {
  const controller = new AbortController();
  const events: RecordedEvent[] = [];
  for await (const batch of from.follow(after, controller.signal)) {
    events.push(...batch);
    if (events.length >= count) break;
  }
  controller.abort();
  return events;
}

describe('the kinds of things', () => {
  it('are known by their streams and ids', () => {
    expect(deciders.of('person-1')).toBe(person);
    expect(deciders.of('note-6f1c-7a52')).toBe(note);
    expect(deciders.of('stranger-1')).toBeUndefined();
    expect(deciders.of('personal-1')).toBeUndefined();
  });
});

describe('the ledger', () => {
  it('gives back what was appended, personal fields open', async () => {
    const appended = await ledger.append('person-1', 'NO_STREAM', [registered()]);
    const [read] = await ledger.read('person-1');
    expect(read).toMatchObject({
      stream: 'person-1',
      data: { role: 'owner', name: 'Ada Example', email: 'ada@example.org' },
      ...appended,
    });
    expect(await ledger.head()).toBe(appended.position);
    expect(await followed(ledger, 1)).toEqual([read]);
  });

  it('seals personal fields before they reach the store: neither its events nor its files hold them', async () => {
    await ledger.append('person-1', 'NO_STREAM', [registered()]);
    const [raw] = await store.read('person-1');
    expect(raw!.data).toEqual({
      role: 'owner',
      name: { sealed: expect.any(String) },
      email: { sealed: expect.any(String) },
    });
    const files = readdirSync(directory, { withFileTypes: true }).filter((file) => file.isFile());
    const bytes = Buffer.concat(files.map(({ name }) => readFileSync(join(directory, name))));
    expect(bytes.includes('owner')).toBe(true);
    expect(bytes.includes('Ada Example')).toBe(false);
    expect(bytes.includes('ada@example.org')).toBe(false);
  });

  it('seals every event of an append, and only events that have personal fields', async () => {
    const renamed = event('PersonRenamed', { name: 'public' });
    await ledger.append('person-1', 'NO_STREAM', [registered(), renamed]);
    const raw = await store.read('person-1');
    expect(raw.map((e) => typeof (e.data as { name: unknown }).name)).toEqual(['object', 'string']);
  });

  it('keeps what is of no kind that it knows as it is', async () => {
    const strange = event('Happened', { name: 'Ada Example' }, 1);
    await ledger.append('stranger-1', 'NO_STREAM', [strange]);
    expect(await ledger.read('stranger-1')).toMatchObject([{ data: strange.data }]);
  });
});

describe('an event of an older shape', () => {
  it('is brought to the present one when it is read and when it is followed, after it was opened', async () => {
    await ledger.append('person-1', 'NO_STREAM', [event('PersonRegistered', { label: 'Ada Example' }, 1)]);
    const shown = { name: 'Ada Example', from: 1 };
    expect((await ledger.read('person-1'))[0]!.data).toEqual(shown);
    expect((await followed(ledger, 1))[0]!.data).toEqual(shown);
  });

  it('stays in the store as it was written', async () => {
    await ledger.append('person-1', 'NO_STREAM', [event('PersonRegistered', { label: 'Ada', age: 36 }, 1)]);
    await ledger.read('person-1');
    const [raw] = await store.read('person-1');
    expect(raw).toMatchObject({ data: { label: { sealed: expect.any(String) }, age: 36 }, metadata: { schema: 1 } });
  });

  it('is left alone where it is of the present shape, or its kind has had only one', async () => {
    await ledger.append('person-1', 'NO_STREAM', [registered()]);
    await ledger.append('note-1', 'NO_STREAM', [event('NoteRegistered', { label: 'x' }, 1)]);
    expect((await ledger.read('person-1'))[0]!.data).toMatchObject({ name: 'Ada Example' });
    expect((await ledger.read('note-1'))[0]!.data).toEqual({ label: 'x' });
  });

  it('is never an act of the register: these have a shape of their own', async () => {
    const act = event('SubmittedForReview', { comment: 'Please look' }, 1);
    await ledger.append('person-1', 'NO_STREAM', [registered(), act]);
    expect((await ledger.read('person-1'))[1]!.data).toEqual(act.data);
  });
});

describe('an event that cannot be read', () => {
  it('is passed on by following, marked, as it is stored; the others are read', async () => {
    await ledger.append('person-1', 'NO_STREAM', [registered()]);
    await ledger.append('note-1', 'NO_STREAM', [event('NoteRegistered', { title: 'A' })]);
    await ledger.append('person-2', 'NO_STREAM', [event('PersonForgotten', {}, 1)]);
    const others = await keysIn('other-keys');
    const [sealed, plain, unknown] = await followed(new Ledger(store, others, deciders), 3);
    await others.close();
    expect(sealed!.unreadable).toBeInstanceOf(KeyMissing);
    expect(sealed!.data).toEqual((await store.read('person-1'))[0]!.data);
    expect(plain).toMatchObject({ data: { title: 'A' } });
    expect(plain!.unreadable).toBeUndefined();
    expect(unknown!.unreadable?.message).toBe('PersonForgotten is unknown');
  });

  it('is an error where its stream is read: nobody decides on what he cannot see', async () => {
    await ledger.append('person-1', 'NO_STREAM', [registered()]);
    const others = await keysIn('other-keys');
    await expect(new Ledger(store, others, deciders).read('person-1')).rejects.toThrow(KeyMissing);
    await others.close();
  });
});
