/** Runs work under a name after all earlier work under that name has ended. Other names do not wait. */
export class OneAtATime {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Returns the outcome of the work. */
  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve();
    const outcome = before.then(work, work);
    this.last.set(name, outcome);
    try {
      return await outcome;
    } finally {
      if (this.last.get(name) === outcome) this.last.delete(name);
    }
  }
}
