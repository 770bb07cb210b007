import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { asNewer } from '../test/newer-program.ts';
import { body } from './page.js';
import { dataOf, rebuild, serve, start } from './product.js';
import { median } from './rounds.js';
import { compared } from './table.js';

/** Seconds within which a second and a third round must end, since rebuilding is slow. */
const LONGEST = 180;

/** The environment of a newer program of the product: the projection of contacts has the next version. */
export const NEWER = { NODE_OPTIONS: asNewer('contactProjection', mkdtempSync(join(tmpdir(), 'regesta-newer-'))) };

/** Measures a rebuild of every read model, against decoding the same events and inserting the same rows (rebuild-floor.js). */
export async function measure({ registers, say }) {
  const directory = registers.usual();
  const [ours, theirs] = [[], []];
  let peak = 0;
  for (let spent = 0; ours.length === 0 || (ours.length < 3 && spent + spent / ours.length < LONGEST); ) {
    const done = await rebuild(directory);
    const floor = await insertTheSame(directory, registers.empty('rebuild-floor'));
    say(
      `Rebuilt in ${done.seconds.toFixed(1)} s, peak ${done.peak?.toFixed(0)} MB; floor ${floor.seconds.toFixed(1)} s`,
    );
    ours.push(done.seconds);
    theirs.push(floor.seconds);
    peak = Math.max(peak, done.peak ?? 0);
    spent += done.seconds + floor.seconds;
  }
  const events = eventsIn(directory);
  const reads = await readsMeanwhile(directory, registers.empty('upgraded'), say);
  return [
    compared({
      row: 9,
      what: `rebuild of every read model, ${events.toLocaleString('en')} events`,
      unit: 'events/s',
      ours: events / median(ours),
      theirs: events / median(theirs),
      against: 'decoding and inserting',
      atLeast: 0.5,
      note: `${ours.length} round(s); ${median(ours).toFixed(1)} s against ${median(theirs).toFixed(1)} s; resident memory at its most ${peak.toFixed(0)} MB.`,
    }),
    compared({
      row: 9,
      what: 'pages of a register whose read models are built again meanwhile',
      unit: 'pages/s',
      ours: reads.meanwhile,
      theirs: reads.afterwards,
      against: 'the same server at rest',
      atLeast: 0.7,
      note: `one client, each page at a moment never asked for; the build took ${reads.seconds.toFixed(1)} s; the slowest page meanwhile ${reads.slowest.toFixed(0)} ms.`,
    }),
  ];
}

/** Counts pages while a newer program builds its read models next to those of the present one, and for as long afterwards. */
async function readsMeanwhile(directory, into, say) {
  cpSync(directory, into, { recursive: true });
  const server = await serve(into, undefined, NEWER);
  try {
    let position = eventsIn(into);
    const page = async () => {
      position -= 1;
      const before = performance.now();
      dataOf(await server.ask(body({ at: { position: String(position) } })));
      return performance.now() - before;
    };
    const pages = async (goesOn) => {
      const times = [];
      const begun = performance.now();
      while (await goesOn(performance.now() - begun)) for (let i = 0; i < 10; i += 1) times.push(await page());
      const seconds = (performance.now() - begun) / 1000;
      return { seconds, rate: times.length / seconds, slowest: Math.max(...times) };
    };
    for (const until = performance.now() + 30_000; !(await isBuilding(server)); )
      if (performance.now() > until) throw new Error('Nothing was built');
    const meanwhile = await pages(() => isBuilding(server));
    const afterwards = await pages(async (spent) => (await isBuilding(server)) || spent < meanwhile.seconds * 1000);
    say(`Pages/s while building ${meanwhile.rate.toFixed(1)}, at rest ${afterwards.rate.toFixed(1)}`);
    return { ...meanwhile, meanwhile: meanwhile.rate, afterwards: afterwards.rate };
  } finally {
    await server.stop();
    rmSync(into, { recursive: true });
  }
}

/** Returns whether the server builds read models next to those that answer. */
export async function isBuilding(server) {
  return 'building' in (await (await fetch(new URL('/health/ready', server.url))).json());
}

async function insertTheSame(directory, into) {
  const child = start(join(import.meta.dirname, 'rebuild-floor.js'), [directory, into]);
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The floor of rebuilding ended with ${code}`);
  return JSON.parse(said);
}

function eventsIn(directory) {
  const ledger = new DatabaseSync(join(directory, 'ledger.db'), { readOnly: true });
  const { n } = ledger.prepare('SELECT count(*) AS n FROM events').get();
  ledger.close();
  return n;
}
