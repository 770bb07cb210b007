import { readFileSync, statSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import {
  Apply,
  type ApplyReceipt,
  LARGEST_FILE,
  plannedCommands,
  type RegisterContents,
  readRegisterFile,
} from '#register-file';
import { ask, fileSchema, targetOf, withRegister } from './register.js';

interface Options {
  readonly effectiveOn?: string;
  readonly dryRun?: boolean;
}

type Planned = Pick<ApplyReceipt, 'commands' | 'events'>;

const APPLY = `mutation Apply($input: RegisterInput!, $effectiveOn: Date, $expectedPosition: Position, $dryRun: Boolean) {
  applyRegister(input: $input, effectiveOn: $effectiveOn, expectedPosition: $expectedPosition, dryRun: $dryRun) {
    events position commands { thing { type key } command }
  }
}`;

/** `regesta apply FILE`: makes the register what the file says. */
export function addApply(program: Command): void {
  program
    .command('apply <file>')
    .description('Make the register what the register file says; what the file omits is left alone')
    .option('--effective-on <date>', "from which date it holds (default: the file's effectiveOn, else today)")
    .option('--dry-run', 'print the plan and change nothing')
    .action(async (file: string, options: Options, command: Command) => {
      const { stores, url } = targetOf(command);
      const input = readRegisterFile(textOf(file), await fileSchema());
      if (url) await applyOver(url, input, options);
      else await withRegister(stores, (register) => applyTo(register.get(Apply), input, options));
    });
}

async function applyTo(apply: Apply, input: RegisterContents, options: Options): Promise<void> {
  const plan = await apply.plan(input, options);
  tell({ events: plan.events, commands: plannedCommands(plan) });
  if (options.dryRun || plan.commands === 0) return;
  const bar = new SingleBar({ format: 'Applying {bar} {value} of {total}', hideCursor: true, noTTYOutput: false });
  bar.start(plan.commands, 0);
  try {
    const position = await apply.run(plan, (done) => bar.update(done));
    bar.stop();
    process.stdout.write(`Done. The register is at position ${position}.\n`);
  } finally {
    bar.stop();
  }
}

async function applyOver(url: string, input: RegisterContents, { effectiveOn, dryRun }: Options): Promise<void> {
  type Answer = { applyRegister: Planned & { position: string } };
  const { applyRegister: plan } = await ask<Answer>(url, APPLY, { input, effectiveOn, dryRun: true });
  tell(plan);
  if (dryRun || plan.commands.length === 0) return;
  process.stdout.write(`Applying at ${url} …\n`);
  const expectedPosition = plan.position;
  const { applyRegister: done } = await ask<Answer>(url, APPLY, { input, effectiveOn, expectedPosition });
  process.stdout.write(`Done. The register is at position ${done.position}.\n`);
}

/** The plan in words. */
function tell({ commands, events }: Planned): void {
  for (const { thing, command } of commands) process.stdout.write(`${inWords(command)}: ${thing.key ?? thing.id}\n`);
  process.stdout.write(
    commands.length === 0
      ? 'Nothing to do: the register says what the file says.\n'
      : `${commands.length} commands, ${events} events.\n`,
  );
}

function inWords(command: string): string {
  const words = command.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function textOf(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new Error(`There is no file ${file}.`);
  if (size > LARGEST_FILE)
    throw new Error(`${file} has ${size} bytes; a register file has at most ${LARGEST_FILE}. Split it.`);
  return readFileSync(file, 'utf8');
}
