import { v4 } from 'uuid';
import { reject, say, wordOf } from '#kernel';
import type { Decider, Thing } from '../decider.js';
import type { Fact, RecordedEvent } from '../event.js';
import { type Segment, stateIn } from '../fold.js';
import { decideReview, isErasure, isRecordAction, type RecordAction, type ReviewIntent } from '../record-actions.js';
import { untranslated } from '../translations.js';
import type { CommandMeta, IssuedCommand } from './commands.js';
import { doesNotExistYet, eventAt, mustExist, mustStand } from './guards.js';
import { decideJoining, isJoiningCommand } from './joining.js';
import { decideTranslation, isTranslationCommand } from './translating.js';

// What a command adds to its stream: pure functions, without a store, a clock or the caller's context.

/** A fact or an act that a command adds to a stream, with the date from which it holds. */
export interface Addition {
  readonly fact: Fact;
  readonly effectiveOn: string;
}

/**
 * Returns the additions to a stream with these events and these states, decided on the day `today`; empty if the command
 * changes nothing. It is called again on newer events if another writer was faster, and on older ones to recognise a retry.
 */
export type Decide = (
  events: readonly RecordedEvent[],
  states: readonly Segment<Thing>[],
  today: string,
) => readonly Addition[];

/** Decides a command of a slice on the state that is in force on the command's effective date. */
export function deciding(decider: Decider, command: IssuedCommand, id: string): Decide {
  const creates = decider.creates.includes(command.type);
  return (events, states, today) => {
    const effectiveOn = command.meta.effectiveOn ?? today;
    const state = stateIn(states, effectiveOn);
    if (!creates && !state && !decider.isAlwaysThere) doesNotExistYet(decider, id, events, effectiveOn);
    if (creates && state)
      reject('ALREADY_EXISTS', say`${decider.name(state)} is already registered (${id}).`, 'id', { id });
    if (state?.retired && !decider.revives.includes(command.type))
      reject(
        'RETIRED',
        say`The ${wordOf(decider.noun)} ${decider.name(state)} has ended by ${effectiveOn}: reinstate it first.`,
      );
    if (isJoiningCommand(command)) return decideJoining(command).map((fact) => ({ fact, effectiveOn }));
    const facts = isTranslationCommand(command)
      ? decideTranslation(decider, command, state!)
      : decider.decide(command, untranslated(state));
    return facts.map((fact) => ({ fact, effectiveOn }));
  };
}

/**
 * Decides a review intent of the account.
 * @throws {Rejection} INVALID if things of this kind are not reviewed
 */
export function reviewing(decider: Decider, id: string, intent: ReviewIntent, account: string): Decide {
  if (!decider.reviewed) reject('INVALID', say`A ${wordOf(decider.noun)} is not reviewed.`, 'of');
  return (events, _states, today) => {
    mustExist(decider, id, events);
    const act = decideReview(intent, events, account);
    return act ? [actOf(act, today)] : [];
  };
}

/** Annuls the event at `position`: every later fold leaves it out. */
export function annulling(id: string, position: bigint): Decide {
  return (events, _states, today) => {
    const event = eventAt(events, position, id);
    mustStand(events, event, 'CANNOT_ANNUL');
    return [actOf({ type: 'EventAnnulled', data: { event: event.id } }, today)];
  };
}

/** Moves the fact at `position` to the date `to`: annuls it, and adds the same fact again. */
export function redating(id: string, position: bigint, to: string): Decide {
  return (events, _states, today) => {
    const event = eventAt(events, position, id);
    if (isRecordAction(event))
      reject('CANNOT_REDATE', say`An act of the register holds from when it was recorded.`, 'position');
    mustStand(events, event, 'CANNOT_REDATE');
    if (event.metadata.effectiveOn === to) return [];
    return [
      actOf({ type: 'EventAnnulled', data: { event: event.id } }, today),
      { fact: { type: event.type, data: event.data }, effectiveOn: to },
    ];
  };
}

/** Records that the person of the stream was forgotten, once. */
export function forgetting(decider: Decider, id: string): Decide {
  return (events, _states, today) => {
    mustExist(decider, id, events);
    return events.some(isErasure) ? [] : [actOf({ type: 'PersonErased', data: {} }, today)];
  };
}

function actOf(fact: RecordAction, today: string): Addition {
  return { fact, effectiveOn: today };
}

/**
 * Returns the additions as events that follow the last of `events`. Their ids are new: an engine that takes events with
 * known ids for a retry must not drop the content of another command. Positions are provisional: the store assigns the
 * real ones.
 */
export function asEvents(
  decider: Decider,
  stream: string,
  events: readonly RecordedEvent[],
  additions: readonly Addition[],
  origin: Pick<CommandMeta, 'reason' | 'evidence'> & { readonly commandId: string; readonly actor: string },
): RecordedEvent[] {
  const last = events.at(-1);
  const { commandId, actor, reason, evidence } = origin;
  return additions.map(
    ({ fact, effectiveOn }, index): RecordedEvent => ({
      id: v4(),
      type: fact.type,
      data: fact.data,
      metadata: {
        commandId,
        actor,
        effectiveOn,
        ...(reason !== undefined && { reason }),
        ...(evidence !== undefined && { evidence }),
        schema: isRecordAction(fact) ? 1 : (decider.schema ?? 1),
        index,
        count: additions.length,
      },
      stream,
      revision: (last?.revision ?? -1n) + BigInt(index + 1),
      position: (last?.position ?? 0n) + BigInt(index + 1),
      recordedAt: '',
    }),
  );
}
