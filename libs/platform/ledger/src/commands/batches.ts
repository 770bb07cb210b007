import { type Callers, mustBeInTime } from '#kernel';
import type { Decider, Thing } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import type { Segment } from '../fold.js';
import type { Deciders, Ledger } from '../ledger.js';
import type { ExpectedRevision } from '../store/event-store.js';
import type { IssuedCommand } from './commands.js';
import { keyOf, keyTaken } from './guards.js';
import { type Belongings, type Change, type LimitedBy, mustBeWithinLimits } from './limits.js';
import type { ReadSide } from './read-side.js';
import type { ReferenceChanges } from './reference-changes.js';
import { type LookedUpIn, mustKeep, type StatesAt, StatesInLedger } from './reference-checks.js';

/** A command that was decided in memory, with the events that it adds at a revision of its thing. */
export interface RehearsedCommand {
  readonly decider: Decider;
  readonly command: IssuedCommand;
  readonly id: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly RecordedEvent[];
  /** The states of the thing before them, by date. */
  readonly before: readonly Segment<Thing>[];
  /** The states of the thing after them, by date. */
  readonly states: readonly Segment<Thing>[];
  /** The references that must be checked against other things when it is recorded. */
  readonly changes: ReferenceChanges;
  /** The bytes of its events in the ledger. */
  readonly size: number;
}

/** The fate of the commands of one thing: the positions of those that were recorded, and the error of the next. */
export interface Outcome {
  readonly positions: readonly bigint[];
  readonly error?: unknown;
}

/** The commands of a thing that nothing refuses, and the refusal of the next. */
interface Accepted {
  readonly commands: readonly RehearsedCommand[];
  readonly refusal?: unknown;
}

/** Records commands that were rehearsed, many at once: their appends share a transaction where the store can. */
export class Batches {
  constructor(
    private readonly ledger: Ledger,
    private readonly deciders: Deciders,
    private readonly readSide: ReadSide,
    private readonly callers: Callers,
    private readonly belongings: Belongings,
  ) {}

  /**
   * Records the commands of several things, those of one thing in order. A command is not decided again: it is
   * recorded at the revision on which it was decided. After the first thing that the limits of the caller, its references or its key refuse, nothing
   * is recorded.
   * @param recorded what earlier parts of the same plan have recorded; what this part records is added
   * @returns an outcome for each thing, up to that one
   */
  async record(
    things: readonly (readonly RehearsedCommand[])[],
    recorded: Map<string, StatesAt> = new Map(),
  ): Promise<Outcome[]> {
    const holders = await this.holdersOf(things.flat());
    const { ledger } = this;
    const states = new LookedUpOnce(new StatesInLedger(ledger, recorded));
    const { deciders, readSide, callers, belongings } = this;
    const sources = { ledger, states, deciders, readSide, callers, belongings };
    const accepted: Accepted[] = [];
    for (const commands of things) {
      const part = await this.accepted(commands, holders, sources);
      accepted.push(part);
      if (part.refusal !== undefined) break;
    }
    mustBeInTime();
    return Promise.all(accepted.map((part) => this.append(part, recorded)));
  }

  /** Returns the commands up to the first that its key or its references refuse. */
  private async accepted(
    commands: readonly RehearsedCommand[],
    holders: ReadonlyMap<string, string>,
    sources: LookedUpIn & LimitedBy,
  ): Promise<Accepted> {
    for (const [i, command] of commands.entries())
      try {
        if (i === 0) await mustBeWithinLimits(sources, changeBy(commands));
        const key = keyOf(command.decider, command.command);
        const holder = key && holders.get(nameOf(command.decider, key));
        if (holder !== undefined && holder !== command.id) keyTaken(key!, holder);
        await mustKeep(sources, command.decider, command.id, command.changes);
      } catch (refusal) {
        return { commands: commands.slice(0, i), refusal };
      }
    return { commands };
  }

  private async append({ commands, refusal }: Accepted, recorded: Map<string, StatesAt>): Promise<Outcome> {
    const positions: bigint[] = [];
    try {
      for (const { id, expected, events, states } of commands) {
        const { position, revision } = await this.ledger.append(id, expected, events);
        positions.push(position);
        recorded.set(id, { revision, states });
      }
    } catch (error) {
      return { positions, error };
    }
    return { positions, ...(refusal !== undefined && { error: refusal }) };
  }

  private async holdersOf(commands: readonly RehearsedCommand[]): Promise<Map<string, string>> {
    const holders = new Map<string, string>();
    for (const decider of new Set(commands.map((command) => command.decider))) {
      const own = commands.filter((command) => command.decider === decider);
      const keys = own.flatMap(({ command }) => keyOf(decider, command) ?? []);
      if (keys.length > 0)
        for (const [key, id] of await this.readSide.holdersOf(decider.category, keys))
          holders.set(nameOf(decider, key), id);
    }
    return holders;
  }
}

/** Returns the change of a thing by its commands: there is at least one. */
export function changeBy(commands: readonly RehearsedCommand[]): Change {
  const [{ decider, id, before }, last] = [commands[0]!, commands.at(-1)!];
  return { decider, id, before, after: last.states };
}

/** Returns a name of the key among those of all kinds. */
function nameOf({ category }: Decider, key: string): string {
  return `${category} ${key}`;
}

/** Looks up the states of each thing once, for checks that follow each other closely. */
class LookedUpOnce {
  private readonly found = new Map<string, ReturnType<StatesInLedger['of']>>();

  constructor(private readonly states: StatesInLedger) {}

  of(decider: Decider, id: string): ReturnType<StatesInLedger['of']> {
    const finding = this.found.get(id) ?? this.states.of(decider, id);
    this.found.set(id, finding);
    return finding;
  }
}
