import { parseArgs } from 'node:util';
import { ConfigurationError, ROLES, readConfig, readRole, SETTINGS } from '#runtime';
import { run } from './run.js';

const HELP = `Serves the register in REGESTA_DATA over GraphQL.

Usage: npm start -- [--role ${ROLES.join('|')}] [--accept-loss]            (or: regesta serve)

  --role     its tasks. api: answer requests. projector: build the read models. all: both (default).
             Only one process builds at a time. Another takes over when it ends.
  --accept-loss
             go on without events or keys that are lost for good. The loss is recorded in the ledger, and the read models are
             built again. For one start only: it is refused if nothing is lost.

Environment:
${Object.entries(SETTINGS)
  .map(([name, what]) => `  ${name.padEnd(27)} ${what}`)
  .join('\n')}
`;

if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(HELP);
else
  await run(() => {
    const { values } = parseArgs({
      options: { role: { type: 'string', default: 'all' }, 'accept-loss': { type: 'boolean', default: false } },
    });
    const config = readConfig(process.env);
    const [role, acceptLoss] = [readRole(values.role, config.stores), values['accept-loss']];
    if (acceptLoss && role === 'api')
      throw new ConfigurationError('--accept-loss is for a process that builds the read models: --role all.');
    return { ...config, role, acceptLoss };
  });
