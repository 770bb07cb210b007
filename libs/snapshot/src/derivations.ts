// Values derived from parts of a source, computed again only if something has changed that they were computed from.

/** A part of the source, or a value derived from it, with the rounds in which it last changed and was last found right. */
interface Node<S> {
  changedIn: number;
  rightIn: number;
  value: unknown;
  /** Absent for a part of the source. */
  compute?: (source: S) => unknown;
  /** The parts and values that it was computed from, without the steady ones. */
  reads: readonly Node<S>[];
  /** The steady parts that it was computed from. */
  steady: readonly Node<S>[];
  readonly isSteady?: boolean;
}

/**
 * Keeps derived values over a sequence of sources. Each source differs from the one before in some parts. While a value is
 * computed, each part and each other value that it reads is noted. A value is right as long as none of these has changed. A
 * value that is computed again and comes out the same counts as unchanged: what was computed from it stays right.
 */
export class Derivations<S> {
  private readonly parts = new Map<string, Node<S>>();
  private readonly derived = new Map<string, Node<S>>();
  private reading: Set<Node<S>> | undefined;
  private round = 1;
  private steadyChangedIn = 0;

  /**
   * @param isFollowed true if other sources may follow. Otherwise, nobody needs to know what was read: that takes a fifth of the
   *   time, and most of the memory
   */
  constructor(
    private source: S,
    private readonly isFollowed = true,
  ) {}

  /** Goes on with the next source, which differs from the one before in these parts. */
  next(source: S, changed: Iterable<string>): void {
    this.source = source;
    this.round += 1;
    for (const name of changed) {
      const part = this.parts.get(name);
      if (!part) continue;
      part.changedIn = this.round;
      if (part.isSteady) this.steadyChangedIn = this.round;
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
      part = { changedIn: 0, rightIn: 0, value: undefined, reads: [], steady: [], isSteady };
      this.parts.set(name, part);
    }
    this.reading.add(part);
  }

  /**
   * Returns the value of that name. `compute` reads nothing but the source that it is given, and what never changes: it can
   * be called again with a later source.
   */
  of<V>(name: string, compute: (source: S) => V): V {
    let node = this.derived.get(name);
    if (!node) {
      node = { changedIn: 0, rightIn: 0, value: undefined, compute, reads: [], steady: [] };
      this.derived.set(name, node);
    }
    this.reading?.add(node);
    if (!this.isRight(node)) this.refresh(node);
    return node.value as V;
  }

  /** Drops every value that nobody has asked for since the last source came. */
  dropUnused(): void {
    for (const [name, { rightIn }] of this.derived) if (rightIn !== this.round) this.derived.delete(name);
  }

  private isRight(node: Node<S>): boolean {
    if (node.rightIn === this.round) return true;
    if (node.rightIn === 0) return false;
    if (this.steadyChangedIn > node.rightIn && node.steady.some(({ changedIn }) => changedIn > node.rightIn))
      return false;
    for (const read of node.reads) {
      if (read.compute && !this.isRight(read) && !this.canRefresh(read)) return false;
      if (read.changedIn > node.rightIn) return false;
    }
    node.rightIn = this.round;
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
      node.reads = all.filter((read) => !read.isSteady);
      node.steady = all.filter((read) => read.isSteady);
      node.rightIn = this.round;
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
  if (a instanceof Set || a instanceof Map) {
    const other = b as ReadonlySet<unknown>;
    return a.size === other.size && same([...a], [...other]);
  }
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && same(a[name as never], b[name as never]))
  );
}
