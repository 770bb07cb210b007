import { metrics } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { type EventStore, type RecordedEvent, RevisionConflict } from '#ledger';
import type { Progress, Projector } from '#read-model';
import { measured, observeProjections } from './measured.js';

const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 1_000_000 });
metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
afterAll(() => reader.shutdown());

/** Returns the current values of the metric, each with its attributes. */
async function shown(name: string): Promise<{ attributes: object; value: unknown }[]> {
  await reader.forceFlush();
  const all = exporter
    .getMetrics()
    .at(-1)!
    .scopeMetrics.flatMap((scope) => scope.metrics);
  return (
    all
      .find(({ descriptor }) => descriptor.name === name)
      ?.dataPoints.map(({ attributes, value }) => ({ attributes, value })) ?? []
  );
}

/** A ledger with an event at each position up to `head`, recorded as many seconds ago as the function says. */
function ledger(head: bigint, secondsAgo: (position: bigint) => number): EventStore {
  return {
    head: async () => head,
    async *follow(after: bigint) {
      const recordedAt = new Date(Date.now() - 1_000 * secondsAgo(after + 1n)).toISOString();
      yield [{ recordedAt } as RecordedEvent];
    },
  } as unknown as EventStore;
}

describe('The metrics of each projection show', () => {
  const status = [
    { projection: 'journal', version: 1, position: 7n, events: 7n },
    { projection: 'party', version: 1, position: 4n, events: 2n, stopped: { at: 5n, reason: 'poison' } },
  ];
  const progress = { status: () => status, position: () => 7n, onChange: () => {} } as unknown as Progress;
  observeProjections(
    ledger(7n, (position) => (position === 5n ? 90 : 0)),
    progress,
    { leads: true, behindTheirTime: 3 } as Projector,
  );

  const point = (projection: string, value: unknown) => ({ attributes: { 'regesta.projection': projection }, value });

  it('how many positions it is behind', async () => {
    expect(await shown('regesta.projection.lag.positions')).toEqual([point('journal', 0), point('party', 3)]);
  });

  it('how long it has lacked its oldest missing event', async () => {
    expect(await shown('regesta.projection.lag')).toEqual([point('journal', 0), point('party', expect.closeTo(90, 0))]);
  });

  it("for how many events the ledger's clock was behind", async () => {
    expect(await shown('regesta.ledger.clock.behind')).toEqual([{ attributes: {}, value: 3 }]);
  });

  it('how many events it has taken, and whether it has stopped', async () => {
    expect(await shown('regesta.projection.events')).toEqual([point('journal', 7), point('party', 2)]);
    expect(await shown('regesta.projection.stopped')).toEqual([point('journal', 0), point('party', 1)]);
  });
});

describe('The metrics of appends show', () => {
  const open: { resolve: (appended: object) => void; reject: (error: Error) => void }[] = [];
  const append = () => new Promise((resolve, reject) => open.push({ resolve, reject }));
  const store = measured({ append } as unknown as EventStore);

  it('how many wait, how many have ended, and with which error', async () => {
    const appends = [1, 2, 3].map(() => store.append('party-1', 'NO_STREAM', []));
    expect(await shown('regesta.ledger.append.waiting')).toEqual([{ attributes: {}, value: 3 }]);

    open[0]!.resolve({});
    open[1]!.reject(new RevisionConflict('party-1', 'NO_STREAM', 0n));
    await Promise.allSettled(appends.slice(0, 2));

    expect(await shown('regesta.ledger.append.waiting')).toEqual([{ attributes: {}, value: 1 }]);
    expect(await shown('regesta.ledger.append.duration')).toEqual([
      { attributes: {}, value: expect.objectContaining({ count: 1 }) },
      { attributes: { 'error.type': 'RevisionConflict' }, value: expect.objectContaining({ count: 1 }) },
    ]);
  });
});
