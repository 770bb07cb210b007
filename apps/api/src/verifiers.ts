import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** A file is kept, not shown. If a browser shows it all the same, it is no page of this server. */
const POLICY = "default-src 'none';sandbox;frame-ancestors 'none'";

/** The verifiers by their file names, with their types. */
const TYPES = { 'verify.html': 'text/html; charset=utf-8', 'regesta-verify.mjs': 'text/javascript; charset=utf-8' };

/** Serves the two verifiers at `/verifier/` to anybody, as files to keep. They verify a bundle without this server. */
export function serveVerifiers(server: FastifyInstance, directory: string): void {
  for (const [name, type] of Object.entries(TYPES))
    server.get(`/verifier/${name}`, (_request, reply) => {
      const file = join(directory, name);
      if (!existsSync(file))
        return reply
          .status(404)
          .type('text/plain; charset=utf-8')
          .send('The verifiers are not built: run npm run build.\n');
      return reply
        .headers({
          'cache-control': 'no-cache',
          'content-disposition': `attachment; filename="${name}"`,
          'content-security-policy': POLICY,
        })
        .type(type)
        .send(readFileSync(file));
    });
}
