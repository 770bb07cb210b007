import { same } from '#kernel';
import { type RecordedEvent, type Review, reviewDueOn, type Thing } from '#ledger';
import {
  NOT_REPLACED,
  type ReadModelTables,
  type RectangleTable,
  type Versioned,
  type VersionedTable,
  VIEW,
} from '../engines/database.js';
import { differenceTo } from '../engines/documents.js';
import { indexTermsOf, type Projection } from '../projection.js';
import { searchTextOf } from '../read/search-text.js';
import { NOTHING, type Period, type Timeline } from '../time/timeline.js';
import {
  isOfSameState,
  type Stored,
  StoredDocument,
  type StoredPeriod,
  type StoredTimeline,
  withRow,
} from './stored-timelines.js';

/** The next ids that no row has yet. Code that uses an id increments it. */
export interface FreeIds {
  row: bigint;
  document: bigint;
  terms: bigint;
  text: bigint;
}

type View = 'current' | 'approved';
const VIEWS = { current: VIEW.CURRENT, approved: VIEW.APPROVED } as const;

/** The rows that one projection inserts and replaces for a batch of events: worked out, not yet written. */
export class RowChanges {
  readonly inserted: { readonly [T in VersionedTable]: Stored<ReadModelTables[T]>[] } = {
    rectangles: [],
    lives: [],
    standings: [],
  };
  readonly replaced: { readonly [T in VersionedTable]: Versioned[] } = { rectangles: [], lives: [], standings: [] };
  readonly bodies: ReadModelTables['bodies'][] = [];
  readonly terms: ReadModelTables['terms'][] = [];
  readonly texts: ReadModelTables['texts'][] = [];
  /** New latest effective date (ISO 8601) of each thing for which it has changed. */
  readonly moved = new Map<string, string>();
  /** The terms of states: each is compared with the next one. */
  private readonly known = new WeakMap<Thing, ReturnType<typeof indexTermsOf>>();
  /** The event that the projection cannot take. Events before it count. */
  poison?: { readonly event: RecordedEvent; readonly error: Error };

  constructor(
    readonly projection: Projection,
    readonly storedTimelines: ReadonlyMap<string, StoredTimeline>,
    private readonly ids: FreeIds,
    /** Things whose rows are all deleted first, because their persons were forgotten. */
    readonly forgotten: ReadonlySet<string> = new Set(),
    /** Returns a document as its difference to another one; undefined to store it whole. */
    private readonly difference = differenceTo,
  ) {}

  /** Works out the rows by which the stored timeline becomes the timeline after the event. */
  take(stored: StoredTimeline, after: Timeline, last: RecordedEvent): void {
    const before = stored.timeline;
    if (after.current !== before.current) this.replacePeriods(stored, 'current', after.current, last);
    if (after.approved !== before.approved) this.replacePeriods(stored, 'approved', after.approved, last);
    if (!same(after.review, before.review)) this.replaceReview(stored, after.review, last);
    if (after.lastEffectiveOn !== before.lastEffectiveOn) this.moved.set(last.stream, after.lastEffectiveOn);
    stored.timeline = { ...after, current: stored.current, approved: stored.approved };
  }

  /**
   * Replaces the stored periods by the new ones. Periods that are equal keep their rows. A document that is stored already, in
   * either view, is not written again.
   */
  private replacePeriods(
    stored: StoredTimeline,
    view: View,
    periods: readonly Period[],
    { stream: id, position }: RecordedEvent,
  ): void {
    const old = stored[view];
    const first = periods.findIndex((period, i) => period !== old[i]);
    const kept = first < 0 ? old.slice(0, periods.length) : old.slice(0, first);
    const [gone, come] = [old.slice(kept.length), periods.slice(kept.length)];
    const byStart = new Map(gone.map((h) => [h.from, h]));
    let before = kept.at(-1);
    const now = come.map((period): StoredPeriod => {
      const held = byStart.get(period.from);
      const reused = isStoredPeriod(period) ? period : held && isOfSameState(period, held) ? held : undefined;
      const body = reused ? undefined : JSON.stringify(period.state);
      if (held && held.to === period.to && isSame(held, reused ?? period, body)) {
        before = held;
        return held;
      }
      const document = reused ? reused.document : this.documentOf(body!, stored);
      const hasSame = (h: StoredPeriod) => isSameDocument(h.document, document);
      const twin = reused ?? stored.current.find(hasSame) ?? stored.approved.find(hasSame);
      const row = this.rectangle(id, view, period, position, document, twin?.row, before, held, stored);
      before = withRow(period, row, twin ? twin.document : document);
      return before;
    });
    const rows = (all: readonly StoredPeriod[]) => all.map((h) => h.row);
    this.changeRows('rectangles', rows(gone), rows(now), position);
    stored[view] = [...kept, ...now];
    this.replaceLives(stored, view, position, id);
  }

  private rectangle(
    thing: string,
    view: View,
    period: Period,
    position: bigint,
    document: StoredDocument,
    twin: RectangleTable | undefined,
    before: StoredPeriod | undefined,
    held: StoredPeriod | undefined,
    stored: StoredTimeline,
  ): Stored<RectangleTable> {
    const { from, to } = period;
    if (twin) return { ...twin, ...this.version(position), view: VIEWS[view], effective_from: from, effective_to: to };
    const { state } = period;
    return {
      ...this.version(position),
      kind: this.projection.decider.category,
      view: VIEWS[view],
      thing,
      sort: this.projection.sort(state),
      retired: state.retired ? 1n : 0n,
      effective_from: from,
      effective_to: to,
      document: this.newDocument(document, stored),
      terms: this.termSet(state, before),
      texts: this.searchText(state, [before, held]),
    };
  }

