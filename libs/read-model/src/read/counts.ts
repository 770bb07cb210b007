import type { ReadModelDatabase } from '../engines/database.js';
import { inList, ofKindAt } from '../time/rectangles.js';
import type { Moment } from '../time/timeline.js';
import { type Filter, isOpen, searches } from './filter.js';

/** Most counts in the cache. */
const COUNTS_KEPT = 500;

/** Counts the things in lists. */
export class Counts {
  private readonly cached = new Map<string, Promise<number>>();

  constructor(private readonly database: ReadModelDatabase) {}

  /** Returns how many things of the kind match the filter at the moment. Counts are cached, as {@link questionOf} says. */
  of(kind: string, filter: Filter, moment: Moment): Promise<number> {
    const question = questionOf(this.database.generation, kind, filter, moment);
    let answer = question && this.cached.get(question);
    if (answer) return answer;
    answer =
      isOpen(filter) && !moment.readScope?.isLimited ? this.alive(kind, moment) : this.matching(kind, filter, moment);
    if (!question) return answer;
    answer.catch(() => this.cached.delete(question));
    this.cached.set(question, answer);
    if (this.cached.size > COUNTS_KEPT) this.cached.delete(this.cached.keys().next().value!);
    return answer;
  }

  private async matching(kind: string, filter: Filter, moment: Moment): Promise<number> {
    const row = await this.database.reader
      .selectFrom('rectangles as r')
      .where(inList(kind, filter, moment))
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

/** Longest question (characters of its JSON) whose answer is cached. */
const LONGEST_QUESTION = 2_000;

/**
 * Returns the text of a question about a list, by which its answer is cached: an answer at a moment never changes. Undefined for
 * a search, because its answer changes if a person is forgotten, and for a moment that a stopped projection concerns.
 */
export function questionOf(
  generation: number,
  kind: string,
  filter: Filter,
  moment: Moment,
  by?: string,
): string | undefined {
  if (searches(filter) || moment.stopped) return undefined;
  const question = JSON.stringify([
    generation,
    kind,
    String(moment.position),
    moment.on,
    filter,
    moment.readScope?.name,
    by,
  ]);
  return question.length > LONGEST_QUESTION ? undefined : question;
}
