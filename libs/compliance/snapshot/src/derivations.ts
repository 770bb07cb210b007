// Values derived from parts of a source, computed again only if something has changed that they were computed from.

/** A part of the source, or a value derived from it, with the rounds in which it last changed and was last found right. */
class Node<S> {
  changedIn = 0;
  rightIn = 0;
  /** True if something that it was computed from may have changed since then. Steady parts do not count. */
  isDoubtful = false;
  value: unknown = undefined;
  /** The last search for unused values in which it was in use. */
  usedIn = 0;
  /** The parts and values that it was computed from, without the steady ones. */
  reads: readonly Node<S>[] = NONE;
  /** The steady parts that it was computed from. */
  steady: readonly Node<S>[] = NONE;
  /** The values that were computed from it, perhaps not any more. A steady part has none. */
  readers: readonly Node<S>[] = NONE;

  /** @param compute absent for a part of the source */
  constructor(
    readonly compute?: (source: S) => unknown,
    readonly isSteady = false,
  ) {}

  /** Adds a reader. A list that grows in place has room for 16 more, which in most of a hundred thousand stays empty. */
  addReader(reader: Node<S>): void {
    if (this.readers.length < FEW) this.readers = this.readers.concat(reader);
    else (this.readers as Node<S>[]).push(reader);
  }
}

const NONE: readonly never[] = [];
/** Most readers for which the list is copied when one comes. */
const FEW = 8;

/** Readers of a value that is crowded. */
const CROWD = 64;

/** Values after which a search for unused ones pauses. */
const SOME = 500;

/** Growth of the number of values, after which those that nobody asks for are looked for. */
const GROWTH = 1.1;

/**
 * Keeps derived values over a sequence of sources. Each source differs from the one before in some parts. While a value is
 * computed, each part and each other value that it reads is noted. A value is right as long as none of these has changed. A
 * value that is computed again and comes out the same counts as unchanged: what was computed from it stays right.
 *
 * A change casts doubt on the values that it can reach. They alone are looked at when they are asked for. Many values read few
 * crowded ones, which seldom come out otherwise: these are looked at first, and stop the doubt.
 */
export class Derivations<S> {
  private readonly parts = new Map<string, Node<S>>();
  private readonly derived = new Map<string, Node<S>>();
  private reading: Set<Node<S>> | undefined;
  /** The values that were asked for since the last source came, not by another value. */
  private readonly asked = new Set<Node<S>>();
  /** The crowded values that are in doubt, and whose readers are not yet. */
  private readonly crowded = new Set<Node<S>>();
  /** The first round in which one of them can have changed. */
  private doubtedSince = 0;
  /** The values in doubt that were computed from many others. */
  private readonly wide = new Set<Node<S>>();
  /** The number of values after the last search for unused ones. */
  private used = 0;
  private search = 0;
  private isSearching = false;
  /** Used values whose own reads the search has still to look at; absent once it knows all. */
  private left: Node<S>[] | undefined;
  private round = 1;
  private steadyChangedIn = 0;

  /**
   * @param isFollowed true if other sources may follow. Otherwise, nobody needs to know what was read: that takes a fifth of the
   *   time, and most of the memory
   * @param crowd the number of readers from which a value is looked at before they are doubted
   * @param some the number of values after which a search for unused ones pauses
   */
  constructor(
    private source: S,
    private readonly isFollowed = true,
    private readonly crowd = CROWD,
    private readonly some = SOME,
  ) {}

  /** Goes on with the next source, which differs from the one before in these parts. */
  next(source: S, changed: Iterable<string>): void {
    this.source = source;
    this.round += 1;
    if (this.crowded.size === 0) this.doubtedSince = this.round;
    this.asked.clear();
    for (const name of changed) {
      const part = this.parts.get(name);
      if (!part) continue;
      part.changedIn = this.round;
      if (part.isSteady) this.steadyChangedIn = this.round;
      else this.doubtReadersOf(part);
    }
  }

  /**
   * Notes that the value that is being computed depends on the part. Steady parts change seldom: while none has changed, no value
   * looks for those that it has read.
   */
  read(name: string, isSteady = false): void {
    if (!this.reading) return;
    let part = this.parts.get(name);
    if (!part) {
      part = new Node(undefined, isSteady);
      this.parts.set(name, part);
    }
    this.use(part);
    this.reading.add(part);
  }

  /**
   * Returns the value of that name. `compute` reads nothing but the source that it is given, and what never changes: it can
   * be called again with a later source.
   */
  of<V>(name: string, compute: (source: S) => V): V {
    let value = this.derived.get(name);
    if (!value) {
      value = new Node<S>(compute);
      this.derived.set(name, value);
    }
    this.use(value);
    if (!this.reading) this.settleCrowded();
    (this.reading ?? this.asked).add(value);
    if (!this.isRight(value)) this.refresh(value);
    return value.value as V;
  }

  /** Returns true if the value is known to be right, without a look at what it was computed from. */
  isSettled(name: string): boolean {
    const value = this.derived.get(name);
    return value !== undefined && value.rightIn > 0 && !value.isDoubtful && value.rightIn >= this.steadyChangedIn;
  }

