import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { EventStore, NewEvent } from '#ledger';
import { SqliteEventStore } from '#ledger/sqlite';
import { copyLedger, openLedgerAt } from '#runtime';
import {
  cosign,
  cosignaturesOf,
  extensionOf,
  formatBundle,
  formatKey,
  formatNote,
  hashFrom,
  hex,
  leafHash,
  makePrivateKey,
  nodesIn,
  parseBundle,
  parseNote,
  parsePolicy,
  readModelIn,
  SIGNATURE_TYPE,
  STREAMS,
  tilePath,
  treeHash,
  verifyBundle,
  verifyConsistency,
} from '#transparency-log';
import { EventStoreDbDouble } from '../../../platform/ledger/src/testing/eventstoredb.double.js';
import { signer } from '../../transparency-log/src/testing.js';
import { addCosignatures } from './add-cosignatures.js';
import { collectBundle } from './collect-bundle.js';
import { compareLedger } from './compare.js';
import { LogKeyFile } from './log-keys.js';
import { PREVIOUS } from './log-writer.js';
import { PublishedLog } from './published-log.js';
import { TransparencyLogStore } from './sqlite.transparency-log-store.js';
import { FOLDS, followed, naiveReadModel, newest, ORIGIN } from './testing.js';

let base: string;
let number = 0;
const cleaning: (() => unknown)[] = [];

beforeAll(() => Logger.overrideLogger(false));
afterAll(() => Logger.overrideLogger(['log', 'error', 'warn']));
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'regesta-log-'));
});
afterEach(async () => {
  for (const clean of cleaning.splice(0).reverse()) await clean();
  rmSync(base, { recursive: true });
});

const at = (name: string) => join(base, name);
const keysIn = (name: string) => new LogKeyFile(at(`${name}-keys/log.key`));

