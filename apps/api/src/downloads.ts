import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ATTACHMENTS, AttachedFiles } from '#attached-files';
import { Bundles, EVIDENCE } from '#evidence-api';
import { membersOf, OutOfTime, Rejection } from '#kernel';
import { Drafts, draftRequestOf, Issued, LEFT_OUT, REPORTS } from '#reports';
import { formatError } from './errors.js';
import type { Materials } from './parts/part.js';

/** Routes of files. They answer by the rights of the caller, and are limited and logged like GraphQL requests. */
export const DOWNLOADS: readonly (string | undefined)[] = [
  `${REPORTS}/draft`,
  `${REPORTS}/:id`,
  `${EVIDENCE}/:id`,
  `${ATTACHMENTS}/:id`,
];

/** Bytes of a piece. Other requests get their turns in between. */
const PIECE = 256 * 1024;
/** A file is shown by a program for it. If a browser shows it all the same, nothing in it runs or loads anything. */
const POLICY = "default-src 'none';sandbox;frame-ancestors 'none'";

/** The HTTP status for each refusal of a file; 400 for all others. */
const STATUS: { readonly [Code in Rejection['code']]?: number } = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  ERASED: 410,
  LOG_OFF: 409,
  LOG_DIFFERS: 409,
  LOG_BEHIND: 503,
  KEY_MISSING: 503,
  FILE_NOT_MADE: 503,
  FILES_BUSY: 503,
  PDF_NOT_INSTALLED: 503,
  PROJECTION_STOPPED: 503,
  READ_MODEL_BEHIND: 503,
  READ_MODEL_UNREACHABLE: 503,
};

interface File {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly mediaType: string;
  readonly fileName: string;
  /** False if nobody on the way can keep it, not even a browser. */
  readonly isKept?: boolean;
  /** The number of drafts and records in review that a report leaves out. */
  readonly leftOut?: number;
}

/**
 * Serves files. Of reports: those that were issued, as they were, and those that are made for the request. Of things: bundles of
 * evidence, and what is attached to them.
 */
export function serveDownloads(
  server: FastifyInstance,
  { get, limitHeavy }: Pick<Materials, 'get' | 'limitHeavy'>,
): void {
  const [issued, drafts, bundles, attachments] = [get(Issued), get(Drafts), get(Bundles), get(AttachedFiles)];
  server.get(`${REPORTS}/draft`, (request, reply) =>
    answer(request, reply, async (signal) => {
      const { format, ...asked } = draftRequestOf(membersOf(request.query));
      await limitHeavy(reply);
      return drafts.file(asked, format, signal);
    }),
  );
  server.get<{ Params: { id: string } }>(`${REPORTS}/:id`, (request, reply) =>
    answer(request, reply, () => issued.file(request.params.id)),
  );
  server.get<{ Params: { id: string } }>(`${ATTACHMENTS}/:id`, (request, reply) =>
    answer(request, reply, () => attachments.file(request.params.id)),
  );
  server.get<{ Params: { id: string } }>(`${EVIDENCE}/:id`, (request, reply) =>
    answer(request, reply, async () => {
      await limitHeavy(reply);
      return bundles.file(request.params.id);
    }),
  );
}

async function answer(request: FastifyRequest, reply: FastifyReply, fileFor: (signal: AbortSignal) => Promise<File>) {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort(new OutOfTime()));
  try {
    return await send(request, reply, await fileFor(gone.signal));
  } catch (error) {
    if (reply.sent || gone.signal.aborted) return reply;
    if (error instanceof OutOfTime) reply.code(503);
    else if (error instanceof Rejection) reply.code(STATUS[error.code] ?? 400);
    else throw error;
    return reply.type('application/json').send({ errors: [formatError(error, request)] });
  }
}

function send(request: FastifyRequest, reply: FastifyReply, file: File) {
  const { bytes, sha256, mediaType, fileName, isKept, leftOut } = file;
  if (reply.sent) return reply; // its time was up
  const etag = `"${sha256}"`;
  reply.headers({
    etag,
    'cache-control': isKept === false ? 'private, no-store' : 'private, no-cache',
    vary: 'authorization, cookie',
    'content-security-policy': POLICY,
    ...(leftOut !== undefined && { [LEFT_OUT]: leftOut }),
  });
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  reply.headers({
    'content-disposition': dispositionOf(fileName),
    'content-length': bytes.length,
  });
  return reply.type(mediaType).send(Readable.from(pieces(bytes)));
}

/** Returns true if the client has the file already (RFC 9110, 13.1.2). */
function isKnown(known: string | undefined, etag: string): boolean {
  return known?.trim() === '*' || (known?.split(',') ?? []).some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Returns the header that names a file: in plain characters, and also as it is called, if it has others (RFC 6266). */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'report';
  const called = name.replace(/[\p{C}/\\]+/gu, '-');
  const encoded = encodeURIComponent(called).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${encoded}`}`;
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}
