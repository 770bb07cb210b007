import type { RawBuilder, SqlBool } from 'kysely';
import type { ReadModelDatabase } from '../engines/database.js';
import { inListAmong, inListUnordered, ofKindAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import { type Filter, isOpen } from './filter.js';
import { LastAnswers } from './last-answers.js';

/** Most counts to keep. */
const MAX_COUNTS = 500;

/** Counts the things in lists. */
export class Counts {
  private readonly answers: LastAnswers<number>;

  /** @param isPersonal true for kinds with personal data */
  constructor(
    private readonly database: ReadModelDatabase,
    isPersonal: (kind: string) => boolean,
  ) {
    this.answers = new LastAnswers(database, MAX_COUNTS, isPersonal);
  }

  /** Returns how many things of the kind match the filter at the moment. Counts are kept, and follow from the last ones after an edit. */
  of(kind: string, filter: Filter, moment: Moment): Promise<number> {
    return this.answers.to({ kind, filter }, moment, {
      full: () =>
        isOpen(filter) && !moment.readScope?.isLimited
          ? this.alive(kind, moment)
          : this.matching(inListUnordered(kind, filter, moment)),
      incremental: async (before, among, earlier) => {
        const was = await this.matching(inListAmong(among, kind, filter, earlier));
        return before - was + (await this.matching(inListAmong(among, kind, filter, moment)));
      },
    });
  }

  private async matching(condition: RawBuilder<SqlBool>): Promise<number> {
    const row = await this.database.reader
      .selectFrom('rectangles as r')
      .where(condition)
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  }

  private async alive(kind: string, moment: Moment): Promise<number> {
    const row = await this.database.reader
      .selectFrom('lives as l')
      .where(ofKindAt('l', kind, moment))
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    return Number(row.n);
  }
}
