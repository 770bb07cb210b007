import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import { type Attributes, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { runningThreads } from '#background';
import { asError, Rejection } from '#kernel';
import {
  CommandRunner,
  type Decider,
  type EventStore,
  type IssuedCommand,
  type RehearsedCommand,
  type StatesAt,
} from '#ledger';
import type { Progress, Projector, StatementLog } from '#read-model';
import { meters } from './meters.js';

const tracer = trace.getTracer('regesta');

/** Returns the name of an error for metrics and spans: the code of a rejection, else its class. Never its message. */
function typeOf(error: unknown): string {
  return error instanceof Rejection ? error.code : asError(error).name;
}

/** Runs the work in its own span. */
function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setAttribute('error.type', typeOf(error));
      if (!(error instanceof Rejection)) span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Returns the same store with its appends measured and traced. */
export function measured<Store extends EventStore>(store: Store): Store {
  const append = store.append.bind(store);
  const { appends, waiting } = meters();
  store.append = (stream, expected, events) =>
    traced('append', { 'regesta.events': events.length }, async () => {
      const start = performance.now();
      const outcome: Attributes = {};
      waiting.add(1);
      try {
        return await append(stream, expected, events);
      } catch (error) {
        outcome['error.type'] = typeOf(error);
        throw error;
      } finally {
        waiting.add(-1);
        appends.record((performance.now() - start) / 1_000, outcome);
      }
    });
  return store;
}

/** A command runner that counts and traces its commands. */
@Injectable()
export class MeasuredCommandRunner extends CommandRunner {
  override run(decider: Decider, command: IssuedCommand) {
    return counted(command.type, () => super.run(decider, command));
  }

  override record(things: readonly (readonly RehearsedCommand[])[], recorded?: Map<string, StatesAt>) {
    return traced('commands', { 'regesta.commands': things.flat().length }, async () => {
      const outcomes = await super.record(things, recorded);
      for (const [i, { positions, error }] of outcomes.entries())
        for (const [n, { command }] of things[i]!.entries())
          if (n < positions.length) count(command.type, 'OK');
          else if (n === positions.length && error) count(command.type, typeOf(error));
      return outcomes;
    });
  }

  override annul(...args: Parameters<CommandRunner['annul']>) {
    return counted('Annul', () => super.annul(...args));
  }

  override redate(...args: Parameters<CommandRunner['redate']>) {
    return counted('Redate', () => super.redate(...args));
  }

  override forget(...args: Parameters<CommandRunner['forget']>) {
    return counted('Forget', () => super.forget(...args));
  }

  override review(...args: Parameters<CommandRunner['review']>) {
    return counted(args[1].type, () => super.review(...args));
  }
}

function counted<T>(type: string, work: () => Promise<T>): Promise<T> {
  return traced(`command ${type}`, { 'regesta.command.type': type }, async () => {
    let outcome = 'OK';
    try {
      return await work();
    } catch (error) {
      outcome = typeOf(error);
      throw error;
    } finally {
      count(type, outcome);
    }
  });
}

function count(type: string, outcome: string): void {
  meters().commands.add(1, { 'regesta.command.type': type, 'regesta.outcome': outcome });
}

/** Returns a log that measures SQL statements. Inside a request each one is a span, too. */
export function measuredStatements(system: 'sqlite' | 'postgresql'): StatementLog {
  const { statements } = meters();
  return ({ level, query, queryDurationMillis }) => {
    const operation = query.query.kind.replace(/(Query)?Node$/, '').toUpperCase();
    const attributes: Attributes = { 'db.system.name': system, 'db.operation.name': operation };
    if (level === 'error') attributes['error.type'] = 'INTERNAL';
    statements.record(queryDurationMillis / 1_000, attributes);
    if (!trace.getActiveSpan()) return;
    const end = Date.now();
    const startTime = end - queryDurationMillis;
    tracer.startSpan(operation, { kind: SpanKind.CLIENT, attributes, startTime }).end(end);
  };
}

/** Measures how far each projection is behind the ledger, when metrics are collected. */
export function observeProjections(store: EventStore, progress: Progress, projector: Projector): void {
  const { meter, batches, events, positions, lag, behind: clock, stopped, leads, building } = meters();
  let last = progress.position();
  progress.onChange = (position) => {
    if (position !== last) batches.add(1);
    last = position;
  };
  meter.addBatchObservableCallback(
    async (result) => {
      result.observe(leads, projector.leads ? 1 : 0);
      result.observe(clock, projector.behindTheirTime);
      const { head: end = 0n, position: built = 0n } = progress.building ?? {};
      result.observe(building, Number(end - built));
      const head = await store.head().catch(() => null);
      if (head === null) return; // without the ledger there is no lag to report
      const recorded = new Map<bigint, number>();
      for (const { projection, position, events: taken, stopped: stop } of progress.status()) {
        const behind = head !== undefined && position < head;
        if (behind && !recorded.has(position)) recorded.set(position, await recordedAfter(store, position));
        const attributes = { 'regesta.projection': projection };
        result.observe(events, Number(taken), attributes);
        result.observe(positions, behind ? Number(head - position) : 0, attributes);
        result.observe(lag, behind ? Math.max(0, Date.now() - recorded.get(position)!) / 1_000 : 0, attributes);
        result.observe(stopped, stop ? 1 : 0, attributes);
      }
    },
    [events, positions, lag, clock, stopped, leads, building],
  );
}

/** Returns when the first event after the position was recorded, in milliseconds since 1970. */
async function recordedAfter(store: EventStore, position: bigint): Promise<number> {
  const enough = new AbortController();
  for await (const [event] of store.follow(position, enough.signal)) {
    enough.abort();
    return Date.parse(event!.recordedAt);
  }
  return Number.NaN;
}

/** Measures event loop, memory and processor time of this process, when metrics are collected. */
export function observeProcess(): void {
  const { meter, delays, utilization, threads, memory, cpu } = meters();
  const resolution = 20; // milliseconds; every measured delay includes them
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  let before = performance.eventLoopUtilization();
  meter.addBatchObservableCallback(
    (result) => {
      const now = performance.eventLoopUtilization();
      result.observe(utilization, performance.eventLoopUtilization(now, before).utilization);
      before = now;
      const measured = { p50: delay.percentile(50), p99: delay.percentile(99), max: delay.max };
      for (const { statistic, gauge } of delays)
        result.observe(gauge, Math.max(0, measured[statistic] / 1e9 - resolution / 1e3));
      delay.reset();
      for (const [name, { length }] of Map.groupBy(runningThreads(), (thread) => thread.name))
        result.observe(threads, length, { 'regesta.thread': name });
      result.observe(memory, process.memoryUsage.rss());
      const { user, system } = process.cpuUsage();
      result.observe(cpu, user / 1e6, { 'cpu.mode': 'user' });
      result.observe(cpu, system / 1e6, { 'cpu.mode': 'system' });
    },
    [...delays.map(({ gauge }) => gauge), utilization, threads, memory, cpu],
  );
}
