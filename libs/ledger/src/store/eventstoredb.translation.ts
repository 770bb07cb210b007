import {
  type AppendResult,
  convertToCommandError,
  ErrorType,
  isCommandError,
  jsonEvent,
  type RecordedEvent as ServerEvent,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import type { EventMetadata, NewEvent, RecordedEvent } from '../event.js';

const { UNAVAILABLE, DEADLINE_EXCEEDED, TIMEOUT, CANCELLED, NOT_LEADER, UNKNOWN } = ErrorType;

/** What may go by if the same is asked again; an append with the same ids is safe to ask for twice. */
const PASSING = new Set<ErrorType>([UNAVAILABLE, DEADLINE_EXCEEDED, TIMEOUT, CANCELLED, NOT_LEADER, UNKNOWN]);

/** A conflict as the client answers it where it is told not to throw; other errors are thrown. */
export function conflict(error: unknown): Pick<AppendResult, 'nextExpectedRevision' | 'position'> {
  if (!(error instanceof WrongExpectedVersionError)) throw error;
  return { nextExpectedRevision: typeof error.actualVersion === 'bigint' ? error.actualVersion : -1n };
}

/** The event as the client takes it. */
export function eventData({ id, type, data, metadata }: NewEvent) {
  return jsonEvent({ id, type, data: data as object as Record<string, unknown>, metadata });
}

/** An event of ours; undefined for one that the system or somebody else has written. */
export function recorded(event: ServerEvent): RecordedEvent | undefined {
  const metadata: unknown = event.metadata;
  if (!event.isJson || event.type.startsWith('$') || !isOurs(metadata)) return undefined;
  return {
    id: event.id,
    stream: event.streamId,
    revision: event.revision,
    position: event.position!.commit,
    type: event.type,
    data: event.data,
    metadata,
    recordedAt: metadata.recordedAt ?? event.created.toISOString(),
  };
}

function isOurs(metadata: unknown): metadata is EventMetadata {
  const { commandId, actor, effectiveOn, schema, index, count } = (metadata ?? {}) as Record<string, unknown>;
  const areTexts = [commandId, actor, effectiveOn].every((value) => typeof value === 'string');
  return areTexts && [schema, index, count].every((value) => typeof value === 'number');
}

/** Whether the same may be asked again. */
export function isPassing(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const known = convertToCommandError(error); // errors of gRPC come raw where the client did not expect them
  return isCommandError(known) ? PASSING.has(known.type) : known.message.startsWith('Failed to discover');
}
