import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { parse } from 'yaml';
import { type Answer, EXAMPLE } from './over-the-wire.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';

/** Milliseconds in which liveness answers while anything else is asked. */
const SOON = 250;
/** Rounds of an attack. Work that holds the event loop holds it in every round; a busy machine delays some of them. */
const ROUNDS = 5;
const MiB = 1024 * 1024;
/** Megabytes of the heap of the reader thread. */
const OF_READER = 128;
/** Most bytes by which resident memory grows under twelve large bodies: those that are read, and as much again. */
const MOST_GROWTH = 4 * 62 * MiB;

const directory = dataDirectory();
let server: ServerProcess;
let position: number;

beforeAll(async () => {
  // The heap is bounded as by `npm start`.
  const env = {
    NODE_OPTIONS: '--max-semi-space-size=16 --max-old-space-size=1024',
    READER_MEMORY: `${OF_READER}`,
  };
  server = await ServerProcess.start(directory, { env });
  expect(codes(await post(JSON.stringify({ query: APPLY, variables: { input: example(20) } })))).toEqual([200]);
  await server.untilReady();
  position = Number(await server.position());
});

/** Returns the example with all its activities so many times, each time under other keys. */
function example(times: number): object {
  const file = parse(EXAMPLE) as { processingActivities: { key: string; reference: string }[] };
  const processingActivities = Array.from({ length: times }, (_, n) =>
    file.processingActivities.map((activity) => ({
      ...activity,
      key: n === 0 ? activity.key : `${activity.key}-${n}`, // profiles refer to the first
      reference: `${activity.reference}.${n}`,
    })),
  ).flat();
  return { ...file, engagements: [], transfers: [], processingActivities };
}

interface Reply {
  readonly status: number;
  readonly retryAfter?: string;
  readonly answer: Answer;
}

/** Sends the body. A body in parts is sent without a declared length. */
function post(body: string | Buffer | readonly Buffer[]): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const agent = new Agent({ keepAlive: true });
    let isAnswered = false;
    const sent = request(`${server.url}/graphql`, { method: 'POST', headers, agent }, async (response) => {
      isAnswered = true;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      await once(response, 'end');
      agent.destroy();
      const text = Buffer.concat(chunks).toString();
      const retryAfter = response.headers['retry-after'];
      resolve({ status: response.statusCode!, retryAfter, answer: JSON.parse(text) as Answer });
    });
    sent.on('error', (error) => isAnswered || reject(error)); // an answer can come while the body is still sent
    if (typeof body === 'string' || Buffer.isBuffer(body)) sent.end(body);
    else {
      for (const part of body) sent.write(part);
      sent.end();
    }
  });
}

const codes = (...replies: readonly Reply[]) =>
  replies.map(({ status, answer }) => answer.errors?.[0]?.extensions.code ?? status);

/**
 * Carries out the attack, while a probe asks for liveness. Repeats it if an answer was late, and fails if one was late in
 * every round. Returns the answers of the last round.
 */
async function whileLive<T>(attack: () => Promise<T>): Promise<T> {
  const late: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await longestTurn();
    const probe = new Worker(join(import.meta.dirname, 'liveness-probe.js'), { workerData: server.url });
    await once(probe, 'online');
    const result = await attack();
    await pause(50);
    const worst = once(probe, 'message');
    probe.postMessage('stop');
    const [milliseconds] = (await worst) as [number];
    if (milliseconds < SOON) return result;
    late.push(`${Math.round(milliseconds)} ms, its longest turn ${await longestTurn()} s`);
  }
  throw new Error(`Liveness answered late in every round: ${late.join('; ')}.`);
}

/** Returns the longest delay of the server's event loop in seconds since the last call. */
async function longestTurn(): Promise<string | undefined> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return /^nodejs_eventloop_delay_max\S* (\S+)/m.exec(text)?.[1];
}

const APPLY = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }';
const PLAN = 'mutation ($input: RegisterInput!) { applyRegister(input: $input, dryRun: true) { events } }';
const aliases = (n: number, field: (position: number) => string) =>
  `{ ${Array.from({ length: n }, (_, i) => `a${i}: ${field(position - i)}`).join(' ')} }`;
const asked = (query: string) => post(JSON.stringify({ query }));
const file = (at: number) => `registerFile(at: { position: "${at}" })`;

