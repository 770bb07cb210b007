import type { Decider } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { same, segments } from '../fold.js';
import { withoutPerson } from '../keys/sealing.js';
import { Rejection } from '../rejection.js';
import { withoutEmpty } from '../without-empty.js';
import type { CommandMeta } from './commands.js';
import { type Addition, asEvents, type Decide } from './decision.js';

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
  const again = decidedThen(decider, before, decide, first.recordedAt.slice(0, 10));
  if (again?.length !== earlier.length) return false;
  const commandId = first.metadata.commandId;
  return asEvents(decider, first.stream, before, again, { commandId, actor }).every((event, i) => {
    const stored = earlier[i]!;
    const comparable = isErased(stored) ? withoutPerson(event, decider.personal?.[event.type] ?? []) : event;
    return same(contentOf(comparable), contentOf(stored));
  });
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

function contentOf({ type, data, metadata }: RecordedEvent): unknown {
  return [type, metadata.effectiveOn, withoutEmpty(JSON.parse(JSON.stringify(data)))];
}
