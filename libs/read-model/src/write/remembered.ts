import { condensed, type StoredTimeline, sizeOf } from './stored-timelines.js';

/** Stored timelines of the things written last, within a bound of bytes. Their next events need no query, and no waiting. */
export class Remembered {
  private readonly things = new Map<string, { readonly stored: StoredTimeline; readonly bytes: number }>();
  private bytes = 0;

  /** @param most bytes of memory that they take at most, about */
  constructor(private readonly most: number) {}

  get(id: string): StoredTimeline | undefined {
    return this.things.get(id)?.stored;
  }

  /** Remembers the thing as it is now. Those that were written longest ago are forgotten for it. A too large one is not kept. */
  set(id: string, stored: StoredTimeline): void {
    this.forget(id);
    const bytes = sizeOf(stored);
    if (bytes > this.most) return;
    this.things.set(id, { stored: condensed(stored), bytes });
    this.bytes += bytes;
    for (const oldest of this.things.keys())
      if (this.bytes > this.most) this.forget(oldest);
      else break;
  }

  forget(id: string): void {
    this.bytes -= this.things.get(id)?.bytes ?? 0;
    this.things.delete(id);
  }
}
