import { Injectable } from '@nestjs/common';
import type { Thing } from '#ledger';
import { ReadModelDatabase } from '../engines/database.js';
import type { Moment, RecordStatus } from '../time/timeline.js';
import { inTurns, listed } from './listing.js';
import type { Found } from './things.js';

/** A thing as it was read last, and by what its being the same is told. */
interface LastRead {
  readonly mark: string;
  readonly state: Thing;
}

/**
 * Reads every thing of a kind, over and over: what is as it was the last time is not read again. What a thing was from one
 * day on and from one event on never changes; unless a person was forgotten, so that kinds with anything personal are not for this.
 */
@Injectable()
export class IncrementalReader {
  private readonly lastRead = new Map<string, ReadonlyMap<string, LastRead>>();

  constructor(private readonly database: ReadModelDatabase) {}

  /** Every thing of the kind in force at the moment, in the list's order. */
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
      const states = await this.states(changed.map(({ document }) => document));
      for (const { id, mark, document, status } of marked) {
        const state = states.get(document) ?? before!.get(id)!.state;
        now.set(id, { mark, state });
        things.push({ ...(state as S), id, status: status as RecordStatus, at: moment });
      }
    }
    this.lastRead.set(kind, now);
    return things;
  }

  private async states(documents: readonly bigint[]): Promise<Map<bigint, Thing>> {
    if (documents.length === 0) return new Map();
    const { reader } = this.database;
    const rows = await reader.selectFrom('documents').where('id', 'in', documents).select(['id', 'body']).execute();
    return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as Thing]));
  }
}
