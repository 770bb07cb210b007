import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

// Runs the built product in its own processes.

export const ROOT = join(import.meta.dirname, '..');
export const CLI = join(ROOT, 'dist/apps/cli/src/main.js');
const API = join(ROOT, 'dist/apps/api/src/main.js');

/** V8 options of servers, as `regesta serve` sets them. */
const OF_SERVERS = ['--max-semi-space-size=16', '--max-old-space-size=1024'];

/** Folder for CPU profiles of the product's processes; undefined for no profiles. */
let profiles;
export function profileInto(directory) {
  profiles = directory;
}

const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a Node process with only these environment variables. It ends with this process. */
export function start(script, args = [], env = {}) {
  const profiling = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const flags = [...(script === API ? OF_SERVERS : []), ...profiling];
  const child = spawn(process.execPath, [...flags, script, ...args], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', OPEN_TO_ANYBODY: 'on', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // an interrupt at the terminal is for this process alone: it ends the others
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Makes a key for each of the roles in a register, with more options if given. Returns the keys in the order of the roles. Options of one
 * key follow its role, in a list.
 */
export function keysOf(directory, roles, env = {}, options = []) {
  const keyOf = (role, more) => {
    const args = [CLI, 'key', 'create', '--data', directory, ...more, '--role', ...[role].flat()];
    return execFileSync(process.execPath, args, {
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  };
  keyOf('administrator', []); // the first key of a register gives access to others
  return roles.map((role) => keyOf(role, options));
}

/**
 * Starts a server over a data directory and waits until it listens. Default script: the product's. With keys, requests are asked
 * with one after the other, and commands with the last one.
 */
export async function serve(directory, script = API, env = {}, keys = [], args = []) {
  const child = start(script, args, { PORT: '0', REGESTA_DATA: directory, ...env });
  const ended = once(child, 'exit');
  const url = await addressOf(child);
  const agent = new Agent({ keepAlive: true });
  let asked = 0;
  const keyFor = ({ query }) => (/^mutation/.test(query) ? keys.at(-1) : keys[asked++ % keys.length]);
  return {
    url,
    pid: child.pid,
    /** Resolves once the server has ended. */
    ended,
    /** Returns the bytes of the answer to a GraphQL request, on a kept-alive connection. */
    ask: (body, key = keyFor(body)) => post(url, agent, JSON.stringify(body), key),
    keys,
    ready: () => ready(new URL('/health/ready', url)),
    stop: () => {
      agent.destroy();
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Returns the first address that a server writes on its standard output: it listens there. */
export function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const address = /http:\/\/[^\s,]+/.exec(said);
      if (!address) return;
      child.stdout.removeAllListeners('data').resume(); // its log is not kept
      resolve(address[0]);
    });
    child.once('exit', () => reject(new Error(`${child.spawnargs.join(' ')} ended before it listened. ${said}`)));
  });
}

/** Resolves once the read models have caught up with the ledger. */
async function ready(url) {
  for (;;) {
    const response = await fetch(url);
    const { status, reason, projections } = await response.json();
    if (response.ok) return;
    if (projections.some(({ stopped }) => stopped))
      throw new Error(`${status}: ${reason} ${JSON.stringify(projections)}`);
    await new Promise((resume) => setTimeout(resume, 500));
  }
}

const ANSWERED = Buffer.from('{"data":{');

function post(url, agent, body, key) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    if (key) headers.authorization = `Bearer ${key}`;
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        if (answer.subarray(0, ANSWERED.length).equals(ANSWERED)) resolve(answer);
        else reject(new Error(`${url} answered ${response.statusCode}: ${answer.subarray(0, 1000)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Returns the figure of a metric of a server. Longest times are those since the last look. */
export async function metricOf({ url, keys }, name) {
  const headers = keys.length > 0 ? { authorization: `Bearer ${keys.at(-1)}` } : {};
  const text = await (await fetch(new URL('/metrics', url), { headers })).text();
  return Number(new RegExp(`^${name}\\S* (\\S+)`, 'm').exec(text)?.[1]);
}

/** Returns the data of an answer. */
export function dataOf(answer) {
  const { data, errors } = JSON.parse(answer);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Returns the resident memory of a process in MB, current (`VmRSS`) or peak (`VmHWM`); undefined without /proc. */
export function memoryOf(pid, which = 'VmRSS') {
  try {
    return Number(new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

/** Returns the processor time that a process has used, in milliseconds; NaN without /proc. */
export function processorTimeOf(pid) {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * 10; // ticks of a hundredth of a second
  } catch {
    return Number.NaN;
  }
}

/**
 * Builds the read models again, as `regesta rebuild` does. Returns seconds, and peak resident memory in MB.
 * @throws {Error} if a projection has stopped
 */
export async function rebuild(directory, env = {}) {
  const before = performance.now();
  const child = start(CLI, ['rebuild', '--data', directory], env);
  let peak;
  const watching = setInterval(() => {
    peak = memoryOf(child.pid, 'VmHWM') || peak;
  }, 250);
  const [code] = await once(child, 'exit');
  clearInterval(watching);
  if (code !== 0) throw new Error(`regesta rebuild ended with ${code}`);
  return { seconds: (performance.now() - before) / 1000, peak };
}

/**
 * Returns the seconds in which threads of a process were ready to run, and others had the processors; NaN without /proc.
 * @param threads what was seen of its threads before, with those that have ended
 */
export function waitedOf(pid, threads) {
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`))
      threads.set(thread, Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[1]));
    return [...threads.values()].reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e9;
  } catch {
    return Number.NaN;
  }
}

/** Ticks of the kernel in a second, in which /proc gives the processor time of a process. */
const TICKS = 100;

/** Returns the processor time of all threads of a process in seconds; undefined without /proc. */
export function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return undefined;
  }
}
