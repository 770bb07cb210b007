import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AllStreamSubscription,
  DeadlineExceededError,
  type RecordedEvent as ServerEvent,
  type StreamingRead,
} from '@eventstore/db-client';
import type { RecordedEvent } from '../event.js';

const BATCH = 512;

/** Yields what is read; fails if nothing arrives within the deadline, since the client sets none on reads. */
export async function* reading<E>(read: StreamingRead<{ event?: E }>, deadline: number): AsyncGenerator<E> {
  const timer = endIfSilent(read, deadline);
  read.on('error', ignore);
  try {
    for await (const { event } of read) {
      timer.refresh();
      if (event) yield event;
    }
  } finally {
    clearTimeout(timer);
    read.cancel().catch(ignore);
  }
}

/** Collects events into batches that end with the last event of an append. */
export async function* batches(
  subscription: AllStreamSubscription,
  convert: (event: ServerEvent) => RecordedEvent | undefined,
): AsyncGenerator<readonly RecordedEvent[]> {
  let batch: RecordedEvent[] = [];
  for await (const { event } of subscription) {
    const ours = event && convert(event);
    if (ours) batch.push(ours);
    const last = batch.at(-1)?.metadata;
    if (!last || last.index < last.count - 1) continue;
    if (subscription.readableLength === 0) await nextTurn(); // so that the events that arrived together are delivered
    if (subscription.readableLength > 0 && batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
}

/** Ends the stream with an error after the deadline, unless the timer that it returns is refreshed or cleared. */
export function endIfSilent(stream: { destroy(error: Error): unknown }, deadline: number): NodeJS.Timeout {
  return setTimeout(() => stream.destroy(silence(deadline)), deadline);
}

/** Returns the error of a node that says nothing. */
export function silence(deadline: number): Error {
  return new DeadlineExceededError(undefined, `nothing came for ${deadline} ms`);
}

/** Takes an error that another place reports. */
export function ignore(): void {}
