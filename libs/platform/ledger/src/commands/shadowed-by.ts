import { differences } from '#kernel';
import type { Decider, Thing } from '../decider.js';
import type { RecordedEvent } from '../event.js';
import { byEffect, inForce, step } from '../fold.js';
import type { EventPlace } from './receipt.js';

/**
 * Returns the later events that override a change, so that it is not (fully) visible today. It folds the stream without
 * and with the change, side by side. An event after which the two states differ in fewer fields overrides a part of it.
 */
export function shadowedBy(
  decider: Decider,
  before: readonly RecordedEvent[],
  after: readonly RecordedEvent[],
  today: string,
): EventPlace[] {
  const until = (events: readonly RecordedEvent[]) => inForce(events).filter((e) => e.metadata.effectiveOn <= today);
  const [without, withIt] = [until(before), until(after)];
  const [inWithout, inWith] = [ids(without), ids(withIt)];
  const change = union(without, withIt).find((e) => !inWithout.has(e.id) || !inWith.has(e.id));
  const comesLater = (e: RecordedEvent) => inWith.has(e.id) && byEffect(change!, e) < 0;
  if (!change || !without.some(comesLater)) return [];
  const overriding: EventPlace[] = [];
  let [a, b]: [Thing | undefined, Thing | undefined] = [undefined, undefined];
  let differing = new Set<string>();
  for (const event of union(without, withIt)) {
    const inBoth = inWithout.has(event.id) && inWith.has(event.id);
    if (inBoth && differing.size === 0) {
      a = b = step(decider, b, event);
      continue;
    }
    if (inWithout.has(event.id)) a = step(decider, a, event);
    if (inWith.has(event.id)) b = step(decider, b, event);
    const now = new Set(differences(a, b).map((d) => d.path));
    if (inBoth && [...differing].some((path) => !now.has(path))) {
      overriding.push({ position: event.position, type: event.type });
    }
    differing = now;
  }
  return overriding;
}

function union(a: readonly RecordedEvent[], b: readonly RecordedEvent[]): RecordedEvent[] {
  const both = new Map([...a, ...b].map((event) => [event.id, event]));
  return [...both.values()].sort(byEffect);
}

function ids(events: readonly RecordedEvent[]): Set<string> {
  return new Set(events.map((event) => event.id));
}
