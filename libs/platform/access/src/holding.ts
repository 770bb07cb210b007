import { ANYONE } from '#kernel';
import type { RecordedEvent } from '#ledger';
import type { AccessFact, Grant } from './grant.events.js';

/** Makers of what rests on the right of its maker. */
export interface Makers {
  /** The account that made a grant, by the id of the grant; none for a grant that rests on nobody. */
  readonly of: ReadonlyMap<string, string>;
  /** The first in the chain of makers of a key, by the account of the key: a person, or a key that rests on nobody. */
  readonly responsible: ReadonlyMap<string, string>;
}

/**
 * Returns who made the grants that rest on their maker: API keys, and access that somebody gave to the own account. What the operator made on
 * the machine rests on nobody, nor does the key of a directory: without it, nobody who leaves would lose access. Pure.
 */
export function makersIn(events: readonly RecordedEvent[]): Makers {
  const of = new Map<string, string>();
  const responsible = new Map<string, string>();
  for (const { type, data, metadata } of events) {
    const { actor } = metadata;
    if (type !== ('AccessGiven' satisfies AccessFact['type']) || actor === ANYONE.account) continue;
    const { id, account, role, keyHash } = data as Grant;
    const person = responsible.get(actor) ?? actor;
    const isKey = keyHash !== undefined && role !== 'PROVISIONER';
    if (!isKey && account !== person) continue;
    of.set(id, actor);
    if (isKey) responsible.set(account, person);
  }
  return { of, responsible };
}

/** Returns the account on whose right a grant rests; undefined if it rests on nobody, or was handed over. */
export function makerOf({ id, isHandedOver }: Grant, { of }: Makers): string | undefined {
  return isHandedOver ? undefined : of.get(id);
}

/**
 * Returns the grants that hold on the date: their last day has not passed, and their maker could make them now. Only an administrator could, by
 * another grant that holds. Administrators have no limits, so no grant does what its maker could not. Pure.
 */
export function holding(grants: readonly Grant[] = [], on: string, makers: Makers = makersIn([])): readonly Grant[] {
  const lasting = grants.filter(({ until }) => until === undefined || on <= until);
  const madeBy = Map.groupBy(lasting, (grant) => makerOf(grant, makers));
  const held = new Set(madeBy.get(undefined));
  for (const { role, account } of held) // what is added on the way is gone through too
    if (role === 'ADMINISTRATOR') for (const grant of madeBy.get(account) ?? []) held.add(grant);
  return lasting.filter((grant) => held.has(grant));
}

/** Returns the API keys that would stop on the date with a grant that holds, without the grant itself. Pure. */
export function stoppingWith(grant: Grant, held: readonly Grant[], on: string, makers: Makers): readonly Grant[] {
  if (grant.role !== 'ADMINISTRATOR') return [];
  const left = new Set(
    holding(
      held.filter((one) => one !== grant),
      on,
      makers,
    ),
  );
  return held.filter((one) => one !== grant && one.keyHash !== undefined && !left.has(one));
}
