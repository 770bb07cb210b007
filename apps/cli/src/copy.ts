import type { Command } from 'commander';
import { type Copied, type CopyPhase, copyLedger, openLedgerAt } from '#runtime';
import { targetOf } from './register.js';
import { progressBar, type Terminal } from './terminal.js';

interface Options {
  readonly from?: string;
  readonly to?: string;
}

const HELP = `
A ledger is named by its address: sqlite:DIRECTORY for an embedded one, esdb://USER:PASSWORD@HOST:2113?tls=true for one on
EventStoreDB (KurrentDB). Of the two, one may be left out: it is then the ledger of this environment (EVENT_STORE_URL, else
--data or REGESTA_DATA), so that a password need not stand in the command line.

The source is only read, and may be served meanwhile: what it records after the copying has begun comes with the next run.
The target must be empty, or hold the beginning of the same ledger; nobody else may write to it. A copy that was interrupted
is run again: it goes on where it stopped, and adds nothing twice. At the end both sides are read again and compared.

Ids, order, times of recording, dates, authors and sealed fields are kept as they are. Not copied are:
  - the keys that open personal data (keys/ in the data directory): copy them apart, and the wrapping key apart from them;
  - the read models: \`regesta rebuild\` makes them;
  - positions: they are numbered anew on another engine. Receipts, cursors and \`position\` arguments of before mean nothing
    there; moments by date and time (\`on\`, \`knownAt\`) mean the same.`;

/** `regesta copy`: moves a ledger to another engine or another place. */
export function addCopy(program: Command, terminal: Terminal): void {
  program
    .command('copy')
    .description('Copy the ledger to another engine or place, event by event, and verify the copy')
    .option('--from <ledger>', 'the ledger to copy')
    .option('--to <ledger>', 'where to: an empty ledger, or the beginning of the same one')
    .addHelpText('after', HELP)
    .action(async ({ from, to }: Options, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server) throw new Error('A server does not copy its ledger: name the ledger itself, with --from or --to.');
      if (!from && !to) command.error('error: say what to copy with --from, or where to with --to');
      const here = stores.eventStoreUrl ?? `sqlite:${stores.directory}`;
      await copy(from ?? here, to ?? here, terminal);
    });
}

async function copy(from: string, to: string, terminal: Terminal): Promise<void> {
  const source = await openLedgerAt(from, 'to read');
  try {
    const target = await openLedgerAt(to, 'to write');
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
      tell(copied, terminal);
    } finally {
      await target.store.close();
    }
  } finally {
    await source.store.close();
  }
}

function tell({ added, events, hash, isBehind }: Copied, terminal: Terminal): void {
  terminal.out.write(`Copied ${added} events. All ${events} are the same on both sides (SHA-256 ${hash}).\n`);
  if (isBehind) terminal.out.write('The source has gone on meanwhile: run it again to bring the rest.\n');
  terminal.out.write(`The keys that open personal data (keys/ in the data directory) are copied apart. Positions are numbered anew on another
engine: where read models of another ledger are, build them again with \`regesta rebuild\`.\n`);
}
