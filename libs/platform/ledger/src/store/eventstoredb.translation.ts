import { type JSONEventData, jsonEvent, type RecordedEvent as ServerEvent } from '@eventstore/db-client';
import { membersOf } from '#kernel';
import type { EventMetadata, NewEvent } from '../event.js';
import type { Chain, Stored } from './eventstoredb.chain.js';

/** The names of the streams of one ledger on a server that others may use. */
export class StreamNames {
  /** Begins the name of each stream of the ledger; empty without a namespace. */
  readonly prefix: string;

  /** @throws {Error} if the namespace has characters other than small letters, digits and `_` */
  constructor(namespace = '') {
    if (!/^[a-z0-9_]{0,40}$/.test(namespace))
      throw new Error(
        `The namespace of the ledger can have small letters, digits and _, at most 40: ${JSON.stringify(namespace)} does not fit.`,
      );
    this.prefix = namespace && `${namespace}.`;
  }

  /** The stream in which the ledger keeps what it knows of the end of the server's log. */
  get mark(): string {
    return `${this.prefix}regesta.end`; // no stream of things: it has a point before a kind could begin
  }

  /** Returns the name on the server. */
  onServer(stream: string): string {
    return this.prefix + stream;
  }

  /** Returns the name in the ledger; undefined for a stream of another ledger or another application. */
  inLedger(name: string): string | undefined {
    if (this.prefix) return name.startsWith(this.prefix) ? name.slice(this.prefix.length) : undefined;
    return /^[^-]*\./.test(name) ? undefined : name; // a point before the kind ends the name of a namespace
  }
}

/** Converts an event to the format of the client. */
export function eventData({ id, type, data, metadata }: NewEvent): JSONEventData {
  return jsonEvent({ id, type, data: membersOf(data), metadata });
}

/** Converts an event of this ledger; undefined for an event of the system or of another application. */
export function stored(event: ServerEvent, names: StreamNames): Stored | undefined {
  const stream = names.inLedger(event.streamId);
  const all: unknown = event.metadata;
  if (stream === undefined || !event.isJson || event.type.startsWith('$') || !isOurs(all)) return undefined;
  const { chain, ...metadata } = all;
  return {
    event: {
      id: event.id,
      stream,
      revision: event.revision,
      position: event.position!.commit,
      type: event.type,
      data: event.data,
      metadata,
      recordedAt: metadata.recordedAt ?? event.created.toISOString(),
      ...(metadata.clockAt && { clockAt: metadata.clockAt }),
    },
    chain,
  };
}

function isOurs(metadata: unknown): metadata is EventMetadata & { readonly chain?: Chain } {
  const { commandId, actor, effectiveOn, schema, index, count } = membersOf(metadata);
  const areTexts = [commandId, actor, effectiveOn].every((value) => typeof value === 'string');
  return areTexts && [schema, index, count].every((value) => typeof value === 'number');
}
