import { type Expression, sql } from 'kysely';
import type { Review, ReviewStatus, Thing } from '#ledger';
import {
  inChunks,
  type LifeTable,
  NOT_REPLACED,
  type RectangleTable,
  type StandingTable,
  type Tables,
  type Versioned,
  VIEW,
} from '../engines/database.js';
import { FOREVER, NOTHING, type Period, type Timeline } from '../time/timeline.js';
import { MOST_ROWS } from './statements.js';

/** A row, with a flag that is true if the table has it already. */
export type Stored<Row extends Versioned> = Row & { isStored: boolean };

/** A period together with its rectangle. Its state is parsed from the document at the first use. */
export interface StoredPeriod extends Period {
  readonly row: Stored<RectangleTable>;
  /** The document (JSON); undefined if it was not loaded. */
  readonly body: string | undefined;
}

/** The part of a thing to load: its last two periods, or all periods with the documents from a date on. */
export type Need = 'tail' | { readonly from: string };

/** The rows of one thing: all of them, or (if not `isWhole`) its last two periods. */
export interface StoredTimeline {
  timeline: Timeline;
  current: StoredPeriod[];
  approved: StoredPeriod[];
  isWhole: boolean;
  lives: { current: Stored<LifeTable>[]; approved: Stored<LifeTable>[] };
  standing: Stored<StandingTable> | undefined;
  /** The whole document of the next differences. */
  base?: { readonly id: bigint; readonly body: string };
}

/** Returns the stored timeline of a thing without rows. */
export function emptyTimeline(): StoredTimeline {
  const lives = { current: [], approved: [] };
  return { timeline: NOTHING, current: [], approved: [], isWhole: true, lives, standing: undefined };
}

/** Loads the stored timelines of the things, as much as `needOf` returns for the latest effective date of each. */
export async function loadStoredTimelines(
  db: Tables,
  ids: readonly string[],
  needOf: (id: string, lastEffectiveOn: string) => Need,
): Promise<Map<string, StoredTimeline>> {
  const timelines = new Map<string, StoredTimeline>();
  for (const chunk of inChunks(ids, MOST_ROWS))
    for (const [id, stored] of await load(db, chunk, needOf)) timelines.set(id, stored);
  return timelines;
}

async function load(
  db: Tables,
  ids: readonly string[],
  needOf: (id: string, lastEffectiveOn: string) => Need,
): Promise<Map<string, StoredTimeline>> {
  const things = await db.selectFrom('things').where('id', 'in', ids).selectAll().execute();
  if (things.length === 0) return new Map();
  const needs = new Map(things.map((thing) => [thing.id, needOf(thing.id, thing.last_effective_on)]));
  const timelines = new Map(things.map(({ id }) => [id, { ...emptyTimeline(), isWhole: needs.get(id) !== 'tail' }]));
  const existing = [...timelines.keys()];
  const rows = [
    ...(await periods(
      db,
      existing.filter((id) => needs.get(id) !== 'tail'),
    )),
    ...(await lastPeriods(
      db,
      existing.filter((id) => needs.get(id) === 'tail'),
    )),
  ].sort((a, b) => (a.effective_from < b.effective_from ? -1 : 1));
  // A new fact may have the same effective date as the last one: then it follows the period before it.
  const lastFrom = new Map(rows.filter((r) => r.view === VIEW.CURRENT).map((r) => [r.thing, r.effective_from]));
  const isNeeded = ({ thing, view, effective_to: to }: RectangleTable) => {
    const need = needs.get(thing)!;
    return (
      need === 'tail' || need.from === '' || (view === VIEW.CURRENT && (to >= need.from || to >= lastFrom.get(thing)!))
    );
  };
  const bodies = await bodiesOf(db, [...new Set(rows.filter(isNeeded).map((row) => row.document))]);
  for (const row of rows)
    timelines
      .get(row.thing)!
      [row.view === VIEW.CURRENT ? 'current' : 'approved'].push(storedPeriod(row, bodies.get(row.document)));
  for (const row of await openRows(db, 'lives', existing))
    timelines
      .get(row.thing)!
      .lives[row.view === VIEW.CURRENT ? 'current' : 'approved'].push({ ...row, isStored: true });
  for (const row of await openRows(db, 'standings', existing))
    timelines.get(row.thing)!.standing = { ...row, isStored: true };
  const last = new Map(rows.map((row) => [row.document, row.thing])); // rows are in the order of their dates
  for (const { document, id, body } of await basesOf(db, [...new Map([...last].map(([d, t]) => [t, d])).values()]))
    timelines.get(last.get(document)!)!.base = { id, body };
  for (const { id, last_effective_on: lastEffectiveOn } of things) {
    const stored = timelines.get(id)!;
    const { current, approved, standing } = stored;
    stored.timeline = { current, approved, review: reviewIn(standing), lastEffectiveOn };
  }
  return timelines;
}

