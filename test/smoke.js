#!/usr/bin/env node
// Runs one journey through the product on the Node of this process: pack, demo, apply, query, report, kill, restart. It runs
// from the package that others install, without its optional parts.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const NODE = process.execPath;
const COUNT = '{ processingActivities { totalCount } parties { totalCount } ledger { position } }';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const REGISTER = 'mutation { registerParty(input: { key: "smoke", name: "Smoke AS" }) { id } }';

const base = mkdtempSync(join(tmpdir(), 'regesta-smoke-'));
/** The package, as npm puts it on a disk. */
const INSTALLED = join(base, 'installed');
const REGESTA = join(INSTALLED, 'dist/apps/cli/src/main.js');
const running = new Set();
const began = performance.now();
let step = 'start';
try {
  await journey();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(`Smoke journey on Node ${process.versions.node}: passed in ${seconds} s.\n`);
} catch (error) {
  process.stdout.write(`Smoke journey on Node ${process.versions.node}: failed at "${step}": ${error.message}\n`);
  process.exitCode = 1;
} finally {
  for (const child of running) child.kill('SIGKILL');
  rmSync(base, { recursive: true, force: true });
}

async function journey() {
  step = 'pack';
  execFileSync('npm', ['pack', '--pack-destination', base], { cwd: ROOT, stdio: 'pipe' });
  mkdirSync(INSTALLED);
  execFileSync('tar', ['-xzf', join(base, `regesta-${version}.tgz`), '-C', INSTALLED, '--strip-components=1']);

  step = 'demo';
  const demo = await serve('demo', join(base, 'demo'));
  mustBe((await demo.ask(COUNT)).processingActivities.totalCount > 0, 'the demo has no activities');
  await demo.end('SIGTERM');

  step = 'apply';
  const data = join(base, 'data');
  run('apply', join(INSTALLED, 'examples/infobip/register.yaml'), '--data', data);

  step = 'query';
  const first = await serve('serve', data);
  const applied = await first.ask(COUNT);
  mustBe(applied.processingActivities.totalCount > 0, 'nothing was applied');
  const { registerParty } = await first.ask(REGISTER);
  const before = await first.ask(COUNT);
  mustBe(before.parties.totalCount === applied.parties.totalCount + 1, 'the party cannot be read');
  mustBe((await first.get('/', 'text/html')).startsWith('<!doctype html>'), 'there is no console');

  step = 'report';
  mustBe((await first.report('XLSX')).startsWith('PK'), 'the workbook is none');
  mustBe((await first.report('PDF')).includes('without --omit=optional'), 'nothing says what PDF needs');

  step = 'kill';
  await first.end('SIGKILL');

  step = 'restart';
  const second = await serve('serve', data);
  const after = await second.ask(COUNT);
  mustBe(JSON.stringify(after) === JSON.stringify(before), `${JSON.stringify(after)}, not ${JSON.stringify(before)}`);
  await second.end('SIGTERM');
  const history = run('history', registerParty.id, '--data', data);
  mustBe(history.includes('PartyRegistered'), `the history says ${history}`);
}

function mustBe(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

function run(...args) {
  return execFileSync(NODE, [REGESTA, ...args], { cwd: base, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Starts a server on a free port, and waits until it is ready. */
async function serve(command, directory) {
  const port = await freePort();
  const env = { PATH: process.env.PATH, OPEN_TO_ANYBODY: 'on' };
  const child = spawn(NODE, [REGESTA, command, '--data', directory, '--port', String(port)], { cwd: base, env });
  running.add(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  const ended = once(child, 'close');
  const url = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 120_000; !(await isReady(url)); await new Promise((go) => setTimeout(go, 100)))
    mustBe(child.exitCode === null && Date.now() < until, `${command} is not ready: ${out}${err}`);
  const get = async (path, accept) => (await fetch(`${url}${path}`, { headers: { accept } })).text();
  return {
    get,
    report: (format) => get(`/reports/draft?kind=ART30_1&format=${format}`, '*/*'),
    ask: async (query) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data, errors } = await response.json();
      mustBe(!errors, JSON.stringify(errors));
      return data;
    },
    end: async (signal) => {
      child.kill(signal);
      const [code] = await ended;
      running.delete(child);
      mustBe(err === '', `${command} wrote to stderr: ${err}`);
      mustBe(signal === 'SIGKILL' || code === 0, `${command} ended with ${code}: ${out}`);
    },
  };
}

async function isReady(url) {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
