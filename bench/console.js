import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserProgram } from '../scripts/browser-program.js';
import { dataOf, serve } from './product.js';
import { median } from './rounds.js';
import { alone } from './table.js';

const ROUNDS = 5;
/** Texts that are typed into the filter of the list, and the milliseconds between two keys of a person. */
const TYPED = ['cust', 'billing', 'zeppelin', '개인정보', 'portal'];
const BETWEEN_KEYS = 90;
const SCROLLED_A_FRAME = 2_000;
const FINDINGS = '{ findingGroups(first: 1, filter: { type: "processingActivity" }) { counts(by: THING) { value } } }';
const FIRST_ROW = 'main tbody tr[data-index="0"]:not([aria-busy]) th';

/** Measures row 22: the console on 10,000 activities, in Chromium: the list filled, filtered and scrolled. */
export async function measure({ registers, say }) {
  const executablePath = browserProgram();
  if (!executablePath) throw new Error('Chromium is not here: install it, or set TEST_BROWSER to its path.');
  const server = await serve(await registers.built(registers.withTransfers()));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await server.ready();
    await filled(browser, server.url); // before anything has been asked
    say('Finding what is amiss, once');
    await findings(server);
    say('Opening, filtering and scrolling the activities');
    const lines = [await opening(browser, server)];
    say(lines[0].note);
    lines.push(...(await filtering(browser, server)));
    say(lines[1].note);
    lines.push(...(await scrolling(browser, server)));
    return lines;
  } finally {
    await browser.close();
    await server.stop();
  }
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

/** Opens the activities in a browser that has nothing in its cache. Returns the page, and milliseconds from navigation to the first rows. */
async function filled(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en' });
  page.setDefaultTimeout(120_000);
  await page.goto(new URL('/activities', url).href, { waitUntil: 'commit' });
  await page.waitForFunction((row) => document.querySelector(row)?.textContent, FIRST_ROW, {
    polling: 'raf',
    timeout: 120_000,
  });
  return { page, ms: await page.evaluate('performance.now()') };
}

async function opening(browser, { url, pid }) {
  const [times, cpu] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = cpuOf(pid);
    const { page, ms } = await filled(browser, url);
    times.push(ms);
    cpu.push(cpuOf(pid) - before);
    await page.context().close();
  }
  return alone({
    row: 22,
    what: 'from navigation to a filled page of activities, nothing cached in the browser',
    unit: 'ms',
    ours: median(times),
    atMost: 1_000,
    note: `${ROUNDS} times: ${times.map(Math.round).join(', ')} ms; processor time of the server ${median(cpu)} ms.`,
  });
}

async function filtering(browser, { url, pid }) {
  const { page } = await filled(browser, url);
  const input = page.locator('main input').first();
  const [answers, keys, cpu] = [[], [], []];
  for (const text of TYPED) {
    await input.fill('');
    await page.waitForTimeout(600);
    await page.evaluate(watchKeysAndAnswers);
    const before = cpuOf(pid);
    await input.pressSequentially(text, { delay: BETWEEN_KEYS });
    const { answer, key } = await page.evaluate('watched()');
    answers.push(answer);
    keys.push(key);
    cpu.push(cpuOf(pid) - before);
  }
  await page.context().close();
  const each = (times) => TYPED.map((text, i) => `${text} ${Math.round(times[i])} ms`).join('; ');
  const line = { row: 22, unit: 'ms', atMost: 150 };
  return [
    alone({
      ...line,
      what: 'from the last key in a filter to its rows',
      ours: median(answers),
      note: `${each(answers)}; processor time of the server for all keys of a word: ${cpu.join(', ')} ms.`,
    }),
    alone({ ...line, what: 'from a key to the letter on the page', ours: Math.max(...keys), note: `${each(keys)}.` }),
  ];
}

/** In the page: notes when a key is pressed, when it is drawn, and when the list has changed last. */
function watchKeysAndAnswers() {
  const [pressed, drawn] = [[], []];
  let answered;
  const onKey = ({ timeStamp }) => {
    pressed.push(timeStamp);
    requestAnimationFrame(() => setTimeout(() => drawn.push(performance.now() - timeStamp)));
  };
  const observer = new MutationObserver(() => requestAnimationFrame(() => (answered = performance.now())));
  observer.observe(document.querySelector('main'), {
    childList: true,
    characterData: true,
    attributes: true,
    subtree: true,
  });
  document.addEventListener('input', onKey, true);
  globalThis.watched = async () => {
    await new Promise((resume) => setTimeout(resume, 2_000));
    document.removeEventListener('input', onKey, true);
    observer.disconnect();
    return { answer: answered - pressed.at(-1), key: Math.max(...drawn) };
  };
}

async function scrolling(browser, { url }) {
  const { page } = await filled(browser, url);
  const before = await heapOf(page);
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const frames = await page.evaluate(scrollToTheEnd, SCROLLED_A_FRAME);
  const tasks = tasksOf(JSON.parse(await browser.stopTracing()));
  const after = await heapOf(page);
  const nodes = await page.evaluate('document.querySelectorAll("main tbody tr").length');
  await page.context().close();
  const long = frames.times.filter((ms) => ms > 50).length;
  return [
    alone({
      row: 22,
      what: `longest task while ${frames.rows.toLocaleString('en')} rows are scrolled, processor time`,
      unit: 'ms',
      ours: Math.max(...tasks),
      atMost: 50,
      note: `${frames.times.length} frames; median ${median(frames.times).toFixed(1)} ms, longest ${Math.max(...frames.times).toFixed(0)} ms by the clock, ${long} over 50 ms; ${tasks.filter((ms) => ms > 50).length} tasks over 50 ms of processor time.`,
    }),
    alone({
      row: 22,
      what: 'memory of the page after it, without garbage',
      unit: 'MB',
      ours: after,
      atMost: 150,
      note: `${before.toFixed(1)} MB before; ${nodes} rows in the document.`,
    }),
  ];
}

/** In the page: scrolls the table by so many pixels a frame until its end. Returns the time of each frame, and the rows. */
async function scrollToTheEnd(step) {
  const table = document.querySelector('main table');
  const frame = table.closest('section');
  const times = [];
  let last = await new Promise(requestAnimationFrame);
  for (let still = 0; still < 30; ) {
    const before = frame.scrollTop;
    frame.scrollTop += step;
    const now = await new Promise(requestAnimationFrame);
    times.push(now - last);
    last = now;
    still = frame.scrollTop === before ? still + 1 : 0;
  }
  return { times, rows: Number(table.getAttribute('aria-rowcount')) - 1 };
}

/** Returns the processor time of each task of the page's main thread, in milliseconds. */
function tasksOf({ traceEvents }) {
  const main = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(main.map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents
    .filter(({ name, pid, tid, tdur }) => /RunTask$/.test(name) && tdur && threads.has(`${pid} ${tid}`))
    .map(({ tdur }) => tdur / 1000);
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Returns the processor time of a process so far, in milliseconds; NaN without /proc. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
