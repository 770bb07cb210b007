import type { Command } from 'commander';
import { CommandRunner } from '#ledger';
import { ask, targetOf, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

const FORGET = `mutation Forget($id: ID!, $reason: String!) { forgetContact(id: $id, reason: $reason) { position readModel } }`;

const HELP = `
What is personal of the contact cannot be read again: not at any date, not from a backup. What was exported or answered before
is not reached, nor are copies of the keys (keys/ in the data directory): destroy these. The reason is kept: name nobody in it.`;

/** `regesta forget CONTACT`: erases a person, for good. */
export function addForget(program: Command, terminal: Terminal): void {
  program
    .command('forget <contact>')
    .description('Destroy the key of what is personal of a contact (its id), for good, at every moment')
    .requiredOption('--reason <reason>', 'why, as it stands in the history')
    .addHelpText('after', HELP)
    .action(async (id: string, { reason }: { reason: string }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      const { position, readModel } = server
        ? (await ask<{ forgetContact: Told }>(server, FORGET, { id, reason })).forgetContact
        : await withRegister(stores, terminal, (register) => register.get(CommandRunner).forget(id, reason));
      const late = readModel === 'BEHIND' ? ' The read models follow later.' : '';
      terminal.out.write(`Done. ${id} is forgotten, as of position ${position}.${late}\n`);
    });
}

interface Told {
  readonly position: bigint | string;
  readonly readModel: 'CURRENT' | 'BEHIND';
}
