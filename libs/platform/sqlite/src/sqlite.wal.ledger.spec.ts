import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Sqlite } from './sqlite.js';

describe('The write-ahead log', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'regesta-sqlite-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  /** Reads the file, in another thread, for so many milliseconds. Resolves once it reads. */
  const readFor = (milliseconds: number, path: string): Promise<Worker> => {
    const code = `
        const { parentPort, workerData: [path, milliseconds] } = require('node:worker_threads');
        const db = new (require('node:sqlite').DatabaseSync)(path);
        db.exec('BEGIN; SELECT * FROM sqlite_schema');
        parentPort.postMessage('reads');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
        db.exec('COMMIT');
        db.close();`;
    const worker = new Worker(code, { eval: true, workerData: [path, milliseconds] });
    return new Promise((resolve, reject) => {
      worker.once('message', () => resolve(worker));
      worker.once('error', reject);
    });
  };
  const ended = (worker: Worker) => new Promise((resolve) => worker.once('exit', resolve));
  const another = (timeout?: number) => {
    const other = new Sqlite(join(directory, 'another.db'), { timeout });
    other.exec('CREATE TABLE things (id INTEGER PRIMARY KEY) STRICT');
    return other;
  };

  it('is turned on once those who read have ended', async () => {
    const other = another();
    const reader = await readFor(200, other.file);
    const end = ended(reader);

    other.useWal();

    expect(other.value('PRAGMA journal_mode')).toBe('wal');
    other.close();
    await end;
  });

  it('is refused if they go on for longer than a statement waits', async () => {
    const other = another(20);
    const reader = await readFor(1_000, other.file);
    const end = ended(reader);

    expect(() => other.useWal()).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
    other.close();
    await end;
  });
});
