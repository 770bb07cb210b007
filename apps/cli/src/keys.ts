import type { Command } from 'commander';
import { rotateWrappingKey } from '#runtime';
import { targetOf } from './register.js';
import type { Terminal } from './terminal.js';

const ROTATE = `
Stop the servers of this data directory first. The old key is the one of this environment (REGESTA_KEY, REGESTA_KEY_FILE, else
keys/wrapping.key in the data directory). Every data key is wrapped by the new one in one transaction: interrupted, nothing
has changed, or all has; run it again. Copies of keys.db from before still open with the old key: destroy them, or that key.`;

/** `regesta keys rotate`: the key that wraps all others is replaced. */
export function addKeys(program: Command, terminal: Terminal): void {
  program
    .command('keys')
    .description('The keys that open personal data')
    .command('rotate')
    .description('Wrap every data key by a new wrapping key; the old one opens nothing any more')
    .requiredOption('--new-key-file <file>', 'file with the new key: 32 bytes in base64 (openssl rand -base64 32)')
    .addHelpText('after', ROTATE)
    .action(async ({ newKeyFile }: { newKeyFile: string }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server) throw new Error('Keys are rotated in the data directory: stop its server, and give it with --data.');
      const { keys, placedIn } = await rotateWrappingKey(stores, newKeyFile);
      const next = placedIn
        ? `It stands in ${placedIn}: back it up apart from the data.`
        : 'Give it to the server from now on (REGESTA_KEY or REGESTA_KEY_FILE), and destroy the old one.';
      terminal.out.write(`Done. ${keys} data keys are wrapped by the new key. ${next}\n`);
    });
}
