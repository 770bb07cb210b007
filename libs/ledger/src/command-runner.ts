import { Injectable } from '@nestjs/common';
import { v4, v5 } from 'uuid';
import { type Act, decideReview, isAct, isErasure, type ReviewIntent, ScheduleReview } from './acts.js';
import { mustBeBounded } from './bounds.js';
import { ANYONE, Callers } from './callers.js';
import { Clock } from './clock.js';
import type { CommandMeta, IssuedCommand } from './commands.js';
import { mustBeInTime } from './deadline.js';
import type { Decider, Thing } from './decider.js';
import type { Fact, RecordedEvent } from './event.js';
import { RevisionConflict } from './event-store.js';
import { type Segment, segments, stateIn } from './fold.js';
import {
  conflict,
  doesNotExistYet,
  eventAt,
  idOf,
  list,
  mustCarryNoDate,
  mustExist,
  mustStand,
  NAMESPACE,
} from './guards.js';
import { Deciders, Ledger } from './ledger.js';
import { ReadSide } from './read-side.js';
import type { Receipt } from './receipt.js';
import { mustBeInForce, mustNotLeadBack } from './reference-checks.js';
import { reject } from './rejection.js';
import { shadows } from './shadows.js';
import { lostExistence, newReferences, tried } from './trial.js';

const ATTEMPTS = 8;

/** What one command adds to a stream: facts with their date and acts, in one append. */
interface Addition {
  readonly fact: Fact;
  readonly effectiveOn: string;
}

/** What a command adds to a stream, whose events come to what the thing is date by date. */
type Decide = (events: readonly RecordedEvent[], known: readonly Segment<Thing>[]) => readonly Addition[];

