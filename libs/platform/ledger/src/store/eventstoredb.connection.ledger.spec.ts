import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { events } from '../testing/event-store.contract.js';
import { EventStoreDbClusterDouble } from '../testing/eventstoredb.cluster.double.js';
import { EventStoreDbDouble } from '../testing/eventstoredb.double.js';
import { follower, until } from '../testing/testing.js';
import { EventStoreRefused, EventStoreUnreachable } from './event-store.js';
import { EventStoreDbEventStore } from './eventstoredb.event-store.js';

Logger.overrideLogger(false);

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function connect(connectionString: string, options: object = {}): EventStoreDbEventStore {
  const store = new EventStoreDbEventStore(connectionString, { pause: 10, ...options });
  closing.push(() => store.close());
  return store;
}

describe('a server with TLS and users', () => {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-tls-'));
  const file = (name: string) => join(directory, name);
  const user = { name: 'admin', password: 'ch@nge:it/?&' };
  const credentials = `${user.name}:${encodeURIComponent(user.password)}`;
  const tlsCAFile = encodeURIComponent(file('server.crt'));
  let server: EventStoreDbDouble;

  beforeAll(async () => {
    for (const name of ['server', 'other'])
      execFileSync(
        'openssl',
        [
          ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
          ...['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'],
          ...['-keyout', file(`${name}.key`), '-out', file(`${name}.crt`)],
        ],
        { stdio: 'pipe' },
      );
    const tls = { certificate: readFileSync(file('server.crt')), key: readFileSync(file('server.key')) };
    server = await EventStoreDbDouble.create({ tls, user });
  });
  beforeEach(() => server.calls.splice(0));
  afterAll(async () => {
    await server.stop();
    rmSync(directory, { recursive: true });
  });

  it('is reached with its certificate, a name and a password', async () => {
    const store = connect(`esdb://${credentials}@${server.address}?tls=true&tlsCAFile=${tlsCAFile}`);
    const { position } = await store.append('a-1', 'NO_STREAM', events(2));
    expect(await store.read('a-1')).toHaveLength(2);
    expect(await store.head()).toBe(position);
    const { batches } = follower(store, closing);
    await until(() => batches.length > 0);
    expect(batches.flat().map((e) => e.revision)).toEqual([0n, 1n]);
  });

  it('has TLS where the connection string is silent about it', async () => {
    const store = connect(`esdb://${credentials}@${server.address}?tlsCAFile=${tlsCAFile}`);
    await store.append('a-2', 'NO_STREAM', events(1));
    expect(server.calls).toEqual(['read', 'append']);
  });

  it('is not spoken to where its certificate is not known', async () => {
    const store = connect(`esdb://${credentials}@${server.address}?tls=true`, { patience: 300 });
    const append = store.append('a-3', 'NO_STREAM', events(1));
    await expect(append).rejects.toBeInstanceOf(EventStoreRefused);
    await expect(append).rejects.toThrow(/certificate/);
    expect(server.calls).toEqual([]);
  });

  it('is not spoken to where it has the certificate of another', async () => {
    const other = encodeURIComponent(file('other.crt'));
    const store = connect(`esdb://${credentials}@${server.address}?tls=true&tlsCAFile=${other}`, { patience: 300 });
    const append = store.append('a-3', 'NO_STREAM', events(1));
    await expect(append).rejects.toHaveProperty('cause.message', expect.stringContaining('certificate'));
    expect(server.calls).toEqual([]);
  });

  it.each([
    ['a wrong password', 'admin:wrong@', 'password is wrong'],
    ['no password', '', 'does not have the right'],
  ])('tells at once that it does not let in with %s', async (_, who, message) => {
    const store = connect(`esdb://${who}${server.address}?tls=true&tlsCAFile=${tlsCAFile}`);
    await expect(store.append('a-4', 'NO_STREAM', events(1))).rejects.toThrow(message);
    expect(server.calls).toEqual(['read']);
    await expect(store.head()).rejects.toThrow(message);
    const { ended } = follower(store, closing);
    await expect(ended).rejects.toThrow(message);
  });
});

