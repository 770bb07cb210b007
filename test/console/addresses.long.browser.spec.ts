// Only a browser says where an address leads and what runs: it reads addresses otherwise than any program of ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBlank, unwantedIn } from '#kernel';
import { linkOf } from '#pages';
import { FOREIGN_ADDRESSES } from '../../libs/platform/pages/src/foreign-addresses.testing.js';
import { send } from '../browser.js';
import { CLIENT, LocalIssuer } from '../issuer.js';
import { ServedRegister } from '../over-the-wire.js';
import { CONSOLE, ConsoleUnderTest } from './console.js';

type Opened = Awaited<ReturnType<ConsoleUnderTest['open']>>;

/** One spelling of each few dozen: where a whole page is loaded for each. */
const SOME = FOREIGN_ADDRESSES.filter((_, i) => i % 41 === 0);
/** The pages with the parameters of their addresses, as the router has them. */
const ROUTES = [
  ...readFileSync(join(import.meta.dirname, '../../apps/console/src/app/router.tsx'), 'utf8').matchAll(
    /\bpage\(\s*'([^']+)',\s*\(\) => import\('[^']+'\),?\s*(?:'([^']*)')?/g,
  ),
].map(([, path, parameters]) => ({ path: path!, parameters: parameters?.split(' ') ?? [] }));

/** Notes the origins that a page asks, and returns what it has asked of others and what ran since. */
function watched(page: Opened, own: string) {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== own) foreign.push(request.url());
  });
  return async () => ({
    foreign,
    origin: new URL(page.url()).origin,
    pages: page.context().pages().length,
    ran: await page.evaluate('globalThis.ran'),
  });
}
const harmless = (own: string) => ({ foreign: [], origin: own, pages: 1, ran: undefined });

/** Goes to an address without loading the page again. */
const go = async (page: Opened, address: string) => {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await ConsoleUnderTest.settled(page);
};

describe('Signing in leads to no other server', () => {
  let issuer: LocalIssuer;
  let console: ConsoleUnderTest;
  let key: string;

  beforeAll(async () => {
    issuer = await LocalIssuer.start();
    const trusted = { issuer: issuer.url, audience: 'regesta', client: CLIENT };
    const access = { openness: 'ALWAYS', issuer: trusted } as const;
    const http = { trustedProxies: ['127.0.0.1'] };
    console = await ConsoleUnderTest.over(await ServedRegister.start({ consoleDirectory: CONSOLE, access, http }));
    key = await console.told.register.key({ role: 'ADMINISTRATOR' });
    issuer.callbacks.add(`${console.url}/session/callback`);
  });
  afterAll(async () => {
    await console?.close();
    await issuer?.stop();
  });

  it('by a link of its page, however the address is spelled', async () => {
    const page = await console.open('/sign-in');
    await page.getByRole('link', { name: 'Go on' }).waitFor();
    const outcome = watched(page, console.url);
    const spellings = FOREIGN_ADDRESSES.map((spelling) => spelling.toWellFormed());
    const origins: string[] = await page.evaluate(`(async () => {
      const origins = [];
      for (const spelling of ${JSON.stringify(spellings)}) {
        history.pushState(null, '', '/sign-in?return=' + encodeURIComponent(spelling));
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
        for (const { href } of document.querySelectorAll('main a')) origins.push(new URL(href).origin);
      }
      return origins;
    })()`);
    expect(origins.length).toBe(2 * spellings.length); // at the issuer, and without signing in
    expect(new Set(origins)).toEqual(new Set([console.url]));
    expect(await outcome()).toEqual(harmless(console.url));
  });

  it('at the issuer and back, by any return and any cookie', async () => {
    for (const [i, spelling] of FOREIGN_ADDRESSES.entries()) {
      // Each sign-in fails, and fails for an address of its own: the rate of one address would refuse the later ones.
      const from = { 'x-forwarded-for': `2001:db8:${i.toString(16)}::1` };
      const asked = encodeURIComponent(spelling.toWellFormed());
      const started = await send(`${console.url}/session/start?return=${asked}`, { headers: from });
      if (started.status === 303) expect(new URL(started.headers.location!).origin).toBe(issuer.url);
      else expect([spelling, started.status, started.headers.location]).toEqual([spelling, 400, undefined]);
      const begun = JSON.stringify({ state: 'a', nonce: 'b', verifier: 'c', to: spelling });
      const cookie = `__Host-regesta-sign-in=${Buffer.from(begun).toString('base64url')}`;
      const called = await send(`${console.url}/session/callback?code=x&state=a`, { headers: { cookie, ...from } });
      const back = new URL(called.headers.location!, console.url);
      expect([back.origin, back.pathname]).toEqual([console.url, '/sign-in']);
      const page = new URL(back.searchParams.get('return')!, console.url);
      expect([spelling, page.origin]).toEqual([spelling, console.url]);
    }
  });

  it.each([...SOME, '/%u2215evil.example/'])('with a key, with return=%j', async (spelling) => {
    const page = await console.open(`/sign-in?return=${encodeURIComponent(spelling.toWellFormed())}`);
    const outcome = watched(page, console.url);
    await page.getByLabel('API key').fill(key);
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await ConsoleUnderTest.settled(page);
    expect(await outcome()).toEqual(harmless(console.url));
    await page.close();
  });
});

