import type { Entry } from './entries';

/** A change of the law between two dates. */
interface LawChange {
  readonly state: 'new' | 'ended' | 'changed';
  readonly entry: Entry;
  /** The entry as it was, if it has changed. */
  readonly before?: Entry;
}

/** Returns the changes from one date to another, by entry: in the order of the later date, then what has ended. */
export function lawChanges(then: readonly Entry[], now: readonly Entry[]): readonly LawChange[] {
  const before = new Map(then.map((entry) => [entry.id, entry]));
  const after = new Set(now.map(({ id }) => id));
  const changes = now.flatMap((entry): readonly LawChange[] => {
    const old = before.get(entry.id);
    if (!old) return [{ state: 'new', entry }];
    return substance(old) === substance(entry) ? [] : [{ state: 'changed', entry, before: old }];
  });
  const ended = then.filter(({ id }) => !after.has(id)).map((entry): LawChange => ({ state: 'ended', entry }));
  return [...changes, ...ended];
}

/** Dates and evidence do not change the substance of an entry. */
const substance = ({ title, details, article }: Entry) => JSON.stringify([title, details, article]);
