import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { Ledger } from '#ledger';
import { Projector } from '#read-model';
import { targetOf, withRegister } from './register.js';

/** `regesta rebuild`: builds the read models again from the ledger. */
export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .description(
      'Forget the read models and build them again from the ledger; interrupted, it goes on at the next start',
    )
    .action(async (_options: object, command: Command) => {
      const { stores, url } = targetOf(command);
      if (url) throw new Error('A server rebuilds its own read models: stop it, then rebuild with --data.');
      await withRegister(stores, rebuild, { fresh: true });
    });
}

async function rebuild(register: { get<T>(token: abstract new (...args: never[]) => T): T }): Promise<void> {
  const projector = register.get(Projector);
  const head = (await register.get(Ledger).head()) ?? 0n;
  const bar = new SingleBar({
    format: 'Rebuilding {bar} position {value} of {total}',
    hideCursor: true,
    noTTYOutput: false,
  });
  bar.start(Number(head), 0);
  projector.onProgress = (position) => bar.update(Number(position));
  await projector.caughtUp();
  bar.stop();
  const stopped = projector.status().filter((c) => c.stopped);
  if (stopped.length > 0)
    throw new Error(stopped.map((c) => `${c.projection} has stopped: ${c.stopped!.reason}`).join('\n'));
  process.stdout.write(`Done. The read models are at position ${projector.position()}.\n`);
}
