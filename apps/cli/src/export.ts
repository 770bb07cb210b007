import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Ledger } from '#ledger';
import { Progress } from '#read-model';
import { Export } from '#register-file';
import { ask, targetOf, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly on?: string;
  readonly knownAt?: string;
  readonly out?: string;
}

/** Adds `regesta export`, which writes the register as a register file. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('Write the register as a register file (YAML)')
    .option('--on <date>', 'the register as it holds on that date (default: today)')
    .option(
      '--known-at <instant>',
      'use only what had been recorded by then, such as 2026-01-31T12:00:00Z (default: everything)',
    )
    .option('--out <file>', 'write to a file instead of the standard output')
    .action(async ({ on, knownAt, out }: Options, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      const at = { on, knownAt };
      const text = server
        ? (await ask<{ registerFile: string }>(server, 'query Export($at: Moment) { registerFile(at: $at) }', { at }))
            .registerFile
        : await withRegister(stores, terminal, async (register) => {
            await register.get(Progress).caughtUp(await register.get(Ledger).head());
            return register.get(Export).file(at);
          });
      if (out) writeFileSync(out, text);
      else terminal.out.write(text);
    });
}
