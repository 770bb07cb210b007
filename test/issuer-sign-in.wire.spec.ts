import { Grants } from '#access';
import { Browser } from './browser.js';
import { CLIENT, LocalIssuer } from './issuer.js';
import { ServedRegister } from './over-the-wire.js';

const ME = '{ me { role } }';
const SESSION = '__Host-regesta';
const BEGUN = '__Host-regesta-sign-in';
const GIVE = 'mutation ($subject: String!) { giveAccess(subject: $subject, grant: { role: VIEWER }) { grant } }';

let issuer: LocalIssuer;
let register: ServedRegister;
let grant: string;

/** Starts a register that trusts the issuer, with a key for an administrator. */
async function start(client: { id: string; secret?: string } = CLIENT, url = issuer.url): Promise<ServedRegister> {
  const served = await ServedRegister.start({ access: { issuer: { issuer: url, audience: 'regesta', client } } });
  issuer.callbacks.add(`${served.url}/session/callback`);
  served.token = (
    await served.inside(() => served.app.get(Grants, { strict: false }).createKey({ role: 'ADMINISTRATOR' }))
  ).key;
  return served;
}

beforeAll(async () => {
  issuer = await LocalIssuer.start();
  register = await start();
  grant = (await register.get(GIVE, { subject: 'ada' })).giveAccess.grant;
});
beforeEach(() => {
  issuer.subject = 'ada';
  issuer.onTokens = () => {};
});
afterAll(async () => {
  await register.destroy();
  await issuer.stop();
});

const isPage = ({ origin, pathname }: URL) => origin === register.url && !pathname.startsWith('/session');
const isCallback = ({ pathname }: URL) => pathname === '/session/callback';
/** Goes through the sign-in, from the start to the page at which it ends. */
const signIn = (browser: Browser, to = '/') =>
  browser.visit(`/session/start?return=${encodeURIComponent(to)}`, isPage).then(({ address }) => address);
/** Goes through the sign-in up to the address of the callback, which it does not visit. */
const signInUpToCallback = async (browser: Browser) =>
  (await browser.visit('/session/start?return=/activities', isCallback)).address;
const refusal = ({ pathname, searchParams }: URL) => ({ pathname, ...Object.fromEntries(searchParams) });

