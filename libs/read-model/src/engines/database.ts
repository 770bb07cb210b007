import { type Generated, type Kysely, type KyselyPlugin, type LogEvent, sql } from 'kysely';
import { mustBeInTime, Rejection } from '#ledger';

/** The far end of the recorded clock: not replaced yet. Fits a signed 64-bit integer. */
export const NOT_REPLACED = 9223372036854775807n;

/** Whether a rectangle belongs to what the register says, or to what has been approved of it. */
export const VIEW = { CURRENT: 0n, APPROVED: 1n } as const;

/** What is replaced and never changed: from which position (inclusive) to which (exclusive) it is what is known. */
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
  /** 1 where the thing has ended. */
  retired: bigint;
  effective_from: string;
  effective_to: string;
  document: bigint;
  /** The set of terms by which the document is found; kept while they stay the same. */
  terms: bigint;
}

/** From when to when a thing exists and has not ended, whatever else is said of it: counting needs no more. */
export interface LifeTable extends Versioned {
  kind: string;
  view: bigint;
  thing: string;
  effective_from: string;
  effective_to: string;
}

/** Where a thing stands with its reviewers; no row where it is a draft and nothing more. It has no effective date. */
export interface StandingTable extends Versioned {
  kind: string;
  thing: string;
  status: string;
  review_every: string | null;
  last_reviewed_on: string | null;
  /** The last day on which it is in time to look at it again. */
  review_due_on: string | null;
}

export interface ReadModelTables {
  rectangles: RectangleTable;
  lives: LifeTable;
  standings: StandingTable;
  documents: { id: bigint; kind: string; body: string; text: string };
  terms: { set: bigint; kind: string; term: string; value: string };
  /** The latest date from which a fact of the thing holds: what comes after it needs no look at the past. */
  things: { id: string; kind: string; last_effective_on: string };
  /** Every event's place and dates, without its data. */
  journal: {
    position: bigint;
    id: string;
    stream: string;
    revision: bigint;
    type: string;
    recorded_at: string;
    effective_on: string;
    /** 1 for the last event of its append: no moment lies inside one. */
    closes: bigint;
  };
  checkpoints: {
    projection: string;
    version: bigint;
    position: bigint;
    events: bigint;
    stopped_at: Generated<bigint | null>;
    reason: Generated<string | null>;
  };
}

export type Tables = Kysely<ReadModelTables>;

const IN_TIME: KyselyPlugin = {
  transformQuery({ node }) {
    mustBeInTime();
    return node;
  },
  transformResult: async ({ result }) => result,
};

/** Returns the same tables, which refuse every statement of work whose deadline has passed. */
export function inTime(tables: Tables): Tables {
  return tables.withPlugin(IN_TIME);
}

/** Splits ids into parts of at most `size`: engines limit the number of parameters in a statement. */
export function* inChunks<T>(ids: readonly T[], size: number): Iterable<readonly T[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
}

/** The tables of which a row counts from one position to another. */
export const VERSIONED = ['rectangles', 'lives', 'standings'] as const;
export type VersionedTable = (typeof VERSIONED)[number];

/** Is told of a statement once it is done. */
export type StatementLog = (statement: LogEvent) => void;

/** The read models' database does not answer now. Whoever asks may try again; its `cause` is not for them. */
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
 * Where the read models are kept. Any number of processes read; one at a time writes. The abstract class is the DI token.
 *
 * Whatever these reject with because the database cannot be reached MUST be a {@link ReadModelUnreachable}.
 */
export abstract class ReadModelDatabase {
  /** For reading only. */
  abstract readonly reader: Tables;

  /** Whether other processes may write it: what this one knows of it is then old by the next moment. */
  abstract readonly isShared: boolean;

  /** Creates the tables where there are none, however many processes start at once. */
  abstract prepare(): Promise<void>;

  /**
   * Runs `work` with the right to write, which no other process has meanwhile; answers false at once where another has it.
   * Where the right is lost (the connection broke), `lost` is aborted and whatever `work` still writes is refused.
   */
  abstract holdWriterLock(work: (writer: Tables, lost: AbortSignal) => Promise<void>): Promise<boolean>;

