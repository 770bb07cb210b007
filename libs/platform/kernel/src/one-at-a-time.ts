/** Runs work under names after all earlier work under any of these names has ended. Other names do not wait. */
export class OneAtATime {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Returns the outcome of the work. It takes all its names at once, so no two pieces of work wait for each other. */
  async run<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = names.map((name) => this.last.get(name)).filter((earlier) => earlier !== undefined);
    const outcome = Promise.allSettled(before).then(work);
    for (const name of names) this.last.set(name, outcome);
    try {
      return await outcome;
    } finally {
      for (const name of names) if (this.last.get(name) === outcome) this.last.delete(name);
    }
  }
}