describe('Signing in at the issuer', () => {
  it('begins a session with the rights of the account, and comes back to the same page', async () => {
    const browser = new Browser(register.url);
    const page = await signIn(browser, '/activities?on=2023-03-01&knownAt=2024-01-01#record');

    expect(page.href).toBe(`${register.url}/activities?on=2023-03-01&knownAt=2024-01-01#record`);
    expect(await browser.ask(ME)).toEqual({ status: 200, data: { me: { role: 'VIEWER' } } });
    expect(await browser.session()).toMatchObject({
      signedIn: true,
      role: 'VIEWER',
      ways: { key: true, issuer: { name: new URL(issuer.url).host } },
    });
    expect([...browser.cookies.keys()]).toContain(SESSION);
    expect([...browser.cookies.keys()]).not.toContain(BEGUN);
  });

  it('asks for the subject alone, by a code with PKCE, state and nonce, and keeps them in a cookie that no script reads', async () => {
    const browser = new Browser(register.url);
    const { headers, status, address } = await browser.visit('/session/start', ({ origin }) => origin === issuer.url);
    const [, ...attributes] = headers['set-cookie']![0]!.split('; ');

    expect(status).toBe(303);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: CLIENT.id,
      response_type: 'code',
      redirect_uri: `${register.url}/session/callback`,
      scope: 'openid',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=600', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  });

  it('is the same account as that of an access token of the subject', async () => {
    const browser = new Browser(register.url);
    await signIn(browser);
    const { account } = await browser.session();
    const { grants } = await register.get('{ grants { id account } }');

    expect(grants.find(({ id }: { id: string }) => id === grant).account).toBe(account);
  });

  it('gives no session to an account without access, and says which account to give access to', async () => {
    issuer.subject = 'nobody';
    const browser = new Browser(register.url);

    expect(refusal(await signIn(browser, '/parties'))).toEqual({
      pathname: '/sign-in',
      refused: 'FORBIDDEN',
      account: expect.stringMatching(/^account-[0-9a-f-]{36}$/),
      return: '/parties',
    });
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  it('that somebody declines ends at the page on which they can try again', async () => {
    issuer.subject = undefined;
    const browser = new Browser(register.url);

    expect(refusal(await signIn(browser, '/parties'))).toEqual({
      pathname: '/sign-in',
      refused: 'UNAUTHENTICATED',
      return: '/parties',
    });
  });

  it('ends with the access of the account, at once', async () => {
    const { giveAccess } = await register.get(GIVE, { subject: 'grace' });
    issuer.subject = 'grace';
    const browser = new Browser(register.url);
    await signIn(browser);
    expect((await browser.ask(ME)).status).toBe(200);
    await register.get('mutation ($grant: ID!) { withdrawAccess(grant: $grant) { position } }', {
      grant: giveAccess.grant,
    });

    expect((await browser.ask(ME)).status).toBe(401);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example', '/session/start'])(
    'is refused if it would lead to %s',
    async (to) => {
      const browser = new Browser(register.url);
      const { status, headers } = await browser.send(`/session/start?return=${encodeURIComponent(to)}`);

      expect([status, headers.location]).toEqual([400, undefined]);
    },
  );

  it('leads to no other server, whatever the cookie says', async () => {
    const browser = new Browser(register.url);
    const callback = await signInUpToCallback(browser);
    const begun = JSON.parse(Buffer.from(browser.cookies.get(BEGUN)!, 'base64url').toString());
    const changed = JSON.stringify({ ...begun, to: 'https://evil.example/' });
    browser.cookies.set(BEGUN, Buffer.from(changed).toString('base64url'));

    expect((await browser.visit(callback.href, isPage)).address.origin).toBe(register.url);
    expect(browser.cookies.has(SESSION)).toBe(false);
  });
});

describe('A role by a claim', () => {
  it('is that of the session until it ends, and only while a claim gives roles', async () => {
    const roles = { claim: 'groups', mapping: [{ name: 'privacy', role: 'EDITOR' }] } as const;
    const access = { issuer: { issuer: issuer.url, audience: 'regesta', client: CLIENT, roles } };
    const served = await ServedRegister.start({ access });
    issuer.callbacks.add(`${served.url}/session/callback`);
    issuer.subject = 'bo';
    const isDone = ({ origin, pathname }: URL) => origin === served.url && !pathname.startsWith('/session');
    const signedIn = async (groups: unknown) => {
      const browser = new Browser(served.url);
      issuer.onTokens = async (answer) => {
        answer.id_token = await issuer.signed(answer.id_token, { groups });
      };
      const { address } = await browser.visit('/session/start?return=/', isDone);
      return { browser, address };
    };
    const { browser } = await signedIn(['privacy']);
    expect(await browser.ask(ME)).toMatchObject({ data: { me: { role: 'EDITOR' } } });
    expect(refusal((await signedIn(['staff'])).address)).toMatchObject({ refused: 'FORBIDDEN' });
    expect(await browser.ask(ME)).toMatchObject({ data: { me: { role: 'EDITOR' } } });
    await served.close();
    const without = { issuer: { ...access.issuer, roles: undefined } };
    const again = await ServedRegister.start({ directory: served.directory, access: without });
    const same = new Browser(again.url);
    same.cookies.set(SESSION, browser.cookies.get(SESSION)!);
    expect(await same.ask(ME)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    await again.destroy();
  });
});

describe('An answer of the issuer is refused', () => {
  const expectRefused = async (browser: Browser, callback: URL) => {
    const { address } = await browser.visit(callback.href, isPage);
    expect(refusal(address)).toMatchObject({ pathname: '/sign-in', refused: 'UNAUTHENTICATED' });
    expect(browser.cookies.has(SESSION)).toBe(false);
  };

  it.each<[string, (callback: URL) => void]>([
    ['with another state', ({ searchParams }) => searchParams.set('state', 'another')],
    ['without a state', ({ searchParams }) => searchParams.delete('state')],
    ['with another code', ({ searchParams }) => searchParams.set('code', 'another')],
    ['with two codes', ({ searchParams }) => searchParams.append('code', 'another')],
    ['of another issuer (RFC 9207)', ({ searchParams }) => searchParams.set('iss', 'https://other.example')],
  ])('%s', async (_what, change) => {
    const browser = new Browser(register.url);
    const callback = await signInUpToCallback(browser);
    change(callback);

    await expectRefused(browser, callback);
  });

  it('in a browser that has not begun the sign-in', async () => {
    const callback = await signInUpToCallback(new Browser(register.url));
    const victim = new Browser(register.url);
    await expectRefused(victim, callback);

    await signInUpToCallback(victim);
    await expectRefused(victim, callback);
  });

  it('a second time, also with the cookie of the first', async () => {
    const browser = new Browser(register.url);
    const callback = await signInUpToCallback(browser);
    const begun = browser.cookies.get(BEGUN)!;
    await browser.visit(callback.href, isPage);
    expect(browser.cookies.has(SESSION)).toBe(true);

    const other = new Browser(register.url);
    await expectRefused(other, callback);
    other.cookies.set(BEGUN, begun);
    await expectRefused(other, callback);
  });

  it.each<[string, string, string]>([
    ['with another nonce', 'nonce', 'another'],
    ['without the verifier of its code', 'verifier', 'another'.repeat(7)],
  ])('%s', async (_what, field, value) => {
    const browser = new Browser(register.url);
    const callback = await signInUpToCallback(browser);
    const begun = JSON.parse(Buffer.from(browser.cookies.get(BEGUN)!, 'base64url').toString());
    browser.cookies.set(BEGUN, Buffer.from(JSON.stringify({ ...begun, [field]: value })).toString('base64url'));

    await expectRefused(browser, callback);
  });

  it('if its token is signed by somebody else', async () => {
    const browser = new Browser(register.url);
    const callback = await signInUpToCallback(browser);
    issuer.onTokens = (answer) => {
      const [head, payload] = String(answer.id_token).split('.');
      answer.id_token = [head, payload, Buffer.alloc(256, 7).toString('base64url')].join('.');
    };

    await expectRefused(browser, callback);
  });

  it('if nobody has signed its token', async () => {
    const browser = new Browser(register.url);
    const callback = await signInUpToCallback(browser);
    issuer.onTokens = (answer) => {
      const [, payload] = String(answer.id_token).split('.');
      answer.id_token = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    };

    await expectRefused(browser, callback);
  });

  it.each([
    ['is for another client', { aud: 'another' }],
    ['is of another issuer', { iss: 'https://other.example' }],
    ['has another nonce', { nonce: 'another' }],
    ['has no nonce', { nonce: undefined }],
  ])('if its token %s', async (_what, claims) => {
    const browser = new Browser(register.url);
    const callback = await signInUpToCallback(browser);
    issuer.onTokens = async (answer) => {
      answer.id_token = await issuer.signed(answer.id_token, claims);
    };

    await expectRefused(browser, callback);
  });

  it('but not if its token is signed again with the same claims', async () => {
    const browser = new Browser(register.url);
    issuer.onTokens = async (answer) => {
      answer.id_token = await issuer.signed(answer.id_token, {});
    };

    expect((await signIn(browser, '/parties')).pathname).toBe('/parties');
  });
});

describe('An issuer that fails', () => {
  it('is said to be away, and asked again at the next sign-in', async () => {
    const away = await start(CLIENT, 'http://127.0.0.1:9');
    const browser = new Browser(away.url);
    const { address } = await browser.visit(
      '/session/start?return=/parties',
      ({ pathname }) => pathname === '/sign-in',
    );
    await away.destroy();

    expect(refusal(address)).toEqual({ pathname: '/sign-in', refused: 'ISSUER_FAILED', return: '/parties' });
  });

  it('refuses a register with a wrong secret, and that is not taken for a fault of the person', async () => {
    const wrong = await start({ ...CLIENT, secret: 'another' });
    const browser = new Browser(wrong.url);
    const { address } = await browser.visit('/session/start', ({ pathname }) => pathname === '/sign-in');
    await wrong.destroy();

    expect(refusal(address)).toEqual({ pathname: '/sign-in', refused: 'ISSUER_FAILED', return: '/' });
  });
});

describe('Sign-ins that fail at the callback', () => {
  it('count against the limit of the address, before the issuer is asked again', async () => {
    const access = { issuer: { issuer: issuer.url, audience: 'regesta', client: CLIENT } };
    const limited = await ServedRegister.start({ access, http: { rateLimit: 2 } });
    const browser = new Browser(limited.url);
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await browser.send('/session/callback?code=a&state=b')).status);
    await limited.destroy();

    expect(statuses).toEqual([303, 303, 303, 429]);
  });
});
