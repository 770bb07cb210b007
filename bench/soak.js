#!/usr/bin/env node
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { keepAlive } from './keep-alive.js';
import { SoakRecord } from './soak-record.js';

const HELP = `Lets twenty people work with a register of 2,000 activities. Says at the end what was promised, and what came of it.

Usage: npm run soak -- [options]

  --minutes N    For how long (default: 30). Ctrl-C ends it earlier, with the table of what was seen.
  --data DIR     Keep the seeded register in DIR and use it again.

Exit code 1: a promise was broken.
`;
/** After so many events each activity has just been approved: regulators read what is approved. */
const [ACTIVITIES, EVENTS_EACH, TRANSFERS_A_GROUP] = [2_000, 32, 6];
/** Activities in the file that is applied again and again, rows of the sheet that is imported, activities of a report. */
const [IN_FILE, IN_SHEET, IN_REPORT] = [200, 300, 30];
/** Most seconds between two requests of a person, and seconds between two jobs. */
const [LONGEST_PAUSE, BETWEEN_JOBS] = [4, 45];
const LOOK_EVERY = 5_000;

const { values: options } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, data: { type: 'string' }, help: { type: 'boolean' } },
});
if (options.help) {
  process.stdout.write(HELP);
  process.exit();
}
const say = (text) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
execFileSync('npm', ['run', 'build:api'], { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 2, 'inherit'] });

const { registerFile } = await import('./apply.js');
const { workbook } = await import('./import.js');
const { activitiesOf, WORDS } = await import('./mixed-load.js');
const { CLI, cpuOf, keysOf, memoryOf, serve, waitedOf } = await import('./product.js');
const { randomNumbers } = await import('./random.js');
const { isBuilding, NEWER } = await import('./rebuild.js');
const { Registers } = await import('./registers.js');
const { withOtherKeys } = await import('./team.js');
const { JOBS, OPERATIONS, PEOPLE } = await import('./soak-people.js');

if (options.data) mkdirSync(options.data, { recursive: true });
const folder = options.data ?? mkdtempSync(join(tmpdir(), 'regesta-soak-'));
process.once('exit', () => options.data || rmSync(folder, { recursive: true, force: true }));
const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (end.signal.aborted || !server) process.exit(1);
    say('Ending, with the table. Once more ends it at once.');
    end.abort();
  });
const pause = (seconds) => sleep(seconds * 1000, undefined, { signal: end.signal }).catch(() => {});

let server;
const registers = new Registers(folder, 1, say);
const seeded = await registers.built(registers.seeded(ACTIVITIES, EVENTS_EACH, TRANSFERS_A_GROUP));
const directory = registers.empty('soak');
cpSync(seeded, directory, { recursive: true });
const env = { CLOCK_AHEAD_DAYS: '10000', ...NEWER }; // the newest event is years old
const roles = PEOPLE.map(({ role }) => (role[0] === 'regulator' ? [...role, '--until', '2099-12-31'] : role));
const keys = keysOf(directory, roles, env);
const file = withOtherKeys(JSON.stringify(await registerFile(registers.examples(), IN_FILE)), 0);
const sheet = (await workbook(IN_SHEET)).toString('base64');
server = await serve(directory, undefined, env, keys);
await server.ready();
const activities = await activitiesOf(server);

const record = new SoakRecord();
const submitted = [];
let written = 0;

/** Returns what somebody can do. The operations use it; each person changes activities that no other one changes. */
function person(number, key, of) {
  const client = keepAlive(server.url, key);
  const random = randomNumbers(number);
  const one = (all) => all[Math.floor(random() * all.length)];
  const own = activities.filter((_, i) => i % of === number % of);
  const title = () => `Title ${++written}`;
  return {
    random,
    submitted,
    sheet,
    title,
    any: () => one(activities),
    mine: () => one(own),
    some: () => Array.from({ length: IN_REPORT }, () => one(activities).id),
    word: () => one(WORDS),
    file: () => ({
      ...file,
      processingActivities: file.processingActivities.map((activity) => ({ ...activity, title: title() })),
    }),
    mustBe: (seen, meant) => seen === meant || record.fault('reading what was changed', `${seen} in place of ${meant}`),
    asks: (what) => (request, expected) => record.ask(client, what, request, expected),
    close: () => client.close(),
  };
}

/** Lets somebody do one thing after the other, as often as the shares say, until the end. */
async function work(someone, does) {
  const names = Object.keys(does);
  const upTo = names.map((_, i) => names.slice(0, i + 1).reduce((sum, name) => sum + does[name], 0));
  while (!end.signal.aborted) {
    await pause(someone.random() * LONGEST_PAUSE);
    const at = someone.random() * upTo.at(-1);
    const what = names.find((_, i) => at < upTo[i]);
    await OPERATIONS[what]({ ...someone, ask: someone.asks(what) });
  }
  someone.close();
}

/** Lets somebody do one job after the other, until the end. */
async function jobs(someone) {
  while (!end.signal.aborted)
    for (const [what, job] of Object.entries(JOBS)) {
      await job({ ...someone, ask: someone.asks(what) });
      await pause(BETWEEN_JOBS);
    }
  someone.close();
}

/** Returns the seconds until the next read models have taken over, which the newer program builds next to the present ones. */
async function building() {
  const begun = performance.now();
  for (const state of [true, false])
    while (!end.signal.aborted && (await isBuilding(server).catch(() => state)) !== state) await pause(1);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  say(`The read models were built again in ${seconds} s`);
  return seconds;
}

const everybody = PEOPLE.flatMap(({ people, does }, i) =>
  Array.from({ length: people }, () => ({ key: keys[i], does })),
);
say(`${everybody.length} people, ${activities.length} activities, ${options.minutes} minutes`);
const looking = setInterval(() => record.look(memoryOf(server.pid)), LOOK_EVERY);
const threads = new Map();
const minutely = setInterval(() => say(record.minute(cpuOf(server.pid), waitedOf(server.pid, threads))), 60_000);
const working = [
  building(),
  jobs(person(everybody.length, keys[PEOPLE.findIndex(({ role: [name] }) => name === 'editor')], 1)),
  ...everybody.map(({ key, does }, number) => work(person(number, key, everybody.length), does)),
];
const ended = server.ended.then(() => end.signal.aborted || record.fault('the server', 'It ended.'));
await Promise.race([pause(Number(options.minutes) * 60), ended]);
end.abort();
const [seconds] = await Promise.all(working);
clearInterval(looking);
clearInterval(minutely);
await server.stop();
say('Verifying the ledger, and the read models against it');
const verified = spawnSync(process.execPath, [CLI, 'verify', '--data', directory], { encoding: 'utf8' });
if (verified.status !== 0) record.fault('regesta verify', verified.stderr || verified.stdout);

process.stdout.write(`${record.markdown()}
The read models were built again meanwhile, in ${seconds} s. Node ${process.version}, ${cpus().length} × ${cpus()[0].model}.\n`);
process.exitCode = record.isKept ? 0 : 1;
