import { mustBeInTime, OutOfTime } from '#kernel';

/** Answers that callers share while they are computed, and that are kept for later ones. */
export class SharedAnswers<T> {
  private readonly kept = new Map<string, Promise<T>>();

  /** @param atMost the number of answers to keep; the oldest is dropped first */
  constructor(private readonly atMost: number) {}

  /** Returns the answer to the question. It is computed once; a failure is not kept. */
  of(question: string, compute: () => Promise<T>): Promise<T> {
    let answer = this.kept.get(question);
    if (!answer) {
      answer = compute();
      this.kept.set(question, answer);
      answer.catch(() => this.kept.delete(question));
      if (this.kept.size > this.atMost) this.kept.delete(this.kept.keys().next().value!);
    }
    return answer.catch((error) => {
      if (!(error instanceof OutOfTime)) throw error;
      mustBeInTime(); // the time of the first caller is up; ours may not be
      return this.of(question, compute);
    });
  }

  /** Forgets all answers. */
  clear(): void {
    this.kept.clear();
  }
}
