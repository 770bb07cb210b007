import { OutOfTime } from '#kernel';
import type { Moment } from '#read-model';
import type { KeptFinding } from './kept-finding.js';
import type { Sequence } from './model/sequence.js';

/** The findings at a moment, which are computed once. */
export interface Answer {
  readonly moment: Moment;
  readonly findings: Promise<Sequence<KeptFinding>>;
  /** True once they are there. */
  isThere: boolean;
}

/** Most findings to keep. The moments asked for last stay. */
const MOST_KEPT = 120_000;

/** The findings at the moments asked for last. */
export class KeptAnswers {
  private readonly kept = new Map<string, Answer>();
  /** Answers that were set aside: the newest one of each date and each scope. */
  private former: readonly Answer[] = [];
  /** True after a judgement that failed, until one succeeds. */
  private isFailing = false;

  /** Returns the answer at the moment. It is begun if there is none. */
  at(moment: Moment, begin: () => Answer['findings']): Answer {
    const question = questionOf(moment);
    const answer = this.kept.get(question) ?? this.begun(question, moment, begin());
    this.kept.delete(question);
    this.kept.set(question, answer);
    return answer;
  }

  private begun(question: string, moment: Moment, findings: Answer['findings']): Answer {
    const answer: Answer = { moment, findings, isThere: false };
    findings.then(
      () => {
        answer.isThere = true;
        this.isFailing = false;
        return this.letGo();
      },
      (error) => {
        if (this.kept.get(question) === answer) this.kept.delete(question);
        this.isFailing ||= !(error instanceof OutOfTime); // out of time, it gets further the next time
      },
    );
    return answer;
  }

  /** Returns whether the findings at the moment are there, or are being computed. */
  has(moment: Moment): boolean {
    return this.kept.has(questionOf(moment));
  }

  /**
   * Returns the newest answer that is there, of the same date and caller and up to this moment. It can be one that was set aside.
   * Undefined if there is none, or if the last judgement has failed: nobody is to be answered from before for ever.
   */
  newestUpTo({ position, on, readScope }: Moment): Answer | undefined {
    if (this.isFailing) return undefined;
    const before = [...this.kept.values(), ...this.former].filter(
      ({ isThere, moment }) =>
        isThere && moment.position <= position && moment.on === on && moment.readScope?.name === readScope?.name,
    );
    return newestOfEach(before)[0];
  }

  /** Answers no longer from what is kept, since it is of former read models. What is there serves while newer findings are not. */
  setAside(): void {
    this.former = newestOfEach([...this.kept.values(), ...this.former].filter(({ isThere }) => isThere));
    this.kept.clear();
  }

  /** Drops everything. */
  forgetAll(): void {
    this.kept.clear();
    this.former = [];
  }

  /** Drops the answers least recently asked for. The newest one stays, however large it is. */
  private async letGo(): Promise<void> {
    let sum = 0;
    for (const [question, answer] of [...this.kept].reverse()) {
      const { length } = await answer.findings.catch(() => []);
      if (sum > 0 && sum + length > MOST_KEPT) this.kept.delete(question);
      else sum += Math.max(length, MOST_KEPT / 100);
    }
  }
}

/** Returns the newest answer of each date and each scope: the first one if several are of the same position. */
function newestOfEach(answers: readonly Answer[]): readonly Answer[] {
  const newest = new Map<string, Answer>();
  for (const answer of answers) {
    const { position, on, readScope } = answer.moment;
    const of = JSON.stringify([on, readScope?.name]);
    const other = newest.get(of);
    if (!other || other.moment.position < position) newest.set(of, answer);
  }
  return [...newest.values()];
}

function questionOf({ position, on, readScope }: Moment): string {
  return JSON.stringify([String(position), on, readScope?.name]);
}
