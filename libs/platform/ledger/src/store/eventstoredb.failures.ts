import { convertToCommandError, ErrorType, isCommandError } from '@eventstore/db-client';
import grpc from '@grpc/grpc-js';
import { LedgerDamaged, RevisionConflict } from './event-store.js';

const { UNAVAILABLE, DEADLINE_EXCEEDED, TIMEOUT, CANCELLED, NOT_LEADER, UNKNOWN } = ErrorType;

/** Errors after which a retry may succeed. An append with the same ids is safe to repeat. */
const PASSING = new Set<ErrorType>([UNAVAILABLE, DEADLINE_EXCEEDED, TIMEOUT, CANCELLED, NOT_LEADER, UNKNOWN]);

/** Messages of errors without a code that pass: no node was found, or its channel was closed for a better one. */
const PASSING_MESSAGE = /^Failed to discover|^Channel has been shut down/;

/** A failure of the server, for the operator. */
interface Failure {
  /** The words for what is wrong and what to do, without secrets. */
  readonly why: string;
  /** True if it can pass by itself: waiting is right. False if somebody has to change something. */
  readonly isPassing: boolean;
  /** True if the error does not say what is wrong: the nodes must be asked. */
  readonly isVague?: boolean;
  /** True if it is the fault of one request: the server serves others. */
  readonly isOfRequest?: boolean;
  /** True if it is no word of the server, but a fault of this program. */
  readonly isFault?: boolean;
}

interface Known extends Failure {
  readonly code?: grpc.status;
  readonly type?: ErrorType;
  readonly message?: RegExp;
}

const UNTRUSTED = 'Name the certificate of the authority that signed it: tlsCAFile=FILE in the connection string.';

/** The failures that have words of their own; the first that matches counts. `$1` is the first group of the message. */
const KNOWN: readonly Known[] = [
  {
    message: /certificate has expired|certificate is not yet valid/,
    why: 'The certificate of the server is not valid now ($&). Renew it, or look at the clocks.',
    isPassing: false,
  },
  {
    message: /Hostname\/IP does not match certificate's altnames[^.]*/,
    why: 'The certificate of the server is for another name ($&). Connect by a name that it holds.',
    isPassing: false,
  },
  {
    message:
      /self[- ]signed certificate(?: in certificate chain)?|unable to (?:verify the first|get (?:local )?issuer) certificate/,
    why: `The certificate of the server is not trusted ($&). ${UNTRUSTED}`,
    isPassing: false,
  },
  {
    message: /wrong version number|packet length too long|EPROTO/,
    why: 'The server does not speak TLS at this port. Look at the port, or say tls=false for a server without TLS.',
    isPassing: false,
  },
  {
    message: /ECONNREFUSED ([^\s]+\d)/,
    why: 'Nothing listens at $1. Start the server, or correct the address.',
    isPassing: true,
  },
  {
    message: /(?:Name resolution failed for target (?:dns:)?|getaddrinfo \w+ )([^\s]+)/,
    why: 'The host $1 is not known. Correct its name, or look at the name service.',
    isPassing: true,
  },
  {
    message: /Last error: Protocol error/,
    why: 'Another program listens at this port: it does not answer as EventStoreDB does. Look at the host and the port.',
    isPassing: true,
  },
  {
    message: /Last error: Failed to connect|disconnected before secure TLS connection/,
    why: 'The server ended the connection before it said a word. If it speaks TLS, as EventStoreDB does by default, say tls=true; if not, tls=false. Or else look at the host and the port.',
    isPassing: true,
  },
  {
    message: /EHOSTUNREACH|ENETUNREACH/,
    why: 'No network leads to the server ($&).',
    isPassing: true,
  },
  {
    code: grpc.status.UNAUTHENTICATED,
    why: 'The server does not know the user, or the password is wrong. Correct them in the connection string.',
    isPassing: false,
  },
  {
    type: ErrorType.ACCESS_DENIED,
    why: 'The user does not have the right to do that. Give it the rights to read $all, and to read and write streams.',
    isPassing: false,
  },
  {
    code: grpc.status.UNIMPLEMENTED,
    why: 'The server is too old. Use EventStoreDB 22.6 or later, or KurrentDB.',
    isPassing: false,
  },
  {
    type: ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
    why: 'The events are too large for one append.',
    isPassing: false,
    isOfRequest: true,
  },
  {
    type: ErrorType.STREAM_DELETED,
    why: 'The stream was deleted on the server. Restore the ledger from a backup.',
    isPassing: false,
    isOfRequest: true,
  },
  {
    message: /Consumer too slow/,
    why: 'The server ended a subscription that did not take its events in time.',
    isPassing: true,
    isOfRequest: true,
  },
  {
    message: /Deadline exceeded|nothing came for|no node was found within/,
    why: 'The server does not answer.',
    isPassing: true,
    isVague: true,
  },
  {
    message: /Channel closed before call started|Channel has been shut down/,
    why: 'The connection was given up for another one.',
    isPassing: true,
    isVague: true,
  },
  { type: NOT_LEADER, why: 'Another node leads.', isPassing: true, isOfRequest: true },
  { message: /Server Is Not Ready/i, why: 'The server is starting.', isPassing: true },
  {
    message: /Failed to discover|No leader info available/,
    why: 'The cluster has no leader that can be reached.',
    isPassing: true,
    isVague: true,
  },
];

