import { deepEqual, equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { postgresPrograms, startPostgres } from '../test/postgres.js';
import { directus } from './peers-directus.js';
import { createDatabase, fillTables, vacuum } from './peers-model.js';
import { postgraphile } from './peers-postgraphile.js';
import { prepare, regesta } from './peers-regesta.js';
import { wordsOf } from './peers-words.js';
import { inTurn } from './rounds.js';
import { cannot, compared } from './table.js';

/** Each is a package of its own: they need different versions of graphql. */
const PEERS = ['directus', 'postgraphile'];
const ACTIVITIES = 3000;
const EVENTS = 5;
const FIRST = 50;
const ROUNDS = 40;
const WARM = 60;
const DAY = 86_400_000;
/** At least so many times as fast as Directus, and as PostGraphile. */
const TARGETS = [1.5, 1];

/** Measures row 17: the same register in products that people would choose instead, over HTTP. */
export async function measure({ registers, scale, say }) {
  const programs = postgresPrograms();
  if (!programs)
    throw new Error(
      'Row 17 needs PostgreSQL. Its programs initdb and postgres were not found. Debian: apt-get install postgresql.',
    );
  for (const peer of PEERS) install(join(import.meta.dirname, 'peers', peer), say);
  const { url, stop } = await startPostgres(programs, { fsync: 'on' });
  const contenders = [];
  try {
    const [onSqlite, onPostgres] = [registers.empty('peers-sqlite'), registers.empty('peers-postgres')];
    cpSync(await registers.built(registers.seeded(ACTIVITIES * scale, EVENTS)), onSqlite, { recursive: true });
    const { activities, filed, token } = await prepare(onSqlite);
    cpSync(onSqlite, onPostgres, { recursive: true });
    const [ours, plain, managed] = await Promise.all(
      ['regesta', 'plain', 'managed'].map((name) => createDatabase(url, name)),
    );
    for (const database of [plain, managed]) await fillTables(database, activities);
    say('Starting the contenders, and making the history of Directus');
    contenders.push(await regesta('PostgreSQL', onPostgres, token, { READ_MODEL_URL: ours }));
    contenders.push(await regesta('SQLite', onSqlite, token));
    contenders.push(await directus(managed, registers.empty('directus'), activities, EVENTS));
    contenders.push(await postgraphile(plain));
    for (const database of [ours, plain, managed]) await vacuum(database);
    return await compare(contenders, tasksOn(activities, wordsOf(activities, filed)), say);
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
    await stop();
  }
}

/** Installs a peer from its lock if that is not done. Its scripts would compile what nothing here uses. */
function install(directory, say) {
  if (existsSync(join(directory, 'node_modules/.package-lock.json'))) return; // npm writes it last
  say(`Installing ${directory}`);
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: directory, stdio: ['ignore', 2, 'inherit'] });
}

/** Asks all contenders in turn, checks that they answer the same, and returns the lines of the table. */
async function compare(contenders, tasks, say) {
  const lines = [];
  for (const { task, what, measured, warm } of tasks) {
    say(what);
    const able = contenders.filter(({ ask }) => ask[task]);
    const answers = able.map(() => []);
    await inTurn(
      warm.length,
      ...able.map(
        ({ ask }) =>
          (round) =>
            ask[task](warm[round]),
      ),
    );
    const times = await inTurn(
      measured.length,
      ...able.map(({ ask }, i) => async (round) => {
        answers[i][round] = await ask[task](measured[round]);
      }),
    );
    await sameContent(task, able, answers, measured);
    const [postgres, sqlite, ...peers] = contenders.map(({ name }, i) => ({
      name,
      ms: times[able.indexOf(contenders[i])],
    }));
    for (const ours of [postgres, sqlite])
      for (const [i, theirs] of peers.entries()) {
        const line = {
          row: 17,
          what: `${what}, read models on ${ours.name}`,
          unit: 'requests/s',
          ours: 1000 / ours.ms,
        };
        if (theirs.ms === undefined) lines.push(cannot({ ...line, against: theirs.name }));
        else lines.push(compared({ ...line, theirs: 1000 / theirs.ms, against: theirs.name, atLeast: TARGETS[i] }));
      }
    const figures = able.map(({ name }, i) => `${name} ${times[i].toFixed(2)} ms and ${answers[i][0].length} bytes`);
    lines.at(-1).note = `${what}, ${measured.length} rounds: ${figures.join(', ')}.`;
  }
  return lines;
}

/** Throws unless every answer holds the same in the words of each contender. A change must be there for the next reader. */
async function sameContent(task, able, answers, measured) {
  for (const [round, asked] of measured.slice(0, answers[0].length).entries()) {
    const contents = able.map(({ content }, i) => content[task](answers[i][round]));
    for (const [i, content] of contents.entries())
      deepEqual(content, contents[0], `${task} ${JSON.stringify(asked)}: ${able[i].name} answers otherwise`);
    if (task === 'change')
      for (const { ask, content } of able) equal(content.one(await ask.one(asked.id)).title, asked.title);
  }
}

/** Returns what is asked, and with what: other things for the warm-up than for the figures, and each of them once. */
function tasksOn(activities, words) {
  const pages = Array.from({ length: Math.floor(activities.length / FIRST) }, (_, i) => i * FIRST);
  const forWarmth = pages.splice(Math.ceil((pages.length * 2) / 3));
  const ofPages = {
    measured: pages.map((from) => ({ from, first: FIRST })),
    warm: [1, 2, 3, 4, 5].flatMap((less) => forWarmth.map((from) => ({ from, first: FIRST - less }))),
  };
  const seeded = activities.filter(({ key }) => key.startsWith('activity-')); // those of the example have no history
  const step = Math.floor(seeded.length / (ROUNDS + WARM));
  const each = (offset, toInput) => {
    const inputs = Array.from({ length: ROUNDS + WARM }, (_, i) => toInput(seeded[i * step + offset], i));
    return { measured: inputs.slice(0, ROUNDS), warm: inputs.slice(ROUNDS) };
  };
  return [
    { task: 'lists', what: `${FIRST} activities with five lists`, ...ofPages },
    { task: 'titles', what: `${FIRST} titles`, ...ofPages },
    { task: 'one', what: 'one activity with everything', ...each(0, ({ id }) => id) },
    {
      task: 'search',
      what: `text search, first ${FIRST} and the count`,
      measured: words.filter((_, i) => i % 2 === 0).slice(0, ROUNDS),
      warm: words.filter((_, i) => i % 2 === 1).slice(0, WARM),
    },
    { task: 'change', what: 'a change of a title', ...each(1, ({ id }, i) => ({ id, title: `Changed ${i}` })) },
    { task: 'history', what: 'history of one activity', ...each(2, ({ id }) => id) },
    { task: 'asOf', what: `${FIRST} activities with five lists as of a date`, ...each(0, (_, i) => past(i)) },
  ];
}

/** Returns a moment in the seeded years, on both clocks. */
function past(i) {
  const day = (offset) => new Date(Date.UTC(2021, 0, 5) + (offset + i * 7) * DAY).toISOString().slice(0, 10);
  return { on: day(0), knownAt: day(90) };
}
