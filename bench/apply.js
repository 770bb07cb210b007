import { equal } from 'node:assert/strict';
import { join } from 'node:path';
import { cpuOf, dataOf, ROOT, serve } from './product.js';
import { median, timed } from './rounds.js';
import { seedEvents, trimmed } from './seed-events.js';
import { alone } from './table.js';

const ACTIVITIES = 10_000;
const ROUNDS = 3;

const APPLY = 'mutation ($input: RegisterInput!) { applyRegister(input: $input) { events position } }';
const COUNT = '{ processingActivities(first: 1) { totalCount } }';

/** The lists of a register file by the kind of thing that they hold, each after the lists that it refers to. */
const SECTIONS = {
  party: 'parties',
  processingActivity: 'processingActivities',
  engagement: 'engagements',
  transfer: 'transfers',
};

/** Rows of each list of an activity: with more, 10,000 activities would not be a file of at most 16 MiB. */
const EACH = { dataSubjects: 1, dataCategories: 1, purposes: 1, recipients: 1, retention: 1, sources: 0, systems: 0 };

/** Measures row 15: a register file of 10,000 activities, applied to an empty register, until all of it can be read. */
export async function measure({ registers, scale, say }) {
  const activities = Math.round(ACTIVITIES * scale);
  const input = await registerFile(registers.examples(), activities);
  const things = Object.values(input).flat().length;
  const body = { query: APPLY, variables: { input } };
  say(`Applying ${things} things, ${Math.round(JSON.stringify(input).length / 1024)} kB`);
  const [walls, cpus] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await serve(registers.empty('apply'));
    try {
      await server.ready();
      const before = cpuOf(server.pid);
      const wall = await timed(async () => {
        const { applyRegister } = dataOf(await server.ask(body));
        equal(applyRegister.events, things);
        const found = dataOf(await server.ask({ query: COUNT }));
        equal(found.processingActivities.totalCount, activities);
      });
      walls.push(wall / 1000);
      cpus.push(cpuOf(server.pid) - before);
    } finally {
      await server.stop();
    }
  }
  return alone({
    row: 15,
    what: `apply of ${activities.toLocaleString('en')} activities to an empty ledger, until they can be read`,
    unit: 's',
    ours: median(walls),
    atMost: 4,
    note: `applyRegister with ${things.toLocaleString('en')} things, ${ROUNDS} rounds; ${median(cpus).toFixed(1)} s of processor time.`,
  });
}

/** Returns a register file of so many activities with their lists, and of what they refer to, by keys. */
export async function registerFile(examples, activities) {
  const { SLICES } = await import(join(ROOT, 'dist/libs/service/runtime/src/slices.js'));
  const { mapReferences } = await import(join(ROOT, 'dist/libs/platform/ledger/src/index.js'));
  const deciders = SLICES.deciders();
  const keys = new Map();
  const file = Object.fromEntries(Object.values(SECTIONS).map((section) => [section, []]));
  for (const { stream, revision, data } of seedEvents(examples, { activities, eventsEach: 1 })) {
    if (revision > 0) continue;
    const { category, references } = deciders.of(stream);
    keys.set(stream, data.key);
    const content = category === 'processingActivity' ? { ...trimmed(data, EACH), description: undefined } : data;
    file[SECTIONS[category]].push(said(mapReferences(content, references, ({ id }) => keys.get(id) ?? 'party-0')));
  }
  return file;
}

/** Returns the value without what nobody writes into a file: empty lists, and fields that say nothing. */
function said(value) {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== 'NOT_STATED' && field?.length !== 0);
  return Object.fromEntries(fields.map(([name, field]) => [name, said(field)]));
}
