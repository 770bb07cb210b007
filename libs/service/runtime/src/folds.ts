import type { Folds } from '#evidence';
import { LAW_VERSION, lawText } from '#law';
import { asIfForgotten, categoryOf, type RecordedEvent } from '#ledger';
import { NO_ROWS, type Projection, type Projections, RowsOfStream, type RowsOfThing, rowLines } from '#read-model';
import { hex, LAW, sha256OfText } from '#transparency-log';

/** Returns the folds of these projections, whose results are under each checkpoint of the log. */
export function foldsOf({ all }: Pick<Projections, 'all'>): Folds {
  const kinds = new Map<string, Projection>(all.map((projection) => [projection.decider.category, projection]));
  const versions = [...kinds].map(([kind, { version }]) => `${kind}.${version}`);
  return {
    versions: versions.sort().join(' '),
    isThing: (stream) => kinds.has(categoryOf(stream)),
    begin: (thing) => {
      const projection = kinds.get(categoryOf(thing))!;
      const rows = rowsAsIfForgotten(projection);
      return { rowsAfter: async (events) => rowLines(await rows(events)) };
    },
  };
}

/**
 * Returns a function that folds the events of one thing as if its person were forgotten: no key is needed. Each call goes on
 * from the one before. There are no rows once an event cannot be folded.
 */
export function rowsAsIfForgotten(projection: Projection): (events: readonly RecordedEvent[]) => Promise<RowsOfThing> {
  const rows = new RowsOfStream(projection);
  return (events) => {
    const stored = events.map((event) => asIfForgotten(projection.decider, event));
    // The projector reports an event that it cannot take: the log goes on.
    return rows.after(stored).catch(() => NO_ROWS);
  };
}

/** Returns the extension line that names the law data of this program. */
export function lawLine(): string {
  return `${LAW} ${LAW_VERSION} ${hex(sha256OfText(lawText()))}`;
}