  /**
   * Settles the values in doubt that take longest, and pauses after each: those that many were computed from, and those that
   * were computed from many. Without it, the first who asks for one of them settles them all.
   */
  *settle(): Generator<void> {
    for (const value of this.crowded) {
      this.settleOneOfCrowd(value);
      yield;
    }
    for (const value of this.wide) {
      this.wide.delete(value);
      this.settleCrowded();
      if (value.isDoubtful && !this.isRight(value)) this.canRefresh(value);
      yield;
    }
  }

  /**
   * Drops the values that nobody has asked for since the last source came, once there are many more values than before. It pauses
   * after some values. Meanwhile anybody may ask for values, and other sources may come: what is asked for stays.
   */
  *dropUnused(): Generator<void> {
    if (this.isSearching || this.derived.size <= this.used * GROWTH) return;
    this.isSearching = true;
    this.search += 1;
    yield* this.findUsed();
    yield* this.dropUnusedIn(this.derived);
    yield* this.dropUnusedIn(this.parts);
    this.isSearching = false;
    this.used = this.derived.size;
  }

  private *findUsed(): Generator<void> {
    this.left = [];
    for (const value of this.asked) this.use(value);
    for (let count = 1; this.left.length > 0; count += 1) {
      const { reads, steady } = this.left.pop()!;
      for (const all of [reads, steady]) for (const read of all) this.use(read);
      if (count % this.some === 0) yield;
    }
    this.left = undefined;
  }

  private *dropUnusedIn(all: Map<string, Node<S>>): Generator<void> {
    const isUsed = (node: Node<S>) => !this.isUnused(node);
    let count = 0;
    for (const [name, node] of all) {
      if (this.isUnused(node)) all.delete(name);
      else if (!node.readers.every(isUsed)) node.readers = node.readers.filter(isUsed).slice(); // without room for more
      if (++count % this.some === 0) yield;
    }
  }

  private isUnused({ usedIn }: Node<S>): boolean {
    return usedIn !== this.search;
  }

  /**
   * Notes that a value or a part is used, if a search is under way. One that had been found unused is computed again, since
   * changes may not reach it any more.
   */
  private use(node: Node<S>): void {
    if (!this.isUnused(node)) return;
    node.usedIn = this.search;
    if (this.left) this.left.push(node);
    else {
      node.rightIn = 0;
      node.reads = node.steady = NONE;
    }
  }

  private doubtReadersOf({ readers }: Node<S>): void {
    for (const reader of readers) {
      if (reader.isDoubtful) continue;
      reader.isDoubtful = true;
      if (reader.reads.length >= this.crowd) this.wide.add(reader);
      if (reader.readers.length >= this.crowd) this.crowded.add(reader);
      else this.doubtReadersOf(reader);
    }
  }

  private settleCrowded(): void {
    for (const value of this.crowded) this.settleOneOfCrowd(value);
  }

  /**
   * Looks at a crowded value in doubt. It may be computed from another whose turn comes later. So each has a round of its own:
   * what was computed too early is computed again.
   */
  private settleOneOfCrowd(value: Node<S>): void {
    this.crowded.delete(value);
    this.round += 1;
    const isKnown = this.isRight(value) || this.canRefresh(value);
    if (!isKnown || value.changedIn >= this.doubtedSince) this.doubtReadersOf(value);
  }

  private isRight(node: Node<S>): boolean {
    if (node.rightIn === 0) return false;
    if (!node.isDoubtful && node.rightIn >= this.steadyChangedIn) return true;
    if (this.steadyChangedIn > node.rightIn && node.steady.some(({ changedIn }) => changedIn > node.rightIn))
      return false;
    for (const read of node.reads) {
      if (read.compute && !this.isRight(read) && !this.canRefresh(read)) return false;
      if (read.changedIn > node.rightIn) return false;
    }
    node.rightIn = this.round;
    node.isDoubtful = false;
    return true;
  }

  /** Returns false for a value that cannot be computed any more: what asked for it will not ask again, or fail as well. */
  private canRefresh(node: Node<S>): boolean {
    try {
      this.refresh(node);
      return true;
    } catch {
      return false;
    }
  }

  private refresh(node: Node<S>): void {
    if (!this.isFollowed) {
      node.value = node.compute!(this.source);
      node.rightIn = this.round;
      return;
    }
    const outer = this.reading;
    const reads = new Set<Node<S>>();
    this.reading = reads;
    try {
      const value = node.compute!(this.source);
      if (node.rightIn === 0 || !same(node.value, value)) {
        node.value = value;
        node.changedIn = this.round;
      }
      const all = [...reads];
      const known = new Set(node.reads);
      node.reads = all.filter((read) => !read.isSteady).slice(); // a copy has no room for more
      node.steady = all.filter((read) => read.isSteady).slice();
      for (const read of node.reads) if (!known.has(read)) read.addReader(node);
      node.rightIn = this.round;
      node.isDoubtful = false;
    } finally {
      this.reading = outer;
    }
  }
}

/** Returns true if the values are the same, or plain data, lists, sets and maps with the same content. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a)) return sameInOrder(a, b as readonly unknown[]);
  if (a instanceof Set || a instanceof Map) {
    const other = b as ReadonlySet<unknown>;
    return a.size === other.size && sameInOrder([...a], [...other]);
  }
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && same(a[name as never], b[name as never]))
  );
}

/** Lists are long: some hold ten thousand things. */
function sameInOrder(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, i) => same(entry, b[i]));
}
