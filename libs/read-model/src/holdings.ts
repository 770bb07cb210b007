import type { ReviewStatus, Thing } from '#ledger';
import {
  type LifeTable,
  NOT_REPLACED,
  type RectangleTable,
  type StandingTable,
  type Tables,
  type Versioned,
  VIEW,
} from './database.js';
import { FOREVER, NOTHING, type Period, type Timeline } from './timeline.js';

/** A row, and whether the table has it already. */
export type Stored<Row extends Versioned> = Row & { isStored: boolean };

/** A period together with its rectangle. Its state is read out of the document only when it is asked for. */
export interface Held extends Period {
  readonly row: Stored<RectangleTable>;
  readonly body: string;
}

/** What the tables hold of one thing, as far as it is known: all of it, or its last two periods. */
export interface Holding {
  timeline: Timeline;
  current: Held[];
  approved: Held[];
  isWhole: boolean;
  lives: { current: Stored<LifeTable>[]; approved: Stored<LifeTable>[] };
  standing: Stored<StandingTable> | undefined;
}

export function nothingHeld(): Holding {
  const lives = { current: [], approved: [] };
  return { timeline: NOTHING, current: [], approved: [], isWhole: true, lives, standing: undefined };
}

/** How many ids one statement takes. */
const AT_ONCE = 400;

/** What the tables hold of the things; all of it where `needsWhole` says so by the latest date that a fact holds from. */
export async function loadHoldings(
  db: Tables,
  ids: readonly string[],
  needsWhole: (id: string, lastEffectiveOn: string) => boolean,
): Promise<Map<string, Holding>> {
  const found = new Map<string, Holding>();
  for (let i = 0; i < ids.length; i += AT_ONCE)
    for (const [id, holding] of await load(db, ids.slice(i, i + AT_ONCE), needsWhole)) found.set(id, holding);
  return found;
}

async function load(
  db: Tables,
  ids: readonly string[],
  needsWhole: (id: string, lastEffectiveOn: string) => boolean,
): Promise<Map<string, Holding>> {
  const things = await db.selectFrom('things').where('id', 'in', ids).selectAll().execute();
  const found = new Map<string, Holding>(
    things.map((thing): [string, Holding] => {
      const timeline: Timeline = { ...NOTHING, lastEffectiveOn: thing.last_effective_on };
      return [thing.id, { ...nothingHeld(), timeline, isWhole: needsWhole(thing.id, thing.last_effective_on) }];
    }),
  );
  const [whole, tails] = [true, false].map((w) => [...found].filter(([, h]) => h.isWhole === w).map(([id]) => id));
  const rows = [...(await periods(db, whole!)), ...(await lastPeriods(db, tails!))];
  for (const { body, ...row } of rows.sort((a, b) => (a.effective_from < b.effective_from ? -1 : 1)))
    found.get(row.thing)![row.view === VIEW.CURRENT ? 'current' : 'approved'].push(held(row, body));
  const known = [...found.keys()];
  if (known.length > 0) {
    for (const row of await openRows(db, 'lives', known))
      found.get(row.thing)!.lives[row.view === VIEW.CURRENT ? 'current' : 'approved'].push({ ...row, isStored: true });
    for (const row of await openRows(db, 'standings', known))
      found.get(row.thing)!.standing = { ...row, isStored: true };
  }
  for (const holding of found.values()) {
    const { current, approved, standing } = holding;
    const review = (standing?.status as ReviewStatus | undefined) ?? 'DRAFT';
    holding.timeline = { ...holding.timeline, current, approved, review };
  }
  return found;
}

type Row = RectangleTable & { body: string };

async function periods(db: Tables, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('rectangles as r')
    .innerJoin('documents as d', 'd.id', 'r.document')
    .where('r.thing', 'in', ids)
    .where('r.recorded_to', '=', NOT_REPLACED)
    .selectAll('r')
    .select('d.body')
    .execute();
}

/** The current period that lasts until further notice, and the one before it. */
async function lastPeriods(db: Tables, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  const last = await db
    .selectFrom('rectangles as r')
    .innerJoin('documents as d', 'd.id', 'r.document')
    .where('r.thing', 'in', ids)
    .where('r.view', '=', VIEW.CURRENT)
    .where('r.recorded_to', '=', NOT_REPLACED)
    .where('r.effective_to', '=', FOREVER)
    .selectAll('r')
    .select('d.body')
    .execute();
  const before = await db
    .selectFrom('rectangles as l')
    .innerJoin('rectangles as r', (join) =>
      join
        .onRef('r.thing', '=', 'l.thing')
        .on('r.view', '=', VIEW.CURRENT)
        .on('r.recorded_to', '=', NOT_REPLACED)
        .onRef('r.effective_to', '=', 'l.effective_from'),
    )
    .innerJoin('documents as d', 'd.id', 'r.document')
    .where('l.thing', 'in', ids)
    .where('l.view', '=', VIEW.CURRENT)
    .where('l.recorded_to', '=', NOT_REPLACED)
    .where('l.effective_to', '=', FOREVER)
    .selectAll('r')
    .select('d.body')
    .execute();
  return [...last, ...before];
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

function held(row: RectangleTable, body: string): Held {
  let state: Thing | undefined;
  return {
    from: row.effective_from,
    to: row.effective_to,
    get state() {
      state ??= JSON.parse(body) as Thing;
      return state;
    },
    row: { ...row, isStored: true },
    body,
  };
}

/** What of a holding is enough for facts that come in effective order. */
export function tailOf(holding: Holding): Holding {
  const current = holding.current.slice(-2);
  return {
    ...holding,
    current,
    approved: [],
    isWhole: false,
    timeline: { ...holding.timeline, current, approved: [] },
  };
}
