import type { Command } from 'commander';
import { rotateWrappingKey } from '#runtime';
import { targetOf } from './register.js';
import type { Terminal } from './terminal.js';

const ROTATE = `
Stop the servers of this data directory first. The old key is the one of this environment (REGESTA_KEY, REGESTA_KEY_FILE, else
keys/wrapping.key in the data directory). The new key wraps every data key in one transaction. If it is interrupted, run it
again. Earlier copies of keys.db still open with the old key: destroy them, or the old key.`;

/** Adds `regesta keys rotate`, which replaces the key that wraps all others. */
export function addKeys(program: Command, terminal: Terminal): void {
  program
    .command('keys')
    .description('Keys that open personal data')
    .command('rotate')
    .description('Wrap every data key with a new wrapping key. After that, the old one opens nothing')
    .requiredOption('--new-key-file <file>', 'file with the new key: 32 bytes in base64 (openssl rand -base64 32)')
    .addHelpText('after', ROTATE)
    .action(async ({ newKeyFile }: { newKeyFile: string }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server)
        throw new Error('Keys are rotated in the data directory: stop its server, then use --data instead of --url.');
      const { keys, placedIn } = await rotateWrappingKey(stores, newKeyFile);
      const next = placedIn
        ? `It is in ${placedIn}: back it up apart from the data.`
        : 'Give it to the server from now on (REGESTA_KEY or REGESTA_KEY_FILE), and destroy the old one.';
      terminal.out.write(`Done. ${keys} data keys are wrapped by the new key. ${next}\n`);
    });
}
