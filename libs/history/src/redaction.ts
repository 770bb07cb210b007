import { Injectable } from '@nestjs/common';
import { approvedUpTo, categoryOf, Deciders, type RecordedEvent } from '#ledger';
import { kindScopeOf, type Moment, NOT_COVERED, Things, VIEW } from '#read-model';

/** Limits the events of the ledger, and the ids within values, to what the caller may read. */
@Injectable()
export class Redaction {
  constructor(
    private readonly things: Things,
    private readonly deciders: Deciders,
  ) {}

  /**
   * Returns the events of one thing that the caller may read at the moment (default: now).
   *
   * A caller with full access gets all events. A grant gives access to the events up to the last approval, and to the
   * approvals. It gives no access to things that it does not cover.
   */
  async events(events: readonly RecordedEvent[], at?: Moment): Promise<readonly RecordedEvent[]> {
    const [first] = events;
    const readScope = at ? at.readScope : this.things.readScope();
    if (!first || !readScope) return events;
    const kind = categoryOf(first.stream);
    const seen = kindScopeOf(kind, { readScope });
    if (!seen) return [];
    if (!readScope.isLimited) return events; // needs the ledger alone: it works even if the read models are unavailable
    const moment = at ?? (await this.things.moment(null));
    const [thing] = await this.things.byIds(kind, [first.stream], moment);
    if (!thing) return [];
    const approved = approvedUpTo(events) ?? -1n;
    const shown = events.filter(
      (event) => seen.view === VIEW.CURRENT || event.revision <= approved || event.type === 'Approved',
    );
    return Promise.all(shown.map(async (event) => ({ ...event, data: await this.within(event.data, moment) })));
  }

  /** Returns the value, with the ids of things that the grant does not cover replaced. */
  async within<T>(value: T, moment: Moment): Promise<T> {
    if (!moment.readScope?.isLimited) return value;
    const ids = new Set<string>();
    walk(value, (text) => {
      if (this.deciders.of(text)) ids.add(text);
      return text;
    });
    const covered = new Set<string>();
    for (const kind of new Set([...ids].map(categoryOf))) {
      const ofKind = [...ids].filter((id) => categoryOf(id) === kind);
      for (const thing of await this.things.byIds(kind, ofKind, moment)) if (thing) covered.add(thing.id);
    }
    return walk(value, (text) => (ids.has(text) && !covered.has(text) ? NOT_COVERED : text)) as T;
  }
}

function walk(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, replace)]));
}
