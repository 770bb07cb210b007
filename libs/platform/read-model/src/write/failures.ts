import { asError } from '#kernel';
import { EventStoreRefused, EventStoreUnreachable } from '#ledger';
import { ReadModelUnreachable } from '../engines/database.js';

/** The codes of a full disk: of SQLite, whose shared memory is a file too, of the system, and of PostgreSQL. */
const FULL = /^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|53100)$/;

/** Returns the words for an error that has its cause outside this process; any other error as it is, with its stack. */
export function wordsFor(error: unknown): unknown {
  const { code, message } = asError(error);
  if (code !== undefined && FULL.test(code))
    return `There is no room left on the disk of the read models (${message}). Free space there: they go on by themselves, and what was recorded is in the ledger.`;
  if (error instanceof ReadModelUnreachable) return error.cause.message;
  return error instanceof EventStoreRefused || error instanceof EventStoreUnreachable ? error.message : error;
}

/** Milliseconds after which a failure that lasts is said again. */
const AGAIN_AFTER = 60_000;

/** Tells failures that are news from one that lasts, and was said already. */
export class LastingFailure {
  private said: { readonly words: string; readonly at: number } | undefined;

  /** Returns true if it is another failure than the last one that was said, or if that was a minute ago. */
  isNews(words: unknown, now = performance.now()): boolean {
    const text = String(words);
    if (this.said?.words === text && now - this.said.at < AGAIN_AFTER) return false;
    this.said = { words: text, at: now };
    return true;
  }

  /** Notes that the work goes on: the next failure is news. */
  end(): void {
    this.said = undefined;
  }
}
