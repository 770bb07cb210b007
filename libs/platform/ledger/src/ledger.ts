import { Injectable, Logger } from '@nestjs/common';
import { asError, yieldToEventLoop } from '#kernel';
import type { Decider } from './decider.js';
import { categoryOf, type NewEvent, type RecordedEvent } from './event.js';
import { ERASED, KeyMissing, KeyStore } from './keys/key-store.js';
import {
  hasSealed,
  open,
  openTogether,
  PART_OF_WHOLE,
  seal,
  sealTogether,
  WHOLES,
  withoutKey,
  withoutPerson,
} from './keys/sealing.js';
import { isErasure, isRecordAction } from './record-actions.js';
import { inRecordedOrder, type ReadUpTo } from './recorded-time.js';
import {
  type Appended,
  type Engine,
  EventStore,
  type ExpectedRevision,
  type Mark,
  OutcomeUnknown,
  RevisionConflict,
  StorageFailed,
  StorageFull,
  type Trouble,
} from './store/event-store.js';

const DISK = 'The disk of the ledger failed or is full.';

/** The deciders of all kinds of things that this register keeps. */
@Injectable()
export class Deciders {
  private readonly byCategory = new Map<string, Decider>();

  add(decider: Decider): void {
    this.byCategory.set(decider.category, decider);
  }

  /** Returns the kinds of things. */
  kinds(): readonly string[] {
    return [...this.byCategory.keys()];
  }

  /** Returns the decider for a stream or an id; undefined for an unknown kind. */
  of(stream: string): Decider | undefined {
    return this.byCategory.get(categoryOf(stream));
  }
}

/**
 * The ledger as the rest of the register sees it: with personal fields decrypted, and data in their current version.
 * The {@link EventStore} below it holds encrypted fields and is never rewritten.
 */
@Injectable()
export class Ledger {
  private readonly logger = new Logger('Ledger');

  constructor(
    private readonly store: EventStore,
    private readonly keys: KeyStore,
    private readonly deciders: Deciders,
  ) {}

