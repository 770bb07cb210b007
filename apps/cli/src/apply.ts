import { readFileSync, statSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { Rehearsals } from '#findings';
import {
  Apply,
  type ApplyReceipt,
  LARGEST_FILE,
  plannedCommands,
  type RegisterContents,
  readRegisterFile,
  textOf,
} from '#register-file';
import { dateOf } from './dates.js';
import { ask, fileSchema, type Server, targetOf, withRegister } from './register.js';
import { progressBar, type Terminal } from './terminal.js';

/** The options of a command that applies. */
export interface ApplyingOptions {
  readonly effectiveOn?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
}

type Planned = Pick<ApplyReceipt, 'commands' | 'events'>;

/** A finding, as a rehearsal prints it. */
type Named = { readonly rule: string; readonly message: string; readonly subject: { readonly name?: string | null } };
/** The findings that the plan would close and open, on a date (ISO 8601). */
type Effect = { readonly on: string; readonly closes: readonly Named[]; readonly opens: readonly Named[] };

const APPLY = `mutation Apply($input: RegisterInput!, $effectiveOn: Date, $reason: String, $expectedPosition: Position, $dryRun: Boolean) {
  applyRegister(input: $input, effectiveOn: $effectiveOn, reason: $reason, expectedPosition: $expectedPosition, dryRun: $dryRun) {
    events position commands { thing { type key } command }
  }
}`;

const REHEARSE = `mutation Rehearse($input: RegisterInput!, $effectiveOn: Date) {
  applyRegister(input: $input, effectiveOn: $effectiveOn, dryRun: true) {
    rehearsal { on closes { rule message subject { name } } opens { rule message subject { name } } }
  }
}`;

/** Most findings of each kind to print before the others are counted. */
const PRINTED = 20;

/** Adds `regesta apply FILE`, which changes the register to what the file says. */
export function addApply(program: Command, terminal: Terminal): void {
  program
    .command('apply <file>')
    .description(
      'Change the register to what a register file says. Fields and things that the file omits stay as they are, unless it says complete: true',
    )
    .option(
      '--effective-on <date>',
      "effective date, such as 2026-01-31 (default: the file's effectiveOn, else today)",
      dateOf,
    )
    .option('--reason <text>', 'the reason, recorded with every command')
    .option('--dry-run', 'print the plan and the findings that it would close and open, and change nothing')
    .action(async (file: string, options: ApplyingOptions, command: Command) => {
      const { stores, server, language } = targetOf(command, terminal);
      const input = readRegisterFile(textOf(bytesOf(file)), await fileSchema());
      if (server) await applyOver(server, input, options, terminal);
      else
        await withRegister(stores, terminal, (register) => applyTo(register, input, options, terminal), {
          begins: true,
          language,
        });
    });
}

/** Plans an input against stores, prints the plan, and applies it. */
export async function applyTo(
  register: INestApplicationContext,
  input: RegisterContents,
  options: ApplyingOptions,
  terminal: Terminal,
): Promise<void> {
  const apply = register.get(Apply);
  const plan = await apply.plan(input, options);
  printPlan({ events: plan.events, commands: plannedCommands(plan) }, terminal);
  if (options.dryRun && plan.commands > 0)
    printEffect(await register.get(Rehearsals).effectOf(plan.rehearsed), terminal);
  if (options.dryRun || plan.commands === 0) return;
  const bar = progressBar('Applying {bar} {value} of {total}', terminal);
  bar.start(plan.commands, 0);
  try {
    const position = await apply.run(plan, (done) => bar.update(done));
    bar.stop();
    terminal.out.write(`Done. The register is at position ${position}.\n`);
  } finally {
    bar.stop();
  }
}

/** Plans an input at a server, prints the plan, and applies it. */
export async function applyOver(
  server: Server,
  input: RegisterContents,
  { effectiveOn, reason, dryRun }: ApplyingOptions,
  terminal: Terminal,
): Promise<void> {
  type Answer = { applyRegister: Planned & { position: string } };
  const { applyRegister: plan } = await ask<Answer>(server, APPLY, { input, effectiveOn, dryRun: true });
  printPlan(plan, terminal);
  if (dryRun && plan.commands.length > 0) {
    const { applyRegister } = await ask<{ applyRegister: { rehearsal: Effect } }>(server, REHEARSE, {
      input,
      effectiveOn,
    });
    printEffect(applyRegister.rehearsal, terminal);
  }
  if (dryRun || plan.commands.length === 0) return;
  terminal.out.write(`Applying at ${server.url} …\n`);
  const expectedPosition = plan.position;
  const { applyRegister: done } = await ask<Answer>(server, APPLY, {
    input,
    effectiveOn,
    reason,
    expectedPosition,
  });
  terminal.out.write(`Done. The register is at position ${done.position}.\n`);
}

/** Prints the plan, a line for each command. */
function printPlan({ commands, events }: Planned, terminal: Terminal): void {
  for (const { thing, command } of commands) terminal.out.write(`${inWords(command)}: ${thing.key ?? thing.id}\n`);
  terminal.out.write(
    commands.length === 0
      ? 'Nothing to do: the register says what the file says.\n'
      : `${commands.length} commands, ${events} events.\n`,
  );
}

/** Prints the findings that the plan would close and open. */
function printEffect({ on, closes, opens }: Effect, terminal: Terminal): void {
  terminal.out.write(`It would close ${closes.length} findings and open ${opens.length} on ${on}.\n`);
  const print = (word: string, findings: readonly Named[]) => {
    for (const { rule, message, subject } of findings.slice(0, PRINTED))
      terminal.out.write(`${word} ${rule}${subject.name ? ` (${subject.name})` : ''}: ${message}\n`);
    if (findings.length > PRINTED) terminal.out.write(`${word} ${findings.length - PRINTED} more.\n`);
  };
  print('closes', closes);
  print('opens', opens);
}

/** Returns the type of a command in words: `RenameParty` becomes "Rename party". */
function inWords(command: string): string {
  const words = command.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Returns the bytes of a file.
 * @throws {Error} if it is not there, or larger than `largest` bytes
 */
export function bytesOf(file: string, largest: number = LARGEST_FILE): Uint8Array {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new Error(`There is no file ${file}.`);
  if (size > largest) throw new Error(`${file} has ${size} bytes. It can have at most ${largest}. Split it.`);
  return readFileSync(file);
}
