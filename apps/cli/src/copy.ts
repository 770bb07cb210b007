import type { Command } from 'commander';
import { addressOf, type Copied, type CopyPhase, copyLedger, openLedgerAt, type Stores } from '#runtime';
import { targetOf } from './register.js';
import { progressBar, type Terminal } from './terminal.js';

interface Options {
  readonly from?: string;
  readonly to?: string;
}

const HELP = `
The address of a ledger is sqlite:DIRECTORY for an embedded one, or esdb://USER:PASSWORD@HOST:2113?tls=true for one on
EventStoreDB (KurrentDB). With &namespace=NAME it is the ledger of that namespace. You can leave out one of the two. It is then
the ledger of this environment (EVENT_STORE_URL and LEDGER_NAMESPACE, else --data or REGESTA_DATA), so that no password has to be in
the command line.

The source is only read, and a server can use it meanwhile. Run the command again to copy what was recorded in the meantime.
The target must be empty, or hold the beginning of the same ledger. Nothing else can write to it. Run an interrupted copy
again: it continues where it stopped and adds nothing twice. At the end both sides are read again and compared.

Ids, order, times of recording, dates, authors and sealed fields stay as they are. Not copied are:
  - the keys that open personal data (keys/ in the data directory): copy them yourself, and the wrapping key separately;
  - the read models: run \`regesta rebuild\` to build them;
  - positions: another engine numbers them in its own way. Earlier receipts, cursors and \`position\` arguments do not work
    there. Moments by date and time (\`on\`, \`knownAt\`) do.`;

/** Adds `regesta copy`, which copies a ledger to another engine or place. */
export function addCopy(program: Command, terminal: Terminal): void {
  program
    .command('copy')
    .description('Copy the ledger to another engine or place, event by event, and verify the copy')
    .option('--from <ledger>', 'address of the ledger to copy')
    .option('--to <ledger>', 'address of the target: an empty ledger, or the beginning of the same one')
    .addHelpText('after', HELP)
    .action(async ({ from, to }: Options, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server)
        throw new Error(
          'A server cannot copy its ledger. Give the address of the ledger with --from or --to instead of --url.',
        );
      if (!from && !to) command.error('error: say what to copy with --from, or where to copy it with --to');
      const here = addressOf(stores);
      await copy(from ?? here, to ?? here, stores, terminal);
    });
}

async function copy(from: string, to: string, here: Stores, terminal: Terminal): Promise<void> {
  const source = await openLedgerAt(from, 'to read', here);
  try {
    const target = await openLedgerAt(to, 'to write', here);
    try {
      const bar = progressBar('{phase} {bar} position {value} of {total}', terminal);
      bar.start(0, 0, { phase: 'Comparing' });
      const onProgress = (phase: CopyPhase, position: bigint, end: bigint) => {
        bar.setTotal(Number(end));
        bar.update(Number(position), { phase });
      };
      const copied = await copyLedger(source.store, target.store, { atOnce: target.atOnce, onProgress }).finally(() =>
        bar.stop(),
      );
      printResult(copied, terminal);
    } finally {
      await target.store.close();
    }
  } finally {
    await source.store.close();
  }
}

function printResult({ added, events, hash, isBehind }: Copied, terminal: Terminal): void {
  terminal.out.write(`Copied ${added} events. All ${events} are the same on both sides (SHA-256 ${hash}).\n`);
  if (isBehind) terminal.out.write('The source has new events by now: run the command again to copy them.\n');
  terminal.out.write(`The keys that open personal data (keys/ in the data directory) are copied apart. Copy them now. Positions differ on another
engine: if the target has read models of another ledger, build them again with \`regesta rebuild\`.\n`);
}
