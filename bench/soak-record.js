import { loadavg } from 'node:os';
import { quantile } from './mixed-load.js';
import { median } from './rounds.js';
import { figure, grid } from './table.js';

/**
 * Bounds of docs/performance.md: megabytes, their growth once they have settled, and milliseconds of 99 % of counts. A promise that
 * hangs on time is not judged if the server waited twice as long for a processor as it had one.
 */
const PROMISED = { memory: 1_300, growth: 1.1, counts: 500 };
/** The codes of answers for which the server had no time. */
const OF_TIME = ['TIMEOUT', 'SERVER_BUSY'];
/** Minutes after which memory must not grow any more, and further ones that it takes to say whether it does. */
const [SETTLED, ENOUGH] = [5, 6];

/** Outcomes of the requests of a soak, minute by minute. */
export class SoakRecord {
  /** Milliseconds by what was done. */
  #times = {};
  /** Errors that clients caused, and messages of those that no client caused, by what was done. */
  #caused = {};
  #faults = {};
  /** Errors of requests for which the server had no time. */
  #late = {};
  #minutes = [];
  #memory = [];
  #asked = 0;
  #ran = 0;
  #waited = 0;

  /**
   * Asks, and notes the time and the outcome. Returns the data; undefined after an error.
   * @param options its name in the table (`as`); the code that it must get (`code`); one that a client can cause (`causes`)
   */
  async ask(client, what, request, { as = what, code, causes } = {}) {
    const begun = performance.now();
    const answer = await client.ask({ body: request }).catch((error) => error);
    noteIn(this.#times, as, performance.now() - begun);
    this.#asked += 1;
    if (answer instanceof Error) return this.fault(as, answer.message);
    const { data, errors = [] } = JSON.parse(answer);
    const got = errors[0]?.extensions?.code;
    if (got && (got === code || got === causes)) return void noteIn(this.#caused, `${as}: ${got}`, got);
    if (!got && !code) return data;
    this.fault(as, got ? `${got}: ${errors[0].message}` : `no ${code}`);
  }

  /** Notes an error that no client caused, in words that begin with its code or hold it. */
  fault(what, message) {
    const code = OF_TIME.find((code) => message.includes(code));
    noteIn(code ? this.#late : this.#faults, code ? `${what}: ${code}` : what, message.slice(0, 300));
  }

  /** Notes the resident memory of the server in megabytes. */
  look(memory) {
    this.#memory.push(memory);
  }

  /**
   * Ends a minute, and returns what is to be said of it.
   * @param ran seconds of processor time of the server since its start
   * @param waited seconds in which its threads were ready to run, and others had the processors
   */
  minute(ran, waited) {
    const [requests, memory, load] = [this.#asked, Math.max(...this.#memory), loadavg()[0]];
    this.#minutes.push({ requests, memory, load, ran: ran - this.#ran, waited: waited - this.#waited });
    [this.#ran, this.#waited] = [ran, waited];
    [this.#asked, this.#memory] = [0, []];
    const faults = countIn(this.#faults) + countIn(this.#late);
    return `Minute ${this.#minutes.length}: ${requests} requests, ${faults} errors so far, ${figure(memory)} MB, counts 99 % ${figure(this.#counts)} ms so far, load ${figure(load)}`;
  }

  get isKept() {
    return this.#promises().every(({ isKept }) => isKept !== false);
  }

  /** Returns the whole as tables of Markdown. */
  markdown() {
    const milliseconds = ([what, all]) => [
      what,
      all.length.toLocaleString('en'),
      ...[0.5, 0.95, 0.99, 1].map((part) => figure(quantile(all, part))),
    ];
    const sayings = (kept) => (kept === undefined ? '–' : kept ? 'yes' : '**no**');
    return [
      grid(
        ['promise', 'at most', 'was', 'kept'],
        this.#promises().map(({ what, most, was, isKept }) => [what, most, was, sayings(isKept)]),
      ),
      grid(['milliseconds', 'asked', 'median', '95 %', '99 %', 'most'], Object.entries(this.#times).map(milliseconds)),
      grid(
        ['error that a client caused', 'answers'],
        Object.entries(this.#caused).map(([what, all]) => [what, all.length]),
      ),
      grid(
        ['error that no client caused', 'answers', 'the first'],
        Object.entries({ ...this.#faults, ...this.#late }).map(([what, all]) => [what, all.length, all[0]]),
      ),
      grid(
        ['minute', 'requests', 'MB', 'load of the machine', 'server ran, s', 'waited for a processor, s'],
        this.#minutes.map(({ requests, ...figures }, i) => [
          i + 1,
          requests,
          ...[figures.memory, figures.load, figures.ran, figures.waited].map(figure),
        ]),
      ),
    ].join('\n\n');
  }

  get #counts() {
    return quantile(this.#times.counts ?? [0], 0.99);
  }

  #promises() {
    const memory = this.#minutes.map((minute) => minute.memory);
    const settled = memory.slice(SETTLED);
    const third = Math.ceil(settled.length / 3);
    const growth =
      settled.length < ENOUGH ? undefined : median(settled.slice(-third)) / median(settled.slice(0, third));
    const hadTime = this.#waited < 2 * this.#ran;
    const promise = (what, most, was, isJudged = was !== undefined) => ({
      what,
      most,
      was: was === undefined ? '–' : figure(was),
      isKept: isJudged ? was <= most : undefined,
    });
    return [
      promise('errors that no client caused', 0, countIn(this.#faults)),
      promise(`answers for which there was no time (${OF_TIME.join(', ')})`, 0, countIn(this.#late), hadTime),
      promise('resident memory at its most, MB', PROMISED.memory, Math.max(...memory, ...this.#memory)),
      promise(`its growth after ${SETTLED} minutes: the last third to the first`, PROMISED.growth, growth),
      promise('99 % of counts, ms', PROMISED.counts, this.#counts, hadTime),
    ];
  }
}

function countIn(lists) {
  return Object.values(lists).flat().length;
}

function noteIn(lists, name, entry) {
  lists[name] ??= [];
  lists[name].push(entry);
}
