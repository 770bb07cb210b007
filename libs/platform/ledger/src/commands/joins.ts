import { v5 } from 'uuid';
import { type Clock, reject, say, takeTime, wordOf, yieldToEventLoop } from '#kernel';
import { type Decider, referencesIn, type Thing } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { FOREVER, foldOf, type Segment, stateIn } from '../fold.js';
import { RevisionConflict } from '../store/event-store.js';
import { type Batches, changeBy, type RehearsedCommand } from './batches.js';
import type { CommandMeta, IssuedCommand } from './commands.js';
import type { Commits } from './commits.js';
import { deciding } from './decision.js';
import { conflict, crowded, NAMESPACE } from './guards.js';
import { JoinThing, MoveReferences } from './joining.js';
import { mustBeWithinLimits } from './limits.js';
import type { Receipt } from './receipt.js';
import { missingOn } from './reference-changes.js';
import { mustKeep, mustShowAll } from './reference-checks.js';

/** The metadata of a join. */
type JoinMeta = CommandMeta & { readonly commandId: string; readonly reason: string };

/** Most things that refer to a double. Their changes have to fit in memory. */
const MOST_REFERRERS = 20_000;
/** Most things whose changes are recorded together: their appends share a flush to the disk. */
const TOGETHER = 64;
const ATTEMPTS = 8;

/**
 * Joins doubles. First, all that refers to the double is made to refer to the one that stays, from the effective date on; then
 * the double ends. These are appends of their own: a join that is interrupted in between is completed when it is sent again.
 */
export class Joins {
  constructor(
    private readonly commits: Commits,
    private readonly batches: Batches,
    private readonly clock: Clock,
    private readonly rehearse: (
      decider: Decider,
      command: IssuedCommand,
      events: readonly RecordedEvent[],
    ) => RehearsedCommand,
  ) {}

  /**
   * Joins the thing `id` with the one that stays. In a dry run, nothing is recorded.
   * @throws {Rejection} CANNOT_JOIN if they are not of one kind, or their keys differ; RETIRED if one of them has ended
   */
  async join(decider: Decider, id: string, into: string, meta: JoinMeta): Promise<Receipt> {
    takeTime(); // a join is not recorded by half
    const joining = new JoinThing(id, { into }, meta);
    const end = () => this.commits.commit(decider, id, meta, deciding(decider, joining, id));
    for (let attempt = 1; ; attempt += 1) {
      const events = await this.commits.ledger.read(id);
      if (events.some(({ metadata }) => metadata.commandId === meta.commandId)) return end(); // it was sent again
      const newest = events.at(-1)?.revision;
      if (meta.expectedRevision !== undefined && meta.expectedRevision !== newest)
        conflict(id, meta.expectedRevision, newest);
      const from = meta.effectiveOn ?? this.clock.today();
      mustBeJoinable(decider, id, into);
      const ending = this.rehearse(decider, joining, events);
      await this.mustFit(decider, stateIn(foldOf(decider, events).segments, from)!, { id, into, from });
      const moves = await this.movesTo(into, id, from, meta);
      for (const commands of [...moves, [ending]])
        if (commands.length > 0) await mustBeWithinLimits(this.commits, changeBy(commands));
      if (meta.dryRun) return rehearsal(events.at(-1)!, from, [...moves, [ending]]);
      const error = await this.record(moves);
      if (error === undefined) return end();
      if (!(error instanceof RevisionConflict)) throw error;
      if (attempt === ATTEMPTS) crowded(id, error.actual);
    }
  }

  /** Checks that the one that stays can take the place of the double from the date on. */
  private async mustFit(
    decider: Decider,
    double: Thing,
    { id, into, from }: Readonly<Record<'id' | 'into' | 'from', string>>,
  ): Promise<void> {
    const states =
      (await this.commits.states.of(decider, into)) ??
      reject('NOT_FOUND', say`There is no ${wordOf(decider.noun)} ${into}: give the id of the one that stays.`, 'into');
    const missing = missingOn(states, { from, to: FOREVER });
    if (missing !== undefined)
      reject(
        'RETIRED',
        say`The ${wordOf(decider.noun)} ${into} is not in force on ${missing}: reinstate it first, or join the other way round.`,
        'into',
      );
    const stays = stateIn(states, from)!;
    if (refersTo(decider, stays, id))
      reject(
        'CANNOT_JOIN',
        say`The one that stays refers to the one that ends, so that it would refer to itself: change that first.`,
        'into',
      );
    const { key } = stays;
    if (double.key === undefined || double.key === key) return;
    reject(
      'CANNOT_JOIN',
      key === undefined
        ? `The key ${double.key} would be lost, since the one that stays has none: join the other way round.`
        : `They have different keys, ${double.key} and ${key}: files that name one of them would miss it. Let what refers to one of them refer to the other, and end it.`,
      'into',
    );
  }

