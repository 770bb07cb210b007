import { v5 } from 'uuid';
import type { Decider } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { categoryOf } from '../event.js';
import { annulledBy, isAct, isErasure } from '../record-actions.js';
import { reject } from '../rejection.js';
import type { CommandMeta, IssuedCommand } from './commands.js';

/** RFC 9562 version 5 namespace under which event ids and thing ids derive from a command's id. */
export const NAMESPACE = 'f4b3a5c0-7d1e-5b6a-9c2d-8e0f1a2b3c4d';

// What every command is held to before a decider sees it, in words that say what to do next.

export function conflict(stream: string, expected: bigint, actual: bigint | undefined): never {
  const revision = String(actual ?? 'none');
  return reject(
    'REVISION_CONFLICT',
    `${stream} has changed since you read it: it is at revision ${revision}, you decided on ${expected}. Read it again.`,
    'meta.expectedRevision',
    { expected: String(expected), actual: revision },
  );
}

/** @throws {Rejection} NOT_FOUND where there has never been anything with the id */
export function mustExist(decider: Decider, id: string, events: readonly RecordedEvent[]): void {
  if (events.length === 0) reject('NOT_FOUND', `There is no ${decider.noun} ${id}.`, 'id');
}

/** Says why it does not exist on the date, and what to do about it. */
export function doesNotExistYet(decider: Decider, id: string, events: readonly RecordedEvent[], on: string): never {
  mustExist(decider, id, events);
  const annulled = annulledBy(events);
  const dates = events.filter((e) => !isAct(e) && !annulled.has(e.id)).map((e) => e.metadata.effectiveOn);
  if (dates.length === 0)
    return reject('NOT_FOUND', `The registration of the ${decider.noun} ${id} has been annulled.`, 'id');
  const since = dates.sort()[0];
  return reject(
    'EFFECTIVE_BEFORE_EXISTENCE',
    `The ${decider.noun} exists from ${since}; on ${on} it did not. Give a later date, or redate its registration.`,
    'meta.effectiveOn',
    { since },
  );
}

/** Acts hold from when they are recorded: nobody gives them a date. */
export function mustCarryNoDate(meta: CommandMeta): void {
  if (meta.effectiveOn !== undefined)
    reject(
      'INVALID',
      'An act of the register holds from when it is recorded: leave effectiveOn out.',
      'meta.effectiveOn',
    );
}

export function eventAt(events: readonly RecordedEvent[], position: bigint, of: string): RecordedEvent {
  return (
    events.find((e) => e.position === position) ??
    reject('NOT_FOUND', `${of} has no event at position ${position}: its history lists them.`, 'position')
  );
}

export function mustStand(
  events: readonly RecordedEvent[],
  event: RecordedEvent,
  code: 'CANNOT_ANNUL' | 'CANNOT_REDATE',
): void {
  if (event.type === 'EventAnnulled') reject(code, 'An annulment is final: record the fact again instead.', 'position');
  if (isErasure(event)) reject(code, 'A person who was forgotten cannot be called back.', 'position');
  if (annulledBy(events).has(event.id)) reject(code, `${event.type} has been annulled already.`, 'position');
}

export function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

/** The thing that the command is about: as it says, or, for a new one, an id that follows from the command. */
export function idOf(decider: Decider, command: IssuedCommand, commandId: string): string {
  const name = decider.identity?.(command.data) ?? v5(`${commandId}/id`, NAMESPACE);
  const id = command.id ?? `${decider.category}-${name}`;
  if (categoryOf(id) !== decider.category)
    reject('NOT_FOUND', `${id} is no ${decider.noun}: its ids begin with ${decider.category}-.`, 'id');
  return id;
}
