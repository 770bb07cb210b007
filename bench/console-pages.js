import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserProgram } from '../scripts/browser-program.js';
import { dataOf, keysOf, processorTimeOf, ROOT, serve } from './product.js';
import { alone } from './table.js';

/** The roles that open each page, with the options of their keys. */
const ROLES = {
  viewer: [],
  administrator: [],
  regulator: ['--jurisdiction', 'KR', '--until', '2099-12-31'],
};
/** Other contents of pages, by parameters of their addresses. */
const ALSO = {
  '/processors': ['tab=parties'],
  '/transfers': ['country=US', 'tab=fall', 'tab=flow'],
  '/activities': ['text=customer'],
  '/reports': ['kind=KR_POLICY', 'kind=ART30_1'],
};
/** Pages that show nothing of the register, or are another one. */
const LEFT_OUT = ['/sign-in', '/documents'];
const TARGET = 1_000;
/** Milliseconds that a page has to come, and in which a browser that no longer answers is given up. */
const LONGEST_WAIT = 15_000;
const NO_BROWSER = LONGEST_WAIT + 5_000;
/** The newest event is years old. */
const AHEAD = { CLOCK_AHEAD_DAYS: '10000' };
const IDS = `{
  a: processingActivities(first: 1) { nodes { id } } p: parties(first: 1) { nodes { id } }
  e: engagements(first: 1) { nodes { id } } t: transfers(first: 1) { nodes { id } } c: contacts(first: 1) { nodes { id } }
}`;
/** The refusals of a server that has no time or memory for a question. */
const REFUSED = /"code":"(?:TIMEOUT|SERVER_BUSY|READER_ENDED|INTERNAL_SERVER_ERROR)"/;
const FINDINGS = '{ findingGroups(first: 1) { totalCount } }';

/** Measures row 25: every page of the console on 10,000 activities, opened by three roles, until nothing on it is on its way. */
export async function measure({ registers, say }) {
  const executablePath = browserProgram();
  if (!executablePath) throw new Error('Chromium is not here: install it, or set TEST_BROWSER to its path.');
  const directory = registers.empty('pages');
  cpSync(await registers.built(registers.withTransfers()), directory, { recursive: true });
  const keys = Object.entries(ROLES).map(([role, options]) => keysOf(directory, [role], AHEAD, options)[0]);
  const server = await serve(directory, undefined, AHEAD, [keys[1]]);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await server.ready();
    say('Finding what is amiss, once');
    await findings(server);
    const pages = pagesOf(dataOf(await server.ask({ query: IDS })));
    const times = new Map(pages.map(({ name }) => [name, []]));
    for (const [i, role] of Object.keys(ROLES).entries()) {
      say(`Opening ${pages.length} pages as ${role}`);
      const context = await signedIn(browser, new URL(server.url).origin, keys[i]);
      for (const { name, address } of pages) {
        const before = processorTimeOf(server.pid);
        const time = await filled(context, address);
        times.get(name).push(time);
        const cost = processorTimeOf(server.pid) - before;
        say(
          `${role} ${name}: ${Math.round(time.filled)} ms, all answers ${Math.round(time.quiet)} ms; processor of the server ${cost} ms${time.amiss ? `; ${time.amiss}` : ''}`,
        );
      }
      await context.close();
    }
    return lines(times);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Returns a browser window in which an account is signed in. */
async function signedIn(browser, origin, key) {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 }, locale: 'en' });
  const answer = await context.request.post('/session', {
    data: { key },
    headers: { 'x-regesta-session': '1', origin },
  });
  if (!answer.ok()) throw new Error(`Nobody is signed in: ${await answer.text()}`);
  return context;
}

/** Asks for the findings until they are there: a busy machine reaches the limit of a request first, and the work goes on. */
async function findings(server, tries = 5) {
  try {
    dataOf(await server.ask({ query: FINDINGS }));
  } catch (error) {
    if (tries === 0) throw error;
    await findings(server, tries - 1);
  }
}

