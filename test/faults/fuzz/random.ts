/** Random choices that a seed decides (mulberry32). The same seed gives the same choices. */
export class Random {
  constructor(private state: number) {}

  /** Returns a number from 0 to 1 (exclusive). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Returns a whole number from 0 to `below` (exclusive). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }

  /** Returns true with the probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  times<T>(count: number, make: (i: number) => T): T[] {
    return Array.from({ length: count }, (_, i) => make(i));
  }
}
