import type { Command } from 'commander';
import { CommandRunner } from '#ledger';
import { record, targetOf, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

const FORGET = `mutation Forget($id: ID!, $reason: String!, $meta: CommandMeta) {
  forgetContact(id: $id, reason: $reason, meta: $meta) { position readModel }
}`;

const HELP = `
After that, nobody can read the personal data of the contact: not at any date, and not from a backup. This does not reach
earlier exports and answers, or copies of the keys (keys/ in the data directory): destroy these copies yourself. The reason
is kept: do not name anyone in it.`;

/** Adds `regesta forget CONTACT`, which erases the personal data of a contact for good. */
export function addForget(program: Command, terminal: Terminal): void {
  program
    .command('forget <contact>')
    .description('Erase the personal data of a contact (its id) for good, by destroying its key')
    .requiredOption('--reason <reason>', 'the reason, shown in the history')
    .addHelpText('after', HELP)
    .action(async (id: string, { reason }: { reason: string }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      const { position, readModel } = server
        ? (await record<{ forgetContact: ForgetReceipt }>(server, FORGET, { id, reason })).forgetContact
        : await withRegister(stores, terminal, (register) => register.get(CommandRunner).forget(id, reason));
      const late = readModel === 'BEHIND' ? ' The read models follow later.' : '';
      terminal.out.write(`Done. ${id} is forgotten, as of position ${position}.${late}\n`);
    });
}

interface ForgetReceipt {
  readonly position: bigint | string;
  readonly readModel: 'CURRENT' | 'BEHIND';
}
