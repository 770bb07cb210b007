import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../test/postgres.js';
import { keepAlive } from './keep-alive.js';
import { EVERYTHING, LIST_NAMES, PAGE, TITLES, versionOf } from './peers-model.js';
import { addressOf, start } from './product.js';

const PACKAGE = join(import.meta.dirname, 'peers/directus');
const SCRIPT = join(PACKAGE, 'node_modules/directus/cli.js');
const TOKEN = 'token-of-an-administrator';
/**
 * Puts a module of Node in the place of isolated-vm, which would have to be compiled. Only scripts of flows and of sandboxed
 * extensions run in it, and there are none here.
 */
const WITHOUT_ISOLATED_VM = `import { registerHooks } from 'node:module';
  registerHooks({ resolve: (name, context, next) =>
    name === 'isolated-vm' ? { url: 'node:os', shortCircuit: true } : next(name, context) });`;
/** Items that one request changes while the history is made. */
const BATCH = 200;

/** Starts Directus over the tables of a database and returns it as a contender. Its permissions and history are on. */
export async function directus(database, folder, activities, changes) {
  const port = await freePort();
  const env = {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(WITHOUT_ISOLATED_VM)}`,
    CONFIG_PATH: join(folder, 'no.env'),
    PACKAGE_FILE_LOCATION: PACKAGE,
    EXTENSIONS_PATH: join(folder, 'extensions'),
    STORAGE_LOCAL_ROOT: join(folder, 'uploads'),
    DB_CLIENT: 'pg',
    DB_CONNECTION_STRING: database,
    SECRET: 'secret-of-the-bench-that-is-long-enough',
    ADMIN_EMAIL: 'admin@example.com',
    ADMIN_PASSWORD: TOKEN,
    ADMIN_TOKEN: TOKEN,
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVE_APP: 'false',
    TELEMETRY: 'false',
    PRESSURE_LIMITER_ENABLED: 'false', // other work on the machine must not make it refuse
  };
  const bootstrap = start(SCRIPT, ['bootstrap'], env);
  bootstrap.stdout.resume();
  const [code] = await once(bootstrap, 'exit');
  if (code !== 0) throw new Error(`directus bootstrap ended with ${code}`);
  const server = start(SCRIPT, ['start'], env);
  const ended = once(server, 'exit');
  const { ask, close } = keepAlive(await addressOf(server), TOKEN);
  await adopt(ask);
  await makeHistory(ask, activities, changes);
  const get = (path, query) => ask({ method: 'GET', path: `${path}?${new URLSearchParams(query)}` });
  const page = ({ fields, lists }) => {
    const ofLists = Object.entries(lists).flatMap(([list, names]) => names.map((field) => `${list}.${field}`));
    return { fields: [...fields, ...ofLists].join(','), sort: 'number' };
  };
  const from = (shows) => (of) =>
    get('/items/activities', { ...page(shows), limit: of.first, 'filter[number][_gte]': of.from });
  const rows = (answer) => JSON.parse(answer).data;
  return {
    name: `Directus ${versionOf(PACKAGE, 'directus')}`,
    ask: {
      lists: from(PAGE),
      titles: from(TITLES),
      one: (id) => get(`/items/activities/${id}`, { fields: page(EVERYTHING).fields }),
      search: (search) => get('/items/activities', { ...page(TITLES), limit: 50, search, meta: 'filter_count' }),
      change: ({ id, title }) =>
        ask({ method: 'PATCH', path: `/items/activities/${id}?fields=id,title`, body: { title } }),
      history: (id) =>
        get('/revisions', {
          'filter[collection][_eq]': 'activities',
          'filter[item][_eq]': id,
          sort: 'id',
          fields: 'id,delta,activity.action,activity.user,activity.timestamp',
        }),
    },
    content: {
      lists: rows,
      titles: rows,
      one: rows,
      search: (answer) => [JSON.parse(answer).meta.filter_count, rows(answer)],
      change: (answer) => rows(answer).title !== undefined,
      history: (answer) => rows(answer).length,
    },
    async stop() {
      close();
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Makes the tables collections of Directus, and the lists fields of an activity. */
async function adopt(ask) {
  await ask({ method: 'PATCH', path: '/collections/activities', body: { meta: {} } });
  for (const list of LIST_NAMES) {
    await ask({ method: 'PATCH', path: `/collections/${list}`, body: { meta: {} } });
    const meta = { special: ['o2m'], interface: 'list-o2m' };
    await ask({ path: '/fields/activities', body: { field: list, type: 'alias', meta } });
    await ask({ method: 'PATCH', path: `/relations/${list}/activity`, body: { meta: { one_field: list } } });
  }
}

/** Changes every activity as often as our register has recorded events of it. At the end it is as it was. */
async function makeHistory(ask, activities, changes) {
  const keys = activities.map(({ id }) => id);
  for (let change = 1; change < changes; change += 1) await setDepartment(ask, keys, `Draft ${change}`);
  const departments = Map.groupBy(activities, ({ department }) => department);
  for (const [department, some] of departments)
    await setDepartment(
      ask,
      some.map(({ id }) => id),
      department,
    );
}

async function setDepartment(ask, keys, department) {
  for (let i = 0; i < keys.length; i += BATCH) {
    const body = { keys: keys.slice(i, i + BATCH), data: { department } };
    await ask({ method: 'PATCH', path: '/items/activities?fields=id', body });
  }
}
