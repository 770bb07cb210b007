#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ledger } from '#ledger';
import { Apply, readConfig, readRegisterFile } from '#register';
import { run } from './run.js';

const EXAMPLE = join(import.meta.dirname, '../../../../examples/infobip/register.yaml');

const QUERIES: readonly [title: string, query: string][] = [
  [
    'Every record of processing, with its legal bases and how long data are kept',
    '{ processingActivities { totalCount nodes { reference title purposes { description legalBases { basis condition } } retention { statement dueOn(triggeredOn: "2023-01-15") { date status } } } } }',
  ],
  [
    'The past: what the register said on 1 March 2023 of who works for us, and the day before the notice nobody did',
    '{ then: processors(at: { on: "2023-03-01" }) { totalCount nodes { name engagements { work jurisdictions } } } before: processors(at: { on: "2023-02-21" }) { totalCount } }',
  ],
  [
    'On which legal basis the United Arab Emirates see the same processing, and because of what',
    '{ processingActivities(filter: { legalBasis: LEGITIMATE_INTERESTS }) { nodes { reference purposes { key legalBases(in: "AE") { basis because } } } } }',
  ],
];

/** Applies the example register where the ledger is empty. */
async function applyExample(app: NestFastifyApplication): Promise<void> {
  if ((await app.get(Ledger, { strict: false }).head()) !== undefined) return;
  const apply = app.get(Apply, { strict: false });
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  const plan = await apply.plan(readRegisterFile(readFileSync(EXAMPLE, 'utf8'), schema));
  await apply.run(plan, (done) => {
    const line = `Applying examples/infobip/register.yaml: ${done} of ${plan.commands}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === plan.commands ? '\n' : ''}`);
    else if (done === plan.commands) process.stdout.write(`${line}\n`);
  });
}

const OF_DEMO = { REGESTA_DATA: process.env.REGESTA_DATA || 'data/demo' };
await run(() => readConfig({ INTROSPECTION: 'on', ...process.env, ...OF_DEMO }), applyExample, {
  plain: true,
});
if (process.exitCode === undefined) {
  const address = `http://127.0.0.1:${process.env.PORT || 3000}`;
  process.stdout.write('\nThree queries worth trying:\n');
  for (const [title, query] of QUERIES)
    process.stdout.write(
      `\n${title}:\n  curl -s ${address}/graphql -H 'content-type: application/json' \\\n    -d '${JSON.stringify({ query })}'\n`,
    );
  process.stdout.write(
    `\nHealth: ${address}/health/live and ${address}/health/ready. Stop with Ctrl-C; the register stays.\n`,
  );
}
