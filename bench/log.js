import { join } from 'node:path';
import { SqliteEventStore } from '../dist/libs/platform/ledger/src/store/sqlite.event-store.js';
import { compareLedger } from '../dist/libs/proof/evidence/src/compare.js';
import { LogKeyFile } from '../dist/libs/proof/evidence/src/log-keys.js';
import { LogWriter } from '../dist/libs/proof/evidence/src/log-writer.js';
import { ReadModelDigests } from '../dist/libs/proof/evidence/src/read-model-digests.js';
import { TransparencyLogStore } from '../dist/libs/proof/evidence/src/sqlite.transparency-log-store.js';
import { sha256 } from '../dist/libs/proof/transparency-log/src/crypto.js';
import { inclusionProof } from '../dist/libs/proof/transparency-log/src/proofs.js';
import { foldsOf } from '../dist/libs/service/runtime/src/folds.js';
import { SLICES } from '../dist/libs/service/runtime/src/slices.js';
import { inTurn, median, timed } from './rounds.js';
import { alone, compared } from './table.js';

const ORIGIN = 'bench.example/log';
const ROUNDS = 5;
/** Checkpoints that are measured, in each of two places. */
const MEASURED = 250n;
const PROOFS = 1_000;

/** Measures rows 40 to 42: the log of a register with a million events, and verifying a ledger against its log. */
export async function measure({ registers, say }) {
  const directory = registers.usual();
  const store = new SqliteEventStore(directory, { readonly: true });
  const end = await store.head();
  const folder = registers.empty('log');
  const log = new TransparencyLogStore(folder);
  const keys = new LogKeyFile(join(folder, 'log.key'));
  const digests = new ReadModelDigests(log, store, foldsOf(SLICES.projections()));
  await digests.prepare(0n);
  let tree = await LogWriter.open(log, keys, ORIGIN, { digests });
  say(`Logging ${end} events`);
  const upTo = eventsOf(store);
  const logUpTo = async (position) => {
    for await (const batch of upTo(position)) await tree.take(batch, `${position}`);
  };
  const middle = (end * 99n) / 100n;
  const logging = await timed(() => logUpTo(middle));
  const rate = (1_000 * Number(middle)) / logging;
  const folding = await timed(() => tree.checkpoint(new Date()));
  // In the middle a thing has several events in a row. At the end each event is of another thing.
  const again = (await checkpointsOf(tree, upTo(middle + MEASURED))).filter(({ isSame }) => isSame);
  await logUpTo(end - MEASURED);
  await tree.checkpoint(new Date());
  const size = tree.state.size;
  const [proofs] = await inTurn(ROUNDS, () => {
    const read = log.nodes(size);
    for (let i = 0; i < PROOFS; i += 1) inclusionProof(read, (i * 7_919) % size, size);
  });
  const opening = await timed(async () => {
    tree = await LogWriter.open(log, keys, ORIGIN, { digests });
  });
  const checkpoints = await checkpointsOf(tree, upTo(end));
  const [verifying, floor] = await inTurn(
    3,
    () => compareLedger(store, { log }),
    () => readAndHash(store, end),
  );
  log.close();
  await store.close();
  const events = `of ${size} events`;
  const slow = [...checkpoints].sort((a, b) => a.took - b.took)[Math.floor(checkpoints.length * 0.95)].took;
  return [
    alone({
      row: 40,
      what: `checkpoint after an append, in a log ${events}`,
      unit: 'ms',
      ours: median(checkpoints.map(({ took }) => took)),
      atMost: 10,
      note: `The median of ${checkpoints.length}: leaf, tiles, map, what the changed thing is by its events, signature, and the memory of the key on the disk. Each is of a thing that was not seen before. The slowest of twenty took ${slow.toFixed(1)} ms. In processor time the median took ${median(checkpoints.map(({ processor }) => processor)).toFixed(1)} ms. The log was made at ${Math.round(rate)} events/s, all its things were folded in ${(folding / 1_000).toFixed(0)} s, and opened in ${opening.toFixed(0)} ms.`,
    }),
    alone({
      row: 40,
      what: 'checkpoint after a further event of the same thing',
      unit: 'ms',
      ours: median(again.map(({ took }) => took)),
      atMost: 10,
      note: `The median of ${again.length}. In processor time it took ${median(again.map(({ processor }) => processor)).toFixed(1)} ms.`,
    }),
    alone({ row: 41, what: `proof of inclusion, in a log ${events}`, unit: 'ms', ours: proofs / PROOFS, atMost: 2 }),
    compared({
      row: 42,
      what: `verify a ledger ${events} against its log`,
      unit: 'events/s',
      ours: (1_000 * size) / verifying,
      theirs: (1_000 * size) / floor,
      against: 'reading the events and hashing them once',
      atLeast: 0.5,
    }),
  ];
}

/** Returns a function that reads on in the ledger, in batches, up to a position. */
function eventsOf(store) {
  const batches = store.follow(undefined, new AbortController().signal)[Symbol.asyncIterator]();
  let rest = [];
  return async function* (position) {
    for (;;) {
      const wanted = rest.filter((event) => event.position <= position);
      rest = rest.slice(wanted.length);
      if (wanted.length > 0) yield wanted;
      if (rest.length > 0 || wanted.at(-1)?.position === position) return;
      rest = (await batches.next()).value;
    }
  };
}

/** Makes a checkpoint after each event. Returns what it took, in milliseconds, and whether the event before was of the same thing. */
async function checkpointsOf(tree, batches) {
  const results = [];
  let last;
  for await (const batch of batches)
    for (const event of batch) {
      const before = process.cpuUsage();
      const took = await timed(async () => {
        await tree.take([event], `${event.position}`);
        await tree.checkpoint(new Date());
      });
      const { user, system } = process.cpuUsage(before);
      results.push({ took, processor: (user + system) / 1_000, isSame: event.stream === last });
      last = event.stream;
    }
  return results;
}

/** Reads all events as the product does, and hashes the text of each. */
async function readAndHash(store, end) {
  const following = new AbortController();
  for await (const batch of store.follow(undefined, following.signal)) {
    for (const event of batch)
      sha256(Buffer.from(JSON.stringify([event.id, event.stream, event.type, event.data, event.metadata])));
    if (batch.at(-1).position >= end) break;
  }
  following.abort();
}
