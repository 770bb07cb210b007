import { type Generated, type Kysely, type KyselyPlugin, type LogEvent, type Selectable, sql } from 'kysely';
import { mustBeInTime, Rejection, yieldToEventLoop } from '#kernel';
import type { IndexedText } from './text-index.js';

/** The far end of the recorded clock: not replaced yet. Fits a signed 64-bit integer. */
export const NOT_REPLACED = 9223372036854775807n;

/** The two views of a thing: current content, and approved content. The numbers are stored. */
export const VIEW = { CURRENT: 0n, APPROVED: 1n } as const;

/** A row that is replaced and never changed. It counts from one position (inclusive) to another (exclusive). */
export interface Versioned {
  id: bigint;
  recorded_from: bigint;
  recorded_to: bigint;
}

/** A thing's document as a rectangle in the two times; half open on both clocks. */
export interface RectangleTable extends Versioned {
  kind: string;
  view: bigint;
  thing: string;
  sort: string;
  /** 1 if the thing has ended, else 0. */
  retired: bigint;
  effective_from: string;
  effective_to: string;
  document: bigint;
  /** The set of terms by which the document is found. Periods with the same terms share it. */
  terms: bigint;
  /** The text by which it is searched; 0 without any. Successive periods with the same text share it. */
  texts: bigint;
}

/** A span in which a thing exists and has not ended. Counting needs no more than these rows. */
export interface LifeTable extends Versioned {
  kind: string;
  view: bigint;
  thing: string;
  effective_from: string;
  effective_to: string;
}

/** The review state of a thing, which has no effective date. A plain draft has no row. */
export interface StandingTable extends Versioned {
  kind: string;
  thing: string;
  status: string;
  review_every: string | null;
  last_reviewed_on: string | null;
  /** The last date on which the next review is in time. */
  review_due_on: string | null;
}

/** The tables of the read models. Their names are stored: another name needs a new {@link SCHEMA_VERSION}. */
export interface ReadModelTables {
  rectangles: RectangleTable;
  lives: LifeTable;
  standings: StandingTable;
  /** The states as JSON. A view of `bodies`: readers get the whole text. */
  documents: { id: bigint; kind: string; body: string };
  /** Documents as they are stored: whole, or as the difference to the whole one `base`. */
  bodies: { id: bigint; kind: string; base: bigint | null; body: string };
  /** Folded texts for searches, and folded names. `personal` is 1 for personal data, which no index may contain. */
  texts: { id: bigint; kind: string; personal: bigint; name: string; text: string };
  /** The pairs of each set. A view of `term_sets` and `term_values`. */
  terms: { set: bigint; kind: string; term: string; value: string };
  term_sets: { set: bigint; term: string; value: bigint };
  /** Each value of a kind's terms, once. */
  term_values: { id: Generated<bigint>; kind: string; value: string };
  /** The latest effective date of a fact of each thing. A later fact needs no look at the past. */
  things: { id: string; kind: string; last_effective_on: string };
  /** The journal: position, dates, type and account of every event, without its data. */
  journal: {
    position: bigint;
    id: string;
    stream: string;
    revision: bigint;
    type: string;
    actor: string;
    recorded_at: string;
    effective_on: string;
    /** 1 for the last event of its append: no moment lies inside one. */
    closes: bigint;
  };
  /** One row: the newest event of the ledger that was taken. It is their head record. */
  ledger_head: { id: bigint; head: string };
  checkpoints: {
    projection: string;
    version: bigint;
    position: bigint;
    events: bigint;
    stopped_at: Generated<bigint | null>;
    reason: Generated<string | null>;
  };
}

/** A row of the checkpoints: how far a projection is, or a mark of the generation. */
export type CheckpointRow = Selectable<ReadModelTables['checkpoints']>;

/** The tables on one connection, or within one transaction. */
export type Tables = Kysely<ReadModelTables>;

const IN_TIME: KyselyPlugin = {
  transformQuery({ node }) {
    mustBeInTime();
    return node;
  },
  transformResult: async ({ result }) => {
    await yieldToEventLoop();
    return result;
  },
};

/**
 * Returns the same tables, which refuse every statement of work whose deadline has passed. Other work gets its turn after each
 * statement, since SQLite holds the event loop during one.
 */
export function inTime(tables: Tables): Tables {
  return tables.withPlugin(IN_TIME);
}

/** Splits ids into parts of at most `size`: engines limit the number of parameters in a statement. */
export function* inChunks<T>(ids: readonly T[], size: number): Iterable<readonly T[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
}

/** The names that are views. Rows are written to the tables below them. */
export type View = 'documents' | 'terms';

