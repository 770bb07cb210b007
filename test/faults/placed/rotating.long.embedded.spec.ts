import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalWrapping, SqliteKeyStore } from '#ledger';
import { Sqlite } from '#sqlite';
import { regesta, startRegesta } from '../../command-line.js';
import { dataDirectory } from '../../server-process.js';
import { hooked, killedAt, type Plan, rounds, startHooked } from './placed.js';

const PERSONS = 30;
const WRAP = 'keys[.]db: UPDATE data_keys SET wrapped';
const contacts = Array.from({ length: PERSONS }, (_, n) => ({
  key: `c${n}`,
  name: `Person ${n}`,
  email: `p${n}@acme.example`,
}));

interface Moment extends Plan {
  /** The state of the keys by then: the new key opens them, and is in its place. */
  readonly is: 'old' | 'new' | 'placed';
}
const between = (nth: number): Moment => ({ at: WRAP, nth, when: 'AFTER', is: 'old' });

const MOMENTS = rounds<Moment>([
  between(PERSONS / 2),
  { at: 'keys[.]db: COMMIT', when: 'AFTER', from: WRAP, is: 'new' },
  { at: 'wrapping[.]key: RENAME', when: 'AFTER', is: 'placed' },
  ...Array.from({ length: PERSONS }, (_, n) => between(n + 1)),
  { at: 'keys[.]db: COMMIT', when: 'BEFORE', from: WRAP, is: 'old' },
  { at: 'keys[.]db: VACUUM', when: 'BEFORE', is: 'new' },
  { at: 'keys[.]db: VACUUM', when: 'AFTER', is: 'new' },
  { at: 'keys[.]db: PRAGMA wal_checkpoint', when: 'AFTER', from: WRAP, is: 'new' },
  { at: 'wrapping[.]key: RENAME', when: 'BEFORE', is: 'new' },
]);

describe('A rotation of the wrapping key that is killed', () => {
  const directory = dataDirectory();
  const keyFile = join(directory, 'keys', 'wrapping.key');
  let keys: Map<string, string>;

  beforeAll(async () => {
    const server = await startHooked(directory);
    await server.get('mutation ($input: RegisterInput!) { applyRegister(input: $input) { events } }', {
      input: { contacts },
    });
    await server.stop();
    keys = await openedBy(readFileSync(keyFile, 'utf8'));
    expect(keys.size).toBeGreaterThan(PERSONS);
  });

  const rotation = (newKeyFile: string) => ['keys', 'rotate', '--new-key-file', newKeyFile, '--data', directory];

  it.each(MOMENTS)(
    'round $round, $moment.when $moment.at ($moment.nth): one key opens all, and it can be run again',
    async ({ round, moment }) => {
      const [newKeyFile, old, key] = [join(directory, `new-${round}.key`), readFileSync(keyFile, 'utf8'), newKey()];
      writeFileSync(newKeyFile, key);

      const rotating = startRegesta(rotation(newKeyFile), hooked(directory));
      await killedAt(moment, directory, rotating, async () => {});

      const [opens, not] = moment.is === 'old' ? [old, key] : [key, old];
      expect(await openedBy(opens)).toEqual(keys);
      await expect(openedBy(not)).rejects.toThrow('The wrapping key does not open the keys');
      expect(readFileSync(keyFile, 'utf8')).toBe(moment.is === 'placed' ? key : old);
      // The program goes on with the key in its place, or says that it was rotated.
      if (moment.is !== 'new') expect(await exported()).toEqual(contacts.map(({ email }) => email));
      else await expect(exported()).rejects.toThrow('where it was rotated, the new one');

      expect(await regesta(rotation(newKeyFile))).toMatchObject({ code: 0, err: '' });
      expect(await openedBy(key)).toEqual(keys);
      expect(readFileSync(keyFile, 'utf8')).toBe(key);
    },
  );

  it('loses nobody: a server shows all of them', async () => {
    const server = await startHooked(directory);

    const { nodes } = (await server.get('{ contacts(first: 1000) { nodes { email } } }')).contacts;

    expect(nodes.map((node: { email: string }) => node.email).sort()).toEqual(
      contacts.map(({ email }) => email).sort(),
    );
  });

  /** Returns every data key as the wrapping key opens it. */
  async function openedBy(text: string): Promise<Map<string, string>> {
    const opened = new Map<string, string>();
    const store = await SqliteKeyStore.open(join(directory, 'keys'), new LocalWrapping(Buffer.from(text, 'base64')));
    for (const subject of subjects())
      opened.set(subject, ((await store.forOpening(subject)) as Buffer).toString('base64'));
    await store.close();
    return opened;
  }

  function subjects(): string[] {
    const db = new Sqlite(join(directory, 'keys', 'keys.db'), { readonly: true });
    const rows = db.prepare<{ subject: string }>('SELECT subject FROM data_keys ORDER BY subject').all();
    db.close();
    return rows.map(({ subject }) => subject);
  }

  /** Returns the addresses in an export by the command line. */
  async function exported(): Promise<string[]> {
    const { code, out, err } = await regesta(['export', '--data', directory]);
    if (code !== 0) throw new Error(err);
    return out.match(/p\d+@acme.example/g) ?? [];
  }
});

const newKey = () => `${randomBytes(32).toString('base64')}\n`;
