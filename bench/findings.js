import { dataOf, memoryOf, serve } from './product.js';
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

/** Measures rows 12 and 13: all findings of a register for the first time, and then page by page. */
export async function measure({ registers, say }) {
  const server = await serve(await registers.built(registers.withTransfers()));
  try {
    await server.ready();
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
    return [
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
  } finally {
    await server.stop();
  }
}

function count({ totalCount }) {
  return totalCount.toLocaleString('en');
}
