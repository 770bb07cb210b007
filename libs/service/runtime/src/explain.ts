import { isAbsolute, relative, resolve } from 'node:path';

/** An error of the system or of SQLite, with what it says of its place. */
type PlacedError = Error & {
  readonly code?: string;
  readonly syscall?: string;
  readonly path?: string;
  readonly file?: string;
};

/** Returns what went wrong with the stores or a file, and what to do. Errors of other kinds keep their message. */
export function explain(error: PlacedError, directory: string): string {
  const { code, syscall, message, path } = error;
  const file = error.file ?? path;
  switch (code) {
    case 'ENOENT':
      return path === undefined ? message : `There is no ${path}, or no folder for it. Check the path.`;
    case 'EISDIR':
      return `${file === undefined ? 'What was named' : file} is a folder, and a file is needed. Name a file.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'EEXIST':
    case 'ENOTDIR':
      if (syscall === 'open' && code === 'EEXIST')
        return `${file} is there already, and is never overwritten. Name another file.`;
      return file === undefined || isWithin(directory, file)
        ? `The data directory ${directory} cannot be read and written by this user (${message}). Give it the rights, or set REGESTA_DATA to another.`
        : `${file} cannot be used by this user (${message}). Give it the rights, or name another.`;
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `${error.file ?? `A database in ${directory}`} is damaged (${message}). Restore it from a backup.`;
    case 'SQLITE_FULL':
    case 'SQLITE_IOERR_SHMSIZE':
    case 'ENOSPC':
      return `There is no room left on the disk (${message}). Free space there, then try again.`;
    case 'EIO':
    case 'SQLITE_IOERR':
      return `The disk of ${file ?? directory} failed (${message}). Look at the disk and the system's log, then start again.`;
    default:
      return message;
  }
}

function isWithin(directory: string, file: string): boolean {
  const way = relative(resolve(directory), resolve(file));
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

/** The address that a server was to listen on, and how another one is given. */
export interface ListeningAt {
  readonly host: string;
  readonly port: number;
  /** The text before another port, such as `PORT=`. */
  readonly setPort: string;
  /** The text before another host, such as `HOST=`. */
  readonly setHost: string;
}

/** Returns an error that says why a server cannot listen on its address, and what to do; another error as it is. */
export function whyNotListening(error: PlacedError, { host, port, setPort, setHost }: ListeningAt): Error {
  const said = (message: string) => new Error(message, { cause: error });
  switch (error.code) {
    case 'EADDRINUSE': {
      const other = port < 65_535 ? port + 1 : port - 1;
      return said(`Port ${port} on ${host} is in use. Stop what listens there, or choose another: ${setPort}${other}.`);
    }
    case 'EACCES':
      return said(`This user may not listen on port ${port}. Choose one above 1023, such as ${setPort}3000.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return said(
        `This machine has no address ${host}. Choose one of its own, such as ${setHost}127.0.0.1, or ${setHost}0.0.0.0 for all.`,
      );
    default:
      return error;
  }
}
