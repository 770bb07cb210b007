import { Rejection, same, withoutEmpty } from '#kernel';
import type { Decider } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { segments } from '../fold.js';
import { withoutPerson } from '../keys/sealing.js';
import { clockTimeOf } from '../recorded-time.js';
import type { CommandMeta } from './commands.js';
import type { Addition, Decide } from './decision.js';

/**
 * Returns true if the command is the one that produced the events `earlier` of its stream. It must come from the same
 * account, with the same reason and evidence. Decided on the stream as it was then, it must add the same content.
 *
 * Nothing is stored for this, so commands of earlier versions are recognised too. A stored hash of the content would outlive
 * a person who was forgotten. Their personal fields, which nobody can read any more, are not compared.
 */
export function isRetry(
  decider: Decider,
  events: readonly RecordedEvent[],
  earlier: readonly RecordedEvent[],
  decide: Decide,
  origin: Pick<CommandMeta, 'reason' | 'evidence'> & { readonly actor: string },
): boolean {
  const [first] = earlier;
  if (!first) return false;
  const { actor, reason, evidence } = first.metadata;
  if (!same([actor, reason, evidence], [origin.actor, origin.reason, origin.evidence])) return false;
  const before = events.filter(({ revision }) => revision < first.revision);
  const again = decidedThen(decider, before, decide, dayOf(first));
  if (again?.length !== earlier.length) return false;
  return again.every(({ fact, effectiveOn }, i) => {
    const stored = earlier[i]!;
    const event = { ...stored, type: fact.type, data: fact.data };
    const { data } = isErased(stored) ? withoutPerson(event, decider.personal?.[fact.type] ?? []) : event;
    return same(
      [fact.type, effectiveOn, comparable(data)],
      [stored.type, stored.metadata.effectiveOn, comparable(stored.data)],
    );
  });
}

const DAY = 86_400_000;

/**
 * Returns the day on which the command was decided: the effective date of a command that gave none. It can differ by a day
 * from the day of recording, at midnight or between two clocks. A date that differs by more was given with the command. The
 * day of recording is that of the ledger's clock: the recorded time can be later.
 */
function dayOf(event: RecordedEvent): string {
  const { effectiveOn } = event.metadata;
  const recordedOn = clockTimeOf(event).slice(0, 10);
  return Math.abs(Date.parse(effectiveOn) - Date.parse(recordedOn)) <= DAY ? effectiveOn : recordedOn;
}

/** Returns what the command would have added then; undefined if it would have been refused. */
function decidedThen(
  decider: Decider,
  before: readonly RecordedEvent[],
  decide: Decide,
  day: string,
): readonly Addition[] | undefined {
  try {
    return decide(before, segments(decider, before), day);
  } catch (error) {
    if (error instanceof Rejection) return undefined;
    throw error;
  }
}

function isErased({ data }: RecordedEvent): boolean {
  return (data as { erased?: boolean }).erased === true;
}

/** Brings data to the form that they have after they were stored and read. */
function comparable(data: unknown): unknown {
  return withoutEmpty(JSON.parse(JSON.stringify(data)));
}
