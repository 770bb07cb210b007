import { Injectable } from '@nestjs/common';
import type { Thing } from '#ledger';
import { ReadModelDatabase } from '../engines/database.js';
import type { Moment, RecordStatus } from '../time/timeline.js';
import { inTurns, listed } from './listing.js';
import { statesIn } from './stored-states.js';
import type { Found } from './things.js';

/** The last state read, and the mark that shows whether it has changed. */
interface LastRead {
  readonly mark: string;
  readonly state: Thing;
}

/**
 * Reads every thing of a kind again and again, loading only the documents that changed since the last time. A rectangle
 * never changes, so its start on both clocks identifies its document. Erasure is the exception: use this only for kinds
 * without personal data.
 */
@Injectable()
export class IncrementalReader {
  private readonly lastRead = new Map<string, ReadonlyMap<string, LastRead>>();

  constructor(private readonly database: ReadModelDatabase) {}

  /** Returns every thing of the kind that is in force at the moment, in list order. */
  async of<S extends Thing>(kind: string, moment: Moment): Promise<Found<S>[]> {
    const before = this.lastRead.get(kind);
    const now = new Map<string, LastRead>();
    const things: Found<S>[] = [];
    const turns = inTurns((after, atMost) =>
      listed(this.database.reader, kind, moment, {}, after)
        .select(['r.document', 'r.view', 'r.effective_from as from', 'r.recorded_from as recorded'])
        .limit(atMost)
        .execute(),
    );
    for await (const rows of turns) {
      const marked = rows.map((row) => ({ ...row, mark: `${row.view} ${row.from} ${row.recorded}` }));
      const changed = marked.filter(({ id, mark }) => before?.get(id)?.mark !== mark);
      const states = await statesIn(
        this.database.reader,
        changed.map(({ document }) => document),
      );
      for (const { id, mark, document, status } of marked) {
        const state = states.get(document) ?? before!.get(id)!.state;
        now.set(id, { mark, state });
        things.push({ ...(state as S), id, status: status as RecordStatus, at: moment });
      }
    }
    this.lastRead.set(kind, now);
    return things;
  }
}
