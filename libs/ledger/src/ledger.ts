import { Injectable } from '@nestjs/common';
import { isAct, isErasure } from './acts.js';
import { mustBeInTime } from './deadline.js';
import type { Decider } from './decider.js';
import { categoryOf, type NewEvent, type RecordedEvent } from './event.js';
import { type Appended, EventStore, type ExpectedRevision } from './event-store.js';
import { KeyStore } from './key-store.js';
import { open, seal, withoutPerson } from './sealing.js';

/** The kinds of things that this register keeps. */
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

  /** Appends to the store, sealed. A key is destroyed before it is recorded that it was: who reads that finds it gone. */
  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    const decider = this.deciders.of(stream);
    const sealed: NewEvent[] = [];
    for (const event of events) {
      if (isErasure(event)) await this.keys.erase(stream, toAppend(event));
      const personal = decider?.personal?.[event.type];
      sealed.push(personal ? await seal(this.keys, stream, event, personal) : event);
    }
    return this.store.append(stream, expected, sealed);
  }

  /** The stream's events; rejects where one of them cannot be read. Of a person forgotten, whatever keys there are. */
  async read(stream: string): Promise<RecordedEvent[]> {
    mustBeInTime();
    const events = await this.store.read(stream);
    const isForgotten = events.some(isErasure);
    return Promise.all(events.map((event) => this.present(event, isForgotten)));
  }

  /**
   * Like {@link EventStore.follow}; an event that cannot be read is passed on as `unreadable`, so that others go on.
   * Nothing of a person is opened before the whole stream was searched for the record that they were forgotten.
   */
  async *follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<RecordedEvent[]> {
    const searched = new Set<string>();
    for await (const batch of this.store.follow(after, signal)) {
      const persons = batch.map((e) => e.stream).filter((stream) => this.deciders.of(stream)?.personal);
      const unsearched = [...new Set(persons)].filter((stream) => !searched.has(stream));
      await Promise.all(unsearched.map((stream) => this.isForgotten(stream)));
      for (const stream of unsearched) searched.add(stream);
      const events = batch.map(async (event) =>
        this.present(event).catch((error: Error): RecordedEvent => ({ ...event, unreadable: error })),
      );
      yield Promise.all(events);
    }
  }

  head(): Promise<bigint | undefined> {
    return this.store.head();
  }

  /** Whether the person of the stream was forgotten. Where the ledger says so and their key is there, it is destroyed again. */
  async isForgotten(stream: string): Promise<boolean> {
    if (await this.keys.isErased(stream)) return true;
    const record = (await this.store.read(stream)).find(isErasure);
    if (!record) return false;
    await this.keys.erase(stream, toAppend(record));
    return true;
  }

  /**
   * Holds keys and ledger to one account of who was forgotten, whichever of them was put back from an old copy: a key that
   * has come back is destroyed again, and an erasure that the ledger does not have is recorded in it, in the words of then.
   * @param forgotten streams that are known to hold such a record
   */
  async reconcile(forgotten: readonly string[]): Promise<void> {
    for (const stream of forgotten) await this.isForgotten(stream);
    for (const { subject, event } of await this.keys.erasures()) {
      const events = await this.store.read(subject);
      if (events.length > 0 && !events.some(isErasure))
        await this.store.append(subject, events.at(-1)!.revision, [event]);
    }
  }

  private async present(event: RecordedEvent, isForgotten = false): Promise<RecordedEvent> {
    if (event.unreadable) throw event.unreadable;
    const decider = this.deciders.of(event.stream);
    const personal = decider?.personal?.[event.type];
    let opened = event;
    if (personal) opened = isForgotten ? withoutPerson(event, personal) : await open(this.keys, event, personal);
    const { schema } = event.metadata;
    return decider?.upcast && !isAct(event) && schema < (decider.schema ?? 1)
      ? { ...opened, data: decider.upcast(event.type, opened.data, schema) }
      : opened;
  }
}

/** The event without its place. */
function toAppend({ id, type, data, metadata }: NewEvent): NewEvent {
  return { id, type, data, metadata };
}
