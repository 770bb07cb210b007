/** The only source of the current time in the register. */
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Returns today's date in UTC (ISO 8601). */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }
}
