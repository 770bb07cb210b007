import { categoryOf } from '#ledger';
import type { ReadModelDatabase } from '../engines/database.js';
import { MomentCache } from '../time/moment-cache.js';
import type { Moment } from '../time/timeline.js';
import { changedBetween } from './changed-between.js';
import { type Filter, relatedKinds } from './filter.js';

/** Longest question (characters of its JSON) whose answer is kept. */
const LONGEST_QUESTION = 2_000;

/** A question about a list. */
interface Question {
  readonly kind: string;
  readonly filter: Filter;
  /** Name of the facet that is counted by; absent if things are counted. */
  readonly by?: string;
  /** Other kinds that the answer is taken from. */
  readonly others?: readonly string[];
}

/** The computation of an answer, from everything or from an earlier answer. */
export interface Computation<A> {
  /** Works the answer out from everything. */
  full(): Promise<A>;
  /**
   * Works it out from an earlier answer. Only these things of the kind can differ. Undefined if that does not give the answer.
   */
  incremental(before: A, among: readonly string[], earlier: Moment): Promise<A | undefined>;
}

/**
 * Answers to questions about lists: an answer at a moment never changes. After an edit, an answer follows from the last one to the
 * same question, and from the things that have changed since.
 */
export class LastAnswers<A> {
  private readonly answers: MomentCache<A>;

  /**
   * @param most answers to keep
   * @param isPersonal true for kinds with personal data: what was searched in them is not remembered
   */
  constructor(
    private readonly database: ReadModelDatabase,
    most: number,
    private readonly isPersonal: (kind: string) => boolean,
  ) {
    this.answers = new MomentCache({ most });
  }

  /** Returns the answer at the moment. */
  to(question: Question, moment: Moment, computation: Computation<A>): Promise<A> {
    const asked = this.textOf(question, moment);
    if (asked === undefined) return computation.full();
    const after = async () => {
      const last = this.answers.newestUpTo(moment, asked);
      const changed = last && (await this.changed(question, last.moment, moment));
      if (!changed) return computation.full();
      if (changed.length === 0) return last.answer;
      return (await computation.incremental(last.answer, changed, last.moment)) ?? computation.full();
    };
    return this.answers.of(moment, after, asked);
  }

  /**
   * Returns the things whose own events can have changed the answer. Undefined if it can have changed in another way. So it is
   * if the answer for one thing follows from another one, or if a person may just have been forgotten.
   */
  private async changed({ kind, filter, others = [] }: Question, before: Moment, moment: Moment) {
    if (this.isPersonal(kind)) return undefined;
    const related = new Set([...relatedKinds(filter), ...others]);
    const changed = await changedBetween(this.database.reader, [kind, ...related], before, moment);
    return changed?.every((id) => !related.has(categoryOf(id))) ? changed : undefined;
  }

  /**
   * Returns the text of the question; undefined if its answer is not kept. That is so for a moment that a stopped projection
   * concerns.
   */
  private textOf({ kind, filter, by }: Question, { stopped }: Moment): string | undefined {
    if (stopped || (searches(filter) && this.isPersonal(kind))) return undefined;
    const { needle: _, ...asked } = filter;
    const text = JSON.stringify([kind, asked, by]);
    return text.length > LONGEST_QUESTION ? undefined : text;
  }
}

/** Returns whether the filter, or a filter inside it, searches for text. */
function searches({ text, allOf = [], anyOf = [] }: Filter): boolean {
  return Boolean(text) || [...allOf, ...anyOf].some(searches);
}
