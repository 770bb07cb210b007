import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from './product.js';

// What a rebuild cannot do without: every event is read from the ledger and decoded, and the rows that a finished read
// model holds are inserted into tables and indexes of the same definition, under the same pragmas. Reading the finished
// rows is not counted; their insertion, the commits and the checkpoint are.

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
  const ledger = openDatabase(join(directory, 'ledger.db'), { readonly: true });
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

const finished = openDatabase(join(directory, 'read-model.db'), { readonly: true });
finished.defaultSafeIntegers(true);
const defined = finished
  .prepare("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
  .all();
const target = openDatabase(join(into, 'read-model.db'));
target.pragma('journal_mode = WAL');
target.pragma('synchronous = NORMAL');
for (const kind of ['table', 'index']) for (const { type, sql } of defined) if (type === kind) target.exec(sql);

for (const { name } of defined.filter(({ type }) => type === 'table')) {
  const columns = finished.prepare(`SELECT * FROM "${name}"`).columns().length;
  const insert = target.prepare(`INSERT INTO "${name}" VALUES (${Array(columns).fill('?').join(', ')})`);
  const insertAll = target.transaction((rows) => {
    for (const row of rows) insert.run(row);
  });
  let rows = []; // a whole table comes in the order in which it lies
  for (const row of finished.prepare(`SELECT * FROM "${name}"`).raw().iterate()) {
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