/** The tables with {@link Versioned} rows. */
export const VERSIONED = ['rectangles', 'lives', 'standings'] as const;
export type VersionedTable = (typeof VERSIONED)[number];

/** Called after each statement. */
export type StatementLog = (statement: LogEvent) => void;

/** Reports that the read models' database does not answer now. The caller may try again; `cause` is not shown to callers. */
export class ReadModelUnreachable extends Rejection {
  override readonly name = 'ReadModelUnreachable';
  constructor(override readonly cause: Error) {
    super(
      'READ_MODEL_UNREACHABLE',
      'The read models cannot be reached now. Nothing that was recorded is lost: try again.',
    );
  }
}

/**
 * The database of the read models. Any number of processes read; one at a time writes. The abstract class is the DI token.
 *
 * Every method MUST reject with {@link ReadModelUnreachable} if the database cannot be reached.
 */
export abstract class ReadModelDatabase {
  /** Connection for reading only. */
  abstract readonly reader: Tables;

  /** True if other processes may write, so that what this process knows may already be old. */
  abstract readonly isShared: boolean;

  /** The number of the generation: the same read models, built again, have a higher one. */
  abstract readonly generation: number;

  /**
   * A second connection of the one that writes, for large batches: other work goes on while it writes. Absent if the usual one lets
   * other work go on.
   */
  readonly inBulk?: Tables;

  /** Creates the tables that are missing. Several processes may do so at the same time. */
  abstract prepare(): Promise<void>;

  /** Creates the indexes that only reading needs, once the rows are there. Called outside a transaction. */
  abstract complete(writer: Tables): Promise<void>;

  /** Promotes the generation, within the writer's transaction: from its commit on, it is no longer being built. */
  abstract promote(writer: Tables): Promise<void>;

  /**
   * Runs `work` with the exclusive right to write. Resolves false at once if another process has it. If the right is lost
   * because the connection broke, `lost` is aborted and all further writes of `work` are refused.
   */
  abstract holdWriterLock(work: (writer: Tables, lost: AbortSignal) => Promise<void>): Promise<boolean>;

  /** Returns how the engine's index finds texts that contain the folded needle; undefined if it does not help. */
  abstract indexed(needle: string): Promise<IndexedText | undefined>;

  /** Announces the writer's transaction, from within it. Once it is committed, every process that {@link listen}s is called. */
  abstract announce(writer: Tables): Promise<void>;

  /**
   * Removes deleted rows from the database's files, as far as this process can reach them. Called outside a transaction.
   * @throws if it cannot be done now
   */
  abstract scrub(writer: Tables): Promise<void>;

  /**
   * Makes a checkpoint of the write-ahead log, if the engine leaves that to this process and the log is long. Called after each
   * transaction; the next one waits for it. Other work goes on meanwhile.
   */
  async checkpointWal(): Promise<void> {}

  /** Calls `onNews` each time another process may have written, until the signal is aborted. */
  abstract listen(onNews: () => Promise<void>, signal: AbortSignal): Promise<void>;

  /**
   * Switches to the generation of that number, if it is promoted and has reached the position. Resolves true if it did: what was
   * read before is of the generation that was replaced.
   */
  async switchTo(_number: number, _position: bigint): Promise<boolean> {
    return false;
  }

  /** Returns the checkpoints of each other generation from which processes answer: those of other versions of the program. */
  async elsewhere(): Promise<readonly CheckpointRow[][]> {
    return [];
  }

  /** Closes all connections. */
  abstract close(): Promise<void>;
}

/** Version of the tables. Raise it if a table or an index changes: the read models are then built again. */
export const SCHEMA_VERSION = 9;

/** The parts of the tables that differ by engine. */
export interface EngineTypes {
  /** The type for a key of 64 bits by which rows lie in order. */
  readonly id: string;
  /** The type for such a key that the engine counts itself. */
  readonly nextId: string;
  /** The type for texts that are compared byte by byte. */
  readonly text: string;
  /** Returns the statements that create `term_sets`, the table with the most rows, and its indexes, in little room. */
  termSets(columns: string): readonly string[];
  /** Returns the statement that creates the view if it is missing. */
  view(name: View, query: string): string;
}

/**
 * Creates the tables, views and indexes that are missing. While the tables are being built, these are only the indexes that
 * building needs: the others are made faster at the end.
 */
