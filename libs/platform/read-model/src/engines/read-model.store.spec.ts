import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { OutOfTime } from '#kernel';
import { PostgresReadModel } from './postgres.read-model.js';
import { createDatabase, ON_POSTGRES } from './postgres.testing.js';
import { readModelContract } from './read-model.contract.js';
import { SqliteReadModel } from './sqlite.read-model.js';

if (ON_POSTGRES)
  readModelContract('PostgreSQL', async () => {
    const { url, drop } = await createDatabase({ isEmpty: true });
    return { open: (options) => new PostgresReadModel(url, options), cleanUp: drop };
  });
else
  readModelContract('SQLite', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'regesta-read-model-'));
    return {
      open: (options) => new SqliteReadModel(directory, options),
      cleanUp: async () => rmSync(directory, { recursive: true }),
    };
  });

if (ON_POSTGRES)
  it('the read model on PostgreSQL cancels a statement that takes longer than it may', async () => {
    const { url, drop } = await createDatabase();
    const database = new PostgresReadModel(url, { patience: 100 });
    const start = performance.now();

    await expect(sql`SELECT pg_sleep(30)`.execute(database.reader)).rejects.toThrow(OutOfTime);

    expect(performance.now() - start).toBeLessThan(10_000);
    await database.close();
    await drop();
  });
