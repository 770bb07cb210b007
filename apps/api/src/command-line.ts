import { parseArgs } from 'node:util';
import { ROLES, readConfig, readRole, SETTINGS } from '#runtime';
import { run } from './run.js';

const HELP = `Serves the register in REGESTA_DATA over GraphQL.

Usage: npm start -- [--role ${ROLES.join('|')}]            (or: node dist/apps/api/src/main.js)

  --role     what this process does. api: answer requests. projector: build the read models. all: both (default).
             Only one process builds at a time. Another takes over when it ends.

Environment:
${Object.entries(SETTINGS)
  .map(([name, what]) => `  ${name.padEnd(27)} ${what}`)
  .join('\n')}
`;

if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(HELP);
else
  await run(() => {
    const { values } = parseArgs({ options: { role: { type: 'string', default: 'all' } } });
    const config = readConfig(process.env);
    return { ...config, role: readRole(values.role, config.stores) };
  });
