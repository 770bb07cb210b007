import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledQuery } from 'kysely';
import { NOT_REPLACED, VERSIONED, VIEW } from '../engines/database.js';
import { SqliteReadModel } from '../engines/sqlite.read-model.js';
import { FOREVER } from '../time/timeline.js';
import { Statements } from './statements.js';
import { loadStoredTimelines } from './stored-timelines.js';

/** More than one statement holds. */
const MANY = Array.from({ length: 500 }, (_, i) => i + 1);

describe('A statement for many rows, on SQLite', () => {
  const directory = mkdtempSync(join(tmpdir(), 'regesta-statements-'));
  const asked: CompiledQuery[] = [];
  const database = new SqliteReadModel(directory, { log: ({ query }) => asked.push(query) });
  const db = database.reader;

  beforeAll(() => database.prepare());
  afterAll(async () => {
    await database.close();
    rmSync(directory, { recursive: true });
  });

  /** Returns the tables that the statements asked so far read from their beginning to their end. */
  const readWhole = async () => {
    const steps: string[] = [];
    for (const query of asked.splice(0)) {
      const { rows } = await db.executeQuery<{ detail: string }>({ ...query, sql: `EXPLAIN QUERY PLAN ${query.sql}` });
      steps.push(...rows.map(({ detail }) => detail));
    }
    asked.length = 0;
    expect(steps.length).toBeGreaterThan(0);
    return new Set(steps.flatMap((detail) => /^SCAN (\w+)( USING .*)?$/.exec(detail)?.[1] ?? []));
  };

  it('looks up each value of a term, and reads no other values', async () => {
    const pairs = MANY.map((n) => ({ set: BigInt(n), kind: 'note', term: 'row', value: `value ${n}` }));

    await new Statements().insertTerms(db, 'note', pairs);

    expect(await readWhole()).toEqual(new Set(['n']));
  });

  it.each(VERSIONED)('looks up each row of %s that it closes', async (table) => {
    asked.length = 0;

    await new Statements().replace(
      db,
      table,
      MANY.map((n) => ({ id: BigInt(n), recorded_to: 1n })),
    );

    expect(await readWhole()).toEqual(new Set(['news']));
  });

  it('looks up the last periods of each thing', async () => {
    const statements = new Statements();
    const things = MANY.map((n) => ({ id: `note-${n}`, kind: 'note', last_effective_on: '2024-01-01' }));
    const periods = MANY.map((n) => ({
      id: BigInt(n),
      recorded_from: 1n,
      recorded_to: NOT_REPLACED,
      kind: 'note',
      view: VIEW.CURRENT,
      thing: `note-${n}`,
      sort: '',
      retired: 0n,
      effective_from: '2024-01-01',
      effective_to: FOREVER,
      document: BigInt(n),
      terms: 0n,
      texts: 0n,
    }));
    await statements.insert(db, 'things', things, 'id');
    await statements.insert(db, 'rectangles', periods);
    await statements.insert(
      db,
      'bodies',
      MANY.map((n) => ({ id: BigInt(n), kind: 'note', base: null, body: '{}' })),
    );
    asked.length = 0;

    const loaded = await loadStoredTimelines(
      db,
      things.map(({ id }) => id),
      () => 'tail',
    );

    expect(loaded.size).toBe(MANY.length);
    expect(await readWhole()).toEqual(new Set(['l']));
  });
});
