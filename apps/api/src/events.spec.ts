import Fastify, { type FastifyInstance } from 'fastify';
import { Rejection } from '#kernel';
import { EventStream } from '../../../test/event-stream.js';
import { serveEvents } from './events.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('The event stream', () => {
  let server: FastifyInstance;
  let url: string;
  let position: bigint;
  let failure: Error | undefined;
  const streams: EventStream[] = [];
  const open = async (headers: Record<string, string> = {}) => {
    streams.push(await EventStream.open(url, headers));
    return streams.at(-1)!;
  };

  beforeEach(async () => {
    [position, failure] = [7n, undefined];
    server = Fastify({ forceCloseConnections: false });
    server.decorateRequest('caller');
    server.decorate('stopping', false);
    server.addHook('onRequest', async (request) => {
      request.caller = { account: String(request.headers.account ?? 'a'), role: 'VIEWER' };
    });
    const mustBeLetIn = async () => {
      if (failure) throw failure;
    };
    serveEvents(server, { position: () => position, mustBeLetIn, heartbeat: 600, most: { ofAccount: 3, inAll: 4 } });
    url = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    for (const stream of streams.splice(0)) stream.close();
    await server.close();
  });

  it('says at its beginning where the register is, and when to ask for another stream', async () => {
    const stream = await open();
    await stream.until(({ positions }) => positions.length === 1);

    expect(stream.said).toBe('retry: 3000\n\nid: 7\nevent: position\ndata: {"position":"7"}\n\n');
    expect(Object.fromEntries(stream.response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(stream.response.headers.has('etag')).toBe(false);
  });

  it('says nothing new to a client that knows the position (Last-Event-ID), and the position to one that knows another', async () => {
    const [knows, lags] = [await open({ 'last-event-id': '7' }), await open({ 'last-event-id': '5' })];
    await lags.until(({ positions }) => positions.length === 1);
    await knows.until(({ said }) => said.includes(':\n\n'));

    expect([knows.positions, lags.positions]).toEqual([[], ['7']]);
    position = 8n;
    await knows.until(({ positions }) => positions.length === 1);
    expect(knows.positions).toEqual(['8']);
  });

  it('makes one event of many changes, at most four a second, and the last is never left out', async () => {
    const stream = await open();
    const from = performance.now();
    for (; performance.now() - from < 1_000; await pause(5)) position += 1n;
    await stream.until(({ positions }) => positions.at(-1) === String(position));
    const seconds = (performance.now() - from) / 1_000;

    expect(stream.positions.length).toBeGreaterThan(1);
    expect(stream.positions.length).toBeLessThanOrEqual(2 + 4 * seconds);
  });

  it('gives a sign of life while nothing changes', async () => {
    const stream = await open();
    await stream.until(({ said }) => (said.match(/^:$/gm)?.length ?? 0) >= 2);

    expect(stream.positions).toEqual(['7']);
  });

  it('ends before another position is sent, once the caller is no longer let in', async () => {
    const stream = await open();
    failure = new Rejection('UNAUTHENTICATED', 'The session has ended.');
    position = 8n;
    await stream.until(({ isOver }) => isOver);

    expect(stream.positions).toEqual(['7']);
  });

  it('goes on while it cannot be known whether the caller is let in', async () => {
    const stream = await open();
    failure = new Error('The ledger does not answer.');
    position = 8n;
    await stream.until(({ positions }) => positions.length === 2);

    expect(stream.isOver).toBe(false);
  });

  it('ends when the server is to stop, and when it closes', async () => {
    const stream = await open();
    server.stopping = true;
    await stream.until(({ isOver }) => isOver);
    server.stopping = false;

    const other = await open();
    await server.close();
    await other.until(({ isOver }) => isOver);
  });

  it('is limited in number for each account and in all, and one that was closed makes room', async () => {
    for (let i = 0; i < 3; i += 1) await open();
    const refusal = async (account: string) => (await fetch(`${url}/events`, { headers: { account } })).text();
    expect(await refusal('a')).toContain('There are 3 event streams already');
    expect((await open({ account: 'b' })).response.status).toBe(200);
    expect(await refusal('c')).toContain('There are 4 event streams already');

    streams[0]!.close();
    await pause(100);
    expect((await open()).response.status).toBe(200);
  });

  it('is not there for HEAD', async () => {
    expect((await fetch(`${url}/events`, { method: 'HEAD' })).status).toBe(404);
  });
});
