import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { events } from '../testing/event-store.contract.js';
import { EventStoreDbDouble } from '../testing/eventstoredb.double.js';
import { until } from '../testing/testing.js';
import { EventStoreRefused } from './event-store.js';
import { EventStoreDbEventStore } from './eventstoredb.event-store.js';

const directory = mkdtempSync(join(tmpdir(), 'regesta-words-'));
const file = (name: string) => join(directory, name);
const user = { name: 'regesta', password: 'secret-word' };
const closing: (() => Promise<unknown>)[] = [];
const warnings: string[] = [];
const readable: string[] = [];

function certify(name: string, subject: string, ...more: string[]): void {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-subj', `/CN=${name}`, '-addext', `subjectAltName=${subject}`],
      ...['-keyout', file(`${name}.key`), '-out', file(`${name}.crt`), ...(more.length > 0 ? more : ['-days', '2'])],
    ],
    { stdio: 'pipe' },
  );
}

async function serverWith(name: string): Promise<EventStoreDbDouble> {
  const tls = { certificate: readFileSync(file(`${name}.crt`)), key: readFileSync(file(`${name}.key`)) };
  const server = await EventStoreDbDouble.create({ tls, user });
  closing.push(() => server.stop());
  return server;
}

/** Starts a server of HTTP 1, and returns its address. */
async function anotherProgram(): Promise<string> {
  const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function connect(address: string): EventStoreDbEventStore {
  const store = new EventStoreDbEventStore(address, { patience: 1_500, deadline: 1_500 });
  closing.push(() => store.close());
  return store;
}

beforeAll(() => {
  certify('near', 'DNS:localhost,IP:127.0.0.1');
  certify('other', 'DNS:elsewhere.example');
  jest.spyOn(Logger.prototype, 'warn').mockImplementation((text) => {
    if (!text.includes('no TLS')) warnings.push(text);
    else readable.push(text);
  });
  jest.spyOn(Logger.prototype, 'log').mockImplementation(() => {});
});
beforeEach(() => warnings.splice(0));
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => {
  jest.restoreAllMocks();
  rmSync(directory, { recursive: true });
});

describe('What is wrong with the server of the ledger is said within two seconds, in words and without secrets:', () => {
  const password = `${user.name}:${user.password}`;
  it.each<[string, (server: EventStoreDbDouble) => string | Promise<string>, RegExp, 'refused' | 'waited for']>([
    ['a closed port', () => 'esdb://127.0.0.1:9?tls=false', /^Nothing listens at 127\.0\.0\.1:9\./, 'waited for'],
    [
      'an unknown host',
      () => 'esdb://nowhere.invalid:2113?tls=false',
      /^The host nowhere\.invalid:2113 is not known\./,
      'waited for',
    ],
    [
      'a certificate that is not trusted',
      ({ address }) => `esdb://${password}@${address}?tls=true`,
      /certificate of the server is not trusted \(self-signed certificate\)/,
      'refused',
    ],
    [
      'a wrong password',
      ({ address }) => `esdb://regesta:wrong@${address}?tlsCAFile=${file('near.crt')}`,
      /^The server does not know the user, or the password is wrong\./,
      'refused',
    ],
    [
      'no user',
      ({ address }) => `esdb://${address}?tlsCAFile=${file('near.crt')}`,
      /does not have the right/,
      'refused',
    ],
    [
      'a server with TLS that is asked without',
      ({ address }) => `esdb://${password}@${address}?tls=false`,
      /^The server ended the connection before it said a word\. .*tls=true/,
      'waited for',
    ],
    [
      'the port of another program',
      async () => `esdb://${await anotherProgram()}?tls=false`,
      /^Another program listens/,
      'waited for',
    ],
    [
      'several hosts that are not there',
      () => 'esdb://127.0.0.1:9,nowhere.invalid:2113?tls=false&maxDiscoverAttempts=1',
      /127\.0\.0\.1:9: Nothing listens.* nowhere\.invalid:2113: The host nowhere\.invalid:2113 is not known/,
      'waited for',
    ],
  ])('%s', async (_, addressOf, words, outcome) => {
    const store = connect(await addressOf(await serverWith('near')));
    const began = Date.now();
    const head = store.head();
    head.catch(() => {});
    await until(() => warnings.length > 0, 2_000);
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(store.trouble!.why).toMatch(words);
    expect(warnings[0]).toContain(store.trouble!.why);
    expect(warnings.join()).not.toContain(user.password);
    await expect(head).rejects.toMatchObject({
      name: outcome === 'refused' ? 'EventStoreRefused' : 'EventStoreUnreachable',
      message: expect.stringMatching(new RegExp(words.source.replace('^', ''))),
    });
    expect(warnings).toHaveLength(1);
  });

  it('a certificate of another name', async () => {
    const server = await serverWith('other');
    const store = connect(`esdb://${password}@${server.address}?tlsCAFile=${file('other.crt')}`);
    await expect(store.head()).rejects.toBeInstanceOf(EventStoreRefused);
    expect(store.trouble!.why).toMatch(/certificate of the server is for another name/);
  });

  it('a server that accepts and is silent', async () => {
    const server = await EventStoreDbDouble.create();
    closing.push(() => server.stop());
    server.silent = true;
    const store = connect(server.connectionString);
    store.head().catch(() => {});
    await until(() => warnings.length > 0, 3_000);
    expect(store.trouble!.why).toBe('The server does not answer.');
  });

  it('a server that is starting', async () => {
    const server = await EventStoreDbDouble.create();
    closing.push(() => server.stop());
    server.isStarting = true;
    const store = connect(server.connectionString);
    const append = store.append('a-1', 'NO_STREAM', events(1));
    await until(() => store.trouble?.why === 'The server is starting.');
    server.isStarting = false;
    expect(await append).toMatchObject({ revision: 0n });
    expect(store.trouble).toBeUndefined();
  });
});

