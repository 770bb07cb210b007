/**
 * Records in a ledger and its keys, and prints a line for each append once it is acknowledged. The spec torn-writes runs it
 * under strace. Usage: node test/faults/recorded-run.js DIRECTORY
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { Clock } from '#kernel';
import { Ledger } from '#ledger';
import { openEventStore, openKeyStore } from '#runtime';

const directory = process.argv[2];
const deciders = { of: (stream) => (stream.startsWith('contact-') ? { personal: { Named: ['name'] } } : undefined) };
let number = 0;

/** Opens the stores, does the work and closes them. */
async function run(work) {
  const stores = { directory };
  const store = await openEventStore(stores, new Clock());
  const keys = await openKeyStore(stores);
  await work(new Ledger(store, keys, deciders));
  await keys.close();
  await store.close();
}

function eventsOf(type, count, data) {
  const commandId = randomUUID();
  return Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    type,
    data: { ...data, index },
    metadata: { commandId, actor: 'test', effectiveOn: '2024-01-01', schema: 1, index, count },
  }));
}

async function append(ledger, stream, expected, events) {
  const { position } = await ledger.append(stream, expected, events);
  writeSync(1, `ack ${position} ${events[0].type} ${stream}\n`);
}

/** Appends of one to three events; each ninth is about a person, each seventh is larger than a page. */
function next(ledger) {
  number += 1;
  if (number % 9 === 0)
    return append(ledger, `contact-${number}`, 'NO_STREAM', eventsOf('Named', 1, { name: `Ada ${number}` }));
  const data = { text: 'x'.repeat(number % 7 === 0 ? 10_000 : 100) };
  return append(ledger, `a-${number}`, 'NO_STREAM', eventsOf('Happened', 1 + (number % 3), data));
}

await run(async (ledger) => {
  for (let n = 0; n < 30; n += 1) await next(ledger);
  for (let n = 0; n < 12; n += 1) await Promise.all(Array.from({ length: 8 }, () => next(ledger)));
  await append(ledger, 'contact-9', 0n, eventsOf('PersonErased', 1, { reason: 'asked for' }));
});
await run(async (ledger) => {
  for (let n = 0; n < 20; n += 1) await next(ledger);
});
