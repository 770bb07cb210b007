import { type Generated, type Kysely, sql } from 'kysely';
import { Rejection } from '#ledger';

/** The far end of the recorded clock: not replaced yet. Fits a signed 64-bit integer. */
export const NOT_REPLACED = 9223372036854775807n;

/** Whether a rectangle belongs to what the register says, or to what has been approved of it. */
export const VIEW = { CURRENT: 0n, APPROVED: 1n } as const;

/** A thing's document as a rectangle in the two times; half open on both clocks. */
export interface RectangleTable {
  id: bigint;
  kind: string;
  view: bigint;
  thing: string;
  sort: string;
  status: string;
  effective_from: string;
  effective_to: string;
  recorded_from: bigint;
  recorded_to: bigint;
  document: bigint;
  /** The set of terms by which the document is found; kept while they stay the same. */
  terms: bigint;
}

export interface ReadModelTables {
  rectangles: RectangleTable;
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
  abstract lead(work: (writer: Tables, lost: AbortSignal) => Promise<void>): Promise<boolean>;

  /** Within a transaction of the writer: once it is committed, every process that {@link listen}s hears of it. */
  abstract announce(writer: Tables): Promise<void>;

  /** Calls back whenever another process may have written, until the signal is aborted. */
  abstract listen(onNews: () => Promise<void>, signal: AbortSignal): Promise<void>;

  abstract close(): Promise<void>;
}

/** Raised whenever a table or index changes: the read models are then built anew. */
export const SCHEMA_VERSION = 2;

/** Creates what is missing of tables and indexes. */
export async function migrate(db: Tables): Promise<void> {
  const create = (name: keyof ReadModelTables) => db.schema.createTable(name).ifNotExists();
  await create('rectangles')
    .addColumn('id', 'bigint', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('view', 'bigint', (c) => c.notNull())
    .addColumn('thing', 'text', (c) => c.notNull())
    .addColumn('sort', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('effective_from', 'text', (c) => c.notNull())
    .addColumn('effective_to', 'text', (c) => c.notNull())
    .addColumn('recorded_from', 'bigint', (c) => c.notNull())
    .addColumn('recorded_to', 'bigint', (c) => c.notNull())
    .addColumn('document', 'bigint', (c) => c.notNull())
    .addColumn('terms', 'bigint', (c) => c.notNull())
    .execute();
  await create('documents')
    .addColumn('id', 'bigint', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .execute();
  await create('terms')
    .addColumn('set', 'bigint', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('term', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('terms_key', ['set', 'term', 'value'])
    .execute();
  await create('things')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('last_effective_on', 'text', (c) => c.notNull())
    .execute();
  await create('journal')
    .addColumn('position', 'bigint', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('stream', 'text', (c) => c.notNull())
    .addColumn('revision', 'bigint', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('recorded_at', 'text', (c) => c.notNull())
    .addColumn('effective_on', 'text', (c) => c.notNull())
    .addColumn('closes', 'bigint', (c) => c.notNull())
    .execute();
  await create('checkpoints')
    .addColumn('projection', 'text', (c) => c.primaryKey())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addColumn('events', 'bigint', (c) => c.notNull())
    .addColumn('stopped_at', 'bigint')
    .addColumn('reason', 'text')
    .execute();
  for (const index of INDEXES) await sql.raw(`CREATE INDEX IF NOT EXISTS ${index}`).execute(db);
}

const INDEXES = [
  // A page, in its order, at any moment, without touching the table.
  `rectangles_page ON rectangles (kind, view, sort, thing, effective_to, effective_from, recorded_to, recorded_from)`,
  `rectangles_thing ON rectangles (thing, view, recorded_to, effective_to)`,
  `rectangles_terms ON rectangles (terms)`,
  `rectangles_present ON rectangles (kind, view, effective_to, effective_from, status) WHERE recorded_to = ${NOT_REPLACED}`,
  `terms_value ON terms (kind, term, value, "set")`,
  `journal_stream ON journal (stream, position)`,
  `journal_recorded_at ON journal (recorded_at, position)`,
];
