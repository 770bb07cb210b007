import { type Ledger, type RecordedEvent, type ReviewStatus, same, type Thing } from '#ledger';
import { Breath } from './breath.js';
import {
  NOT_REPLACED,
  type ReadModelTables,
  type RectangleTable,
  type Tables,
  type Versioned,
  VIEW,
} from './database.js';
import { type Held, type Holding, loadHoldings, type Need, nothingHeld, type Stored, tailOf } from './holdings.js';
import type { Checkpoint } from './progress.js';
import { type Projection, termsOf } from './projection.js';
import { Statements } from './statements.js';
import { advance, FOREVER, firstTouched, type Period } from './timeline.js';

type View = 'current' | 'approved';
const VIEWS = { current: VIEW.CURRENT, approved: VIEW.APPROVED } as const;

const VERSIONED = ['rectangles', 'lives', 'standings'] as const;
type VersionedTable = (typeof VERSIONED)[number];

/** What one projection makes of a batch, computed and not yet written. */
export interface Advanced {
  readonly projection: Projection;
  readonly holdings: Map<string, Holding>;
  readonly inserted: { readonly [T in VersionedTable]: Stored<ReadModelTables[T]>[] };
  readonly replaced: { readonly [T in VersionedTable]: Versioned[] };
  readonly documents: ReadModelTables['documents'][];
  readonly terms: ReadModelTables['terms'][];
  /** Things of which the latest date of a fact has changed. */
  readonly moved: Map<string, string>;
  /** The event that the projection cannot take; what came before it counts. */
  poison?: { readonly event: RecordedEvent; readonly error: Error };
}

/** How many things are remembered from batch to batch. */
const REMEMBERED = 1_000;

