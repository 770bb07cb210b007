import { Injectable } from '@nestjs/common';
import { reject, yieldToEventLoop } from '#kernel';
import { categoryOf } from '#ledger';
import {
  encodeCursor,
  Journal,
  type JournalEntry,
  type JournalFilter,
  type Moment,
  Moments,
  Names,
  type PageRequest,
  Things,
} from '#read-model';
import type { RecordingFilter } from './history.graphql.js';
import type { Entry } from './history.js';
import { InWords } from './in-words.js';
import { SeenHistories } from './seen-histories.js';

/** Most histories that one page reads for a limited caller: each is made of the versions of a thing. */
const HISTORIES_OF_LIMITED = 50;
/** Rows of the journal that are read at once for a limited caller, who sees few of them, and how often for a page. */
const ROWS_OF_LIMITED = 500;
const TURNS_OF_LIMITED = 20;

/** Events that a page shows, and the position at which the search for them stopped. */
interface Found {
  readonly entries: readonly Entry[];
  /** Undefined if the search reached the beginning of the ledger. */
  readonly searchedTo?: bigint;
}

/** Reads what was recorded last, in the whole register. */
@Injectable()
export class Recordings {
  constructor(
    private readonly moments: Moments,
    private readonly things: Things,
    private readonly called: Names,
    private readonly journal: Journal,
    private readonly histories: SeenHistories,
    private readonly inWords: InWords,
  ) {}

  /**
   * Returns a page of the events that the caller sees in histories, newest first, as a connection.
   * @throws {Rejection} as {@link Moments.ofPage}; FORBIDDEN for an account that the caller does not see
   */
  async page(request: PageRequest, filter: RecordingFilter | null | undefined) {
    const { first, cursor, moment } = await this.moments.ofPage(request);
    if (cursor && !/^\d{1,19}$/.test(cursor.sort))
      reject('BAD_CURSOR', 'This is the cursor of another list: use an endCursor of `recordings`.', 'after');
    const before = cursor && BigInt(cursor.sort);
    const { type: kind, event: type, actor, since } = filter ?? {};
    if (actor && moment.readScope && !moment.readScope.includesReasons)
      reject('FORBIDDEN', 'Your grant does not show accounts: leave `actor` out.', 'filter.actor');
    const asked = {
      kind: kind ?? undefined,
      type: type ?? undefined,
      actor: actor ?? undefined,
      since: since ?? undefined,
    };
    const { entries, searchedTo } = moment.readScope?.isLimited
      ? await this.ofLimited(asked, moment, first, before)
      : await this.ofAll(asked, moment, first, before);
    const told = await this.inWords.told(entries, moment);
    const names = await this.names(entries, moment);
    const nodes = told.map((entry) => ({ ...entry, thing: names(entry.stream) }));
    const cursorAt = (position: bigint) => encodeCursor(moment, String(position), '');
    const edges = nodes.map((node) => ({ node, cursor: cursorAt(node.position) }));
    return {
      nodes,
      edges,
      pageInfo: {
        hasNextPage: searchedTo !== undefined,
        hasPreviousPage: cursor !== undefined,
        startCursor: edges[0]?.cursor,
        endCursor: searchedTo === undefined ? edges.at(-1)?.cursor : cursorAt(searchedTo),
      },
    };
  }

  private async ofAll(filter: JournalFilter, moment: Moment, first: number, before?: bigint): Promise<Found> {
    const { entries: rows, searchedTo } = await this.journal.newest(filter, moment, first + 1, before);
    const shown = rows.slice(0, first);
    const histories = new Map<string, Map<bigint, Entry>>();
    for (const { stream } of shown)
      if (!histories.has(stream)) histories.set(stream, byPosition(await this.histories.entries(stream)));
    const entries = shown.flatMap(({ stream, position }) => histories.get(stream)!.get(position) ?? []);
    return { entries, searchedTo: rows.length > first ? (shown.at(-1)?.position ?? before) : searchedTo };
  }

  /** Searches until the page is full, or until many histories have been read. */
  private async ofLimited(filter: JournalFilter, moment: Moment, first: number, before?: bigint): Promise<Found> {
    const histories = new Map<string, Map<bigint, Entry>>();
    const found: Entry[] = [];
    let last = before;
    for (let turn = 0; turn < TURNS_OF_LIMITED; turn += 1) {
      const { entries: rows, searchedTo } = await this.journal.newest(filter, moment, ROWS_OF_LIMITED, last);
      const seen = await this.visible(rows, moment);
      for (const { stream, position } of rows) {
        await yieldToEventLoop();
        if (seen.has(stream)) {
          const isNew = !histories.has(stream);
          if (found.length === first || (isNew && histories.size === HISTORIES_OF_LIMITED))
            return { entries: found, searchedTo: last };
          if (isNew) histories.set(stream, byPosition((await this.histories.ofContent(stream, moment)).entries));
          const entry = histories.get(stream)!.get(position);
          if (entry) found.push(entry);
        }
        last = position;
      }
      if (searchedTo === undefined) return { entries: found };
      last = searchedTo;
    }
    return { entries: found, searchedTo: last };
  }

  private async visible(rows: readonly JournalEntry[], moment: Moment): Promise<Set<string>> {
    const ids = [...new Set(rows.map(({ stream }) => stream))];
    const seen = new Set<string>();
    for (const kind of new Set(ids.map(categoryOf)))
      for (const thing of await this.things.byIds(
        kind,
        ids.filter((id) => categoryOf(id) === kind),
        moment,
      ))
        if (thing) seen.add(thing.id);
    return seen;
  }

  /** Returns the names of the things of the entries, as they are at the moment. */
  private async names(entries: readonly Entry[], moment: Moment) {
    const found = await this.called.ofIds(
      entries.map(({ stream }) => stream),
      moment,
    );
    return (id: string) => ({ type: categoryOf(id), id, ...found.get(id) });
  }
}

function byPosition(entries: readonly Entry[]): Map<bigint, Entry> {
  return new Map(entries.map((entry) => [entry.position, entry]));
}
