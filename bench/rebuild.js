import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rebuild, start } from './product.js';
import { median } from './rounds.js';
import { compared } from './table.js';

/** Seconds within which a second and a third round must end, since rebuilding is slow. */
const LONGEST = 180;

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
  ];
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
