/**
 * Kills its own process at one step of its work. A spec loads it into a program as it was built (`NODE_OPTIONS=--import`). The
 * program knows nothing of it: what is wrapped is Node's own SQLite and its `renameSync`.
 *
 * A step is a statement on a database, or a renaming, written as `keys.db: UPDATE …`. KILL_PLAN is the path of a file with a plan
 * (`Plan` in `placed.ts`), read as soon as it is there. The main thread is watched, and no other.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';

const { KILL_PLAN } = process.env;
/** Most characters of a parameter in the words of a step: parts of files are long. */
const LONGEST = 500;

const databases = new WeakMap();
let plan;
let left = 0;
let hasBegun = false;

/** Does the work of a step, unless the process ends before it or after it. */
function step(words, work) {
  const isIt = isPlanned(words);
  if (isIt && plan.when === 'BEFORE') end();
  const result = work();
  if (isIt) end();
  return result;
}

function end() {
  fs.rmSync(KILL_PLAN);
  process.kill(process.pid, 'SIGKILL');
}

function isPlanned(words) {
  if (!plan) {
    if (!fs.existsSync(KILL_PLAN)) return false;
    const { from, at, nth, when } = JSON.parse(fs.readFileSync(KILL_PLAN, 'utf8'));
    plan = { from: new RegExp(from), at: new RegExp(at), when };
    left = nth;
  }
  const text = words();
  hasBegun ||= plan.from.test(text);
  if (!hasBegun || !plan.at.test(text)) return false;
  left -= 1;
  return left === 0;
}

const inDatabase = (db, sql, parameters = []) =>
  [`${basename(db?.location() ?? '')}: ${sql}`, ...parameters.map((value) => String(value).slice(0, LONGEST))].join(
    '\n',
  );

const { exec, prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (sql) {
  return step(
    () => inDatabase(this, sql),
    () => exec.call(this, sql),
  );
};
DatabaseSync.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  databases.set(statement, this);
  return statement;
};
for (const name of ['run', 'get', 'all']) {
  const original = StatementSync.prototype[name];
  StatementSync.prototype[name] = function (...parameters) {
    return step(
      () => inDatabase(databases.get(this), this.sourceSQL, parameters),
      () => original.apply(this, parameters),
    );
  };
}

const { renameSync } = fs;
fs.renameSync = (from, to) =>
  step(
    () => `${basename(to)}: RENAME`,
    () => renameSync(from, to),
  );
syncBuiltinESMExports();
