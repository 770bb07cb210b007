import { addAbortSignal } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AllStreamSubscription,
  excludeSystemEvents,
  type RecordedEvent as ServerEvent,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import type { RecordedEvent } from '../event.js';
import { Links } from './eventstoredb.chain.js';
import type { EventStoreDbConnection } from './eventstoredb.connection.js';
import type { EndOfLog } from './eventstoredb.end.js';
import { batches, endIfSilent, ignore, silence } from './eventstoredb.reading.js';
import { type StreamNames, stored } from './eventstoredb.translation.js';

const BATCH = 512;

/** Subscriptions to the ledger's events in `$all`. What they hear tells where the ledger ends. */
export class Subscriptions {
  constructor(
    private readonly connection: EventStoreDbConnection,
    private readonly names: StreamNames,
    private readonly end: EndOfLog,
    private readonly deadline: number,
  ) {}

  /**
   * Yields the events after `after` in batches until the signal is aborted or the subscription breaks off.
   * @param onConfirmed called once the server has confirmed the subscription
   */
  async *follow(
    after: bigint | undefined,
    signal: AbortSignal,
    onConfirmed: () => void,
  ): AsyncGenerator<readonly RecordedEvent[]> {
    // Else a follower that has everything would hear of what comes next only after all that others wrote since.
    await this.end.findOnce();
    const start = this.end.startAfter(after);
    // Commit and prepare positions are equal for every event that was written over gRPC.
    const fromPosition = start === undefined ? START : { commit: start, prepare: start };
    const heard = { upTo: after ?? -1n, signs: 0 };
    const checkpointReached = async (_: unknown, { commit }: { commit: bigint }) => {
      heard.signs += 1;
      await nextTurn(); // so that the events before it have been taken
      if (subscription.readableLength === 0) this.end.searched(commit);
    };
    const { prefix } = this.names;
    const pace = { checkpointInterval: 100, checkpointReached };
    const filter = prefix ? streamNameFilter({ prefixes: [prefix], ...pace }) : excludeSystemEvents(pace);
    const subscription = this.connection.client.subscribeToAll({ fromPosition, filter }, { highWaterMark: BATCH });
    const timer = endIfSilent(subscription, this.deadline);
    subscription.once('confirmation', () => {
      clearTimeout(timer);
      if (after !== undefined) this.end.saw(after);
      onConfirmed();
    });
    subscription.on('error', ignore); // an error after the iteration has ended would end the process
    addAbortSignal(signal, subscription);
    const watch = this.watch(subscription, heard);
    const links = new Links();
    const convert = (event: ServerEvent) => this.heard(event, links);
    try {
      for await (const batch of batches(subscription, convert)) {
        heard.upTo = batch.at(-1)!.position;
        heard.signs += 1;
        yield batch;
      }
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      subscription.unsubscribe().catch(ignore);
    }
  }

  /** Verifies an event that a subscription brings; undefined for one of another application. */
  private heard(event: ServerEvent, links: Links): RecordedEvent | undefined {
    const ours = stored(event, this.names);
    if (ours) {
      this.end.saw(ours.event.position);
      return links.verify(ours);
    }
    const stream = this.names.inLedger(event.streamId);
    if (stream !== undefined) links.pass(stream, event.revision);
    return undefined;
  }

  /**
   * Ends a subscription that is silent for the deadline although there are newer events: its node may be cut off from the
   * others. A server that filters many foreign events shows by checkpoints that it works.
   */
  private watch(subscription: AllStreamSubscription, heard: { upTo: bigint; signs: number }): NodeJS.Timeout {
    let before: number | undefined;
    return setInterval(() => {
      const isWaiting = (this.end.newest ?? -1n) > heard.upTo && subscription.readableLength === 0;
      if (isWaiting && heard.signs === before) subscription.destroy(silence(this.deadline));
      before = isWaiting ? heard.signs : undefined;
    }, this.deadline);
  }
}
