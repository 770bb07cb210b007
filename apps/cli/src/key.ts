import { type Command, InvalidArgumentError, Option } from 'commander';
import { Grants, type NewGrant } from '#access';
import { ACCOUNT_ROLES, type AccountRole, type CommandMeta } from '#ledger';
import { ask, targetOf, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

const CREATE = `mutation CreateKey($grant: GrantInput!, $meta: CommandMeta) {
  createKey(grant: $grant, meta: $meta) { grant key }
}`;

interface Options {
  readonly role: AccountRole;
  readonly label?: string;
  readonly until?: string;
  readonly jurisdiction: string[];
  readonly activity: string[];
  readonly reason?: string;
}

/** `regesta key create`: an API key, and the first way into a register. */
export function addKey(program: Command, terminal: Terminal): void {
  const key = program.command('key').description('API keys, for pipelines and regulators');
  withGrant(key.command('create'))
    .description('Make an API key. It is printed this once and kept nowhere')
    .action(async (options: Options, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      const [grant, meta] = [grantOf(options), metaOf(options)];
      const made = server
        ? (await ask<{ createKey: { grant: string; key: string } }>(server, CREATE, { grant, meta })).createKey
        : await withRegister(stores, terminal, (register) =>
            register.get(Grants, { strict: false }).createKey(grant, meta),
          );
      terminal.out.write(`${made.key}\n`);
      terminal.err.write(
        `This is the key of ${made.grant} (${options.role}). It is not shown again: keep it where secrets are kept.\n` +
          `Send it as  authorization: Bearer KEY  or set REGESTA_TOKEN. End it with: regesta access withdraw ${made.grant}\n`,
      );
    });
}

/** The options that say what an account may. */
export function withGrant(command: Command): Command {
  const several = (value: string, before: string[]) => [...before, value];
  const role = new Option('--role <role>', 'what it may').choices(ACCOUNT_ROLES.map((one) => one.toLowerCase()));
  return command
    .addOption(role.makeOptionMandatory().argParser(roleOf))
    .option('--until <date>', 'the last day on which it holds; a regulator has one')
    .option('--jurisdiction <code>', 'of a regulator: where it may see what is done (again for more)', several, [])
    .option('--activity <id>', 'of a regulator: a processing activity that it may see (again for more)', several, [])
    .option('--label <text>', "what it is for; no person's name")
    .option('--reason <text>', 'why, for the ledger');
}

function roleOf(text: string): AccountRole {
  const role = ACCOUNT_ROLES.find((one) => one === text.toUpperCase());
  if (!role) throw new InvalidArgumentError(`Known are ${ACCOUNT_ROLES.map((one) => one.toLowerCase()).join(', ')}.`);
  return role;
}

export function grantOf({ role, label, until, jurisdiction, activity }: Options): NewGrant {
  return { role, label, until, jurisdictions: jurisdiction, activities: activity };
}

export function metaOf({ reason }: { reason?: string }): CommandMeta {
  return reason === undefined ? {} : { reason };
}