describe('A user without a right', () => {
  let server: EventStoreDbDouble;
  beforeEach(async () => {
    server = await EventStoreDbDouble.create();
    closing.push(() => server.stop());
  });

  it('to read $all gets no receipt for what no reader would ever see: nothing is appended', async () => {
    server.forbids = 'read $all';
    const store = connect(server.connectionString);
    await expect(store.append('a-1', 'NO_STREAM', events(1))).rejects.toBeInstanceOf(EventStoreRefused);
    expect(server.log.stream('a-1')).toBeUndefined();
    expect(store.trouble!.why).toContain('read $all');
    server.forbids = undefined;
    expect(await store.append('a-1', 'NO_STREAM', events(1))).toMatchObject({ revision: 0n });
    expect(store.trouble).toBeUndefined();
  });

  it('to read $all any more gets no further receipt once following was refused', async () => {
    const store = connect(server.connectionString);
    await store.append('a-1', 'NO_STREAM', events(1));
    server.forbids = 'read $all';
    const following = store.follow(undefined, new AbortController().signal)[Symbol.asyncIterator]();
    await expect(following.next()).rejects.toBeInstanceOf(EventStoreRefused);
    await expect(store.append('a-1', 0n, events(1))).rejects.toBeInstanceOf(EventStoreRefused);
    expect(server.log.stream('a-1')).toHaveLength(1);
  });

  it('to append is refused at once, in words', async () => {
    server.forbids = 'append';
    const store = connect(server.connectionString);
    const append = store.append('a-1', 'NO_STREAM', events(1));
    await expect(append).rejects.toBeInstanceOf(EventStoreRefused);
    await expect(append).rejects.toThrow('does not have the right');
    await store.head(); // answers to reads do not hide it
    expect(store.trouble!.why).toContain('does not have the right');
    server.forbids = undefined;
    await store.append('a-1', 'NO_STREAM', events(1));
    expect(store.trouble).toBeUndefined();
  });
});

describe('A connection without TLS', () => {
  it.each([
    ['to another machine is warned of', 'esdb://10.0.0.1:2113?tls=false', 1],
    ['to this machine is not', 'esdb://localhost:2113?tls=false', 0],
  ])('%s', (_, address, count) => {
    readable.splice(0);
    connect(address);
    expect(readable).toHaveLength(count);
  });
});
