#!/usr/bin/env node
import { readConfig, SETTINGS } from '#register';
import { run } from './run.js';

const HELP = `Serves the register of REGESTA_DATA over GraphQL.

Usage: npm start            (or: node dist/apps/api/src/main.js)

Environment:
${Object.entries(SETTINGS)
  .map(([name, what]) => `  ${name.padEnd(17)} ${what}`)
  .join('\n')}
`;

if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(HELP);
else await run(() => readConfig(process.env));
