import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { body } from './page.js';
import { serve } from './product.js';
import { median } from './rounds.js';
import { compared } from './table.js';

const SAME_BYTES = join(import.meta.dirname, 'same-bytes-server.js');
const CONNECTIONS = 4;
const SECONDS = 2;
const ROUNDS = 5;

/** Measures row 6: the same page again, against a bare Fastify that sends the same bytes from memory. */
export async function measure({ registers }) {
  const directory = await registers.built(registers.usual());
  const ours = await serve(directory);
  try {
    return await samePage(ours, registers, {
      row: 6,
      what: 'the same page again, nothing recorded in between',
      connections: CONNECTIONS,
    });
  } finally {
    await ours.stop();
  }
}

/** Measures how often a server answers the same request, against a bare Fastify that sends the same bytes. */
export async function samePage(ours, registers, { connections, ...line }) {
  const request = body({});
  await ours.ready();
  const file = join(registers.empty('page-again'), 'page.json');
  const page = await ours.ask(request);
  writeFileSync(file, page);
  const theirs = await serve(file, SAME_BYTES);
  try {
    const rates = [[], []];
    for (const server of [ours, theirs]) await rateOf(server, request, connections);
    for (let round = 0; round < ROUNDS; round += 1) {
      rates[0].push(await rateOf(ours, request, connections));
      rates[1].push(await rateOf(theirs, request, connections));
    }
    const [mine, floor] = rates.map(median);
    return compared({
      ...line,
      unit: 'pages/s',
      ours: mine,
      theirs: floor,
      against: 'Fastify, the same bytes from memory',
      atLeast: 0.5,
      note: `${(page.length / 1024).toFixed(0)} KB a page, POST over ${connections} kept connections (autocannon); ${ROUNDS} rounds of ${SECONDS} s each.`,
    });
  } finally {
    await theirs.stop();
  }
}

/** Returns the answers per second. */
async function rateOf({ url }, request, connections) {
  const headers = { 'content-type': 'application/json' };
  const load = { url, method: 'POST', headers, body: JSON.stringify(request) };
  const result = await autocannon({ ...load, connections, duration: SECONDS });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refused`);
  return result.requests.total / result.duration;
}
