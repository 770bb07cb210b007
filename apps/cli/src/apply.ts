import { readFileSync, statSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { type Command, Option } from 'commander';
import { Rehearsals } from '#findings';
import { Apply, LARGEST_FILE, plannedCommands, type RegisterContents, readRegisterFile, textOf } from '#register-file';
import { dateOf } from './dates.js';
import { ExitCode } from './exit-code.js';
import { type Effect, opensErrors, PLAN_FORMATS, type PlanFormat, type Planned, planReport } from './plan-report.js';
import { ask, fileSchema, type Server, targetOf, withRegister } from './register.js';
import { progressBar, type Terminal } from './terminal.js';

/** The exit code of a dry run that would open findings which are errors. */
const NEW_ERRORS = 3;

/** The options of a command that applies. */
export interface ApplyingOptions {
  readonly effectiveOn?: string;
  readonly reason?: string;
  readonly dryRun?: boolean;
  /** The form in which a dry run is printed. Default: text. */
  readonly format?: PlanFormat;
  /** True: a dry run that would open errors ends with {@link NEW_ERRORS}. */
  readonly isGate?: boolean;
}

const APPLY = `mutation Apply($input: RegisterInput!, $effectiveOn: Date, $reason: String, $expectedPosition: Position, $dryRun: Boolean) {
  applyRegister(input: $input, effectiveOn: $effectiveOn, reason: $reason, expectedPosition: $expectedPosition, dryRun: $dryRun) {
    events position commands { thing { type key } command }
  }
}`;

const REHEARSE = `mutation Rehearse($input: RegisterInput!, $effectiveOn: Date) {
  applyRegister(input: $input, effectiveOn: $effectiveOn, dryRun: true) {
    rehearsal { on closes { rule severity message subject { name } } opens { rule severity message subject { name } } }
  }
}`;

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
    .addOption(
      new Option('--format <format>', 'the form of a dry run: for a terminal, a program or a pull request')
        .choices(PLAN_FORMATS)
        .default('text'),
    )
    .addHelpText('after', `\nA dry run ends with ${NEW_ERRORS} if the file would open findings that are errors.`)
    .action(async (file: string, given: ApplyingOptions, command: Command) => {
      const options = { ...given, isGate: true };
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
  const effect =
    options.dryRun && plan.commands > 0 ? await register.get(Rehearsals).effectOf(plan.rehearsed) : undefined;
  print({ events: plan.events, commands: plannedCommands(plan) }, effect, options, terminal);
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
  options: ApplyingOptions,
  terminal: Terminal,
): Promise<void> {
  type Answer = { applyRegister: Planned & { position: string } };
  const { effectiveOn, reason, dryRun } = options;
  const { applyRegister: plan } = await ask<Answer>(server, APPLY, { input, effectiveOn, dryRun: true });
  const rehearse = () => ask<{ applyRegister: { rehearsal: Effect } }>(server, REHEARSE, { input, effectiveOn });
  const effect = dryRun && plan.commands.length > 0 ? (await rehearse()).applyRegister.rehearsal : undefined;
  print(plan, effect, options, terminal);
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

/**
 * Prints a plan, with what a rehearsal found.
 * @throws {ExitCode} if somebody asks whether it would open errors, and it would
 */
function print(
  plan: Planned,
  effect: Effect | undefined,
  { dryRun, format, isGate }: ApplyingOptions,
  { out }: Terminal,
): void {
  out.write(planReport(plan, effect, (dryRun && format) || 'text'));
  if (isGate && effect && opensErrors(effect)) throw new ExitCode(NEW_ERRORS);
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
