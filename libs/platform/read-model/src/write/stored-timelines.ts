import { type Expression, type Selectable, sql } from 'kysely';
import type { Review, ReviewStatus, Thing } from '#ledger';
import {
  inChunks,
  type LifeTable,
  NOT_REPLACED,
  type ReadModelTables,
  type RectangleTable,
  type StandingTable,
  type Tables,
  type Versioned,
  VIEW,
} from '../engines/database.js';
import { wholeOf } from '../engines/documents.js';
import { FOREVER, NOTHING, type Period, type Timeline } from '../time/timeline.js';
import { MOST_ROWS } from './statements.js';

/** A row, with a flag that is true if the table has it already. */
export type Stored<Row extends Versioned> = Row & { isStored: boolean };

/** A period together with its rectangle. Its state is parsed from the document at the first use. */
export interface StoredPeriod extends Period {
  readonly row: Stored<RectangleTable>;
  readonly document: StoredDocument;
}

/** A whole document. Others are stored as differences from it. */
interface Base {
  readonly id: bigint;
  readonly body: string;
}

/** A document as it is stored: whole, or as the difference to a whole one. So it takes little room in memory, too. */
export class StoredDocument {
  constructor(
    readonly stored: string,
    readonly base?: Base,
  ) {}

  /** The document (JSON), put together at each use. */
  get body(): string {
    return this.base ? wholeOf(this.stored + this.base.body) : this.stored;
  }
}

/** The part of a thing to load: its last two periods, or all. */
export type Need = 'tail' | 'whole';

/** The rows of one thing: all of them, or (if not `isWhole`) its last two periods. */
export interface StoredTimeline {
  timeline: Timeline;
  current: StoredPeriod[];
  approved: StoredPeriod[];
  isWhole: boolean;
  lives: { current: Stored<LifeTable>[]; approved: Stored<LifeTable>[] };
  standing: Stored<StandingTable> | undefined;
  /** The whole document of the next differences. */
  base?: Base;
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
  const existing = things.map(({ id }) => id);
  const tails = await lastPeriods(
    db,
    existing.filter((id) => needs.get(id) === 'tail'),
  );
  // A thing whose registration was taken back has approved periods alone.
  const found = new Set(tails.map(({ thing }) => thing));
  const whole = existing.filter((id) => !found.has(id));
  const timelines = new Map(existing.map((id) => [id, { ...emptyTimeline(), isWhole: !found.has(id) }]));
  const rows = [...(await periods(db, whole)), ...tails].sort((a, b) => (a.effective_from < b.effective_from ? -1 : 1));
  const documents = await documentsOf(db, [...new Set(rows.map((row) => row.document))]);
  for (const row of rows)
    timelines
      .get(row.thing)!
      [row.view === VIEW.CURRENT ? 'current' : 'approved'].push(storedPeriod(row, documents.get(row.document)!));
  for (const row of await openRows(db, 'lives', existing))
    timelines
      .get(row.thing)!
      .lives[row.view === VIEW.CURRENT ? 'current' : 'approved'].push({ ...row, isStored: true });
  for (const row of await openRows(db, 'standings', existing))
    timelines.get(row.thing)!.standing = { ...row, isStored: true };
  for (const { thing, document: id } of rows) {
    // The last one stays: rows are in the order of their dates.
    const { stored, base } = documents.get(id)!;
    timelines.get(thing)!.base = base ?? { id, body: stored };
  }
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

/** Reads the documents as they are stored. Those with the same base share it. */
async function documentsOf(db: Tables, ids: readonly bigint[]): Promise<Map<bigint, StoredDocument>> {
  const bodies = await bodiesOf(db, ids);
  const known = new Set(ids);
  const missing = new Set(bodies.flatMap(({ base }) => (base === null || known.has(base) ? [] : [base])));
  const bases = new Map<bigint | null, Base>();
  for (const { id, base, body } of [...bodies, ...(await bodiesOf(db, [...missing]))])
    if (base === null) bases.set(id, { id, body });
  return new Map(bodies.map(({ id, base, body }) => [id, new StoredDocument(body, bases.get(base))]));
}

async function bodiesOf(db: Tables, ids: readonly bigint[]) {
  const bodies: Selectable<ReadModelTables['bodies']>[] = [];
  for (const chunk of inChunks(ids, MOST_ROWS))
    bodies.push(...(await db.selectFrom('bodies').where('id', 'in', chunk).selectAll().execute()));
  return bodies;
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

function storedPeriod(row: RectangleTable, document: StoredDocument): StoredPeriod {
  const { effective_from: from, effective_to: to } = row;
  return new RowPeriod(from, to, { ...row, isStored: true }, document, new LoadedState(document));
}

/** The state of a stored document, parsed at the first use. */
class LoadedState {
  parsed: Thing | undefined;

  constructor(private readonly document: StoredDocument) {}

  get state(): Thing {
    const state: Thing = this.parsed ?? JSON.parse(this.document.body);
    this.parsed = state;
    return state;
  }
}

/** A period with its row. (A class, since an object literal with a getter keeps what that sees until the next full collection.) */
class RowPeriod implements StoredPeriod {
  constructor(
    readonly from: string,
    readonly to: string,
    readonly row: Stored<RectangleTable>,
    readonly document: StoredDocument,
    readonly origin: { readonly state: Thing },
  ) {}

  get state(): Thing {
    return this.origin.state;
  }
}

/** Returns whether both have one and the same state. It parses nothing: what is not parsed is nowhere else. */
export function isOfSameState(period: Period, held: StoredPeriod): boolean {
  const { origin } = held as RowPeriod;
  return (origin instanceof LoadedState ? origin.parsed : origin.state) === period.state;
}

/** Returns the period with its row. A state that was not parsed yet is not parsed. */
export function withRow(period: Period, row: Stored<RectangleTable>, document: StoredDocument): StoredPeriod {
  const origin = period instanceof RowPeriod ? period.origin : period;
  return new RowPeriod(period.from, period.to, row, document, origin);
}

/** Periods whose states are used by facts in effective order. */
const TAIL = 2;

/** Returns the stored timeline with the states of its last periods alone: the others are parsed again if they are used. */
export function condensed(stored: StoredTimeline): StoredTimeline {
  const current = stored.current.map((period, i, all) => (i < all.length - TAIL ? unparsed(period) : period));
  const approved = stored.approved.map(unparsed);
  return { ...stored, current, approved, timeline: { ...stored.timeline, current, approved } };
}

function unparsed(period: StoredPeriod): StoredPeriod {
  const { from, to, row, document, origin } = period as RowPeriod;
  if (origin instanceof LoadedState && !origin.parsed) return period;
  return new RowPeriod(from, to, row, document, new LoadedState(document));
}

/** Bytes of a row in memory, and how many times the bytes of its document a parsed state takes. */
const [ROW, PARSED] = [400, 4];

/** Returns about how many bytes of memory the stored timeline takes. */
export function sizeOf({ current, approved, base }: StoredTimeline): number {
  const documents = new Set([...current, ...approved].map(({ document }) => document));
  const bases = new Set<Base>();
  let bytes = (current.length + approved.length) * ROW + TAIL * PARSED * (base?.body.length ?? 0);
  for (const { stored, base } of documents) {
    bytes += stored.length;
    if (base) bases.add(base);
  }
  for (const { body } of bases) bytes += body.length;
  return bytes;
}
