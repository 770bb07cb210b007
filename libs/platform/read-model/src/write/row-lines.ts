import {
  type LifeTable,
  NOT_REPLACED,
  type RectangleTable,
  type StandingTable,
  type Versioned,
  VIEW,
} from '../engines/database.js';
import { undivided } from '../engines/words.js';

/**
 * The rows of one thing as lines of JSON, sorted. They have the revisions of its events in place of positions, and no numbers
 * of rows. So they are the same on every engine, in every copy of the ledger, and after every rebuild.
 */
export interface RowLines {
  /** The state of the thing on every date, and its review, as known now. */
  readonly present: readonly string[];
  /** Earlier states, and the terms and texts of lists and searches. */
  readonly rest: readonly string[];
}

/** The rows of one thing, with what they refer to by number. */
export interface RowsOfThing {
  /** The revision of each event of the thing, by its position. */
  readonly revisions: ReadonlyMap<bigint, bigint>;
  readonly rectangles: readonly RectangleTable[];
  readonly lives: readonly LifeTable[];
  readonly standings: readonly StandingTable[];
  readonly lastEffectiveOn: string | undefined;
  readonly documents: ReadonlyMap<bigint, string>;
  /** Each set as {@link setsOfTerms} returns it. */
  readonly terms: ReadonlyMap<bigint, readonly string[]>;
  readonly texts: ReadonlyMap<bigint, { readonly name: string; readonly text: string; readonly personal: bigint }>;
}

/** The rows of a thing that does not exist. */
export const NO_ROWS: RowsOfThing = {
  revisions: new Map(),
  rectangles: [],
  lives: [],
  standings: [],
  lastEffectiveOn: undefined,
  documents: new Map(),
  terms: new Map(),
  texts: new Map(),
};

/** Returns the terms of each set with their values, sorted. */
export function setsOfTerms(
  pairs: readonly { readonly set: bigint; readonly term: string; readonly value: string }[],
): Map<bigint, string[]> {
  const sets = new Map<bigint, string[]>();
  for (const { set, term, value } of pairs) {
    const others = sets.get(set);
    if (others) others.push(`${term}\n${value}`);
    else sets.set(set, [`${term}\n${value}`]);
  }
  for (const terms of sets.values()) terms.sort();
  return sets;
}

/** A row in parts: its line begins with the head, and has the rest only where it is asked for. */
interface Row {
  readonly isPresent: boolean;
  /** The short values of the row, as the beginning of a JSON object. */
  readonly head: string;
  readonly document?: string;
  readonly terms?: readonly string[];
  readonly searched?: { readonly name: string; readonly text: string; readonly personal: bigint };
}

const NOTHING: readonly string[] = [];
const UNSEARCHED = { name: '', text: '', personal: 0n };

/** Returns the rows as lines. A position that is of no event of the thing is the revision -1: the line then differs. */
export function rowLines(rows: RowsOfThing): RowLines {
  const [present, rest]: [string[], string[]] = [[], []];
  for (const row of rowsIn(rows)) (row.isPresent ? present : rest).push(lineOf(row));
  return { present: present.sort(), rest: rest.sort() };
}

/**
 * Returns true only if both are the same lines. It compares what the lines are made of, without making them: that is many times
 * faster. False says nothing: two rows with the same head may be in another order.
 */
export function areSame(some: RowsOfThing, others: RowsOfThing): boolean {
  const [a, b] = [inOrder(some), inOrder(others)];
  return a.length === b.length && a.every((row, i) => isSame(row, b[i]!));
}

function isSame(a: Row, b: Row): boolean {
  return (
    a.isPresent === b.isPresent &&
    a.head === b.head &&
    a.document === b.document &&
    a.terms?.length === b.terms?.length &&
    (a.terms ?? NOTHING).every((term, i) => term === b.terms![i]) &&
    a.searched?.name === b.searched?.name &&
    a.searched?.text === b.searched?.text &&
    a.searched?.personal === b.searched?.personal
  );
}

function inOrder(rows: RowsOfThing): Row[] {
  return rowsIn(rows).sort((a, b) => (a.head < b.head ? -1 : a.head > b.head ? 1 : 0));
}

function lineOf({ head, document, terms, searched }: Row): string {
  if (document !== undefined) return `${head},"document":${document}}`;
  if (!terms) return `${head}}`;
  const { name, text, personal } = searched!;
  return `${head},${JSON.stringify({ terms, name, text: undivided(text), personal: Number(personal) }).slice(1)}`;
}

function rowsIn(rows: RowsOfThing): Row[] {
  const result: Row[] = [];
  const revisionOf = (position: bigint) => Number(rows.revisions.get(position) ?? -1n);
  const spanOf = ({ recorded_from: from, recorded_to: to }: Versioned) =>
    to === NOT_REPLACED ? { since: revisionOf(from) } : { since: revisionOf(from), until: revisionOf(to) };
  const isNow = ({ recorded_to }: Versioned) => recorded_to === NOT_REPLACED;
  for (const row of rows.rectangles) {
    const { kind, effective_from: from, effective_to: to, sort, retired } = row;
    const place = { view: viewOf(row), from, to, ...spanOf(row) };
    result.push({
      isPresent: isNow(row),
      head: headOf({ row: 'content', kind, ...place, ended: Number(retired) }),
      document: rows.documents.get(row.document) ?? 'null',
    });
    result.push({
      isPresent: false,
      head: headOf({ row: 'index', ...place, sort }),
      terms: rows.terms.get(row.terms) ?? NOTHING,
      searched: rows.texts.get(row.texts) ?? UNSEARCHED,
    });
  }
  for (const row of rows.lives) {
    const { kind, effective_from: from, effective_to: to } = row;
    const head = headOf({ row: 'life', kind, view: viewOf(row), from, to, ...spanOf(row) });
    result.push({ isPresent: false, head });
  }
  for (const row of rows.standings) {
    const { kind, status, review_every: every, last_reviewed_on: last, review_due_on: due } = row;
    result.push({
      isPresent: isNow(row),
      head: headOf({ row: 'review', kind, status, every, last, due, ...spanOf(row) }),
    });
  }
  if (rows.lastEffectiveOn)
    result.push({ isPresent: false, head: headOf({ row: 'thing', last: rows.lastEffectiveOn }) });
  return result;
}

function headOf(values: object): string {
  return JSON.stringify(values).slice(0, -1);
}

function viewOf({ view }: { readonly view: bigint }): string {
  if (view === VIEW.CURRENT) return 'CURRENT';
  return view === VIEW.APPROVED ? 'APPROVED' : String(view);
}
