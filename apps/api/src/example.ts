import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Grants } from '#access';
import { ACCOUNT_ROLES, ANYONE, Callers, Clock, CommandRunner, Ledger } from '#ledger';
import { Things } from '#read-model';
import { Apply, readRegisterFile } from '#register-file';
import { type Config, readConfig } from '#runtime';
import { run } from './run.js';

/** The files of the example, in the order in which they are applied. */
const EXAMPLE = ['register.yaml', 'translations.yaml'];
const DIRECTORY = join(import.meta.dirname, '../../../../examples/infobip');

const QUERIES: readonly [title: string, query: string][] = [
  [
    'Every record of processing, with its legal bases and how long data are kept',
    '{ processingActivities { totalCount nodes { reference title purposes { description legalBases { basis condition } } retention { statement dueOn(triggeredOn: "2023-01-15") { date status } } } } }',
  ],
  [
    'The past: who worked for us on 1 March 2023, and who did the day before the notice (nobody)',
    '{ then: processors(at: { on: "2023-03-01" }) { totalCount nodes { name engagements { work jurisdictions } } } before: processors(at: { on: "2023-02-21" }) { totalCount } }',
  ],
  [
    'The legal basis of the same processing in the United Arab Emirates, and why it applies',
    '{ processingActivities(filter: { legalBasis: LEGITIMATE_INTERESTS }) { nodes { reference purposes { key legalBases(in: "AE") { basis because } } } } }',
  ],
  [
    'The findings of the law on the day of the notice, and what to do',
    '{ findings(at: { on: "2023-02-22" }, filter: { severity: ERROR }, first: 10) { totalCount nodes { law article message subject { name } } } }',
  ],
  [
    'The document that Korea requires, in Korean, and what is missing by the law of today',
    '{ disclosures(language: "ko") { korea { title complete delegation { rows { delegatee work } } gaps { article message } } } }',
  ],
];

let keys: Readonly<Record<string, string>> = {};

/** File with the keys that the demo prints. No other register stores its keys. */
const KEYS = 'demo-keys.json';

/** Applies the example if the ledger is empty, and makes a key for every role if there are none. */
async function prepare(app: NestFastifyApplication, { stores }: Config): Promise<void> {
  await app.get(Callers, { strict: false }).run(ANYONE, async () => {
    if ((await app.get(Ledger, { strict: false }).head()) === undefined) await applyExample(app);
    keys = await demoKeys(app, join(stores.directory, KEYS));
  });
}

async function demoKeys(app: NestFastifyApplication, file: string): Promise<Readonly<Record<string, string>>> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const grants = app.get(Grants, { strict: false });
  const until = `${Number(app.get(Clock, { strict: false }).today().slice(0, 4)) + 1}-12-31`;
  const made: Record<string, string> = {};
  for (const role of ACCOUNT_ROLES) {
    const jurisdictions = role === 'REGULATOR' ? ['KR'] : [];
    made[role] = (await grants.createKey({ role, label: 'demo', jurisdictions, until })).key;
  }
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

/** Applies the example and approves it: regulators see only what has been approved. */
async function applyExample(app: NestFastifyApplication): Promise<void> {
  const apply = app.get(Apply, { strict: false });
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  for (const file of EXAMPLE) {
    const plan = await apply.plan(readRegisterFile(readFileSync(join(DIRECTORY, file), 'utf8'), schema));
    await apply.run(plan, (done) => {
      const line = `Applying examples/infobip/${file}: ${done} of ${plan.commands}`;
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

const OF_DEMO = { REGESTA_DATA: process.env.REGESTA_DATA || 'data/demo' };
await run(() => readConfig({ INTROSPECTION: 'on', ...process.env, ...OF_DEMO }), prepare, {
  plain: true,
  openness: 'ALWAYS',
});
if (process.exitCode === undefined) {
  const address = `http://127.0.0.1:${process.env.PORT || 3000}`;
  process.stdout.write('\nQueries worth trying:\n');
  for (const [title, query] of QUERIES)
    process.stdout.write(
      `\n${title}:\n  curl -s ${address}/graphql -H 'content-type: application/json' \\\n    -d '${JSON.stringify({ query })}'\n`,
    );
  process.stdout.write('\nWithout a key, everything is allowed here. To see what a role sees, add its key:\n');
  for (const [role, key] of Object.entries(keys))
    process.stdout.write(
      `  ${role.padEnd(13)} -H 'authorization: Bearer ${key}'${role === 'REGULATOR' ? '   (Korea)' : ''}\n`,
    );
  process.stdout.write(
    `\nHealth: ${address}/health/live and ${address}/health/ready. Stop with Ctrl-C; the data stay.\n`,
  );
}