  /** Within a transaction of the writer: once it is committed, every process that {@link listen}s hears of it. */
  abstract announce(writer: Tables): Promise<void>;

  /**
   * Outside a transaction of the writer: what was deleted leaves what this process can reach of the database's files.
   * Rejects where it cannot be done now.
   */
  abstract scrub(writer: Tables): Promise<void>;

  /** Calls back whenever another process may have written, until the signal is aborted. */
  abstract listen(onNews: () => Promise<void>, signal: AbortSignal): Promise<void>;

  abstract close(): Promise<void>;
}

/** Raised whenever a table or index changes: the read models are then built anew. */
export const SCHEMA_VERSION = 3;

/**
 * Creates what is missing of tables and indexes.
 * @param id the engine's type for a key of 64 bits by which rows lie in order
 * @param text the engine's type for texts that are compared byte by byte
 */
export async function migrate(db: Tables, types: { readonly id: string; readonly text: string }): Promise<void> {
  const { id, text } = types;
  const versioned = `id ${id} PRIMARY KEY, recorded_from bigint NOT NULL, recorded_to bigint NOT NULL`;
  const texts = (...names: string[]) => names.map((name) => `${name} ${text} NOT NULL`).join(', ');
  const numbers = (...names: string[]) => names.map((name) => `${name} bigint NOT NULL`).join(', ');
  const tables: Record<keyof ReadModelTables, string> = {
    rectangles: `${versioned}, ${texts('kind', 'thing', 'sort', 'effective_from', 'effective_to')},
      ${numbers('view', 'retired', 'document', 'terms')}`,
    lives: `${versioned}, ${texts('kind', 'thing', 'effective_from', 'effective_to')}, ${numbers('view')}`,
    standings: `${versioned}, ${texts('kind', 'thing', 'status')}, review_every ${text}, last_reviewed_on ${text},
      review_due_on ${text}`,
    documents: `id ${id} PRIMARY KEY, ${texts('kind', 'body', 'text')}`,
    terms: `${numbers('"set"')}, ${texts('kind', 'term', 'value')}, PRIMARY KEY ("set", term, value)`,
    things: `id ${text} PRIMARY KEY, ${texts('kind', 'last_effective_on')}`,
    journal: `position ${id} PRIMARY KEY, ${texts('id', 'stream', 'type', 'recorded_at', 'effective_on')},
      ${numbers('revision', 'closes')}`,
    checkpoints: `projection ${text} PRIMARY KEY, ${numbers('version', 'position', 'events')}, stopped_at bigint,
      reason ${text}`,
  };
  for (const [name, columns] of Object.entries(tables))
    await sql.raw(`CREATE TABLE IF NOT EXISTS ${name} (${columns})`).execute(db);
  for (const index of INDEXES) await sql.raw(`CREATE INDEX IF NOT EXISTS ${index}`).execute(db);
}

/** Of rows of the journal; the index of these is found by the same words. */
export const IS_ERASURE = `type = 'PersonErased'`;

const INDEXES = [
  // A page, in its order, at any moment, without touching the table.
  'rectangles_page ON rectangles (kind, view, sort, thing, effective_to, effective_from, recorded_to, recorded_from, retired)',
  'rectangles_thing ON rectangles (thing, view, recorded_to, effective_to)',
  'rectangles_terms ON rectangles (terms)',
  // What is filtered now: of what is known, what has not been followed by anything else.
  `rectangles_present ON rectangles (kind, view, effective_to, effective_from) WHERE recorded_to = ${NOT_REPLACED}`,
  'lives_count ON lives (kind, view, recorded_to, recorded_from, effective_to, effective_from)',
  'lives_thing ON lives (thing, recorded_to)',
  'standings_thing ON standings (thing, recorded_to, recorded_from, status)',
  // What is overdue, in its order.
  'standings_due ON standings (review_due_on, thing, recorded_to, recorded_from) WHERE review_due_on IS NOT NULL',
  'terms_value ON terms (kind, term, value, "set")',
  'journal_stream ON journal (stream, position, revision)',
  'journal_recorded_at ON journal (recorded_at, position)',
  `journal_forgotten ON journal (stream) WHERE ${IS_ERASURE}`,
];
