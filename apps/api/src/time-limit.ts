import type { FastifyInstance } from 'fastify';
import { OutOfTime, WorkContext, within } from '#kernel';
import { DOWNLOADS } from './downloads.js';
import { formatError } from './errors.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Present while the time of the request is limited. */
    deadline?: WorkContext;
  }
}

/**
 * Limits the time of every GraphQL request and of every file in milliseconds. After that, or once the client disconnects, no further SQL
 * statement is sent for it. A query is answered at once with TIMEOUT. A command is answered when its result is certain: it
 * stopped before it was recorded, or it was recorded.
 */
export function limitTime(server: FastifyInstance, milliseconds: number): void {
  server.decorateRequest('deadline');
  server.addHook('preHandler', (request, reply, done) => {
    const isFile = DOWNLOADS.includes(request.routeOptions.url);
    if (!isFile && request.routeOptions.url !== '/graphql') return done();
    const deadline = new WorkContext(milliseconds);
    request.deadline = deadline;
    const timer = setTimeout(() => {
      if (deadline.isLifted || request.outcome.operation?.type === 'mutation' || reply.sent) return;
      if (isFile) reply.code(503);
      reply.send({ data: null, errors: [formatError(new OutOfTime(), request)] });
    }, milliseconds);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      deadline.end();
    });
    within(deadline, done);
  });
}
