import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * Table of the engines of each spec, by the end of its name. Jest's projects are made of it. A spec that opens a store and
 * is named like a pure one makes tiers.spec.ts fail.
 *
 * An engine pair is a ledger with a read model: `embedded` is SQLite with SQLite, `postgres` is SQLite with PostgreSQL,
 * `eventstoredb` is EventStoreDB (its double) with PostgreSQL. `everything` adds pairs for `npm run test:everything`.
 */
export const TIERS = {
  '.spec.ts': {
    pairs: [],
    why: 'Computes: it opens no store, starts no process, and so hangs on no engine.',
  },
  '.ledger.spec.ts': {
    pairs: [],
    why: 'Opens ledgers and key stores, and names the engines itself: one contract suite runs on each of them.',
  },
  '.store.spec.ts': {
    pairs: ['embedded', 'postgres'],
    everything: ['eventstoredb'],
    why: 'Asks what SQL answers: each engine of the read model must answer the same.',
  },
  '.wire.spec.ts': {
    pairs: ['embedded'],
    everything: ['postgres', 'eventstoredb'],
    why: 'Asks over HTTP or by the command line, or starts processes: what is proved lies above the engines.',
  },
  '.pair.spec.ts': {
    pairs: ['embedded', 'postgres', 'eventstoredb'],
    why: 'Goes the whole way once, on every pair of engines.',
  },
  '.browser.spec.ts': {
    pairs: ['embedded'],
    why: 'Opens the console in Chromium, as people do: what they see hangs on no engine.',
  },
  '.embedded.spec.ts': { pairs: ['embedded'], why: 'Breaks the files of the embedded stores.' },
  '.postgres.spec.ts': {
    pairs: ['postgres'],
    why: 'Needs a server: several processes share its store, or it does something by itself.',
  },
};

/** Specs that `npm test` leaves to `npm run test:rest`: `.long` is before the end of their name. */
export const LONG = /[.]long([.][a-z]+)?[.]spec[.]ts$/;

/** Processor seconds that a run may cost on a free machine, by `TEST_RUN`. A run that costs more names the files that cost most. */
export const BUDGETS = { first: 400, rest: 1500 };

/** Specs that never run on a pair, not even in `npm run test:everything`, and the reason. */
export const NEVER = {
  postgres: [
    {
      specs: 'test/(article30|infobip-findings|japan|korea|law|records|south-africa)[.]',
      why: 'What the law makes of a register hangs on no engine.',
    },
    { specs: 'libs/service/runtime/', why: 'It starts processes on the embedded key store.' },
  ],
  eventstoredb: [
    {
      specs: '(test/(california|correction|review|read-models|tallowby)|apps/api/src/(replay|demo-story))[.]',
      why: 'It sets the clock by which events are recorded, which in EventStoreDB is that of the server.',
    },
    {
      specs: 'test/(backup|copy|ledger-away|recorded-time|faults/(killed|projector-killed|log-killed|told-to-stop))[.]',
      why: "It looks into the embedded ledger's own file, or starts an EventStoreDB of its own.",
    },
    { specs: 'libs/', why: 'Its ledger is the embedded one.' },
  ],
};
NEVER.eventstoredb.push(NEVER.postgres[0]);
/**
 * Specs that measure time. They run after all others, one at a time, so that nothing else slows them down. A fault that measures
 * none, such as a kill or a full disk, runs in parallel.
 */
export const ALONE =
  /test\/(faults\/(fsync|told-to-stop)|liveness|longest-turn|time-limit|ledger-refused|operations\/stopping)([.]long)?[.](wire|embedded|postgres)[.]spec[.]ts$/;

/** Specs that hang on the load of the machine, and take long. They run in `npm run test:everything`, and not for each change. */
export const RARELY = /test\/longest-turn[.]long[.]wire[.]spec[.]ts$/;

/** Specs that change what modules of the product hold. Each has all modules of ours to itself; others share them in a worker. */
export const APART = /test\/(many-laws|untranslated)[.]spec[.]ts$/;

/** Ends of names in the order in which specs begin. The longest begin first, so that no worker waits for one at the end. */
export const FIRST = ['.browser.spec.ts', '.pair.spec.ts', '.embedded.spec.ts', '.postgres.spec.ts', '.store.spec.ts'];

/** Returns the end of the name that decides where a spec runs. */
export function tierOf(path) {
  return /([.](ledger|store|wire|pair|browser|embedded|postgres))?[.]spec[.]ts$/.exec(path)?.[0];
}

/** Returns the ends of names that run on the pair; with `everything`, also those before a release. */
export function tiersOn(pair, everything) {
  return Object.keys(TIERS).filter((end) => {
    const { pairs, everything: more = [] } = TIERS[end];
    return pairs.includes(pair) || (everything && more.includes(pair));
  });
}

/** Returns the paths of all specs from the root, sorted. */
export function specs() {
  const files = ['apps', 'libs', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((path) => join(folder, path)),
  );
  return files.filter((path) => path.endsWith('.spec.ts')).sort();
}
