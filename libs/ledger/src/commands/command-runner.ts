import { Injectable } from '@nestjs/common';
import { v4 } from 'uuid';
import { ANYONE, Callers } from '../callers.js';
import { Clock } from '../clock.js';
import type { Decider } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { segments, stateIn } from '../fold.js';
import { Deciders, Ledger } from '../ledger.js';
import { type Act, decideReview, isAct, isErasure, type ReviewIntent, ScheduleReview } from '../record-actions.js';
import { reject } from '../rejection.js';
import { mustBeBounded } from './bounds.js';
import type { CommandMeta, IssuedCommand } from './commands.js';
import { type Addition, Commits, type Decide } from './commits.js';
import { doesNotExistYet, eventAt, idOf, mustCarryNoDate, mustExist, mustStand } from './guards.js';
import { ReadSide } from './read-side.js';
import type { Receipt } from './receipt.js';
import { tried } from './trial.js';

/** Carries out intents: holds them to their bounds, and decides on the state in force on the effective date. */
@Injectable()
export class CommandRunner {
  private readonly commits: Commits;

  constructor(
    private readonly ledger: Ledger,
    private readonly deciders: Deciders,
    private readonly readSide: ReadSide,
    private readonly clock: Clock,
    private readonly callers: Callers = new Callers(ANYONE),
  ) {
    this.commits = new Commits(ledger, deciders, readSide, clock, callers);
  }

  /**
   * Carries out a command of a slice.
   * @throws {Rejection} with the code of the rule that refuses it
   */
  async run(decider: Decider, command: IssuedCommand): Promise<Receipt> {
    mustBeBounded({ id: command.id, ...(command.data as object) }, command.meta);
    const meta = { commandId: v4(), ...command.meta };
    const id = idOf(decider, command, meta.commandId);
    if (decider.creates.includes(command.type)) await this.mustHaveKeyToItself(decider, command, id);
    return this.commits.commit(decider, id, meta, this.deciding(decider, command, id));
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
    const added = this.commits.place(id, events, decide(events, segments(decider, events)), commandId, command.meta);
    tried(decider, [...events, ...added], added);
    return added;
  }

  /** Takes back the event at `position` of the thing `of`: from now on folds leave it out. */
  annul(of: string, position: bigint, reason: string, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of, reason }, meta);
    mustCarryNoDate(meta);
    return this.commits.commit(this.deciderOf(of), of, { ...meta, reason }, (events) => {
      const event = eventAt(events, position, of);
      mustStand(events, event, 'CANNOT_ANNUL');
      return [this.act({ type: 'EventAnnulled', data: { event: event.id } })];
    });
  }

  /** Moves the fact at `position` to another effective date: an annulment and the same fact again, in one append. */
  redate(of: string, position: bigint, to: string, reason: string, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of, reason }, meta);
    mustCarryNoDate(meta);
    return this.commits.commit(this.deciderOf(of), of, { ...meta, reason }, (events) => {
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
    return this.commits.commit(decider, of, meta, this.reviewing(decider, of, intent));
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
    const receipt = await this.commits.commit(decider, of, { ...meta, reason }, (events) => {
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
}
