import type { FastifyInstance } from 'fastify';
import { Deadline, OutOfTime, within } from '#ledger';
import { presentable } from './errors.js';

/**
 * Gives every GraphQL request so long: when time is up, or the client has gone, no further statement is sent for it. A query
 * is answered then and there. A change is answered by what becomes of it: it stops before it is recorded, or is recorded.
 */
export function limitTime(server: FastifyInstance, milliseconds: number): void {
  server.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== '/graphql') return done();
    const deadline = new Deadline(milliseconds);
    const timer = setTimeout(() => {
      if (deadline.isLifted || request.account.operation?.type === 'mutation' || reply.sent) return;
      reply.send({ data: null, errors: [presentable(new OutOfTime(), request)] });
    }, milliseconds);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      deadline.end();
    });
    within(deadline, done);
  });
}
