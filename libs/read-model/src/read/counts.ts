import type { ReadModelDatabase } from '../engines/database.js';
import { matches, ofKindAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import { type Filter, isOpen, searches } from './filter.js';

const COUNTS_KEPT = 500;
/** A count whose question is longer is not kept. */
const LONGEST_QUESTION = 2_000;

/** Counts what lists hold. */
export class Counts {
  private readonly kept = new Map<string, Promise<number>>();

  constructor(private readonly database: ReadModelDatabase) {}

  /**
   * How many things of the kind the filter holds at the moment: counted once, since that never changes; but for what a
   * text finds, which a person who is forgotten leaves.
   */
  of(kind: string, filter: Filter, moment: Moment): Promise<number> {
    if (searches(filter)) return this.matching(kind, filter, moment);
    const question = JSON.stringify([kind, String(moment.position), moment.on, filter, moment.readScope?.name]);
    let answer = this.kept.get(question);
    if (!answer) {
      answer =
        isOpen(filter) && !moment.readScope?.isLimited ? this.alive(kind, moment) : this.matching(kind, filter, moment);
      if (question.length > LONGEST_QUESTION) return answer;
      answer.catch(() => this.kept.delete(question));
      this.kept.set(question, answer);
      if (this.kept.size > COUNTS_KEPT) this.kept.delete(this.kept.keys().next().value!);
    }
    return answer;
  }

  private async matching(kind: string, filter: Filter, moment: Moment): Promise<number> {
    const row = await this.database.reader
      .selectFrom('rectangles as r')
      .where(ofKindAt('r', kind, moment))
      .where(matches(kind, filter, moment))
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
