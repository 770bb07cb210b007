import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import Fastify, { type FastifyInstance } from 'fastify';
import type { AccountRole } from '#kernel';
import { guardRequests, limitRates } from './http-guards.js';
import { LIMITS } from './limits.js';

/** A server behind the guards. The caller is named in the headers, since sign-in has tests of its own. */
async function serve({ rateLimit = 0, trustProxy = [] as string[] } = {}): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit: LIMITS.largestBody, trustProxy });
  server.decorateRequest('caller');
  guardRequests(server, {});
  await limitRates(server, { rateLimit });
  server.addHook('onRequest', async (request, reply) => {
    const { account, role = 'VIEWER' } = request.headers as { account?: string; role?: AccountRole };
    if (account === 'forged') {
      const tooMany = await server.countFailedSignIn(request);
      await reply.code(tooMany ? 429 : 401).send({ message: tooMany?.message });
    } else if (account) request.caller = { account, role };
  });
  server.post('/graphql', async (request) => Object.keys(request.body as object));
  server.get('/health/live', async () => 'live');
  return server;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const bodyOf = (bytes: number) => `{"a":"${'x'.repeat(bytes - 8)}"}`;

describe('A request', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await serve();
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  it.each([
    ['one Host header is taken', 1, true],
    ['two is not: a proxy could read the other one', 2, false],
  ])('with %s', async (_what, hosts, isTaken) => {
    const { port } = server.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    const host = `Host: localhost:${port}\r\n`.repeat(hosts);
    socket.end(`GET /health/live HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);

    expect((await text(socket)).startsWith('HTTP/1.1 200 ')).toBe(isTaken);
  });
});

describe('A body', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await serve();
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  /** Returns the status for a body of so many bytes, with a content-length or in chunks. */
  async function status(bytes: number, headers: Record<string, string>, isChunked: boolean): Promise<number | string> {
    const { port } = server.server.address() as { port: number };
    const text = bodyOf(bytes);
    const chunks = new ReadableStream({
      start(controller) {
        for (let at = 0; at < text.length; at += 65_536) controller.enqueue(Buffer.from(text.slice(at, at + 65_536)));
        controller.close();
      },
    });
    const init = {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: isChunked ? chunks : text,
      duplex: 'half',
    };
    return fetch(`http://127.0.0.1:${port}/graphql`, init as RequestInit).then(
      (response) => response.status,
      () => 'hung up', // while the client was still sending
    );
  }

  describe.each([
    ['with a content-length', false],
    ['in chunks, without a length', true],
  ])('%s', (_how, isChunked) => {
    it.each<[role: string]>([['VIEWER'], ['REGULATOR']])(
      'of a %s can have one MiB, and not one byte more',
      async (role) => {
        expect(await status(LIMITS.body, { account: 'a', role }, isChunked)).toBe(200);
        expect([413, 'hung up']).toContain(await status(LIMITS.body + 1, { account: 'a', role }, isChunked));
      },
    );

    it.each<[role: string]>([['EDITOR'], ['APPROVER'], ['ADMINISTRATOR']])(
      'of an %s can be larger, for a register file',
      async (role) => {
        expect(await status(4 * LIMITS.body, { account: 'a', role }, isChunked)).toBe(200);
      },
    );

    it('without sign-in can be larger too', async () => {
      expect(await status(4 * LIMITS.body, {}, isChunked)).toBe(200);
    });
  });
});

describe('The limit of requests per minute', () => {
  const ask = (server: FastifyInstance, headers: object = {}, remoteAddress = '10.0.0.1') =>
    server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...JSON_TYPE, ...headers },
      body: '{}',
      remoteAddress,
    });
  /** Sends the requests one after the other; returns their statuses. */
  async function statuses(...asks: (() => Promise<{ statusCode: number }>)[]): Promise<number[]> {
    const codes: number[] = [];
    for (const send of asks) codes.push((await send()).statusCode);
    return codes;
  }

  it('is counted for each account, from every address', async () => {
    const server = await serve({ rateLimit: 2 });

    expect(
      await statuses(
        () => ask(server, { account: 'a' }, '10.0.0.1'),
        () => ask(server, { account: 'a' }, '10.0.0.2'),
        () => ask(server, { account: 'b' }, '10.0.0.1'),
      ),
    ).toEqual([200, 200, 200]);
    expect((await ask(server, { account: 'a' }, '10.0.0.3')).statusCode).not.toBe(200);
    expect((await ask(server, { account: 'b' }, '10.0.0.1')).statusCode).toBe(200);
  });

  it('is counted for each address without sign-in', async () => {
    const server = await serve({ rateLimit: 1 });

    expect(
      await statuses(
        () => ask(server),
        () => ask(server, {}, '10.0.0.2'),
      ),
    ).toEqual([200, 200]);
    expect((await ask(server)).statusCode).not.toBe(200);
  });

  it('counts failed sign-ins for their address, with every credential, and lets a right key in', async () => {
    const server = await serve({ rateLimit: 2 });
    const forged = () => ask(server, { account: 'forged' });

    expect(await statuses(forged, forged, forged)).toEqual([401, 401, 429]);
    expect((await forged()).json().message).toMatch(/^At most 2 sign-ins from this address may fail in a minute/);
    expect((await ask(server, { account: 'a' })).statusCode).toBe(200);
    expect((await ask(server, { account: 'forged' }, '10.0.0.2')).statusCode).toBe(401);
  });

  it('counts failed sign-ins also where nothing else is limited', async () => {
    const server = await serve();
    const forged = () => ask(server, { account: 'forged' });

    expect(await statuses(...Array(LIMITS.failedSignIns + 1).fill(forged))).toEqual([
      ...Array(LIMITS.failedSignIns).fill(401),
      429,
    ]);
    expect((await ask(server, { account: 'a' })).statusCode).toBe(200);
  });

  it('goes by the address that a trusted proxy names, and by no other', async () => {
    const server = await serve({ rateLimit: 1, trustProxy: ['10.0.0.0/24'] });
    const forged = (through: string, from: string) => () =>
      ask(server, { account: 'forged', 'x-forwarded-for': from }, through);

    expect(
      await statuses(
        forged('10.0.0.1', '192.0.2.1'),
        forged('10.0.0.1', '192.0.2.2'),
        forged('10.0.0.1', '192.0.2.1'),
        forged('198.51.100.7', '192.0.2.3'),
        forged('198.51.100.7', '192.0.2.4'),
      ),
    ).toEqual([401, 401, 429, 401, 429]);
  });

  it('refuses further requests and says how long to wait', async () => {
    const server = await serve({ rateLimit: 1 });
    await ask(server);
    const reply = await ask(server);

    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect(reply.json().message).toMatch(/^At most 1 requests a minute. Wait \d+ seconds.$/);
  });

  it('does not count health checks', async () => {
    const server = await serve({ rateLimit: 1 });
    const watch = () => server.inject({ url: '/health/live', remoteAddress: '10.0.0.1' });

    expect(await statuses(watch, watch, watch)).toEqual([200, 200, 200]);
  });

  it('is off by default', async () => {
    const server = await serve();

    expect(await statuses(...Array.from({ length: 50 }, () => () => ask(server)))).toEqual(Array(50).fill(200));
  });
});
