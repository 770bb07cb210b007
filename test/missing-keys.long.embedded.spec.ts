import { cpSync, existsSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Sqlite } from '#sqlite';
import { regesta, startInVain } from './command-line.js';
import { dataDirectory, pause, ServerProcess } from './server-process.js';

const CONTACT = `mutation ($key: Key!, $name: String!) {
  registerContact(input: { key: $key, name: $name, department: "Privacy" }) { id }
}`;
const SHOWN = '{ contacts { nodes { key name department erased keyMissing } } }';
const ADA = { key: 'ada', name: 'Ada', department: 'Privacy', erased: false, keyMissing: false };
const LOST = { ...ADA, name: null, keyMissing: true };
const BEA = { ...ADA, key: 'bea', name: 'Bea' };

const env = (directory: string) => ({ REGESTA_DATA: directory, PORT: '0', OPEN_TO_ANYBODY: 'on' });
const contactsOf = async (server: ServerProcess) => (await server.get(SHOWN)).contacts.nodes;

/** Makes a register with a contact, and stops its server. */
async function withContact(directory: string): Promise<string> {
  const server = await ServerProcess.start(directory);
  const { registerContact } = await server.get(CONTACT, { key: 'ada', name: 'Ada' });
  await server.stop();
  return registerContact.id;
}

describe('A register whose keys are lost', () => {
  const directory = dataDirectory();
  const keys = join(directory, 'keys');
  const aside = join(directory, 'aside');
  beforeAll(() => withContact(directory));

  it.each([
    ['keys/', () => renameSync(keys, aside)],
    ['keys.db', () => rmSync(join(keys, 'keys.db'))],
    ['what is in keys.db', () => truncateSync(join(keys, 'keys.db'))],
  ])('does not start without %s, says what is missing and where, and makes no others', async (_what, lose) => {
    cpSync(keys, aside, { recursive: true });
    if (existsSync(aside) && lose.toString().includes('rename')) rmSync(aside, { recursive: true });
    for (const end of ['-wal', '-shm']) rmSync(join(keys, `keys.db${end}`), { force: true });
    lose();
    const { code, err } = await startInVain(env(directory));
    const cli = await regesta(['--data', directory, 'export']);
    const isMade = existsSync(join(keys, 'keys.db-wal'));
    rmSync(keys, { recursive: true, force: true });
    renameSync(aside, keys);

    expect(code).toBe(1);
    expect(err).toMatch(/^The keys are missing: .* there are no keys in \S+keys\/keys\.db.*backups.*--accept-loss/);
    expect(cli).toMatchObject({ code: 1, err });
    expect(isMade).toBe(false);
  });

  it('does not start without the wrapping key, and makes no other', async () => {
    const file = join(keys, 'wrapping.key');
    renameSync(file, `${file}.aside`);
    const { code, err } = await startInVain(env(directory));
    const history = await regesta(['--data', directory, 'history', 'contact-1']);

    expect(code).toBe(1);
    expect(err).toMatch(/^The wrapping key is missing: there is no file \S+wrapping\.key.*REGESTA_KEY/);
    expect(history).toMatchObject({ code: 1, err });
    expect(existsSync(file)).toBe(false);
    renameSync(`${file}.aside`, file);
  });

  it('does not start with another wrapping key', async () => {
    const { code, err } = await startInVain({ ...env(directory), REGESTA_KEY: Buffer.alloc(32, 7).toString('base64') });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('does not open the keys') });
  });

  it('shows its contacts again with its keys', async () => {
    const server = await ServerProcess.start(directory);
    await server.untilReady();
    expect(await contactsOf(server)).toEqual([ADA]);
    await server.stop();
  });

  it('goes on without them by choice: contacts read as lost, not as erased, and the loss is recorded', async () => {
    rmSync(keys, { recursive: true });
    const server = await ServerProcess.start(directory, { args: ['--accept-loss'] });
    await server.untilReady();

    expect(await contactsOf(server)).toEqual([LOST]);
    const { nodes } = (await server.get('{ history(of: "ledger-losses") { nodes { data } } }')).history;
    expect(nodes).toMatchObject([{ data: { keys: 'missing', seen: [] } }]);
    await server.get(CONTACT, { key: 'bea', name: 'Bea' });
    await server.stop();
    const again = await ServerProcess.start(directory);
    expect(await contactsOf(again)).toEqual([BEA, LOST]);
    await again.stop();
  });
});

