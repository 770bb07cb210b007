import { chmodSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';

/** The files that the programs make in a data directory, with the logs of SQLite. */
const OURS = /^((ledger|read-model|readings|sessions)\.db|writer\.lock|ledger\.checkpoint)([-.].*)?$/;
const OURS_IN_KEYS = /^(keys\.db|wrapping\.key)([-.].*)?$/;

/**
 * Takes the rights of other users from what the programs made in the data directory, as earlier versions left it. Files
 * of other names stay as they are. The directory itself is narrowed if it holds any of ours.
 */
export function narrowModes(directory: string): void {
  const keys = join(directory, 'keys');
  const ours = [...named(directory, OURS), ...named(keys, OURS_IN_KEYS)];
  const directories = [directory, keys].filter((path) => ours.some((file) => file.startsWith(join(path, '/'))));
  const open = [...directories, ...ours].filter((path) => (modeOf(path) & 0o077) !== 0);
  const failed = open.filter((path) => !narrowed(path));
  const logger = new Logger('FileModes');
  if (open.length > failed.length)
    logger.warn(
      `Other users of this machine could use ${open.length - failed.length} files in ${directory}: their rights were taken away.`,
    );
  if (failed.length > 0)
    logger.warn(
      `Other users of this machine can use ${failed.join(', ')}, and this user cannot change that. Let the owner do it: chmod -R go= ${directory}`,
    );
}

function narrowed(path: string): boolean {
  try {
    chmodSync(path, modeOf(path) & 0o700);
    return true;
  } catch {
    return false;
  }
}

function named(directory: string, names: RegExp): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => names.test(name))
    .map((name) => join(directory, name));
}

/** Returns the rights; 0 for a link, and for a file that has gone, as a log of SQLite may have. */
function modeOf(path: string): number {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found && !found.isSymbolicLink() ? found.mode & 0o777 : 0;
}
