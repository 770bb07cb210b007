import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regesta, startInVain, useStoresIn } from './command-line.js';
import { ServedRegister } from './over-the-wire.js';
import { deleteReadModels, destroyStores, ON_EVENTSTOREDB } from './stores.js';

const EXAMPLE = 'examples/infobip/register.yaml';
const FILE = `
effectiveOn: 2024-01-01
parties:
  - key: acme
    name: Acme
    country: NO
`;

let directory: string;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-cli-'));
  await useStoresIn(directory);
});
afterEach(async () => {
  chmodSync(directory, 0o700);
  await destroyStores(directory);
});

function file(text: string): string {
  const path = join(directory, 'register.yaml');
  writeFileSync(path, text);
  return path;
}

describe('regesta apply', () => {
  it('prints the plan in words, applies it, and the second time has nothing to do', async () => {
    const first = await regesta(['--data', directory, 'apply', file(FILE)]);
    expect(first).toMatchObject({ code: 0, err: '' });
    const position = ON_EVENTSTOREDB ? /\d+(?=\.\n$)/.exec(first.out)?.[0] : '1';
    expect(first.out).toBe(
      `Register party: acme\n1 commands, 1 events.\nDone. The register is at position ${position}.\n`,
    );
    expect((await regesta(['--data', directory, 'apply', file(FILE)])).out).toBe(
      'Nothing to do: the register says what the file says.\n',
    );
  });

  it('changes nothing in a dry run', async () => {
    expect((await regesta(['--data', directory, 'apply', '--dry-run', file(FILE)])).out).toContain(
      '1 commands, 1 events.',
    );
    expect((await regesta(['--data', directory, 'export'])).out).toBe('{}\n');
  });

  it('says in a dry run which findings it would close and open, on embedded stores and on a server', async () => {
    const of = (countries: string) => `${FILE}transfers:
  - { key: hosting, name: Hosting, kind: STORAGE, exporter: acme, importer: acme, countries: [${countries}], jurisdictions: [EU] }
`;
    await regesta(['--data', directory, 'apply', file(of(''))]);
    const rehearsed = await regesta(['--data', directory, 'apply', '--dry-run', file(of('US'))]);
    expect(rehearsed.out).toMatch(
      /1 commands, 1 events\.\nIt would close \d+ findings and open \d+ on \d{4}-\d\d-\d\d\.\n/,
    );
    expect(rehearsed.out).toMatch(
      /^closes EU\.TRANSFER\.COUNTRY \(Hosting\): The transfer "Hosting" names no country/m,
    );
    const register = await ServedRegister.start({ directory });
    const served = await regesta(['--url', register.url, 'apply', '--dry-run', file(of('US'))]);
    await register.close();
    expect(served).toEqual(rehearsed);
  });

  it('ends with 3 in a dry run that would open errors, and with 0 once they are recorded', async () => {
    const text = `parties: [{ key: acme, name: Acme, country: DE, group: true }]
processingActivities: [{ key: a, reference: "1", title: A, role: CONTROLLER, controllers: [acme] }]
`;
    const dryRun = () => regesta(['--data', directory, 'apply', '--dry-run', file(text)]);
    expect(await dryRun()).toMatchObject({ code: 3, err: '', out: expect.stringContaining('opens EU.ART30.') });
    expect((await regesta(['--data', directory, 'apply', file(text)])).code).toBe(0);
    expect((await dryRun()).code).toBe(0);
  });

  it('says in a dry run for a program or a pull request what a terminal is shown', async () => {
    const dryRun = (format: string) =>
      regesta(['--data', directory, 'apply', '--dry-run', '--format', format, file(FILE)]);
    await regesta(['--data', directory, 'apply', file('contacts: [{ key: dana, name: Dana }]\n')]);
    expect(JSON.parse((await dryRun('json')).out)).toMatchObject({
      events: 1,
      commands: [{ command: 'RegisterParty', key: 'acme' }],
    });
    expect((await dryRun('markdown')).out).toMatch(/^### 1 commands, 1 events\n/);
    expect((await dryRun('yaml')).code).toBe(2);
  });

  it('gives the schema of register files to editors', async () => {
    const { out } = await regesta(['schema']);
    expect(JSON.parse(out)).toMatchObject({ title: 'A register file of Regesta' });
  });

  it('takes the date from the command line before that of the file', async () => {
    await regesta(['--data', directory, 'apply', '--effective-on', '2022-05-05', file(FILE)]);
    expect((await regesta(['--data', directory, 'export', '--on', '2022-05-04'])).out).toBe('{}\n');
    expect((await regesta(['--data', directory, 'export', '--on', '2022-05-05'])).out).toContain('name: Acme');
  });

  it('tells every mistake with its line, and stores nothing', async () => {
    const text = `
processingActivities:
  - key: a
    reference: 5.10
    title: T
    role: CONTROLER
`;
    await regesta(['--data', directory, 'apply', file(FILE)]);
    const before = (await regesta(['--data', directory, 'export'])).out;
    const outcome = await regesta(['--data', directory, 'apply', file(text)]);
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain('line 4: processingActivities.0.reference:');
    expect(outcome.err).toContain('put it in quotes');
    expect(outcome.err).toContain('line 6: processingActivities.0.role:');
    expect(before).toContain('name: Acme');
    expect((await regesta(['--data', directory, 'export'])).out).toBe(before);
  });

  it('says so where the file is not there', async () => {
    expect(await regesta(['--data', directory, 'apply', 'nowhere.yaml'])).toMatchObject({
      code: 1,
      err: 'There is no file nowhere.yaml.\n',
    });
  });
});

describe('--url', () => {
  it('without http:// is refused with the address to give', async () => {
    expect(await regesta(['--url', '127.0.0.1:3901', 'export'])).toMatchObject({
      code: 1,
      err: '--url takes the whole address of a server, such as http://127.0.0.1:3901.\n',
    });
  });
});

describe('regesta translations', () => {
  it('writes the texts that a document lacks as a file to fill, and lacks none once it is filled and applied', async () => {
    await regesta(['--data', directory, 'apply', EXAMPLE]);
    const missing = ['--data', directory, 'translations', '--missing', 'brazil', '--language', 'pt'];
    const { out, code } = await regesta(missing);
    expect(code).toBe(0);
    expect(out).toMatch(/^translations:\n {2}- type: /);
    const filled = out.replaceAll('text: ""', 'text: "em português"');
    await regesta(['--data', directory, 'apply', '--effective-on', '2023-02-22', file(filled)]);
    expect((await regesta(missing)).out).toBe('translations: []\n');
  });

  it.each([['france', 'pt', 'There is no document france in several languages. Name one of: ARTICLE_30, BRAZIL,']])(
    'refuses %s in %s, and says what there is',
    async (document, language, message) => {
      await regesta(['--data', directory, 'apply', file(FILE)]);
      const args = ['--data', directory, 'translations', '--missing', document, '--language', language];
      const { code, err } = await regesta(args);
      expect(code).toBe(1);
      expect(err).toContain(message);
    },
  );

  it.each([
    [['--missing', 'korea', '--language', 'spanish'], 'Give a language tag of BCP 47'],
    [['--missing', 'korea'], "required option '--language <tag>' not specified"],
    [['--language', 'es'], "required option '--missing <document>' not specified"],
    [['export'], "required option '--language <tag>' not specified"],
  ])('refuses the command line %j', async (args, message) => {
    const { code, err } = await regesta(['--data', directory, 'translations', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('exchanges XLIFF with translators: what comes back is rehearsed, recorded, and then nothing more', async () => {
    await regesta(['--data', directory, 'apply', EXAMPLE]);
    const of = (...args: string[]) => regesta(['--data', directory, 'translations', ...args]);
    const path = join(directory, 'es.xlf');
    expect(await of('export', '--language', 'es', '-o', path)).toMatchObject({ code: 0, out: '', err: '' });
    const written = readFileSync(path, 'utf8');
    expect((await of('export', '--language', 'ES')).out).toBe(written);
    const back = written
      .replace(/<source>([^<]*)<\/source><\/segment>/g, '<source>$1</source><target>ES</target></segment>')
      .replace('<source>', '<source>Formerly ');
    writeFileSync(path, back);
    const rehearsed = await of('import', '--dry-run', path);
    expect(rehearsed.code).toBe(4);
    expect(rehearsed.out).toMatch(
      /^\d+ texts into es: \d+ to record, 0 as they are recorded, 0 not translated, 1 refused\.\n/,
    );
    expect(rehearsed.err).toMatch(/^SOURCE_CHANGED #\/f=.+\/u=.+: The text of the register is another one.+\n$/);
    expect((await of('export', '--language', 'es')).out).toBe(written);
    const imported = await of('import', path);
    expect(imported).toMatchObject({ code: 4, err: rehearsed.err });
    expect(imported.out).toMatch(/Done\. The register is at position \d+\.\n$/);
    const again = await of('import', path);
    expect(again).toMatchObject({ code: 4, err: rehearsed.err });
    expect(again.out).toMatch(/ 0 to record, .*\nNothing to do: the register says what the file says\.\n$/);
    writeFileSync(path, back.replace('<source>Formerly ', '<source>'));
    const mended = await of('import', path);
    expect(mended).toMatchObject({ code: 0, err: '', out: expect.stringContaining(' 1 to record, ') });
  });
});

describe('regesta export, history and rebuild', () => {
  it('gives the example back in a form that makes the same register', async () => {
    await regesta(['--data', directory, 'apply', EXAMPLE]);
    const text = (await regesta(['--data', directory, 'export', '--on', '2023-02-22'])).out;
    const other = mkdtempSync(join(tmpdir(), 'regesta-cli-'));
    await useStoresIn(other);
    await regesta(['--data', other, 'apply', '--effective-on', '2023-02-22', file(text)]);
    expect((await regesta(['--data', other, 'export'])).out).toBe(text);
    await destroyStores(other);
  });

  it('tells the story of one thing, and builds the read models again', async () => {
    await regesta(['--data', directory, 'apply', EXAMPLE]);
    const story = await regesta(['--data', directory, 'history', 'jurisdictionProfile-KR', '--data-too']);
    expect(story.out).toMatch(/recorded \S+Z {2}effective 2023-02-22 {2}JurisdictionProfileOpened {2}by \S+\n/);
    const before = (await regesta(['--data', directory, 'export'])).out;
    await deleteReadModels(directory);
    await useStoresIn(directory);
    expect(await regesta(['--data', directory, 'rebuild'])).toMatchObject({ code: 0 });
    expect((await regesta(['--data', directory, 'export'])).out).toBe(before);
  });

  it.each([
    ['embedded stores', async () => ({ target: ['--data', directory], close: async () => {} })],
    [
      'a server',
      async () => {
        const register = await ServedRegister.start({ directory });
        return { target: ['--url', register.url], close: () => register.close() };
      },
    ],
  ])('records why a file was applied, on %s', async (_, open) => {
    const { target, close } = await open();
    await regesta([...target, 'apply', '--reason', 'Review of May', file('jurisdictionProfiles:\n  - code: KR\n')]);
    expect((await regesta([...target, 'history', 'jurisdictionProfile-KR'])).out).toContain('Review of May');
    await close();
  });

  it('answers a thing that never was with what it looked for', async () => {
    await regesta(['--data', directory, 'apply', file(FILE)]);
    const { code, err } = await regesta(['--data', directory, 'history', 'party-none']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'of: There is nothing with the id party-none, or you may not see it.\n',
    });
  });
});

describe('regesta and a server', () => {
  it('works against one with --url, and reads histories beside one', async () => {
    const register = await ServedRegister.start({ directory });
    const url = ['--url', register.url];
    const applied = await regesta([...url, 'apply', EXAMPLE]);
    expect(applied.out).toContain('Done. The register is at position');
    expect((await regesta([...url, 'export'])).out).toContain('name: Infobip Limited');
    expect((await regesta([...url, 'history', 'jurisdictionProfile-JP'])).out).toContain('JurisdictionProfileOpened');
    expect((await regesta([...url, 'rebuild'])).err).toContain('stop it, then rebuild');
    expect((await regesta(['--data', directory, 'history', 'jurisdictionProfile-JP'])).code).toBe(0);
    await register.close();
  });

  it('says so where no server answers', async () => {
    const { code, err } = await regesta(['--url', 'http://127.0.0.1:9', 'export']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('does not answer') });
  });
});

describe('a command line or a configuration that does not fit', () => {
  it('ends with 2 and the help', async () => {
    expect(await regesta(['frobnicate'])).toMatchObject({ code: 2, err: expect.stringContaining('Usage: regesta') });
    expect(await regesta(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('apply') });
  });

  it.each([
    [
      { REGESTA_DTA: 'x' },
      'REGESTA_DTA is unknown; known are REGESTA_DATA, REGESTA_KEY, REGESTA_KEY_FILE, REGESTA_TOKEN.',
    ],
    [{ PORT: 'http' }, 'PORT must be 0 to 65535, not "http".'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud".'],
    [{ SHUTDOWN_DELAY: 'soon' }, 'SHUTDOWN_DELAY must be whole milliseconds, not "soon".'],
    [
      { SHUTDOWN_GRACE: '1000' },
      'SHUTDOWN_GRACE (1000) must be longer than SHUTDOWN_DELAY (1000), which is a part of it.',
    ],
    [{ EVENT_STORE_URL: 'http://x' }, 'EVENT_STORE_URL must begin with esdb://'],
    [{ REGESTA_KEY: 'c2hvcnQ=' }, 'REGESTA_KEY must hold 32 bytes in base64 (it holds 5)'],
    [{ READ_MODEL_URL: 'mysql://x' }, 'READ_MODEL_URL must begin with postgres://'],
    [{ OIDC_ISSUER: 'https://id.example' }, 'OIDC_ISSUER and OIDC_AUDIENCE belong together'],
    [{ OIDC_ISSUER: 'http://id.example', OIDC_AUDIENCE: 'x' }, 'OIDC_ISSUER must be an https:// address'],
  ] as [Record<string, string>, string][])('%j is told', async (env, message) => {
    const { code, err } = await startInVain({ REGESTA_DATA: directory, PORT: '0', ...env });
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it('a register that others could reach and nobody can sign in to does not start, and says how to let somebody in', async () => {
    const { code, err } = await startInVain({ REGESTA_DATA: directory, PORT: '0', HOST: '0.0.0.0' });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining(
        'Others can reach 0.0.0.0, and nobody can sign in yet. Make a key first (regesta key create',
      ),
    });
  });

  it('a port in use is told', async () => {
    const register = await ServedRegister.start();
    const port = new URL(register.url).port;
    const { code, err } = await startInVain({ REGESTA_DATA: directory, PORT: port, OPEN_TO_ANYBODY: 'on' });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`Port ${port} on 127.0.0.1 is in use.`) });
    await register.destroy();
  });

  it('a file that is not UTF-8 is refused with the place of the byte', async () => {
    const latin1 = file(FILE);
    writeFileSync(latin1, 'parties:\n  - { key: a, name: Z\xfcrich }\n', 'latin1');
    const { code, err } = await regesta(['--data', directory, 'apply', latin1]);

    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('line 2: The file has 0xFC at byte 31,') });
  });

  it('a data directory that is a file is told', async () => {
    const { code, err } = await startInVain({ REGESTA_DATA: file(FILE), PORT: '0' });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('cannot be read and written') });
  });

  it('another wrapping key than the one in use is told', async () => {
    await regesta(['--data', directory, 'apply', file(FILE)]);
    const { code, err } = await startInVain({
      REGESTA_DATA: directory,
      PORT: '0',
      REGESTA_KEY: Buffer.alloc(32).toString('base64'),
    });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('The wrapping key does not open the keys') });
    expect(readFileSync(join(directory, 'keys', 'wrapping.key'), 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
  });
});

