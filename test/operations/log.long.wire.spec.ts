import { openReadModel } from '#runtime';
import { dataDirectory, type LogLine, pause, ServerProcess } from '../server-process.js';
import { storesIn } from '../stores.js';
import { Collector } from './collector.js';

const REGISTER = `mutation Enter($input: RegisterContactInput!) { registerContact(input: $input) { id } }`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const WHO = 'Ludmila Quarterstaff';

/** Returns the environment of a server that runs the code at SIGUSR2, where nothing catches its errors. */
const atSignal = (code: string) => ({
  WHO,
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { ${code} })`)}`,
});
const THROW = 'throw new Error(process.env.WHO)';

const post = (server: ServerProcess, body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('The log of a server', () => {
  const directory = dataDirectory();
  let server: ServerProcess;
  beforeAll(async () => {
    server = await ServerProcess.start(directory);
    await server.untilReady();
  });

  /** Waits for the line about the request and returns it. */
  async function lineOf(request: Promise<Response>): Promise<LogLine> {
    const id = (await request).headers.get('x-request-id');
    for (;;) {
      const line = server.log().find(({ requestId }) => requestId === id);
      if (line) return line;
      await pause(10);
    }
  }

  it('has one line of JSON for a request, with its id, which the answer has too', async () => {
    const query = 'query Everybody { contacts { totalCount } }';

    expect(await lineOf(post(server, JSON.stringify({ query })))).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      requestId: expect.stringMatching(UUID),
      method: 'POST',
      path: '/graphql',
      operation: { type: 'query', name: 'Everybody', field: 'contacts' },
      status: 200,
      milliseconds: expect.any(Number),
      msg: 'request',
    });
  });

  it('tells what was asked for also where it is answered from memory', async () => {
    const again = () => lineOf(post(server, '{"query":"query Again { parties { totalCount } }"}'));
    const [first, second] = [await again(), await again()];

    expect(second.operation).toEqual({ type: 'query', name: 'Again', field: 'parties' });
    expect(first.operation).toEqual(second.operation);
  });

  it('keeps the id that a request comes with, where it is well-formed', async () => {
    const ask = (id: string) => lineOf(post(server, '{"query":"{ __typename }"}', { 'x-request-id': id }));

    expect(await ask('edge-7/42')).toMatchObject({ requestId: expect.stringMatching(UUID) });
    expect(await ask('edge-7:42')).toMatchObject({ requestId: 'edge-7:42' });
  });

  it('tells refusals by their codes', async () => {
    const [broken, unfit] = ['{ nobody }', '{ contacts(first: -1) { totalCount } }'];

    expect(await lineOf(post(server, JSON.stringify({ query: broken })))).toMatchObject({
      level: 'info',
      errors: ['GRAPHQL_VALIDATION_FAILED'],
    });
    expect(await lineOf(post(server, JSON.stringify({ query: unfit })))).toMatchObject({ errors: ['INVALID'] });
  });

  it('is not filled by those who watch', async () => {
    await server.ready();
    await lineOf(post(server, '{"query":"{ __typename }"}'));

    expect(server.log().map(({ path }) => path)).not.toContain('/health/ready');
  });
});

