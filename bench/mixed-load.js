import { cpSync } from 'node:fs';
import { body, QUERY } from './page.js';
import { dataOf, keysOf, memoryOf, metricOf, serve } from './product.js';
import { randomNumbers } from './random.js';
import { median } from './rounds.js';
import { alone } from './table.js';

const CLIENTS = 8;
/** Reads of one client between two writes. */
const READS = 4;
const SECONDS = 60;
/** Minutes of the load after which memory is measured, and between two looks at it. */
const MINUTES = 30;
const LOOK_EVERY = 15_000;

const IDS = `query ($after: String) {
  processingActivities(first: 1000, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
}`;
const NODE = QUERY.slice(
  QUERY.indexOf('nodes {') + 'nodes '.length,
  QUERY.lastIndexOf('}', QUERY.lastIndexOf('}') - 1),
);
export const ONE = `query One($id: ID!) { processingActivity(id: $id) ${NODE} }`;
export const FINDINGS = `query ($maxWaitMs: Int) { findings(first: 50, maxWaitMs: $maxWaitMs) {
  isStale totalCount pageInfo { hasNextPage endCursor }
  nodes { rule law article severity message subject { type id name } path }
} }`;
/** The beginning of an answer with findings of a moment before. */
const BEHIND = '{"data":{"findings":{"isStale":true';
export const SEARCH = `query ($text: String!) {
  processingActivities(first: 50, filter: { text: $text }) { totalCount nodes { id reference title } }
}`;
export const COUNTS = `query ($text: String!) { processingActivities(first: 0, filter: { text: $text }) {
  totalCount counts(by: LEGAL_BASIS) { value count }
} }`;
const RETITLE = `mutation ($id: ID!, $title: String!) { retitleActivity(id: $id, title: $title) { readModel } }`;
const KINDS = ['page', 'activity', 'findings', 'search', 'counts'];
export const WORDS = ['customer', 'billing', '97.96', 'zeppelin', '개인정보', '個人情報'];

/** Measures row 14: eight clients at once, four reads to one write, and the same reads of one client alone. */
export async function measure({ registers, scale, say }) {
  return withServer(registers, async (server, activities) => {
    const load = new Load(server, activities);
    say('Warming up');
    await load.run(CLIENTS, after(15_000 * scale));
    say('One client alone');
    const one = await load.run(1, after((SECONDS * 1000 * scale) / 2));
    say(`${CLIENTS} clients`);
    await metricOf(server, 'nodejs_eventloop_delay_max');
    const all = await load.run(CLIENTS, after(SECONDS * 1000 * scale));
    const turn = (await metricOf(server, 'nodejs_eventloop_delay_max')) * 1000;
    const reads = Object.keys(all.reads).flatMap((kind) => all.reads[kind]);
    const before = median(Object.values(one.reads).flat());
    const line = { row: 14, unit: 'ms' };
    const what = `${CLIENTS} clients, four reads to one write, ${count(activities)} activities`;
    return [
      alone({
        ...line,
        what: `${what}: read, median`,
        ours: median(reads),
        atMost: Number((3 * before).toPrecision(3)),
        note: `${(reads.length / all.seconds).toFixed(0)} reads/s; the target is 3 times the ${before.toFixed(1)} ms of one client alone; ${each(all.reads, one.reads)}.`,
      }),
      alone({ ...line, what: `${what}: read, 99 %`, ours: quantile(reads, 0.99), atMost: 250 }),
      alone({
        ...line,
        what: `${what}: write, 99 %`,
        ours: quantile(all.writes, 0.99),
        atMost: 250,
        note: `${(all.writes.length / all.seconds).toFixed(0)} writes/s, median ${median(all.writes).toFixed(1)} ms, one client alone ${median(one.writes).toFixed(1)} ms.`,
      }),
      alone({ ...line, what: `${what}: longest turn of the event loop`, ours: turn, atMost: 50 }),
    ];
  });
}

/** Measures the second line of row 11: resident memory under the mixed load. */
export async function memory({ registers, minutes = MINUTES, say }) {
  return withServer(registers, async (server, activities) => {
    const load = new Load(server, activities);
    const seen = [];
    const looking = setInterval(() => seen.push(memoryOf(server.pid)), LOOK_EVERY);
    const { seconds, reads, writes } = await load.run(CLIENTS, after(minutes * 60_000));
    clearInterval(looking);
    const third = Math.ceil(seen.length / 3);
    const thirds = [0, 1, 2].map((i) => Math.max(...seen.slice(i * third, (i + 1) * third)).toFixed(0));
    const requests = writes.length + Object.values(reads).flat().length;
    say(`Resident memory: ${seen.map((one) => one.toFixed(0)).join(' ')} MB`);
    return alone({
      row: 11,
      what: `resident memory after ${minutes} minutes of mixed load, ${count(activities)} activities`,
      unit: 'MB',
      ours: memoryOf(server.pid),
      atMost: 400,
      note: `${(requests / seconds).toFixed(0)} requests/s; most in each third of the time ${thirds.join(', ')} MB; at the peak ${memoryOf(server.pid, 'VmHWM').toFixed(0)} MB.`,
    });
  });
}