describe('regesta key and access', () => {
  const ours = (args: readonly string[]) => regesta(['--data', directory, ...args]);
  const grants = async () => (await ours(['access', 'list'])).out.trim().split('\n').filter(Boolean);
  /** Lets an administrator in, before anybody else. */
  const begun = () => ours(['key', 'create', '--role', 'administrator']);

  it('let nobody in before an administrator, by whom others get in', async () => {
    for (const role of ['viewer', 'provisioner'])
      expect(await ours(['key', 'create', '--role', role])).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringContaining('regesta key create --role administrator'),
      });
    expect(await grants()).toEqual([]);
  });

  it('let the first one in, list who has access, and end it', async () => {
    const made = await ours(['key', 'create', '--role', 'administrator', '--label', 'first', '--reason', 'Setting up']);
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^rgk_[\w-]{43}\n$/) });
    const grant = /grant-[0-9a-f-]{36}/.exec(made.err)![0];
    expect(await grants()).toEqual([`${grant}  ADMINISTRATOR  key  "first"`]);

    const second = await ours(['key', 'create', '--role', 'administrator', '--label', 'second']);
    expect(await ours(['access', 'withdraw', grant])).toMatchObject({ code: 0, out: `${grant} has ended.\n` });
    const last = /grant-[0-9a-f-]{36}/.exec(second.err)![0];
    expect(await grants()).toEqual([`${last}  ADMINISTRATOR  key  "second"`]);

    expect(await ours(['access', 'withdraw', last])).toMatchObject({
      code: 1,
      err: expect.stringContaining('No other administrator has access for as long'),
    });
  });

  it('give a regulator what it may see, until when', async () => {
    await begun();
    const limits = ['--jurisdiction', 'KR', '--jurisdiction', 'JP', '--until', '2027-12-31'];
    expect((await ours(['key', 'create', '--role', 'regulator', ...limits])).code).toBe(0);
    expect(await ours(['key', 'create', '--role', 'regulator', ...limits, '--with-reasons'])).toMatchObject({
      code: 0,
    });
    expect((await grants()).at(-1)).toContain('with reasons');
    expect(await grants()).toContainEqual(expect.stringMatching(/REGULATOR {2}key {2}KR JP {2}until 2027-12-31$/));
  });

  it('change a grant: what is named, and nothing else', async () => {
    await begun();
    const of = ['--department', 'HR', '--until', '2027-12-31', '--label', 'payroll'];
    const made = await ours(['key', 'create', '--role', 'editor', ...of]);
    const grant = /grant-[0-9a-f-]{36}/.exec(made.err)![0];
    const change = async (...options: string[]) => {
      const done = await ours(['access', 'change', grant, ...options]);
      expect(done).toMatchObject({ code: 0, err: '' });
      expect(await grants()).toContain(done.out.trim());
      return done.out.trim().replace(grant, 'GRANT');
    };
    expect(await change('--department', 'IT', '--department', 'HR', '--reason', 'They help each other')).toBe(
      'GRANT  EDITOR  key  records in IT, HR  until 2027-12-31  "payroll"',
    );
    expect(await change('--no-end', '--label', 'people')).toBe('GRANT  EDITOR  key  records in IT, HR  "people"');
    expect(await change('--anywhere', '--until', '2028-01-31')).toBe('GRANT  EDITOR  key  until 2028-01-31  "people"');
    expect(await ours(['access', 'change', 'grant-nobody', '--no-end'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('No grant grant-nobody is in force'),
    });
  });

  it('hand a key over, which the list says from then on', async () => {
    await begun();
    const made = await ours(['key', 'create', '--role', 'editor', '--label', '給与']);
    const grant = /grant-[0-9a-f-]{36}/.exec(made.err)![0];
    expect(await ours(['access', 'hand-over', grant, '--reason', 'Pipeline'])).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${grant} is a key of the organisation now.`),
    });
    expect(await grants()).toContain(`${grant}  EDITOR  key  handed over  "給与"`);
    expect(await ours(['access', 'hand-over', 'grant-nobody'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no grant grant-nobody in force'),
    });
  });

  it('say what is missing', async () => {
    await begun();
    expect(await ours(['key', 'create', '--role', 'regulator'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Name the jurisdictions or the activities'),
    });
    expect(await ours(['key', 'create', '--role', 'owner'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('viewer'),
    });
    expect(await ours(['access', 'give', 'ada', '--role', 'viewer'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('OIDC_ISSUER'),
    });
  });
});

describe('regesta against a server that asks to sign in', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await ServedRegister.start();
    await register.lock();
  });
  afterAll(() => register.destroy());

  it('signs in with REGESTA_TOKEN, and says so where there is none', async () => {
    const args = ['--url', register.url, 'export'];
    expect(await regesta(args)).toMatchObject({ code: 1, err: expect.stringContaining('UNAUTHENTICATED') });
    expect(await regesta(args, { REGESTA_TOKEN: register.token! })).toMatchObject({ code: 0, out: '{}\n' });
  });
});
