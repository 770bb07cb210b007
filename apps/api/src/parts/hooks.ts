import etag from '@fastify/etag';
import { Grants, ReadingLog, Sessions, SignIn } from '#access';
import { Callers } from '#kernel';
import { Journal, Moments, Progress } from '#read-model';
import { cacheAnswers } from '../answers.js';
import { readBodies } from '../bodies.js';
import { formatHookErrors } from '../errors.js';
import { guardRequests, limitRates, protectAnswers } from '../http-guards.js';
import { reportMissing } from '../missing.js';
import { trackRequests } from '../requests.js';
import { serveSessions } from '../sessions.js';
import { authenticate } from '../sign-in.js';
import { limitTime } from '../time-limit.js';
import { traceRequests } from '../traces.js';
import type { Materials, Part } from './part.js';
import { readersPart } from './readers-part.js';

/** Returns the parts that a request goes through before it is let in. */
export function doorParts({ server, http, log, telemetry, serves, get }: Materials): readonly Part[] {
  return [
    // What other hooks report of a request needs its outcome, which this one begins.
    { name: 'requests', before: ['headers', 'guards', 'traces'], add: () => trackRequests(server, log) },
    { name: 'errors', add: () => formatHookErrors(server) }, // sees only routes that come later
    { name: 'headers', before: ['guards'], add: () => protectAnswers(server) }, // refusals have them
    { name: 'guards', before: ['rates'], add: () => guardRequests(server, http) },
    // A sign-in that fails is counted.
    { name: 'rates', before: ['sign-in'], add: () => limitRates(server, http) },
    { name: 'bodies', after: ['guards', 'rates'], add: () => readBodies(server) }, // what is refused takes no place
    // The span is around what the caller does.
    {
      name: 'traces',
      before: ['sign-in'],
      isOn: telemetry.tracing,
      add: () => traceRequests(server),
    },
    {
      name: 'sessions',
      after: ['errors'],
      before: ['sign-in'], // it reads the cookies that this one parses
      isOn: serves && http.console,
      add: () =>
        serveSessions(server, {
          signIn: get(SignIn),
          sessions: get(Sessions),
          grants: get(Grants),
          publicUrl: http.publicUrl,
        }),
    },
    {
      name: 'sign-in',
      add: () =>
        authenticate(server, {
          signIn: get(SignIn),
          callers: get(Callers),
          log: get(ReadingLog),
          position: () => get(Progress).position(),
        }),
    },
  ];
}

/** Returns the parts that a request goes through once it is let in. */
export function answerParts(materials: Materials): readonly Part[] {
  const { app, server, http, get } = materials;
  const [progress, moments] = [get(Progress), get(Moments)];
  return [
    {
      name: 'cache',
      after: ['sign-in'], // answers are kept by what the caller may see
      add: () =>
        cacheAnswers(
          server,
          () => moments.resolve(null),
          () => progress.position(),
        ),
    },
    {
      name: 'missing',
      after: ['cache'], // whose answers miss nothing
      add: () =>
        reportMissing(
          server,
          () => get(Journal),
          () => progress.building,
        ),
    },
    { name: 'time limit', after: ['cache'], add: () => limitTime(server, http.requestTimeout) }, // its answers need none
    {
      name: 'looked',
      after: ['cache'], // it has looked at the head, for this request
      add: () =>
        server.addHook('preHandler', (request, _reply, done) => {
          if (request.position !== undefined) progress.hasLooked();
          done();
        }),
    },
    // A reader answers in the place of all that would come later.
    { name: 'readers', after: ['cache', 'missing', 'time limit', 'looked'], ...readersPart(materials) },
    { name: 'etag', after: ['cache'], add: () => app.register(etag as never) }, // the cache has its own
  ];
}
