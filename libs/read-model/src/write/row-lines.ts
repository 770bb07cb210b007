import {
  type LifeTable,
  NOT_REPLACED,
  type RectangleTable,
  type StandingTable,
  type Versioned,
  VIEW,
} from '../engines/database.js';

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
  readonly terms: ReadonlyMap<bigint, readonly (readonly [term: string, value: string])[]>;
  readonly texts: ReadonlyMap<bigint, { readonly name: string; readonly text: string; readonly personal: bigint }>;
}

/** Returns the rows as lines. A position that is of no event of the thing is the revision -1: the line then differs. */
export function rowLines(rows: RowsOfThing): RowLines {
  const [present, rest]: [string[], string[]] = [[], []];
  const revisionOf = (position: bigint) => Number(rows.revisions.get(position) ?? -1n);
  const spanOf = ({ recorded_from: from, recorded_to: to }: Versioned) =>
    to === NOT_REPLACED ? { since: revisionOf(from) } : { since: revisionOf(from), until: revisionOf(to) };
  const add = ({ recorded_to }: Versioned, line: string) => (recorded_to === NOT_REPLACED ? present : rest).push(line);
  for (const row of rows.rectangles) {
    const { kind, effective_from: from, effective_to: to, sort, retired } = row;
    const place = { view: viewOf(row), from, to, ...spanOf(row) };
    const content = JSON.stringify({ row: 'content', kind, ...place, ended: Number(retired) });
    add(row, `${content.slice(0, -1)},"document":${rows.documents.get(row.document) ?? 'null'}}`);
    const { personal, ...searched } = rows.texts.get(row.texts) ?? { name: '', text: '', personal: 0n };
    const terms = (rows.terms.get(row.terms) ?? []).map((pair) => pair.join('\n')).sort();
    rest.push(JSON.stringify({ row: 'index', ...place, sort, terms, ...searched, personal: Number(personal) }));
  }
  for (const row of rows.lives) {
    const { kind, effective_from: from, effective_to: to } = row;
    rest.push(JSON.stringify({ row: 'life', kind, view: viewOf(row), from, to, ...spanOf(row) }));
  }
  for (const row of rows.standings) {
    const { kind, status, review_every: every, last_reviewed_on: last, review_due_on: due } = row;
    add(row, JSON.stringify({ row: 'review', kind, status, every, last, due, ...spanOf(row) }));
  }
  if (rows.lastEffectiveOn) rest.push(JSON.stringify({ row: 'thing', last: rows.lastEffectiveOn }));
  return { present: present.sort(), rest: rest.sort() };
}

function viewOf({ view }: { readonly view: bigint }): string {
  if (view === VIEW.CURRENT) return 'CURRENT';
  return view === VIEW.APPROVED ? 'APPROVED' : String(view);
}
