import { v4, v5 } from 'uuid';
import type { Callers } from '../callers.js';
import type { Clock } from '../clock.js';
import { mustBeInTime } from '../deadline.js';
import type { Decider, Thing } from '../decider.js';
import type { Fact, RecordedEvent } from '../event.js';
import { type Segment, segments } from '../fold.js';
import type { Deciders, Ledger } from '../ledger.js';
import { isAct } from '../record-actions.js';
import { RevisionConflict } from '../store/event-store.js';
import type { CommandMeta } from './commands.js';
import { conflict, NAMESPACE } from './guards.js';
import type { ReadSide } from './read-side.js';
import type { Receipt } from './receipt.js';
import { mustKeepReferences } from './reference-checks.js';
import { shadows } from './shadows.js';
import { tried } from './trial.js';

const ATTEMPTS = 8;

/** What one command adds to a stream: facts with their date and acts, in one append. */
export interface Addition {
  readonly fact: Fact;
  readonly effectiveOn: string;
}

/** What a command adds to a stream, whose events come to what the thing is date by date. */
export type Decide = (events: readonly RecordedEvent[], known: readonly Segment<Thing>[]) => readonly Addition[];

/**
 * Appends what commands come to: tries the whole stream with the new events in place, checks references, appends on the
 * revision that was decided on, and waits until the read models show it.
 */
export class Commits {
  constructor(
    readonly ledger: Ledger,
    readonly deciders: Deciders,
    readonly readSide: ReadSide,
    private readonly clock: Clock,
    private readonly callers: Callers,
  ) {}

  /**
   * Decides on the stream as it is, again where somebody else is faster, and appends.
   * @throws {Rejection} with the code of the rule that refuses it
   */
  async commit(decider: Decider, stream: string, meta: CommandMeta, decide: Decide): Promise<Receipt> {
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
      const after = tried(decider, [...events, ...trial], trial);
      await mustKeepReferences(this, decider, stream, known, after);
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
  place(
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
