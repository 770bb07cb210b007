import { categoryOf } from '#ledger';
import type { ReadModelDatabase } from '../engines/database.js';
import type { Moment } from '../time/timeline.js';
import { type Filter, relatedKinds } from './filter.js';
import { grownBetween } from './grown.js';

/** Longest question (characters of its JSON) whose answer is kept. */
const LONGEST_QUESTION = 2_000;

/** A question about a list. */
export interface Question {
  readonly kind: string;
  readonly filter: Filter;
  /** Name of the facet that is counted by; absent if things are counted. */
  readonly by?: string;
  /** Other kinds that the answer is taken from. */
  readonly others?: readonly string[];
}

/** Two ways to an answer. */
export interface Ways<A> {
  /** Works the answer out from everything. */
  whole(): Promise<A>;
  /**
   * Works it out from an earlier answer. Only these things of the kind can differ. Undefined if that does not give the answer.
   */
  mended(before: A, among: readonly string[], earlier: Moment): Promise<A | undefined>;
}

interface Kept<A> {
  readonly moment: Moment;
  readonly answer: Promise<A>;
}

/**
 * Answers to questions about lists: an answer at a moment never changes. After an edit, an answer follows from the last one to the
 * same question, and from the things that have grown since.
 */
export class LastAnswers<A> {
  /** Answers by question and moment. */
  private readonly cached = new Map<string, Promise<A>>();
  /** The answer at the latest position, by question. */
  private readonly last = new Map<string, Kept<A>>();

  /**
   * @param most answers to keep
   * @param isPersonal true for kinds with personal data: a search for them has another answer once a person is forgotten
   */
  constructor(
    private readonly database: ReadModelDatabase,
    private readonly most: number,
    private readonly isPersonal: (kind: string) => boolean,
  ) {}

  /** Returns the answer at the moment. */
  to(question: Question, moment: Moment, ways: Ways<A>): Promise<A> {
    const asked = this.textOf(question, moment);
    if (asked === undefined) return ways.whole();
    const [topic, here] = [asked, `${moment.position} ${asked}`];
    const known = this.cached.get(here);
    if (known) return known;
    const last = this.last.get(topic);
    const answer = last ? this.after(last, question, moment, ways) : ways.whole();
    answer.catch(() => {
      this.cached.delete(here);
      if (this.last.get(topic)?.answer === answer) this.last.delete(topic);
    });
    keep(this.cached, here, answer, this.most);
    if (!last || last.moment.position < moment.position) keep(this.last, topic, { moment, answer }, this.most);
    return answer;
  }

  private async after(last: Kept<A>, question: Question, moment: Moment, ways: Ways<A>): Promise<A> {
    const before = await last.answer.catch(() => undefined);
    const grown = before === undefined ? undefined : await this.grown(question, last.moment, moment);
    if (!grown) return ways.whole();
    if (grown.length === 0) return before!;
    return (await ways.mended(before!, grown, last.moment)) ?? ways.whole();
  }

  /**
   * Returns the things whose own events can have changed the answer. Undefined if it can have changed in another way. So it is
   * if the answer for one thing follows from another one, or if a person may have been forgotten.
   */
  private async grown({ kind, filter, others = [] }: Question, before: Moment, moment: Moment) {
    if (this.isPersonal(kind)) return undefined;
    const related = new Set([...relatedKinds(filter), ...others]);
    const grown = await grownBetween(this.database.reader, [kind, ...related], before, moment);
    return grown?.every((id) => !related.has(categoryOf(id))) ? grown : undefined;
  }

  /**
   * Returns the text of the question; undefined if its answer is not kept. That is so for a moment that a stopped projection
   * concerns.
   */
  private textOf({ kind, filter, by }: Question, { on, readScope, stopped }: Moment): string | undefined {
    if (stopped || (searches(filter) && this.isPersonal(kind))) return undefined;
    const { needle: _, ...asked } = filter;
    const text = JSON.stringify([this.database.generation, kind, on, asked, readScope?.name, by]);
    return text.length > LONGEST_QUESTION ? undefined : text;
  }
}

/** Returns whether the filter, or a filter inside it, searches for text. */
function searches({ text, allOf = [], anyOf = [] }: Filter): boolean {
  return Boolean(text) || [...allOf, ...anyOf].some(searches);
}

function keep<V>(map: Map<string, V>, key: string, value: V, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value!);
}
