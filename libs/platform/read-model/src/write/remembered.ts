import { RecentlyUsed } from '#kernel';
import { condensed, type StoredTimeline, sizeOf } from './stored-timelines.js';

/** Stored timelines of the things written last, within a bound of bytes. Their next events need no query, and no waiting. */
export class Remembered {
  private readonly things: RecentlyUsed<StoredTimeline>;

  /** @param most bytes of memory that they take at most, about */
  constructor(most: number) {
    this.things = new RecentlyUsed(most);
  }

  get(id: string): StoredTimeline | undefined {
    return this.things.get(id);
  }

  /** Remembers the thing as it is now. Those that were used longest ago are forgotten for it. A too large one is not kept. */
  set(id: string, stored: StoredTimeline): void {
    this.things.set(id, condensed(stored), sizeOf(stored));
  }

  forget(id: string): void {
    this.things.take(id);
  }
}
