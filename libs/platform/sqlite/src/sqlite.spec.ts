import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sqlite } from './sqlite.js';

describe('An SQLite file', () => {
  let directory: string;
  let file: string;
  let db: Sqlite;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'regesta-sqlite-'));
    file = join(directory, 'a.db');
    db = new Sqlite(file);
    db.useWal();
    db.exec('CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT UNIQUE, bytes BLOB) STRICT');
  });
  afterEach(() => {
    db.close();
    rmSync(directory, { recursive: true });
  });

  const add = (name: string, on = db) => on.prepare('INSERT INTO things (name) VALUES (?)').run([name]);
  const names = (on = db) =>
    on
      .prepare<{ name: string }>('SELECT name FROM things ORDER BY id')
      .all()
      .map(({ name }) => name);
  const codeOf = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return undefined;
  };

  describe('values', () => {
    it('keeps integers beyond 2^53 exact', () => {
      db.prepare('INSERT INTO things (id) VALUES (?)').run([9007199254740993n]);

      expect(db.value('SELECT id FROM things')).toBe(9007199254740993n);
    });

    it('returns blobs as bytes, and NULL as null', () => {
      db.prepare('INSERT INTO things (name, bytes) VALUES (?, ?)').run(['a', Buffer.from([0, 255])]);

      const row = db.prepare('SELECT name, bytes FROM things').get();

      expect(row).toEqual({ name: 'a', bytes: Uint8Array.from([0, 255]) });
      expect(db.value('SELECT NULL')).toBeNull();
    });

    it('counts the rows that a statement changed, and returns the last id', () => {
      expect(add('a')).toEqual({ changes: 1n, lastInsertRowid: 1n });
      expect(add('b')).toEqual({ changes: 1n, lastInsertRowid: 2n });
    });

    it('returns the value of a pragma, and undefined without a row', () => {
      expect(db.value('PRAGMA journal_mode')).toBe('wal');
      expect(db.value('SELECT name FROM things')).toBeUndefined();
    });

    it('reads rows as they are asked for', () => {
      for (const name of ['a', 'b', 'c']) add(name);

      const read: string[] = [];
      for (const { name } of db.prepare<{ name: string }>('SELECT name FROM things ORDER BY id').iterate()) {
        read.push(name);
        if (name === 'b') break;
      }

      expect(read).toEqual(['a', 'b']);
      db.exec('VACUUM'); // SQLite refuses it while a statement is being read
    });
  });

  describe('statements', () => {
    it('stay prepared: the same text is the same statement', () => {
      expect(db.prepare('SELECT 1')).toBe(db.prepare('SELECT 1'));
    });

    it('still work after 200 others have replaced them in the cache', () => {
      const first = db.prepare<{ one: bigint }>('SELECT 1 AS one');

      for (let n = 0; n < 200; n += 1) db.prepare(`SELECT ${n}`);

      expect(db.prepare('SELECT 1 AS one')).not.toBe(first);
      expect(first.get()).toEqual({ one: 1n });
    });

    it('know whether they return rows', () => {
      const readers = ['SELECT 1', 'PRAGMA user_version', 'INSERT INTO things (name) VALUES (1) RETURNING id'];
      const others = ['INSERT INTO things (name) VALUES (1)', 'BEGIN', 'DROP TABLE things'];

      expect(readers.map((sql) => db.prepare(sql).reader)).toEqual([true, true, true]);
      expect(others.map((sql) => db.prepare(sql).reader)).toEqual([false, false, false]);
    });

    it('see a column that was added later', () => {
      const all = db.prepare('SELECT * FROM things');
      add('a');
      all.get();

      db.exec("ALTER TABLE things ADD COLUMN note TEXT DEFAULT 'n'");

      expect(all.get()).toEqual({ id: 1n, name: 'a', bytes: null, note: 'n' });
    });
  });

  describe('transactions', () => {
    it('are committed as a whole', () => {
      const result = db.transaction(() => {
        expect(db.inTransaction).toBe(true);
        add('a');
        add('b');
        return 'done';
      });

      expect(result).toBe('done');
      expect(db.inTransaction).toBe(false);
      expect(names()).toEqual(['a', 'b']);
    });

    it('are undone by an error, which is passed on', () => {
      const fail = () => {
        add('a');
        throw new Error('no');
      };

      expect(() => db.transaction(fail)).toThrow('no');

      expect(db.inTransaction).toBe(false);
      expect(names()).toEqual([]);
    });

    it('are savepoints inside another: an error undoes only the inner one', () => {
      db.transaction(() => {
        add('a');
        db.transaction(() => add('b'));
        const twice = () =>
          db.transaction(() => {
            add('c');
            db.transaction(() => add('d'));
            add('a');
          });
        expect(codeOf(twice)).toBe('SQLITE_CONSTRAINT');
        add('e');
      });

      expect(names()).toEqual(['a', 'b', 'e']);
    });

    it('have the write lock from their beginning', () => {
      const other = new Sqlite(file, { timeout: 0 });

      const code = db.transaction(() => codeOf(() => add('a', other)));

      expect(code).toBe('SQLITE_BUSY');
      other.close();
    });

    it('pass on an error after which SQLite itself has rolled back', () => {
      db.exec(`PRAGMA max_page_count = ${db.value('PRAGMA page_count')}`);
      const fill = () => {
        add('a');
        db.exec("INSERT OR ROLLBACK INTO things (name) VALUES ('a')");
      };

      expect(codeOf(() => db.transaction(fill))).toBe('SQLITE_CONSTRAINT');
      expect(codeOf(() => db.transaction(() => db.transaction(fill)))).toBe('SQLITE_CONSTRAINT');

      expect(db.inTransaction).toBe(false);
      expect(names()).toEqual([]);
    });
  });

  describe('errors', () => {
    it("have SQLite's names", () => {
      writeFileSync(join(directory, 'none.db'), 'no database '.repeat(500));
      const readonly = new Sqlite(file, { readonly: true });

      const codes = [
        codeOf(() => db.exec('SELECT nothing')),
        codeOf(() => db.prepare('SELECT nothing')),
        codeOf(() => db.prepare('SELECT abs(?)').all([-(2n ** 63n)])),
        codeOf(() => [...db.prepare('SELECT abs(?)').iterate([-(2n ** 63n)])]),
        codeOf(() => [add('a'), add('a')]),
        codeOf(() => add('b', readonly)),
        codeOf(() => new Sqlite(join(directory, 'none.db')).value('PRAGMA user_version')),
        codeOf(() => new Sqlite(join(directory, 'no/where.db'))),
        codeOf(() => new Sqlite(join(directory, 'nothing.db'), { readonly: true })),
      ];

      expect(codes).toEqual([
        'SQLITE_ERROR',
        'SQLITE_ERROR',
        'SQLITE_ERROR',
        'SQLITE_ERROR',
        'SQLITE_CONSTRAINT',
        'SQLITE_READONLY',
        'SQLITE_NOTADB',
        'SQLITE_CANTOPEN',
        'SQLITE_CANTOPEN',
      ]);
      readonly.close();
    });

    it('name a full disk, and keep their number', () => {
      db.exec(`PRAGMA max_page_count = ${db.value('PRAGMA page_count')}`);

      expect(codeOf(() => add('long '.repeat(10_000)))).toBe('SQLITE_FULL');
      expect(() => add('long '.repeat(10_000))).toThrow(expect.objectContaining({ errcode: 13 }));
    });

    it('of another kind are unchanged', () => {
      db.close();

      expect(codeOf(() => db.exec('SELECT 1'))).toBe('ERR_INVALID_STATE');
    });
  });

  describe('other connections', () => {
    it('are waited for, up to the timeout', () => {
      const impatient = new Sqlite(file, { timeout: 0 });
      const patient = new Sqlite(file, { timeout: 100 });
      const began = performance.now();

      const codes = db.transaction(() => [impatient, patient].map((other) => codeOf(() => add('a', other))));

      expect(codes).toEqual(['SQLITE_BUSY', 'SQLITE_BUSY']);
      expect(performance.now() - began).toBeGreaterThan(90);
      impatient.close();
      patient.close();
    });

    it('that only read see what is written', () => {
      const reader = new Sqlite(file, { readonly: true });

      add('a');

      expect(names(reader)).toEqual(['a']);
      expect([reader.readonly, db.readonly]).toEqual([true, false]);
      reader.close();
    });
  });

  describe('a backup', () => {
    const copied = () => join(directory, 'copy.db');
    beforeEach(() => db.transaction(() => Array.from({ length: 500 }, (_, n) => add(`${n} `.repeat(100)))));

    it('copies everything and reports its progress', async () => {
      const left: number[] = [];

      await db.backup(copied(), 10, ({ totalPages, remainingPages }) => left.push(totalPages, remainingPages));

      const copy = new Sqlite(copied(), { readonly: true });
      expect(names(copy)).toEqual(names());
      copy.close();
      expect(left.length).toBeGreaterThan(4);
      expect(left.at(-1)).toBe(0);
    });

    it('ends with an error that its listener throws', async () => {
      const stop = () => {
        throw new Error('stop');
      };

      await expect(db.backup(copied(), 10, stop)).rejects.toThrow('stop');
    });

    it('fails with an error if it cannot write', async () => {
      const backup = db.backup(join(directory, 'no/where.db'), 10, () => {});

      await expect(backup).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' });
    });
  });

  it('can be closed twice', () => {
    expect(db.isOpen).toBe(true);

    db.close();
    db.close();

    expect(db.isOpen).toBe(false);
  });
});
