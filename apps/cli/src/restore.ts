import type { Command } from 'commander';
import { restore } from '#ledger';
import { interruptible } from './interruptible.js';
import { targetOf } from './register.js';
import type { Terminal } from './terminal.js';

const KEYS = `Keys are not in a backup. Before you start the server, copy the keys of this ledger (keys/ in the data directory, and the
wrapping key) there. Without them nobody can read its personal data.`;

const NEWER = `If more was recorded after the backup, the next start stops and says so: start once with --accept-loss (server, or
regesta rebuild). The loss is then recorded in the ledger, and the read models are built again.`;

/** Adds `regesta restore FILE --data DIRECTORY`, which makes a backup the ledger of a directory without one. */
export function addRestore(program: Command, terminal: Terminal): void {
  program
    .command('restore <file>')
    .description('Verify a backup and make it the ledger of a data directory (--data) without one')
    .addHelpText('after', `\nA ledger is never overwritten. ${NEWER}\n${KEYS}`)
    .action(async (file: string, _options: object, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server)
        throw new Error(
          'A backup is restored into a data directory: stop its server, then use --data instead of --url.',
        );
      if (stores.eventStoreUrl)
        throw new Error('The ledger is in EventStoreDB (EVENT_STORE_URL): restore it by the means of that server.');
      const { directory } = stores;
      const { events, position, takenAt } = await interruptible(terminal, (options) =>
        restore(file, directory, options),
      );
      terminal.out.write(
        `Done. The ledger in ${directory} has ${events} events up to position ${position}, as of ${takenAt}.\n${KEYS}\n${NEWER}\n`,
      );
    });
}
