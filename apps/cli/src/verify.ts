import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import {
  addressOf,
  compareWithLog,
  KeysMissing,
  keysMissingInWords,
  type VerifiedReadModel,
  verifyLedgerAt,
  verifyReadModel,
} from '#runtime';
import { interruptible } from './interruptible.js';
import { targetOf } from './register.js';
import type { Terminal } from './terminal.js';

const HELP = `
It reads the whole ledger and writes nothing. A server can use the ledger meanwhile. The exit code is 1 if an event is not as
it was stored: changed, moved, or missing. The address is one that \`regesta copy\` takes. Without it, the ledger is that of
this environment (EVENT_STORE_URL, else --data or REGESTA_DATA).

The last checksum depends on every event before it in the embedded ledger, and on every event before it in its stream on
EventStoreDB. Keep it in another place: if a later ledger has another checksum at that position, its past was changed.

If the data directory has a log (log.db), each event is compared with it, and with each checkpoint that it signed. Who can write
the disk can write log.db, too. So give checkpoints that others hold, such as those of a witness: --checkpoint FILE.

If the ledger is that of this environment, its events are folded again, and the result is compared with the read model, row by row.
The first thing that differs is named. So is each thing whose key is missing: the exit code is then 1, too. Checkpoints say what the events fold to, without personal data: that is compared, too.`;

interface Options {
  readonly from?: string;
  readonly checkpoint?: readonly string[];
}

/** Adds `regesta verify`, which verifies every event of a ledger by its checksum. */
export function addVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description('Verify that every event of the ledger is as it was stored, by its checksum')
    .option('--from <ledger>', 'address of the ledger to verify')
    .option('--checkpoint <file...>', 'checkpoints that others hold: their events must be those of this ledger')
    .addHelpText('after', HELP)
    .action(async ({ from, checkpoint = [] }: Options, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      if (server)
        throw new Error(
          'A server does not verify its ledger. Give the address of the ledger with --from, or its directory with --data, instead of --url.',
        );
      const address = from ?? addressOf(stores);
      const { events, position, checksum } = await interruptible(terminal, (options) =>
        verifyLedgerAt(address, options, stores),
      );
      if (events === 0n) terminal.out.write('The ledger is empty.\n');
      else if (checksum)
        terminal.out.write(
          `All ${events} events up to position ${position} are as they were stored (last checksum ${checksum}).\n`,
        );
      else
        terminal.out.write(
          `All ${events} events up to position ${position} can be read. The last one has no checksum: the next start of the server adds it to an embedded ledger.\n`,
        );
      const held = checkpoint.map((file) => ({ name: file, note: readFileSync(file, 'utf8') }));
      const compared = await interruptible(terminal, (options) =>
        compareWithLog(address, stores.directory, held, options),
      );
      if (compared.logged > 0 || compared.checkpoints > 0)
        terminal.out.write(
          `${compared.logged} of them are in the log, and ${compared.checkpoints} checkpoints are of them: the past is the one that was signed.\n`,
        );
      const verified = await interruptible(terminal, (options) => verifyReadModel(address, stores, compared, options));
      for (const line of sentencesOn(verified)) terminal.out.write(`${line}\n`);
      if (verified.withoutKey.length > 0) throw new KeysMissing(keysMissingInWords(verified.withoutKey, stores));
    });
}

function sentencesOn({ things, newer, passedOver, checkpoints, otherFolds }: VerifiedReadModel): string[] {
  return [
    ...(things === undefined ? [] : [`The read model is what the events fold to: ${things} things were compared.`]),
    ...(newer > 0
      ? [`Not compared: ${newer} things that have changed meanwhile, or are not in the read model yet.`]
      : []),
    ...[...passedOver].map(([kind, why]) => `Not compared: things of the kind ${kind}, since ${why}.`),
    ...checkpoints.map((name) => `The events fold to what ${name} says.`),
    ...otherFolds.map(
      (name) => `Not compared: what ${name} says that the events fold to. Another version of the program made it.`,
    ),
  ];
}
