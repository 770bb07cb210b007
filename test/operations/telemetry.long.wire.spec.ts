import { connect } from 'node:net';
import { dataDirectory, pause, ServerProcess } from '../server-process.js';
import { ON_EVENTSTOREDB } from '../stores.js';
import { Collector, type Span } from './collector.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

const REGISTER = 'mutation Enter($key: Key!) { registerParty(input: { key: $key, name: "Acme" }) { id } }';

/** A Node option that makes a process print at exit, on stderr, the OpenTelemetry packages that it has loaded files from. */
const TELLING_WHAT_IS_LOADED = `--import data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const names = new Set();
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const files = String(loaded.source).matchAll(/^\\/\\/ node_modules\\/@opentelemetry\\/([a-z-]+)/gm);
      for (const [, name] of files) names.add(name);
      return loaded;
    },
  });
  process.on('exit', () => process.stderr.write('loaded: ' + [...names].sort() + '\\n'));
`)}`;

describe('A server that is told of a collector', () => {
  const directory = dataDirectory();
  let collector: Collector;
  let spans: Span[];
  beforeAll(async () => {
    collector = await Collector.start();
    const server = await ServerProcess.start(directory, { env: collector.env });
    await server.untilReady();
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${TRACE}-${CALLER}-01` },
      body: JSON.stringify({ query: REGISTER, variables: { key: 'acme' } }),
    });
    await collector.until(() => collector.spans().some(({ traceId }) => traceId === TRACE));
    await collector.until(() => collector.metrics().includes('regesta.ledger.append.duration'));
    await server.stop();
    spans = collector.spans().filter(({ traceId }) => traceId === TRACE);
  });
  afterAll(() => collector.close());

  const named = (name: string) => spans.find((span) => span.name === name)!;
  const attributes = (span: Span) =>
    Object.fromEntries(span.attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));

  it("sends a request's spans: below the caller's the request's own, its operation, its command, its append", () => {
    const line = ['POST /graphql', 'mutation', 'command RegisterParty', 'append'].map(named);

    expect(line.map(({ parentSpanId }) => parentSpanId)).toEqual([
      CALLER,
      ...line.slice(0, -1).map(({ spanId }) => spanId),
    ]);
  });

  it('and those of its statements, below what asked for them', () => {
    const above = new Set(spans.filter(({ name }) => name !== 'SELECT').map(({ spanId }) => spanId));
    const statements = spans.filter(({ name }) => name === 'SELECT');

    expect(statements.length).toBeGreaterThan(0);
    for (const { parentSpanId } of statements) expect(above).toContain(parentSpanId);
  });

  it('that say what was asked for by names alone', () => {
    expect(attributes(named('mutation'))).toEqual({
      'graphql.operation.type': 'mutation',
      'graphql.operation.name': 'Enter',
      'regesta.graphql.field': 'registerParty',
    });
    expect(attributes(named('POST /graphql'))).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'regesta.request.id': expect.any(String),
    });
  });

  it('sends its metrics, and says who it is', () => {
    expect(collector.metrics()).toEqual(
      expect.arrayContaining(['http.server.request.duration', 'regesta.commands', 'regesta.projection.lag']),
    );
    expect(collector.received[0]!.body).toContain('{"key":"service.name","value":{"stringValue":"regesta"}}');
  });
});

describe('A server that is told of no collector', () => {
  const directory = dataDirectory();
  let server: ServerProcess;
  let metrics: string;
  beforeAll(async () => {
    server = await ServerProcess.start(directory, { env: { NODE_OPTIONS: TELLING_WHAT_IS_LOADED } });
    await server.untilReady();
    await server.get(REGISTER, { key: 'acme' });
    await server.ask(REGISTER, { key: 'acme' });
    metrics = await (await fetch(`${server.url}/metrics`)).text();
  });

  const value = (series: string) =>
    Number(
      metrics
        .split('\n')
        .find((line) => line.startsWith(series))
        ?.split(' ')
        .at(-1),
    );

  it('is asked for its metrics by Prometheus', async () => {
    const { headers, status } = await fetch(`${server.url}/metrics`);

    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  });

  it.each([
    ['how long appends take', 'regesta_ledger_append_duration_count', 1],
    ['how many wait', 'regesta_ledger_append_waiting', 0],
    ...(ON_EVENTSTOREDB ? [] : [['how many share a flush', 'regesta_ledger_commit_appends_sum', 1]]),
    ['what became of commands', 'regesta_commands_total{regesta_command_type="RegisterParty",regesta_outcome="OK"}', 1],
    ['by code', 'regesta_commands_total{regesta_command_type="RegisterParty",regesta_outcome="ALREADY_EXISTS"}', 1],
    [
      'how long operations take',
      'regesta_graphql_operation_duration_count{graphql_operation_type="mutation",regesta_graphql_field="registerParty"}',
      1,
    ],
    ['how far projections are behind', 'regesta_projection_lag{regesta_projection="party"}', 0],
    ['how much they have taken', 'regesta_projection_events_total{regesta_projection="party"}', 1],
    ['whether they have stopped', 'regesta_projection_stopped{regesta_projection="party"}', 0],
    ['whether it builds them', 'regesta_projection_leads', 1],
  ] as [string, string, number][])('tells %s', (_what, series, expected) => {
    expect(value(series)).toBe(expected);
  });

  it('tells how busy and how big it is', () => {
    for (const series of ['process_memory_usage', 'nodejs_eventloop_utilization', 'http_server_active_requests'])
      expect(value(series)).toBeGreaterThan(0);
  });

  it('loads nothing that could send', async () => {
    await server.stop();

    const loaded = /loaded: (.*)/.exec(server.said)![1]!.split(',');
    expect(loaded).toContain('exporter-prometheus');
    expect(loaded.filter((name) => /sdk-node|otlp|sdk-trace|instrumentation/.test(name))).toEqual([]);
  });
});

describe('The number of requests that are not answered yet', () => {
  const directory = dataDirectory();

  // BUG: Node emits no event to a waiting answer when its connection closes.
  it('forgets those of a connection that is cut, however many were in line', async () => {
    const server = await ServerProcess.start(directory);
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write('GET /health/ready HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(200));
    await pause(5);
    socket.resetAndDestroy();
    await pause(500);

    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toContain('http_server_active_requests 1\n'); // the request that asks
  });
});

describe('A server with OTEL_SDK_DISABLED', () => {
  const directory = dataDirectory();

  it('measures nothing, and says why', async () => {
    const server = await ServerProcess.start(directory, { env: { OTEL_SDK_DISABLED: 'true' } });
    const response = await fetch(`${server.url}/metrics`);

    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('OTEL_SDK_DISABLED')]);
  });
});
