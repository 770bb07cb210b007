import { body } from './page.js';
import { dataOf, memoryOf, serve } from './product.js';
import { median, timed } from './rounds.js';
import { alone } from './table.js';

const STARTS = 5;
const QUERIES = 300;

/** Measures row 10: the time from the start of the process to its first answer. */
export async function firstAnswer({ registers }) {
  const directory = await registers.built(registers.usual());
  const times = [];
  let many;
  for (let i = 0; i < STARTS; i += 1) {
    let server;
    const time = await timed(async () => {
      server = await serve(directory);
      many = dataOf(await server.ask(body({}))).processingActivities.totalCount;
    });
    times.push(time / 1000);
    await server.stop();
  }
  return alone({
    row: 10,
    what: `start to first answer, ${many.toLocaleString('en')} activities`,
    unit: 's',
    ours: median(times),
    atMost: 2,
    note: `${STARTS} starts; the answer is the contract's page of 50; the read models are built.`,
  });
}

/** Measures row 11: the resident memory of a server. */
export async function memory({ registers }) {
  const server = await serve(await registers.built(registers.usual()));
  try {
    await server.ready();
    let page = dataOf(await server.ask(body({}))).processingActivities;
    const atFirst = memoryOf(server.pid);
    for (let i = 0; i < QUERIES; i += 1) {
      const after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
      page = dataOf(await server.ask(body({ after, first: 50 - (i % 3) }))).processingActivities;
    }
    return alone({
      row: 11,
      what: `resident memory, ${page.totalCount.toLocaleString('en')} activities`,
      unit: 'MB',
      ours: memoryOf(server.pid),
      atMost: 250,
      note: `after ${QUERIES} pages; ${atFirst.toFixed(0)} MB after the first answer.`,
    });
  } finally {
    await server.stop();
  }
}