describe('a connection string', () => {
  it.each([
    ['esdb://127.0.0.1:2113?tls=true&tlsCAFile=/nowhere/ca.crt', 'Certificate'],
    ['esdb://127.0.0.1:port', 'expected port number'],
    ['esdb://127.0.0.1:2113?tls=perhaps', 'expected true or false'],
  ])('that does not fit is told at once: %s', (connectionString, what) => {
    expect(() => new EventStoreDbEventStore(connectionString)).toThrow(
      /^The address of the event store is not a valid connection string/,
    );
    expect(() => new EventStoreDbEventStore(connectionString)).toThrow(new RegExp(what, 'i'));
  });

  it('may carry a name and a password for a server without TLS, which asks for none', async () => {
    const server = await EventStoreDbDouble.create();
    closing.push(() => server.stop());
    const store = connect(`esdb://admin:changeit@${server.address}?tls=false`);
    await store.append('a-1', 'NO_STREAM', events(1));
    expect(await store.read('a-1')).toHaveLength(1);
  });

  it('may begin with kurrentdb', async () => {
    const server = await EventStoreDbDouble.create();
    closing.push(() => server.stop());
    const store = connect(server.connectionString.replace('esdb', 'kurrentdb'));
    await store.append('a-1', 'NO_STREAM', events(1));
    expect(await store.read('a-1')).toHaveLength(1);
  });
});

describe('several nodes', () => {
  let cluster: EventStoreDbClusterDouble;
  const appends = (node: number) => cluster.nodes[node]!.calls.filter((call) => call === 'append').length;
  const positions = (batches: readonly (readonly { revision: bigint }[])[]) =>
    batches.flat().map(({ revision }) => Number(revision));

  beforeEach(async () => {
    cluster = await EventStoreDbClusterDouble.create();
    closing.push(() => cluster.stop());
  });

  it.each([
    ['a list of hosts', () => cluster.connectionString],
    ['discovery', () => `esdb+discover://${cluster.nodes[2]!.address}?tls=false`],
    ['one host that does not lead', () => `esdb://${cluster.nodes[2]!.address}?tls=false`],
  ])('are written to where they are led, by %s', async (_, connectionString) => {
    const store = connect(connectionString());
    await store.append('a-1', 'NO_STREAM', events(1));
    await store.append('a-1', 0n, events(1));
    expect(await store.read('a-1')).toHaveLength(2);
    expect(appends(0)).toBe(2);
    expect(appends(1)).toBe(0);
  });

  it('are written to when another takes the lead', async () => {
    const store = connect(cluster.connectionString);
    const { batches } = follower(store, closing);
    await store.append('a-1', 'NO_STREAM', events(1));
    cluster.elect(1);
    await store.append('a-1', 0n, events(1));
    await store.append('a-1', 1n, events(1));
    await until(() => batches.flat().length >= 3);
    expect(positions(batches)).toEqual([0, 1, 2]);
    expect([appends(0), appends(1)]).toEqual([2, 2]);
  });

  it('are written to and followed when the one that leads falls and another is elected', async () => {
    const store = connect(cluster.connectionString);
    const { batches } = follower(store, closing);
    await store.append('a-1', 'NO_STREAM', events(3));
    await until(() => batches.flat().length === 3);
    await cluster.nodes[0]!.stop();
    const append = store.append('a-1', 2n, events(3));
    await sleep(100);
    cluster.elect(1);
    await append;
    await until(() => batches.flat().length >= 6);
    expect(positions(batches)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('make no append twice whose answer was lost with the one that led', async () => {
    const store = connect(cluster.connectionString);
    const appended = events(2);
    cluster.nodes[0]!.loseNextAnswer('silence');
    const append = store.append('a-1', 'NO_STREAM', appended);
    await until(() => appends(0) === 1);
    await sleep(20);
    await cluster.nodes[0]!.stop();
    cluster.elect(2);
    expect((await append).revision).toBe(1n);
    expect((await store.read('a-1')).map((e) => e.id)).toEqual(appended.map((e) => e.id));
  });

  it('are waited for while nobody leads', async () => {
    cluster.elect();
    const store = connect(cluster.connectionString);
    const append = store.append('a-1', 'NO_STREAM', events(1));
    await sleep(100);
    cluster.elect(2);
    expect((await append).revision).toBe(0n);
  });

  it('are left for another where one falls silent without going away', async () => {
    const store = connect(`${cluster.connectionString}&gossipTimeout=1`, { deadline: 100 });
    const { batches } = follower(store, closing);
    await store.append('a-1', 'NO_STREAM', events(1));
    await until(() => batches.length > 0);
    cluster.nodes[0]!.silent = true;
    cluster.elect(1);
    await store.append('a-1', 0n, events(1));
    await until(() => batches.flat().length >= 2);
    expect(positions(batches)).toEqual([0, 1]);
    expect(appends(1)).toBe(1);
  });

  it('are given up in the given time if none of them answers', async () => {
    for (const node of cluster.nodes) node.silent = true;
    const store = connect(`${cluster.connectionString}&maxDiscoverAttempts=1`, { deadline: 50, patience: 200 });
    const began = Date.now();
    await expect(store.append('a-1', 'NO_STREAM', events(1))).rejects.toBeInstanceOf(EventStoreUnreachable);
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});
