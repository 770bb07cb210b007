import type { Command } from 'commander';
import { asError } from '#kernel';
import { CommandRunner } from '#ledger';
import { PublishedDirectory, publishedIn } from '#publish';
import { Progress } from '#read-model';
import { record, targetOf, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

const FORGET = `mutation Forget($id: ID!, $reason: String!, $meta: CommandMeta) {
  forgetContact(id: $id, reason: $reason, meta: $meta) { position readModel }
}`;

const HELP = `
After that, nobody can read the personal data of the contact: not at any date, and not from a backup. This does not reach
earlier exports and answers, pages that \`regesta publish\` has written, or copies of the keys (keys/ in the data directory):
publish the pages again, and destroy these copies yourself. The reason is kept: do not name anyone in it.`;

/** The note on pages that nobody here knows of. */
const ELSEWHERE =
  'Pages that regesta publish has written elsewhere name the person until it runs again: run it for each of these directories.\n';

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
        : await withRegister(stores, terminal, async (register) => {
            const receipt = await register.get(CommandRunner).forget(id, reason);
            const known = receipt.readModel === 'CURRENT' ? register.get(Progress).edition.forgotten : undefined;
            withdraw(publishedIn(stores.directory), known, terminal);
            return receipt;
          });
      const late = readModel === 'BEHIND' ? ' The read models follow later.' : '';
      terminal.out.write(`Done. ${id} is forgotten, as of position ${position}.${late}\n`);
      terminal.err.write(ELSEWHERE);
    });
}

/** Removes what the server has published, unless it was made without the person. The forgetting is recorded: it is not to fail here. */
function withdraw(directory: string, forgotten: bigint | undefined, { err }: Terminal): void {
  try {
    if (PublishedDirectory.open(directory).withdraw(forgotten) > 0)
      err.write('The pages that the server has published were removed. It makes them again.\n');
  } catch (error) {
    err.write(
      `The pages in ${directory} can name the person, and could not be removed: ${asError(error).message} Remove them yourself.\n`,
    );
  }
}

interface ForgetReceipt {
  readonly position: bigint | string;
  readonly readModel: 'CURRENT' | 'BEHIND';
}
