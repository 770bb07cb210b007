import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { Clock } from '#kernel';
import { AccessTokens } from './access-tokens.js';
import { accountOf } from './grants.js';

const AUDIENCE = 'https://register.example';
const NOW = new Date('2026-03-01T12:00:00Z');
const clock = Object.assign(new Clock(), { now: () => NOW });
const seconds = (minutes: number) => Math.floor(NOW.getTime() / 1000) + minutes * 60;

/** An issuer on this machine: a discovery document, replaceable keys, and the addresses that were requested. */
class LocalIssuer {
  keys: object[] = [];
  readonly requested: string[] = [];
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<LocalIssuer> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const issuer = new LocalIssuer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', ({ url }, response) => {
      issuer.requested.push(url!);
      const answer = url === '/keys' ? { keys: issuer.keys } : { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
    return issuer;
  }

  stop = () => new Promise((done) => this.server.close(done));
}

async function pair(kid: string, alg = 'RS256') {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}
type Pair = Awaited<ReturnType<typeof pair>>;

describe('An access token', () => {
  let issuer: LocalIssuer;
  let elsewhere: LocalIssuer;
  let ours: Pair;
  let foreign: Pair;
  let tokens: AccessTokens;

  beforeAll(async () => {
    [issuer, elsewhere] = [await LocalIssuer.start(), await LocalIssuer.start()];
    [ours, foreign] = [await pair('one'), await pair('one')];
    issuer.keys = [ours.jwk];
    elsewhere.keys = [foreign.jwk];
    tokens = new AccessTokens({ issuer: issuer.url, audience: AUDIENCE, cooldown: 0 }, clock);
  });
  afterAll(async () => {
    await issuer.stop();
    await elsewhere.stop();
  });

  const claims = (more: JWTPayload = {}): JWTPayload => ({
    iss: issuer.url,
    aud: AUDIENCE,
    sub: 'ada@example.org',
    iat: seconds(-1),
    exp: seconds(5),
    ...more,
  });
  const signed = ({ alg, kid, privateKey }: Pair, payload = claims(), header: object = {}) =>
    new SignJWT(payload).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
  const refused = (token: string) =>
    expect(tokens.identityOf(token)).rejects.toMatchObject({ name: 'Rejection', code: 'UNAUTHENTICATED' });

  it.each([42, '', true, ['ada@example.org'], { id: 'ada' }])(
    'whose subject is no text is refused: %j',
    async (sub) => {
      await refused(await signed(ours, claims({ sub } as never)));
    },
  );

  it('of the issuer, for this register, in time, gives an opaque account', async () => {
    expect(await tokens.identityOf(await signed(ours))).toEqual({ account: accountOf(issuer.url, 'ada@example.org') });
  });

  it('is checked by keys that are fetched once', async () => {
    await tokens.identityOf(await signed(ours));
    const before = issuer.requested.length;
    for (let i = 0; i < 5; i += 1) await tokens.identityOf(await signed(ours));
    expect(issuer.requested.length).toBe(before);
  });

  it('signed by somebody else under the same key id is refused', async () => {
    await refused(await signed(foreign));
  });

  it('that nobody signed is refused', async () => {
    await refused(new UnsecuredJWT(claims()).encode());
  });

  it('signed with the public key as if it were a shared secret is refused', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(ours.publicKey));
    await refused(await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret));
  });

  it.each<[string, () => JWTPayload]>([
    ['for somebody else', () => claims({ aud: 'https://other.example' })],
    ['for nobody', () => ({ ...claims(), aud: undefined })],
    ['of another issuer', () => claims({ iss: 'https://other.example' })],
    ['that has expired', () => claims({ exp: seconds(-5) })],
    ['that never expires', () => ({ ...claims(), exp: undefined })],
    ['that is not yet valid', () => claims({ nbf: seconds(5) })],
    ['about nobody', () => ({ ...claims(), sub: undefined })],
  ])('%s is refused', async (_, payload) => {
    await refused(await signed(ours, JSON.parse(JSON.stringify(payload()))));
  });

  it('that has expired says to sign in again', async () => {
    await expect(tokens.identityOf(await signed(ours, claims({ exp: seconds(-5) })))).rejects.toThrow('sign in again');
  });

  it('cannot name the address of its key: nothing is requested there', async () => {
    for (const header of [{ jku: `${elsewhere.url}/keys` }, { jwk: foreign.jwk }, { x5u: `${elsewhere.url}/x` }])
      await refused(await signed({ ...foreign, kid: 'two' }, claims(), header));
    expect(elsewhere.requested).toEqual([]);
  });

  it('under a new key is accepted once the issuer has published it, and under the old one no longer', async () => {
    const next = await pair('two', 'ES256');
    await refused(await signed(next));

    issuer.keys = [next.jwk];
    expect(await tokens.identityOf(await signed(next))).toEqual({ account: accountOf(issuer.url, 'ada@example.org') });
    await refused(await signed(ours));
    issuer.keys = [ours.jwk];
  });

  it('cannot be checked while the issuer does not answer; the next one is checked again', async () => {
    const gone = new AccessTokens({ issuer: 'http://127.0.0.1:9', audience: AUDIENCE }, clock);
    await expect(gone.identityOf(await signed(ours))).rejects.toThrow(/cannot be fetched now/);
    await expect(gone.identityOf(await signed(ours))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
