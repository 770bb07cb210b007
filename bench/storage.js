import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { postgresPrograms, startPostgres } from '../test/postgres.js';
import { rebuild } from './product.js';
import { compared } from './table.js';

/** Measures row 19: the read models on disk against the ledger, after a rebuild, on both engines. */
export async function measure({ registers, say }) {
  const lines = [];
  const programs = postgresPrograms();
  for (const directory of [registers.withTransfers(), registers.usual()]) {
    const ledger = sizeOf(directory, /^ledger\.db(-wal)?$/);
    const add = (engine, bytes) =>
      lines.push(
        compared({
          row: 19,
          what: `read models of ${directory.split('/').at(-1)} on disk, ${engine}`,
          unit: 'MB',
          ours: bytes / 1e6,
          theirs: ledger / 1e6,
          against: 'the ledger',
          atMost: 3,
        }),
      );
    say(`Building the read models of ${directory} for their size`);
    await rebuild(directory);
    add('SQLite', sizeOf(directory, /^read-model.*\.db$/));
    if (!programs) continue;
    const { url, stop } = await startPostgres(programs);
    try {
      await rebuild(directory, { READ_MODEL_URL: url });
      add('PostgreSQL', await sizeIn(url));
    } finally {
      await stop();
    }
  }
  return lines;
}

function sizeOf(directory, names) {
  const files = readdirSync(directory).filter((name) => names.test(name));
  return files.reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
}

async function sizeIn(url) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(`SELECT sum(pg_total_relation_size(c.oid)) AS bytes FROM pg_class AS c
    JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE n.nspname LIKE 'regesta%' AND c.relkind = 'r'`);
  await client.end();
  return Number(rows[0].bytes);
}
