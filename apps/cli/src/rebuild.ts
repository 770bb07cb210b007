import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { Ledger } from '#ledger';
import { Progress, Projector } from '#read-model';
import { targetOf, withRegister } from './register.js';
import { progressBar, type Terminal } from './terminal.js';

/** Adds `regesta rebuild`, which builds the read models again from the ledger. */
export function addRebuild(program: Command, terminal: Terminal): void {
  program
    .command('rebuild')
    .description(
      'Delete the read models and build them again from the ledger. If interrupted, it continues at the next start',
    )
    .option('--accept-loss', 'go on without events or keys that are lost for good; the loss is recorded in the ledger')
    .action(async ({ acceptLoss }: { acceptLoss?: boolean }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server)
        throw new Error(
          'A server cannot rebuild its read models while it runs: stop it, then rebuild with --data instead of --url.',
        );
      await withRegister(stores, terminal, (register) => rebuild(register, terminal), { fresh: true, acceptLoss });
    });
}

async function rebuild(register: INestApplicationContext, terminal: Terminal): Promise<void> {
  const progress = register.get(Progress);
  await mustWrite(register.get(Projector));
  const head = (await register.get(Ledger).head()) ?? 0n;
  const bar = progressBar('Rebuilding {bar} position {value} of {total}', terminal);
  bar.start(Number(head), 0);
  progress.onChange = (position) => bar.update(Number(position));
  await progress.caughtUp(head);
  bar.stop();
  const stopped = progress.status().filter((c) => c.stopped);
  if (stopped.length > 0)
    throw new Error(stopped.map((c) => `${c.projection} has stopped: ${c.stopped!.reason}`).join('\n'));
  terminal.out.write(`Done. The read models are at position ${progress.position()}.\n`);
}

async function mustWrite(projector: Projector): Promise<void> {
  const patience = sleep(5_000, 'in vain', { ref: false });
  if ((await Promise.race([projector.begun, patience])) === 'in vain')
    throw new Error(
      'Another process writes these read models: stop it (`--role all` or `--role projector`), then rebuild.',
    );
}
