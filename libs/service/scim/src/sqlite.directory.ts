import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from '#kernel';
import { Sqlite } from '#sqlite';
import type { Resource } from './attributes.js';

/** A user or a group as it is kept. */
export interface Stored {
  readonly id: string;
  /** Its attributes, without those that follow from others. */
  readonly resource: Resource;
  /** Opaque account of a user; absent if it has no subject, and for a group. */
  readonly account?: string;
  /** The instants at which it was made and changed last (ISO 8601). */
  readonly created: string;
  readonly changed: string;
}

/** A group, without its members. */
export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

interface Row {
  readonly id: string;
  readonly resource: string;
  readonly account: string | null;
  readonly created: string;
  readonly changed: string;
}

/** Attributes with a column of their own, by which resources are found. Names are folded. */
const COLUMNS: Readonly<Record<string, string>> = {
  id: 'id',
  userName: 'name',
  displayName: 'name',
  externalId: 'external_id',
};

/** The kinds of resources. */
export type Kind = 'User' | 'Group';

/**
 * Keeps what the directory says of users and groups in `directory.db` in the data directory, which all processes share. It has the names
 * by which the directory finds them again, and nothing else of a person. A user who is deleted is erased here.
 */
export class SqliteDirectory {
  private opened: Sqlite | undefined;

  constructor(private readonly directory: string) {}

  /** Returns true if a directory has ever said something. */
  get isThere(): boolean {
    return existsSync(join(this.directory, 'directory.db'));
  }

  transaction<T>(work: () => T): T {
    return this.db.transaction(work);
  }

  /** Returns the resources with these values, in the order in which they were made. Other attributes are not looked at. */
  find(
    kind: Kind,
    values: ReadonlyMap<string, string> = new Map(),
    { from, count }: { from: number; count: number } = { from: 0, count: -1 },
  ): readonly Stored[] {
    const known = [...values].flatMap(([name, value]) => {
      const column = COLUMNS[name];
      return column ? [{ column, value: column === 'name' ? folded(value) : value }] : [];
    });
    const where = known.map(({ column }) => ` AND ${column} = ?`).join('');
    return this.db
      .prepare<Row>(
        `SELECT id, resource, account, created, changed FROM resources WHERE kind = ?${where} ORDER BY rowid LIMIT ? OFFSET ?`,
      )
      .all([kind, ...known.map(({ value }) => value), count, from])
      .map(({ resource, account, ...row }) => ({
        ...row,
        resource: JSON.parse(resource) as Resource,
        ...(account !== null && { account }),
      }));
  }

  /** Returns the user with the account; undefined if there is none. */
  idOfAccount(account: string): string | undefined {
    return this.db.value('SELECT id FROM resources WHERE account = ?', [account]);
  }

  count(kind: Kind): number {
    return Number(this.db.value('SELECT count(*) FROM resources WHERE kind = ?', [kind]));
  }

  put(kind: Kind, { id, resource, account, created, changed }: Stored): void {
    this.db
      .prepare(
        `INSERT INTO resources (id, kind, name, external_id, resource, account, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, external_id = excluded.external_id,
         resource = excluded.resource, account = excluded.account, changed = excluded.changed`,
      )
      .run([
        id,
        kind,
        folded(String(resource.userName ?? resource.displayName)),
        (resource.externalId as string | undefined) ?? null,
        JSON.stringify(resource),
        account ?? null,
        created,
        changed,
      ]);
  }

  /** Removes the resource, and the user from all groups. */
  remove(id: string): void {
    this.db.prepare('DELETE FROM members WHERE user = ? OR team = ?').run([id, id]);
    this.db.prepare('DELETE FROM resources WHERE id = ?').run([id]);
  }

  /** Removes the user from the file, also from what SQLite keeps of former writes. */
  erase(id: string): void {
    this.db.transaction(() => this.remove(id));
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)'); // as far as no other process reads now
  }

  /** Returns the ids of the members of the group. */
  membersOf(group: string): readonly string[] {
    return this.db
      .prepare<{ user: string }>('SELECT user FROM members WHERE team = ? ORDER BY rowid')
      .all([group])
      .map(({ user }) => user);
  }

  /** Makes these users the members of the group. Returns those who are new, and those who are no members any more. */
  setMembers(group: string, users: readonly string[]): readonly string[] {
    const [before, after] = [new Set(this.membersOf(group)), new Set(users)];
    const changed = [...new Set([...before, ...after])].filter((user) => before.has(user) !== after.has(user));
    for (const user of changed)
      this.db
        .prepare(
          after.has(user)
            ? 'INSERT INTO members (team, user) VALUES (?, ?)'
            : 'DELETE FROM members WHERE team = ? AND user = ?',
        )
        .run([group, user]);
    return changed;
  }

  /** Returns the groups with the user as a member. */
  groupsOf(user: string): readonly NamedGroup[] {
    return this.db
      .prepare<{ id: string; resource: string }>(
        'SELECT id, resource FROM members JOIN resources ON id = team WHERE user = ? ORDER BY members.rowid',
      )
      .all([user])
      .map(({ id, resource }) => ({ id, name: String((JSON.parse(resource) as Resource).displayName) }));
  }

  /** Marks the users as due: there is something to record. */
  touch(users: readonly string[]): void {
    for (const user of users) this.db.prepare('UPDATE resources SET recorded = NULL WHERE id = ?').run([user]);
  }

  /** Returns the users with something to record. */
  due(): readonly string[] {
    return this.db
      .prepare<{ id: string }>("SELECT id FROM resources WHERE kind = 'User' AND recorded IS NULL ORDER BY rowid")
      .all([])
      .map(({ id }) => id);
  }

  /** Notes what the register has recorded of the user, so that a change of the settings is noticed at the next start. */
  note(user: string, recorded: string): void {
    this.db.prepare('UPDATE resources SET recorded = ? WHERE id = ?').run([recorded, user]);
  }

  /** Returns what was noted of each user. */
  noted(): readonly { readonly id: string; readonly recorded: string | null }[] {
    return this.db
      .prepare<{ id: string; recorded: string | null }>("SELECT id, recorded FROM resources WHERE kind = 'User'")
      .all([]);
  }

  close(): void {
    this.opened?.close();
  }

  /** The file, opened at first use: most registers have no directory. */
  private get db(): Sqlite {
    this.opened ??= this.open();
    return this.opened;
  }

  private open(): Sqlite {
    makeDirectory(this.directory);
    const db = new Sqlite(join(this.directory, 'directory.db'));
    db.useWal();
    db.exec('PRAGMA synchronous = FULL');
    db.exec('PRAGMA secure_delete = ON'); // what the directory deletes is not left in free pages
    db.exec(`
      CREATE TABLE IF NOT EXISTS resources (id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, external_id TEXT,
      resource TEXT NOT NULL, account TEXT UNIQUE, recorded TEXT, created TEXT NOT NULL, changed TEXT NOT NULL,
      UNIQUE (kind, name)) STRICT;
      CREATE INDEX IF NOT EXISTS resources_by_external_id ON resources (external_id);
      CREATE INDEX IF NOT EXISTS resources_due ON resources (kind) WHERE recorded IS NULL;
      CREATE TABLE IF NOT EXISTS members (team TEXT NOT NULL, user TEXT NOT NULL, UNIQUE (team, user)) STRICT;
      CREATE INDEX IF NOT EXISTS members_by_user ON members (user)`);
    return db;
  }
}

function folded(name: string): string {
  return name.toLowerCase();
}
