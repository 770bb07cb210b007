import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Command } from 'commander';
import { backUpLedger, KeysMissing, keysMissingInWords } from '#runtime';
import { interruptible } from './interruptible.js';
import { targetOf } from './register.js';
import type { Terminal } from './terminal.js';

const APART = `It holds the ledger alone, with personal data sealed. The keys that open it (keys/ in the data directory, and the
wrapping key) are never in it: back them up in another place. Read models are not in it: they are built again after a restore. If a key is missing here, the backup is made, and the exit code is 1.`;

/** Adds `regesta backup FILE_OR_DIRECTORY`, which copies the embedded ledger into one file, also while a server writes. */
export function addBackup(program: Command, terminal: Terminal): void {
  program
    .command('backup <file-or-directory>')
    .description('Copy the embedded ledger into one file and verify it; a server can write meanwhile')
    .addHelpText('after', `\nFor a directory, the name of the file is made of the time.\n${APART}`)
    .action(async (to: string, _options: object, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server)
        throw new Error(
          'A backup reads the data directory: run it where the server runs, with --data instead of --url.',
        );
      if (stores.eventStoreUrl)
        throw new Error('The ledger is in EventStoreDB (EVENT_STORE_URL): back it up by the means of that server.');
      const file = fileAt(to);
      const { events, position, sha256, withoutKey } = await interruptible(terminal, (options) =>
        backUpLedger(stores, file, options),
      );
      terminal.out.write(
        `Done. ${file} holds ${events} events up to position ${position}, verified (SHA-256 ${sha256}).\n${APART}\n`,
      );
      if (withoutKey.length > 0) throw new KeysMissing(keysMissingInWords(withoutKey, stores));
    });
}

function fileAt(to: string): string {
  const isDirectory = to.endsWith(sep) || statSync(to, { throwIfNoEntry: false })?.isDirectory();
  return isDirectory ? join(to, `ledger-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}.db`) : to;
}
