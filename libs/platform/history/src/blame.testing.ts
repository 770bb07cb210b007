import { membersOf, same } from '#kernel';
import { ofAnyKind, type RecordedEvent, segments } from '#ledger';
import type { Version } from '#read-model';
import { noteDecider } from '../../read-model/src/note.testing.js';

/** Returns the value at a dotted path, where a row is named by its key. */
export function valueAt(state: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (Array.isArray(value) ? value.find(({ key }) => key === name) : membersOf(value)[name]),
      state,
    );
}

/** Returns the origin of the path: its own, or that of the nearest path above it. */
export function nearest<By>(found: ReadonlyMap<string, By>, path: string): By | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('.'))) {
    if (found.has(at)) return found.get(at);
    if (!at.includes('.')) return undefined;
  }
}

/** Returns the versions of the thing as rectangles: a state is closed where the fold after a later append differs. */
export function versionsOf(events: readonly RecordedEvent[]): Version[] {
  const ends = events.filter(({ metadata: { index, count } }) => index === count - 1).map(({ position }) => position);
  let open: Version[] = [];
  const closed: Version[] = [];
  for (const since of ends) {
    const known = events.filter(({ position }) => position <= since);
    const now = segments(ofAnyKind(noteDecider), known);
    const stays = (version: Version) =>
      now.some(({ from, to, state }) => from === version.from && to === version.to && same(state, version.state));
    closed.push(...open.filter((version) => !stays(version)).map((version) => ({ ...version, until: since })));
    const kept = open.filter(stays);
    const come = now.filter(({ from }) => !kept.some((version) => version.from === from));
    open = [...kept, ...come.map((segment) => ({ ...segment, since }))];
  }
  return [...closed, ...open];
}
