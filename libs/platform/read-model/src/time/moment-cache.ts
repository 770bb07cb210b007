import { mustBeInTime, OutOfTime } from '#kernel';
import { type Edition, isEarlier } from './edition.js';
import { keyOf, scopeKeyOf } from './moment-key.js';
import type { Moment } from './timeline.js';

/** Options of a {@link MomentCache}. */
export interface MomentCacheOptions<V> {
  /** The kinds of things that answers are made of. If absent, they can depend on all that the caller reads. */
  readonly kinds?: readonly string[];
  /** The largest sum of sizes. The answer asked for last stays, however large it is. */
  readonly most: number;
  /** Returns the size of an answer; 1 if absent. */
  readonly sizeOf?: (answer: V) => number;
  /** True if the newest answer of the previous generation is wanted while newer ones are worked out. */
  readonly keepsPreviousGeneration?: boolean;
}

interface Entry<V> {
  readonly moment: Moment;
  readonly question: string;
  readonly answer: Promise<V>;
  /** The answer, once it is there. */
  there?: { readonly answer: V; readonly size: number };
}

/** An answer, and the moment that it is of. */
interface AnswerAt<V> {
  readonly moment: Moment;
  readonly answer: V;
}

/**
 * Keeps answers by their moments: {@link keyOf} says what they depend on. Callers share an answer while it is worked out. Those of
 * an earlier edition are dropped as soon as a later one is asked for, and a failure is not kept.
 */
export class MomentCache<V> {
  /** The answers by key; those asked for last come last. */
  private readonly entries = new Map<string, Entry<V>>();
  private edition: Edition | undefined;
  /** True after a failure, until an answer succeeds. */
  private isFailing = false;

  constructor(private readonly options: MomentCacheOptions<V>) {}

  /** Returns the answer to the question at the moment. It is worked out once. */
  of(moment: Moment, compute: () => Promise<V>, question = ''): Promise<V> {
    const isKept = this.follow(moment.edition);
    const key = this.keyOf(moment, question);
    const known = this.entries.get(key);
    if (!known && !isKept) return compute();
    const entry = known ?? this.start(key, { moment, question, answer: compute() });
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.answer.catch((error) => {
      if (!(error instanceof OutOfTime)) throw error;
      mustBeInTime(); // the time of the first caller is up; ours may not be
      return this.of(moment, compute, question);
    });
  }

  /** Returns whether the answer is there, or is being worked out. */
  has(moment: Moment, question = ''): boolean {
    return this.entries.has(this.keyOf(moment, question));
  }

  /** Returns whether the answer is there. */
  isThere(moment: Moment, question = ''): boolean {
    return this.entries.get(this.keyOf(moment, question))?.there !== undefined;
  }

  /**
   * Returns the newest answer that is there, of the same date and scope and up to the moment. Undefined if there is none, or if the
   * last one has failed: nobody is to be answered from before for ever.
   */
  newestUpTo(moment: Moment, question = ''): AnswerAt<V> | undefined {
    this.follow(moment.edition);
    if (this.isFailing) return undefined;
    const line = this.lineOf(moment, question);
    let newest: Entry<V> | undefined;
    for (const entry of this.entries.values())
      if (entry.there && entry.moment.position <= moment.position && this.isNewer(entry, newest))
        if (entry.question === question && this.lineOf(entry.moment, question) === line) newest = entry;
    return newest && { moment: newest.moment, answer: newest.there!.answer };
  }

  /** Drops everything. */
  clear(): void {
    this.entries.clear();
  }

  private start(key: string, entry: Entry<V>): Entry<V> {
    entry.answer.then(
      (answer) => {
        entry.there = { answer, size: this.options.sizeOf?.(answer) ?? 1 };
        this.isFailing = false;
        this.evict();
      },
      (error) => {
        if (this.entries.get(key) === entry) this.entries.delete(key);
        this.isFailing ||= !(error instanceof OutOfTime); // out of time, it gets further the next time
      },
    );
    return entry;
  }

  /** Drops what a later edition ends. Returns whether answers of the edition are kept: those of an earlier one are not. */
  private follow(edition: Edition): boolean {
    if (this.edition && isEarlier(edition, this.edition)) return false;
    if (this.edition?.forgotten !== edition.forgotten) this.entries.clear();
    else if (this.edition.generation !== edition.generation) this.retire();
    this.edition = edition;
    return true;
  }

  /** Keeps of a generation that is over the newest answers only, if at all. */
  private retire(): void {
    const newest = new Map<string, Entry<V>>();
    if (this.options.keepsPreviousGeneration)
      for (const entry of this.entries.values()) {
        const line = this.lineOf(entry.moment, entry.question);
        if (entry.there && this.isNewer(entry, newest.get(line))) newest.set(line, entry);
      }
    for (const [key, entry] of this.entries)
      if (newest.get(this.lineOf(entry.moment, entry.question)) !== entry) this.entries.delete(key);
  }

  /** Drops the answers asked for longest ago. */
  private evict(): void {
    let sum = 0;
    for (const [key, { there }] of [...this.entries].reverse()) {
      if (!there) continue;
      if (sum > 0 && sum + there.size > this.options.most) this.entries.delete(key);
      else sum += there.size;
    }
  }

  private isNewer({ moment }: Entry<V>, other: Entry<V> | undefined): boolean {
    if (!other || moment.position !== other.moment.position) return !other || moment.position > other.moment.position;
    return isEarlier(other.moment.edition, moment.edition);
  }

  private keyOf(moment: Moment, question: string): string {
    return `${keyOf(moment, this.options.kinds)} ${question}`;
  }

  /** Returns what answers at successive positions have in common. */
  private lineOf(moment: Moment, question: string): string {
    return `${moment.on} ${scopeKeyOf(moment, this.options.kinds)} ${question}`;
  }
}
