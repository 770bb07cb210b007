import { type RawBuilder, sql } from 'kysely';
import { asError } from '#kernel';
import { headFromText } from '#ledger';
import type { CheckpointRow, Tables } from './database.js';
import { type Generation, type Generations, isMarkedAsBuilding, type OpenGeneration } from './generations.js';
import {
  generationsIn,
  locksOf,
  PostgresReadModel,
  type PostgresReadModelOptions,
  schemaOf,
  schemasBeside,
  schemasInUse,
} from './postgres.read-model.js';

/** SQLSTATEs: another process creates or has dropped the table. */
const IS_NOT_THERE = /^(42P01|3F000)$/;

/** The generations of read models in PostgreSQL: a schema each. Processes that use one hold a lock on it. */
export class PostgresGenerations implements Generations {
  private readonly tables: Tables;
  private readonly first: PostgresReadModel;

  constructor(
    private readonly url: string,
    private readonly options: Omit<PostgresReadModelOptions, 'generation' | 'isBuilding'> = {},
  ) {
    this.first = new PostgresReadModel(url, { connections: 1 });
    this.tables = this.first.reader;
  }

  async list(): Promise<Generation[]> {
    const all: Generation[] = [];
    for (const { schema, number } of await generationsIn(this.tables)) {
      const tables = this.tables.withSchema(schema);
      const checkpoints = await ifThere(tables.selectFrom('checkpoints').selectAll().execute());
      if (!checkpoints) continue;
      const seen = await ifThere(tables.selectFrom('ledger_head').select('head').executeTakeFirst());
      all.push({ number, checkpoints, head: seen && headFromText(seen.head) });
    }
    return all;
  }

  async elsewhere(own: number): Promise<CheckpointRow[][]> {
    const schemas = await schemasBeside(this.tables, schemaOf(own));
    if (schemas.length === 0) return [];
    const all: CheckpointRow[][] = [];
    for (const schema of await schemasInUse(this.tables, schemas)) {
      const checkpoints = await ifThere(this.tables.withSchema(schema).selectFrom('checkpoints').selectAll().execute());
      if (checkpoints && checkpoints.length > 0 && !isMarkedAsBuilding(checkpoints)) all.push(checkpoints);
    }
    return all;
  }

  open(generation: number, { isBuilding = false }: OpenGeneration = {}): PostgresReadModel {
    return new PostgresReadModel(this.url, { ...this.options, generation, isBuilding });
  }

  remove(generation: number): Promise<boolean> {
    return this.tables.transaction().execute(async (db) => {
      const { writing, reading } = locksOf(generation);
      for (const key of [writing, reading]) if (!(await isFree(db, key))) return false;
      await sql.raw(`DROP SCHEMA IF EXISTS ${schemaOf(generation)} CASCADE`).execute(db);
      return true;
    });
  }

  /** Nobody can know here what room the server has: it refuses to write when there is none, and the build is tried again. */
  async mustHaveRoom(): Promise<void> {}

  close(): Promise<void> {
    return this.first.close();
  }
}

/** Resolves undefined if the table is not there. */
async function ifThere<T>(rows: Promise<T>): Promise<T | undefined> {
  try {
    return await rows;
  } catch (error) {
    if (IS_NOT_THERE.test(asError(error).code ?? '')) return undefined;
    throw error;
  }
}

async function isFree(db: Tables, key: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ free: boolean }>`SELECT pg_try_advisory_xact_lock(${key}) AS free`.execute(db);
  return rows[0]!.free;
}