  /** Returns the document as it is stored: as its difference to the thing's base, or whole if that is no shorter. */
  private documentOf(body: string, { base }: StoredTimeline): StoredDocument {
    // What is missing in personal data is looked for in their documents (missing-keys.ts), so these stay whole.
    const difference = base && !this.projection.decider.personal ? this.difference(base.body, body) : undefined;
    return difference ? new StoredDocument(difference, base) : new StoredDocument(body);
  }

  /** Stores the document. A whole one is the base of the next ones. */
  private newDocument({ stored: body, base }: StoredDocument, stored: StoredTimeline): bigint {
    const id = this.ids.document++;
    this.bodies.push({ id, kind: this.projection.decider.category, base: base?.id ?? null, body });
    if (!base) stored.base = { id, body };
    return id;
  }

  /** Returns the id of the text by which the state is searched. If one of the periods has the same text, it is that one. */
  private searchText(state: Thing, periods: readonly (StoredPeriod | undefined)[]): bigint {
    const { name, text } = searchTextOf(this.projection, state, periods.find(Boolean)?.state);
    if (text === '') return 0n;
    for (const period of periods) {
      if (!period) continue;
      const old = searchTextOf(this.projection, period.state);
      if (old.text === text && old.name === name) return period.row.texts;
    }
    const id = this.ids.text++;
    const { category: kind, personal } = this.projection.decider;
    this.texts.push({ id, kind, personal: personal ? 1n : 0n, name, text });
    return id;
  }

  /** Returns the id of the document's set of terms: the set of the period before if the terms are the same, else a new one. */
  private termSet(state: Thing, before: StoredPeriod | undefined): bigint {
    const pairs = this.termsOf(state);
    const isSame = ([term, value]: readonly [string, string], i: number) =>
      term === old?.[i]?.[0] && value === old[i]?.[1];
    const old = before && this.termsOf(before.state);
    if (before && old?.length === pairs.length && pairs.every(isSame)) return before.row.terms;
    const set = this.ids.terms++;
    for (const [term, value] of pairs) this.terms.push({ set, kind: this.projection.decider.category, term, value });
    return set;
  }

  private termsOf(state: Thing): ReturnType<typeof indexTermsOf> {
    const terms = this.known.get(state) ?? indexTermsOf(this.projection, state);
    this.known.set(state, terms);
    return terms;
  }

  /** Replaces the spans in which the thing exists and has not ended. If only its tail is loaded, earlier spans stay. */
  private replaceLives(stored: StoredTimeline, view: View, position: bigint, thing: string): void {
    const old = stored.lives[view];
    const periods = stored[view];
    const knownFrom = stored.isWhole ? '' : periods[0]!.from;
    const before = old
      .filter((l) => l.effective_from < knownFrom)
      .map((l) => ({ from: l.effective_from, to: l.effective_to }));
    const spans = before.map(({ from, to }) => ({ from, to: to < knownFrom ? to : knownFrom }));
    for (const { from, to, row } of periods) {
      if (row.retired) continue;
      const last = spans.at(-1);
      if (last && last.to === from) last.to = to;
      else spans.push({ from, to });
    }
    const kind = this.projection.decider.category;
    const now = spans.map(
      ({ from, to }) =>
        old.find((l) => l.effective_from === from && l.effective_to === to) ?? {
          ...this.version(position),
          kind,
          view: VIEWS[view],
          thing,
          effective_from: from,
          effective_to: to,
        },
    );
    this.changeRows('lives', old, now, position);
    stored.lives[view] = now;
  }

  private replaceReview(stored: StoredTimeline, review: Review, { stream, position }: RecordedEvent): void {
    const now = same(review, NOTHING.review)
      ? undefined
      : {
          ...this.version(position),
          kind: this.projection.decider.category,
          thing: stream,
          status: review.status,
          review_every: review.reviewEvery ?? null,
          last_reviewed_on: review.lastReviewedOn ?? null,
          review_due_on: reviewDueOn(review) ?? null,
        };
    this.changeRows('standings', stored.standing ? [stored.standing] : [], now ? [now] : [], position);
    stored.standing = now;
  }

  /** Closes rows that no longer hold at the position, and inserts new rows from it on. */
  private changeRows<T extends VersionedTable>(
    table: T,
    old: readonly Stored<ReadModelTables[T]>[],
    now: readonly Stored<ReadModelTables[T]>[],
    position: bigint,
  ): void {
    for (const row of old) {
      if (now.includes(row)) continue;
      row.recorded_to = position;
      if (row.isStored) this.replaced[table].push(row);
    }
    for (const row of now) if (!old.includes(row)) this.inserted[table].push(row);
  }

  private version(position: bigint) {
    return { id: this.ids.row++, recorded_from: position, recorded_to: NOT_REPLACED, isStored: false };
  }
}

function isStoredPeriod(period: Period): period is StoredPeriod {
  return 'row' in period;
}

/** Returns whether both are stored in the same way. Equal documents to different bases are not found, and do no harm. */
function isSameDocument(one: StoredDocument, other: StoredDocument): boolean {
  return one.base?.id === other.base?.id && one.stored === other.stored;
}

function isSame(held: StoredPeriod, period: Period, body: string | undefined): boolean {
  if (isStoredPeriod(period) && held.row.document === period.row.document) return true;
  const [old, now] = [held.document.body, isStoredPeriod(period) ? period.document.body : body!];
  return old === now || (old.length === now.length && same(held.state, period.state)); // fields in another order
}
