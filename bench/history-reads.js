import { dataOf, serve } from './product.js';
import { median, timed } from './rounds.js';
import { alone } from './table.js';

const ASKED = 40;
const IDS = `query ($after: String) { processingActivities(first: 100, after: $after) { nodes { id } } }`;
/** Questions of the pages of the console, each of a thing or a day that has not been asked for. */
const QUESTIONS = [
  {
    row: 33,
    what: 'provenance of every value of an activity',
    query: '($id: ID!) { provenance(of: $id) { path actor effectiveOn recordedAt reason } }',
    of: (id) => ({ id }),
  },
  {
    row: 34,
    what: 'segments of an activity in the two clocks',
    query: '($id: ID!) { segments(of: $id) { effectiveFrom effectiveTo recordedFrom recordedTo position } }',
    of: (id) => ({ id }),
  },
  {
    row: 35,
    what: 'the first 50 of the things that differ between two moments',
    query: `($from: Moment!, $to: Moment!) { changeList(first: 50, from: $from, to: $to) {
      totalCount nodes { kind thing { id name } fields { path } } } }`,
    of: (_, i) => ({ from: { on: day(i), knownAt: day(i) }, to: { on: day(i + 30), knownAt: day(i + 30) } }),
    atMost: 500,
  },
  {
    row: 36,
    what: 'the 50 events recorded last before a moment',
    query: '($at: Moment) { recordings(first: 50, at: $at) { nodes { recordedAt actor type } } }',
    of: (_, i) => ({ at: { knownAt: day(i) } }),
  },
];

function day(i) {
  return new Date(Date.UTC(2021, 0, 5 + 7 * i)).toISOString().slice(0, 10);
}

/** Measures rows 33 to 36: the history of a register of 10,000 activities, as people read it. */
export async function measure({ registers, say }) {
  const server = await serve(await registers.built(registers.withTransfers()));
  try {
    await server.ready();
    const { nodes } = dataOf(await server.ask({ query: IDS })).processingActivities;
    const lines = [];
    for (const { row, what, query, of, atMost = 50 } of QUESTIONS) {
      say(what);
      const times = [];
      for (let i = 0; i < ASKED; i += 1)
        times.push(
          await timed(async () => dataOf(await server.ask({ query: `query ${query}`, variables: of(nodes[i].id, i) }))),
        );
      lines.push(
        alone({
          row,
          what,
          unit: 'ms',
          ours: median(times),
          atMost,
          note: `${ASKED} times, the slowest ${Math.max(...times).toFixed(0)} ms.`,
        }),
      );
    }
    return lines;
  } finally {
    await server.stop();
  }
}
