import { deepEqual } from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PAST } from './activity-history.js';
import { dataOf, processorTimeOf, serve } from './product.js';
import { inTurn } from './rounds.js';
import { compared } from './table.js';

/** The contract's query, word for word. */
export const QUERY = readFileSync(join(import.meta.dirname, 'processing-activities.graphql'), 'utf8');
export const FIRST = 50;

const APOLLO = join(import.meta.dirname, 'apollo-server.js');
const BY_HAND = join(import.meta.dirname, 'hand-written-server.js');
const WHAT = "the contract's ProcessingActivities, 50 of";
const CURSORS = `query ($after: String, $at: Moment) {
  processingActivities(first: 1000, after: $after, at: $at) { edges { cursor } pageInfo { hasNextPage } }
}`;

/** Measures row 5: a page for the first time, against the same resolvers on Apollo, and against a server written by hand. */
export async function firstTime({ registers, say }) {
  const directory = await registers.built(registers.usual());
  const cursors = await cursorsOf(directory);
  const ours = await serve(directory);
  const apollo = await serve(besideOf(directory, registers), APOLLO);
  const byHand = await serve(directory, BY_HAND);
  const servers = [ours, apollo, byHand];
  try {
    const { warm, requests } = pagesOf(cursors);
    const data = dataOf(await ours.ask(warm[0]));
    for (const other of [apollo, byHand]) deepEqual(dataOf(await other.ask(warm[0])), data);
    say(`Warming up, then asking for ${requests.length} pages in turn`);
    await inTurn(...warmingUp(warm, ...servers));
    const before = servers.map(({ pid }) => processorTimeOf(pid));
    const [mine, theirs, floor] = await inTurn(requests.length, ...asking(requests, ...servers));
    const used = servers.map(({ pid }, i) => (processorTimeOf(pid) - before[i]) / requests.length);
    const line = { row: 5, what: `${WHAT} ${count(cursors)}, for the first time` };
    const note = `one client; ${requests.length} pages that do not overlap, each asked once; all answered the same data.`;
    return [
      compared({
        ...line,
        unit: 'pages/s',
        ours: 1000 / mine,
        theirs: 1000 / theirs,
        against: 'Apollo driver',
        atLeast: 3,
        note: `${note} Processor time of a page: ${used[0].toFixed(1)} ms against ${used[1].toFixed(1)} ms.`,
      }),
      compared({
        ...line,
        unit: 'ms',
        ours: mine,
        theirs: floor,
        against: 'written by hand',
        atMost: 3,
        note: `median latency. Processor time of a page: ${used[0].toFixed(1)} ms against ${used[2].toFixed(1)} ms.`,
      }),
    ];
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Measures row 7: a page at a past moment, against the present. */
export async function pastMoment({ registers, say }) {
  const directory = await registers.built(registers.usual());
  const [now, then] = [await cursorsOf(directory), await cursorsOf(directory, PAST)];
  const server = await serve(directory);
  try {
    const [present, past] = [pagesOf(now), pagesOf(then, PAST)];
    const rounds = Math.min(present.requests.length, past.requests.length);
    say(`Warming up, then asking for ${rounds} pages of the past and of the present in turn`);
    for (const { warm } of [present, past]) await inTurn(...warmingUp(warm, server));
    const [mine, theirs] = await inTurn(rounds, ...[past, present].flatMap(({ requests }) => asking(requests, server)));
    return compared({
      row: 7,
      what: `the same page at a past moment, both clocks given`,
      unit: 'ms',
      ours: mine,
      theirs,
      against: 'the present',
      atMost: 1.2,
      note: `knownAt ${PAST.knownAt}, on ${PAST.on}, when there were ${count(then)}; median latency, each page asked once.`,
    });
  } finally {
    await server.stop();
  }
}

/** Measures row 8: a page of a large register against one of a small register, and the first page at a new moment. */
export async function largeRegister({ registers, scale, say }) {
  const sizes = [Math.max(200, 1000 * scale), 100_000 * scale];
  const [small, large] = sizes.map((activities) => registers.seeded(activities, 4));
  const cursors = [];
  for (const directory of [large, small]) cursors.push(await cursorsOf(await registers.built(directory)));
  const servers = [await serve(large), await serve(small)];
  try {
    const pages = cursors.map((some) => spread(some, Math.min(150, cursors[1].length / 6)));
    say(`Warming up, then asking for ${pages[0].length} pages of each in turn`);
    const days = pages.map((some) => some.map((_, day) => body({ at: { on: dayOf(2023, day) } })));
    const warm = pages[0].map((_, day) => body({ at: { on: dayOf(2022, day) }, first: 49 }));
    await inTurn(...warmingUp(warm, ...servers));
    const [mine, theirs] = await inTurn(pages[0].length, ...servers.map((s, i) => (k) => s.ask(pages[i][k])));
    const [mineNew, theirsNew] = await inTurn(days[0].length, ...servers.map((s, i) => (k) => s.ask(days[i][k])));
    const [many, few] = cursors.map(count);
    const line = { row: 8, unit: 'ms', against: `${few} activities` };
    return [
      compared({
        ...line,
        what: `${WHAT} ${many}, for the first time`,
        ours: mine,
        theirs,
        atMost: 1.3,
        note: `median latency, ${pages[0].length} pages all over the list, each asked once, all of one moment (as a client that follows endCursor asks).`,
      }),
      compared({
        ...line,
        what: `the first page, 50 of ${many}, at a moment never asked for before`,
        ours: mineNew,
        theirs: theirsNew,
        note: 'median latency, every request on another date: totalCount included, nothing can have been counted before.',
      }),
    ];
  } finally {
    await Promise.all(servers.map((s) => s.stop()));
  }
}

/** Returns the body of a request for a page. */
export function body(variables) {
  return { query: QUERY, operationName: 'ProcessingActivities', variables: { first: FIRST, ...variables } };
}

/** Returns the cursor of every activity at the moment, read from a server that gets no other requests. */
export async function cursorsOf(directory, at) {
  const server = await serve(directory);
  try {
    await server.ready();
    const cursors = [];
    for (let more = true; more; ) {
      const variables = { after: cursors.at(-1), ...(cursors.length === 0 && { at }) };
      const { processingActivities } = dataOf(await server.ask({ query: CURSORS, variables }));
      cursors.push(...processingActivities.edges.map((edge) => edge.cursor));
      more = processingActivities.pageInfo.hasNextPage;
    }
    return cursors;
  } finally {
    await server.stop();
  }
}

/** Returns requests for disjoint pages: the last third for warm-up, the others to measure. */
function pagesOf(cursors, at) {
  const pages = [];
  for (let from = 0; from + FIRST <= cursors.length; from += FIRST) pages.push(body({ at, after: cursors[from - 1] }));
  const measured = Math.ceil((pages.length * 2) / 3);
  return { requests: pages.slice(0, measured), warm: pages.slice(measured) };
}

/** Returns requests for so many pages, spread over the whole list. */
function spread(cursors, many) {
  const step = (cursors.length - FIRST) / many;
  return Array.from({ length: many }, (_, i) => body({ after: cursors[Math.floor(i * step)] }));
}

/** Returns rounds and contenders for a warm-up of some hundred requests, for the compiled query and Node's compiler. */
function warmingUp(bodies, ...servers) {
  const request = (round) => {
    const one = bodies[round % bodies.length];
    const first = FIRST - 1 - (Math.floor(round / bodies.length) % 20); // never the page that is measured
    return { ...one, variables: { ...one.variables, first } };
  };
  return [100, ...servers.map((server) => (round) => server.ask(request(round)))];
}

function asking(bodies, ...servers) {
  return servers.map((server) => (round) => server.ask(bodies[round]));
}

/** Makes another data directory over the same databases, since only one process can hold the lock of a directory. */
function besideOf(directory, registers) {
  const beside = registers.empty('apollo');
  for (const name of ['ledger.db', 'read-model.db', 'keys']) symlinkSync(join(directory, name), join(beside, name));
  return beside;
}

function dayOf(year, day) {
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}

function count(cursors) {
  return cursors.length.toLocaleString('en');
}