describe('Liveness answers within 250 ms while', () => {
  it('one request asks for the register file at 49 moments, which is refused', async () => {
    const { answer } = await whileLive(() => asked(aliases(49, file)));

    expect(answer.errors).toMatchObject([
      { message: expect.stringMatching(/weigh at most 10 together, these 245\. .* Ask in/), extensions: { limit: 10 } },
    ]);
    expect(answer.errors![0]!.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it.each([
    ['the register file at two moments', () => aliases(2, file)],
    ['findings at five moments', () => aliases(5, (at) => `findings(at: { position: "${at}" }) { totalCount }`)],
    [
      'the differences of five moments',
      () => aliases(5, (at) => `changes(from: { position: "0" }, to: { position: "${at}" }) { kind }`),
    ],
    [
      'documents of two moments',
      () =>
        aliases(2, (at) => {
          const every = 'korea japan southAfrica california brazil'.split(' ').map((law) => `${law} { complete }`);
          return `disclosures(at: { position: "${at}" }) { ${every.join(' ')} }`;
        }),
    ],
    [
      'five of the largest pages',
      () => aliases(5, (at) => `processingActivities(first: 1000, at: { position: "${at}" }) { nodes { id title } }`),
    ],
  ])('one request asks for %s', async (_what, query) => {
    expect(codes(await whileLive(() => asked(query())))).toEqual([200]);
  });

  it('eight requests ask for two register files each; each has its answer', async () => {
    const two = (n: number) => asked(aliases(2, (at) => file(at - n)));
    const replies = await whileLive(() => Promise.all(Array.from({ length: 8 }, (_, n) => two(n))));

    expect(codes(...replies)).toEqual(replies.map(() => 200));
  }, 240_000);

  it('a large register file is planned', async () => {
    const body = JSON.stringify({ query: PLAN, variables: { input: example(20) } });
    expect(body.length).toBeGreaterThan(MiB);

    expect((await whileLive(() => post(body))).answer.data).toEqual({ applyRegister: { events: 0 } });
  });

  /** A body of 62 MiB that repeats the element in the list of a variable. */
  const body = (query: string, begin: string, element: string, end: string) => {
    const head = `{"query":${JSON.stringify(query)},"variables":${begin}`;
    const repeated = Buffer.alloc(62 * MiB, `,${element}`).subarray(1);
    const whole = repeated.subarray(0, repeated.lastIndexOf(`,${element}`) + element.length + 1);
    return Buffer.concat([Buffer.from(head), whole, Buffer.from(`${end}}`)]);
  };
  const PARTY = '{"key":"a","name":"Party of many"}';
  const parties = () => body(PLAN, '{"input":{"parties":[', PARTY, ']}}');

  it.each([
    ['parties', parties],
    ['objects', () => body('{ ledger { position } }', '{"x":[', '{"a":{}}', ']}')],
    ['numbers', () => body('{ ledger { position } }', '{"x":[', '1', ']}')],
    ['one text', () => Buffer.from(`{"query":"{ ledger { position } }","variables":{"x":"${'x'.repeat(62 * MiB)}"}}`)],
    ['files with mistakes', () => body(PLAN, '{"input":{"parties":[', '{"kye":"a","unknown":[1]}', ']}}')],
  ])(
    'a body of 62 MiB comes, made of %s',
    async (_what, make) => {
      const sent = make();

      expect(codes(await whileLive(() => post(sent)))).toEqual(['BODY_TOO_LARGE']);
    },
    240_000,
  );

  it.each([
    ['', (sent: Buffer) => sent],
    [' without a declared length', (sent: Buffer) => chunksOf(sent)],
  ])(
    'twelve bodies of 62 MiB come at once%s: two are read, and memory stays bounded',
    async (_how, form) => {
      const sent = form(parties());
      const growth = memoryGrowth();
      const replies = await whileLive(() => Promise.all(Array.from({ length: 12 }, () => post(sent))));

      const busy = replies.filter(({ status }) => status === 503);
      expect(busy.length).toBeGreaterThanOrEqual(1);
      for (const reply of busy) expect([codes(reply)[0], reply.retryAfter]).toEqual(['SERVER_BUSY', '5']);
      expect(codes(...replies.filter(({ status }) => status !== 503))).toContain('BODY_TOO_LARGE');
      expect(growth() ?? 0).toBeLessThan(MOST_GROWTH);
    },
    240_000,
  );
});

function chunksOf(bytes: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += MiB) chunks.push(bytes.subarray(from, from + MiB));
  return chunks;
}

/**
 * Returns the function that says by how many bytes resident memory has grown at most since now. What attacks before have left in
 * the heap does not count. Undefined if the system does not say.
 */
function memoryGrowth(): () => number | undefined {
  const [status, peak] = [`/proc/${server.pid}/status`, `/proc/${server.pid}/clear_refs`];
  if (!existsSync(status)) return () => undefined;
  const bytes = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(status, 'utf8'))![1]) * 1024;
  writeFileSync(peak, '5'); // the most resident memory is counted from here on
  const before = bytes('VmRSS');
  return () => bytes('VmHWM') - before;
}
