import { equal } from 'node:assert/strict';
import { join } from 'node:path';
import { SqliteEventStore } from '../dist/libs/platform/ledger/src/store/sqlite.event-store.js';
import { append, byStream, perSecond } from './append.js';
import { inTurn } from './rounds.js';
import { seedEvents } from './seed-events.js';
import { compared } from './table.js';

const STREAMS = 20;
const EACH = 20;

/** Measures row 3: appending a stream event by event and reading it, against emmett's SQLite store. */
export async function measure({ registers }) {
  const { getSQLiteEventStore } = await import('@event-driven-io/emmett-sqlite');
  console.log = console.error; // where emmett tells of its errors, and the table goes
  const events = seedEvents(registers.examples(), { activities: STREAMS, eventsEach: EACH });
  const streams = Object.entries(byStream(events)).filter(([, stream]) => stream.length === EACH);
  const ours = new SqliteEventStore(registers.empty('emmett-ours'));
  const fileName = join(registers.empty('emmett'), 'emmett.db');
  const emmett = getSQLiteEventStore({ fileName });
  const [mine, theirs] = await inTurn(
    streams.length,
    async (round) => {
      const [name, stream] = streams[round];
      for (const event of stream) await append(ours, event);
      equal((await ours.read(name)).length, EACH);
    },
    async (round) => {
      const [name, stream] = streams[round];
      for (const [revision, { type, data, metadata }] of stream.entries())
        await insist(() =>
          emmett.appendToStream(name, [{ type, data, metadata }], { expectedStreamVersion: BigInt(revision) }),
        );
      equal((await emmett.readStream(name)).events.length, EACH);
    },
  );
  await ours.close();
  equal(await synchronous(fileName), FULL);
  return compared({
    row: 3,
    what: `append ${EACH} events one by one and read their stream`,
    unit: 'streams/s',
    ours: perSecond(1, mine),
    theirs: perSecond(1, theirs),
    against: 'emmett-sqlite 0.38.5',
    atLeast: 10,
    note: `${streams.length} streams; emmett opens a connection for every operation, which has WAL and, as its SQLite is built, synchronous=FULL (asked of one and asserted).`,
  });
}

/** Repeats the work if emmett fails: sometimes it commits before its own statement has ended, and rolls back. */
async function insist(append) {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await append();
    } catch (error) {
      if (error.code !== 'SQLITE_BUSY' || attempt === 5) throw error;
    }
}

const FULL = 2;

/** Returns the durability of a connection as emmett opens it: WAL, with `synchronous` at its default. */
async function synchronous(fileName) {
  const { default: sqlite3 } = await import('sqlite3');
  return new Promise((resolve, reject) => {
    const db = new sqlite3.Database(fileName);
    db.run('PRAGMA journal_mode = WAL');
    db.get('PRAGMA synchronous', (error, row) => (error ? reject(error) : resolve(row.synchronous)));
    db.close();
  });
}
