import { join } from 'node:path';
import { compareLedger } from '../dist/libs/evidence/src/compare.js';
import { LogKeyFile } from '../dist/libs/evidence/src/log-keys.js';
import { ReadModelDigests } from '../dist/libs/evidence/src/read-model-digests.js';
import { LogStore } from '../dist/libs/evidence/src/sqlite.log-store.js';
import { TransparencyLog } from '../dist/libs/evidence/src/transparency-log.js';
import { SqliteEventStore } from '../dist/libs/ledger/src/store/sqlite.event-store.js';
import { foldsOf } from '../dist/libs/runtime/src/folds.js';
import { SLICES } from '../dist/libs/runtime/src/slices.js';
import { sha256 } from '../dist/libs/transparency-log/src/crypto.js';
import { inclusionProof } from '../dist/libs/transparency-log/src/proofs.js';
import { inTurn, median, timed } from './rounds.js';
import { alone, compared } from './table.js';

const ORIGIN = 'bench.example/log';
const ROUNDS = 5;
const CHECKPOINTS = 50;
const PROOFS = 1_000;

/** Measures rows 40 to 42: the log of a register with a million events, and verifying a ledger against its log. */
export async function measure({ registers, say }) {
  const directory = registers.usual();
  const store = new SqliteEventStore(directory, { readonly: true });
  const end = await store.head();
  const folder = registers.empty('log');
  const log = new LogStore(folder);
  const keys = new LogKeyFile(join(folder, 'log.key'));
  const digests = new ReadModelDigests(log, store, foldsOf(SLICES.projections()));
  await digests.prepare(0n);
  let tree = await TransparencyLog.open(log, keys, ORIGIN, { digests });
  say(`Logging ${end} events`);
  const [last, following] = [[], new AbortController()];
  const began = performance.now();
  for await (const batch of store.follow(undefined, following.signal)) {
    // The newest events are left for the checkpoints that are measured.
    const rest = batch.filter(({ position }) => position > end - BigInt(CHECKPOINTS * ROUNDS));
    await tree.take(batch.slice(0, batch.length - rest.length), `${batch.at(-1).position}`);
    last.push(...rest);
    if (batch.at(-1).position >= end) break;
  }
  following.abort();
  const logging = performance.now() - began;
  await tree.checkpoint(new Date());
  const folding = performance.now() - began - logging;
  const size = tree.state.size;
  const [proofs] = await inTurn(ROUNDS, () => {
    const read = log.nodes(size);
    for (let i = 0; i < PROOFS; i += 1) inclusionProof(read, (i * 7_919) % size, size);
  });
  const opening = await timed(async () => {
    tree = await TransparencyLog.open(log, keys, ORIGIN, { digests });
  });
  const checkpoints = [];
  for (const event of last)
    checkpoints.push(
      await timed(async () => {
        await tree.take([event], `${event.position}`);
        await tree.checkpoint(new Date());
      }),
    );
  const slow = [...checkpoints].sort((a, b) => a - b)[Math.floor(checkpoints.length * 0.95)];
  const [verifying, floor] = await inTurn(
    3,
    () => compareLedger(store, { log }),
    () => readAndHash(store, end),
  );
  log.close();
  await store.close();
  const events = `of ${size} events`;
  return [
    alone({
      row: 40,
      what: `checkpoint after an append, in a log ${events}`,
      unit: 'ms',
      ours: median(checkpoints),
      atMost: 10,
      note: `The median of ${checkpoints.length}: leaf, tiles, map, what the changed thing is by its events, signature, and the memory of the key on the disk. The slowest of twenty took ${slow.toFixed(1)} ms. The log was made at ${Math.round((1_000 * size) / logging)} events/s, all its things were folded in ${(folding / 1_000).toFixed(0)} s, and opened in ${opening.toFixed(0)} ms.`,
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
