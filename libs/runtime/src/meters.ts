import { metrics } from '@opentelemetry/api';

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
      description: 'Requests that have not been answered yet.',
    }),
    operations: meter.createHistogram('regesta.graphql.operation.duration', {
      ...SECONDS,
      description:
        "GraphQL operations, by type, by the schema's field that they ask for, and by the first error's code.",
    }),
    commands: meter.createCounter('regesta.commands', {
      unit: '{command}',
      description: 'Commands, by type and outcome: OK, the code of the refusal, or the kind of the error.',
    }),
    appends: meter.createHistogram('regesta.ledger.append.duration', {
      ...SECONDS,
      description: 'Appends, from the call until they are durable; by error where they failed.',
    }),
    waiting: meter.createUpDownCounter('regesta.ledger.append.waiting', {
      unit: '{append}',
      description: 'The queue: appends that are not durable yet.',
    }),
    groups: meter.createHistogram('regesta.ledger.commit.appends', {
      unit: '{append}',
      description: 'Appends that shared one transaction of the embedded ledger, hence one flush to the disk.',
      advice: COUNTS,
    }),
    statements: meter.createHistogram('db.client.operation.duration', {
      ...SECONDS,
      description: 'SQL statements that read the read models, by operation. What writes them shows in the lag.',
    }),
    batches: meter.createCounter('regesta.projection.batches', {
      unit: '{batch}',
      description: 'Times that the read models have moved on: batches of events taken, by whichever process.',
    }),
    events: meter.createObservableCounter('regesta.projection.events', {
      unit: '{event}',
      description: 'Events that each projection has taken since it was last built from nothing.',
    }),
    positions: meter.createObservableGauge('regesta.projection.lag.positions', {
      unit: '{position}',
      description: "Positions between each projection and the ledger's newest event.",
    }),
    lag: meter.createObservableGauge('regesta.projection.lag', {
      unit: 's',
      description: 'Time since the oldest event that the projection lacks was recorded; 0 where it lacks none.',
    }),
    stopped: meter.createObservableGauge('regesta.projection.stopped', {
      description: '1 where the projection has stopped at an event that it cannot take, else 0.',
    }),
    leads: meter.createObservableGauge('regesta.projection.leads', {
      description: '1 where it is this process that builds the read models, else 0.',
    }),
    delays: (['p50', 'p99', 'max'] as const).map((of) => ({
      of,
      gauge: meter.createObservableGauge(`nodejs.eventloop.delay.${of}`, {
        unit: 's',
        description: 'How late the event loop was since the last look.',
      }),
    })),
    utilization: meter.createObservableGauge('nodejs.eventloop.utilization', {
      unit: '1',
      description: 'The part of the time since the last look in which the event loop was at work.',
    }),
    memory: meter.createObservableUpDownCounter('process.memory.usage', {
      unit: 'By',
      description: 'Resident memory.',
    }),
    cpu: meter.createObservableCounter('process.cpu.time', { unit: 's', description: 'Processor time, by mode.' }),
  };
}

let defined: ReturnType<typeof define> | undefined;

/**
 * Every instrument of the register, with its unit and what it tells. They measure nothing unless a meter provider has been
 * registered before the first call.
 */
export function meters() {
  defined ??= define();
  return defined;
}
