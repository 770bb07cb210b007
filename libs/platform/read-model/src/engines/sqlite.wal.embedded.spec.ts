import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Sqlite } from '#sqlite';
import type { Tables } from './database.js';
import { SqliteReadModel } from './sqlite.read-model.js';

const MIB = 1024 * 1024;

describe('The log of read models on SQLite', () => {
  let directory: string;
  let file: string;
  let other: Sqlite;
  let readModel: SqliteReadModel;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'regesta-log-'));
    file = join(directory, 'read-model.db');
    readModel = new SqliteReadModel(directory);
    await readModel.prepare();
    other = new Sqlite(file, { readonly: true });
  });
  afterEach(async () => {
    other.close();
    await readModel.close();
    rmSync(directory, { recursive: true });
  });

  /** Returns the bytes that are in the log, and those of them that are in the file, too. */
  const log = () => {
    const pages = other.prepare<{ log: bigint; checkpointed: bigint }>('PRAGMA wal_checkpoint(NOOP)').get()!;
    return { length: Number(pages.log) * 4096, moved: Number(pages.checkpointed) * 4096 };
  };

  let written = 0;
  /** Writes half a MiB in one transaction. */
  const write = (into = readModel) =>
    into.holdWriterLock((writer: Tables) =>
      writer.transaction().execute(async (db) => {
        written += 1;
        const body = 'x'.repeat(MIB / 2);
        await db
          .insertInto('bodies')
          .values({ id: BigInt(written), kind: 'note', base: null, body })
          .execute();
      }),
    );
  const rows = (database: Sqlite) => database.value<bigint>(`SELECT count(*) FROM bodies`);
  /** Returns a connection in the middle of a statement. What is written later cannot leave the log before it ends. */
  const reader = async () => {
    await write();
    const reading = new Sqlite(file, { readonly: true });
    reading.prepare('SELECT id FROM bodies').iterate().next();
    return reading;
  };
  const writeUntil = async (length: number) => {
    while (log().length < length) {
      await write();
      if (log().length < length) await readModel.checkpointWal();
    }
  };

  it('stays where it is while it is short', async () => {
    await write();
    await readModel.checkpointWal();

    expect(log()).toEqual({ length: expect.any(Number), moved: 0 });
  });

  it('is moved into the file by another thread once it is long, and begins again', async () => {
    await writeUntil(8 * MIB);
    expect(log().moved).toBe(0);

    const moving = readModel.checkpointWal();
    const inTheSameTurn = log().moved;
    await moving;

    expect(inTheSameTurn).toBe(0);
    expect(log().moved).toBe(log().length);
    await write();
    expect(log().length).toBeLessThan(MIB);
  });

  it('waits for those who read it once it is too long, so that it begins again however much they read', async () => {
    const reading = await reader();
    await writeUntil(32 * MIB);
    expect(log().moved).toBeLessThan(MIB);

    let isMoved = false;
    const moving = readModel.checkpointWal().then(() => {
      isMoved = true;
    });
    await sleep(150);
    const movedMeanwhile = isMoved;
    reading.close();
    await moving;

    expect(movedMeanwhile).toBe(false);
    await write();
    expect(log().length).toBeLessThan(MIB);
  });

  it('does not wait again and again for a reader that stays', async () => {
    const reading = await reader();
    await writeUntil(32 * MIB);
    await readModel.checkpointWal();
    await write();

    const begun = performance.now();
    await readModel.checkpointWal();

    expect(performance.now() - begun).toBeLessThan(900);
    reading.close();
  });

  it('is moved to its end before the files are closed, and leaves nothing behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout' || one === 'Worker').length;
    const before = timers();
    await writeUntil(8 * MIB);
    const stored = await readModel.reader.selectFrom('bodies').select('id').execute();
    other.close();

    const moving = readModel.checkpointWal();
    await readModel.close();
    await moving;

    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(timers()).toBe(before);
    renameSync(file, `${file}.moved`);
    const moved = new Sqlite(`${file}.moved`, { readonly: true });
    expect(rows(moved)).toBe(BigInt(stored.length));
    moved.close();
  });

  it('of a build is moved by the thread that builds', async () => {
    const next = new SqliteReadModel(directory, { generation: 1, isBuilding: true, isThreaded: true });
    await next.prepare();
    await write(next);
    const serving = new SqliteReadModel(directory, { generation: 1, isBuilding: true });
    await next.holdWriterLock((writer) => next.complete(writer));

    other.close();
    other = new Sqlite(join(directory, 'read-model.1.db'), { readonly: true });
    expect(rows(other)).toBe(1n);
    expect(log().length).toBeLessThan(MIB / 4);
    await next.close();
    await serving.close();
  });
});
