import { type Command, InvalidArgumentError, Option } from 'commander';
import { Grants, type NewGrant } from '#access';
import { ACCOUNT_ROLES, type AccountRole } from '#kernel';
import { type CommandMeta } from '#ledger';
import { dateOf } from './dates.js';
import { record, targetOf, withRegister } from './register.js';
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
  readonly department: string[];
  readonly controller: string[];
  readonly withReasons?: boolean;
  readonly withIssuedReports?: boolean;
  readonly reason?: string;
}

/** Adds `regesta key create`, which makes an API key. It is the first way to get access to a register. */
export function addKey(program: Command, terminal: Terminal): void {
  const key = program.command('key').description('API keys, for pipelines and regulators');
  withGrant(key.command('create'))
    .description('Make an API key. It is printed only once and stored nowhere')
    .action(async (options: Options, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      const [grant, meta] = [grantOf(options), metaOf(options)];
      const made = server
        ? (await record<{ createKey: { grant: string; key: string } }>(server, CREATE, { grant, meta })).createKey
        : await withRegister(
            stores,
            terminal,
            (register) => register.get(Grants, { strict: false }).createKey(grant, meta),
            { begins: true },
          );
      terminal.out.write(`${made.key}\n`);
      terminal.err.write(
        `This is the key of ${made.grant} (${options.role}). It is not shown again: keep it in a safe place for secrets.\n` +
          `Send it as  authorization: Bearer KEY  or set REGESTA_TOKEN. End it with: regesta access withdraw ${made.grant}\n`,
      );
    });
}

const several = (value: string, before: string[]) => [...before, value];

/** Adds the options that limit where an account records. */
export function withBounds(command: Command): Command {
  return command
    .option(
      '--department <name>',
      'for an editor or an approver: it records only in activities of this department (repeat for more)',
      several,
      [],
    )
    .option(
      '--controller <id>',
      'for an editor or an approver: it records only in activities of this controller, by its id (repeat for more)',
      several,
      [],
    );
}

/** Adds the options of a grant to a command. */
export function withGrant(command: Command): Command {
  const role = new Option('--role <role>', 'the role of the account').choices(
    ACCOUNT_ROLES.map((name) => name.toLowerCase()),
  );
  const named = command
    .addOption(role.makeOptionMandatory().argParser(roleOf))
    .option('--until <date>', 'the last day of access; required for a regulator', dateOf)
    .option(
      '--jurisdiction <code>',
      'for a regulator: a jurisdiction whose processing it can read (repeat for more)',
      several,
      [],
    )
    .option(
      '--activity <id>',
      'for a regulator: the id of a processing activity that it can read (repeat for more)',
      several,
      [],
    );
  return withBounds(named)
    .option('--with-reasons', 'for a regulator: histories show reasons, comments, evidence and accounts')
    .option('--with-issued-reports', 'for a regulator: it can read the reports that are issued to its account')
    .option('--label <text>', 'the purpose, without names of people')
    .option('--reason <text>', 'the reason, recorded in the ledger');
}

function roleOf(text: string): AccountRole {
  const role = ACCOUNT_ROLES.find((name) => name === text.toUpperCase());
  if (!role)
    throw new InvalidArgumentError(`Use one of ${ACCOUNT_ROLES.map((name) => name.toLowerCase()).join(', ')}.`);
  return role;
}

export function grantOf(options: Options): NewGrant {
  const { role, label, until, jurisdiction, activity, department, controller, withReasons, withIssuedReports } =
    options;
  return {
    role,
    label,
    until,
    jurisdictions: jurisdiction,
    activities: activity,
    departments: department,
    controllers: controller,
    includesReasons: withReasons,
    includesIssuedReports: withIssuedReports,
  };
}

export function metaOf({ reason }: { reason?: string }): CommandMeta {
  return reason === undefined ? {} : { reason };
}
