import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// The lower bound of a rebuild. It reads and decodes every event of the ledger. Then it inserts the rows of a finished read
// model into the same tables and indexes, under the same pragmas. Reading the finished rows is not counted. Inserting them,
// the commits and the checkpoint are counted.

const [directory, into] = process.argv.slice(2);
const AT_ONCE = 5_000;
let seconds = 0;

function counted(work) {
  const before = process.hrtime.bigint();
  const result = work();
  seconds += Number(process.hrtime.bigint() - before) / 1e9;
  return result;
}

counted(() => {
  const ledger = new DatabaseSync(join(directory, 'ledger.db'), { readOnly: true });
  const after = ledger.prepare('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  for (let position = 0, rows = []; ; position = rows.at(-1).position) {
    rows = after.all(position, AT_ONCE);
    if (rows.length === 0) break;
    for (const row of rows) {
      JSON.parse(row.data);
      JSON.parse(row.metadata);
    }
  }
  ledger.close();
});

const finished = new DatabaseSync(join(directory, 'read-model.db'), { readOnly: true, readBigInts: true });
const defined = finished
  .prepare("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
  .all()
  .filter(({ name }) => !/^text_index(_|$)/.test(name)); // the triggers fill the text index, and the table `words`
const target = new DatabaseSync(join(into, 'read-model.db'));
target.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
for (const { sql } of finished.prepare("SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'").all())
  target.exec(sql);
for (const kind of ['table', 'index', 'trigger'])
  for (const { type, sql } of defined) if (type === kind) target.exec(sql);

for (const { name } of defined.filter(({ type, name }) => type === 'table' && name !== 'words')) {
  const all = finished.prepare(`SELECT * FROM "${name}"`);
  all.setReturnArrays(true);
  const columns = all.columns().length;
  const insert = target.prepare(`INSERT INTO "${name}" VALUES (${Array(columns).fill('?').join(', ')})`);
  const insertAll = (rows) => {
    target.exec('BEGIN');
    for (const row of rows) insert.run(...row);
    target.exec('COMMIT');
  };
  let rows = []; // a whole table comes in the order in which it lies
  for (const row of all.iterate()) {
    rows.push(row);
    if (rows.length < AT_ONCE) continue;
    const full = rows;
    counted(() => insertAll(full));
    rows = [];
  }
  counted(() => insertAll(rows));
}
counted(() => target.close());
finished.close();
rmSync(into, { recursive: true });
process.stdout.write(JSON.stringify({ seconds }));
