import { setTimeout as sleep } from 'node:timers/promises';
import { registerFile } from './apply.js';
import { after, count, FINDINGS, Load, quantile, withServer } from './mixed-load.js';
import { dataOf, memoryOf, metricOf } from './product.js';
import { randomNumbers } from './random.js';
import { isBuilding, NEWER } from './rebuild.js';
import { alone } from './table.js';

const PEOPLE = 8;
/** Activities in the file that is applied again and again, each time with other keys. */
const IN_FILE = 1_000;
/** Seconds in which the server warms up, and those that are measured after the new read models have taken over. */
const [BEFORE, AFTER] = [12, 20];
/** Seconds between two files. */
const BETWEEN = 10;
/** Milliseconds that the console waits for findings, before it takes those of a moment before, and asks again. */
const PATIENCE = 100;
/** Most seconds between two requests of a person. */
const LONGEST_PAUSE = 2;

const APPLY = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }';

/**
 * Measures row 23: eight people at work, each with up to two seconds between two requests. A newer program has just started: it
 * builds its read models next to those of the present one, and takes over. Meanwhile, files are applied.
 */
export async function measure({ registers, scale, say }) {
  const file = JSON.stringify(await registerFile(registers.examples(), IN_FILE * scale));
  const work = async (server, activities) => {
    const load = new Load(server, activities, PATIENCE);
    const random = randomNumbers(23);
    say('Warming up');
    await load.run(PEOPLE, after(BEFORE * 1000 * scale));
    dataOf(await server.ask({ query: FINDINGS })); // the first judgement after the start
    await metricOf(server, 'nodejs_eventloop_delay_max');
    let [built, files, done] = [0, 0, false];
    const begun = performance.now();
    const people = load.run(
      PEOPLE,
      () => done,
      () => sleep(random() * LONGEST_PAUSE * 1000),
    );
    const applying = (async () => {
      for (; !done; files += 1) {
        dataOf(await server.ask({ query: APPLY, variables: { input: withOtherKeys(file, files) } }));
        await sleep(BETWEEN * 1000);
      }
    })();
    while (await isBuilding(server)) await sleep(500);
    built = (performance.now() - begun) / 1000;
    say(`Built ${built.toFixed(1)} s after the warming up; ${files} files applied`);
    await sleep(AFTER * 1000 * scale);
    done = true;
    await applying;
    const { reads, writes, seconds } = await people;
    const turn = (await metricOf(server, 'nodejs_eventloop_delay_max')) * 1000;
    const kinds = Object.entries({ ...reads, write: writes });
    const all = kinds.flatMap(([, times]) => times);
    const what = `${PEOPLE} people, ${count(activities)} activities, while files are applied and read models built`;
    const line = { row: 23, unit: 'ms', atMost: 250 };
    return [
      alone({ ...line, what: `${what}: 99 % of answers`, ours: quantile(all, 0.99) }),
      alone({
        ...line,
        what: `${what}: slowest answer`,
        ours: Math.max(...all),
        note: `${all.length} requests in ${seconds.toFixed(0)} s; ${files} files of ${IN_FILE * scale} activities; built after ${built.toFixed(0)} s; median and slowest by kind: ${kinds.map(([kind, times]) => `${kind} ${quantile(times, 0.5).toFixed(0)}, ${Math.max(...times).toFixed(0)}`).join('; ')}; ${load.behind} answers with findings of a moment before; longest turn ${turn.toFixed(0)} ms; ${memoryOf(server.pid).toFixed(0)} MB.`,
      }),
    ];
  };
  return withServer(registers, work, { env: NEWER });
}

/** Returns the register file, as a text before, with keys that no other file has. */
export function withOtherKeys(file, n) {
  return JSON.parse(file.replace(/"(party|activity|engagement|transfer)-(\d+(?:-\d+)?)"/g, `"file-${n}-$1-$2"`));
}
