/** Runs pieces of work one at a time, in the order in which they are given. One that fails ends for its caller alone. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the work after all that was given before. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => {});
    return turn;
  }

  /** Resolves once all that was given has ended. */
  async ended(): Promise<void> {
    await this.last;
  }
}
