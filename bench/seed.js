import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CLI, ROOT } from './product.js';
import { seedEvents } from './seed-events.js';

/** Makes a register of the example with the product itself. The seed is modelled on what it stores. */
export function makeBase(directory) {
  const example = join(ROOT, 'examples/infobip/register.yaml');
  const args = [CLI, 'apply', example, '--effective-on', '2019-01-01', '--data', directory];
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Returns the data that the product stored at the beginning of each stream of the base, by type of event. */
export function examplesIn(base) {
  const ledger = new DatabaseSync(join(base, 'ledger.db'), { readOnly: true });
  const rows = ledger.prepare('SELECT type, data FROM events WHERE revision = 0 ORDER BY position').all();
  ledger.close();
  const examples = {};
  for (const { type, data } of rows) {
    examples[type] ??= [];
    examples[type].push(JSON.parse(data));
  }
  return examples;
}

/**
 * Writes a ledger of so many activities with so many events each directly into the database in `directory`, in the
 * shape that the product stores. The read models are not built.
 */
export function seed(directory, base, size) {
  cpSync(base, directory, { recursive: true });
  forgetWitnesses(directory);
  const ledger = new DatabaseSync(join(directory, 'ledger.db'));
  ledger.exec('PRAGMA synchronous = OFF');
  ledger.prepare('UPDATE events SET recorded_at = ?').run('2019-01-01T08:00:00.000Z');
  const insert = ledger.prepare(
    'INSERT INTO events (stream, revision, id, type, recorded_at, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  ledger.exec('BEGIN');
  for (const { stream, revision, id, type, recordedAt, data, metadata } of seedEvents(examplesIn(base), size))
    insert.run(stream, revision, id, type, recordedAt, JSON.stringify(data), JSON.stringify(metadata));
  ledger.exec('UPDATE events SET checksum = NULL; PRAGMA user_version = 0'); // the next opening adds the checksums
  ledger.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  ledger.close();
}

/** Removes what the base has seen of its own ledger: the seed is another one. */
function forgetWitnesses(directory) {
  for (const file of ['read-model.db', 'ledger.checkpoint']) rmSync(join(directory, file), { force: true });
  const keys = new DatabaseSync(join(directory, 'keys', 'keys.db'));
  keys.exec('DELETE FROM ledger_head');
  keys.close();
}
