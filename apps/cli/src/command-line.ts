import { asError, VERSION } from '#kernel';
import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { Command, CommanderError } from 'commander';
import { UnreadableFile } from '#register-file';
import { explain, readConfig } from '#runtime';
import { addAccess } from './access.js';
import { addApply } from './apply.js';
import { addBackup } from './backup.js';
import { addCopy } from './copy.js';
import { addDoctor } from './doctor.js';
import { addEvidence } from './evidence.js';
import { ExitCode } from './exit-code.js';
import { addExport } from './export.js';
import { addForget } from './forget.js';
import { addHistory } from './history.js';
import { addImport } from './import.js';
import { addKey } from './key.js';
import { addKeys } from './keys.js';
import { addLog } from './log.js';
import { addMcp } from './mcp.js';
import { addPublish } from './publish.js';
import { addRebuild } from './rebuild.js';
import { ErrorLog } from './register.js';
import { addReport } from './report.js';
import { addReports } from './reports.js';
import { addRestore } from './restore.js';
import { addSchema } from './schema.js';
import { addServe } from './serve.js';
import type { Streams, Terminal } from './terminal.js';
import { addTranslations } from './translations.js';
import { addVerify } from './verify.js';
import { addWitness } from './witness.js';

const COMMANDS = [
  addAccess,
  addApply,
  addBackup,
  addCopy,
  addDoctor,
  addEvidence,
  addExport,
  addForget,
  addHistory,
  addImport,
  addKey,
  addKeys,
  addLog,
  addMcp,
  addPublish,
  addRebuild,
  addReport,
  addReports,
  addRestore,
  addSchema,
  addServe,
  addTranslations,
  addVerify,
  addWitness,
];

/** Returns the command line with all its commands. */
export function commandLine(terminal: Terminal): Command {
  const program = new Command('regesta')
    .description('A register of processing activities that answers what it said on any date.')
    .version(VERSION)
    .option('--data <directory>', 'data directory with the embedded stores (default: REGESTA_DATA, else ./data)')
    .option('--url <address>', 'use a server instead, such as http://127.0.0.1:3000 (sign in with REGESTA_TOKEN)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    })
    .showHelpAfterError();
  for (const add of COMMANDS) add(program, terminal);
  return program;
}

/**
 * Runs `regesta` with the arguments.
 * @returns the exit code: 0 for success, 2 for an invalid command line, 1 for any other failure; `docs/command-line.md` has those of single commands
 */
export async function main(argv: readonly string[], env: Terminal['env'], streams: Streams): Promise<number> {
  const terminal = { env, ...streams };
  Logger.overrideLogger(new ErrorLog(streams.err)); // what libraries of the register log is no output of a command
  const program = commandLine(terminal);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    return fail(asError(error), program, terminal);
  }
}

/** Prints what went wrong; returns the exit code. */
function fail(error: Error, program: Command, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ExitCode) return error.code;
  if (error instanceof UnreadableFile) terminal.err.write(`The file was not applied:\n${error.message}\n`);
  else terminal.err.write(`${messageOf(error, program, terminal)}\n`);
  return 1;
}

/** Returns the message of an error with what to do, and the path in the input if there is one. */
function messageOf(error: Error & { path?: string }, program: Command, { env }: Terminal): string {
  try {
    const config = readConfig({ ...env, REGESTA_DATA: program.opts().data ?? env.REGESTA_DATA });
    const where = error.name === 'Rejection' && error.path ? `${error.path}: ` : '';
    return where + explain(error, config.stores.directory);
  } catch {
    return error.message;
  }
}
