import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../test/postgres.js';
import { keepAlive } from './keep-alive.js';
import { EVERYTHING, LIST_NAMES, PAGE, selection, TITLES, versionOf } from './peers-model.js';
import { addressOf, dataOf, start } from './product.js';

const PACKAGE = join(import.meta.dirname, 'peers/postgraphile');
const SCRIPT = join(PACKAGE, 'node_modules/postgraphile/cli.js');
const inNodes = (names) => `nodes { ${names} }`;
const LIST = (shows) => `query ($first: Int, $after: Cursor) {
  allActivities(first: $first, after: $after, orderBy: [NUMBER_ASC]) { nodes { ${selection(shows, inNodes)} } } }`;
const QUERIES = {
  lists: LIST(PAGE),
  titles: LIST(TITLES),
  one: `query ($id: UUID!) { activityById(id: $id) { ${selection(EVERYTHING, inNodes)} } }`,
  change: `mutation ($id: UUID!, $title: String) {
    updateActivityById(input: { id: $id, activityPatch: { title: $title } }) { activity { id title } } }`,
};

/**
 * Starts PostGraphile over the tables of a database and returns it as a contender. It has no search, history and past
 * without SQL that somebody writes.
 */
export async function postgraphile(database) {
  const port = await freePort();
  const args = ['--connection', database, '--host', '127.0.0.1', '--port', String(port), '--schema', 'public'];
  const server = start(SCRIPT, [...args, '--dynamic-json', '--disable-query-log', '--disable-graphiql']);
  const ended = once(server, 'exit');
  const { ask, close } = keepAlive(await addressOf(server));
  const query = (question, variables) => ask({ body: { query: QUERIES[question], variables } });
  const all = await ask({ body: { query: '{ allActivities(orderBy: [NUMBER_ASC]) { edges { cursor } } }' } });
  const cursors = dataOf(all).allActivities.edges.map(({ cursor }) => cursor);
  const page = ({ from, first }) => ({ first, after: cursors[from - 1] });
  const rows = (answer) => dataOf(answer).allActivities.nodes.map(plain);
  return {
    name: `PostGraphile ${versionOf(PACKAGE, 'postgraphile')}`,
    ask: {
      lists: (of) => query('lists', page(of)),
      titles: (of) => query('titles', page(of)),
      one: (id) => query('one', { id }),
      change: (to) => query('change', to),
    },
    content: {
      lists: rows,
      titles: rows,
      one: (answer) => plain(dataOf(answer).activityById),
      change: (answer) => dataOf(answer).updateActivityById.activity.title !== undefined,
    },
    async stop() {
      close();
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Returns an activity with its lists as lists. */
function plain(activity) {
  const lists = LIST_NAMES.filter((list) => activity[list]).map((list) => [list, activity[list].nodes]);
  return { ...activity, ...Object.fromEntries(lists) };
}
