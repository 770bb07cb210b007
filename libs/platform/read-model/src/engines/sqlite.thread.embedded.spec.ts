import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { threadedSqlite } from './sqlite.thread.js';

describe('A connection to SQLite in a thread', () => {
  let directory: string;
  let other: Kysely<{ names: { name: string } }>;
  let threaded: typeof other;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'regesta-thread-'));
    const file = join(directory, 'a.db');
    other = new Kysely({ dialect: threadedSqlite(file, ['journal_mode = WAL']) });
    await sql`CREATE TABLE names (name TEXT UNIQUE)`.execute(other);
    threaded = new Kysely({ dialect: threadedSqlite(file, ['synchronous = NORMAL'], 1) });
  });
  afterEach(async () => {
    await threaded.destroy();
    await other.destroy();
    rmSync(directory, { recursive: true });
  });

  const add = (db: typeof threaded, name: string) => db.insertInto('names').values({ name }).execute();
  const names = async () => (await other.selectFrom('names').selectAll().execute()).map(({ name }) => name);

  it('has written all of a transaction once that ends', async () => {
    await threaded.transaction().execute(async (db) => {
      await add(db, 'a');
      await add(db, 'b');
      expect(await names()).toEqual([]);
    });

    expect(await names()).toEqual(['a', 'b']);
  });

  it('reads what the same transaction has written', async () => {
    const [read, deleted] = await threaded.transaction().execute(async (db) => {
      await add(db, 'a');
      const read = await db.selectFrom('names').selectAll().execute();
      return [read, await db.deleteFrom('names').returning('name').execute()];
    });

    expect([read, deleted]).toEqual([[{ name: 'a' }], [{ name: 'a' }]]);
    expect(await names()).toEqual([]);
  });

  it('undoes a transaction of which one statement fails, with that error, and does the next one', async () => {
    const failing = threaded.transaction().execute(async (db) => {
      await add(db, 'a');
      await add(db, 'a');
      await add(db, 'b');
    });

    await expect(failing).rejects.toMatchObject({
      message: 'UNIQUE constraint failed: names.name',
      code: 'SQLITE_CONSTRAINT',
    });

    expect(await names()).toEqual([]);
    await threaded.transaction().execute((db) => add(db, 'c'));
    expect(await names()).toEqual(['c']);
  });

  it('fails a read after a statement that has failed', async () => {
    const failing = threaded.transaction().execute(async (db) => {
      await add(db, 'a');
      await add(db, 'a');
      return db.selectFrom('names').selectAll().execute();
    });

    await expect(failing).rejects.toThrow('UNIQUE constraint failed: names.name');
  });

  it('undoes a transaction that its own work gives up', async () => {
    const failing = threaded.transaction().execute(async (db) => {
      await add(db, 'a');
      throw new Error('given up');
    });

    await expect(failing).rejects.toThrow('given up');
    await add(threaded, 'b');
    expect(await names()).toEqual(['b']);
  });

  it('ends its thread while nobody uses it, and starts another when somebody does', async () => {
    for (const name of ['a', 'b']) {
      await add(threaded, name);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }

    expect(await names()).toEqual(['a', 'b']);
  });
});
