import {
  type AppendResult,
  convertToCommandError,
  ErrorType,
  isCommandError,
  jsonEvent,
  type RecordedEvent as ServerEvent,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import type { EventMetadata, NewEvent } from '../event.js';
import type { Chain, Stored } from './eventstoredb.chain.js';

const { UNAVAILABLE, DEADLINE_EXCEEDED, TIMEOUT, CANCELLED, NOT_LEADER, UNKNOWN } = ErrorType;

/** Errors after which a retry may succeed. An append with the same ids is safe to repeat. */
const PASSING = new Set<ErrorType>([UNAVAILABLE, DEADLINE_EXCEEDED, TIMEOUT, CANCELLED, NOT_LEADER, UNKNOWN]);

/** Converts a conflict to the result that the client returns without exceptions; throws other errors again. */
export function conflict(error: unknown): Pick<AppendResult, 'nextExpectedRevision' | 'position'> {
  if (!(error instanceof WrongExpectedVersionError)) throw error;
  return { nextExpectedRevision: typeof error.actualVersion === 'bigint' ? error.actualVersion : -1n };
}

/** Converts an event to the format of the client. */
export function eventData({ id, type, data, metadata }: NewEvent) {
  return jsonEvent({ id, type, data: data as object as Record<string, unknown>, metadata });
}

/** Converts an event of this register; undefined for an event of the system or of another application. */
export function stored(event: ServerEvent): Stored | undefined {
  const all: unknown = event.metadata;
  if (!event.isJson || event.type.startsWith('$') || !isOurs(all)) return undefined;
  const { chain, ...metadata } = all;
  return {
    event: {
      id: event.id,
      stream: event.streamId,
      revision: event.revision,
      position: event.position!.commit,
      type: event.type,
      data: event.data,
      metadata,
      recordedAt: metadata.recordedAt ?? event.created.toISOString(),
    },
    chain,
  };
}

function isOurs(metadata: unknown): metadata is EventMetadata & { readonly chain?: Chain } {
  const { commandId, actor, effectiveOn, schema, index, count } = (metadata ?? {}) as Record<string, unknown>;
  const areTexts = [commandId, actor, effectiveOn].every((value) => typeof value === 'string');
  return areTexts && [schema, index, count].every((value) => typeof value === 'number');
}

/** Returns true if a retry may succeed. */
export function isPassing(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const converted = convertToCommandError(error); // the client passes on some gRPC errors as they are
  return isCommandError(converted) ? PASSING.has(converted.type) : converted.message.startsWith('Failed to discover');
}