describe('Nothing personal', () => {
  const directory = dataDirectory();
  const name = WHO;
  const email = 'ludmila.q@quarterstaff.example';
  const personal = /ludmila|quarterstaff/i;
  let collector: Collector;
  let server: ServerProcess;
  let incident: string;
  let metrics: string;
  /** All answers to clients. */
  let answered = '';

  beforeAll(async () => {
    collector = await Collector.start();
    server = await ServerProcess.start(directory, {
      env: { ...collector.env, LOG_LEVEL: 'trace', OTEL_LOG_LEVEL: 'debug', ...atSignal(THROW) },
    });
    await server.untilReady();
    const send = async (body: string, headers?: Record<string, string>) => {
      const answer = await (await post(server, body, headers)).text();
      answered += `${answer}\n`;
      return JSON.parse(answer);
    };
    const ask = (query: string, variables: object = {}) => send(JSON.stringify({ query, variables }));

    const { data } = await ask(REGISTER, { input: { key: 'first', name, email } });
    const contact = data.registerContact.id;
    await ask(`mutation { registerContact(input: { key: "second", name: "${name}", email: "${email}" }) { id } }`);
    await ask(`query ($text: String) { contacts(filter: { text: $text }) { nodes { name email } } }`, { text: name });
    await ask(`{ contact(id: "${name}") { name } }`);
    await fetch(`${server.url}/graphql?query=${encodeURIComponent(`{ contact(id: "${contact}") { name email } }`)}`);
    await fetch(`${server.url}/contacts/${encodeURIComponent(email)}`, { headers: { 'user-agent': name } });
    // refused by a rule, and by their form
    await ask(REGISTER, { input: { key: 'first', name, email } });
    await ask(`mutation ($of: ID!) { annul(of: $of, position: "1", reason: "x") { id } }`, { of: name });
    await ask(REGISTER, { input: { key: name, name, email: [email] } });
    await ask(REGISTER, { input: { key: 'third', naem: name, [email]: 1 } });
    await ask(`{ contacts(filter: { status: "${name}" }) { nodes { name } } }`);
    await ask(`{ contacts "${name}" }`);
    await send(`{ "query": "{ contacts", ${name}`);
    await ask('{ __typename }', { variables: name });
    await post(server, '{"query":"{ __typename }"}', { 'x-request-id': `<${email}>`, baggage: `who=${email}` });
    // an internal failure with an error that quotes stored data
    const database = await openReadModel(await storesIn(directory));
    await database.reader
      .updateTable('bodies')
      .set({ body: `${name} is no JSON` })
      .execute();
    await database.close();
    incident = (await ask('query Broken { contacts { nodes { name } } }')).errors[0].extensions.incident;

    metrics = await (await fetch(`${server.url}/metrics`)).text();
    await collector.until(() => collector.received.some(({ body }) => body.includes(incident)));
    server.signal('SIGUSR2');
    await server.ended;
  });
  afterAll(() => collector.close());

  it('was kept from those who asked', () => {
    expect(answered.split(personal).length).toBeGreaterThan(10);
  });

  it('is in the log, whatever is asked, refused, or fails', () => {
    expect(server.log().length).toBeGreaterThan(15);
    expect(server.said).not.toMatch(personal);
  });

  it('is in metrics and traces', () => {
    expect(collector.spans().length).toBeGreaterThan(30);
    for (const { body } of collector.received) expect(body).not.toMatch(personal);
    expect(metrics).not.toMatch(personal);
  });

  it('is needed to find what failed: it is told by its kind and place, under the incident that the client was told of', () => {
    expect(server.log().find(({ requestId }) => requestId === incident)).toMatchObject({
      level: 'error',
      operation: { type: 'query', name: 'Broken', field: 'contacts' },
      errors: ['INTERNAL'],
      error: {
        type: 'SyntaxError',
        at: expect.arrayContaining([expect.stringMatching(/^at Things\.found \(.*\.js:\d+:\d+\)$/)]),
      },
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});

describe('What nobody has caught', () => {
  const directory = dataDirectory();

  it.each([
    ['an exception', THROW, 'Ended by an uncaught exception.'],
    ['a rejection', 'Promise.reject(new Error(process.env.WHO))', 'Ended by an unhandled rejection.'],
  ])('is logged, and ends the process: %s', async (_what, code, msg) => {
    const server = await ServerProcess.start(directory, { env: atSignal(code) });
    server.signal('SIGUSR2');

    expect(await server.ended).toBe(1);
    expect(server.log().at(-1)).toMatchObject({ level: 'fatal', msg, error: { type: 'Error' } });
    expect(server.said).not.toContain(WHO);
  });
});