/** The roles of those who ask: what one of them has asked must serve the others. The last one writes. */
const ROLES = ['viewer', 'editor', 'approver'];

/**
 * Lets the work be done with a server over a register of 10,000 activities, by callers of these roles in turn. The work also gets
 * a key for each of the further ones.
 */
export async function withServer(registers, work, { env = {}, roles = ROLES, further = [] } = {}) {
  const directory = registers.empty('mixed-load');
  cpSync(await registers.built(registers.withTransfers()), directory, { recursive: true });
  const ahead = { CLOCK_AHEAD_DAYS: '10000', ...env }; // the newest event is years old
  const keys = keysOf(directory, roles, ahead);
  const others = keysOf(directory, further, ahead);
  const server = await serve(directory, undefined, ahead, keys);
  try {
    await server.ready();
    return await work(server, await activitiesOf(server), others);
  } finally {
    await server.stop();
  }
}

/** Returns the ids and the cursors of all activities. */
export async function activitiesOf(server) {
  const activities = [];
  for (let after, more = true; more; ) {
    const { edges, pageInfo } = dataOf(await server.ask({ query: IDS, variables: { after } })).processingActivities;
    activities.push(...edges.map(({ cursor, node }) => ({ id: node.id, cursor })));
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return activities;
}

/** The load of people who read and write. What is asked is the same in each run, in the order of the requests. */
export class Load {
  /** @param maxWaitMs milliseconds to wait for findings; without bound if absent */
  constructor(server, activities, maxWaitMs) {
    this.server = server;
    this.activities = activities;
    this.maxWaitMs = maxWaitMs;
    this.behind = 0;
    this.random = randomNumbers(14);
    this.asked = 0;
    this.written = 0;
  }

  /**
   * Lets so many clients ask, each one request at a time, until the function says that it is enough. Returns the milliseconds of
   * each request.
   * @param pause waits between two requests of a client
   */
  async run(clients, enough, pause = async () => {}) {
    const times = { reads: Object.fromEntries(KINDS.map((kind) => [kind, []])), writes: [] };
    const begun = performance.now();
    const client = async (number) => {
      for (let turn = number; !enough(performance.now() - begun); turn += 1) {
        await pause();
        const isWrite = turn % (READS + 1) === READS;
        const [kind, request] = isWrite ? ['write', this.write()] : this.read();
        const before = performance.now();
        const answer = await this.server.ask(request);
        const time = performance.now() - before;
        if (answer.subarray(0, BEHIND.length).equals(Buffer.from(BEHIND))) this.behind += 1;
        if (isWrite) times.writes.push(time);
        else times.reads[kind].push(time);
      }
    };
    await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
    return { ...times, seconds: (performance.now() - begun) / 1000 };
  }

  read() {
    const kind = KINDS[this.asked % KINDS.length];
    this.asked += 1;
    const text = this.one(WORDS);
    switch (kind) {
      case 'page':
        return [kind, body({ after: this.one(this.activities).cursor })];
      case 'activity':
        return [kind, { query: ONE, variables: { id: this.one(this.activities).id } }];
      case 'findings':
        return [kind, { query: FINDINGS, variables: { maxWaitMs: this.maxWaitMs } }];
      case 'search':
        return [kind, { query: SEARCH, variables: { text } }];
      default:
        return [kind, { query: COUNTS, variables: { text } }];
    }
  }

  write() {
    this.written += 1;
    const title = `Title ${this.written}`;
    return { query: RETITLE, variables: { id: this.one(this.activities).id, title } };
  }

  one(all) {
    return all[Math.floor(this.random() * all.length)];
  }
}

function each(reads, alone) {
  const kinds = Object.keys(reads).map(
    (kind) => `${kind} ${median(reads[kind]).toFixed(1)} (${median(alone[kind]).toFixed(1)})`,
  );
  return `by kind, in brackets alone: ${kinds.join(', ')}`;
}

/** Returns what says whether so many milliseconds have passed. */
export const after = (milliseconds) => (spent) => spent >= milliseconds;

/** Returns the figure below which this part of them lies. */
export function quantile(figures, part) {
  return [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * part))];
}

/** Returns the number of entries for people. */
export function count({ length }) {
  return length.toLocaleString('en');
}
