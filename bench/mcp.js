import { dataOf, keysOf, processorTimeOf, serve } from './product.js';
import { compared } from './table.js';

const ROUNDS = 10;
/** Answers in a row: the processor's time is counted in hundredths of a second. */
const CALLS = 40;
/** The newest event is years old, and one caller asks more than people do. */
const ENV = { CLOCK_AHEAD_DAYS: '10000', RATE_LIMIT: '1000000' };
const PAGE_INFO = 'totalCount pageInfo { hasNextPage endCursor }';
/** Tools with their arguments, and the query that each runs. */
const ASKED = {
  search: {
    given: { text: 'customer' },
    query: `{ search(text: "customer", first: 25) { ${PAGE_INFO} nodes { type id key name reference status fields snippet } } }`,
  },
  list_activities: {
    given: {},
    query: `{ processingActivities(first: 25) { ${PAGE_INFO} nodes { id key reference title status role department } } }`,
  },
};

/** Measures row 43: the processor's time of the server for an answer to an assistant, against the query that it is made of. */
export async function measure({ registers, say }) {
  const directory = registers.withTransfers();
  await registers.built(directory);
  const server = await serve(directory, undefined, ENV, keysOf(directory, ['viewer'], ENV));
  const lines = [];
  try {
    await server.ready();
    for (const [tool, { given, query }] of Object.entries(ASKED)) {
      say(`Asking ${tool}`);
      const [ours, theirs] = await costs(server.pid, [
        () => call(server, tool, given),
        async () => dataOf(await server.ask({ query })),
      ]);
      const what = `an answer of the assistants' tool ${tool}, processor of the server`;
      lines.push(compared({ row: 43, what, unit: 'ms', against: 'the same GraphQL', ours, theirs }));
    }
  } finally {
    await server.stop();
  }
  return lines;
}

/** Returns what each of the contenders costs the process, in milliseconds. They take turns, and the first round counts for nothing. */
async function costs(pid, contenders) {
  const spent = contenders.map(() => 0);
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [i, contender] of contenders.entries()) {
      const before = processorTimeOf(pid);
      for (let n = 0; n < CALLS; n += 1) await contender();
      if (round > 0) spent[i] += processorTimeOf(pid) - before;
    }
  return spent.map((one) => one / ROUNDS / CALLS);
}

async function call({ url, keys }, name, given) {
  const response = await fetch(new URL('/mcp', url), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${keys[0]}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } }),
  });
  const text = await response.text();
  if (!response.ok || !text.includes('totalCount')) throw new Error(`${response.status} ${text.slice(0, 500)}`);
}
