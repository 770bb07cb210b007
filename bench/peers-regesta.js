import { parse } from 'yaml';
import { keepAlive } from './keep-alive.js';
import { EVERYTHING, PAGE, selection, TITLES } from './peers-model.js';
import { dataOf, serve } from './product.js';

const KIND = 'processingActivity-';
const CURSORS = `query ($after: String) {
  processingActivities(first: 1000, after: $after) { edges { cursor } pageInfo { hasNextPage endCursor } }
}`;
const ALL = `query ($after: String) {
  processingActivities(first: 200, after: $after) {
    nodes { ${selection(EVERYTHING)} key }
    pageInfo { hasNextPage endCursor }
  }
}`;
const INHERITED = `{ processingActivities(first: 1) { nodes {
  recipients { key inherited } retention { key inherited } } }
  jurisdictionProfile(code: ALL) { id } }`;
const LIST = (shows) => `query ($first: Int, $after: String, $at: Moment) {
  processingActivities(first: $first, after: $after, at: $at) { nodes { ${selection(shows)} } } }`;
const QUERIES = {
  lists: LIST(PAGE),
  titles: LIST(TITLES),
  one: `query ($id: ID!) { processingActivity(id: $id) { ${selection(EVERYTHING)} } }`,
  search: `query ($text: String!) {
    processingActivities(first: 50, filter: { text: $text }) { totalCount nodes { ${selection(TITLES)} } } }`,
  change: 'mutation ($id: ID!, $title: String!) { retitleActivity(id: $id, title: $title) { id revision readModel } }',
  history: 'query ($of: ID!) { history(of: $of) { nodes { id type data actor effectiveOn recordedAt } } }',
};

/**
 * Takes what every activity inherits out of a copy of the register, so that all contenders hold the same rows. Returns the
 * activities, the same as a register file has them, and the key of an administrator: from then on, access is checked.
 */
export async function prepare(directory) {
  const server = await serve(directory, undefined, { CLOCK_AHEAD_DAYS: '10000' }); // the seed ends years ago
  const ask = async (query, variables) => dataOf(await server.ask({ query, variables }));
  try {
    await server.ready();
    const { processingActivities, jurisdictionProfile } = await ask(INHERITED);
    for (const [list, removal] of [
      ['recipients', 'removeProfileRecipient'],
      ['retention', 'removeProfileRetentionRule'],
    ])
      for (const { key, inherited } of processingActivities.nodes[0][list])
        if (inherited)
          await ask(`mutation ($id: ID!, $key: Key!) { ${removal}(id: $id, key: $key) { id } }`, {
            id: jurisdictionProfile.id,
            key,
          });
    const activities = [];
    for (let after; after !== null; ) {
      const { nodes, pageInfo } = (await ask(ALL, { after })).processingActivities;
      activities.push(...nodes.map(plain));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    const filed = parse((await ask('{ registerFile }')).registerFile).processingActivities;
    const { createKey } = await ask('mutation { createKey(grant: { role: ADMINISTRATOR, label: "bench" }) { key } }');
    return { activities, filed, token: createKey.key };
  } finally {
    await server.stop();
  }
}

/** Starts a server over the register and returns it as a contender. */
export async function regesta(name, directory, token, env) {
  const server = await serve(directory, undefined, env);
  await server.ready();
  const { ask, close } = keepAlive(server.url, token);
  const query = (question, variables) => ask({ body: { query: QUERIES[question], variables } });
  const cursors = [];
  for (let after; after !== null; ) {
    const body = { query: CURSORS, variables: { after } };
    const { edges, pageInfo } = dataOf(await ask({ body })).processingActivities;
    cursors.push(...edges.map(({ cursor }) => cursor));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  const page = ({ from, first }) => ({ first, after: cursors[from - 1] });
  const rows = (answer) => dataOf(answer).processingActivities.nodes.map(plain);
  return {
    name,
    ask: {
      lists: (of) => query('lists', page(of)),
      titles: (of) => query('titles', page(of)),
      one: (id) => query('one', { id: `${KIND}${id}` }),
      search: (text) => query('search', { text }),
      change: ({ id, title }) => query('change', { id: `${KIND}${id}`, title }),
      history: (id) => query('history', { of: `${KIND}${id}` }),
      asOf: (at) => query('lists', { first: 50, at }),
    },
    content: {
      lists: rows,
      titles: rows,
      one: (answer) => plain(dataOf(answer).processingActivity),
      search: (answer) => [dataOf(answer).processingActivities.totalCount, rows(answer)],
      change: (answer) => dataOf(answer).retitleActivity.readModel === 'CURRENT',
      history: (answer) => dataOf(answer).history.nodes.length,
      asOf: rows,
    },
    async stop() {
      close();
      await server.stop();
    },
  };
}

/** Returns an activity with the id that the tables of the peers have. */
function plain(activity) {
  return { ...activity, id: activity.id.slice(KIND.length) };
}