/** Turns events into rows: works out a whole batch in memory, then writes it with few statements. */
export class Writer {
  private readonly breath = new Breath();
  private readonly statements = new Statements(this.breath);
  /** The last things written, so that the next fact of the same thing needs no look at the tables. */
  private readonly remembered = new Map<string, Holding>();
  /** The newest recorded time in the journal. */
  private recordedAt: string | undefined;
  private next: { row: bigint; document: bigint; terms: bigint } | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly db: Tables,
  ) {}

  async advance(projection: Projection, events: readonly RecordedEvent[]): Promise<Advanced> {
    this.next ??= await firstFreeIds(this.db);
    const result: Advanced = {
      projection,
      holdings: await this.holdings(events),
      inserted: { rectangles: [], lives: [], standings: [] },
      replaced: { rectangles: [], lives: [], standings: [] },
      documents: [],
      terms: [],
      moved: new Map(),
    };
    for (const append of appends(events)) {
      await this.breath.take();
      const [first, last] = [append[0]!, append.at(-1)!];
      const holding = result.holdings.get(first.stream)!;
      try {
        const unreadable = append.find((e) => e.unreadable);
        if (unreadable) throw unreadable.unreadable;
        const history = async () => (await this.ledger.read(first.stream)).filter((e) => e.position <= last.position);
        const before = holding.timeline;
        const after = await advance(projection.decider, before, append, history);
        if (after.current !== before.current) this.replace(result, holding, 'current', after.current, last);
        if (after.approved !== before.approved) this.replace(result, holding, 'approved', after.approved, last);
        if (after.review !== before.review) this.stand(result, holding, after.review, last);
        if (after.lastEffectiveOn !== before.lastEffectiveOn) result.moved.set(first.stream, after.lastEffectiveOn);
        holding.timeline = { ...after, current: holding.current, approved: holding.approved };
      } catch (error) {
        result.poison = { event: first, error: error as Error };
        break;
      }
    }
    return result;
  }

  async write(db: Tables, { projection, inserted, replaced, documents, terms, moved }: Advanced): Promise<void> {
    const { statements } = this;
    for (const table of VERSIONED) await statements.replace(db, table, replaced[table]);
    await statements.insert(db, 'documents', documents);
    await statements.insert(db, 'terms', terms);
    for (const table of VERSIONED) await statements.insert(db, table, inserted[table].map(plain) as never[]);
    const kind = projection.decider.category;
    const things = [...moved].map(([id, date]) => ({ id, kind, last_effective_on: date }));
    await statements.insert(db, 'things', things, 'id');
  }

  /** Recorded time never runs backwards along positions: neither servers' clocks nor copied events turn it back. */
  async writeJournal(db: Tables, events: readonly RecordedEvent[]): Promise<void> {
    this.recordedAt ??= await lastRecordedAt(db);
    const rows = events.map((e) => {
      if (e.recordedAt > this.recordedAt!) this.recordedAt = e.recordedAt;
      return {
        position: e.position,
        id: e.id,
        stream: e.stream,
        revision: e.revision,
        type: e.type,
        recorded_at: this.recordedAt!,
        effective_on: e.metadata.effectiveOn,
        closes: e.metadata.index === e.metadata.count - 1 ? 1n : 0n,
      };
    });
    await this.statements.insert(db, 'journal', rows);
  }

  async saveCheckpoints(db: Tables, checkpoints: readonly Checkpoint[]): Promise<void> {
    const rows = checkpoints.map(({ version, stopped, ...checkpoint }) => ({
      ...checkpoint,
      version: BigInt(version),
      stopped_at: stopped?.at ?? null,
      reason: stopped?.reason ?? null,
    }));
    await this.statements.insert(db, 'checkpoints', rows, 'projection');
  }

  /** After the transaction: what was computed is now in the tables. */
  written(advanced: readonly Advanced[]): void {
    for (const { inserted, holdings } of advanced) {
      for (const table of VERSIONED) for (const row of inserted[table]) row.isStored = true;
      for (const [id, holding] of holdings) {
        this.remembered.delete(id);
        this.remembered.set(id, tailOf(holding));
      }
    }
    for (const id of this.remembered.keys())
      if (this.remembered.size > REMEMBERED) this.remembered.delete(id);
      else break;
  }

  /** What there is of each stream before the events: nothing where they begin it, else what is remembered or stored. */
  private async holdings(events: readonly RecordedEvent[]): Promise<Map<string, Holding>> {
    const streams = new Map<string, RecordedEvent[]>();
    for (const event of events) {
      if (!streams.has(event.stream)) streams.set(event.stream, []);
      streams.get(event.stream)!.push(event);
    }
    const found = new Map<string, Holding>();
    const wanted: string[] = [];
    const needOf = (id: string, last: string) => needFor(last, streams.get(id)!);
    for (const [id, [first]] of streams) {
      const remembered = this.remembered.get(id);
      if (first!.revision === 0n) found.set(id, nothingHeld());
      else if (remembered && needOf(id, remembered.timeline.lastEffectiveOn) === 'tail') found.set(id, remembered);
      else wanted.push(id);
    }
    for (const [id, holding] of await loadHoldings(this.db, wanted, needOf)) found.set(id, holding);
    for (const id of wanted) if (!found.has(id)) found.set(id, nothingHeld());
    return found;
  }

  /**
   * Lets the periods take the place of those that are held, of which those that stay the same stay. A document that is
   * there already, in whichever view, is not written again.
   */
  private replace(
    result: Advanced,
    holding: Holding,
    view: View,
    periods: readonly Period[],
    { stream: id, position }: RecordedEvent,
  ): void {
    const old = holding[view];
    const first = periods.findIndex((period, i) => period !== old[i]);
    const kept = first < 0 ? old.slice(0, periods.length) : old.slice(0, first);
    const [gone, come] = [old.slice(kept.length), periods.slice(kept.length)];
    const byStart = new Map(gone.map((h) => [h.from, h]));
    const byBody = once(() => new Map([...holding.current, ...holding.approved].map((h) => [h.body, h])));
    let before = kept.at(-1);
    const now = come.map((period): Held => {
      const held = byStart.get(period.from);
      const known = isHeld(period) ? period : held && isKnown(held) && held.state === period.state ? held : undefined;
      const body = known ? known.body : JSON.stringify(period.state);
      if (held && held.to === period.to && isSame(held, period, body)) {
        before = held;
        return held;
      }
      const twin = known ?? byBody().get(body!);
      before = holdingOf(period, this.rectangle(result, id, view, period, position, body, twin?.row, before), body);
      return before;
    });
    const rows = (all: readonly Held[]) => all.map((h) => h.row);
    this.change(result, 'rectangles', rows(gone), rows(now), position);
    holding[view] = [...kept, ...now];
    this.live(result, holding, view, position, id);
  }

  private rectangle(
    result: Advanced,
    thing: string,
    view: View,
    period: Period,
    position: bigint,
    body: string | undefined,
    twin: RectangleTable | undefined,
    before: Held | undefined,
  ): Stored<RectangleTable> {
    const { from, to } = period;
    if (twin) return { ...twin, ...this.version(position), view: VIEWS[view], effective_from: from, effective_to: to };
    const { state } = period;
    return {
      ...this.version(position),
      kind: result.projection.decider.category,
      view: VIEWS[view],
      thing,
      sort: result.projection.sort(state),
      retired: state.retired ? 1n : 0n,
      effective_from: from,
      effective_to: to,
      document: this.document(result, state, body!),
      terms: this.terms(result, state, before),
    };
  }

  private document({ projection, documents }: Advanced, state: Thing, body: string): bigint {
    const id = this.next!.document++;
    documents.push({ id, kind: projection.decider.category, body, text: projection.text(state).toLowerCase() });
    return id;
  }

  /** The set of the document's terms: that of the period before where it has the same, else a new one. */
  private terms({ projection, terms }: Advanced, state: Thing, before: Held | undefined): bigint {
    const pairs = termsOf(projection, state);
    const isSame = ([term, value]: readonly [string, string], i: number) =>
      term === old?.[i]?.[0] && value === old[i]?.[1];
    const old = before && termsOf(projection, before.state);
    if (before && old?.length === pairs.length && pairs.every(isSame)) return before.row.terms;
    const set = this.next!.terms++;
    for (const [term, value] of pairs) terms.push({ set, kind: projection.decider.category, term, value });
    return set;
  }

  /** From when to when it exists and has not ended; of a tail, what was before it stays. */
  private live(result: Advanced, holding: Holding, view: View, position: bigint, thing: string): void {
    const old = holding.lives[view];
    const periods = holding[view];
    const known = holding.isWhole ? '' : periods[0]!.from;
    const before = old
      .filter((l) => l.effective_from < known)
      .map((l) => ({ from: l.effective_from, to: l.effective_to }));
    const spans = before.map(({ from, to }) => ({ from, to: to < known ? to : known }));
    for (const { from, to, row } of periods) {
      if (row.retired) continue;
      const last = spans.at(-1);
      if (last && last.to === from) last.to = to;
      else spans.push({ from, to });
    }
    const kind = result.projection.decider.category;
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
    this.change(result, 'lives', old, now, position);
    holding.lives[view] = now;
  }

  private stand(result: Advanced, holding: Holding, status: ReviewStatus, { stream, position }: RecordedEvent): void {
    const kind = result.projection.decider.category;
    const now = status === 'DRAFT' ? undefined : { ...this.version(position), kind, thing: stream, status };
    this.change(result, 'standings', holding.standing ? [holding.standing] : [], now ? [now] : [], position);
    holding.standing = now;
  }

  /** Rows that are no longer there are what was known up to the position; rows that are new, from then on. */
  private change<T extends VersionedTable>(
    result: Advanced,
    table: T,
    old: readonly Stored<ReadModelTables[T]>[],
    now: readonly Stored<ReadModelTables[T]>[],
    position: bigint,
  ): void {
    for (const row of old) {
      if (now.includes(row)) continue;
      row.recorded_to = position;
      if (row.isStored) result.replaced[table].push(row);
    }
    for (const row of now) if (!old.includes(row)) result.inserted[table].push(row);
  }

  private version(position: bigint) {
    return { id: this.next!.row++, recorded_from: position, recorded_to: NOT_REPLACED, isStored: false };
  }
}

