import { Injectable } from '@nestjs/common';
import { v4 } from 'uuid';
import { ANYONE, Callers, Clock, membersOf, reject, say } from '#kernel';
import type { Decider } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { FOREVER, foldOf } from '../fold.js';
import { Deciders, Ledger } from '../ledger.js';
import { lastChangeOf, type ReviewIntent, ScheduleReview } from '../record-actions.js';
import { RegisterLanguage } from '../translations.js';
import { Batches, changeBy, type Outcome, type RehearsedCommand } from './batches.js';
import { mustBeBounded, mustBeDate, mustFitAppend } from './bounds.js';
import type { CommandMeta, IssuedCommand } from './commands.js';
import { Commits } from './commits.js';
import { annulling, asEvents, deciding, forgetting, redating, reviewing } from './decision.js';
import { foldWith } from './fold-with.js';
import { idOf, keyOf, mustBeCorrectable, mustCarryNoDate } from './guards.js';
import { Joins } from './joins.js';
import { decidingUnder, KeysOfThings } from './keys-of-things.js';
import { AllShared, Belongings, mayAdd, mayChange, mustBeWithinLimits } from './limits.js';
import { beginAt } from './one-file-at-a-position.js';
import { ReadSide } from './read-side.js';
import type { Receipt } from './receipt.js';
import { referenceChanges } from './reference-changes.js';
import type { StatesAt } from './reference-checks.js';
import { mustBeAnotherLanguage, type TranslationCommand } from './translating.js';

/** Carries out commands: checks their input, makes the decision (`decision.ts`) and has it committed (`commits.ts`). */
@Injectable()
export class CommandRunner {
  private readonly commits: Commits;
  private readonly batches: Batches;
  private readonly joins: Joins;
  private readonly keys: KeysOfThings;

  constructor(
    private readonly ledger: Ledger,
    private readonly deciders: Deciders,
    readSide: ReadSide,
    private readonly clock: Clock,
    private readonly callers: Callers = new Callers(ANYONE),
    private readonly language: RegisterLanguage = new RegisterLanguage(),
    belongings: Belongings = new AllShared(),
  ) {
    this.commits = new Commits(ledger, deciders, readSide, clock, callers, belongings);
    this.keys = new KeysOfThings(ledger, readSide);
    this.batches = new Batches(ledger, deciders, readSide, callers, belongings);
    this.joins = new Joins(this.commits, this.batches, clock, (...rehearsed) => this.rehearse(...rehearsed));
  }

  /**
   * Carries out a command of a slice.
   * @throws {Rejection} with the code of the rule that refuses the command
   */
  async run(decider: Decider, command: IssuedCommand): Promise<Receipt> {
    mustBeBounded({ id: command.id, ...membersOf(command.data) }, command.meta);
    mustBeAnotherLanguage(command, this.language);
    const meta = { commandId: v4(), ...command.meta };
    const key = keyOf(decider, command);
    const id =
      key === undefined ? idOf(decider, command, meta.commandId) : await this.keys.idFor(decider, key, command);
    const decide = deciding(decider, command, id);
    const isUnderKey = key !== undefined && command.id === undefined;
    return this.commits.commit(decider, id, meta, isUnderKey ? decidingUnder(key, id, decide) : decide);
  }

  /** Carries out a command on translations of any thing. */
  translate(command: TranslationCommand): Promise<Receipt> {
    return this.run(this.deciderOf(command.id!), command);
  }

  /**
   * Returns the command with the events that it would add to a stream with the given events. Stores nothing, and does not look
   * up references.
   * @throws {Rejection} with the code of the rule that refuses the command
   */
  rehearse(decider: Decider, command: IssuedCommand, events: readonly RecordedEvent[]): RehearsedCommand {
    mustBeBounded(command.data, command.meta);
    mustBeAnotherLanguage(command, this.language);
    const commandId = command.meta.commandId ?? v4();
    const id = idOf(decider, command, commandId);
    const today = this.clock.today();
    const actor = this.callers.current().account;
    const decide =
      command instanceof ScheduleReview ? reviewing(decider, id, command, actor) : deciding(decider, command, id);
    const before = foldOf(decider, events);
    const additions = decide(events, before.segments, today);
    const added = asEvents(decider, id, events, additions, { ...command.meta, commandId, actor });
    const size = mustFitAppend(decider, added);
    const { states } = foldWith(decider, events, before, added);
    const changes = referenceChanges(decider, before.segments, states);
    return {
      decider,
      command,
      id,
      expected: events.at(-1)?.revision ?? 'NO_STREAM',
      events: added,
      before: before.segments,
      states,
      changes,
      size,
    };
  }

