import { Injectable } from '@nestjs/common';
import { categoryOf, Deciders } from '#ledger';
import { type Moment, NOT_COVERED, Things } from '#read-model';

/** Limits the ids within values to what the caller may read. */
@Injectable()
export class Redaction {
  constructor(
    private readonly things: Things,
    private readonly deciders: Deciders,
  ) {}

  /** Returns the value, with the ids of things that the grant does not cover replaced. */
  async within<T>(value: T, moment: Moment): Promise<T> {
    if (!moment.readScope?.isLimited) return value;
    const ids = new Set<string>();
    walk(value, (text) => {
      if (this.isId(text)) ids.add(text);
      return text;
    });
    const covered = new Set<string>();
    for (const kind of new Set([...ids].map(categoryOf))) {
      const ofKind = [...ids].filter((id) => categoryOf(id) === kind);
      for (const thing of await this.things.byIds(kind, ofKind, moment)) if (thing) covered.add(thing.id);
    }
    return walk(value, (text) => (ids.has(text) && !covered.has(text) ? NOT_COVERED : text)) as T;
  }

  /** Returns whether the text is the id of a thing, and not a key that begins like one, such as `contact-data`. */
  private isId(text: string): boolean {
    const decider = this.deciders.of(text);
    return decider !== undefined && (decider.identity !== undefined || UUID.test(text));
  }
}

const UUID = /-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function walk(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, replace)]));
}
