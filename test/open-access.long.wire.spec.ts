import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Grants } from '#access';
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
      ['x-original-host', 'register.example'],
      ['x-client-ip', '192.0.2.1'],
      ['true-client-ip', '192.0.2.1'],
      ['cf-connecting-ip', '192.0.2.1'],
      ['cdn-loop', 'cdn.example'],
      ['forwarded-for', '192.0.2.1'],
      ['x-forwarded', 'for=192.0.2.1'],
      ['x-cluster-client-ip', '192.0.2.1'],
      ['proxy-client-ip', '192.0.2.1'],
      ['x-proxyuser-ip', '192.0.2.1'],
      ['x-host', 'register.example'],
      ['x-http-host-override', 'register.example'],
      ['x-rewrite-url', '/graphql'],
      ['fastly-ff', 'cdn.example'],
      ['x-amzn-trace-id', 'Root=1-67891233-abcdef012345678912345678'],
      ['x-of-some-product', 'anything'],
    ])('asks everybody who comes through a proxy to sign in: %s', async (name, value) => {
      expect(await ask({ [name]: value })).toMatchObject({ status: 401, data: null });
    });

    it('says what shows the proxy, and answers a browser with all that it sends', async () => {
      const { errors } = (await ask({ 'x-forwarded': 'for=192.0.2.1' })) as never as { errors: { message: string }[] };
      expect(errors[0]!.message).toContain('the header x-forwarded');
      const ofBrowser = {
        accept: 'application/json',
        'accept-encoding': 'gzip, deflate, br, zstd',
        'accept-language': 'de-DE,de;q=0.9',
        'cache-control': 'no-cache',
        dnt: '1',
        origin: register.url,
        pragma: 'no-cache',
        priority: 'u=1, i',
        referer: `${register.url}/activities`,
        'sec-ch-ua': '"Chromium";v="140"',
        'sec-ch-ua-mobile': '?0',
        'sec-ch-ua-platform': '"Linux"',
        'sec-fetch-dest': 'empty',
        'sec-fetch-mode': 'cors',
        'sec-fetch-site': 'same-origin',
        'sec-gpc': '1',
        'user-agent': 'Mozilla/5.0',
        'x-regesta-session': '1',
      };
      expect(await ask(ofBrowser)).toMatchObject({ status: 200 });
    });

    it('asks everybody who comes by HTTP/1.0 to sign in: nginx speaks it, and adds no header by itself', async () => {
      const { host, port, hostname } = new URL(register.url);
      const socket = connect(Number(port), hostname);
      const query = encodeURIComponent(ME);
      socket.end(`GET /graphql?query=${query} HTTP/1.0\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect((await text(socket)).split('\r\n')[0]).toBe('HTTP/1.1 401 Unauthorized');
    });
  });
});

describe('A register that has had an account', () => {
  const parent = dataDirectory();
  const kept = join(parent, 'kept');
  const env = (directory: string) => ({ REGESTA_DATA: directory, PORT: '0', OPEN_TO_ANYBODY: 'on' });
  const removeAll = (directory: string, start: string) => {
    for (const name of readdirSync(directory).filter(
      (one) => one === start || one.startsWith(`${start}.`) || one.startsWith(`${start}-`),
    ))
      rmSync(join(directory, name), { recursive: true });
  };
  const LEDGER_LOST = /^The ledger has lost events\..*regesta restore/s;
  const ACCOUNTS_LOST = /^This register has had accounts, and its ledger holds none: .*regesta restore/;

  beforeAll(async () => {
    await regesta(['key', 'create', '--role', 'administrator', '--data', kept]);
  });

  describe.each([
    ['missing', () => {}],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('and whose ledger is %s', (_what, lose) => {
    it.each([
      ['its keys and its read model', []],
      ['its keys alone', ['read-model', 'ledger.checkpoint']],
      ['its read model alone', ['keys', 'ledger.checkpoint']],
    ])('does not start as an empty one by %s, nor is it open once the loss was accepted', async (_witnesses, gone) => {
      const directory = mkdtempSync(join(parent, 'copy-'));
      cpSync(kept, directory, { recursive: true });
      for (const name of ['ledger.db', ...gone]) removeAll(directory, name);
      lose(join(directory, 'ledger.db'));

      await expect(ServedRegister.start({ directory })).rejects.toThrow(LEDGER_LOST);

      const accepted = await startInVain(env(directory), { args: ['--accept-loss'] });
      expect(accepted).toMatchObject({ code: 1, err: expect.stringMatching(ACCOUNTS_LOST) });
      expect(await startInVain(env(directory))).toMatchObject({ code: 1, err: expect.stringMatching(ACCOUNTS_LOST) });
    });
  });

  it('starts again with its ledger', async () => {
    const server = await ServerProcess.start(kept, { env: { OPEN_TO_ANYBODY: 'on' } });

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

  it('is not replaced by one whose access ends, nor withdrawn from another day on', async () => {
    const register = await ServedRegister.start();
    await register.lock();
    const WITHDRAW = `mutation ($grant: ID!, $meta: CommandMeta) {
      withdrawAccess(grant: $grant, meta: $meta) { position }
    }`;
    const [first] = (await register.get('{ grants { id } }')).grants;
    for (const until of ['2020-01-01', '2999-01-01']) await register.key({ role: 'ADMINISTRATOR', until });

    const refused = await register.ask(WITHDRAW, { grant: first.id });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'LAST_ADMINISTRATOR', path: 'id' } }]);

    const { grant } = (await register.get('mutation { createKey(grant: { role: ADMINISTRATOR }) { grant } }'))
      .createKey;
    for (const effectiveOn of ['2020-01-01', '2999-01-01']) {
      const { errors } = await register.ask(WITHDRAW, { grant: first.id, meta: { effectiveOn } });
      expect(errors).toMatchObject([{ extensions: { code: 'INVALID', path: 'meta.effectiveOn' } }]);
    }
    const resting = await register.ask(WITHDRAW, { grant: first.id });
    expect(resting.errors).toMatchObject([{ extensions: { code: 'LAST_ADMINISTRATOR', path: 'id' } }]);
    await register.inside(() => register.app.get(Grants, { strict: false }).handOver(grant)); // on its machine
    await register.get(WITHDRAW, { grant: first.id });
    await register.destroy();
  });
});

describe('Access that was given or withdrawn', () => {
  it.each([
    ['annulled', 'annul(of: "access-grants", position: $position, reason: "x")', 'CANNOT_ANNUL'],
    ['redated', 'redate(of: "access-grants", position: $position, to: "2999-01-01", reason: "x")', 'CANNOT_REDATE'],
  ])('is not %s, neither by an editor nor by an administrator', async (_what, mutation, code) => {
    const register = await ServedRegister.start();
    await register.lock();
    const editor = await register.key({ role: 'EDITOR' });
    const position = await register.position();

    for (const key of [editor, register.token])
      for (const place of ['1', position, '99']) {
        const correct = `mutation ($position: Position!) { ${mutation} { position } }`;
        const { errors } = await register.ask(correct, { position: place }, key);
        expect(errors).toMatchObject([{ extensions: { code, path: 'of' } }]);
      }

    expect(await register.position()).toBe(position);
    await register.destroy();
  });
});
