import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';
import type { ApiErrorCode } from './error-codes.js';
import { PROTECTING } from './http-guards.js';
import { RequestRefused, statusOf } from './refusal.js';

const REFUSALS: Readonly<Record<string, [code: ApiErrorCode, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    'REQUEST_TOO_SLOW',
    'The request did not arrive in time. Send it again; for a slow line, the operator can raise BODY_TIMEOUT.',
  ],
};
const BROKEN: [ApiErrorCode, string] = ['BAD_REQUEST', 'This is not a valid HTTP request.'];

/** Answers a request that is too slow or no HTTP, in the form of all other refusals, and closes its connection. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const refusal = new RequestRefused(...(REFUSALS[error.code ?? ''] ?? BROKEN));
  const status = statusOf(refusal)!;
  const body = JSON.stringify({ data: null, errors: [refusal] });
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  socket.destroySoon();
}

/** Answers a request for an address that the router cannot read, such as `/%`, as one where nothing is. No hook sees it. */
export function answerUnreadableAddress(_error: Error, _request: unknown, reply: FastifyReply): void {
  const refusal = new RequestRefused('NO_SUCH_ADDRESS', 'There is nothing at this address: it cannot be read.');
  reply
    .status(statusOf(refusal)!)
    .headers(PROTECTING)
    .type('application/json')
    .send(JSON.stringify({ errors: [refusal] }));
}
