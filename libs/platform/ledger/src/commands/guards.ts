import { v5 } from 'uuid';
import { reject, say, wordOf } from '#kernel';
import type { Decider } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { categoryOf } from '../event.js';
import { annulledBy, isErasure, isRecordAction } from '../record-actions.js';
import type { ExpectedRevision } from '../store/event-store.js';
import type { CommandMeta, IssuedCommand } from './commands.js';

/** The namespace (RFC 9562, version 5) in which the ids of events and things derive from the id of a command. */
export const NAMESPACE = 'f4b3a5c0-7d1e-5b6a-9c2d-8e0f1a2b3c4d';

// Checks that every command passes before a decider sees it. Messages say what to do next.

/** @throws {Rejection} REVISION_CONFLICT, with the expected and the actual revision */
export function conflict(stream: string, expected: bigint, actual: bigint | undefined): never {
  const revision = String(actual ?? 'none');
  return reject(
    'REVISION_CONFLICT',
    say`${stream} has changed since you read it: it is at revision ${String(revision)}, you decided on ${String(expected)}. Read it again.`,
    'meta.expectedRevision',
    { expected: String(expected), actual: revision },
  );
}

/** Rejects a command before which others were faster, each time that it was decided. Its caller named no revision. */
export function crowded(stream: string, actual: ExpectedRevision): never {
  return reject(
    'REVISION_CONFLICT',
    say`Many callers change ${stream} at once, and this command came too late each time. Nothing of it was recorded. Send it again.`,
    undefined,
    { actual: actual === 'NO_STREAM' ? 'none' : String(actual) },
  );
}

/** Rejects a command under the id of another one: its content would be lost behind the receipt of the first. */
export function reused(commandId: string): never {
  return reject(
    'COMMAND_ID_REUSED',
    say`Another command was recorded under the id ${commandId}: with other content, or by another account. Nothing of this one was recorded. Send it under an id of its own.`,
    'meta.commandId',
  );
}

/** Rejects a new thing under a key that another one has. */
export function keyTaken(key: string, holder: string): never {
  return reject('ALREADY_EXISTS', say`The key ${key} is that of ${holder}: choose another.`, 'key', { id: holder });
}

/** @throws {Rejection} NOT_FOUND if the thing has never existed */
export function mustExist(decider: Decider, id: string, events: readonly RecordedEvent[]): void {
  if (events.length === 0) reject('NOT_FOUND', say`There is no ${wordOf(decider.noun)} ${id}.`, 'id');
}

/** Rejects a command on a date before the thing exists. The message says why, and what to do. */
export function doesNotExistYet(decider: Decider, id: string, events: readonly RecordedEvent[], on: string): never {
  mustExist(decider, id, events);
  const annulled = annulledBy(events);
  const dates = events.filter((e) => !isRecordAction(e) && !annulled.has(e.id)).map((e) => e.metadata.effectiveOn);
  if (dates.length === 0)
    return reject('NOT_FOUND', say`The registration of the ${wordOf(decider.noun)} ${id} has been annulled.`, 'id');
  const since = dates.sort()[0];
  return reject(
    'EFFECTIVE_BEFORE_EXISTENCE',
    say`The ${wordOf(decider.noun)} exists from ${since}; on ${on} it did not. Give a later date, or redate its registration.`,
    'meta.effectiveOn',
    { since },
  );
}

/** Rejects an effective date for an act: it takes effect when it is recorded. */
export function mustCarryNoDate(meta: CommandMeta): void {
  if (meta.effectiveOn !== undefined)
    reject(
      'INVALID',
      say`An act of the register holds from when it is recorded: leave effectiveOn out.`,
      'meta.effectiveOn',
    );
}

/** @throws {Rejection} with `code` if nobody annuls or redates events of the kind, in any role */
export function mustBeCorrectable({ noun, isFinal }: Decider, code: 'CANNOT_ANNUL' | 'CANNOT_REDATE'): void {
  if (isFinal)
    reject(code, say`What was recorded of ${wordOf(noun)} stays as it is: use the commands of ${wordOf(noun)}.`, 'of');
}

/** @throws {Rejection} NOT_FOUND if the thing `id` has no event at the position */
export function eventAt(events: readonly RecordedEvent[], position: bigint, id: string): RecordedEvent {
  return (
    events.find((e) => e.position === position) ??
    reject('NOT_FOUND', `${id} has no event at position ${position}: its history lists them.`, 'position')
  );
}

/** @throws {Rejection} with `code` if the event cannot be annulled or redated */
export function mustStand(
  events: readonly RecordedEvent[],
  event: RecordedEvent,
  code: 'CANNOT_ANNUL' | 'CANNOT_REDATE',
): void {
  if (event.type === 'EventAnnulled')
    reject(code, say`An annulment is final: record the fact again instead.`, 'position');
  if (isErasure(event)) reject(code, say`A person who was forgotten cannot be called back.`, 'position');
  if (annulledBy(events).has(event.id)) reject(code, say`${event.type} has been annulled already.`, 'position');
}

/** Joins the first five names for a message, and adds the number of the others. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

/** Returns the id of the new thing of a kind that the command makes: the same for the same `commandId`. */
export function newIdOf(category: string, commandId: string): string {
  return `${category}-${v5(`${commandId}/id`, NAMESPACE)}`;
}

/** The purpose of the secret from which the ids of things with a key derive. */
export const IDS = 'ids';

/** The namespace (RFC 9562, version 5) in which the ids of things derive from their keys. */
const KEYS = '0d5c9a34-1f0e-5c3b-8f62-6d1f2f3a9b71';

/**
 * Returns the id of the thing of a kind under the key: the same in every process, so that its stream has room for one.
 * @param secret that of the register, in hex, so that nobody can tell a key by an id
 */
export function idUnderKey(secret: string, category: string, key: string): string {
  return `${category}-${v5(`${secret}/${category}/${key}`, KEYS)}`;
}

/** Returns the key that the command gives to a new thing; undefined if it makes none, or one without a key. */
export function keyOf(decider: Decider, command: IssuedCommand): string | undefined {
  return decider.creates.includes(command.type) ? (command.data as { key?: string }).key : undefined;
}

function idOfNew(decider: Decider, command: IssuedCommand, commandId: string): string {
  const name = decider.identity?.(command.data);
  return name === undefined ? newIdOf(decider.category, commandId) : `${decider.category}-${name}`;
}

/** Returns the id of the thing: the one in the command. That of a new thing derives from its name or the `commandId`. */
export function idOf(decider: Decider, command: IssuedCommand, commandId: string): string {
  return ofKind(decider, command.id ?? idOfNew(decider, command, commandId));
}

/** @throws {Rejection} NOT_FOUND if the id is that of a thing of another kind */
export function ofKind({ category, noun }: Decider, id: string): string {
  if (categoryOf(id) !== category) reject('NOT_FOUND', `${id} is no ${noun}: its ids begin with ${category}-.`, 'id');
  return id;
}
