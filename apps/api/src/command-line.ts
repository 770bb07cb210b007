import { parseArgs } from 'node:util';
import { ROLES, readConfig, readRole, SETTINGS } from '#runtime';
import { run } from './run.js';

const HELP = `Serves the register of REGESTA_DATA over GraphQL.

Usage: npm start -- [--role ${ROLES.join('|')}]            (or: node dist/apps/api/src/main.js)

  --role     what this process does: answer (api), build the read models (projector), or both (all, the default).
             Of all processes with a part in building, one at a time does it; another takes over when it is gone.

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
