import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { asError, Rejection } from '#kernel';
import type { DirectorySettings } from '#runtime';
import { answerTo, Directory, type FollowingParts, ScimError, SqliteDirectory } from '#scim';
import { formatError } from './errors.js';
import { statusOf } from './refusal.js';

/** The path of the server for the directory of the organisation (SCIM 2.0, RFC 7644). */
const BASE = '/scim/v2';
export const SCIM = `${BASE}/*`;

/** The account of what is recorded at the start by the settings. */
const ITSELF = 'directory';
const SCIM_TYPE = 'application/scim+json; charset=utf-8';

/** The parts that {@link serveDirectory} needs. */
interface DirectoryParts extends Pick<FollowingParts, 'grants' | 'sessions' | 'callers' | 'clock'> {
  /** The settings, and the issuer at which users sign in; undefined if the directory gives nothing. */
  readonly settings: DirectorySettings | undefined;
  readonly issuer: string | undefined;
  /** The data directory. */
  readonly file: string;
  /** Address for browsers, if the server is behind a proxy. */
  readonly publicUrl?: string;
  readonly log: Logger;
}

/**
 * Serves the directory of the organisation: users and groups, from which access follows. The guards, the limits and the log of all other
 * requests hold for it. Refusals of these have the form of the protocol, too.
 */
export function serveDirectory(server: FastifyInstance, parts: DirectoryParts): void {
  const { publicUrl } = parts;
  const directory = followed(server, parts);
  server.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: SCIM,
    exposeHeadRoute: false,
    preSerialization: async (_request, reply, payload) => {
      const [error] = (payload as { errors?: readonly GraphQLError[] } | null)?.errors ?? [];
      return error ? refusal(reply, new ScimError(reply.statusCode, error.message)) : payload;
    },
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store').type(SCIM_TYPE);
      try {
        if (!directory)
          throw new ScimError(501, 'No group of a directory is given a role here. The operator sets SCIM_GROUPS.');
        const { status, body, location } = await answerTo(directory, {
          method: request.method,
          path: (request.params as { '*': string })['*'],
          query: request.query as Record<string, unknown>,
          body: request.body,
          base: `${publicUrl ? new URL(publicUrl).origin : `http://${request.host}`}${BASE}`,
        });
        if (location !== undefined) reply.header('location', location);
        return reply.code(status).send(body);
      } catch (error) {
        return reply.send(refusal(reply, asScimError(asError(error), request)));
      }
    },
  });
}

/** Returns what follows the directory. At the start, it records what the settings make of what was said before. */
function followed(
  server: FastifyInstance,
  { settings, issuer, file, log, ...parts }: DirectoryParts,
): Directory | undefined {
  if (!settings || issuer === undefined) return undefined;
  const store = new SqliteDirectory(file);
  const directory = new Directory({ ...parts, ...settings, issuer, store });
  server.addHook('onListen', (done) => {
    directory.resume(ITSELF).then(
      (reasons) => reasons.forEach((reason) => log.warn(`What the directory says is not recorded: ${reason}`)),
      (error) => log.warn(`What the directory says is not followed yet: ${asError(error).message}`),
    );
    done();
  });
  server.addHook('onClose', (_server, done) => {
    store.close();
    done();
  });
  return directory;
}

function refusal(reply: FastifyReply, error: ScimError): object {
  reply.code(error.status).type(SCIM_TYPE);
  return error.toJSON();
}

/** Returns the error in the form of the protocol, and records its code for the log. */
function asScimError(error: Error, request: FastifyRequest): ScimError {
  if (error instanceof ScimError) {
    request.outcome.errors.add(error.scimType ?? String(error.status));
    return error;
  }
  const formatted = formatError(error, request);
  if (error instanceof Rejection)
    return new ScimError(error.code === 'LAST_ADMINISTRATOR' ? 409 : 400, formatted.message);
  return new ScimError(statusOf(formatted) ?? (request.outcome.failure ? 500 : 503), formatted.message);
}
