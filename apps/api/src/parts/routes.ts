import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Grants, Sessions, SignIn } from '#access';
import { repeat } from '#background';
import { PublishedLog } from '#evidence';
import { Callers, Clock } from '#kernel';
import { Progress } from '#read-model';
import { serveAssistants } from '../assistants.js';
import { serveConsole } from '../console.js';
import { serveDirectory } from '../directory.js';
import { serveDownloads } from '../downloads.js';
import { serveEvents } from '../events.js';
import { HealthController } from '../health.controller.js';
import { publishPages, withdrawPages } from '../published/publish-pages.js';
import { callerOf } from '../sign-in.js';
import { serveTransparencyLog } from '../transparency-log.js';
import { serveVerifiers } from '../verifiers.js';
import type { Materials, Part } from './part.js';

/** Milliseconds between two looks at the head of the ledger. */
const LOOK_EVERY = 1_000;

/** Returns the parts that answer at addresses of their own. Their errors are formatted. */
export function routeParts(materials: Materials): readonly Part[] {
  const { server, stores, http, log, serves, limitHeavy, consoleDirectory, get } = materials;
  const { directory, access } = materials;
  const schema = () => get(GraphQLSchemaHost).schema;
  const position = () => get(Progress).position();
  const mustBeLetIn: Parameters<typeof serveEvents>[1]['mustBeLetIn'] = (request) =>
    callerOf(request, get(SignIn), false);
  const routes = [
    { name: 'events', isOn: serves, add: () => serveEvents(server, { position, mustBeLetIn }) },
    {
      name: 'transparency log',
      isOn: serves && !!stores.logOrigin,
      add: () => serveTransparencyLog(server, new PublishedLog(stores.directory)),
    },
    {
      name: 'downloads',
      isOn: serves,
      add: () => serveDownloads(server, { get, limitHeavy }),
    },
    { name: 'assistants', isOn: serves, add: () => serveAssistants(server, schema) },
    {
      name: 'directory',
      isOn: serves,
      add: () =>
        serveDirectory(server, {
          ...{ grants: get(Grants), sessions: get(Sessions), callers: get(Callers), clock: get(Clock) },
          settings: directory,
          issuer: access?.issuer?.issuer,
          file: stores.directory,
          publicUrl: http.publicUrl,
          log,
        }),
    },
    // The build puts them next to the console.
    { name: 'verifiers', isOn: serves, add: () => serveVerifiers(server, join(consoleDirectory, '../verify')) },
    { name: 'published pages', add: () => addPages(materials) },
  ];
  return routes.map((route) => ({ ...route, after: ['errors'] }));
}

function addPages({ app, stores, http, log, serves, language, lawDates }: Materials): void {
  if (http.publish) publishPages(app, { stores, http, parts: { language, lawDates }, log, serves });
  else withdrawPages(app, { stores, log });
}

/** Returns the parts that come last. */
export function lastParts({ server, http, serves, consoleDirectory, get }: Materials): readonly Part[] {
  return [
    {
      name: 'console',
      after: ['errors', 'etag', 'readers'], // it takes the hooks that are there
      isOn: serves,
      add: () => serveConsole(server, http.console ? consoleDirectory : undefined),
    },
    { name: 'looks', add: () => lookRegularly(server, () => get(HealthController).look()) },
  ];
}

/** Looks at the head of the ledger as long as the server listens. */
function lookRegularly(server: Materials['server'], look: () => Promise<void>): void {
  let endLooking = () => {};
  server.addHook('onListen', (done) => {
    void look();
    endLooking = repeat(LOOK_EVERY, look);
    done();
  });
  server.addHook('onClose', (_server, done) => {
    endLooking();
    done();
  });
}
