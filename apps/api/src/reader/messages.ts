import type { STOP } from '#background';
import type { Caller } from '#kernel';
import type { Behind } from '#read-model';
import type { HttpSettings, OpenOptions, Stores } from '#runtime';
import type { Operation } from '../operation.js';

/** Settings of a reader: plain data, so that a thread can be given them. */
export interface ReaderStart {
  readonly stores: Stores;
  readonly http: HttpSettings;
  /** Megabytes for all caches of the process. Default: that of `cache-memory.ts`. */
  readonly cacheMemory?: number;
  /** Number of reader threads. */
  readonly threads: number;
  readonly access?: OpenOptions['access'];
  readonly lawDates?: OpenOptions['lawDates'];
  readonly language?: OpenOptions['language'];
}

/** A request whose caller has signed in, as it is given to a reader. */
export interface ReaderRequest {
  readonly requestId: string;
  readonly caller: Caller;
  readonly method: string;
  /** The path with its query string. */
  readonly url: string;
  /** The body in JSON, as text or as the bytes that came. */
  readonly body?: string | Uint8Array;
  /** The name of what is asked for, in errors and metrics: a field of the schema, or the route of a file. */
  readonly operation?: string;
  readonly ifNoneMatch?: string;
  /** The header `Accept-Language`. */
  readonly language?: string;
  /** The time that is left, in milliseconds. */
  readonly milliseconds: number;
  /** The lag of the read models, as far as the server knows it. */
  readonly behind?: Behind;
  /** True if other requests go first. */
  readonly isLowPriority?: boolean;
}

/** A reader's response, with metadata for the log and the cache. */
export interface ReaderResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body; its memory is handed over, and not copied. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly operation?: Operation;
  /** Codes of the errors in the answer. */
  readonly errors: readonly string[];
  /** The internal failure as the log shows it. */
  readonly failure?: object;
  readonly isCacheable: boolean;
  /** The position of the read models that was answered from; undefined if it moved meanwhile. */
  readonly position?: bigint;
}

/** A message to a reader: a request, that its client has gone, or that it is to end. */
export type ToReader =
  | { readonly id: number; readonly request: ReaderRequest }
  | { readonly id: number; readonly gone: true }
  | typeof STOP;

/** A message of a reader: an answer (none if it failed), or a line for the log. */
export type FromReader = { readonly id: number; readonly response?: ReaderResponse } | { readonly line: string };
