import type { RecordedEvent } from '#ledger';
import type { AccessFact, Grant } from './grant.events.js';

/**
 * Returns the grants that people have made for themselves, with the account of each person. These are keys, keys that were made with
 * these, and access given to the own account. Such a grant rests on the right of that person, which somebody else has given. The
 * key of a directory rests on nobody: without it, nobody who leaves would lose access. Pure.
 */
export function madeForThemselves(events: readonly RecordedEvent[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const persons = new Map<string, string>();
  const administrators = new Set<string>();
  for (const { type, data, metadata } of events) {
    if (type !== ('AccessGiven' satisfies AccessFact['type'])) continue;
    const { id, account, role, keyHash } = data as Grant;
    const person = persons.get(metadata.actor) ?? metadata.actor;
    const isForOneself = account === person || (keyHash !== undefined && role !== 'PROVISIONER');
    if (isForOneself && administrators.has(person)) {
      made.set(id, person);
      persons.set(account, person);
    } else if (role === 'ADMINISTRATOR' && keyHash === undefined) administrators.add(account);
  }
  return made;
}

/** Returns the grants that hold on the date: their last day has not passed, and who they rest on is an administrator. */
export function holding(
  grants: readonly Grant[] = [],
  on: string,
  made: ReadonlyMap<string, string> = new Map(),
): readonly Grant[] {
  const lasting = grants.filter(({ until }) => until === undefined || on <= until);
  const administrators = new Set(
    lasting.filter(({ id, role }) => role === 'ADMINISTRATOR' && !made.has(id)).map(({ account }) => account),
  );
  return lasting.filter(({ id }) => !made.has(id) || administrators.has(made.get(id)!));
}
