import { partsOf, same } from '#kernel';
import { type Decider, inForce, type RecordedEvent, step, type Thing } from '#ledger';

/** The origin of a value and of each of its parts. `isList` is true if the parts are rows with keys. */
export interface Blame<By> {
  readonly by: By;
  readonly parts: ReadonlyMap<string, Blame<By>>;
  readonly isList: boolean;
}

/** Returns the facts that set the thing's content on the date, as the events tell it; undefined if it does not exist then. */
export function blameOf(
  decider: Decider,
  events: readonly RecordedEvent[],
  on: string,
): Blame<RecordedEvent> | undefined {
  let state: Thing | undefined;
  let blame: Blame<RecordedEvent> | undefined;
  for (const event of inForce(events)) {
    if (event.metadata.effectiveOn > on) break;
    const next = step(decider, state, event);
    blame = blamed(blame, state, next, event);
    state = next;
  }
  return blame;
}

/** A value at an earlier time, with its origin. */
export interface Earlier<By> {
  readonly value: unknown;
  readonly blame: Blame<By> | undefined;
}

/**
 * Returns the origin of the value `after` and of its parts. What is the same as before keeps its origin. What changed comes from
 * `by`. If `earlier` times are given (newest first), it comes from the last time that it was the same.
 */
export function blamed<By>(
  blame: Blame<By> | undefined,
  before: unknown,
  after: unknown,
  by: By,
  earlier: readonly Earlier<By>[] = [],
): Blame<By> {
  if (blame && same(before, after)) return blame;
  const again = earlier.find((time) => time.blame && same(time.value, after));
  if (again?.blame) return again.blame;
  const [old, parts] = [partsOf(before), partsOf(after)];
  return {
    by,
    isList: Array.isArray(after),
    parts: new Map(
      [...(parts ?? [])]
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => {
          const times = earlier.map((time) => ({
            value: partsOf(time.value)?.get(name),
            blame: time.blame?.parts.get(name),
          }));
          return [name, blamed(blame?.parts.get(name), old?.get(name), value, by, times)];
        }),
    ),
  };
}

/**
 * Yields the origin of the content, path by path: of each field and of each row with a key. Below them, only what has another
 * origin follows. A path that is missing has the origin of the nearest one above it.
 */
export function* pathsOf<By>(
  blame: Blame<By>,
  path = '',
  above?: By,
): Generator<{ readonly path: string; readonly by: By }> {
  for (const [name, part] of blame.parts) {
    const here = path === '' ? name : `${path}.${name}`;
    const isShown = path === '' || blame.isList || part.by !== above;
    if (isShown) yield { path: here, by: part.by };
    yield* pathsOf(part, here, isShown ? part.by : above);
  }
}