  /**
   * Checks that the caller may record a thing's commands, which were rehearsed together with those of others.
   * @param planned the states of the things after all of them
   * @throws {Rejection} FORBIDDEN, with the limits of the caller
   */
  async mustAllow(
    commands: readonly RehearsedCommand[],
    planned: ReadonlyMap<string, Pick<RehearsedCommand, 'states'>>,
  ): Promise<void> {
    const { states: inLedger } = this.commits;
    const states = { of: async (decider: Decider, id: string) => planned.get(id)?.states ?? inLedger.of(decider, id) };
    await mustBeWithinLimits({ ...this.commits, states }, changeBy(commands));
  }

  /** Returns those of the things that the caller may change, as they are in their newest states. */
  async changeable(ids: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const id of ids) {
      const decider = this.deciders.of(id);
      if (decider && (await mayChange(this.commits, decider, id))) found.push(id);
    }
    return found;
  }

  /** Returns whether the caller made the last change of the thing: then another account must approve it. */
  async hasOwnChange(id: string): Promise<boolean> {
    const events = this.deciders.of(id) ? await this.ledger.read(id) : [];
    return lastChangeOf(this.callers.current().account, events) !== undefined;
  }

  /** Returns the kinds of things that the caller may add. */
  addable(): readonly string[] {
    return this.deciders.kinds().filter((kind) => mayAdd(this.commits, kind));
  }

  /** Checks that the caller may record the new thing `id` in this state, before work is done for it. */
  mustAdd(id: string, state: object): Promise<void> {
    const after = [{ from: this.clock.today(), to: FOREVER, state: { ...state, retired: false } }];
    return mustBeWithinLimits(this.commits, { decider: this.deciderOf(id), id, before: [], after });
  }

  /** Records commands as they were rehearsed, many at once: see {@link Batches.record}. */
  record(
    things: readonly (readonly RehearsedCommand[])[],
    recorded?: Map<string, StatesAt>,
  ): Promise<readonly Outcome[]> {
    return this.batches.record(things, recorded);
  }

  /**
   * Begins a register file that was planned at the position, before its commands are recorded.
   * @throws {Rejection} POSITION_CONFLICT if another process has begun one there
   */
  beginFile(position: bigint, { reason }: Pick<CommandMeta, 'reason'>): Promise<void> {
    const origin = { actor: this.callers.current().account, effectiveOn: this.clock.today(), reason };
    return beginAt(this.ledger, position, origin);
  }

  /** Annuls the event at `position` of the thing `id`: every later fold leaves it out. */
  annul(id: string, position: bigint, reason: string, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of: id, reason }, meta);
    mustCarryNoDate(meta);
    const decider = this.deciderOf(id);
    mustBeCorrectable(decider, 'CANNOT_ANNUL');
    return this.commits.commit(decider, id, { ...meta, reason }, annulling(id, position));
  }

  /** Moves the fact at `position` to another effective date: an annulment and the same fact again, in one append. */
  redate(id: string, position: bigint, to: string, reason: string, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of: id, reason }, meta);
    mustBeDate(to, 'to');
    mustCarryNoDate(meta);
    const decider = this.deciderOf(id);
    mustBeCorrectable(decider, 'CANNOT_REDATE');
    return this.commits.commit(decider, id, { ...meta, reason }, redating(id, position, to));
  }

  /** Submits the thing `id` for review, requests changes, approves it, records a review, or schedules reviews. */
  review(id: string, intent: ReviewIntent, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of: id, ...intent.data }, meta);
    const decider = this.deciderOf(id);
    mustCarryNoDate(meta);
    const decide = reviewing(decider, id, intent, this.callers.current().account);
    return this.commits.commit(decider, id, meta, decide);
  }

  /** Joins the thing `id`, a double, with the one that stays: see {@link Joins}. */
  join(id: string, into: string, reason: string, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of: id, into, reason }, meta);
    return this.joins.join(this.deciderOf(id), id, into, { commandId: v4(), ...meta, reason });
  }

  /**
   * Forgets the person of the stream `id` for good: destroys the key of their personal data, then records that. If it is
   * interrupted in between, a second call or the next start completes it.
   */
  async forget(id: string, reason: string, meta: CommandMeta = {}): Promise<Receipt> {
    mustBeBounded({ of: id, reason }, meta);
    const decider = this.deciderOf(id);
    mustCarryNoDate(meta);
    if (!decider.personal)
      reject('INVALID', `A ${decider.noun} holds nothing personal: give the id of the contact to forget.`, 'id');
    if (meta.expectedRevision !== undefined)
      reject('INVALID', 'A person is forgotten at any revision: leave it out.', 'meta.expectedRevision');
    const decide = forgetting(decider, id);
    const read = (stream: string) => this.ledger.readWithoutKey(stream); // a lost key must not prevent it
    return this.commits.commit(decider, id, { ...meta, reason }, decide, read);
  }

  private deciderOf(id: string): Decider {
    return this.deciders.of(id) ?? reject('NOT_FOUND', say`There is nothing with the id ${id}.`, 'of');
  }
}
