import type { FastifyInstance } from 'fastify';
import type { Caller } from '#kernel';
import { membersOf } from '#kernel';
import {
  type Behind,
  type Journal,
  type Missing,
  notingMissing,
  type Progress,
  type StoppedProjection,
} from '#read-model';
import { DOWNLOADS } from './downloads.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The parts that are missing at the moments that the request has read. */
    missing?: Missing;
  }
}

/** The headers that say that something is missing: after a stopped projection, or until the read models have caught up. */
const STOPPED = 'x-projection-stopped';
const BEHIND = 'x-read-model-behind';

const TODO =
  'What was recorded since is missing in this answer. The operator finds the event in /health/ready, and updates Regesta.';
const TODO_WHILE_BUILT =
  'What was recorded since is missing in this answer, until the read models are built again. /health/ready has the progress.';
const TODO_OF_A_REGULATOR = 'What was recorded since can be missing in this answer. Ask those who keep the register.';

const TODO_WHILE_BEHIND =
  'What was recorded since is missing in this answer. It is not lost. Ask again in a minute; the operator looks at /health/ready.';
const TODO_WHILE_BEHIND_OF_A_REGULATOR =
  'What was recorded since is missing in this answer. It is not lost. Ask again in a minute.';

/**
 * Says in each GraphQL answer what is missing in it, in its extensions and in a header: `projection` for stopped projections that
 * concern it, `behind` for what is recorded and cannot be read yet. A file has the header. A regulator learns of stopped
 * projections only that it is so, because the event can be of a thing that its grant does not cover. It does not learn since when.
 */
export function reportMissing(
  server: FastifyInstance,
  log: () => Journal,
  building: () => Progress['building'] = () => undefined,
): void {
  server.decorateRequest('missing');
  server.addHook('preHandler', (request, _reply, done) => {
    const { url } = request.routeOptions;
    if (url !== '/graphql' && !DOWNLOADS.includes(url)) return done();
    request.missing = { stopped: new Set() };
    notingMissing(request.missing, done);
  });
  server.addHook('preSerialization', async ({ missing, caller }, _reply, payload) => {
    if (!missing || (missing.stopped.size === 0 && !missing.behind)) return payload;
    const { stopped, behind } = missing;
    const projection = stopped.size > 0 && (await reported([...stopped], caller, log(), building()));
    const extensions = { ...(projection && { projection }), ...(behind && { behind: late(behind, caller) }) };
    return { ...membersOf(payload), extensions };
  });
  server.addHook('onSend', async ({ missing }, reply, payload) => {
    if (missing?.stopped.size) reply.header(STOPPED, 'true');
    if (missing?.behind) reply.header(BEHIND, String(missing.behind.position));
    return payload;
  });
}

function late({ position, recorded, since }: Behind, caller: Caller | undefined) {
  const places = { position: String(position), recorded: String(recorded) };
  return caller?.role === 'REGULATOR'
    ? { ...places, todo: TODO_WHILE_BEHIND_OF_A_REGULATOR }
    : { ...places, since, todo: TODO_WHILE_BEHIND };
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