/** How much of a thing is needed to take the events, where the latest fact of it holds from `last` on. */
function needFor(last: string, events: readonly RecordedEvent[]): Need {
  const from = firstTouched(last, events);
  if (from === undefined) return events.some((e) => e.type === 'Approved') ? { from: FOREVER } : 'tail';
  return { from };
}

function isHeld(period: Period): period is Held {
  return 'row' in period;
}

function isKnown(held: Held): boolean {
  return held.body !== undefined;
}

function isSame(held: Held, period: Period, body: string | undefined): boolean {
  if (isHeld(period)) return held.row.document === period.row.document;
  return isKnown(held) && (held.body === body || same(held.state, period.state));
}

function holdingOf(period: Period, row: Stored<RectangleTable>, body: string | undefined): Held {
  return {
    from: period.from,
    to: period.to,
    get state() {
      return period.state;
    },
    row,
    body,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function plain<Row extends object>({ isStored: _, ...row }: Row & { isStored: boolean }) {
  return row;
}

function* appends(events: readonly RecordedEvent[]): Iterable<RecordedEvent[]> {
  for (let i = 0; i < events.length; ) {
    const size = events[i]!.metadata.count - events[i]!.metadata.index;
    yield events.slice(i, i + size);
    i += size;
  }
}

async function firstFreeIds(db: Tables) {
  const last = async (table: VersionedTable | 'documents') => {
    const found = await db
      .selectFrom(table)
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirst();
    return (found?.id as bigint | null | undefined) ?? 0n;
  };
  const [rows, document] = [await Promise.all(VERSIONED.map(last)), await last('documents')];
  // Not that of `terms`: a set without terms is a set too.
  const set = await db
    .selectFrom('rectangles')
    .select((eb) => eb.fn.max('terms').as('set'))
    .executeTakeFirst();
  const row = rows.reduce((a, b) => (a > b ? a : b));
  return { row: row + 1n, document: document + 1n, terms: ((set?.set as bigint | null | undefined) ?? 0n) + 1n };
}

async function lastRecordedAt(db: Tables): Promise<string> {
  const last = await db
    .selectFrom('journal')
    .select('recorded_at')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.recorded_at ?? '';
}
