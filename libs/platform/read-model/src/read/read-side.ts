import { Injectable } from '@nestjs/common';
import { ReadSide, type Referrer } from '#ledger';
import { ReadModelDatabase } from '../engines/database.js';
import { Projections } from '../projection.js';
import { holdersOf, referrersOf } from '../time/rectangles.js';
import { Progress } from '../write/progress.js';

/** Answers the questions that commands ask of the read models, from their tables. */
@Injectable()
export class TablesReadSide extends ReadSide {
  constructor(
    private readonly database: ReadModelDatabase,
    private readonly progress: Progress,
    private readonly projections: Projections,
  ) {
    super();
  }

  override reached(position: bigint, kind?: string): Promise<boolean> {
    return this.progress.reached(position, kind);
  }

  override shown(position: bigint, kind: string): Promise<boolean> {
    return this.progress.shown(position, kind);
  }

  override referrers(id: string, from: string, to: string, most?: number): Promise<readonly Referrer[]> {
    return referrersOf(this.database.reader, this.projections.all, id, from, to, most);
  }

  override holdersOf(kind: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return holdersOf(this.database.reader, kind, keys);
  }
}
