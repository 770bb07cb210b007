import { type Ledger, type RecordedEvent, same, type Thing } from '#ledger';
import { NOT_REPLACED, type RectangleTable, type Tables, VIEW } from './database.js';
import { type Projection, termsOf } from './projection.js';
import { advance, NOTHING, type Period, type Timeline } from './timeline.js';

/** A row of `rectangles`, and whether the table has it already. */
interface Rectangle extends RectangleTable {
  stored: boolean;
}

/** A period together with its rectangle. */
interface Held extends Period {
  readonly row: Rectangle;
}

interface Loaded {
  timeline: Timeline;
  held: { current: Held[]; approved: Held[] };
}

/** What one projection makes of a batch, computed and not yet written. */
export interface Advanced {
  readonly projection: Projection;
  readonly things: Map<string, Loaded>;
  readonly inserted: Rectangle[];
  readonly replaced: Rectangle[];
  readonly documents: { id: bigint; kind: string; body: string; text: string }[];
  readonly terms: { set: bigint; kind: string; term: string; value: string }[];
  /** The event that the projection cannot take; what came before it counts. */
  poison?: { readonly event: RecordedEvent; readonly error: Error };
}

const CHUNK = 400;

/** Turns events into rectangles: works out a whole batch in memory, then writes it with few statements. */
export class Writer {
  /** The newest recorded time in the journal. */
  private recordedAt: string | undefined;
  private next: { rectangle: bigint; document: bigint; terms: bigint } | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly db: Tables,
  ) {}

  async advance(projection: Projection, events: readonly RecordedEvent[]): Promise<Advanced> {
    this.next ??= await firstFreeIds(this.db);
    const result: Advanced = {
      projection,
      things: await this.load([...new Set(events.map((e) => e.stream))]),
      inserted: [],
      replaced: [],
      documents: [],
      terms: [],
    };
    for (const append of appends(events)) {
      const [first, last] = [append[0]!, append.at(-1)!];
      const thing = result.things.get(first.stream)!;
      try {
        const unreadable = append.find((e) => e.unreadable);
        if (unreadable) throw unreadable.unreadable;
        const history = async () => (await this.ledger.read(first.stream)).filter((e) => e.position <= last.position);
        const timeline = await advance(projection.decider, thing.timeline, append, history);
        this.replace(result, thing, first.stream, 'current', timeline.current, last.position);
        this.replace(result, thing, first.stream, 'approved', timeline.approved, last.position);
        thing.timeline = timeline;
      } catch (error) {
        result.poison = { event: first, error: error as Error };
        break;
      }
    }
    return result;
  }

  async write(db: Tables, { projection, things, inserted, replaced, documents, terms }: Advanced): Promise<void> {
    for (const row of replaced)
      await db.updateTable('rectangles').set({ recorded_to: row.recorded_to }).where('id', '=', row.id).execute();
    for (const chunk of chunks(documents)) await db.insertInto('documents').values(chunk).execute();
    for (const chunk of chunks(terms)) await db.insertInto('terms').values(chunk).execute();
    for (const chunk of chunks(inserted.map(({ stored: _, ...row }) => row)))
      await db.insertInto('rectangles').values(chunk).execute();
    const rows = [...things].map(([id, { timeline }]) => ({
      id,
      kind: projection.decider.category,
      last_effective_on: timeline.lastEffectiveOn,
    }));
    for (const chunk of chunks(rows))
      await db
        .insertInto('things')
        .values(chunk)
        .onConflict((c) =>
          c.column('id').doUpdateSet((eb) => ({ last_effective_on: eb.ref('excluded.last_effective_on') })),
        )
        .execute();
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
    for (const chunk of chunks(rows)) await db.insertInto('journal').values(chunk).execute();
  }

  /** After the transaction: what was computed is now in the tables. */
  written(advanced: readonly Advanced[]): void {
    for (const { inserted } of advanced) for (const row of inserted) row.stored = true;
  }

  private replace(
    result: Advanced,
    thing: Loaded,
    id: string,
    view: 'current' | 'approved',
    periods: readonly Period[],
    position: bigint,
  ): void {
    const old = thing.held[view];
    const kept = new Map(periods.map((p) => [p, old.find((h) => h.row.recorded_to === NOT_REPLACED && equal(h, p))]));
    const keeping = new Set(kept.values());
    for (const { row } of old.filter((h) => !keeping.has(h))) {
      row.recorded_to = position;
      if (row.stored) result.replaced.push(row);
    }
    thing.held[view] = periods.map((period) => {
      const same = kept.get(period);
      if (same) return same;
      const twin = old.find((h) => h.state === period.state || sameState(h, period));
      const row = this.rectangle(result, id, view, period, position, twin?.row);
      result.inserted.push(row);
      return { ...period, row };
    });
  }

  private rectangle(
    result: Advanced,
    id: string,
    view: 'current' | 'approved',
    { from, to, state, status }: Period,
    position: bigint,
    twin: Rectangle | undefined,
  ): Rectangle {
    const { projection } = result;
    return {
      id: this.next!.rectangle++,
      kind: projection.decider.category,
      view: view === 'current' ? VIEW.CURRENT : VIEW.APPROVED,
      thing: id,
      sort: projection.sort(state),
      status,
      effective_from: from,
      effective_to: to,
      recorded_from: position,
      recorded_to: NOT_REPLACED,
      document: twin?.document ?? this.document(result, state),
      terms: twin?.terms ?? this.terms(result, id, state),
      stored: false,
    };
  }

  private document({ projection, documents }: Advanced, state: Thing): bigint {
    const id = this.next!.document++;
    const text = projection.text(state).toLowerCase();
    documents.push({ id, kind: projection.decider.category, body: JSON.stringify(state), text });
    return id;
  }

  /** The set of the document's terms: that of another period of the thing where it has the same, else a new one. */
  private terms({ projection, terms, things }: Advanced, id: string, state: Thing): bigint {
    const pairs = termsOf(projection, state);
    const { held } = things.get(id)!;
    const twin = [...held.current, ...held.approved].find((h) => same(termsOf(projection, h.state), pairs));
    if (twin) return twin.row.terms;
    const set = this.next!.terms++;
    for (const [term, value] of pairs) terms.push({ set, kind: projection.decider.category, term, value });
    return set;
  }

  private async load(ids: readonly string[]): Promise<Map<string, Loaded>> {
    const things = new Map<string, Loaded>(
      ids.map((id) => [id, { timeline: NOTHING as Timeline, held: { current: [], approved: [] } }]),
    );
    for (const chunk of chunks(ids)) {
      const rows = await this.db
        .selectFrom('rectangles as r')
        .innerJoin('documents as d', 'd.id', 'r.document')
        .where('r.thing', 'in', chunk)
        .where('r.recorded_to', '=', NOT_REPLACED)
        .selectAll('r')
        .select('d.body')
        .orderBy('r.effective_from')
        .execute();
      for (const { body, ...row } of rows) {
        const { held } = things.get(row.thing)!;
        held[row.view === VIEW.CURRENT ? 'current' : 'approved'].push({
          from: row.effective_from,
          to: row.effective_to,
          state: JSON.parse(body),
          status: row.status as Period['status'],
          row: { ...row, stored: true },
        });
      }
      const last = await this.db.selectFrom('things').where('id', 'in', chunk).selectAll().execute();
      for (const { id, last_effective_on } of last) {
        const thing = things.get(id)!;
        thing.timeline = { ...thing.held, lastEffectiveOn: last_effective_on };
      }
    }
    return things;
  }
}

