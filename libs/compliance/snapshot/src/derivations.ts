// Values derived from parts of a source, computed again only if something has changed that they were computed from.

/** A part of the source, or a value derived from it. */
class Dependency<S> {
  /** The revision in which it last came out otherwise. */
  changedIn = 0;
  /** The last revision in which it was asked for, and found right. */
  verifiedIn = 0;
  value: unknown = undefined;
  /** All that it was computed from, in the order in which it was read. */
  dependencies: readonly Dependency<S>[] = NONE;

  /** @param compute absent for a part of the source */
  constructor(
    readonly key: string,
    readonly compute?: (source: S, key: string) => unknown,
  ) {}
}

type ByName<S> = Map<string, Map<string, Dependency<S>>>;

const NONE: readonly never[] = [];

/** Default for the revisions after which unused values are dropped. */
const KEPT_FOR = 64;

/**
 * Keeps derived values while the source moves from revision to revision. A part that differs is dirty in that revision. While a value is
 * computed, each part and each other value that it reads becomes one of its dependencies.
 *
 * A value is validated when somebody asks for it, once in a revision. Its dependencies are validated first; it is computed again only
 * if one has changed. A value that comes out the same has not changed: what was computed from it stays.
 */
export class Derivations<S> {
  private readonly parts: ByName<S> = new Map();
  private readonly derived: ByName<S> = new Map();
  private reading: Set<Dependency<S>> | undefined;
  private revision = 1;

  /**
   * @param source the same object in all revisions
   * @param isFollowed true if there are later revisions. Otherwise nobody needs to know what was read
   * @param keptFor the number of revisions after which a value is dropped that nobody has asked for meanwhile
   */
  constructor(
    private readonly source: S,
    private readonly isFollowed = true,
    private readonly keptFor = KEPT_FOR,
  ) {}

  /** Begins the next revision. The source differs in these parts. */
  next(dirty: Iterable<readonly [name: string, key: string]>): void {
    this.revision += 1;
    for (const [name, key] of dirty) {
      const part = this.parts.get(name)?.get(key);
      if (part) part.changedIn = this.revision;
    }
    if (this.revision % this.keptFor === 0) this.dropUnused(this.revision - this.keptFor);
  }

  /** Notes that the value that is being computed depends on the part. */
  read(name: string, key: string): void {
    if (!this.reading) return;
    const part = oneOf<S>(this.parts, name, key);
    part.verifiedIn = this.revision;
    this.reading.add(part);
  }

  /**
   * Returns the value of that name for the key. `compute` reads nothing but what it is given, and what never changes: it can
   * be called again in a later revision.
   */
  of<V>(name: string, key: string, compute: (source: S, key: string) => V): V {
    const derived = oneOf<S>(this.derived, name, key, compute);
    this.validate(derived);
    this.reading?.add(derived);
    return derived.value as V;
  }

  private validate(one: Dependency<S>): void {
    if (one.verifiedIn === this.revision) return;
    if (one.compute && (one.verifiedIn === 0 || this.isDirty(one))) this.compute(one, one.compute);
    one.verifiedIn = this.revision;
  }

  /** Looks at the dependencies in their order: if those before are the same, the computation would ask for the next one, too. */
  private isDirty({ dependencies, verifiedIn }: Dependency<S>): boolean {
    for (const dependency of dependencies) {
      this.validate(dependency);
      if (dependency.changedIn > verifiedIn) return true;
    }
    return false;
  }

  private compute(derived: Dependency<S>, compute: (source: S, key: string) => unknown): void {
    const outer = this.reading;
    const reading = this.isFollowed ? new Set<Dependency<S>>() : undefined;
    this.reading = reading;
    try {
      const value = compute(this.source, derived.key);
      if (derived.verifiedIn === 0 || !same(derived.value, value)) {
        derived.value = value;
        derived.changedIn = this.revision;
      }
      if (reading) derived.dependencies = [...reading];
    } finally {
      this.reading = outer;
    }
  }

  /** Drops what was last asked for before the revision. Nothing that was asked for since depends on it. */
  private dropUnused(revision: number): void {
    for (const all of [this.parts, this.derived])
      for (const byKey of all.values())
        for (const [key, { verifiedIn }] of byKey) if (verifiedIn < revision) byKey.delete(key);
  }
}

function oneOf<S>(all: ByName<S>, name: string, key: string, compute?: Dependency<S>['compute']): Dependency<S> {
  const byKey = all.get(name) ?? new Map<string, Dependency<S>>();
  if (byKey.size === 0) all.set(name, byKey);
  let one = byKey.get(key);
  if (!one) {
    one = new Dependency(key, compute);
    byKey.set(key, one);
  }
  return one;
}

/** Returns true if the values are the same, or plain data, lists, sets and maps with the same content. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a)) return sameInOrder(a, b as readonly unknown[]);
  if (a instanceof Set || a instanceof Map) {
    const other = b as ReadonlyMap<unknown, unknown>; // or a set, whose values are its keys
    return sameInOrder([...a.keys()], [...other.keys()]) && sameInOrder([...a.values()], [...other.values()]);
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
