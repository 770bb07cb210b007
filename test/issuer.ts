import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose';
// @ts-expect-error the package has no types of its own, and those of others bring a dozen packages
import Provider from 'oidc-provider';
// @ts-expect-error the same
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';

/** The register as the issuer knows it. */
export const CLIENT = { id: 'regesta', secret: 'a secret of more than thirty-two characters' };

/** An OpenID Connect issuer on this machine (`oidc-provider`). Everybody who visits it is the same person. */
export class LocalIssuer {
  /** The `sub` of the person; undefined for one who declines to sign in. */
  subject: string | undefined = 'ada';
  /** Called with each answer of the token endpoint; it can change the answer. */
  onTokens: (answer: Record<string, unknown>) => unknown = () => {};

  private constructor(
    private readonly server: Server,
    readonly url: string,
    /** The addresses of registers that it sends browsers back to. */
    readonly callbacks: Set<string>,
    private readonly key: CryptoKey,
  ) {}

  /** Returns a token of it with other claims, signed by it. */
  signed(token: unknown, claims: object): Promise<string> {
    const all = { ...decodeJwt(String(token)), ...claims };
    return new SignJWT(all).setProtectedHeader({ alg: 'RS256' }).sign(this.key);
  }

  static async start(): Promise<LocalIssuer> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const provider = new Provider(url, {
      adapter: class extends MemoryAdapter {}, // the default warns
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: ['http://127.0.0.1/callback'] }],
      cookies: { keys: ['a key of more than thirty-two characters'] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_context: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
      interactions: { url: () => '/person' },
      jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
      pkce: { required: () => true },
      ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
      loadExistingGrant: async ({ oidc }: { oidc: Record<string, never> }) => {
        const { client, session } = oidc as never as { client: { clientId: string }; session: { accountId: string } };
        const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
        grant.addOIDCScope('openid');
        await grant.save();
        return grant;
      },
    });
    const issuer = new LocalIssuer(server, url, new Set(), privateKey);
    provider.Client.prototype.redirectUriAllowed = (address: string) => issuer.callbacks.has(address);
    provider.use(async (context: { path: string; body: Record<string, unknown> }, next: () => Promise<void>) => {
      await next();
      if (context.path === '/token') await issuer.onTokens(context.body);
    });
    const answer = provider.callback();
    server.on('request', (request, response) => {
      if (request.url !== '/person') return answer(request, response);
      const { subject } = issuer;
      const result = subject ? { login: { accountId: subject } } : { error: 'access_denied' };
      return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    });
    return issuer;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => void this.server.close(() => done()));
  }
}
