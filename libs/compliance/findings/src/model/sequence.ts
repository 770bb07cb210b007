/** A list that is read in order or in parts. An array is one as well. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
  slice(begin: number, end: number): readonly T[];
  filter(test: (entry: T) => boolean): readonly T[];
}

/** Lists that are read as one. Nothing is copied: after a change, nearly all lists of a hundred thousand entries are the same. */
export class Joined<T> implements Sequence<T> {
  readonly length: number;
  /** The number of entries before each list. */
  private readonly begins: Uint32Array;

  constructor(private readonly lists: readonly (readonly T[])[]) {
    this.begins = new Uint32Array(lists.length);
    let length = 0;
    lists.forEach((list, n) => {
      this.begins[n] = length;
      length += list.length;
    });
    this.length = length;
  }

  *[Symbol.iterator](): Generator<T> {
    for (const list of this.lists) yield* list;
  }

  /** Returns the entries from `begin` to before `end`, both counted from 0. */
  slice(begin: number, end: number): readonly T[] {
    const entries: T[] = [];
    for (let n = this.listWith(begin); n < this.lists.length && this.begins[n]! < end; n += 1) {
      const before = this.begins[n]!;
      entries.push(...this.lists[n]!.slice(Math.max(0, begin - before), end - before));
    }
    return entries;
  }

  filter(test: (entry: T) => boolean): readonly T[] {
    return this.lists.flatMap((list) => list.filter(test));
  }

  /** Returns the number of the last list that begins at the entry or before. */
  private listWith(entry: number): number {
    let [low, high] = [0, this.lists.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.begins[middle]! <= entry) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
