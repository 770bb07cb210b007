import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { addCosignatures, PublishedLog, TransparencyLogStore } from '#evidence';
import { makeDirectory } from '#kernel';
import { logKeys } from '#runtime';
import { formatKey, parseCheckpoint, parseNote, parsePolicy, tilePath, tilesOf } from '#transparency-log';
import { openTransparencyLog } from './evidence.js';
import { targetOf } from './register.js';
import type { Terminal } from './terminal.js';

/** Adds `regesta log`: the keys of the log, its files for others, and the cosignatures of witnesses. */
export function addLog(program: Command, terminal: Terminal): void {
  const log = program.command('log').description('The transparency log of this register');
  const storesOf = (command: Command) => targetOf(command, terminal).stores;

  log
    .command('keys')
    .description('Print the public keys of the log, as lines of a policy')
    .option('--add', 'add a new key first. Both sign from the next start; then remove the line of the old one')
    .action(({ add }: { readonly add?: boolean }, command: Command) => {
      const stores = storesOf(command);
      if (!stores.logOrigin) throw new Error('Set LOG_ORIGIN to the name of the log, such as register.example/log.');
      const keys = logKeys(stores);
      if (add) keys.add(stores.logOrigin);
      for (const { key } of keys.signersOf(stores.logOrigin)) terminal.out.write(`log ${formatKey(key)}\n`);
    });

  log
    .command('export <directory>')
    .description('Write the files of the log (tlog-tiles), to publish or to hand over: no entries')
    .action((directory: string, _options: unknown, command: Command) => {
      const published = new PublishedLog(storesOf(command).directory);
      const checkpoint = published.at('checkpoint');
      if (!checkpoint) throw new Error('The log has signed no checkpoint yet: set LOG_ORIGIN, and start the server.');
      const { size } = parseCheckpoint(parseNote(checkpoint.content as string).text);
      for (const path of [...tilesOf(size).map(tilePath), 'checkpoint']) {
        makeDirectory(dirname(join(directory, path)));
        writeFileSync(join(directory, path), published.at(path)!.content);
      }
      published.close();
      terminal.out.write(`The log of ${size} events is in ${directory}.\n`);
    });

  log
    .command('cosigned <file>')
    .description('Add the cosignatures of a checkpoint of this log, so that it is published with them')
    .requiredOption('--policy <file>', 'policy with the keys of the witnesses')
    .action(async (file: string, { policy }: { readonly policy: string }, command: Command) => {
      const { directory } = storesOf(command);
      openTransparencyLog(directory).close();
      const store = new TransparencyLogStore(directory);
      try {
        const { witnesses } = parsePolicy(readFileSync(policy, 'utf8'));
        const names = await addCosignatures(store, readFileSync(file, 'utf8'), [...witnesses.values()]);
        terminal.out.write(`Added the cosignatures of ${names.join(', ')}.\n`);
      } finally {
        store.close();
      }
    });
}
