import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import etag from '@fastify/etag';
import Fastify, { type FastifyInstance } from 'fastify';
import { serveConsole } from './console.js';
import { formatHookErrors } from './errors.js';
import { protectAnswers } from './http-guards.js';

const PAGE =
  '<!doctype html><meta name="csp-nonce" content="__NONCE__"><noscript>The register needs scripts.</noscript><div id="root"></div>';
const SCRIPT = `console.log(${JSON.stringify('x'.repeat(500))});\n`;
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'regesta-console-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), PAGE);
  const script = join(directory, 'assets/app-C0FFEE12.js');
  writeFileSync(script, SCRIPT);
  writeFileSync(`${script}.br`, brotliCompressSync(SCRIPT));
  writeFileSync(`${script}.gz`, gzipSync(SCRIPT));
  writeFileSync(join(directory, 'assets/plain-C0FFEE12.css'), 'body{}');
});
afterAll(() => rmSync(directory, { recursive: true }));

/** A server with the console in front of a route of the API. */
async function serve(from: string | undefined): Promise<FastifyInstance> {
  const server = Fastify();
  server.decorateRequest('outcome');
  server.addHook('onRequest', async (request) => {
    request.outcome = { errors: new Set() };
  });
  formatHookErrors(server);
  protectAnswers(server);
  await server.register(etag);
  server.get('/health/live', async () => 'live');
  await serveConsole(server, from);
  return server;
}

describe('The console', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = await serve(directory);
  });
  afterAll(() => server.close());
  const get = (url: string, headers: Record<string, string> = HTML, method: 'GET' | 'HEAD' = 'GET') =>
    server.inject({ method, url, headers });

  it.each(['/', '/activities', '/activities/processingActivity-1?on=2023-03-01', '/law/IN.DPDP', '/healthy'])(
    'is the answer at the address of every page: %s',
    async (url) => {
      const { statusCode, headers, body } = await get(url);

      expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(body).toContain('<noscript>The register needs scripts.</noscript>');
    },
  );

  it('has a policy of its own without a foreign origin or an inline script, and a nonce of its own in each answer', async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 3; i += 1) {
      const { headers, body } = await get('/');
      const [, nonce] = /content="([^"]+)"/.exec(body)!;
      nonces.add(nonce!);

      expect(headers['content-security-policy']).toBe(
        `default-src 'none';script-src 'self';style-src 'self' 'nonce-${nonce}';img-src 'self' data:;font-src 'self';connect-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self'`,
      );
      expect(Buffer.from(nonce!, 'base64')).toHaveLength(16);
    }
    expect(nonces.size).toBe(3);
  });

  it('keeps the other headers that protect every answer', async () => {
    expect((await get('/')).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
  });

  it('that has not changed is not sent again, and leaves the cached page the policy with its nonce', async () => {
    const { etag: tag } = (await get('/')).headers;
    const { statusCode, headers, body } = await get('/parties', { ...HTML, 'if-none-match': String(tag) });

    expect([statusCode, body, headers.etag]).toEqual([304, '', tag]);
    expect(headers['content-security-policy']).toBeUndefined();
  });

  it('answers HEAD as GET, without the body', async () => {
    for (const url of ['/', '/activities', '/assets/app-C0FFEE12.js']) {
      const { statusCode, headers, body } = await get(url, HTML, 'HEAD');

      expect([statusCode, body]).toEqual([200, '']);
      expect(Number(headers['content-length'])).toBeGreaterThan(0);
    }
  });

  it('has files that are cached for good', async () => {
    const { statusCode, headers, body } = await get('/assets/app-C0FFEE12.js');

    expect([statusCode, body]).toEqual([200, SCRIPT]);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('sends a file as it was compressed by the build: %s', async (accepted, encoding, read) => {
    const { headers, rawPayload } = await get('/assets/app-C0FFEE12.js', { 'accept-encoding': accepted });

    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(read(rawPayload).toString()).toBe(SCRIPT);
  });

  it('sends a file that was not compressed as it is', async () => {
    const { headers, body } = await get('/assets/plain-C0FFEE12.css', { 'accept-encoding': 'br' });

    expect([headers['content-encoding'], body]).toEqual([undefined, 'body{}']);
  });

  it.each([
    '/assets/app-0LD0LD00.js',
    '/assets/',
    '/assets',
    '/assets/..%2findex.html',
    '/assets/..%5cindex.html',
    '/graphql/x',
    '/health',
    '/health/x',
    '/session/x',
    '/events/x',
    '/metrics/',
  ])('is not the answer where no page is: %s', async (url) => {
    const { statusCode, body } = await get(url);

    expect(statusCode).toBe(404);
    expect(body).not.toContain('root');
  });

  it('has nothing at a path with a step to the folder above, as a program sends it', async () => {
    await server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.end('GET /assets/../x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');

    expect((await text(socket)).split('\r\n')[0]).toBe('HTTP/1.1 404 Not Found');
  });

  it('leaves its own addresses to the API', async () => {
    expect((await get('/health/live')).body).toBe('live');
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8', /"api":"\/graphql"/],
    ['text/plain', 'text/plain; charset=utf-8', /^Regesta, .*\/graphql/],
  ])('describes itself to a program that asks for %s', async (accept, type, words) => {
    const { statusCode, headers, body } = await get('/', { accept });

    expect([statusCode, headers['content-type'], headers.vary]).toEqual([200, type, 'accept']);
    expect(body).toMatch(words);
    expect((await get('/activities', { accept })).statusCode).toBe(404);
  });
});

describe('A server without a console', () => {
  it.each([
    ['that is off says so at /', undefined, 200, /^Regesta, .*\/graphql.*The console is off \(CONSOLE=off\)\.\n$/],
    ['that is not built says what to run', '/nowhere', 404, /npm run build/],
  ])('%s', async (_what, from, status, words) => {
    const server = await serve(from);
    const root = await server.inject({ url: '/', headers: HTML });
    const page = await server.inject({ url: '/activities', headers: HTML });
    await server.close();

    expect([root.statusCode, root.headers['content-type']]).toEqual([status, 'text/plain; charset=utf-8']);
    expect(root.body).toMatch(words);
    expect(page.statusCode).toBe(404);
  });
});