/**
 * Decides commands and appends what they come to: reads the stream, decides on the state in force on the command's
 * effective date, tries the whole stream with the new events in place, checks references, appends, and waits until the
 * read models show it.
 */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly ledger: Ledger,
    private readonly deciders: Deciders,
    private readonly readSide: ReadSide,
    private readonly clock: Clock,
    private readonly callers: Callers = new Callers(ANYONE),
  ) {}

  /**
   * Carries out a command of a slice.
   * @throws {Rejection} with the code of the rule that refuses it
   */
  async run(decider: Decider, command: IssuedCommand): Promise<Receipt> {
    mustBeBounded({ id: command.id, ...(command.data as object) }, command.meta);
    const meta = { commandId: v4(), ...command.meta };
    const id = idOf(decider, command, meta.commandId);
    if (decider.creates.includes(command.type)) await this.mustHaveKeyToItself(decider, command, id);
    return this.commit(decider, id, meta, this.deciding(decider, command, id));
  }

  /**
   * What the command would add to the stream whose events are given; nothing is stored, references are not looked up.
   * @throws {Rejection} with the code of the rule that refuses it
   */
  rehearse(decider: Decider, command: IssuedCommand, events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    mustBeBounded(command.data, command.meta);
    const commandId = command.meta.commandId ?? v4();
    const id = idOf(decider, command, commandId);
    const decide =
      command instanceof ScheduleReview ? this.reviewing(decider, id, command) : this.deciding(decider, command, id);
    const added = this.place(id, events, decide(events, segments(decider, events)), commandId, command.meta);
    tried(decider, [...events, ...added], added);
    return added;
  }

  /** Takes back the event at `position` of the thing `of`: from now on folds leave it out. */
  annul(of: string, position: bigint, reason: string, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of, reason }, meta);
    mustCarryNoDate(meta);
    return this.commit(this.deciderOf(of), of, { ...meta, reason }, (events) => {
      const event = eventAt(events, position, of);
      mustStand(events, event, 'CANNOT_ANNUL');
      return [this.act({ type: 'EventAnnulled', data: { event: event.id } })];
    });
  }

  /** Moves the fact at `position` to another effective date: an annulment and the same fact again, in one append. */
  redate(of: string, position: bigint, to: string, reason: string, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of, reason }, meta);
    mustCarryNoDate(meta);
    return this.commit(this.deciderOf(of), of, { ...meta, reason }, (events) => {
      const event = eventAt(events, position, of);
      if (isAct(event)) reject('CANNOT_REDATE', 'An act of the register holds from when it was recorded.', 'position');
      mustStand(events, event, 'CANNOT_REDATE');
      if (event.metadata.effectiveOn === to) return [];
      return [
        this.act({ type: 'EventAnnulled', data: { event: event.id } }),
        { fact: { type: event.type, data: event.data }, effectiveOn: to },
      ];
    });
  }

  /** Submission, a request for changes, approval, or a review of the thing `of`, or when it is next due for one. */
  review(of: string, intent: ReviewIntent, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of, ...intent.data }, meta);
    const decider = this.deciderOf(of);
    mustCarryNoDate(meta);
    return this.commit(decider, of, meta, this.reviewing(decider, of, intent));
  }

  /**
   * Forgets the person whom the thing `of` is about, for good: the key that opens what is personal is destroyed, then that
   * is recorded. Interrupted between the two, it is completed by a second call or the next start.
   */
  async forget(of: string, reason: string, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of, reason }, meta);
    const decider = this.deciderOf(of);
    mustCarryNoDate(meta);
    if (!decider.personal)
      reject('INVALID', `A ${decider.noun} holds nothing personal: give the id of the contact to forget.`, 'id');
    if (meta.expectedRevision !== undefined)
      reject('INVALID', 'A person is forgotten whatever else was recorded: leave it out.', 'meta.expectedRevision');
    const receipt = await this.commit(decider, of, { ...meta, reason }, (events) => {
      mustExist(decider, of, events);
      return events.some(isErasure) ? [] : [this.act({ type: 'PersonErased', data: {} })];
    });
    if (!(await this.ledger.isForgotten(of)))
      reject('INVALID', 'This commandId is that of another command: give one of its own.', 'meta.commandId');
    return receipt;
  }

  private async mustHaveKeyToItself(decider: Decider, { data }: IssuedCommand, id: string): Promise<void> {
    const { key } = data as { key?: string };
    const holder = key === undefined ? undefined : await this.readSide.holderOf(decider.category, key);
    if (holder !== undefined && holder !== id)
      reject('ALREADY_EXISTS', `The key ${key} is that of ${holder}: choose another.`, 'key', { id: holder });
  }

  private act(fact: Act): Addition {
    return { fact, effectiveOn: this.clock.today() };
  }

  private reviewing(decider: Decider, of: string, intent: ReviewIntent): Decide {
    if (!decider.reviewed) reject('INVALID', `A ${decider.noun} is not reviewed.`, 'of');
    const { account } = this.callers.current();
    return (events) => {
      mustExist(decider, of, events);
      const act = decideReview(intent, events, account);
      return act ? [this.act(act)] : [];
    };
  }

  private deciderOf(id: string): Decider {
    return this.deciders.of(id) ?? reject('NOT_FOUND', `There is nothing with the id ${id}.`, 'of');
  }

  private deciding(decider: Decider, command: IssuedCommand, id: string): Decide {
    const effectiveOn = command.meta.effectiveOn ?? this.clock.today();
    const creates = decider.creates.includes(command.type);
    return (events, known) => {
      const state = stateIn(known, effectiveOn);
      if (!creates && !state && !decider.isAlwaysThere) doesNotExistYet(decider, id, events, effectiveOn);
      if (creates && state)
        reject('ALREADY_EXISTS', `${decider.name(state)} is already registered (${id}).`, 'id', { id });
      if (state?.retired && !decider.revives.includes(command.type))
        reject(
          'RETIRED',
          `The ${decider.noun} ${decider.name(state)} has ended by ${effectiveOn}: reinstate it first.`,
        );
      return decider.decide(command, state).map((fact) => ({ fact, effectiveOn }));
    };
  }

  private async commit(decider: Decider, stream: string, meta: CommandMeta, decide: Decide): Promise<Receipt> {
    const commandId = meta.commandId ?? v4();
    for (let attempt = 1; ; attempt += 1) {
      const events = await this.ledger.read(stream);
      const earlier = events.filter((e) => e.metadata.commandId === commandId);
      if (earlier.length > 0) return this.receipt(decider, events, earlier);
      const newest = events.at(-1)?.revision;
      if (meta.expectedRevision !== undefined && meta.expectedRevision !== (newest ?? -1n))
        conflict(stream, meta.expectedRevision, newest);
      const known = segments(decider, events);
      const additions = decide(events, known);
      if (additions.length === 0) return this.receipt(decider, events, []);
      const trial = this.place(stream, events, additions, commandId, meta);
      await this.check(decider, stream, known, tried(decider, [...events, ...trial], trial));
      mustBeInTime(); // from here on it is recorded, or may be, and whoever asked is told so
      try {
        const appended = await this.ledger.append(stream, newest ?? 'NO_STREAM', trial);
        const first = appended.position - BigInt(trial.length - 1);
        const placed = trial.map((e, i) => ({ ...e, position: first + BigInt(i) }));
        const current = meta.unseen ? false : await this.readSide.reached(appended.position, decider.category);
        return {
          id: stream,
          ...appended,
          shadowedBy: shadows(decider, events, [...events, ...placed], this.clock.today()),
          readModel: current ? 'CURRENT' : 'BEHIND',
        };
      } catch (error) {
        if (!(error instanceof RevisionConflict)) throw error;
        if (meta.expectedRevision !== undefined) conflict(stream, meta.expectedRevision, newest);
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** The additions as events in their places behind the stream's last one. */
  private place(
    stream: string,
    events: readonly RecordedEvent[],
    additions: readonly Addition[],
    commandId: string,
    meta: CommandMeta,
  ): RecordedEvent[] {
    const last = events.at(-1);
    return additions.map(({ fact, effectiveOn }, index): RecordedEvent => {
      const schema = isAct(fact) ? 1 : (this.deciders.of(stream)?.schema ?? 1);
      return {
        id: v5(`${commandId}/${stream}/${index}`, NAMESPACE),
        type: fact.type,
        data: fact.data,
        metadata: {
          commandId,
          actor: this.callers.current().account,
          effectiveOn,
          ...(meta.reason !== undefined && { reason: meta.reason }),
          ...(meta.evidence !== undefined && { evidence: meta.evidence }),
          schema,
          index,
          count: additions.length,
        },
        stream,
        revision: (last?.revision ?? -1n) + BigInt(index + 1),
        position: (last?.position ?? 0n) + BigInt(index + 1),
        recordedAt: '',
      };
    });
  }

  private async check(
    decider: Decider,
    stream: string,
    before: readonly Segment<Thing>[],
    after: readonly Segment<Thing>[],
  ): Promise<void> {
    for (const { reference, span } of newReferences(decider, before, after)) {
      await mustBeInForce(this.ledger, this.deciders, reference, span);
      if (reference.category === decider.category)
        await mustNotLeadBack(this.ledger, decider, stream, reference, span.from);
    }
    const lost = lostExistence(before, after);
    if (lost.length === 0) return;
    const head = await this.ledger.head();
    if (head !== undefined && !(await this.readSide.reached(head)))
      reject('READ_MODEL_BEHIND', 'What still refers to it cannot be told now: the read model is behind. Try again.');
    for (const { from, to } of lost) {
      const referrers = (await this.readSide.referrers(stream, from, to)).filter((r) => r.id !== stream);
      if (referrers.length > 0)
        reject(
          'STILL_REFERRED_TO',
          `It is still referred to by ${list(referrers.map((r) => r.name))}: change or end these first.`,
          'id',
          { referrers },
        );
    }
  }

  /** The receipt of what is already there: of an earlier run of the same command, or of one that changes nothing. */
  private async receipt(
    decider: Decider,
    events: readonly RecordedEvent[],
    earlier: readonly RecordedEvent[],
  ): Promise<Receipt> {
    const last = (earlier.at(-1) ?? events.at(-1))!;
    const current = await this.readSide.reached(last.position, decider.category);
    const before = events.filter((e) => earlier[0] && e.revision < earlier[0].revision);
    return {
      id: last.stream,
      revision: last.revision,
      position: last.position,
      shadowedBy:
        earlier.length > 0
          ? shadows(decider, before, [...before, ...earlier], earlier[0]!.recordedAt.slice(0, 10))
          : [],
      readModel: current ? 'CURRENT' : 'BEHIND',
    };
  }
}
