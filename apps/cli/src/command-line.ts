import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { UnreadableFile } from '#register-file';
import { explain, readConfig } from '#runtime';
import { addAccess } from './access.js';
import { addApply } from './apply.js';
import { addBackup } from './backup.js';
import { addCopy } from './copy.js';
import { addExport } from './export.js';
import { addForget } from './forget.js';
import { addHistory } from './history.js';
import { addKey } from './key.js';
import { addKeys } from './keys.js';
import { addRebuild } from './rebuild.js';
import { addRestore } from './restore.js';

const program = new Command('regesta')
  .description('A records-of-processing register that answers what it said, on any date.')
  .version('0.1.0')
  .option('--data <directory>', 'data directory of the embedded stores (default: REGESTA_DATA, else ./data)')
  .option('--url <address>', 'work against a server instead, such as http://127.0.0.1:3000')
  .exitOverride()
  .showHelpAfterError();

for (const add of [
  addAccess,
  addApply,
  addBackup,
  addCopy,
  addExport,
  addForget,
  addHistory,
  addKey,
  addKeys,
  addRebuild,
  addRestore,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = fail(error as Error);
}

/** Tells what went wrong and answers the exit code: 2 for a command line that does not fit, else 1. */
function fail(error: Error): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UnreadableFile) process.stderr.write(`The file was not applied:\n${error.message}\n`);
  else process.stderr.write(`${told(error)}\n`);
  return 1;
}

function told(error: Error & { path?: string }): string {
  try {
    const config = readConfig({ ...process.env, REGESTA_DATA: program.opts().data ?? process.env.REGESTA_DATA });
    const where = error.name === 'Rejection' && error.path ? `${error.path}: ` : '';
    return where + explain(error, config);
  } catch {
    return error.message;
  }
}
