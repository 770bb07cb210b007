import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { MARKER, PublishedDirectory } from '#publish';
import { PAGE_POLICY } from '#reports';

/** The path below which published pages are read. */
export const PUBLISHED = '/published/';
/** The route of all of them. */
export const PUBLISHED_ROUTE = `${PUBLISHED}*`;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
const TEXT = 'text/plain; charset=utf-8';
const OTHER_POLICY = "default-src 'none';sandbox;frame-ancestors 'none'";

/** The parts that {@link servePublished} needs. */
interface PublishedParts {
  readonly directory: string;
  /** Names what files must be made by and of: others can say what was forgotten since. */
  madeBy(): string;
}

/**
 * Serves the published pages to anybody, as files that were made before: a request computes nothing. Only what was published is
 * found. After a person was forgotten there is nothing until the pages are made again.
 */
export function servePublished(server: FastifyInstance, { directory, madeBy }: PublishedParts): void {
  let published: PublishedDirectory | undefined;
  let seen: number | undefined;
  const current = () => {
    const changed = statSync(join(directory, MARKER), { throwIfNoEntry: false })?.mtimeMs;
    if (changed !== seen) published = changed === undefined ? undefined : PublishedDirectory.open(directory);
    seen = changed;
    return published?.madeBy === madeBy() ? published : undefined;
  };
  server.get('/published', (_request, reply) => reply.redirect(PUBLISHED));
  server.get(PUBLISHED_ROUTE, (request, reply) => {
    const asked = (request.params as { readonly '*': string })['*'];
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    const files = current();
    const found = files?.read(path);
    if (!found) {
      const isMaking = !files || Object.hasOwn(files.hashes, path);
      return reply
        .code(isMaking ? 503 : 404)
        .headers({ 'cache-control': 'no-store', ...(isMaking && { 'retry-after': 10 }) })
        .type(TEXT)
        .send(
          isMaking ? 'The pages are being made. Ask again in a minute.\n' : 'Nothing is published at this address.\n',
        );
    }
    const type = TYPES[path.split('.').at(-1)!] ?? TEXT;
    const policy = path.endsWith('.html') ? `${PAGE_POLICY}; frame-ancestors 'none'` : OTHER_POLICY;
    reply.headers({ etag: `"${found.sha256}"`, 'cache-control': 'no-cache', 'content-security-policy': policy });
    if (request.headers['if-none-match']?.includes(found.sha256)) return reply.code(304).send();
    return reply.type(type).send(found.bytes);
  });
}
