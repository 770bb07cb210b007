import { withServer } from './mixed-load.js';
import { dataOf, memoryOf, processorTimeOf } from './product.js';
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
/** The day before today, which everybody asks for. */
const DAY_BEFORE = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const PAGES = 40;

/** A report over all that the grant of a regulator covers. It sees no findings. */
const REPORT = `query ($at: Moment) {
  report(input: { kind: "TRANSFERS", at: $at }) { contentHash gaps { id } }
}`;
const REGULATORS = ['KR', 'DE'].map((code) => ['regulator', '--jurisdiction', code, '--until', '2099-12-31']);
/** The roles that see findings. The last one writes. */
const ROLES = ['viewer', 'editor', 'approver', 'administrator'];

const RETITLE = 'mutation ($id: ID!, $title: String!) { retitleActivity(id: $id, title: $title) { position } }';
const EDITS = 7;

/** Measures rows 12 and 13: all findings of a register for the first time, after an edit, and then page by page. */
export async function measure({ registers, say }) {
  const work = async (server, activities, regulators) => {
    const everybody = (at) => eachOf(server, regulators, at);
    say('Waiting until the server has judged after its start');
    const start = await costOf(server, () => server.ask({ query: QUERY }));
    const [afterStart, dayBefore] = [await everybody(), await everybody({ on: DAY_BEFORE })];
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
      edited.push(await everybody());
    }
    const afterEdit = edited[0].map((_, i) => ({
      wall: median(edited.map((all) => all[i].wall)),
      processor: median(edited.map((all) => all[i].processor)),
    }));
    const line = { row: 12, unit: 'ms' };
    return [
      alone({
        ...line,
        what: 'the first findings after the start, asked for while the server judges',
        ours: start.wall,
        note: `${start.processor.toFixed(0)} ms of processor time.`,
      }),
      alone({
        ...line,
        what: `the first findings after that, asked for by each of ${ROLES.length} roles in turn: the slowest`,
        ours: slowest(afterStart),
        atMost: 60,
        note: said(afterStart),
      }),
      alone({
        ...line,
        what: 'the same for the day before',
        ours: slowest(dayBefore),
        atMost: 1000,
        note: said(dayBefore),
      }),
      alone({
        ...line,
        what: 'the same after an edit of one activity',
        ours: slowest(afterEdit),
        atMost: 60,
        note: `medians of ${EDITS} edits. ${said(afterEdit)}`,
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
  };
  return withServer(registers, work, { roles: ROLES, further: REGULATORS });
}

/** Returns what it costs that each role asks for its findings, one after the other, and then each regulator for its report. */
async function eachOf(server, regulators, at) {
  const costs = [];
  const variables = { at };
  for (const key of server.keys) costs.push(await costOf(server, () => server.ask({ query: QUERY, variables }, key)));
  for (const key of regulators) costs.push(await costOf(server, () => server.ask({ query: REPORT, variables }, key)));
  return costs;
}

/** Returns the milliseconds of the work, and those of the server's processors meanwhile. */
async function costOf(server, work) {
  const before = processorTimeOf(server.pid);
  const wall = await timed(work);
  return { wall, processor: processorTimeOf(server.pid) - before };
}

function slowest(costs) {
  return Math.max(...costs.slice(0, ROLES.length).map(({ wall }) => wall));
}

function said(costs) {
  const each = (some) => some.map(({ wall, processor }) => `${wall.toFixed(0)} (${processor.toFixed(0)})`).join(', ');
  return `milliseconds, in brackets of processor time: roles ${each(costs.slice(0, ROLES.length))}; reports of two regulators ${each(costs.slice(ROLES.length))}.`;
}

function count({ totalCount }) {
  return totalCount.toLocaleString('en');
}
