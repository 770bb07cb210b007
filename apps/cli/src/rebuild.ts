import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { Ledger } from '#ledger';
import { Progress, Projector } from '#read-model';
import { targetOf, untilCurrent, withRegister } from './register.js';
import { progressBar, type Terminal } from './terminal.js';

/** Interval at which the bar is drawn, in milliseconds. */
const DRAW_EVERY = 250;

/** Adds `regesta rebuild`, which builds the read models again from the ledger. */
export function addRebuild(program: Command, terminal: Terminal): void {
  program
    .command('rebuild')
    .description(
      'Build the read models again from the ledger, next to the present ones. If interrupted, it continues at the next start',
    )
    .addHelpText(
      'after',
      '\nIt is refused while the key of anybody is missing: the read models can hold the last readable copy of their data.',
    )
    .option('--accept-loss', 'go on without events or keys that are lost for good; the loss is recorded in the ledger')
    .action(async ({ acceptLoss }: { acceptLoss?: boolean }, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server)
        throw new Error(
          'A server does not rebuild its read models on request. If they are embedded, stop it, then rebuild with --data instead of --url. In PostgreSQL, rebuild them while it runs.',
        );
      await withRegister(stores, terminal, (register) => rebuild(register, terminal), { rebuilds: true, acceptLoss });
    });
}

async function rebuild(register: INestApplicationContext, terminal: Terminal): Promise<void> {
  const [progress, projector] = [register.get(Progress), register.get(Projector)];
  const bar = progressBar('Rebuilding {bar} position {value} of {total}', terminal);
  bar.start(Number((await register.get(Ledger).head()) ?? 0n), 0);
  const drawing = setInterval(() => {
    const { building } = progress;
    if (!building) return;
    bar.setTotal(Number(building.head));
    bar.update(Number(building.position));
  }, DRAW_EVERY);
  await projector.built.finally(() => clearInterval(drawing));
  await untilCurrent(register);
  bar.stop();
  const stopped = progress.status().filter((c) => c.stopped);
  if (stopped.length > 0)
    throw new Error(stopped.map((c) => `${c.projection} has stopped: ${c.stopped!.reason}`).join('\n'));
  terminal.out.write(`Done. The read models are at position ${progress.position()}.\n`);
}