  /** Encrypts personal fields and appends. A key is destroyed before the event that records it is stored. */
  async append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    if (this.failure) throw this.failure; // before a key is destroyed
    const decider = this.deciders.of(stream);
    const sealed: NewEvent[] = [];
    for (const event of events) {
      if (isErasure(event)) await this.keys.erase(stream, toAppend(event));
      const personal = decider?.personal?.[event.type];
      sealed.push(personal ? await seal(this.keys, stream, event, personal) : event);
    }
    try {
      return await this.store.append(stream, expected, sealed);
    } catch (error) {
      // The key is destroyed already: the next start records that, also if this append was refused.
      if (!events.some(isErasure) || error instanceof RevisionConflict || error instanceof OutcomeUnknown) throw error;
      const what = error instanceof StorageFull || error instanceof StorageFailed ? DISK : `${asError(error).message}.`;
      throw new OutcomeUnknown(`The personal data are erased already. ${what}`, error, this.failure && 'restart');
    }
  }

  /** The trouble of the ledger or of its keys; undefined while they serve. */
  get trouble(): Trouble | undefined {
    return this.failure ?? this.store.trouble;
  }

  /** The failure of a disk after which nothing is recorded before a restart; undefined without one. */
  get failure(): StorageFailed | undefined {
    return this.store.failure ?? this.keys.failure;
  }

  /**
   * Returns the events of the stream; rejects if one of them cannot be read. A forgotten person stays unreadable even if
   * old keys have been restored.
   * @throws {KeyMissing} if the key of the stream is missing, so that nobody decides on what is not seen
   */
  async read(stream: string): Promise<readonly RecordedEvent[]> {
    await yieldToEventLoop();
    const events = await this.store.read(stream);
    const decider = this.deciders.of(stream);
    if (!decider?.personal) {
      events.forEach(readable);
      return decider?.upcast ? events.map((event) => this.current(event)) : events;
    }
    const isForgotten = events.some(isErasure);
    return Promise.all(events.map((event) => this.present(event, isForgotten)));
  }

  /** Returns the first event of a stream without personal fields; undefined if there is no such stream. */
  async first(stream: string): Promise<RecordedEvent | undefined> {
    await yieldToEventLoop();
    const event = await this.store.first(stream);
    return event && this.current(readable(event));
  }

  /** Returns the events of the stream like {@link read}; those whose key is missing {@link withoutKey}. */
  async readWithoutKey(stream: string): Promise<readonly RecordedEvent[]> {
    return this.read(stream).catch(async (error) => {
      if (!(error instanceof KeyMissing)) throw error;
      const events = await this.store.read(stream);
      return Promise.all(
        events.map((event) => this.present(event).catch((reason) => this.withoutKey({ ...event, unreadable: reason }))),
      );
    });
  }

  /** Returns true if the newest event of the stream has the revision. */
  async isAt(stream: string, revision: bigint): Promise<boolean> {
    await yieldToEventLoop();
    return this.store.isAt(stream, revision);
  }

  /**
   * Returns an event whose key is missing without its personal fields, and with `keyMissing: true`. Any other event is
   * returned as it is.
   */
  withoutKey(event: RecordedEvent): RecordedEvent {
    if (!(event.unreadable instanceof KeyMissing)) return event;
    const { unreadable: _, ...stored } = event;
    return this.current(withoutKey(stored, this.deciders.of(event.stream)?.personal?.[event.type] ?? []));
  }

  /** Returns true if the subject has a key, or had one that was destroyed. */
  hasKey(stream: string): Promise<boolean> {
    return this.keys.has(stream);
  }

  /** Returns true if the stream holds sealed data of somebody who was not forgotten, and their key is missing. */
  async lacksKey(stream: string): Promise<boolean> {
    await yieldToEventLoop();
    if (await this.keys.has(stream)) return false;
    const events = await this.store.read(stream);
    return events.some(hasSealed) && !events.some(isErasure);
  }

  /**
   * Follows the store like {@link EventStore.follow}. An event that cannot be read is marked `unreadable`, so that the
   * others still arrive. Before it decrypts a person's data, it searches the whole stream for the record of forgetting.
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

  /**
   * Yields the events after a place up to a position (inclusive), each with its one recorded time. Their encrypted fields
   * stay encrypted.
   * @param after where an earlier reader stopped; undefined for the beginning
   */
  async *inOrder(after: ReadUpTo | undefined, upTo: bigint): AsyncIterable<RecordedEvent[]> {
    const settle = inRecordedOrder(after?.recordedAt);
    const enough = new AbortController();
    for await (const batch of this.store.follow(after?.position, enough.signal)) {
      await yieldToEventLoop();
      yield batch.filter(({ position }) => position <= upTo).map(settle);
      if (batch.at(-1)!.position >= upTo) enough.abort();
    }
  }

  /**
   * Returns 32 secret bytes that belong to this register and this purpose, the same at every call and in every process.
   * Ids that derive from them cannot be guessed from public data.
   */
  async secretFor(purpose: string): Promise<Buffer> {
    return (await this.keys.forSealing(`regesta:${purpose}`)) as Buffer; // a purpose is nobody who could be erased
  }

  /**
   * Encrypts the parts of a whole that names the persons of several streams. They can be opened until one of these is
   * forgotten.
   * @param name the name of the whole, not secret
   * @throws {Rejection} ERASED if one of them was forgotten
   * @throws {KeyMissing} if a key is lost: another one must not take its place
   */
  async sealTogether(persons: readonly string[], name: string, parts: readonly Buffer[]): Promise<Buffer[]> {
    for (const person of persons) if (await this.lacksKey(person)) throw new KeyMissing(person);
    if (!(await this.keys.has(WHOLES)) && (await this.hasWholes())) throw new KeyMissing(WHOLES);
    return sealTogether(this.keys, [...persons, WHOLES], name, parts);
  }

  /**
   * Decrypts the first parts of what {@link sealTogether} has encrypted; undefined if one of the persons was forgotten, also
   * if old keys have been restored.
   * @throws {KeyMissing} if a key is missing
   */
  async openTogether(
    persons: readonly string[],
    name: string,
    parts: readonly Buffer[],
  ): Promise<Buffer[] | undefined> {
    for (const stream of persons) if (await this.isForgotten(stream)) return undefined;
    const opened = await openTogether(this.keys, [...persons, WHOLES], name, parts);
    return opened === ERASED ? undefined : opened;
  }

  /** Makes the key of what is sealed for several persons, if there is none: in the place of one whose loss was accepted. */
  async renewKeyOfWholes(): Promise<void> {
    await this.keys.forSealing(WHOLES);
  }

  /** Returns true if the ledger holds something that was sealed for several persons. Reads all of it if it does not. */
  private async hasWholes(): Promise<boolean> {
    const head = await this.store.head();
    const ending = new AbortController();
    try {
      if (head !== undefined)
        for await (const batch of this.store.follow(undefined, ending.signal)) {
          if (batch.some(({ type }) => type === PART_OF_WHOLE)) return true;
          if (batch.at(-1)!.position >= head) return false;
        }
      return false;
    } finally {
      ending.abort();
    }
  }

  /** Leaves a mark with the keys. It stays if the ledger is lost. */
  async mark(name: string): Promise<void> {
    await this.secretFor(name);
  }

  /** Returns true if the mark was left. */
  isMarked(name: string): Promise<boolean> {
    return this.keys.has(`regesta:${name}`);
  }

  head(): Promise<bigint | undefined> {
    return this.store.head();
  }

  /** Returns the place of an event in the ledger with its checksum; undefined if no event has the position. */
  at(position: bigint): Promise<Mark | undefined> {
    return this.store.at(position);
  }

  get engine(): Engine {
    return this.store.engine;
  }

  /**
   * Returns true if the person of the stream was forgotten. Destroys a key that exists although the ledger records
   * that.
   */
  async isForgotten(stream: string): Promise<boolean> {
    if (await this.keys.isErased(stream)) return true;
    const record = (await this.store.read(stream)).find(isErasure);
    if (!record) return false;
    await this.keys.erase(stream, toAppend(record));
    return true;
  }

  /**
   * Makes keys and ledger agree on who was forgotten, after one of them was restored from an old copy. Destroys restored
   * keys again, and appends the original event of every erasure that the ledger lacks. An append that the ledger refuses is
   * tried again at the next start: the person stays unreadable meanwhile.
   * @param forgotten the streams that hold a record of forgetting
   */
  async reconcile(forgotten: readonly string[]): Promise<void> {
    for (const stream of forgotten) await this.isForgotten(stream);
    for (const { subject, event } of await this.keys.erasures()) {
      const events = await this.store.read(subject);
      if (events.length === 0 || events.some(isErasure)) continue;
      await this.store.append(subject, events.at(-1)!.revision, [event]).catch((error: Error) => {
        this.logger.warn(`The record that ${subject} was forgotten is not made yet: ${error.message}`);
      });
    }
  }

  private async present(event: RecordedEvent, isForgotten = false): Promise<RecordedEvent> {
    const decider = this.deciders.of(event.stream);
    const personal = decider?.personal?.[readable(event).type];
    if (isForgotten) return asIfForgotten(decider, event);
    return this.current(personal ? await open(this.keys, event, personal) : event);
  }

  private current(event: RecordedEvent): RecordedEvent {
    return inCurrentVersion(this.deciders.of(event.stream), event);
  }
}

/** Returns a stored event as it reads once the person of its stream is forgotten. No key is needed. */
export function asIfForgotten(decider: Decider | undefined, event: RecordedEvent): RecordedEvent {
  const personal = decider?.personal?.[event.type];
  return inCurrentVersion(decider, personal ? withoutPerson(event, personal) : event);
}

/** Returns the event with its data in their current version. */
function inCurrentVersion(decider: Decider | undefined, event: RecordedEvent): RecordedEvent {
  const { schema } = event.metadata;
  return decider?.upcast && !isRecordAction(event) && schema < (decider.schema ?? 1)
    ? { ...event, data: decider.upcast(event.type, event.data, schema) }
    : event;
}

/** Returns the event; throws if it cannot be read. */
function readable(event: RecordedEvent): RecordedEvent {
  if (event.unreadable) throw event.unreadable;
  return event;
}

/** Returns the event without its place in the ledger. */
function toAppend({ id, type, data, metadata }: NewEvent): NewEvent {
  return { id, type, data, metadata };
}
