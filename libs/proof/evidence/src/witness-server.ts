import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  formatNote,
  formatSignature,
  hex,
  openCheckpoint,
  ProofRefused,
  parseAddCheckpoint,
  parseCheckpoint,
  parseNote,
  sha256,
  textOf,
  utf8,
} from '#transparency-log';
import { lockDirectory } from './sqlite.lock.js';
import { cosignNext, ForkFound, lastSeen, type WitnessIdentity } from './witness.js';

/** An answer of a witness over HTTP. */
interface WitnessAnswer {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
  /** Line for the keeper of the witness; empty if there is nothing to say. */
  readonly report: string;
}

/** Settings of a witness that answers over HTTP. */
interface ServedWitness extends WitnessIdentity {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly now: () => Date;
  /** Writes a line for the keeper of the witness. */
  readonly report: (line: string) => void;
}

/** Most bytes of a request. */
const LARGEST = 131_072;
/** Milliseconds in which a request must arrive. */
const PATIENCE = 15_000;

/**
 * Answers requests to cosign checkpoints (tlog-witness), one after the other. What was cosigned is on the disk before it is
 * answered.
 * @throws {Error} if another witness uses the directory, or the port is in use
 */
export async function serveWitness(served: ServedWitness): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { host, port, directory, report } = served;
  const lock = lockDirectory(directory);
  let turn: Promise<unknown> = Promise.resolve();
  const server = createServer({ headersTimeout: PATIENCE, requestTimeout: PATIENCE }, (request, response) => {
    read(request).then(
      (body) => {
        const answering = turn.then(() => answerTo(served, request, body));
        turn = answering.catch(() => {});
        return answering.then(
          (answer) => {
            if (answer.report) report(answer.report);
            send(response, answer);
          },
          (error: Error) => {
            report(`Nothing was cosigned: ${error.message}`);
            send(response, { status: 500, body: 'The witness cannot answer now.\n' });
          },
        );
      },
      () => send(response, { status: 413, body: `A request has at most ${LARGEST} bytes.\n` }),
    );
  });
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(port, host, listening);
    });
  } catch (error) {
    lock.close();
    throw error;
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeIdleConnections();
      await closed;
      await turn;
      lock.close();
    },
  };
}

async function read(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > LARGEST) throw new RangeError('too long');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function send(response: ServerResponse, { status, type, body }: Omit<WitnessAnswer, 'report'>): void {
  const headers = { 'content-type': type ?? 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, status === 413 ? { ...headers, connection: 'close' } : headers).end(body);
}

async function answerTo(
  served: ServedWitness,
  { method, url = '/' }: IncomingMessage,
  body: Uint8Array,
): Promise<WitnessAnswer> {
  const pathname = url.replace(/\?.*$/s, ''); // a path with two slashes is no address of a host
  if (pathname === '/add-checkpoint')
    return method === 'POST' ? addCheckpoint(served, body) : refused(405, 'Use POST.');
  const [, origin] = /^\/([0-9a-f]{64})\/checkpoint$/.exec(pathname) ?? [];
  if (!origin || method !== 'GET') return refused(404, 'There is nothing.');
  return checkpointOf(served, origin);
}

const refused = (status: number, body: string, report = ''): WitnessAnswer => ({ status, body: `${body}\n`, report });

/** Returns the last checkpoint that was cosigned for a log (tlog-witness, Monitor Retrieval Mechanism). */
async function checkpointOf(identity: WitnessIdentity, hash: string): Promise<WitnessAnswer> {
  const name = identity.logs.map((key) => key.name).find((one) => hex(sha256(utf8(one))) === hash);
  const last = name === undefined ? undefined : await lastSeen(identity, name);
  return last
    ? { status: 200, body: formatNote(last.note), report: '' }
    : refused(404, 'This witness has cosigned no checkpoint of this log.');
}

/** Cosigns a checkpoint, or says by its status why not (tlog-witness, add-checkpoint). */
async function addCheckpoint(served: ServedWitness, body: Uint8Array): Promise<WitnessAnswer> {
  const { logs, now } = served;
  let origin = 'a log';
  let next: Awaited<ReturnType<typeof openCheckpoint>>;
  let request: ReturnType<typeof parseAddCheckpoint>;
  try {
    request = parseAddCheckpoint(textOf(body, 'The request'));
    const { text } = parseNote(request.note, 'The checkpoint');
    ({ origin } = parseCheckpoint(text));
    if (!logs.some(({ name }) => name === origin)) return refused(404, 'This witness does not know the log.');
    next = await openCheckpoint(request.note, logs);
  } catch (error) {
    if (!(error instanceof ProofRefused)) throw error;
    return refused(error.code === 'FORMAT' ? 400 : 403, error.message);
  }
  const { oldSize, proof } = request;
  if (oldSize > next.size) return refused(400, 'The old size is larger than that of the checkpoint.');
  const before = await lastSeen(served, origin);
  if (oldSize !== (before?.size ?? 0))
    return { status: 409, type: 'text/x.tlog.size', body: `${before?.size ?? 0}\n`, report: '' };
  try {
    const { size, cosignature } = await cosignNext(served, before, next, proof, now());
    const since = before ? `consistent with that of ${before.size}` : 'the first one that this witness saw';
    const report = `Cosigned the checkpoint of ${size} events of ${origin}: ${since}.`;
    return { status: 200, body: formatSignature(cosignature), report };
  } catch (error) {
    if (error instanceof ForkFound) return refused(422, error.message.split(' Nothing was')[0]!, error.message);
    if (error instanceof ProofRefused) return refused(422, error.message, `Refused ${origin}: ${error.message}`);
    throw error;
  }
}
