import { type MeterProvider, metrics } from '@opentelemetry/api';

const SECONDS = {
  unit: 's',
  advice: {
    explicitBucketBoundaries: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  },
};
const COUNTS = { explicitBucketBoundaries: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512] };

function define() {
  const meter = metrics.getMeter('regesta');
  return {
    meter,
    requests: meter.createHistogram('http.server.request.duration', {
      ...SECONDS,
      description: 'Requests, by method, route and status.',
    }),
    open: meter.createObservableUpDownCounter('http.server.active_requests', {
      unit: '{request}',
      description: 'Requests that are not answered yet.',
    }),
    operations: meter.createHistogram('regesta.graphql.operation.duration', {
      ...SECONDS,
      description: 'GraphQL operations, by type, by the field of the schema, and by the code of the first error.',
    }),
    commands: meter.createCounter('regesta.commands', {
      unit: '{command}',
      description: 'Commands, by type and outcome: OK, the code of the refusal, or the kind of the error.',
    }),
    appends: meter.createHistogram('regesta.ledger.append.duration', {
      ...SECONDS,
      description: 'Appends, from the call until they are durable; failed ones by error.',
    }),
    waiting: meter.createUpDownCounter('regesta.ledger.append.waiting', {
      unit: '{append}',
      description: 'The queue: appends that are not durable yet.',
    }),
    groups: meter.createHistogram('regesta.ledger.commit.appends', {
      unit: '{append}',
      description: 'Appends in one transaction of the embedded ledger, which share one flush to the disk.',
      advice: COUNTS,
    }),
    endedReaders: meter.createCounter('regesta.reader.refused', {
      unit: '{request}',
      description:
        'Requests that were refused because two readers ended while they answered them, by what was asked for.',
    }),
    statements: meter.createHistogram('db.client.operation.duration', {
      ...SECONDS,
      description: 'SQL statements that read from the read models, by operation. The lag shows how writing performs.',
    }),
    batches: meter.createCounter('regesta.projection.batches', {
      unit: '{batch}',
      description: 'Batches of events that the read models have taken, in any process.',
    }),
    events: meter.createObservableCounter('regesta.projection.events', {
      unit: '{event}',
      description: 'Events that each projection has taken since it was last rebuilt.',
    }),
    positions: meter.createObservableGauge('regesta.projection.lag.positions', {
      unit: '{position}',
      description: "Positions between each projection and the ledger's newest event.",
    }),
    lag: meter.createObservableGauge('regesta.projection.lag', {
      unit: 's',
      description: 'Time since the oldest event that the projection lacks was recorded; 0 if it lacks none.',
    }),
    building: meter.createObservableGauge('regesta.projection.building.positions', {
      unit: '{position}',
      description: 'Positions that the next generation of the read models lacks, while this process builds it; else 0.',
    }),
    behind: meter.createObservableCounter('regesta.ledger.clock.behind', {
      unit: '{event}',
      description: "Events that this process projected for which the ledger's clock was behind an earlier event.",
    }),
    stopped: meter.createObservableGauge('regesta.projection.stopped', {
      description: '1 if the projection has stopped at an event that it cannot process, else 0.',
    }),
    leads: meter.createObservableGauge('regesta.projection.leads', {
      description: '1 if this process builds the read models, else 0.',
    }),
    delays: (['p50', 'p99', 'max'] as const).map((statistic) => ({
      statistic,
      gauge: meter.createObservableGauge(`nodejs.eventloop.delay.${statistic}`, {
        unit: 's',
        description: 'Delay of the event loop since the last collection.',
      }),
    })),
    utilization: meter.createObservableGauge('nodejs.eventloop.utilization', {
      unit: '1',
      description: 'Share of the time since the last collection in which the event loop was busy.',
    }),
    threads: meter.createObservableUpDownCounter('regesta.threads', {
      unit: '{thread}',
      description: 'Threads that run next to the serving one, by name.',
    }),
    memory: meter.createObservableUpDownCounter('process.memory.usage', {
      unit: 'By',
      description: 'Resident memory.',
    }),
    cpu: meter.createObservableCounter('process.cpu.time', { unit: 's', description: 'Processor time, by mode.' }),
  };
}

let defined: { readonly provider: MeterProvider; readonly instruments: ReturnType<typeof define> } | undefined;

/** Returns the OpenTelemetry instruments of the register, with unit and description. They measure nothing without a meter provider. */
export function meters() {
  const provider = metrics.getMeterProvider();
  if (defined?.provider !== provider) defined = { provider, instruments: define() };
  return defined.instruments;
}