function reviewIn(standing: StandingTable | undefined): Review {
  if (!standing) return NOTHING.review;
  const { status, review_every: every, last_reviewed_on: lastReviewedOn } = standing;
  return {
    status: status as ReviewStatus,
    reviewEvery: every ?? undefined,
    lastReviewedOn: lastReviewedOn ?? undefined,
  };
}

async function periods(db: Tables, ids: readonly string[]): Promise<RectangleTable[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('rectangles')
    .where('thing', 'in', ids)
    .where('recorded_to', '=', NOT_REPLACED)
    .selectAll()
    .execute();
}

/** Reads the current period without an end, and the one before it. */
async function lastPeriods(db: Tables, ids: readonly string[]): Promise<RectangleTable[]> {
  if (ids.length === 0) return [];
  const endingOn = (dates: Expression<string> | string) =>
    db
      .selectFrom('rectangles as r')
      .where('r.view', '=', VIEW.CURRENT)
      .where('r.recorded_to', '=', NOT_REPLACED)
      .where('r.effective_to', '=', dates)
      .selectAll('r');
  const last = await endingOn(FOREVER).where('r.thing', 'in', ids).execute();
  if (last.length === 0) return [];
  const before = await endingOn(sql<string>`l.column2`)
    .innerJoin(
      sql<{ column1: string; column2: string }>`(VALUES ${sql.join(
        last.map((l) => sql`(CAST(${l.thing} AS text), CAST(${l.effective_from} AS text))`),
      )})`.as('l'),
      'l.column1',
      'r.thing',
    )
    .execute();
  return [...last, ...before];
}

async function bodiesOf(db: Tables, ids: readonly bigint[]): Promise<Map<bigint, string>> {
  const bodies = new Map<bigint, string>();
  for (const chunk of inChunks(ids, MOST_ROWS)) {
    const rows = await db.selectFrom('documents').where('id', 'in', chunk).select(['id', 'body']).execute();
    for (const { id, body } of rows) bodies.set(id, body);
  }
  return bodies;
}

/** Returns the whole documents behind differences. One that is whole itself is its own. */
function basesOf(db: Tables, documents: readonly bigint[]) {
  if (documents.length === 0) return [];
  return db
    .selectFrom('bodies as d')
    .innerJoin('bodies as b', (join) => join.on(sql<boolean>`b.id = coalesce(d.base, d.id)`))
    .where('d.id', 'in', documents)
    .select(['d.id as document', 'b.id', 'b.body'])
    .execute();
}

function openRows(db: Tables, table: 'lives', ids: readonly string[]): Promise<LifeTable[]>;
function openRows(db: Tables, table: 'standings', ids: readonly string[]): Promise<StandingTable[]>;
function openRows(db: Tables, table: 'lives' | 'standings', ids: readonly string[]): Promise<unknown[]> {
  return db
    .selectFrom(table)
    .where('thing', 'in', ids)
    .where('recorded_to', '=', NOT_REPLACED)
    .selectAll()
    .orderBy('id')
    .execute();
}

function storedPeriod(row: RectangleTable, body: string | undefined): StoredPeriod {
  return new RowPeriod(
    row.effective_from,
    row.effective_to,
    { ...row, isStored: true },
    body,
    new LoadedState(row, body),
  );
}

/** The state of a loaded row, parsed at the first use. */
class LoadedState {
  private parsed: Thing | undefined;

  constructor(
    private readonly row: RectangleTable,
    private readonly body: string | undefined,
  ) {}

  get state(): Thing {
    const { thing, effective_from: from } = this.row;
    if (this.body === undefined) throw new Error(`The document of ${thing} from ${from} on was not loaded.`);
    this.parsed ??= JSON.parse(this.body) as Thing;
    return this.parsed;
  }
}

/** A period with its row. (A class, since an object literal with a getter keeps what that sees until the next full collection.) */
class RowPeriod implements StoredPeriod {
  constructor(
    readonly from: string,
    readonly to: string,
    readonly row: Stored<RectangleTable>,
    readonly body: string | undefined,
    readonly origin: { readonly state: Thing },
  ) {}

  get state(): Thing {
    return this.origin.state;
  }
}

/** Returns the period with its row. A state that was not parsed yet is not parsed. */
export function withRow(period: Period, row: Stored<RectangleTable>, body: string | undefined): StoredPeriod {
  const origin = period instanceof RowPeriod ? period.origin : period;
  return new RowPeriod(period.from, period.to, row, body, origin);
}

/** Returns the part of a stored timeline that is enough for facts in effective order. */
export function tailOf(stored: StoredTimeline): StoredTimeline {
  const current = stored.current.slice(-2);
  return {
    ...stored,
    current,
    approved: [],
    isWhole: false,
    timeline: { ...stored.timeline, current, approved: [] },
  };
}