describe('A contact whose key alone is missing', () => {
  const directory = dataDirectory();
  const file = join(directory, 'keys', 'keys.db');
  let id: string;
  let server: ServerProcess;
  let row: { subject: string; wrapped: Uint8Array };

  const inKeys = <T>(work: (db: Sqlite) => T): T => {
    const db = new Sqlite(file);
    try {
      return work(db);
    } finally {
      db.close();
    }
  };
  const says = (end = '') =>
    expect.stringMatching(
      new RegExp(
        `^Keys are missing: \\S+keys/keys\\.db lacks .* of 1 thing \\(${id}\\).*put back .* keys\\.db.*${end}$`,
      ),
    );
  const edit = 'mutation ($id: ID!) { changeContactDetails(id: $id, details: { name: "Eve" }) { id } }';

  beforeAll(async () => {
    id = await withContact(directory);
    row = inKeys((db) => db.prepare<typeof row>('SELECT * FROM data_keys WHERE subject = ?').get([id])!);
    inKeys((db) => db.prepare('DELETE FROM data_keys WHERE subject = ?').run([id]));
  });

  // BUG: the register was ready, and nothing was logged.
  it('is named in the log of a start, once, with what to put back', async () => {
    server = await ServerProcess.start(directory);
    await server.untilReady();
    while (!server.said.includes('Keys are missing')) await pause(20);
    expect(server.said.match(/Keys are missing: [^"]*/g)).toEqual([says()]);
    await server.stop();
  });

  // BUG: `verify` advised a rebuild, which removed the last readable copy.
  it('is named by verify and by backup, which write what they found before', async () => {
    const to = join(directory, 'backup.db');
    const [verified, backedUp] = [
      await regesta(['--data', directory, 'verify']),
      await regesta(['--data', directory, 'backup', to]),
    ];

    expect(verified).toMatchObject({ code: 1, err: says('\n') });
    expect(verified.out).toMatch(/are as they were stored/);
    expect(backedUp).toMatchObject({ code: 1, err: says('\n') });
    expect(backedUp.out).toContain(`${to} holds`);
    expect(existsSync(to)).toBe(true);
  });

  it('keeps its readable copy: a rebuild is refused, unless the loss is accepted', async () => {
    const refused = await regesta(['--data', directory, 'rebuild']);
    expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/Keys are missing.*--accept-loss/) });
    server = await ServerProcess.start(directory);
    expect(await contactsOf(server)).toEqual([ADA]);
    await server.stop();

    expect(await regesta(['--data', directory, 'rebuild', '--accept-loss'])).toMatchObject({ code: 0 });
    server = await ServerProcess.start(directory);
    await server.get(CONTACT, { key: 'bea', name: 'Bea' });
    await server.untilReady();
  });

  it('reads as such, now and in its history, and hides no other', async () => {
    expect(await contactsOf(server)).toEqual([BEA, LOST]);
    const { history } = await server.get('query ($id: ID!) { history(of: $id) { nodes { data } } }', { id });
    expect(history.nodes).toEqual([{ data: { key: 'ada', department: 'Privacy', keyMissing: true } }]);
  });

  it('is not changed: the refusal has a code, and says what to do', async () => {
    const { errors } = await server.ask(edit, { id });
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/Restore keys\/keys\.db/), extensions: { code: 'KEY_MISSING' } },
    ]);
    await server.stop();
  });

  it('is shown again once its key is there again', async () => {
    inKeys((db) =>
      db.prepare('INSERT INTO data_keys (subject, wrapped) VALUES (?, ?)').run([row.subject, row.wrapped]),
    );
    server = await ServerProcess.start(directory);
    while (!server.said.includes('The read models were built again')) await pause(20);
    expect(await contactsOf(server)).toEqual([ADA, BEA]);
    expect((await server.ask(edit, { id })).errors).toBeUndefined();
    await server.stop();
  });

  it('can be forgotten without its key', async () => {
    inKeys((db) => db.prepare('DELETE FROM data_keys WHERE subject = ?').run([id]));
    server = await ServerProcess.start(directory);
    await server.get('mutation ($id: ID!) { forgetContact(id: $id, reason: "its key is lost") { id } }', { id });
    const { contact } = await server.get('query ($id: ID!) { contact(id: $id) { erased keyMissing } }', { id });
    expect(contact).toEqual({ erased: true, keyMissing: false });
    await server.stop();
  });
});

describe('The key of the files of issued reports, when it alone is missing,', () => {
  const directory = dataDirectory();
  const ISSUE = `mutation { issueReport(input: { kind: "FINDINGS", format: JSON, issuedTo: "The authority", purpose: "4711" }) {
    report { file { address } }
  } }`;
  const SAYS = /^Keys are missing: \S+keys\/keys\.db lacks that of the files of issued reports\. .*--accept-loss.*$/;
  const said = (server: ServerProcess) => /Keys are missing: [^"]*/.exec(server.said)?.[0];
  const codeOf = async (server: ServerProcess) => (await server.ask(ISSUE)).errors?.[0]?.extensions.code;
  let server: ServerProcess;

  // BUG: nothing named it, and the next report made another key, with which no earlier file opens.
  it('is named at the start, and no other takes its place', async () => {
    server = await ServerProcess.start(directory);
    expect(await codeOf(server)).toBeUndefined();
    await server.stop();
    const db = new Sqlite(join(directory, 'keys', 'keys.db'));
    db.prepare("DELETE FROM data_keys WHERE subject = 'regesta:wholes'").run([]);
    db.close();

    server = await ServerProcess.start(directory);
    await server.untilReady();
    while (!said(server)) await pause(20);
    expect(said(server)).toMatch(SAYS);
    expect(await codeOf(server)).toBe('KEY_MISSING');
    await server.stop();
  });

  it('is named by verify', async () => {
    const { code, err } = await regesta(['--data', directory, 'verify']);
    expect({ code, err: err.trim() }).toEqual({ code: 1, err: expect.stringMatching(SAYS) });
  });

  it('is made anew where the loss is accepted', async () => {
    server = await ServerProcess.start(directory, { args: ['--accept-loss'] });
    await server.untilReady();
    expect(await codeOf(server)).toBeUndefined();
    await server.stop();
  });
});