/** Makes an append whose ids follow from its place, so that two ledgers can have the same events. */
function append(count: number, text: string): NewEvent[] {
  number += 1;
  return Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(number * 100 + index).padStart(12, '0')}`,
    type: 'Happened',
    data: { text, contact: { sealed: 'AAECAw==' } },
    metadata: { commandId: `c-${number}`, actor: 'a', effectiveOn: '2026-01-01', schema: 1, index, count },
  }));
}

/** Opens a ledger on SQLite. It is closed at the end of the test. */
function open(name: string): SqliteEventStore {
  const store = new SqliteEventStore(at(name), { now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, number)) });
  cleaning.push(() => store.close());
  return store;
}

/** Appends to things in turn: one event or two at a time. */
async function write(store: EventStore, appends: number, text = 'text'): Promise<void> {
  for (let i = 0; i < appends; i += 1) {
    const stream = `thing-${i % 5}`;
    const revision = (await store.read(stream)).at(-1)?.revision ?? 'NO_STREAM';
    await store.append(stream, revision, append((i % 2) + 1, `${text} ${i}`));
  }
}

/** Makes a ledger of these appends again from the beginning, under the same ids. */
async function written(name: string, appends: number, text?: string): Promise<SqliteEventStore> {
  number = 0;
  rmSync(at(name), { recursive: true, force: true });
  const store = open(name);
  await write(store, appends, text);
  return store;
}

const policyOf = (name: string) =>
  parsePolicy(
    `${keysIn(name)
      .signersOf(ORIGIN)
      .map(({ key }) => `log ${formatKey(key)}\n`)
      .join('')}quorum none\n`,
  );

async function evidence(store: EventStore, name: string, note: string, ...streams: string[]) {
  const log = new TransparencyLogStore(at(name), { readonly: true });
  try {
    return await verifyBundle(await collectBundle(store, log, note, streams), policyOf(name));
  } finally {
    log.close();
  }
}

describe('The log of a ledger', () => {
  it('has one leaf for each event, and proves all events of each thing, and that others never existed', async () => {
    const store = await written('a', 20);
    expect(await followed(store, at('a'), keysIn('a'))).toBeUndefined();
    const { size, note, root } = newest(at('a'));
    expect(size).toBe(30);
    const { streams } = await evidence(store, 'a', note, 'thing-0', 'thing-4', 'thing-5', 'thing-');
    expect(streams.map(({ events }) => events.length)).toEqual([6, 6, 0, 0]);
    expect(streams[1]!.events[5]).toMatchObject({ data: { text: 'text 19' }, revision: 5, index: 29 });
    const map = hashFrom(extensionOf(newest(at('a')), STREAMS)!, 'the map');
    const compared = await compareLedger(store, { heads: [{ size, root, map }] });
    expect(compared).toMatchObject({ events: 30, position: 30n, difference: undefined, contradicted: [], fitting: 1 });
  });

  it('goes on where it was, and proves at every checkpoint what was so at that checkpoint', async () => {
    const store = await written('a', 3);
    const notes: string[] = [];
    for (const appends of [1, 4, 0, 300]) {
      await write(store, appends);
      await followed(store, at('a'), keysIn('a'));
      notes.push(newest(at('a')).note);
    }
    const log = new TransparencyLogStore(at('a'), { readonly: true });
    cleaning.push(() => log.close());
    expect(log.checkpoints().map(({ note }) => note)).toEqual([...new Set(notes)]);
    expect([...log.notes()]).toEqual([...new Set(notes)]);
    for (const note of new Set(notes)) {
      const { checkpoint, streams } = await evidence(store, 'a', note, 'thing-0', 'thing-3');
      const expected = (await compareLedger(store, { heads: [checkpoint] })).contradicted;
      expect(expected).toEqual([]);
      expect(streams[0]!.events.every(({ index }) => index < checkpoint.size)).toBe(true);
    }
  });

  it('has the same root on SQLite, in a copy, and on EventStoreDB, also when clocks run backwards', async () => {
    const server = await EventStoreDbDouble.create();
    cleaning.push(() => server.stop());
    let events = 0;
    server.log.clock = () => Date.now() + (((events++ * 7) % 11) - 5) * 3_600_000;
    const first = await openLedgerAt(server.connectionString, 'to write');
    cleaning.push(() => first.store.close());
    number = 0;
    await write(first.store, 25);
    expect(await followed(first.store, at('esdb'), keysIn('esdb'))).toBeUndefined();

    const second = await openLedgerAt(`sqlite:${at('copy')}`, 'to write');
    cleaning.push(() => second.store.close());
    await copyLedger(first.store, second.store, { atOnce: second.atOnce });
    expect(await followed(second.store, at('copy'), keysIn('copy'))).toBeUndefined();

    const other = await EventStoreDbDouble.create();
    cleaning.push(() => other.stop());
    const third = await openLedgerAt(other.connectionString, 'to write');
    cleaning.push(() => third.store.close());
    await copyLedger(second.store, third.store);
    expect(await followed(third.store, at('back'), keysIn('back'))).toBeUndefined();

    const [one, two, three] = ['esdb', 'copy', 'back'].map((name) => newest(at(name)));
    expect([hex(two!.root), two!.extensions]).toEqual([hex(one!.root), one!.extensions]);
    expect([hex(three!.root), three!.extensions]).toEqual([hex(one!.root), one!.extensions]);
    const { streams } = await evidence(first.store, 'esdb', one!.note, 'thing-1', 'thing-2');
    expect(streams.map((stream) => stream.events.length)).toEqual([8, 7]);
  });

  it('goes on with a copy of its ledger, in which positions differ', async () => {
    const server = await EventStoreDbDouble.create();
    cleaning.push(() => server.stop());
    const store = await written('a', 12);
    await followed(store, at('a'), keysIn('a'));
    const before = newest(at('a'));
    const copy = await openLedgerAt(server.connectionString, 'to write');
    cleaning.push(() => copy.store.close());
    await copyLedger(store, copy.store);
    await write(copy.store, 3);

    expect(await followed(copy.store, at('a'), keysIn('a'))).toBeUndefined();

    const after = newest(at('a'));
    expect([before.size, after.size]).toEqual([18, 22]);
    expect((await compareLedger(copy.store, { heads: [before, after] })).contradicted).toEqual([]);
  });
});

it('A map of streams that leaves an event out is found by everybody who has the ledger', async () => {
  const store = await written('a', 20);
  await followed(store, at('a'), keysIn('a'));
  const { size, root } = newest(at('a'));
  const few = await written('b', 19);
  await followed(few, at('b'), keysIn('b'));
  const map = hashFrom(extensionOf(newest(at('b')), STREAMS)!, 'the map');
  const head = { size, root, map };
  const { contradicted, fitting } = await compareLedger(store, { heads: [head] });
  expect([contradicted, fitting]).toEqual([[{ head, what: 'MAP' }], 0]);
});

describe('What the events of things fold to', () => {
  const versionsIn = (directory: string) => readModelIn(newest(directory))?.versions;

  it('is under each checkpoint, the same as if all were folded at once, also in a copy where positions differ', async () => {
    const store = await written('a', 3);
    for (const appends of [1, 4, 130]) {
      await write(store, appends);
      await store.append(`other-${appends}`, 'NO_STREAM', append(1, 'no thing'));
      await followed(store, at('a'), keysIn('a'));
      const { size } = newest(at('a'));
      expect(readModelIn(newest(at('a')))!.root).toEqual(await naiveReadModel(store, size));
    }
    const server = await EventStoreDbDouble.create();
    cleaning.push(() => server.stop());
    const copy = await openLedgerAt(server.connectionString, 'to write');
    cleaning.push(() => copy.store.close());
    await copyLedger(store, copy.store);
    expect(await followed(copy.store, at('copy'), keysIn('copy'))).toBeUndefined();
    expect(newest(at('copy')).extensions).toEqual(newest(at('a')).extensions);
  });

  it('is added to a log that did not have it, and made again by folds of another version', async () => {
    const store = await written('a', 7);
    await followed(store, at('a'), keysIn('a'), ORIGIN, {});
    const before = newest(at('a'));
    expect([before.size, readModelIn(before)]).toEqual([10, undefined]);

    await followed(store, at('a'), keysIn('a'));
    expect(newest(at('a')).note).toBe(before.note); // no other text is signed for the same size
    await write(store, 1);
    await followed(store, at('a'), keysIn('a'));
    expect(readModelIn(newest(at('a')))!.root).toEqual(await naiveReadModel(store, 11));

    const begin = () => ({ rowsAfter: async () => ({ present: ['other'], rest: [] }) });
    const folds = { ...FOLDS, versions: 'thing.2', begin };
    await write(store, 1);
    await followed(store, at('a'), keysIn('a'), ORIGIN, { folds, extensions: ['example/v1 2'] });
    expect(versionsIn(at('a'))).toBe('thing.2');
    expect(newest(at('a')).extensions).toContain('example/v1 2');
    const { root } = readModelIn(newest(at('a')))!;
    expect(root).toEqual(await naiveReadModel(store, newest(at('a')).size, folds));
  });

  it('is shown in a bundle, with the proof, and is refused if it was changed', async () => {
    const store = await written('a', 20);
    await followed(store, at('a'), keysIn('a'));
    const log = new TransparencyLogStore(at('a'), { readonly: true });
    cleaning.push(() => log.close());
    const { note } = newest(at('a'));
    const bundle = await collectBundle(store, log, note, ['thing-1', 'thing-9'], { folds: FOLDS });
    const { streams } = await verifyBundle(bundle, policyOf('a'));
    expect(streams.map(({ shown }) => shown)).toEqual([[streams[0]!.events.at(-1)!.id], undefined]);

    const evidence = parseBundle(bundle);
    const [thing, none] = evidence.streams;
    const shown = thing!.shown!;
    for (const changed of [
      { ...shown, present: ['another'] },
      { ...shown, present: [] },
      { ...shown, rest: shown.siblings[0]! },
      { ...shown, siblings: shown.siblings.slice(1) },
      { ...shown, siblings: [...shown.siblings, shown.rest] },
    ]) {
      const forged = formatBundle({ ...evidence, streams: [{ ...thing!, shown: changed }, none!] });
      await expect(verifyBundle(forged, policyOf('a'))).rejects.toMatchObject({ code: 'CONTENT' });
    }
    const elsewhere = formatBundle({ ...evidence, streams: [thing!, { ...none!, shown }] });
    await expect(verifyBundle(elsewhere, policyOf('a'))).rejects.toMatchObject({ code: 'CONTENT' });
  });

  it('is left out of a bundle of an earlier checkpoint, of which the map is gone', async () => {
    const store = await written('a', 20);
    await followed(store, at('a'), keysIn('a'));
    const { note } = newest(at('a'));
    await write(store, 5);
    await followed(store, at('a'), keysIn('a'));
    const log = new TransparencyLogStore(at('a'), { readonly: true });
    cleaning.push(() => log.close());
    const { streams } = await verifyBundle(
      await collectBundle(store, log, note, ['thing-1'], { folds: FOLDS }),
      policyOf('a'),
    );
    expect([streams[0]!.events.length, streams[0]!.shown]).toEqual([6, undefined]);
  });
});

describe('After a crash, the log', () => {
  it('takes from the ledger what it had not taken, and signs the same', async () => {
    const store = await written('a', 10);
    await followed(store, at('a'), keysIn('a'));
    cpSync(at('a/log.db'), at('log.db'));
    await write(store, 10);
    await followed(store, at('a'), keysIn('a'));
    const signed = newest(at('a'));

    // log.db as it was before the last batch, and the memory of the key as it is after it
    cpSync(at('log.db'), at('a/log.db'), { force: true });
    expect(await followed(store, at('a'), keysIn('a'))).toBeUndefined();

    expect(newest(at('a'))).toEqual(signed);
  });

  it('is made again from the ledger if log.db is lost, and signs the same', async () => {
    const store = await written('a', 10);
    await followed(store, at('a'), keysIn('a'));
    const signed = newest(at('a'));
    rmSync(at('a/log.db'));

    expect(await followed(store, at('a'), keysIn('a'))).toBeUndefined();

    expect(newest(at('a'))).toEqual(signed);
  });

  it('signs again what was taken and not signed', async () => {
    const store = await written('a', 10);
    await followed(store, at('a'), keysIn('a'));
    const signed = newest(at('a'));
    const log = new TransparencyLogStore(at('a'));
    log.transaction(() => log.saveState({ ...log.state()!, mapped: 3 }));
    log.close();
    await write(store, 1);

    expect(await followed(store, at('a'), keysIn('a'))).toBeUndefined();

    const { note, size } = newest(at('a'));
    expect([signed.size, size]).toEqual([15, 16]);
    await evidence(store, 'a', note, 'thing-0', 'thing-9');
  });
});

describe('The log stops, signs nothing more, and says why,', () => {
  it('when an event was changed and everything after it was written again', async () => {
    const store = await written('a', 10);
    await followed(store, at('a'), keysIn('a'));
    const memory = readFileSync(at('a-keys/log.key.signed'), 'utf8');
    await store.close();
    rmSync(at('a/log.db'));

    const forged = await written('a', 10, 'forged');
    const why = await followed(forged, at('a'), keysIn('a'));

    expect(why).toContain('The first 15 events are not those that the log signed');
    expect(readFileSync(at('a-keys/log.key.signed'), 'utf8')).toBe(memory);
  });

  it('when log.db is kept and the ledger is another one: it names the first position that differs', async () => {
    const store = await written('a', 10);
    await followed(store, at('a'), keysIn('a'));
    await store.close();
    cpSync(at('a/log.db'), at('kept.db'));
    const forged = await written('b', 4);
    await write(forged, 9, 'forged');
    cpSync(at('kept.db'), at('b/log.db'));

    expect(await followed(forged, at('b'), keysIn('a'))).toContain(
      'The ledger is not the one that was logged at position 7: Happened',
    );
  });

  it('when the ledger lost its newest events, whether log.db is there or not', async () => {
    const store = await written('a', 10);
    await followed(store, at('a'), keysIn('a'));
    await store.close();
    cpSync(at('a/log.db'), at('kept.db'));
    const shorter = await written('a', 8);

    expect(await followed(shorter, at('a'), keysIn('a'))).toContain('The log signed 15 events, and the ledger has 12.');
    cpSync(at('kept.db'), at('a/log.db'), { force: true });
    expect(await followed(shorter, at('a'), keysIn('a'))).toContain(
      'the ledger ends after 12 events, and 15 were logged',
    );
  });

  it('when the ledger is a restored older one that went on differently', async () => {
    const store = await written('a', 10);
    await followed(store, at('a'), keysIn('a'));
    await store.close();
    rmSync(at('a/log.db'));
    const restored = await written('a', 8);
    await write(restored, 9, 'other');

    expect(await followed(restored, at('a'), keysIn('a'))).toContain('begin a new log: move log.db away');
  });

  it('when the memory of the key was changed', async () => {
    const store = await written('a', 10);
    await followed(store, at('a'), keysIn('a'));
    const file = at('a-keys/log.key.signed');
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n15\n', '\n14\n'));

    expect(await followed(store, at('a'), keysIn('a'))).toContain('The memory of the key cannot be trusted');
  });
});

describe('A key of the log', () => {
  const add = (name: string) =>
    writeFileSync(at('a-keys/log.key'), `${makePrivateKey(name, SIGNATURE_TYPE.ED25519)}\n`, { flag: 'a' });
  const removeFirst = () => {
    const file = at('a-keys/log.key');
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(1).join('\n'));
  };

  it('is replaced by the next, while both sign: each old proof and each new one is accepted', async () => {
    const store = await written('a', 4);
    await followed(store, at('a'), keysIn('a'));
    const [old] = [newest(at('a')).note];
    const policy = policyOf('a');
    add(ORIGIN);
    await followed(store, at('a'), keysIn('a'));
    const both = newest(at('a')).note;
    expect(both.split('\n').filter((line) => line.startsWith('—'))).toHaveLength(2);
    removeFirst();
    await write(store, 1);
    expect(await followed(store, at('a'), keysIn('a'))).toBeUndefined();

    const log = new TransparencyLogStore(at('a'), { readonly: true });
    cleaning.push(() => log.close());
    await verifyBundle(await collectBundle(store, log, old, ['thing-0']), policy);
    await verifyBundle(await collectBundle(store, log, both, ['thing-0']), policy);
    await verifyBundle(await collectBundle(store, log, both, ['thing-0']), policyOf('a'));
    await verifyBundle(await collectBundle(store, log, newest(at('a')).note, ['thing-0']), policyOf('a'));
  });

  it('that is new signs the last checkpoint, too, and keeps the cosignatures of witnesses', async () => {
    const store = await written('a', 4);
    await followed(store, at('a'), keysIn('a'));
    const witness = signer('w.example', SIGNATURE_TYPE.COSIGNATURE, 3);
    const { text, signatures } = parseNote(newest(at('a')).note);
    const cosigned = formatNote({ text, signatures: [...signatures, await cosign(text, witness, new Date())] });
    const log = new TransparencyLogStore(at('a'));
    await addCosignatures(log, cosigned, [witness.key]);
    await expect(addCosignatures(log, cosigned, [])).rejects.toThrow('No witness of the policy');
    log.close();
    add(ORIGIN);
    await followed(store, at('a'), keysIn('a'));
    const { note } = newest(at('a'));
    expect(parseNote(note).signatures.map(({ name }) => name)).toEqual([ORIGIN, ORIGIN, 'w.example']);
    expect(await cosignaturesOf(parseNote(note), [witness.key])).toHaveLength(1);
  });

  it('does not leave before the next one has signed', async () => {
    const store = await written('a', 4);
    await followed(store, at('a'), keysIn('a'));
    add(ORIGIN);
    removeFirst();

    expect(await followed(store, at('a'), keysIn('a'))).toContain('keep the old one in the key file');
  });

  it('of another name begins another log, which names the last checkpoint of the one before', async () => {
    const store = await written('a', 4);
    await followed(store, at('a'), keysIn('a'));
    const before = newest(at('a'));
    add(`${ORIGIN}/2`);
    expect(await followed(store, at('a'), keysIn('a'), `${ORIGIN}/2`)).toContain('log.db is that of the log');
    rmSync(at('a/log.db'));

    expect(await followed(store, at('a'), keysIn('a'), `${ORIGIN}/2`)).toBeUndefined();
    const after = newest(at('a'));
    expect(after.origin).toBe(`${ORIGIN}/2`);
    expect(extensionOf(after, PREVIOUS)).toBe(`6 ${Buffer.from(before.root).toString('base64')} ${ORIGIN}`);
    await write(store, 1);
    await followed(store, at('a'), keysIn('a'), `${ORIGIN}/2`);
    expect(extensionOf(newest(at('a')), PREVIOUS)).toBe(extensionOf(after, PREVIOUS));
  });
});

describe('The published log', () => {
  it('has tiles from which others compute the same root, and nothing that is not signed', async () => {
    const store = await written('a', 400);
    await followed(store, at('a'), keysIn('a'));
    const log = new PublishedLog(at('a'));
    cleaning.push(() => log.close());
    const { size, root, note } = newest(at('a'));
    expect(size).toBe(600);
    expect(log.at('checkpoint')).toEqual({ content: note, isImmutable: false });
    const read = nodesIn(size, (tile) => log.at(tilePath(tile))!.content as Uint8Array);
    expect(treeHash(read, 0, size)).toEqual(root);
    verifyConsistency({ size: 1, root: read(0, 0) }, { size: 1, root: read(0, 0) }, []);
    expect(log.at('tile/0/002.p/88')!.isImmutable).toBe(true);
    expect(log.at('tile/0/002.p/7')!.content).toHaveLength(7 * 32);
    for (const path of ['tile/0/002.p/89', 'tile/0/003', 'tile/1/000', 'tile/entries/000', 'log.db', '../log.db', ''])
      expect([path, log.at(path)]).toEqual([path, undefined]);
    const first = (await store.read('thing-0'))[0]!;
    expect(first.position).toBe(1n);
    expect(read(0, 0)).not.toEqual(leafHash(new Uint8Array()));
  });

  it('is not there before the first checkpoint', () => {
    expect(new PublishedLog(at('nowhere')).at('checkpoint')).toBeUndefined();
  });
});
