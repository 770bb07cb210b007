import { v4 } from 'uuid';
import type { Callers, Clock } from '#kernel';
import { mustBeInTime } from '#kernel';
import type { Decider, Thing } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { foldOf, type Segment } from '../fold.js';
import type { Deciders, Ledger } from '../ledger.js';
import { clockTimeOf } from '../recorded-time.js';
import { RevisionConflict } from '../store/event-store.js';
import { mustFitAppend } from './bounds.js';
import type { CommandMeta } from './commands.js';
import { asEvents, type Decide } from './decision.js';
import { foldWith } from './fold-with.js';
import { conflict, crowded, reused } from './guards.js';
import { type Belongings, mustBeWithinLimits } from './limits.js';
import type { ReadSide } from './read-side.js';
import type { Receipt } from './receipt.js';
import { referenceChanges } from './reference-changes.js';
import { mustKeep, StatesInLedger } from './reference-checks.js';
import { isRetry } from './retry.js';
import { shadowedBy } from './shadowed-by.js';

const ATTEMPTS = 8;

/** Appends the outcome of commands to the ledger, each at the revision on which it was decided. */
export class Commits {
  readonly states: StatesInLedger;

  constructor(
    readonly ledger: Ledger,
    readonly deciders: Deciders,
    readonly readSide: ReadSide,
    private readonly clock: Clock,
    readonly callers: Callers,
    readonly belongings: Belongings,
  ) {
    this.states = new StatesInLedger(ledger);
  }

  /**
   * Decides on the stream and appends the outcome; decides again if another writer was faster. `read` reads the stream.
   * @throws {Rejection} with the code of the rule that refuses the command
   */
  async commit(
    decider: Decider,
    stream: string,
    meta: CommandMeta,
    decide: Decide,
    read = (id: string) => this.ledger.read(id),
  ): Promise<Receipt> {
    const commandId = meta.commandId ?? v4();
    const actor = this.callers.current().account;
    for (let attempt = 1; ; attempt += 1) {
      // 1. Read the stream.
      const events = await read(stream);
      const newest = events.at(-1)?.revision;

      // 2. Look for an earlier run of the same command: a retry adds nothing and gets the first receipt.
      const earlier = events.filter((event) => event.metadata.commandId === commandId);
      if (earlier.length > 0) {
        if (!isRetry(decider, events, earlier, decide, { ...meta, actor })) reused(commandId);
        return this.receipt(decider, events, earlier);
      }

      // 3. Check the revision on which the caller decided.
      if (meta.expectedRevision !== undefined && meta.expectedRevision !== (newest ?? -1n))
        conflict(stream, meta.expectedRevision, newest);

      // 4. Decide. A command that changes nothing ends here.
      const before = foldOf(decider, events);
      const additions = decide(events, before.segments, this.clock.today());
      if (additions.length === 0) {
        const receipt = await this.receipt(decider, events, []);
        return meta.dryRun ? { ...receipt, rehearsed: { events: [], things: [] } } : receipt;
      }

      // 5. Check the size. Fold the stream with the new events in place: an event of a later date must still apply.
      const origin = { ...meta, commandId, actor };
      const added = asEvents(decider, stream, events, additions, origin);
      mustFitAppend(decider, added);
      const after = foldWith(decider, events, before, added);

      // 6. Check the limits of the caller, what the thing refers to, and what refers to it.
      await mustBeWithinLimits(this, { decider, id: stream, before: before.segments, after: after.states });
      await mustKeep(this, decider, stream, referenceChanges(decider, before.segments, after.states));

      // A rehearsal ends here: the command would be accepted.
      if (meta.dryRun) return this.rehearsal(stream, events, added, after.states);

      // 7. Append at the revision that was read. From here on the outcome may be recorded, so no deadline stops the work.
      mustBeInTime();
      try {
        const appended = await this.ledger.append(stream, newest ?? 'NO_STREAM', added);

        // 8. Wait until the read models show the change, and answer.
        const first = appended.position - BigInt(added.length - 1);
        const placed = added.map((event, i) => ({ ...event, position: first + BigInt(i) }));
        const current = meta.dontWait ? false : await this.readSide.shown(appended.position, decider.category);
        return {
          id: stream,
          ...appended,
          shadowedBy: after.isLast ? [] : shadowedBy(decider, events, [...events, ...placed], this.clock.today()),
          readModel: current ? 'CURRENT' : 'BEHIND',
        };
      } catch (error) {
        // Another writer was faster. Begin again, also if the caller named a revision: the writer can be the same command.
        if (!(error instanceof RevisionConflict)) throw error;
        if (attempt === ATTEMPTS) crowded(stream, error.actual);
      }
    }
  }

  private rehearsal(
    id: string,
    events: readonly RecordedEvent[],
    added: readonly RecordedEvent[],
    states: readonly Segment<Thing>[],
  ): Receipt {
    const last = events.at(-1);
    const [effectiveOn] = added.map(({ metadata }) => metadata.effectiveOn).sort();
    return {
      id,
      revision: last?.revision ?? -1n,
      position: last?.position ?? 0n,
      shadowedBy: [],
      readModel: 'CURRENT',
      rehearsed: { effectiveOn, events: added.map(({ type }) => type), things: [{ id, states }] },
    };
  }

  /**
   * Returns the receipt of an earlier run of the command, or of a command that changes nothing (`earlier` is empty).
   */
  private async receipt(
    decider: Decider,
    events: readonly RecordedEvent[],
    earlier: readonly RecordedEvent[],
  ): Promise<Receipt> {
    const last = (earlier.at(-1) ?? events.at(-1))!;
    const current = await this.readSide.shown(last.position, decider.category);
    const before = events.filter((event) => earlier[0] && event.revision < earlier[0].revision);
    return {
      id: last.stream,
      revision: last.revision,
      position: last.position,
      shadowedBy:
        earlier.length > 0
          ? shadowedBy(decider, before, [...before, ...earlier], clockTimeOf(earlier[0]!).slice(0, 10))
          : [],
      readModel: current ? 'CURRENT' : 'BEHIND',
    };
  }
}
