import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regesta, startInVain, useStoresIn } from './command-line.js';
import { ServedRegister } from './over-the-wire.js';
import { destroyStores, ON_EVENTSTOREDB } from './stores.js';

const [OLD, NEW] = ['a', 'b'].map((letter) => Buffer.alloc(32, letter).toString('base64')) as [string, string];
const CONTACT = 'contacts:\n  - key: dpo\n    name: Ada Example\n    email: ada@acme.example\n';

let directory: string;
let newKeyFile: string;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-cli-'));
  await useStoresIn(directory);
  newKeyFile = join(directory, 'new.key');
  writeFileSync(newKeyFile, `${NEW}\n`);
  writeFileSync(join(directory, 'register.yaml'), CONTACT);
});
afterEach(() => destroyStores(directory));

const run = (args: readonly string[], env: Record<string, string> = {}) => regesta(['--data', directory, ...args], env);
const rotate = (env: Record<string, string> = {}) => run(['keys', 'rotate', '--new-key-file', newKeyFile], env);
const apply = (env: Record<string, string> = {}) => run(['apply', join(directory, 'register.yaml')], env);

describe('regesta keys rotate', () => {
  it('puts the new key in the place of the default key file, and all is read as before', async () => {
    await apply();
    const { code, out } = await rotate();
    const file = join(directory, 'keys', 'wrapping.key');
    expect({ code, out }).toEqual({
      code: 0,
      out: `Done. 1 data keys are wrapped by the new key. It is in ${file}: back it up apart from the data.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(`${NEW}\n`);
    expect((await run(['rebuild'])).code).toBe(0);
    expect((await run(['export'])).out).toContain('email: ada@acme.example');
  });

  it('leaves a key that was given to who gives it: the new one opens, the old one does not', async () => {
    await apply({ REGESTA_KEY: OLD });
    expect((await rotate({ REGESTA_KEY: OLD })).out).toContain('Give it to the server from now on');
    expect((await run(['export'], { REGESTA_KEY: NEW })).out).toContain('email: ada@acme.example');
    expect(await run(['export'], { REGESTA_KEY: OLD })).toMatchObject({
      code: 1,
      err: expect.stringContaining('where it was rotated, the new one'),
    });
  });

  it('can be run again, also where it ended before the new key had its place', async () => {
    await apply();
    const file = join(directory, 'keys', 'wrapping.key');
    const old = readFileSync(file, 'utf8');
    await rotate();
    writeFileSync(file, old);
    for (const _ of ['interrupted', 'done']) expect(await rotate()).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(file, 'utf8')).toBe(`${NEW}\n`);
    expect((await run(['export'])).out).toContain('email: ada@acme.example');
  });

  it('is refused with neither key that opens, and changes nothing', async () => {
    await apply({ REGESTA_KEY: OLD });
    const other = Buffer.alloc(32, 'c').toString('base64');
    expect(await rotate({ REGESTA_KEY: other })).toMatchObject({
      code: 1,
      err: expect.stringContaining('does not open'),
    });
    expect((await run(['export'], { REGESTA_KEY: OLD })).out).toContain('email: ada@acme.example');
  });

  it('makes no ledger in the place of one that is lost', async () => {
    await apply();
    for (const end of ['', '-wal', '-shm']) rmSync(join(directory, `ledger.db${end}`), { force: true });
    expect(await rotate()).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(directory, 'ledger.db'))).toBe(false);
  });

  it.each([
    ['there are no keys', [], 'There are no keys in'],
    ['there is no such file', ['apply'], 'openssl rand -base64 32'],
  ])('says so where %s, and makes none', async (_, before, message) => {
    if (before.length > 0) {
      await apply();
      newKeyFile = join(directory, 'none.key');
    }
    expect(await rotate()).toMatchObject({ code: 1, err: expect.stringContaining(message) });
    expect(existsSync(join(directory, 'none.key'))).toBe(false);
  });

  if (!ON_EVENTSTOREDB)
    it('is refused beside a server, which has the old key in use', async () => {
      const register = await ServedRegister.start({ directory });
      expect(await regesta(['--data', directory, 'keys', 'rotate', '--new-key-file', newKeyFile])).toMatchObject({
        code: 1,
        err: expect.stringContaining('Another process is writing'),
      });
      await register.close();
    });

  it('is told to a server that is started with the old key', async () => {
    await apply({ REGESTA_KEY: OLD });
    await rotate({ REGESTA_KEY: OLD });
    const { code, err } = await startInVain({ REGESTA_DATA: directory, PORT: '0', REGESTA_KEY: OLD });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('where it was rotated, the new one') });
  });
});

describe('regesta forget', () => {
  const contactIn = (text: string) => /contact-[0-9a-f-]{36}/.exec(text)![0];

  it('forgets a contact of a data directory', async () => {
    await apply();
    const register = await ServedRegister.start({ directory });
    const id = contactIn(await register.bytes('{ contacts { nodes { id } } }'));
    await register.close();
    expect(await run(['forget', id, '--reason', 'asked for it'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`^Done\\. ${id} is forgotten, as of position \\d+\\.\n$`)),
    });
    expect((await run(['export'])).out).toBe('contacts:\n  - key: dpo\n    erased: true\n');
    expect((await run(['history', id, '--data-too'])).out).not.toContain('Ada');
  });

  it('forgets a contact of a server', async () => {
    const register = await ServedRegister.start({ directory });
    const { registerContact } = await register.get('mutation { registerContact(input: { name: "Ada" }) { id } }');
    const { id } = registerContact;
    const told = await regesta(['--url', register.url, 'forget', id, '--reason', 'asked for it']);
    // A server removes what it has published; of other directories, only people know.
    expect(told).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Pages that regesta publish has written elsewhere/),
    });
    expect((await register.get('query ($id: ID!) { contact(id: $id) { name erased } }', { id })).contact).toEqual({
      name: null,
      erased: true,
    });
    await register.close();
  });

  it('asks for a reason, and tells what is no contact', async () => {
    expect((await run(['forget', 'contact-1'])).code).toBe(2);
    await run(['key', 'create', '--role', 'administrator']); // begins a register
    expect(await run(['forget', 'contact-1', '--reason', 'x'])).toMatchObject({
      code: 1,
      err: 'id: There is no contact contact-1.\n',
    });
  });
});