describe('The console stays on its own server, and runs nothing but its own scripts,', () => {
  let console: ConsoleUnderTest;
  let id: string;
  /** The spellings that a reference can have: they are names, of one line. */
  const TEXTS = FOREIGN_ADDRESSES.filter((text) => !isBlank(text) && !unwantedIn(text, true) && !/[\t\n]/.test(text));

  beforeAll(async () => {
    console = await ConsoleUnderTest.start();
    id = await console.idOf('CO-01');
  });
  afterAll(() => console?.close());

  it('at any address', async () => {
    const page = await console.open('/');
    const outcome = watched(page, console.url);
    const addresses = FOREIGN_ADDRESSES.map((spelling) => new URL(`${console.url}/${spelling.toWellFormed()}`).href);
    for (const address of new Set([...addresses.filter((_, i) => i % 29 === 0), `${console.url}//evil.example/`])) {
      if ((await page.goto(address))!.ok()) await ConsoleUnderTest.settled(page);
      expect([address, await outcome()]).toEqual([address, harmless(console.url)]);
    }
  });

  it('with any parameters', async () => {
    const page = await console.open('/');
    const outcome = watched(page, console.url);
    expect(ROUTES.length).toBeGreaterThan(20);
    let next = 0;
    const another = () => encodeURIComponent(FOREIGN_ADDRESSES[next++ % FOREIGN_ADDRESSES.length]!.toWellFormed());
    while (next < FOREIGN_ADDRESSES.length)
      for (const { path, parameters } of ROUTES) {
        const query = [...parameters, 'on', 'known', 'lang'].map((name) => `${name}=${another()}`).join('&');
        const address = `${path.replace(/\$\w+/, another)}?${query}`;
        await go(page, address);
        expect([address, await outcome()]).toEqual([address, harmless(console.url)]);
      }
  });

  it('with any text of the register: its links say where they lead, and open in a tab of their own', async () => {
    const { register } = console.told;
    const commands = TEXTS.map(
      (text, i) =>
        `b${i}: setActivityBreach(id: "${id}", breach: { key: "b${i}", description: "Lost", reference: ${JSON.stringify(text)} }) { position }`,
    );
    for (let i = 0; i < commands.length; i += 20)
      await register.get(`mutation { ${commands.slice(i, i + 20).join(' ')} }`);
    await register.get(
      `mutation ($id: ID!, $text: String!) { describeActivity(id: $id, description: $text) { position }
        retitleActivity(id: $id, title: "<img src=x onerror=globalThis.ran=1>") { position }
        changeConsentRecord(id: $id, consentRecord: "javascript:globalThis.ran=1") { position }
        changePrivacyNotice(id: $id, privacyNotice: "https://own.example@evil.example/") { position } }`,
      { id, text: TEXTS.join('\n') },
    );
    const page = await console.open('/');
    const outcome = watched(page, console.url);
    for (const path of [`/activities/${id}`, `/history/${id}`, '/activities', '/changes', '/findings', '/reports']) {
      await page.goto(path);
      await ConsoleUnderTest.settled(page);
      const links: { href: string; text: string; rel: string; target: string }[] = await page.evaluate(
        `[...document.querySelectorAll("a[href]")].filter(({ origin }) => origin !== location.origin)
          .map(({ href, rel, target, textContent: text }) => ({ href, rel, target, text }))`,
      );
      for (const { href, text, rel, target } of links) {
        expect([text, new URL(linkOf(text)!).href]).toEqual([text, href]);
        expect([rel, target]).toEqual(['noopener noreferrer', '_blank']);
      }
      if (path === `/activities/${id}`) expect(links.map(({ text }) => text)).toContain('https://evil.example/');
      expect([path, await outcome()]).toEqual([path, harmless(console.url)]);
    }
  });
});
