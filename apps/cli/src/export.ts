import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { RegisterWorkbook } from '#import';
import { Export } from '#register-file';
import { dateOf, instantOf } from './dates.js';
import { ask, fileSchema, type Server, targetOf, untilCurrent, withRegister } from './register.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly on?: string;
  readonly knownAt?: string;
  readonly out?: string;
  readonly format: string;
}

const FORMATS = ['yaml', 'xlsx'];

/** Adds `regesta export`, which writes the register as a register file. */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('Write the register as a register file (YAML), or as a workbook (XLSX)')
    .addOption(new Option('--format <format>', 'the format').choices(FORMATS).default('yaml'))
    .option('--on <date>', 'the register as it holds on that date (default: today)', dateOf)
    .option(
      '--known-at <instant>',
      'use only what had been recorded by then, such as 2026-01-31T12:00:00Z (default: everything)',
      instantOf,
    )
    .option('-o, --out <file>', 'write to a file instead of the standard output')
    .action(async ({ on, knownAt, out, format }: Options, command: Command) => {
      const { stores, server } = targetOf(command, terminal);
      const at = { on, knownAt };
      const isWorkbook = format === 'xlsx';
      if (isWorkbook && !out) throw new Error('A workbook is written to a file: name it with --out.');
      const file = server
        ? await exportedBy(server, isWorkbook, at)
        : await withRegister(stores, terminal, async (register) => {
            await untilCurrent(register);
            if (!isWorkbook) return register.get(Export).file(at);
            return register.get(RegisterWorkbook).file(at, await fileSchema());
          });
      if (out) writeFileSync(out, file);
      else terminal.out.write(file);
    });
}

async function exportedBy(server: Server, isWorkbook: boolean, at: object): Promise<string | Uint8Array> {
  const field = isWorkbook ? 'registerWorkbook' : 'registerFile';
  const answer = await ask<Record<string, string>>(server, `query Export($at: Moment) { ${field}(at: $at) }`, { at });
  return isWorkbook ? Buffer.from(answer[field]!, 'base64') : answer[field]!;
}