export async function migrate(db: Tables, types: EngineTypes, { isBuilding = false } = {}): Promise<void> {
  const { id, text } = types;
  const versioned = `id ${id} PRIMARY KEY, recorded_from bigint NOT NULL, recorded_to bigint NOT NULL`;
  const texts = (...names: string[]) => names.map((name) => `${name} ${text} NOT NULL`).join(', ');
  const numbers = (...names: string[]) => names.map((name) => `${name} bigint NOT NULL`).join(', ');
  const tables: Record<Exclude<keyof ReadModelTables, View | 'term_sets'>, string> = {
    rectangles: `${versioned}, ${texts('kind', 'thing', 'sort', 'effective_from', 'effective_to')},
      ${numbers('view', 'retired', 'document', 'terms', 'texts')}`,
    lives: `${versioned}, ${texts('kind', 'thing', 'effective_from', 'effective_to')}, ${numbers('view')}`,
    standings: `${versioned}, ${texts('kind', 'thing', 'status')}, review_every ${text}, last_reviewed_on ${text},
      review_due_on ${text}`,
    bodies: `id ${id} PRIMARY KEY, ${texts('kind', 'body')}, base bigint`,
    texts: `id ${id} PRIMARY KEY, ${numbers('personal')}, ${texts('kind', 'name', 'text')}`,
    term_values: `id ${types.nextId} PRIMARY KEY, ${texts('kind', 'value')}, UNIQUE (value, kind)`,
    things: `id ${text} PRIMARY KEY, ${texts('kind', 'last_effective_on')}`,
    journal: `position ${id} PRIMARY KEY, ${texts('id', 'stream', 'type', 'actor', 'recorded_at', 'effective_on')},
      ${numbers('revision', 'closes')}`,
    ledger_head: `id ${id} PRIMARY KEY, ${texts('head')}`,
    checkpoints: `projection ${text} PRIMARY KEY, ${numbers('version', 'position', 'events')}, stopped_at bigint,
      reason ${text}`,
  };
  for (const [name, columns] of Object.entries(tables))
    await sql.raw(`CREATE TABLE IF NOT EXISTS ${name} (${columns})`).execute(db);
  for (const statement of types.termSets(`${numbers('"set"', 'value')}, ${texts('term')}`))
    await sql.raw(statement).execute(db);
  for (const [name, query] of Object.entries(VIEWS)) await sql.raw(types.view(name as View, query)).execute(db);
  const indexes = isBuilding ? INDEXES_TO_BUILD : [...INDEXES_TO_BUILD, ...INDEXES_TO_READ];
  for (const index of indexes) await sql.raw(`CREATE INDEX IF NOT EXISTS ${index}`).execute(db);
}

/** Condition for rows of `journal` that erase a person. Queries must use this text, so that engines find its index. */
export const IS_ERASURE = `type = 'PersonErased'`;

/**
 * Condition for rectangles that are read in no order. It is always true. Queries must use this text, so that engines find its index.
 * Without the condition, they would take that index for a page, too, and sort all of it.
 */
export const IN_NO_ORDER = 'retired >= 0';

const VIEWS: Record<View, string> = {
  // A difference is followed by the whole document that it is of: `engines/documents.ts` makes one of both.
  documents: `SELECT s.id, s.kind, CASE WHEN s.base IS NULL THEN s.body
    ELSE s.body || (SELECT b.body FROM bodies AS b WHERE b.id = s.base) END AS body FROM bodies AS s`,
  // The term is with the set, so that one term of a set is found without reading the values of the others.
  terms: `SELECT s."set", v.kind, s.term, v.value FROM term_sets AS s JOIN term_values AS v ON v.id = s.value`,
};

/** Indexes by which the projector finds what it has stored of a thing. */
const INDEXES_TO_BUILD = [
  'rectangles_thing ON rectangles (thing, view, recorded_to, effective_to)',
  'lives_thing ON lives (thing, recorded_to)',
  'standings_thing ON standings (thing, recorded_to, recorded_from, status)',
  'journal_stream ON journal (stream, position, revision)',
];

const INDEXES_TO_READ = [
  // A page, in its order, at any moment, without touching the table.
  'rectangles_page ON rectangles (kind, view, sort, thing, effective_to, effective_from, recorded_to, recorded_from, retired, texts)',
  'rectangles_terms ON rectangles (terms)',
  'rectangles_texts ON rectangles (texts)',
  'texts_personal ON texts (kind) WHERE personal = 1',
  // Counts at any moment, without touching the table. At the present only what has not been replaced is looked at.
  `rectangles_moment ON rectangles (kind, view, recorded_to, recorded_from, effective_to, effective_from, retired, texts)
    WHERE ${IN_NO_ORDER}`,
  'lives_count ON lives (kind, view, recorded_to, recorded_from, effective_to, effective_from)',
  // A page of overdue records, in its order.
  'standings_due ON standings (review_due_on, thing, recorded_to, recorded_from) WHERE review_due_on IS NOT NULL',
  'journal_recorded_at ON journal (recorded_at, position)',
  `journal_forgotten ON journal (stream) WHERE ${IS_ERASURE}`,
];
