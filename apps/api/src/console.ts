import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isPage } from '#pages';
import { answerError } from './errors.js';
import { RequestRefused } from './refusal.js';

/** The directory of the built console. */
export const CONSOLE = join(import.meta.dirname, '../../../console');

const PLACE_OF_NONCE = '__NONCE__';
/**
 * The content security policy of the page. Scripts are files of this server. Its components put style elements into the page,
 * which need the nonce; what they set on single elements by script needs no permission.
 */
const policyOf = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
/** The policy of the files. It holds for a worker, which has the policy of its own file. */
const POLICY_OF_FILES = "default-src 'none';script-src 'self';connect-src 'self';frame-ancestors 'none'";

/** A file of the build: they are all in one folder. Any other path would be forbidden, as if something were there. */
const FILE = /^\/assets\/[\w-]+(?:\.[\w-]+)+(?:\?|$)/;

const LINKS = { api: '/graphql', events: '/events', health: '/health/ready', metrics: '/metrics' };
const SUMMARY = `Regesta, a register of processing. The API answers at ${LINKS.api} (POST, JSON), and tells of changes at ${LINKS.events}.`;
const OFF = `${SUMMARY} The console is off (CONSOLE=off).\n`;
const NOT_BUILT = `${SUMMARY} The console is not built: run npm run build, then start again.\n`;

/** Returns true if the directory holds a built console. */
export function isBuilt(directory = CONSOLE): boolean {
  return existsSync(join(directory, 'index.html'));
}

/**
 * Serves the console at every address that is not one of the API. Its files have names by their content, so they are cached
 * for good. A file that is not there is 404; a page that does not exist is for the console to say.
 * @param directory the built console, with `index.html` and `assets`; undefined if the console is off
 */
export async function serveConsole(server: FastifyInstance, directory: string | undefined): Promise<void> {
  if (!directory || !isBuilt(directory)) {
    server.get('/', async (_request, reply) => {
      reply.code(directory ? 404 : 200).type('text/plain; charset=utf-8');
      return directory ? NOT_BUILT : OFF;
    });
    return;
  }
  const page = readFileSync(join(directory, 'index.html'), 'utf8');
  const parts = page.split(PLACE_OF_NONCE);
  const etag = `"${createHash('sha256').update(page).digest('base64url')}"`;

  const sendPage = (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers({ etag, 'cache-control': 'no-cache', vary: 'accept' });
    if (request.headers['if-none-match']?.includes(etag))
      // The page in the browser's cache has its own nonce, so its own policy must stay with it (RFC 9111, 3.2).
      return reply.removeHeader('content-security-policy').code(304).send();
    const nonce = randomBytes(16).toString('base64');
    reply.header('content-security-policy', policyOf(nonce)).type('text/html; charset=utf-8');
    return reply.send(parts.join(nonce));
  };

  server.get('/', async (request, reply) => {
    const kind = kindFor(request);
    if (kind === 'page') return sendPage(request, reply);
    reply.headers({ 'cache-control': 'no-cache', vary: 'accept' });
    return kind === 'json'
      ? { name: 'Regesta', links: LINKS }
      : reply.type('text/plain; charset=utf-8').send(`${SUMMARY}\n`);
  });
  server.get('/*', async (request, reply) => {
    if (isPage(request.url) && kindFor(request) === 'page') return sendPage(request, reply);
    throw nothingThere();
  });
  await server.register(async (assets) => {
    assets.setErrorHandler<Error>(answerError);
    assets.addHook('onRequest', async ({ raw }, reply) => {
      if (!FILE.test(raw.url!)) throw nothingThere();
      reply.header('content-security-policy', POLICY_OF_FILES);
    });
    await assets.register(files, {
      root: join(directory, 'assets'),
      prefix: '/assets/',
      index: false,
      dotfiles: 'ignore',
      preCompressed: true,
      maxAge: '1y',
      immutable: true,
      decorateReply: false,
    });
  });
}

const nothingThere = () =>
  new RequestRefused('NO_SUCH_ADDRESS', 'There is nothing at this address. Send requests to POST /graphql.');

/** Returns the kind of answer that the client prefers: the page, unless it asks for data or text alone. */
function kindFor({ headers: { accept = '*/*' } }: FastifyRequest): 'page' | 'json' | 'text' {
  if (/text\/html|text\/\*|\*\/\*/.test(accept)) return 'page';
  return /json/.test(accept) ? 'json' : 'text';
}
