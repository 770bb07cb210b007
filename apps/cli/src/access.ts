import type { Command } from 'commander';
import { Grants, type HeldGrant } from '#access';
import { grantOf, metaOf, withGrant } from './key.js';
import { ask, record, targetOf, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

const LIST =
  '{ grants { id account role label jurisdictions activities departments controllers includesReasons includesIssuedReports until isKey } }';
const GIVE = `mutation GiveAccess($subject: String!, $grant: GrantInput!, $meta: CommandMeta) {
  giveAccess(subject: $subject, grant: $grant, meta: $meta) { grant }
}`;
const WITHDRAW = `mutation WithdrawAccess($grant: ID!, $meta: CommandMeta) {
  withdrawAccess(grant: $grant, meta: $meta) { position }
}`;

/** Adds `regesta access …`, which lists, gives and withdraws access. */
export function addAccess(program: Command, terminal: Terminal): void {
  const access = program.command('access').description('List, give and withdraw access to the register');
  access
    .command('list')
    .description('List the grants in force')
    .action(async (_options: object, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      const grants = server
        ? (await ask<{ grants: HeldGrant[] }>(server, LIST, {})).grants
        : await withRegister(stores, terminal, (register) => register.get(Grants, { strict: false }).list());
      for (const grant of grants) terminal.out.write(`${line(grant)}\n`);
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
      const given = server
        ? (await record<{ giveAccess: { grant: string } }>(server, GIVE, { subject, grant, meta })).giveAccess
        : await withRegister(
            stores,
            terminal,
            (register) => register.get(Grants, { strict: false }).giveTo(issuer?.issuer, subject, grant, meta),
            { begins: true },
          );
      terminal.out.write(`${given.grant}\n`);
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

function line(grant: HeldGrant): string {
  const { id, role, isKey, jurisdictions, activities, departments, controllers, until, label } = grant;
  const limits = [...departments, ...controllers];
  const covers = [...jurisdictions, ...activities].join(' ');
  const parts = [
    id,
    role,
    isKey ? 'key' : 'account',
    covers,
    limits.length > 0 && `records in ${limits.join(', ')}`,
    grant.includesReasons && 'with reasons',
    grant.includesIssuedReports && 'with issued reports',
    until && `until ${until}`,
    label && `"${label}"`,
  ];
  return parts.filter(Boolean).join('  ');
}
