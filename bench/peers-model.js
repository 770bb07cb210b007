import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

// The register as all contenders of row 17 hold it: activities with five lists. Names of columns are names of our API.

/** Fields of each list: those of a page, and those that only one activity with everything shows. */
const LISTS = {
  dataSubjects: { page: ['key', 'name', 'children'], more: ['juristic', 'contractingParty', 'vulnerable'] },
  dataCategories: {
    page: ['key', 'name', 'special'],
    more: ['description', 'criminal', 'uniqueIdentifier', 'financial', 'ccpa'],
  },
  purposes: { page: ['key', 'description'], more: ['condition'] },
  recipients: { page: ['key', 'name', 'kind', 'condition'], more: [] },
  retention: {
    page: ['key', 'kind', 'period', 'bound', 'trigger'],
    more: ['anchor', 'action', 'statement', 'document', 'until', 'unless'],
  },
};
const OF_JSON = new Set(['ccpa', 'until', 'unless']);

export const LIST_NAMES = Object.keys(LISTS);
/** Fields that each request shows: those of the activity, and those of its lists by name. */
export const TITLES = { fields: ['id', 'reference', 'title'], lists: {} };
export const PAGE = { fields: TITLES.fields, lists: listsOf(({ page }) => page) };
export const EVERYTHING = {
  fields: [...TITLES.fields, 'role', 'status', 'description', 'department', 'startedOn'],
  lists: listsOf(({ page, more }) => [...page, ...more]),
};

function listsOf(fields) {
  return Object.fromEntries(LIST_NAMES.map((list) => [list, fields(LISTS[list])]));
}

/** Returns the fields as a selection of GraphQL. */
export function selection({ fields, lists }, inList = (names) => names) {
  return [...fields, ...Object.entries(lists).map(([list, names]) => `${list} { ${inList(names.join(' '))} }`)].join(
    ' ',
  );
}

/** Makes the tables in a database and fills them. Foreign keys have indexes, and are named as the list is. */
export function fillTables(url, activities) {
  return connected(url, async (client) => {
    const texts = EVERYTHING.fields.slice(1, -1).map((name) => `"${name}" text`);
    await client.query(`CREATE TABLE activities (id uuid PRIMARY KEY, number integer NOT NULL UNIQUE,
      ${texts.join(', ')}, "startedOn" date)`);
    const numbered = activities.map((activity, number) => ({ ...activity, number }));
    await insert(client, 'activities', ['number', ...EVERYTHING.fields], numbered);
    for (const [list, names] of Object.entries(EVERYTHING.lists)) {
      const columns = names.map((name) => `"${name}" ${OF_JSON.has(name) ? 'json' : 'text'}`);
      await client.query(`CREATE TABLE "${list}" (id serial PRIMARY KEY,
        activity uuid NOT NULL CONSTRAINT "of_${list}" REFERENCES activities, ${columns.join(', ')})`);
      await client.query(`CREATE INDEX ON "${list}" (activity)`);
      // PostGraphile names the field of the list by this comment.
      await client.query(`COMMENT ON CONSTRAINT "of_${list}" ON "${list}" IS '@foreignFieldName ${list}'`);
      const rows = activities.flatMap(({ id, [list]: entries }) =>
        entries.map((entry) => ({ ...entry, activity: id })),
      );
      await insert(client, list, ['activity', ...names], rows);
    }
  });
}

async function insert(client, table, columns, rows) {
  const names = columns.map((name) => `"${name}"`).join(', ');
  await client.query(
    `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
}

/** Makes an empty database on the server of `url`, and returns its address. */
export async function createDatabase(url, name) {
  await connected(url, (client) => client.query(`CREATE DATABASE ${name}`));
  const database = new URL(url);
  database.pathname = `/${name}`;
  return database.href;
}

/** Does at once what the server does by itself after a while: it learns what the tables of a database hold. */
export function vacuum(url) {
  return connected(url, (client) => client.query('VACUUM ANALYZE'));
}

async function connected(url, work) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Returns the version of a peer that is installed in its package. */
export function versionOf(directory, peer) {
  return JSON.parse(readFileSync(join(directory, 'node_modules', peer, 'package.json'), 'utf8')).version;
}