function equal(held: Held, period: Period): boolean {
  return held.from === period.from && held.to === period.to && held.status === period.status && sameState(held, period);
}

function sameState(a: Period, b: Period): boolean {
  return a.state === b.state || same(a.state, b.state);
}

function* appends(events: readonly RecordedEvent[]): Iterable<RecordedEvent[]> {
  for (let i = 0; i < events.length; ) {
    const size = events[i]!.metadata.count - events[i]!.metadata.index;
    yield events.slice(i, i + size);
    i += size;
  }
}

function* chunks<T>(rows: readonly T[]): Iterable<T[]> {
  for (let i = 0; i < rows.length; i += CHUNK) yield rows.slice(i, i + CHUNK);
}

async function firstFreeIds(db: Tables) {
  const { rectangle, document } = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('rectangles')
        .select((e) => e.fn.max('id').as('id'))
        .as('rectangle'),
      eb
        .selectFrom('documents')
        .select((e) => e.fn.max('id').as('id'))
        .as('document'),
    ])
    .executeTakeFirstOrThrow();
  const set = await db
    .selectFrom('terms')
    .select((e) => e.fn.max('set').as('set'))
    .executeTakeFirst();
  const after = (id: unknown) => BigInt((id as bigint | null) ?? 0n) + 1n;
  return { rectangle: after(rectangle), document: after(document), terms: after(set?.set) };
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
