import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { type AccountRole, asError, type Clock, makeDirectory } from '#kernel';
import { Sqlite } from '#sqlite';

/** Times of the sessions of browsers, in milliseconds. */
export interface SessionTimes {
  /** Longest pause between two requests of a session. */
  readonly idle: number;
  /** Longest time from sign-in to the end. */
  readonly longest: number;
}

/** A session of a browser. */
export interface Session {
  readonly account: string;
  /** The issuer at which the account signed in (`iss`); undefined for an API key. */
  readonly issuer?: string;
  /** The role that the token of its sign-in gave; undefined if none. */
  readonly role?: AccountRole;
  /** The end, unless the session is used before it: a session that is used lasts longer. */
  readonly expiresAt: Date;
}

interface Row {
  readonly account: string;
  readonly issuer: string | null;
  readonly role: AccountRole | null;
  readonly began: bigint;
  readonly used: bigint;
}

const MINUTE = 60_000;
/** Milliseconds in which the use of a session is noted once. */
const NOTED = MINUTE;
/** Milliseconds by which a clock can be set back without an end of sessions. */
const SET_BACK = MINUTE;
/** Most sessions in all, and of one account. If there are more, those that began first end. */
const MOST = 10_000;
const MOST_OF_ACCOUNT = 50;

/** Times of sessions by default: 8 hours without a request, 12 hours in all. */
export const SESSION_TIMES: SessionTimes = { idle: 480 * MINUTE, longest: 720 * MINUTE };

/**
 * Keeps the sessions of browsers in `sessions.db` in the data directory, so that a restart ends none, and all processes on
 * one directory know them. It holds hashes of session ids, opaque accounts, and the day on which each was last used. It can be deleted: everybody signs in again.
 */
@Injectable()
export class Sessions {
  private opened: Sqlite | undefined;

  constructor(
    private readonly directory: string,
    private readonly clock: Clock,
    private readonly times: SessionTimes = SESSION_TIMES,
  ) {}

  /** Begins a session. Returns its id, 256 random bits in base64url (RFC 4648), which is stored nowhere. */
  begin(account: string, issuer?: string, role?: AccountRole): string {
    const id = randomBytes(32).toString('base64url');
    const now = this.now();
    this.db.transaction(() => {
      const ended = 'DELETE FROM sessions WHERE began <= ? OR used <= ? OR used > ?';
      this.run(ended, now - this.times.longest, now - this.times.idle, now + SET_BACK);
      this.run(
        'INSERT INTO sessions (hash, account, issuer, role, began, used) VALUES (?, ?, ?, ?, ?, ?)',
        hashOf(id),
        account,
        issuer ?? null,
        role ?? null,
        now,
        now,
      );
      const tooMany = 'DELETE FROM sessions WHERE rowid IN (SELECT rowid FROM sessions';
      this.run(`${tooMany} WHERE account = ? ORDER BY rowid DESC LIMIT -1 OFFSET ?)`, account, MOST_OF_ACCOUNT);
      this.run(`${tooMany} ORDER BY rowid DESC LIMIT -1 OFFSET ?)`, MOST);
    });
    return id;
  }

  /** Returns the session, and notes that it is used, unless this is no use; undefined if it is unknown or has ended. */
  find(id: string, isUse = true): Session | undefined {
    const hash = hashOf(id);
    const row = this.db
      .prepare<Row>('SELECT account, issuer, role, began, used FROM sessions WHERE hash = ?')
      .get([hash]);
    if (!row) return undefined;
    const [now, began, used] = [this.now(), Number(row.began), Number(row.used)];
    const { idle, longest } = this.times;
    if (now >= began + longest || now >= used + idle) return undefined;
    if (now < used - SET_BACK) return undefined; // by a clock that was ahead: it would last until then
    const isNoted = isUse && now >= used + Math.min(NOTED, idle / 2);
    if (isNoted) this.run('UPDATE sessions SET used = ? WHERE hash = ?', now, hash);
    const expiresAt = new Date(Math.min(began + longest, (isNoted ? now : used) + idle));
    return { account: row.account, issuer: row.issuer ?? undefined, role: row.role ?? undefined, expiresAt };
  }

  /** Notes that the account is used today. That writes once a day: the day is all that is kept of it. */
  use(account: string): void {
    const today = this.clock.today();
    if (this.lastUseOf(account) === today) return;
    this.run('INSERT OR REPLACE INTO uses (account, day) VALUES (?, ?)', account, today);
  }

  /** Returns the day on which the account was last used; undefined if that is not known. */
  lastUseOf(account: string): string | undefined {
    return this.db.prepare<{ day: string }>('SELECT day FROM uses WHERE account = ?').get([account])?.day;
  }

  /** Ends the session, if there is one. */
  end(id: string): void {
    this.run('DELETE FROM sessions WHERE hash = ?', hashOf(id));
  }

  /** Ends all sessions of the account. */
  endOf(account: string): void {
    this.run('DELETE FROM sessions WHERE account = ?', account);
  }

  close(): void {
    this.opened?.close();
  }

  private now(): number {
    return this.clock.now().getTime();
  }

  private run(sql: string, ...parameters: (string | number | null)[]): void {
    this.db.prepare(sql).run(parameters);
  }

  /** The file, opened at first use: the command line has no sessions. */
  private get db(): Sqlite {
    this.opened ??= this.open();
    return this.opened;
  }

  private open(): Sqlite {
    makeDirectory(this.directory);
    const file = join(this.directory, 'sessions.db');
    try {
      return openFile(file);
    } catch (error) {
      const { code, message } = asError(error);
      if (code !== 'SQLITE_NOTADB' && code !== 'SQLITE_CORRUPT') throw error;
      new Logger('Sessions').warn(`${file} is damaged (${message}). It is made again: everybody signs in again.`);
      for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
      return openFile(file);
    }
  }
}

function openFile(file: string): Sqlite {
  const db = new Sqlite(file);
  try {
    db.useWal();
    db.exec('PRAGMA synchronous = FULL'); // a session that was ended stays ended after a power failure
    db.exec(`
      CREATE TABLE IF NOT EXISTS sessions (hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL, issuer TEXT, role TEXT,
      began INTEGER NOT NULL, used INTEGER NOT NULL) STRICT;
      CREATE INDEX IF NOT EXISTS sessions_by_account ON sessions (account);
      CREATE TABLE IF NOT EXISTS uses (account TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT, WITHOUT ROWID`);
    db.transaction(() => {
      const hasRole = db.value("SELECT 1 FROM pragma_table_info('sessions') WHERE name = 'role'");
      if (hasRole === undefined) db.exec('ALTER TABLE sessions ADD COLUMN role TEXT'); // of an earlier version
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Returns the SHA-256 of a session id in base64url. A random id needs no salt and no stretching. */
function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
