import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { dataDirectory, pause, ServerProcess } from '../server-process.js';

const directory = dataDirectory();

const start = (env: Record<string, string> = {}) => ServerProcess.start(directory, { env });
const QUERY = JSON.stringify({ query: 'query Slow { ledger { position } }' });

/** Sends the head and half of the body of a request. */
async function halfSent({ url }: ServerProcess): Promise<{ sending: ClientRequest; answer: Promise<string> }> {
  const sending = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': QUERY.length },
  });
  const answer = new Promise<string>((resolve, reject) => {
    sending.on('error', reject);
    sending.on('response', async (response: IncomingMessage) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve(body);
    });
  });
  answer.catch(() => {});
  await new Promise((resolve) => sending.write(QUERY.slice(0, 10), resolve));
  await pause(50);
  return { sending, answer };
}

describe('A server that is told to stop', () => {
  it('says that it is not ready first, and still takes requests for a while, of which none keeps its connection', async () => {
    const server = await start({ SHUTDOWN_DELAY: '1500' });
    await server.untilReady();
    server.signal('SIGTERM');
    await pause(200);

    expect(await server.ready()).toMatchObject({ status: 503, body: { reason: 'stopping' } });
    const response = await fetch(`${server.url}/graphql?query={__typename}`);
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
    expect(await server.ended).toBe(0);
    await expect(server.ready()).rejects.toThrow();
  });

  it('answers the requests that it has, then closes its stores, and ends with exit code 0', async () => {
    const server = await start();
    const { sending, answer } = await halfSent(server);
    server.signal('SIGTERM');
    await pause(300);
    await expect(server.ready()).rejects.toThrow(); // it does not listen any more
    sending.end(QUERY.slice(10));

    expect(JSON.parse(await answer)).toEqual({ data: { ledger: { position: '0' } } });
    expect(await server.ended).toBe(0);
    expect(server.log().map(({ msg }) => msg)).toEqual([
      expect.stringContaining('listens on'),
      'Stopping on SIGTERM.',
      'request',
      'Stopped.',
    ]);
  });

  it('by a person (SIGINT) waits for nobody', async () => {
    const server = await start({ SHUTDOWN_DELAY: '9000' });
    const from = Date.now();
    server.signal('SIGINT');

    expect(await server.ended).toBe(0);
    expect(Date.now() - from).toBeLessThan(3_000);
  });

  it('ends when the grace is over, with exit code 1, and names what was still open', async () => {
    const server = await start({ SHUTDOWN_GRACE: '500' });
    await halfSent(server);
    server.signal('SIGTERM');

    expect(await server.ended).toBe(1);
    expect(server.log().at(-1)).toMatchObject({
      level: 'error',
      msg: 'Ended after 500 ms: it was still answering requests.',
      requests: [{ requestId: expect.any(String), method: 'POST', path: '/graphql' }],
    });
  });

  it('a second time ends at once', async () => {
    const server = await start();
    await halfSent(server);
    server.signal('SIGTERM');
    await pause(100);
    server.signal('SIGINT');

    expect(await server.ended).toBe(1);
    expect(server.log().at(-1)).toMatchObject({ msg: 'Ended at once by a second signal, SIGINT.' });
  });
});
