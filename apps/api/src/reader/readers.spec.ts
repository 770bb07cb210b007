import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metrics } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { ANYONE } from '#kernel';
import { OPEN_HTTP_SETTINGS } from '#runtime';
import { openLogger } from '../logger.js';
import { Readers } from './readers.js';

const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 1_000_000 });
metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
afterAll(() => reader.shutdown());

/** Returns how often requests were refused because two readers had ended, by what they asked for. */
async function counted(): Promise<unknown[]> {
  await reader.forceFlush();
  const all = exporter
    .getMetrics()
    .at(-1)
    ?.scopeMetrics.flatMap((scope) => scope.metrics);
  const points = all?.find(({ descriptor }) => descriptor.name === 'regesta.reader.refused')?.dataPoints ?? [];
  return points.map(({ attributes, value }) => [attributes['regesta.graphql.field'], value]);
}

const directory = mkdtempSync(join(tmpdir(), 'regesta-'));
/** The operations that were asked for, a line for each time. */
const asked = join(directory, 'asked');
/** A reader that ends by an operation `fatal…`. It answers others once a thread has ended before it; until then they wait. */
const PROGRAM = join(directory, 'reader.mjs');
writeFileSync(
  PROGRAM,
  `import { appendFileSync, existsSync } from 'node:fs';
  import { parentPort } from 'node:worker_threads';
  const [asked, ended] = ${JSON.stringify([asked, join(directory, 'ended')])};
  parentPort.on('message', (message) => {
    if (message === 'stop') return parentPort.close();
    const { id, request } = message;
    if (!request) return;
    appendFileSync(asked, request.operation + '\\n');
    if (request.operation.startsWith('fatal')) {
      appendFileSync(ended, '.');
      throw new Error('fatal');
    }
    if (existsSync(ended)) parentPort.postMessage({ id, response: { status: 200, errors: [] } });
  });`,
);
const timesAsked = (operation: string) =>
  readFileSync(asked, 'utf8')
    .split('\n')
    .filter((line) => line === operation).length;

const lines: { msg: string; operation?: string }[] = [];
const log = openLogger('error', { write: (line: string) => void lines.push(JSON.parse(line)) });
const start = { stores: { directory }, http: OPEN_HTTP_SETTINGS, threads: 1 };
const readers = new Readers(start, { threads: 1, memory: 64 }, log, PROGRAM);
afterAll(() => readers.close());

const ask = (operation: string, gone = new AbortController().signal, milliseconds = 60_000) =>
  readers.ask({ requestId: 'r', caller: ANYONE, method: 'POST', url: '/graphql', operation, milliseconds }, gone);

describe('When a reader ends,', () => {
  it('others that waited for it are asked again, and what ends the next one as well is refused by name and counted', async () => {
    const client = new AbortController();
    const waiting = [ask('before'), ask('gone', client.signal)];
    client.abort();
    const fatal = ask('fatal');
    const after = ask('after');

    await expect(fatal).rejects.toMatchObject({
      message: expect.stringMatching(/ended\. It did so twice while it answered fatal\. .*Nothing was changed/),
      extensions: { code: 'READER_ENDED', operation: 'fatal', retryAfter: 5 },
    });
    expect(await Promise.all(waiting)).toEqual([expect.objectContaining({ status: 200 }), undefined]);
    expect(await after).toMatchObject({ status: 200 });
    expect(['before', 'gone', 'fatal', 'after'].map(timesAsked)).toEqual([2, 1, 2, expect.any(Number)]);
    expect(await counted()).toEqual([['fatal', 1]]);
    expect(lines.filter(({ operation }) => operation).map(({ operation }) => operation)).toEqual(['fatal']);
  });

  it('a request whose time is up is not asked again', async () => {
    await expect(ask('fatal-late', undefined, 0)).rejects.toMatchObject({
      message: expect.not.stringContaining('twice'),
      extensions: { code: 'READER_ENDED' },
    });
    expect(timesAsked('fatal-late')).toBe(1);
  });

  it('nothing is asked again of a server that is stopping', async () => {
    const late = ask('fatal-at-the-end');
    const refused = expect(late).rejects.toMatchObject({ extensions: { code: 'READER_ENDED' } });
    await readers.close();

    await refused;
  });
});
