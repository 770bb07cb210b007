import { connect } from 'node:net';
import { jest } from '@jest/globals';
import { EventStore, Ledger } from '#ledger';
import { ReadModelDatabase, Things } from '#read-model';
import { ServedRegister } from './over-the-wire.js';

const TIME = 400;
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const RENAME =
  'mutation ($id: ID!, $name: String!, $meta: CommandMeta) { renameParty(id: $id, name: $name, meta: $meta) { position } }';
const APPLY = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }';

describe('A request that takes longer than it may', () => {
  let register: ServedRegister;
  let id: string;
  beforeAll(async () => {
    register = await ServedRegister.start({ http: { requestTimeout: TIME } });
    id = (await register.get('mutation { registerParty(input: { name: "Acme" }) { id } }')).registerParty.id;
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => register.destroy());

  /** Makes each call of the method wait so many milliseconds first. */
  function slow(of: object, method: string, milliseconds: number) {
    const own = (of as Record<string, (...args: unknown[]) => Promise<unknown>>)[method]!;
    return jest.spyOn(of as Record<string, () => Promise<unknown>>, method).mockImplementation(async function (
      this: unknown,
      ...args: unknown[]
    ) {
      await sleep(milliseconds);
      return own.apply(this, args);
    } as never);
  }
  const part = <T extends object>(of: abstract new (...args: never[]) => T): T =>
    register.app.get<T>(of, { strict: false });
  /** Counts the statements sent to the read models, without those that read their position. */
  function statements() {
    const executor = part(ReadModelDatabase).reader.getExecutor();
    const base = Object.getPrototypeOf(Object.getPrototypeOf(executor)) as typeof executor;
    const execute = jest.spyOn(base, 'executeQuery');
    return () => execute.mock.calls.filter(([query]) => !query.sql.includes('from "checkpoints"')).length;
  }
  const timeout = [{ message: expect.any(String), extensions: { code: 'TIMEOUT' } }];

  it('is answered when its time is up, and sends no further statement', async () => {
    slow(Things.prototype, 'page', 2 * TIME);
    const sent = statements();
    const start = performance.now();
    const { data, errors } = await register.ask('{ parties { nodes { name } } }');

    expect({ data, errors }).toMatchObject({ data: null, errors: timeout });
    expect(performance.now() - start).toBeLessThan(1.8 * TIME);
    await sleep(1.5 * TIME);
    expect(sent()).toBe(0);
  });

  it('sends no further statement either where no timer could fire, since the process was at work all along', async () => {
    const page = Things.prototype.page;
    jest.spyOn(Things.prototype, 'page').mockImplementation(function (this: Things, ...args) {
      for (const until = performance.now() + 1.2 * TIME; performance.now() < until; );
      return page.apply(this, args) as never;
    });
    const sent = statements();

    expect((await register.ask('{ parties { nodes { key } } }')).errors).toMatchObject(timeout);
    expect(sent()).toBe(0);
  });

  it('sends no further statement once its client has gone', async () => {
    slow(Things.prototype, 'page', TIME / 2);
    const sent = statements();
    const gone = new AbortController();
    const asked = fetch(`${register.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ parties { nodes { id } } }' }),
      signal: gone.signal,
    }).catch((error: Error) => error.name);
    await sleep(TIME / 4);
    gone.abort();

    expect(await asked).toBe('AbortError');
    await sleep(TIME);
    expect(sent()).toBe(0);
  });

  it('does not end the same work of another client, when its own client has gone', async () => {
    slow(Things.prototype, 'all', TIME / 10);
    const gone = new AbortController();
    const body = JSON.stringify({ query: '{ findings { totalCount } }' });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const left = fetch(`${register.url}/graphql`, { ...init, signal: gone.signal }).catch((error: Error) => error.name);
    await sleep(TIME / 20);
    const stayed = register.ask('{ findings { totalCount } }');
    await sleep(TIME / 20);
    gone.abort();

    expect(await left).toBe('AbortError');
    expect((await stayed).errors).toBeUndefined();
  });

  it('that changes something has changed nothing where time was up before it was recorded', async () => {
    const position = await register.position();
    slow(Ledger.prototype, 'read', 1.5 * TIME);

    expect(await register.ask(RENAME, { id, name: 'Late' })).toMatchObject({ data: null, errors: timeout });
    jest.restoreAllMocks();
    await sleep(TIME);
    expect(await register.position()).toBe(position);
  });

  it('that is being recorded is not cut off: it has its receipt', async () => {
    slow(part(EventStore), 'append', 1.5 * TIME);

    const { data, errors } = await register.ask(RENAME, { id, name: 'Recorded' });
    expect(errors).toBeUndefined();
    jest.restoreAllMocks();
    expect((await register.get('{ parties { nodes { name } } }')).parties.nodes).toEqual([{ name: 'Recorded' }]);
    expect(await register.position()).toBe(data.renameParty.position);
  });

  it('may be sent again under the same commandId', async () => {
    const meta = { commandId: 'ce0f1e4e-6c2b-4f39-9f3e-5bb1c3d7a0aa' };
    slow(Ledger.prototype, 'read', 1.5 * TIME);
    expect((await register.ask(RENAME, { id, name: 'Again', meta })).errors).toMatchObject(timeout);
    jest.restoreAllMocks();

    const { renameParty } = await register.get(RENAME, { id, name: 'Again', meta });
    expect((await register.get(RENAME, { id, name: 'Again', meta })).renameParty).toEqual(renameParty);
  });

  it('applies a file to its end all the same', async () => {
    slow(part(EventStore), 'append', TIME);
    const parties = ['a', 'b', 'c'].map((key, i) => ({ key, name: key, ...(i > 0 && { parent: ['a', 'b'][i - 1] }) }));

    expect(await register.ask(APPLY, { input: { parties } })).toEqual({ data: { applyRegister: { events: 3 } } });
  });

  it('leaves others their time', async () => {
    slow(Things.prototype, 'page', 2 * TIME);
    const slowly = register.ask('{ parties { nodes { phone } } }');
    await sleep(TIME / 2);

    expect((await register.ask('query ($id: ID!) { party(id: $id) { name } }', { id })).errors).toBeUndefined();
    expect((await slowly).errors).toMatchObject(timeout);
  });
});

describe('What comes too slowly', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start({ http: { headTimeout: 500, bodyTimeout: 1_000, idleTimeout: 500 } });
  });
  afterAll(() => register.destroy());

  /** Sends the text, then a space every 50 ms. Returns what the server sent when it has closed the connection. */
  async function trickled(text: string, isTrickling = true): Promise<string> {
    const socket = connect(Number(new URL(register.url).port), '127.0.0.1');
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => {}); // of a byte that is sent after the end
    socket.write(text);
    const timer = setInterval(() => isTrickling && socket.write(' '), 50);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(timer);
    return received;
  }
  const HEAD = 'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';

  it.each([
    ['nothing at all', '', false],
    ['a head', `${HEAD}X-Long: `, true],
    ['a body', `${HEAD}Content-Length: 100000\r\n\r\n{`, true],
    ['a body without a declared length', `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, false],
    [
      'a body that nobody reads',
      'GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n{',
      true,
    ],
  ])(
    'is refused and its connection closed: %s',
    async (what, text, isTrickling) => {
      const received = await trickled(text, isTrickling);

      expect(received).toContain(' 408 Request Timeout');
      expect(received).toContain('"REQUEST_TOO_SLOW"');
      if (what === 'a body') expect(received).toMatch(/^HTTP\/1.1 408 /); // the only answer
    },
    10_000,
  );

  it('does not keep an idle connection open', async () => {
    const answer = await trickled('GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', false);

    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  }, 10_000);

  it('is not waited for: its head 15 seconds, all of it thirty, the next request 72', async () => {
    const usual = await ServedRegister.start();
    const { headersTimeout, requestTimeout, keepAliveTimeout } = usual.app.getHttpServer();
    await usual.destroy();

    expect([headersTimeout, requestTimeout, keepAliveTimeout]).toEqual([15_000, 30_000, 72_000]);
  });
});
