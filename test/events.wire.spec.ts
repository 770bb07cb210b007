import { Browser } from './browser.js';
import { EventStream } from './event-stream.js';
import { ServedRegister, SetClock } from './over-the-wire.js';

const COOKIE = '__Host-regesta';
const PARTY = 'mutation ($name: String!) { registerParty(input: { name: $name }) { id position } }';

let register: ServedRegister;
let clock: SetClock;
const streams: EventStream[] = [];

beforeAll(async () => {
  clock = new SetClock(new Date('2026-03-01T08:00:00Z'));
  register = await ServedRegister.start({ clock, access: { sessions: { idle: 3_600_000, longest: 7_200_000 } } });
  await register.lock();
});
afterEach(() => {
  for (const stream of streams.splice(0)) stream.close();
});
afterAll(() => register.destroy());

async function open(headers: Record<string, string> = {}, url = register.url): Promise<EventStream> {
  streams.push(await EventStream.open(url, headers));
  return streams.at(-1)!;
}
const withKey = (key: string) => ({ authorization: `Bearer ${key}` });
const recordOne = async (name: string) => String((await register.get(PARTY, { name })).registerParty.position);
async function signedIn(grant: object): Promise<{ browser: Browser; cookie: { cookie: string } }> {
  const browser = new Browser(register.url);
  await browser.signIn(await register.key(grant));
  return { browser, cookie: { cookie: `${COOKIE}=${browser.cookies.get(COOKIE)}` } };
}

describe('The event stream of a register', () => {
  it('tells a session and a key alike of what was recorded, once it can be read', async () => {
    const { cookie } = await signedIn({ role: 'VIEWER' });
    const both = [await open(cookie), await open(withKey(register.token!))];
    const position = await recordOne('Atlas');

    for (const stream of both) {
      await stream.until(({ positions }) => positions.at(-1) === position);
      expect(stream.response.headers.get('content-encoding')).toBeNull();
      expect(stream.response.headers.get('etag')).toBeNull();
    }
  });

  it('needs sign-in, and no page of another origin opens it', async () => {
    expect((await open()).response.status).toBe(401);
    const { cookie } = await signedIn({ role: 'VIEWER' });
    expect((await open({ ...cookie, origin: 'https://evil.example' })).response.status).toBe(403);
  });

  it('tells a regulator what it may ask for, the position, and that it was opened is on record', async () => {
    const key = await register.key({ role: 'REGULATOR', jurisdictions: ['KR'], until: '2027-01-01' });
    const stream = await open(withKey(key));
    const position = await recordOne('Nothing of Korea');
    await stream.until(({ positions }) => positions.at(-1) === position);

    expect((await register.ask('{ ledger { position } }', {}, key)).data.ledger.position).toBe(position);
    const { readings } = await register.get('{ readings { nodes { query } } }');
    expect(readings.nodes.map(({ query }: { query: string }) => query)).toEqual([
      '{ ledger { position } }',
      'GET /events',
    ]);
  });

  it('ends when the session is signed out', async () => {
    const { browser, cookie } = await signedIn({ role: 'VIEWER' });
    const stream = await open(cookie);
    await browser.send('/session', 'DELETE');
    const position = await recordOne('After the end');
    await stream.until(({ isOver }) => isOver);

    expect(stream.positions).not.toContain(position);
  });

  it('ends when the access of its key is withdrawn', async () => {
    const { createKey } = await register.get('mutation { createKey(grant: { role: VIEWER }) { key grant } }');
    const stream = await open(withKey(createKey.key));
    await register.get('mutation ($grant: ID!) { withdrawAccess(grant: $grant) { position } }', createKey);
    await stream.until(({ isOver }) => isOver);
  });

  it('is no use of its session, which ends without other requests', async () => {
    const { browser, cookie } = await signedIn({ role: 'VIEWER' });
    const stream = await open(cookie);
    clock.set('2026-03-01T08:50:00Z');
    const position = await recordOne('Within the hour');
    await stream.until(({ positions }) => positions.at(-1) === position);
    clock.set('2026-03-01T09:01:00Z');
    await recordOne('After the hour');
    await stream.until(({ isOver }) => isOver);

    expect((await browser.session()).signedIn).toBe(false);
  });

  it('lasts longer than a request may take, and does not keep the server from closing', async () => {
    const hasty = await ServedRegister.start({ http: { requestTimeout: 300 } });
    const stream = await open({}, hasty.url);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(stream.isOver).toBe(false);

    const from = performance.now();
    await hasty.destroy();
    expect(performance.now() - from).toBeLessThan(4_000);
    await stream.until(({ isOver }) => isOver);
  });
});
