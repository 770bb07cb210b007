import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { EventStoreDbEventStore } from '../dist/libs/platform/ledger/src/store/eventstoredb.event-store.js';
import { perSecond } from './append.js';
import { inTurn } from './rounds.js';
import { compared } from './table.js';

const ROUNDS = 5;
const ALONE = 300;
const CLIENTS = 64;
const EACH = 40;

/** Measures rows 20 and 21: appends to the server at TEST_EVENT_STORE_URL, against its client alone. */
export async function measure() {
  const url = process.env.TEST_EVENT_STORE_URL;
  if (!url) return [];
  const store = new EventStoreDbEventStore(url, { namespace: `bench_${randomUUID().slice(0, 8)}` });
  const client = EventStoreDBClient.connectionString(url);
  const ours = (stream, expected, event) => store.append(stream, expected, [event]);
  const theirs = async (stream, expected, event) => {
    const expectedRevision = expected === 'NO_STREAM' ? NO_STREAM : expected;
    const { nextExpectedRevision: revision } = await client.appendToStream(stream, jsonEvent(event), {
      expectedRevision,
    });
    return { revision };
  };
  const line = { unit: 'appends/s', against: 'the client alone', atLeast: 0.9 };
  try {
    const one = await inTurn(
      ROUNDS,
      () => writing(ours, ALONE),
      () => writing(theirs, ALONE),
    );
    const many = await inTurn(
      ROUNDS,
      () => Promise.all(Array.from({ length: CLIENTS }, () => writing(ours, EACH))),
      () => Promise.all(Array.from({ length: CLIENTS }, () => writing(theirs, EACH))),
    );
    return [
      [20, 'append to EventStoreDB, one client', one, ALONE],
      [21, `append to EventStoreDB, ${CLIENTS} clients at once`, many, CLIENTS * EACH],
    ].map(([row, what, [mine, its], count]) =>
      compared({
        ...line,
        row,
        what,
        ours: perSecond(count, mine),
        theirs: perSecond(count, its),
        note: `${ROUNDS} rounds in turn; every writer has a stream and waits for each of its appends.`,
      }),
    );
  } finally {
    await store.close();
    await client.dispose();
  }
}

/** Appends events to a new stream, each after the one before was answered. */
async function writing(append, count) {
  const stream = `party-${randomUUID()}`;
  let expected = 'NO_STREAM';
  for (let i = 0; i < count; i += 1) {
    const metadata = {
      commandId: randomUUID(),
      actor: 'bench',
      effectiveOn: '2024-01-01',
      schema: 1,
      index: 0,
      count: 1,
    };
    const event = { id: randomUUID(), type: 'PartyRegistered', data: { name: 'Example Ltd', country: 'IE' }, metadata };
    expected = (await append(stream, expected, event)).revision;
  }
}
