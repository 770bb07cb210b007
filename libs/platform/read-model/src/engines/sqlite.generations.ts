import { existsSync, readdirSync, renameSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headFromText } from '#ledger';
import { Sqlite } from '#sqlite';
import { type CheckpointRow, SCHEMA_VERSION, type StatementLog } from './database.js';
import { type Generation, type Generations, isBuilding, NoRoom, type OpenGeneration } from './generations.js';
import { fileOf, removeFile, SqliteReadModel } from './sqlite.read-model.js';

const NAME = /^read-model(?:\.(\d+))?\.db$/;

/** Added to the size of the present read models for what a build needs besides: its log, and pages while indexes are made. */
const MARGIN = 1.2;

/** Options of {@link SqliteGenerations}. */
export interface SqliteGenerationsOptions {
  readonly log?: StatementLog;
  /** Deletes every generation. */
  readonly fresh?: boolean;
  /** True if another thread or process can use the directory: only one puts it in order. */
  readonly isInUse?: boolean;
  /** True for a thread next to the one that writes. */
  readonly onlyReads?: boolean;
  /** Returns the free bytes of the disk that has the directory. */
  readonly freeBytes?: (directory: string) => number;
}

/** The generations of embedded read models: `read-model.db`, and `read-model.1.db` and so on until the next start. */
export class SqliteGenerations implements Generations {
  private readonly freeBytes: (directory: string) => number;
  private readonly log: StatementLog | undefined;
  private readonly onlyReads: boolean;
  private readonly isInUse: boolean;

  /** Only one process at a time uses the directory, so what an earlier one has left is put in order here. */
  constructor(
    private readonly directory: string,
    { log, fresh = false, isInUse = false, onlyReads = false, freeBytes = freeBytesOf }: SqliteGenerationsOptions = {},
  ) {
    this.log = log;
    this.onlyReads = onlyReads;
    this.isInUse = isInUse || onlyReads;
    this.freeBytes = freeBytes;
    if (fresh) for (const number of this.numbers()) removeFile(this.file(number));
    else if (!this.isInUse) this.settle();
  }

  async list(): Promise<Generation[]> {
    return this.known();
  }

  /** One process has the files. */
  async elsewhere(): Promise<CheckpointRow[][]> {
    return [];
  }

  open(generation: number, options: OpenGeneration = {}): SqliteReadModel {
    return new SqliteReadModel(this.directory, { ...options, generation, log: this.log, onlyReads: this.onlyReads });
  }

  async remove(generation: number): Promise<boolean> {
    removeFile(this.file(generation));
    return true;
  }

  async mustHaveRoom(present: number): Promise<void> {
    const files = ['', '-wal'].map((suffix) => this.file(present) + suffix);
    const size = files.reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0);
    const [needed, free] = [Math.ceil(size * MARGIN), this.freeBytes(this.directory)];
    if (free >= needed) return;
    throw new NoRoom(
      `The read models cannot be built again next to the present ones: that takes about ${megabytes(needed)}, and ${this.directory} has ${megabytes(free)} left. Make room there. The present read models go on.`,
    );
  }

  /** Gives the newest complete generation the usual name, once nobody has a file open. */
  async close(): Promise<void> {
    if (!this.isInUse) this.settle();
  }

  private file(generation: number): string {
    return join(this.directory, fileOf(generation));
  }

  private numbers(): number[] {
    if (!existsSync(this.directory)) return [];
    const names = readdirSync(this.directory).map((name) => NAME.exec(name));
    return names.flatMap((match) => (match ? [Number(match[1] ?? 0)] : [])).sort((a, b) => a - b);
  }

  private known(): Generation[] {
    return this.numbers().flatMap((number) => {
      const content = contentIn(this.file(number), this.onlyReads);
      return content ? [{ number, ...content }] : [];
    });
  }

  private settle(): void {
    const newest = this.known().findLast((one) => one.number > 0 && !isBuilding(one));
    if (!newest) return;
    const file = this.file(newest.number);
    if (!closeLog(file)) return; // another connection has it open: the next start does it
    for (const number of this.numbers()) if (number < newest.number) removeFile(this.file(number));
    renameSync(file, this.file(0));
  }
}

/** Returns what the file says of itself; undefined if it cannot be read, or has other tables. */
function contentIn(file: string, readonly: boolean): Omit<Generation, 'number'> | undefined {
  try {
    const database = new Sqlite(file, { readonly });
    try {
      if (database.value('PRAGMA user_version') !== BigInt(SCHEMA_VERSION)) return undefined;
      const has = (table: string) => database.value('SELECT 1 FROM sqlite_master WHERE name = ?', [table]);
      if (!has('checkpoints')) return { checkpoints: [] };
      const checkpoints = database.prepare<CheckpointRow>('SELECT * FROM checkpoints').all();
      const seen = has('ledger_head')
        ? database.prepare<{ head: string }>('SELECT head FROM ledger_head').get()
        : undefined;
      return { checkpoints, head: seen && headFromText(seen.head) };
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

/** Writes what is in the log of the file to the file, and removes the log. Returns false if another connection keeps it. */
function closeLog(file: string): boolean {
  const database = new Sqlite(file);
  database.value('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  return !existsSync(`${file}-wal`);
}

function freeBytesOf(directory: string): number {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}