  /** Returns the commands for each thing that refers to the double on some date from `from` on. */
  private async movesTo(into: string, id: string, from: string, meta: JoinMeta): Promise<RehearsedCommand[][]> {
    const { deciders, readSide } = this.commits;
    await mustShowAll(this.commits);
    const moves: RehearsedCommand[][] = [];
    for (const referrer of await readSide.referrers(id, from, FOREVER, MOST_REFERRERS)) {
      await yieldToEventLoop();
      const decider = deciders.of(referrer.id)!;
      const commands = referrer.id === id ? [] : await this.movesOf(decider, referrer.id, { id, into, from, meta });
      for (const { changes } of commands) await mustKeep(this.commits, decider, referrer.id, changes);
      moves.push(commands);
    }
    return moves;
  }

  /** Returns the commands for a thing that refers to the double, one for each date from which it does. */
  private async movesOf(
    decider: Decider,
    referrer: string,
    { id, into, from, meta }: { id: string; into: string; from: string; meta: JoinMeta },
  ): Promise<RehearsedCommand[]> {
    let events = await this.commits.ledger.read(referrer);
    let states: readonly Segment<Thing>[] = foldOf(decider, events).segments;
    const moves: RehearsedCommand[] = [];
    for (;;) {
      const next = states.find(({ to, state }) => to > from && !state.retired && refersTo(decider, state, id));
      if (!next) return moves;
      const commandId = v5(`${meta.commandId}/${referrer}/${moves.length}`, NAMESPACE);
      const effectiveOn = next.from > from ? next.from : from;
      const { reason, evidence } = meta;
      const move = new MoveReferences(referrer, { from: id, to: into }, { commandId, effectiveOn, reason, evidence });
      const rehearsed = this.rehearse(decider, move, events);
      moves.push(rehearsed);
      events = [...events, ...rehearsed.events];
      states = rehearsed.states;
    }
  }

  /** Records the commands; returns the error of the first that was not recorded. */
  private async record(moves: readonly (readonly RehearsedCommand[])[]): Promise<unknown> {
    for (let from = 0; from < moves.length; from += TOGETHER) {
      const outcomes = await this.batches.record(moves.slice(from, from + TOGETHER));
      const error = outcomes.find((outcome) => outcome.error !== undefined)?.error;
      if (error !== undefined) return error;
    }
    return undefined;
  }
}

/** @throws {Rejection} CANNOT_JOIN unless the ids are those of two things of one kind that can have doubles */
function mustBeJoinable(decider: Decider, id: string, into: string): void {
  const { category, noun, identity, revives } = decider;
  if (identity || revives.length === 0)
    reject('CANNOT_JOIN', say`A ${wordOf(noun)} has no doubles: end the one that is wrong.`, 'of');
  if (!into.startsWith(`${category}-`))
    reject('CANNOT_JOIN', `${into} is no ${noun}: give the id of the ${noun} that stays.`, 'into');
  if (into === id) reject('CANNOT_JOIN', `It is the same ${noun}: give the id of the one that stays.`, 'into');
}

function refersTo(decider: Decider, state: Thing, id: string): boolean {
  return referencesIn(state, decider.references).some((reference) => reference.id === id);
}

function rehearsal(
  { stream: id, revision, position }: RecordedEvent,
  effectiveOn: string,
  moves: readonly (readonly RehearsedCommand[])[],
): Receipt {
  const events = moves.flat().flatMap((move) => move.events.map(({ type }) => type));
  const things = moves.flatMap((commands) => commands.at(-1) ?? []).map(({ id, states }) => ({ id, states }));
  return { id, revision, position, shadowedBy: [], readModel: 'CURRENT', rehearsed: { effectiveOn, events, things } };
}
