import type { FastifyInstance } from 'fastify';
import type { Caller } from '#kernel';
import { membersOf } from '#kernel';
import { type Journal, notingStopped, type Progress, type StoppedProjection } from '#read-model';

declare module 'fastify' {
  interface FastifyRequest {
    /** The stopped projections that concern a moment which the request has read. */
    stopped?: Set<StoppedProjection>;
  }
}

const TODO =
  'What was recorded since is missing in this answer. The operator finds the event in /health/ready, and updates Regesta.';
const TODO_WHILE_BUILT =
  'What was recorded since is missing in this answer, until the read models are built again. /health/ready has the progress.';
const TODO_OF_A_REGULATOR = 'What was recorded since can be missing in this answer. Ask those who keep the register.';

/**
 * Says in each GraphQL answer which stopped projections concern it: `extensions.projection`, and a header. A regulator
 * learns only that it is so, because the event can be of a thing that its grant does not cover.
 */
export function reportStopped(
  server: FastifyInstance,
  log: () => Journal,
  building: () => Progress['building'] = () => undefined,
): void {
  server.decorateRequest('stopped');
  server.addHook('preHandler', (request, _reply, done) => {
    if (request.routeOptions.url !== '/graphql') return done();
    request.stopped = new Set();
    notingStopped(request.stopped, done);
  });
  server.addHook('preSerialization', async ({ stopped, caller }, reply, payload) => {
    if (!stopped || stopped.size === 0) return payload;
    reply.header('x-projection-stopped', 'true');
    const projection = await reported([...stopped], caller, log(), building());
    return { ...membersOf(payload), extensions: { projection } };
  });
}

async function reported(
  stopped: readonly StoppedProjection[],
  caller: Caller | undefined,
  log: Journal,
  building: Progress['building'],
) {
  if (caller?.role === 'REGULATOR') return { stopped: true, todo: TODO_OF_A_REGULATOR };
  const isBuilt = stopped.every(({ isBuiltAgain }) => isBuiltAgain);
  const projections = stopped.map(async ({ kind, at, reason, isBuiltAgain }) => ({
    kind,
    position: String(at),
    since: await log.recordedAt(at).catch(() => undefined),
    reason,
    ...(isBuiltAgain && { readModel: 'BEHIND' }),
  }));
  const done = isBuilt && building && { building: shown(building) };
  return {
    stopped: true,
    todo: isBuilt ? TODO_WHILE_BUILT : TODO,
    ...done,
    projections: await Promise.all(projections),
  };
}

/** Returns how far a build is, as answers have it. */
export function shown({ position, head }: NonNullable<Progress['building']>) {
  return { position: String(position), of: String(head) };
}
