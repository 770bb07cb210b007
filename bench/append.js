import { SqliteEventStore } from '../dist/libs/platform/ledger/src/store/sqlite.event-store.js';
import { BareLedger } from './bare-ledger.js';
import { inTurn } from './rounds.js';
import { seedEvents } from './seed-events.js';
import { compared } from './table.js';

const CLIENTS = 64;
const ONE_BY_ONE = 200;
const EACH = 20;
const ROUNDS = 5;

/** Measures rows 1 and 2: durable appends by one client and by many, against inserting the same rows one by one. */
export async function measure({ registers }) {
  const events = [...seedEvents(registers.examples(), { activities: CLIENTS, eventsEach: EACH * ROUNDS })];
  const floor = new BareLedger(registers.empty('append-floor'));
  const line = { unit: 'appends/s', against: 'node:sqlite alone' };

  const alone = new SqliteEventStore(registers.empty('append-one'));
  const rows = floor.rowsOf(events);
  const [mine, theirs] = await inTurn(
    ROUNDS * 2,
    async (round) => {
      for (const event of slice(events, round)) await append(alone, event);
    },
    (round) => floor.insert(slice(rows, round)),
  );
  await alone.close();

  const shared = new SqliteEventStore(registers.empty('append-many'));
  const streams = Object.values(byStream(events)).filter((stream) => stream.length >= EACH * ROUNDS);
  const [together, single] = await inTurn(
    ROUNDS,
    (round) =>
      Promise.all(
        streams.map(async (stream) => {
          for (const event of stream.slice(round * EACH, (round + 1) * EACH)) await append(shared, event);
        }),
      ),
    (round) => floor.insert(slice(rows, ROUNDS * 2 + round)),
  );
  await shared.close();
  floor.close();

  return [
    compared({
      ...line,
      row: 1,
      what: 'durable append, one client',
      ours: perSecond(ONE_BY_ONE, mine),
      theirs: perSecond(ONE_BY_ONE, theirs),
      atLeast: 0.85,
      note: `${ROUNDS * 2} rounds of ${ONE_BY_ONE} events, one an append; the floor inserts rows made beforehand, one a transaction, WAL, synchronous=FULL, the same indexes.`,
    }),
    compared({
      ...line,
      row: 2,
      what: `durable append, ${streams.length} clients at once`,
      ours: perSecond(streams.length * EACH, together),
      theirs: perSecond(ONE_BY_ONE, single),
      atLeast: 4,
      note: `${ROUNDS} rounds; every client has a stream and waits for each of its appends.`,
    }),
  ];
}

/** Appends one seeded event to a store of the product. */
export function append(store, { stream, revision, id, type, data, metadata }) {
  return store.append(stream, revision === 0 ? 'NO_STREAM' : BigInt(revision - 1), [{ id, type, data, metadata }]);
}

export function byStream(events) {
  const streams = {};
  for (const event of events) {
    streams[event.stream] ??= [];
    streams[event.stream].push(event);
  }
  return streams;
}

export function perSecond(many, milliseconds) {
  return (many * 1000) / milliseconds;
}

function slice(list, round) {
  return list.slice(round * ONE_BY_ONE, (round + 1) * ONE_BY_ONE);
}
