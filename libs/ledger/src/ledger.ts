import { Injectable } from '@nestjs/common';
import { isAct } from './acts.js';
import { mustBeInTime } from './deadline.js';
import type { Decider } from './decider.js';
import { categoryOf, type NewEvent, type RecordedEvent } from './event.js';
import { type Appended, EventStore, type ExpectedRevision } from './event-store.js';
import { KeyStore } from './key-store.js';
import { open, seal } from './sealing.js';

/** The kinds of things that this register keeps; each slice's module adds its own. */
@Injectable()
export class Deciders {
  private readonly byCategory = new Map<string, Decider>();

  add(decider: Decider): void {
    this.byCategory.set(decider.category, decider);
  }

  /** The rules for the stream or id; undefined where it is of no kind known here. */
  of(stream: string): Decider | undefined {
    return this.byCategory.get(categoryOf(stream));
  }
}

/**
 * The ledger as the rest of the register sees it: personal fields open, every event in the present version of its shape.
 * What the {@link EventStore} beneath it holds is sealed and never rewritten.
 */
@Injectable()
export class Ledger {
  constructor(
    private readonly store: EventStore,
    private readonly keys: KeyStore,
    private readonly deciders: Deciders,
  ) {}

  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    const decider = this.deciders.of(stream);
    const sealed: NewEvent[] = [];
    for (const event of events) {
      const personal = decider?.personal?.[event.type];
      sealed.push(personal ? await seal(this.keys, stream, event, personal) : event);
    }
    return this.store.append(stream, expected, sealed);
  }

  /** The stream's events; rejects where one of them cannot be read. */
  async read(stream: string): Promise<RecordedEvent[]> {
    mustBeInTime();
    return Promise.all((await this.store.read(stream)).map((event) => this.present(event)));
  }

  /** Like {@link EventStore.follow}; an event that cannot be read is passed on as `unreadable`, so that others go on. */
  async *follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<RecordedEvent[]> {
    for await (const batch of this.store.follow(after, signal)) {
      const events = batch.map(async (event) =>
        this.present(event).catch((error: Error): RecordedEvent => ({ ...event, unreadable: error })),
      );
      yield Promise.all(events);
    }
  }

  head(): Promise<bigint | undefined> {
    return this.store.head();
  }

  private async present(event: RecordedEvent): Promise<RecordedEvent> {
    if (event.unreadable) throw event.unreadable;
    const decider = this.deciders.of(event.stream);
    const personal = decider?.personal?.[event.type];
    const opened = personal ? await open(this.keys, event, personal) : event;
    const { schema } = event.metadata;
    return decider?.upcast && !isAct(event) && schema < (decider.schema ?? 1)
      ? { ...opened, data: decider.upcast(event.type, opened.data, schema) }
      : opened;
  }
}
