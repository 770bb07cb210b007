import { foldOf, inForce, type RecordedEvent, stateIn } from '#ledger';
import { accessDecider } from './grant.decider.js';
import type { Access, AccessFact, Grant } from './grant.events.js';

/** Somebody who has left: the user in the directory, and the account by which they signed in last. */
interface Leaver {
  readonly user: string;
  readonly account?: string;
}

/** Grants and accounts of those who have left. */
interface Holdings {
  readonly accounts: readonly string[];
  /** The grants that hold today or later, each with the day from which it is to be withdrawn. */
  readonly grants: readonly { readonly id: string; readonly from: string }[];
}

/**
 * Returns everything by which the users have access: grants of their accounts, the keys that they made, and the keys that were made with
 * these. What was handed over to the organisation stays. Pure.
 * @param keeps the account of the directory itself, whose key stays
 */
export function heldBy(
  events: readonly RecordedEvent[],
  users: readonly Leaver[],
  keeps: string,
  today: string,
): Holdings {
  const given = inForce(events).flatMap(({ type, data, metadata }) =>
    type === ('AccessGiven' satisfies AccessFact['type']) ? [{ grant: data as Grant, metadata }] : [],
  );
  const handedOver = new Set(
    inForce(events).flatMap(({ type, data }) =>
      type === ('AccessHandedOver' satisfies AccessFact['type']) ? [(data as Grant).id] : [],
    ),
  );
  const ids = new Set(users.map(({ user }) => user));
  const accounts = new Set(users.flatMap(({ account }) => account ?? []));
  for (const { grant } of given) if (grant.user !== undefined && ids.has(grant.user)) accounts.add(grant.account);
  accounts.delete(keeps);
  // A key is made after its maker was given access, but can hold from a day before.
  for (let before = -1; before < accounts.size; ) {
    before = accounts.size;
    for (const { grant, metadata } of given)
      if (grant.keyHash !== undefined && accounts.has(metadata.actor) && grant.account !== keeps)
        if (!handedOver.has(grant.id)) accounts.add(grant.account);
  }
  const { segments } = foldOf(accessDecider, events);
  const grants = given.flatMap(({ grant: { id, account }, metadata }) => {
    if (!accounts.has(account)) return [];
    const from = metadata.effectiveOn > today ? metadata.effectiveOn : today;
    const held = (stateIn(segments, from) as Access | undefined)?.grants ?? [];
    return held.some((one) => one.id === id) ? [{ id, from }] : [];
  });
  return { accounts: [...accounts], grants };
}
