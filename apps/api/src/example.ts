import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Grants } from '#access';
import { ANYONE, asError, Callers, Clock, REGISTER_ROLES } from '#kernel';
import { CommandRunner, Ledger } from '#ledger';
import { Things } from '#read-model';
import { Apply, readRegisterFile } from '#register-file';
import { type Config, readConfig } from '#runtime';
import { replayOnce } from './demo-story.js';
import { type Example, exampleNames, readExample } from './examples.js';
import type { StoryKey } from './replay.js';
import { run } from './run.js';

const DEFAULT = 'infobip';
const FOLDER = join(import.meta.dirname, '../../../../examples'); // seen from dist

const HELP = `Serves an example on 127.0.0.1:3000, open to this machine. The data stay in data/ for the next start.

Usage: npm run demo -- [--example NAME]            (or: regesta demo)

  --example  ${exampleNames(FOLDER).join(', ')} (default: ${DEFAULT}). A folder of examples/ with the name.
             infobip is one privacy notice, applied on its date. The others are stories of several years: they are
             replayed once, and recorded at the instants of the story.

Environment: as for npm start (npm start -- --help). REGESTA_DATA: the data directory. Default: data/demo, and
data/demo-NAME for another example. LOG_ORIGIN: the name of the log. Default: localhost/demo; empty: no log.
`;

/** File with the keys that the demo prints. No other register stores its keys. */
const KEYS = 'demo-keys.json';

/** Keys by the words before them: the role, and in a story also the label of the account. */
type Keys = Readonly<Record<string, string>>;

if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(HELP);
else await demonstrate();

async function demonstrate(): Promise<void> {
  let keys: Keys = {};
  try {
    const { values } = parseArgs({ options: { example: { type: 'string', default: DEFAULT } } });
    const example = readExample(FOLDER, values.example);
    const config = configFor(example);
    const { stores, lawDates } = config;
    const keep = (directory: string, made: readonly StoryKey[]) => store(named(made), join(directory, KEYS));
    if (example.isStory) await replayOnce(example, { stores, lawDates, keep, out: process.stdout });
    const prepare = async (app: NestFastifyApplication) => {
      keys = await prepared(app, example, join(stores.directory, KEYS));
    };
    await run(() => config, prepare, { plain: true, openness: 'ALWAYS' });
    if (process.exitCode === undefined) printHints(example, keys);
  } catch (error) {
    process.stderr.write(`${asError(error).message}\n`);
    process.exitCode = 1;
  }
}

function configFor({ name, isStory }: Example): Config {
  const REGESTA_DATA = process.env.REGESTA_DATA || (name === DEFAULT ? 'data/demo' : `data/demo-${name}`);
  // A story ends on a date. A demo that begins years later must still be able to record.
  const CLOCK_AHEAD_DAYS = isStory ? '36500' : undefined;
  const LOG_ORIGIN = name === DEFAULT ? 'localhost/demo' : `localhost/demo-${name}`; // no address that others could have
  return readConfig({ INTROSPECTION: 'on', CLOCK_AHEAD_DAYS, LOG_ORIGIN, ...process.env, REGESTA_DATA });
}

/** Applies the register files if the ledger is empty, and makes a key for every role if there are none. Returns the keys. */
function prepared(app: NestFastifyApplication, example: Example, file: string): Promise<Keys> {
  return app.get(Callers, { strict: false }).run(ANYONE, async () => {
    if ((await app.get(Ledger, { strict: false }).head()) === undefined) await applyFiles(app, example);
    if (!existsSync(file)) store(await keysOfRoles(app), file);
    return JSON.parse(readFileSync(file, 'utf8'));
  });
}

function store(keys: Keys, file: string): void {
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
}

function named(keys: readonly StoryKey[]): Keys {
  return Object.fromEntries(keys.map(({ label, role, key }) => [`${role} ${label}`, key]));
}

async function keysOfRoles(app: NestFastifyApplication): Promise<Keys> {
  const grants = app.get(Grants, { strict: false });
  const until = `${Number(app.get(Clock, { strict: false }).today().slice(0, 4)) + 1}-12-31`;
  const made: Record<string, string> = {};
  // Beginning with the administrator: without one, nobody else is given access.
  for (const role of REGISTER_ROLES.toReversed()) {
    const jurisdictions = role === 'REGULATOR' ? ['KR'] : [];
    made[role] = (await grants.createKey({ role, label: 'demo', jurisdictions, until })).key;
  }
  return made;
}

/** Applies the files and approves what they register: regulators see only what has been approved. */
async function applyFiles(app: NestFastifyApplication, { name, files }: Example): Promise<void> {
  const apply = app.get(Apply, { strict: false });
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  for (const file of files) {
    const plan = await apply.plan(readRegisterFile(file.text, schema));
    await apply.run(plan, (done) => {
      const line = `Applying examples/${name}/${file.name}: ${done} of ${plan.commands}`;
      if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === plan.commands ? '\n' : ''}`);
      else if (done === plan.commands) process.stdout.write(`${line}\n`);
    });
  }
  const things = app.get(Things, { strict: false });
  const runner = app.get(CommandRunner, { strict: false });
  const moment = await things.moment(null);
  for (const kind of ['processingActivity', 'transfer'])
    for (const { id } of await things.all(kind, moment)) {
      await runner.review(id, { type: 'SubmitForReview', data: {} });
      await runner.review(id, { type: 'Approve', data: {} });
    }
}

function printHints({ queries }: Example, keys: Keys): void {
  const address = `http://127.0.0.1:${process.env.PORT || 3000}`;
  process.stdout.write('\nQueries worth trying:\n');
  for (const { title, query } of queries)
    process.stdout.write(
      `\n${title}:\n  curl -s ${address}/graphql -H 'content-type: application/json' \\\n    -d '${JSON.stringify({ query })}'\n`,
    );
  process.stdout.write('\nWithout a key, everything is allowed here. To see what a role sees, add its key:\n');
  const width = Math.max(...Object.keys(keys).map((name) => name.length));
  for (const [name, key] of Object.entries(keys))
    process.stdout.write(
      `  ${name.padEnd(width)} -H 'authorization: Bearer ${key}'${name === 'REGULATOR' ? '   (Korea)' : ''}\n`,
    );
  process.stdout.write(
    `\nHealth: ${address}/health/live and ${address}/health/ready. Stop with Ctrl-C; the data stay.\n`,
  );
}
