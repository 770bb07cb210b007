import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, send } from './browser.js';
import { ServedRegister, SetClock } from './over-the-wire.js';

const ME = '{ me { account role } }';
const WRITE = 'mutation { registerParty(input: { name: "Atlas" }) { id } }';
const COOKIE = '__Host-regesta';

let register: ServedRegister;
let clock: SetClock;
let editor: string;

beforeAll(async () => {
  clock = new SetClock(new Date('2026-03-01T08:00:00Z'));
  register = await ServedRegister.start({ clock, access: { sessions: { idle: 3_600_000, longest: 7_200_000 } } });
  await register.lock();
  editor = await register.key({ role: 'EDITOR', label: 'Human resources' });
});
afterAll(() => register.destroy());

const grantOf = async (label: string) =>
  (await register.get('{ grants { id label } }')).grants.find((grant: { label?: string }) => grant.label === label).id;

async function signedIn(key = editor): Promise<Browser> {
  const browser = new Browser(register.url);
  expect((await browser.signIn(key)).status).toBe(200);
  return browser;
}

describe('The session of a browser', () => {
  it('begins with an API key, and has the rights of its account', async () => {
    const browser = new Browser(register.url);
    const before = await browser.session();
    const reply = await browser.signIn(`  ${editor}\n`);
    const account = await grantOf('Human resources');

    expect(before).toEqual({
      signedIn: false,
      account: null,
      role: null,
      label: null,
      expiresAt: null,
      ways: { open: false, key: true, issuer: null },
    });
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toEqual({
      signedIn: true,
      account,
      role: 'EDITOR',
      label: 'Human resources',
      expiresAt: '2026-03-01T09:00:00.000Z',
      ways: { open: false, key: true, issuer: null },
    });
    expect(await browser.session()).toEqual(JSON.parse(reply.body));
    expect(await browser.ask(ME)).toEqual({ status: 200, data: { me: { account, role: 'EDITOR' } } });
    expect((await browser.ask(WRITE)).code).toBeUndefined();
  });

  it('is a cookie that no script reads, that only secure pages have, and that no other site sends', async () => {
    const browser = new Browser(register.url);
    const { headers } = await browser.signIn(editor);
    const [line, ...others] = headers['set-cookie']!;
    const [pair, ...attributes] = line!.split('; ');

    expect(others).toEqual([]);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
    expect(pair).toMatch(/^__Host-regesta=[\w-]{43}$/); // 256 bits in base64url
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is stored as a hash alone', async () => {
    const browser = await signedIn();
    const files = ['sessions.db', 'sessions.db-wal'].map((name) =>
      readFileSync(join(register.directory, name), 'latin1'),
    );

    for (const file of files) {
      expect(file).not.toContain(browser.cookies.get(COOKIE)!);
      expect(file).not.toContain(editor);
    }
  });

  it('gets an id of its own at each sign-in, and the former one ends', async () => {
    const browser = await signedIn();
    const former = browser.cookies.get(COOKIE)!;
    await browser.signIn(editor);
    expect(browser.cookies.get(COOKIE)).not.toBe(former);

    browser.cookies.set(COOKIE, former);
    expect(await browser.ask(ME)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('is refused with an unknown key, and with what is none', async () => {
    const browser = new Browser(register.url);

    expect((await browser.signIn('rgk_unknown')).status).toBe(401);
    expect((await browser.send('/session', 'POST', { key: 42 })).status).toBe(400);
    expect((await browser.send('/session', 'POST', [])).status).toBe(400);
    expect((await browser.send('/session', 'POST')).status).toBe(415);
    expect(browser.cookies.size).toBe(0);
  });

  it('ends when it is signed out, for every copy of the cookie', async () => {
    const browser = await signedIn();
    const copy = new Browser(register.url);
    copy.cookies.set(COOKIE, browser.cookies.get(COOKIE)!);
    const reply = await browser.send('/session', 'DELETE');

    expect([reply.status, browser.cookies.size]).toEqual([204, 0]);
    expect(await copy.ask(ME)).toMatchObject({ status: 401, data: null });
    expect((await browser.send('/session', 'DELETE')).status).toBe(204);
  });

  it('ends when the access of its account is withdrawn, at once and for good', async () => {
    const key = await register.key({ role: 'VIEWER', label: 'Withdrawn' });
    const browser = await signedIn(key);
    const copy = browser.cookies.get(COOKIE)!;
    await register.get('mutation ($grant: ID!) { withdrawAccess(grant: $grant) { position } }', {
      grant: await grantOf('Withdrawn'),
    });

    expect(await browser.ask(ME)).toEqual({ status: 401, data: null, code: 'UNAUTHENTICATED' });
    expect(browser.cookies.size).toBe(0);
    browser.cookies.set(COOKIE, copy);
    expect((await browser.session()).signedIn).toBe(false);
    expect(browser.cookies.size).toBe(0);
  });

  it('is checked by the rights that its account has now: a key that ends today ends it tomorrow', async () => {
    clock.set('2026-03-01T23:30:00Z');
    const browser = await signedIn(await register.key({ role: 'VIEWER', until: '2026-03-01' }));
    expect((await browser.ask(ME)).status).toBe(200);

    clock.set('2026-03-02T00:01:00Z');
    expect((await browser.ask(ME)).status).toBe(401);
  });

  it('ends after the longest pause', async () => {
    clock.set('2026-03-03T08:00:00Z');
    const browser = await signedIn();
    clock.set('2026-03-03T08:59:00Z');
    expect((await browser.ask(ME)).status).toBe(200);
    clock.set('2026-03-03T09:58:00Z');
    expect((await browser.session()).expiresAt).toBe('2026-03-03T10:00:00.000Z');
    const idle = await signedIn();
    clock.set('2026-03-03T10:58:00Z');

    expect(await idle.ask(ME)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('ends after the longest time, however much it is used', async () => {
    clock.set('2026-03-04T08:00:00Z');
    const browser = await signedIn();
    for (const time of ['08:50', '09:40', '09:59']) {
      clock.set(`2026-03-04T${time}:00Z`);
      expect((await browser.ask(ME)).status).toBe(200);
    }
    clock.set('2026-03-04T10:00:00Z');

    expect((await browser.ask(ME)).status).toBe(401);
  });

  it.each<[how: string, end: (browser: Browser) => unknown]>([
    ['has paused for too long', () => clock.set('2026-03-05T09:00:00Z')],
    ['is asked for from a clock that was ahead at its sign-in', () => clock.set('2026-03-05T07:58:00Z')],
    ['has the grant of a day that is over', () => clock.set('2026-03-06T00:00:01Z')],
    ['was signed out', (browser) => browser.send('/session', 'DELETE')],
    [
      'lost its access',
      async (browser) =>
        register.get('mutation ($grant: ID!) { withdrawAccess(grant: $grant) { position } }', {
          grant: (await browser.session()).account, // that of a key is its grant
        }),
    ],
  ])('that %s is let in by no door', async (_how, end) => {
    clock.set('2026-03-05T08:00:00Z');
    const browser = await signedIn(await register.key({ role: 'EDITOR', until: '2026-03-05' }));
    const copy = browser.cookies.get(COOKIE)!;
    const position = await register.position();
    const doors: [path: string, method: string, json?: object][] = [
      ['/graphql', 'POST', { query: ME }],
      ['/graphql', 'POST', { query: WRITE }],
      [`/graphql?query=${encodeURIComponent(ME)}`, 'GET'],
      ['/reports/draft?kind=ICO&format=JSON', 'GET'],
      ['/reports/issuedReport-1', 'GET'],
      ['/evidence/party-1', 'GET'],
      ['/events', 'GET'],
    ];
    await end(browser);
    for (const [path, method, json] of doors) {
      browser.cookies.set(COOKIE, copy);
      expect([path, (await browser.send(path, method, json)).status]).toEqual([path, 401]);
    }
    browser.cookies.set(COOKIE, copy);
    expect(await browser.session()).toMatchObject({ signedIn: false, account: null, role: null, expiresAt: null });
    clock.set('2026-03-05T08:00:30Z'); // it does not come back, at any time
    browser.cookies.set(COOKIE, copy);
    expect((await browser.ask(ME)).status).toBe(401);
    expect(BigInt(await register.position()) - BigInt(position)).toBeLessThanOrEqual(1n); // the withdrawal
  });

  it('is answered with what no cache may give to others', async () => {
    const browser = await signedIn();
    const { headers } = await browser.send(`/graphql?query=${encodeURIComponent(ME)}`);

    expect(headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: 'cookie, authorization' });
  });

  it('gives way to a credential in the header Authorization', async () => {
    const browser = await signedIn();
    const answer = await browser.ask(ME, { authorization: `Bearer ${register.token}`, 'x-regesta-session': '0' });

    expect(answer).toMatchObject({ status: 200, data: { me: { role: 'ADMINISTRATOR' } } });
    expect(await browser.ask(ME, { authorization: 'Bearer rgk_unknown' })).toMatchObject({ status: 401 });
  });
});

describe('A request that a browser sends with the cookie by itself', () => {
  it.each<[string, object]>([
    ['without the header', { 'x-regesta-session': undefined }],
    ['with another value', { 'x-regesta-session': 'true' }],
    ['without an origin', { origin: undefined, 'sec-fetch-site': undefined }],
  ])('changes nothing %s', async (_what, headers) => {
    const browser = await signedIn();
    const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? []]));
    const position = await register.position();

    expect(await browser.ask(WRITE, sent)).toMatchObject({ status: 403, code: 'SESSION_HEADER_MISSING' });
    expect(await browser.ask(ME, sent)).toMatchObject({ status: 403, code: 'SESSION_HEADER_MISSING' });
    for (const [method, json] of [['POST', { key: editor }], ['DELETE']] as const) {
      const { status, body } = await browser.send('/session', method, json, sent);
      expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([403, 'SESSION_HEADER_MISSING']);
    }
    expect(await register.position()).toBe(position);
    expect((await browser.session()).signedIn).toBe(true);
  });

  it.each<[string, object]>([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['a page without an origin', { origin: 'null' }],
  ])('is refused from %s', async (_what, headers) => {
    const browser = await signedIn();

    expect(await browser.ask(WRITE, headers)).toMatchObject({ status: 403, code: 'CROSS_ORIGIN' });
    for (const method of ['GET', 'POST', 'DELETE'])
      expect((await browser.send('/session', method, undefined, headers)).status).toBe(403);
    expect((await browser.session()).signedIn).toBe(true);
  });

  it('by GET reads, and changes nothing', async () => {
    const browser = await signedIn();
    const get = (query: string) => browser.send(`/graphql?query=${encodeURIComponent(query)}`);

    expect(JSON.parse((await get(ME)).body).data.me.role).toBe('EDITOR');
    const { status, body } = await get(WRITE);
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([405, 'ONLY_BY_POST']);
  });
});

describe('What is kept for others', () => {
  it('is not given to a session: answers from memory are those of its own rights', async () => {
    const query = '{ parties { totalCount } grants { id } }';
    const admin = await signedIn(register.token);
    expect((await admin.ask(query)).code).toBeUndefined();
    expect((await admin.ask(query)).code).toBeUndefined();

    expect((await (await signedIn()).ask(query)).code).toBe('FORBIDDEN');
  });

  it('is seen by the session of a regulator as by its key, and what it asks is on record', async () => {
    const key = await register.key({ role: 'REGULATOR', jurisdictions: ['KR'], until: '2027-01-01', label: 'PIPC' });
    const browser = await signedIn(key);
    const query = '{ parties { totalCount } }';
    const answer = await browser.ask(query);

    expect(answer.data).toEqual((await register.ask(query, {}, key)).data);
    await browser.ask('{ grants { id } }');
    const { readings } = await register.get(
      'query ($account: ID) { readings(account: $account) { nodes { query refused } } }',
      { account: await grantOf('PIPC') },
    );
    expect(readings.nodes).toEqual([
      { query: '{ grants { id } }', refused: 'FORBIDDEN' },
      { query, refused: null },
      { query, refused: null },
    ]);
  });
});

describe('Sessions', () => {
  it('last through a restart', async () => {
    let served = await ServedRegister.start();
    await served.lock();
    const browser = new Browser(served.url);
    await browser.signIn(served.token!);
    await served.close();
    served = await ServedRegister.start({ directory: served.directory });
    const again = new Browser(served.url);
    again.cookies.set(COOKIE, browser.cookies.get(COOKIE)!);

    expect((await again.ask(ME)).status).toBe(200);
    await served.destroy();
  });

  it('count as failed sign-ins against the limit of the address, with wrong keys and with wrong cookies', async () => {
    const limited = await ServedRegister.start({ http: { rateLimit: 2 } });
    await limited.lock();
    const browser = new Browser(limited.url);
    for (let i = 0; i < 2; i += 1) expect((await browser.signIn('rgk_wrong')).status).toBe(401);
    browser.cookies.set(COOKIE, 'wrong');
    const { status, headers } = await browser.send('/graphql', 'POST', { query: ME });
    const right = await browser.signIn(limited.token!);
    await limited.destroy();

    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(right.status).toBe(200); // others may share the address
  });

  it('are not needed where the register is open, and one that has ended is not taken for nobody', async () => {
    const open = await ServedRegister.start({ access: { openness: 'ALWAYS' } });
    const browser = new Browser(open.url);
    const { ways, ...anybody } = await browser.session();
    expect(ways).toEqual({ open: true, key: false, issuer: null });
    expect(anybody).toMatchObject({ signedIn: false, account: 'anonymous', role: 'ADMINISTRATOR' });
    expect((await browser.ask(ME)).status).toBe(200);

    browser.cookies.set(COOKIE, 'ended');
    expect((await browser.ask(WRITE)).status).toBe(401);
    expect((await browser.ask(ME)).status).toBe(200); // the cookie has been removed

    const proxied = await browser.send('/session', 'GET', undefined, { 'x-forwarded-for': '192.0.2.1' });
    expect(JSON.parse(proxied.body)).toMatchObject({ account: null, role: null, ways: { open: false } });
    await open.destroy();
  });

  it('are not there if the console is off, and a cookie means nothing', async () => {
    const alone = await ServedRegister.start({ http: { console: false } });
    await alone.lock();
    const browser = new Browser(alone.url);
    const { status, body } = await send(alone.url);

    expect([status, body]).toEqual([200, expect.stringContaining('CONSOLE=off')]);
    expect((await browser.signIn(alone.token!)).status).toBe(404);
    browser.cookies.set(COOKIE, 'any');
    expect(await browser.ask(ME)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    await alone.destroy();
  });
});