/** Returns the words for an error of the client, and whether it passes. */
export function failureOf(error: unknown): Failure {
  const { code, message } = rawOf(error);
  const type = typeOf(error);
  const known = KNOWN.find((known) => {
    if (known.message) return known.message.test(message);
    return known.type ? known.type === type : known.code === code;
  });
  if (!known) {
    const isVague = code === undefined || code === grpc.status.DEADLINE_EXCEEDED;
    const isFault = code === undefined && type === undefined && !isPassing(error);
    return { why: firstLineOf(message), isPassing: isPassing(error), isVague, isFault };
  }
  const match = known.message?.exec(message);
  const why = known.why.replace('$&', match?.[0] ?? '').replace('$1', match?.[1] ?? '');
  return { ...known, why };
}

/** Returns true if a retry may succeed. */
export function isPassing(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const type = typeOf(error);
  return type ? PASSING.has(type) : PASSING_MESSAGE.test(error.message);
}

/** Returns the client's type of an error. The client passes on some errors of gRPC as they are. */
function typeOf(error: unknown): ErrorType | undefined {
  if (!(error instanceof Error)) return undefined;
  const converted = convertToCommandError(error);
  return isCommandError(converted) ? converted.type : undefined;
}

/** Returns true for an error with which the server, or the ledger, answers a request that it has understood. */
export function isAnswer(error: unknown): boolean {
  return error instanceof RevisionConflict || error instanceof LedgerDamaged;
}

/** Returns the status of gRPC behind an error, if there is one. */
export function codeOf(error: unknown): grpc.status | undefined {
  return rawOf(error).code;
}

function rawOf(error: unknown): { code?: grpc.status; message: string } {
  const { _raw, code, details, message } = error as {
    _raw?: { code?: number; details?: string };
    code?: number;
    details?: string;
    message?: string;
  };
  const status = _raw?.code ?? code;
  return {
    ...(typeof status === 'number' && { code: status }),
    message: _raw?.details ?? details ?? message ?? String(error),
  };
}

/** Returns the words of gRPC for a failure, without the time of the attempt: they are the same at each one. */
function firstLineOf(message: string): string {
  const [, cause] =
    /^No connection established\. Last error: (.*?)(?: \([^)]*Z\))?\. Resolution note:/.exec(message) ?? [];
  const line = (cause ?? message).split('\n')[0]!.trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
