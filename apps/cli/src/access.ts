import type { Command } from 'commander';
import { Grants, type HeldGrant } from '#access';
import { reject } from '#kernel';
import { dateOf } from './dates.js';
import { grantOf, metaOf, withBounds, withGrant } from './key.js';
import { ask, record, targetOf, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

const SHOWN =
  'id account role label jurisdictions activities departments controllers includesReasons includesIssuedReports until isKey maker isHandedOver';
const LIST = `{ grants { ${SHOWN} } stoppedKeys { ${SHOWN} } }`;
const GIVE = `mutation GiveAccess($subject: String!, $grant: GrantInput!, $meta: CommandMeta) {
  giveAccess(subject: $subject, grant: $grant, meta: $meta) { grant }
}`;
const CHANGE = `mutation ChangeAccess($grant: ID!, $terms: GrantTermsInput!, $meta: CommandMeta) {
  changeAccess(grant: $grant, terms: $terms, meta: $meta) { position }
}`;
const HAND_OVER = `mutation HandOverAccess($grant: ID!, $meta: CommandMeta) {
  handOverAccess(grant: $grant, meta: $meta) { position }
}`;
const WITHDRAW = `mutation WithdrawAccess($grant: ID!, $meta: CommandMeta) {
  withdrawAccess(grant: $grant, meta: $meta) { position }
}`;

/** The options of a change of a grant. What is left out stays. */
interface Changes {
  readonly label?: string;
  readonly until?: string;
  readonly end: boolean;
  readonly department: string[];
  readonly controller: string[];
  readonly anywhere?: boolean;
  readonly reason?: string;
}

/** Adds `regesta access …`, which lists, gives, changes, hands over and withdraws access. */
export function addAccess(program: Command, terminal: Terminal): void {
  const access = program
    .command('access')
    .description('List, give, change, hand over and withdraw access to the register');
  access
    .command('list')
    .description('List the grants in force, and the keys that have stopped with the right of who made them')
    .action(async (_options: object, command: Command) => {
      const { grants, stoppedKeys } = await given(command, terminal);
      for (const grant of grants) terminal.out.write(`${line(grant)}\n`);
      for (const grant of stoppedKeys) terminal.out.write(`${line(grant)}  stopped: hand it over, or withdraw it\n`);
      if (grants.length === 0)
        terminal.err.write(
          'Nobody has been given access. Make a key first: regesta key create --role administrator.\n',
        );
    });
  withGrant(access.command('give <subject>'))
    .description('Give access to a subject (the `sub` of its access tokens) of the trusted issuer; prints the grant')
    .action(async (subject: string, options: Parameters<typeof grantOf>[0], command: Command) => {
      const { stores, server, issuer } = targetOf(command, terminal);
      const [grant, meta] = [grantOf(options), metaOf(options)];
      const made = server
        ? (await record<{ giveAccess: { grant: string } }>(server, GIVE, { subject, grant, meta })).giveAccess
        : await withRegister(
            stores,
            terminal,
            (register) => register.get(Grants, { strict: false }).giveTo(issuer?.issuer, subject, grant, meta),
            { begins: true },
          );
      terminal.out.write(`${made.grant}\n`);
    });
  withBounds(access.command('change <grant>'))
    .description('Change the name, the limits or the last day of a grant. What is not named stays; the key stays too')
    .option('--until <date>', 'the last day of access', dateOf)
    .option('--no-end', 'it has no last day any more')
    .option('--anywhere', 'it records everywhere: the limits that are not named are taken away')
    .option('--label <text>', 'the purpose, without names of people')
    .option('--reason <text>', 'the reason, recorded in the ledger')
    .action(async (id: string, options: Changes, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      const grant = (await given(command, terminal)).grants.find((one) => one.id === id);
      if (!grant) reject('NOT_FOUND', `No grant ${id} is in force. List them: regesta access list.`, 'grant');
      const [terms, meta] = [changed(grant, options), metaOf(options)];
      if (server) await record(server, CHANGE, { grant: id, terms, meta });
      else
        await withRegister(stores, terminal, (register) =>
          register.get(Grants, { strict: false }).change({ id, ...terms }, meta),
        );
      terminal.out.write(`${line({ ...grant, ...terms })}\n`);
    });
  access
    .command('hand-over <grant>')
    .description('Hand an API key over to the organisation: it outlives the right of who made it')
    .option('--reason <text>', 'the reason, recorded in the ledger')
    .action(async (grant: string, options: { reason?: string }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server) await record(server, HAND_OVER, { grant, meta: metaOf(options) });
      else
        await withRegister(stores, terminal, (register) =>
          register.get(Grants, { strict: false }).handOver(grant, metaOf(options)),
        );
      terminal.out.write(
        `${grant} is a key of the organisation now. Who made it has seen it: replace it if that matters.\n`,
      );
    });
  access
    .command('withdraw <grant>')
    .description('End a grant')
    .option('--reason <text>', 'the reason, recorded in the ledger')
    .action(async (grant: string, options: { reason?: string }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server) await record(server, WITHDRAW, { grant, meta: metaOf(options) });
      else
        await withRegister(stores, terminal, (register) =>
          register.get(Grants, { strict: false }).withdraw(grant, metaOf(options)),
        );
      terminal.out.write(`${grant} has ended.\n`);
    });
}

/** Returns the grants in force, and the keys that have stopped. */
async function given(command: Command, terminal: Terminal) {
  const { stores, server } = targetOf(command, terminal);
  if (server) return ask<Record<'grants' | 'stoppedKeys', readonly HeldGrant[]>>(server, LIST, {});
  return withRegister(stores, terminal, async (register) => {
    const grants = register.get(Grants, { strict: false });
    return { grants: await grants.list(), stoppedKeys: await grants.stopped() };
  });
}

/** Returns the terms of a grant after a change. A list that is named takes the place of the one before. */
function changed(grant: HeldGrant, { label, until, end, department, controller, anywhere }: Changes) {
  const limits = (named: readonly string[], before: readonly string[]) =>
    named.length > 0 ? named : anywhere ? [] : before;
  return {
    label: label ?? grant.label ?? undefined,
    until: until ?? (end ? (grant.until ?? undefined) : undefined),
    departments: limits(department, grant.departments),
    controllers: limits(controller, grant.controllers),
  };
}

function line(grant: HeldGrant): string {
  const { id, role, isKey, jurisdictions, activities, departments, controllers, until, label } = grant;
  const limits = [...departments, ...controllers];
  const covers = [...jurisdictions, ...activities].join(' ');
  const parts = [
    id,
    role,
    isKey ? 'key' : 'account',
    grant.maker && `rests on ${grant.maker}`,
    grant.isHandedOver && 'handed over',
    covers,
    limits.length > 0 && `records in ${limits.join(', ')}`,
    grant.includesReasons && 'with reasons',
    grant.includesIssuedReports && 'with issued reports',
    until && `until ${until}`,
    label && `"${label}"`,
  ];
  return parts.filter(Boolean).join('  ');
}
