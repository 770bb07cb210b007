import type { Decider, Thing } from '../decider.js';
import { differences } from '../difference.js';
import type { RecordedEvent } from '../event.js';
import { byEffect, inForce, step } from '../fold.js';
import type { EventPlace } from './receipt.js';

/**
 * The later events because of which a change does not (wholly) show today: both folds, without the change and with it,
 * are walked side by side up to today; an event after which they differ in fewer places covers part of the change.
 */
export function shadows(
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
  const found: EventPlace[] = [];
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
      found.push({ position: event.position, type: event.type });
    }
    differing = now;
  }
  return found;
}

function union(a: readonly RecordedEvent[], b: readonly RecordedEvent[]): RecordedEvent[] {
  const both = new Map([...a, ...b].map((event) => [event.id, event]));
  return [...both.values()].sort(byEffect);
}

function ids(events: readonly RecordedEvent[]): Set<string> {
  return new Set(events.map((event) => event.id));
}
