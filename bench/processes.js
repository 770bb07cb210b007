import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresPrograms, startPostgres } from '../test/postgres.js';
import { activitiesOf, Load } from './mixed-load.js';
import { CLI, cpuOf, dataOf, keysOf, rebuild, serve } from './product.js';
import { randomNumbers } from './random.js';
import { alone } from './table.js';

const CLIENTS = 16;
/** Requests of a load that are measured, after as many that warm up. */
const REQUESTS = 1_000;
/** Milliseconds after a load in which the processes finish what it has left. */
const AFTER = 3_000;
const ACTIVITIES = 1_000;
const ROLES = ['viewer', 'editor', 'approver'];
/** The processes that are measured: the role and the core of each. The first one builds the read models. */
const SETUPS = {
  'one process': [['all', 0]],
  'one that answers and builds, and one that answers': [
    ['all', 0],
    ['api', 1],
  ],
  'one that builds, and one that answers': [
    ['projector', 0],
    ['api', 1],
  ],
};
/** The work of the clients: reads alone, changes alone, and four reads to one change, with findings among the reads. */
const LOADS = {
  reads: (load) => ofKinds(load, ['page', 'activity', 'search', 'counts']),
  changes: (load) => ['write', load.write()],
  both: (load) => (load.turn++ % 5 === 4 ? ['write', load.write()] : load.read()),
};

/** Measures row 24: what a second process brings, each pinned to a core of its own. The clients and the stores have all cores. */
export async function measure({ registers, scale, say }) {
  const ledger = process.env.TEST_EVENT_STORE_URL;
  const programs = postgresPrograms();
  if (!ledger || !programs) throw new Error('Set TEST_EVENT_STORE_URL to an empty server, and install PostgreSQL');
  const directory = registers.empty('processes');
  cpSync(registers.seeded(ACTIVITIES * scale, 5, 6), directory, { recursive: true });
  const { url, stop } = await startPostgres(programs);
  const env = { EVENT_STORE_URL: ledger, READ_MODEL_URL: url, CLOCK_AHEAD_DAYS: '10000' };
  try {
    say('Copying the ledger, and building its read models');
    const args = [CLI, 'copy', '--from', `sqlite:${directory}`, '--to', ledger, '--data', directory];
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const keys = keysOf(directory, ROLES, env);
    await rebuild(directory, env);
    const lines = [];
    for (const [name, processes] of Object.entries(SETUPS))
      lines.push(...(await withProcesses(processes, { directory, env, keys }, (all) => loadsOn(name, all, say))));
    return lines;
  } finally {
    await stop();
  }
}

async function withProcesses(processes, { directory, env, keys }, work) {
  const running = [];
  try {
    for (const [role, core] of processes) {
      const server = await serve(directory, undefined, env, keys, ['--role', role]);
      running.push({ role, server });
      execFileSync('taskset', ['-a', '-c', '-p', String(core), String(server.pid)], { stdio: 'ignore' });
      await server.ready();
    }
    return await work(running);
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
  }
}

async function loadsOn(name, running, say) {
  const answering = running.filter(({ role }) => role !== 'projector').map(({ server }) => server);
  const random = randomNumbers(24); // in turn, each process would always get the same kinds of requests
  const every = { ask: (body) => answering[Math.floor(random() * answering.length)].ask(body) };
  const load = new Load(every, await activitiesOf(answering[0]));
  load.turn = 0;
  for (const server of answering) dataOf(await server.ask({ query: '{ findings(first: 0) { totalCount } }' }));
  const lines = [];
  for (const [what, next] of Object.entries(LOADS)) {
    say(`${name}: ${what}`);
    await ask(load, next);
    const before = running.map(({ server }) => cpuOf(server.pid));
    const seconds = await ask(load, next);
    await sleep(AFTER);
    const used = running.map(({ role, server }, i) => {
      const milliseconds = ((cpuOf(server.pid) - before[i]) * 1000) / REQUESTS;
      return `${role} ${milliseconds.toFixed(2)}`;
    });
    lines.push(
      alone({
        row: 24,
        what: `${name}: ${what}`,
        unit: 'requests/s',
        ours: REQUESTS / seconds,
        note: `${name}, ${what}: milliseconds of processor time for each of ${REQUESTS} requests: ${used.join(', ')}.`,
      }),
    );
  }
  return lines;
}

/** Lets the clients ask, and returns the seconds that it took. */
async function ask(load, next) {
  let left = REQUESTS;
  const begun = performance.now();
  const client = async () => {
    while (left-- > 0) await load.server.ask(next(load)[1]);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (performance.now() - begun) / 1000;
}

function ofKinds(load, kinds) {
  const [kind, request] = load.read();
  return kinds.includes(kind) ? [kind, request] : ofKinds(load, kinds);
}
