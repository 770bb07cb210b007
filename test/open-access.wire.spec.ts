import { existsSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { regesta, startInVain } from './command-line.js';
import { ServedRegister } from './over-the-wire.js';
import { dataDirectory, ServerProcess } from './server-process.js';

const ME = '{ me { role } }';

describe('A register without accounts', () => {
  const directory = dataDirectory();

  it('does not start where nobody can sign in, and says how to let somebody in', async () => {
    const { code, err } = await startInVain({ REGESTA_DATA: directory, PORT: '0' });

    expect(code).toBe(1);
    expect(err).toMatch(/^Nobody can sign in yet\. .*regesta key create --role administrator.*OPEN_TO_ANYBODY=on/);
  });

  it('is open to this machine by choice alone', async () => {
    const server = await ServerProcess.start(directory, { env: { OPEN_TO_ANYBODY: 'on' } });

    expect((await server.get(ME)).me).toEqual({ role: 'ADMINISTRATOR' });
  });

  it.each([
    ['HOST', '0.0.0.0'],
    ['PUBLIC_URL', 'https://register.example'],
  ])('cannot be open with %s=%s', async (name, value) => {
    const env = { REGESTA_DATA: directory, PORT: '0', OPEN_TO_ANYBODY: 'on', [name]: value };
    const { code, err } = await startInVain(env);

    expect(code).toBe(1);
    expect(err).toContain(`OPEN_TO_ANYBODY must be off`);
  });

  describe('that is open', () => {
    let register: ServedRegister;
    beforeAll(async () => {
      register = await ServedRegister.start();
    });
    afterAll(() => register.destroy());

    const ask = async (headers: Record<string, string>) => {
      const response = await fetch(`${register.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: ME }),
      });
      return { status: response.status, ...((await response.json()) as { data: unknown }) };
    };

    it('answers this machine', async () => {
      expect(await ask({})).toEqual({ status: 200, data: { me: { role: 'ADMINISTRATOR' } } });
    });

    it.each([
      ['forwarded', 'for=192.0.2.1'],
      ['via', '1.1 proxy.example'],
      ['x-forwarded-for', '192.0.2.1'],
      ['x-forwarded-host', 'register.example'],
      ['x-forwarded-proto', 'https'],
      ['x-real-ip', '192.0.2.1'],
    ])('asks everybody who comes through a proxy to sign in: %s', async (name, value) => {
      expect(await ask({ [name]: value })).toMatchObject({ status: 401, data: null });
    });
  });
});

describe('A register that has had an account', () => {
  const directory = dataDirectory();
  const ledger = join(directory, 'ledger.db');
  const start = () => startInVain({ REGESTA_DATA: directory, PORT: '0', OPEN_TO_ANYBODY: 'on' });

  beforeAll(async () => {
    await regesta(['key', 'create', '--role', 'administrator', '--data', directory]);
  });

  const remove = () => {
    for (const suffix of ['-wal', '-shm']) rmSync(ledger + suffix, { force: true });
  };

  it.each([
    ['missing', () => rmSync(ledger)],
    ['empty', () => truncateSync(ledger)],
  ])('does not start as an empty one when its ledger is %s', async (_what, lose) => {
    if (!existsSync(`${ledger}.kept`)) renameSync(ledger, `${ledger}.kept`);
    remove();
    if (!existsSync(ledger)) await regesta(['export', '--data', directory]);
    lose();
    const { code, err } = await start();

    expect(code).toBe(1);
    expect(err).toMatch(/^This register has had accounts, and its ledger holds none: .*regesta restore/);
  });

  it('starts again with its ledger', async () => {
    remove();
    renameSync(`${ledger}.kept`, ledger);
    const server = await ServerProcess.start(directory, { env: { OPEN_TO_ANYBODY: 'on' } });

    expect((await server.ask(ME)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('The last administrator', () => {
  it('cannot be withdrawn, by itself or by another command, until there is another', async () => {
    const register = await ServedRegister.start();
    await register.lock();
    const CREATE = 'mutation { createKey(grant: { role: ADMINISTRATOR }) { grant } }';
    const WITHDRAW = 'mutation ($grant: ID!) { withdrawAccess(grant: $grant) { position } }';
    const [first] = (await register.get('{ grants { id role } }')).grants;

    const refused = await register.ask(WITHDRAW, { grant: first.id });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'LAST_ADMINISTRATOR', path: 'id' } }]);

    const second = (await register.get(CREATE)).createKey.grant;
    const both = await Promise.all([first.id, second].map((grant) => register.ask(WITHDRAW, { grant })));
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    await register.destroy();
  });
});