/** Returns every page of the console, as its router has them, with the first thing of each kind in the place of an id. */
function pagesOf({ a, p, e, t, c }) {
  const routes = readFileSync(join(ROOT, 'apps/console/src/app/router.tsx'), 'utf8').matchAll(/\bpage\(\s*'([^']+)'/g);
  const firstOf = { activities: a, history: a, parties: p, engagements: e, transfers: t, people: c };
  return [...routes].flatMap(([, route]) => {
    if (LEFT_OUT.includes(route)) return [];
    const kind = route.split('/')[1];
    if (route.includes('$id') && !firstOf[kind]?.nodes[0]) return []; // the register has no such thing
    const address = route.replace('$id', firstOf[kind]?.nodes[0]?.id).replace('$code', 'KR');
    const also = (ALSO[route] ?? []).map((parameters) => ({
      name: `${route}?${parameters}`,
      address: `${address}?${parameters}`,
    }));
    return [{ name: route, address }, ...also];
  });
}

/** Opens a page, and leaves it within the time that it has. Says what is amiss if it did not come: no page ends the measurement. */
async function filled(context, address) {
  const page = await context.newPage();
  const late = new Promise((resolve) =>
    setTimeout(resolve, NO_BROWSER, notCome('the browser does not answer')).unref(),
  );
  const time = await Promise.race([seenOn(page, address), late]).catch((error) =>
    notCome(error.message.split('\n')[0]),
  );
  await Promise.race([page.close(), late]);
  return time;
}

const notCome = (amiss) => ({ filled: LONGEST_WAIT, quiet: LONGEST_WAIT, amiss });

/**
 * Returns the milliseconds until a page has its title, and no place in it waits for an answer: for two frames. Also those until
 * every request is answered, since some answers only add to what is there.
 */
async function seenOn(page, address) {
  const asked = new Set();
  page.on('request', (request) => request.resourceType() !== 'eventsource' && asked.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => asked.delete(request));
  const refused = [];
  page.on('response', async (response) => {
    const [code] = REFUSED.exec(response.url().endsWith('/graphql') ? await response.text().catch(() => '') : '') ?? [];
    if (code) refused.push(code);
  });
  await page.goto(address, { waitUntil: 'commit', timeout: LONGEST_WAIT });
  const [filled, quiet] = [
    { frames: 0, ms: LONGEST_WAIT },
    { frames: 0, ms: LONGEST_WAIT },
  ];
  let seen = { now: 0 };
  while (quiet.frames < 2 && seen.now < LONGEST_WAIT) {
    seen = await page.evaluate(look);
    for (const [state, isSo] of [
      [filled, seen.isFilled],
      [quiet, seen.isFilled && asked.size === 0],
    ]) {
      if (isSo && state.frames === 0) state.ms = seen.now;
      if (!isSo) state.ms = LONGEST_WAIT;
      state.frames = isSo ? state.frames + 1 : 0;
    }
  }
  const amiss = [...refused, ...(filled.frames < 2 ? ['not filled in time'] : [])].join(', ');
  return { filled: filled.ms, quiet: quiet.ms, amiss };
}

/** In the page: says after a frame whether it shows all that it will. */
function look() {
  const isThere =
    document.querySelector('main h1') && !document.querySelector('.mantine-Skeleton-root, [aria-busy="true"]');
  const state = { isFilled: Boolean(isThere), now: performance.now() };
  return new Promise((resolve) => requestAnimationFrame(() => resolve(state)));
}

function lines(times) {
  const pages = [...times].map(([name, all]) => ({
    name,
    each: all.map(({ filled }) => filled),
    quiet: Math.max(...all.map(({ quiet }) => quiet)),
    isAmiss: all.some(({ amiss }) => amiss),
  }));
  const slowest = ({ each }) => Math.max(...each);
  pages.sort((one, other) => slowest(other) - slowest(one));
  const said = pages.map(
    ({ name, each, quiet, isAmiss }) =>
      `${name} ${each.map(Math.round).join(', ')} (${Math.round(quiet)})${isAmiss ? ', with a problem' : ''}`,
  );
  const { length: late } = pages.filter((page) => slowest(page) > TARGET);
  return alone({
    row: 25,
    what: `from navigation to the filled page, ${pages.length} pages by three roles, ${late} of them above a second, slowest: ${pages[0].name}`,
    unit: 'ms',
    ours: slowest(pages[0]),
    atMost: TARGET,
    note: `${Object.keys(ROLES).join(', ')}, and in brackets the slowest until every answer is there: ${said.join('; ')}.`,
  });
}
