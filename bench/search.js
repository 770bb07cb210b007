import { postgresPrograms, startPostgres } from '../test/postgres.js';
import { dataOf, serve } from './product.js';
import { median, timed } from './rounds.js';
import { alone } from './table.js';

const LIST = `query ($text: String!, $at: Moment) {
  found: processingActivities(first: 50, filter: { text: $text }, at: $at) { totalCount nodes { id reference title } }
}`;
const SEARCH = `query ($text: String!, $at: Moment) {
  found: search(text: $text, first: 50, at: $at) { totalCount nodes { type id name fields snippet } }
}`;
const COUNTS = `query ($at: Moment) {
  found: processingActivities(first: 0, at: $at) { totalCount counts(by: LEGAL_BASIS) { value count } }
}`;
const SORTED = `query ($at: Moment) {
  found: processingActivities(first: 50, sort: [{ by: TITLE, direction: DESC }], at: $at) { nodes { id reference title } }
}`;
/** Words in nearly every text, in some, in few and in none; short ones are below the length of the index's terms. */
const NEEDLES = [
  'customer',
  'billing',
  '97.96',
  'zeppelin',
  '개인정보',
  '정보',
  '소식지',
  '個人情報',
  '情報',
  '顧',
  'ニュースレター',
];
/** Dates that have not been asked for before, so that no answer is cached. */
const DATES = Array.from({ length: 5 }, (_, i) => `2026-10-0${i + 1}`);

/** Measures row 18: text search, first 50 and the count, on both engines; then a search over all kinds, counts and an order. */
export async function measure({ registers, say }) {
  const lines = [];
  const directory = registers.withTransfers();
  await registers.built(directory);
  await onEngine('SQLite', directory, {}, say, lines);
  const programs = postgresPrograms();
  if (programs) {
    const { url, stop } = await startPostgres(programs);
    try {
      await onEngine('PostgreSQL', directory, { READ_MODEL_URL: url }, say, lines);
    } finally {
      await stop();
    }
  }
  return lines;
}

async function onEngine(engine, directory, env, say, lines) {
  const server = await serve(directory, undefined, env);
  try {
    await server.ready();
    await server.ask({ query: '{ findings(first: 0) { totalCount } }' }); // the judgement after the start is over then
    say(`Searching on ${engine}`);
    const ask = async (query, variables) => {
      let answer;
      const times = [];
      for (const on of DATES)
        times.push(
          await timed(async () => {
            answer = dataOf(await server.ask({ query, variables: { ...variables, at: { on } } })).found;
          }),
        );
      return { ms: median(times), answer };
    };
    for (const [what, query] of [
      ['text filter of activities', LIST],
      ['search over all kinds', SEARCH],
    ]) {
      await ask(query, { text: 'warm' });
      const results = [];
      for (const text of NEEDLES) results.push({ text, ...(await ask(query, { text })) });
      const slowest = results.reduce((a, b) => (b.ms > a.ms ? b : a));
      const each = results.map(({ text, ms, answer }) => `${text} ${answer.totalCount}: ${ms.toFixed(1)} ms`);
      const line = {
        row: 18,
        what: `${what}, first 50 and the count, ${engine}: the slowest of ${NEEDLES.length}`,
        unit: 'ms',
      };
      lines.push(alone({ ...line, ours: slowest.ms, atMost: 20, note: `${each.join('; ')}.` }));
    }
    for (const [what, query] of [
      ['counts by legal basis', COUNTS],
      ['50 in the order of their titles', SORTED],
    ])
      lines.push(alone({ row: 18, what: `${what}, ${engine}`, unit: 'ms', ours: (await ask(query, {})).ms }));
  } finally {
    await server.stop();
  }
}
