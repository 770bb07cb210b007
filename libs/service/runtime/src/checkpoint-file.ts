import { readFileSync } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Logger } from '@nestjs/common';
import { asError } from '#kernel';
import { type HeadRecord, headFromText, headToText, type LedgerHead } from '#ledger';

/** The name of the file in the data directory. */
const CHECKPOINT_FILE = 'ledger.checkpoint';

/** The names of its parts: each process writes one of its own, and renames it. */
const PART = /^ledger[.]checkpoint[.]\d+[.]part$/;

/** The shortest time between two writes of the file, in milliseconds. */
const EVERY = 1_000;

/** The age in milliseconds from which a part of the file is one of a process that ended while it wrote it. */
const LEFT = 60_000;

/**
 * A small file in the data directory that remembers the newest event of the ledger. It is a head record: a ledger that is
 * shorter than it was does not start. It is written at most once a second and when the ledger is closed, and never delays
 * an append.
 */
export class CheckpointFile {
  private readonly logger = new Logger('CheckpointFile');
  private readonly file: string;
  private head: (() => Promise<LedgerHead | undefined>) | undefined;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private lastWrite = Number.NEGATIVE_INFINITY;
  private isSwept = false;

  constructor(directory: string) {
    this.file = join(directory, CHECKPOINT_FILE);
  }

  /** Returns what the file remembers; undefined if there is none. A file that cannot be read is logged. */
  read(): HeadRecord | undefined {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (error) {
      if (asError(error).code !== 'ENOENT') this.logger.warn(`It cannot be read: ${error}`);
      return undefined;
    }
    const head = headFromText(text);
    if (!head) this.logger.warn(`${this.file} cannot be read as a checkpoint: it is ignored, and written again.`);
    return head && { name: `The checkpoint file (${this.file})`, head };
  }

  /** Writes the head soon: at once, or after a second since the last write. */
  note(head: () => Promise<LedgerHead | undefined>): void {
    this.head = head;
    this.timer ??= setTimeout(() => void this.flush(), Math.max(0, this.lastWrite + EVERY - performance.now())).unref();
  }

  /** Writes what was noted and not written yet. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const head = this.head;
    this.head = undefined;
    if (head) this.writing = this.writing.then(() => this.write(head));
    return this.writing;
  }

  private async write(head: () => Promise<LedgerHead | undefined>): Promise<void> {
    this.lastWrite = performance.now();
    try {
      const found = await head();
      if (!found) return;
      const part = `${this.file}.${process.pid}.part`;
      const handle = await open(part, 'w', 0o600);
      try {
        await handle.writeFile(`${headToText(found)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(part, this.file);
      if (!this.isSwept) await this.sweep();
      this.isSwept = true;
    } catch (error) {
      this.logger.error(`${this.file} cannot be written: ${asError(error).message}. Appends go on.`);
    }
  }

  /** Removes the parts that processes have left which were killed. Another process on the directory may be writing its own. */
  private async sweep(): Promise<void> {
    const directory = dirname(this.file);
    const names = (await readdir(directory)).filter((name) => PART.test(name));
    for (const part of names.map((name) => join(directory, name))) {
      const found = await stat(part).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > LEFT) await rm(part, { force: true });
    }
  }
}
