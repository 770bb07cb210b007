import type { FastifyInstance } from 'fastify';
import type { PublishedLog } from '#evidence';

/** Seconds for which anybody can keep what never changes: a year. */
const FOREVER = 'public, max-age=31536000, immutable';
/** A checkpoint is replaced by the next one (tlog-tiles, Checkpoints). */
const BRIEFLY = 'public, max-age=2';

/**
 * Serves the log at `/log/` to anybody, as files (tlog-tiles): `checkpoint`, and the tiles of hashes. They do not show what
 * is recorded, except the number of events and when a checkpoint was made. Entries are not served.
 */
export function serveTransparencyLog(server: FastifyInstance, log: PublishedLog): void {
  server.get('/log/*', (request, reply) => {
    const found = log.at((request.params as { readonly '*': string })['*']);
    if (!found) return reply.status(404).type('text/plain; charset=utf-8').send('The log has no such file.\n');
    const { content, isImmutable } = found;
    return reply
      .header('cache-control', isImmutable ? FOREVER : BRIEFLY)
      .header('access-control-allow-origin', '*')
      .type(typeof content === 'string' ? 'text/plain; charset=utf-8' : 'application/octet-stream')
      .send(typeof content === 'string' ? content : Buffer.from(content));
  });
  server.addHook('onClose', async () => log.close());
}
