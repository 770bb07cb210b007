import { withServer } from './mixed-load.js';
import { dataOf, memoryOf } from './product.js';
import { median, timed } from './rounds.js';
import { alone } from './table.js';

const QUERY = `query ($after: String, $at: Moment) {
  findings(first: 50, after: $after, at: $at) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { rule law article severity message subject { type id name } path }
  }
}`;
const COUNTS = `{
  processingActivities(first: 0) { totalCount }
  transfers(first: 0) { totalCount }
}`;
/** Days with the same law, whose findings have not been requested before. */
const DATES = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07'];
const PAGES = 40;

const RETITLE = 'mutation ($id: ID!, $title: String!) { retitleActivity(id: $id, title: $title) { position } }';
const EDITS = 7;

/** Measures rows 12 and 13: all findings of a register for the first time, after an edit, and then page by page. */
export async function measure({ registers, say }) {
  return withServer(registers, async (server, activities) => {
    const afterStart = await eachKey(server);
    const { processingActivities, transfers } = dataOf(await server.ask({ query: COUNTS }));
    const size = `${count(processingActivities)} activities, ${count(transfers)} transfers`;
    say(`Judging ${size} on ${DATES.length} days`);
    const first = [];
    let page;
    for (const on of DATES) {
      first.push(
        await timed(async () => {
          page = dataOf(await server.ask({ query: QUERY, variables: { at: { on } } })).findings;
        }),
      );
    }
    const found = page.totalCount;
    const later = [];
    for (let i = 0; i < PAGES && page.pageInfo.hasNextPage; i += 1) {
      const variables = { after: page.pageInfo.endCursor };
      later.push(
        await timed(async () => {
          page = dataOf(await server.ask({ query: QUERY, variables })).findings;
        }),
      );
    }
    const edited = [];
    for (const { id } of activities.slice(0, EDITS)) {
      dataOf(await server.ask({ query: RETITLE, variables: { id, title: `Title of ${id}` } }));
      edited.push(await eachKey(server));
    }
    const ofKey = (i) => median(edited.map((times) => times[i]));
    return [
      alone({
        row: 12,
        what: `the first findings that each of ${server.keys.length} roles asks for after the start: the slowest`,
        unit: 'ms',
        ours: Math.max(...afterStart),
        note: `${afterStart.map((time) => time.toFixed(0)).join(', ')} ms. The first one waits until the server has judged, if it has not yet.`,
      }),
      alone({
        row: 12,
        what: 'findings after an edit of one activity, asked for by each role in turn: the first, the others',
        unit: 'ms',
        ours: ofKey(0),
        atMost: 60,
        note: `medians of ${EDITS} edits: ${server.keys.map((_, i) => ofKey(i).toFixed(1)).join(', ')} ms.`,
      }),
      alone({
        row: 12,
        what: `all findings of ${size}, asked for the first time`,
        unit: 'ms',
        ours: median(first),
        atMost: 1000,
        note: `${DATES.length} dates, each asked for once, the first ${first[0].toFixed(0)} ms; ${found.toLocaleString('en')} findings; ${memoryOf(server.pid).toFixed(0)} MB afterwards.`,
      }),
      alone({
        row: 13,
        what: 'a later page of 50 of them',
        unit: 'ms',
        ours: median(later),
        note: `${later.length} pages.`,
      }),
    ];
  });
}

/** Returns the milliseconds in which each role gets the present findings, one after the other. */
async function eachKey(server) {
  const times = [];
  for (const key of server.keys) times.push(await timed(() => server.ask({ query: QUERY }, key)));
  return times;
}

function count({ totalCount }) {
  return totalCount.toLocaleString('en');
}
