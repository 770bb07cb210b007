import { VIEW } from '../engines/database.js';
import type { Edition } from '../time/edition.js';
import { scopeKeyOf } from '../time/moment-key.js';
import type { Moment } from '../time/timeline.js';

/** Most scopes of a part of the register to keep something for. */
const MAX_PARTS = 2;

interface Cached<V> {
  readonly value: V;
  readonly isPart: boolean;
}

/**
 * Keeps the last value of each part of the register that is read: of the whole, and of a few parts. Regulators read parts, and so do
 * reports of approved content. All are dropped as soon as a person was forgotten since.
 */
export class LastByScope<V> {
  /** The values by the kinds, and by what is read of them. Those used last come last. */
  private readonly values = new Map<string, Map<string, Cached<V>>>();
  /** The number of persons who had been forgotten when it was used last. */
  private forgotten = 0n;

  /** Returns the last value for callers who read the same of the kinds. */
  get(moment: Moment, kinds: readonly string[]): V | undefined {
    if (!this.follow(moment.edition)) return undefined;
    const ofKinds = this.values.get(kinds.join(' '));
    const key = scopeKeyOf(moment, kinds);
    const kept = ofKinds?.get(key);
    if (kept) ofKinds!.delete(key);
    if (kept) ofKinds!.set(key, kept);
    return kept?.value;
  }

  /** Keeps the value in place of an earlier one. What was read before a person was forgotten is not kept. */
  set(moment: Moment, kinds: readonly string[], value: V): void {
    if (!this.follow(moment.edition)) return;
    const name = kinds.join(' ');
    const ofKinds = this.values.get(name) ?? new Map<string, Cached<V>>();
    this.values.set(name, ofKinds);
    const key = scopeKeyOf(moment, kinds);
    ofKinds.delete(key);
    ofKinds.set(key, { value, isPart: isPart(moment) });
    const parts = [...ofKinds].filter(([, one]) => one.isPart);
    for (const [oldest] of parts.slice(0, -MAX_PARTS)) ofKinds.delete(oldest);
  }

  /** Drops everything. */
  clear(): void {
    this.values.clear();
  }

  /** Returns false for a moment before the last person was forgotten. */
  private follow({ forgotten }: Edition): boolean {
    if (forgotten > this.forgotten) this.values.clear();
    else if (forgotten < this.forgotten) return false;
    this.forgotten = forgotten;
    return true;
  }
}

function isPart({ readScope }: Moment): boolean {
  return (
    readScope?.isLimited === true || [...(readScope?.kinds.values() ?? [])].some(({ view }) => view === VIEW.APPROVED)
  );
}
