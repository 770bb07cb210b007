import { command } from '#ledger';
import type { Entitlement, Grant, GrantTerms } from './grant.events.js';

/** The knowledge of other grants that a command needs which ends or changes some. */
interface Resting {
  /** Ids of the grants that end with the right of somebody: they are nobody's last access. */
  readonly resting?: readonly string[];
}

export class GiveAccess extends command<'GiveAccess', Grant>('GiveAccess') {}
export class ChangeAccess extends command<'ChangeAccess', GrantTerms & Resting>('ChangeAccess') {}
/** Makes a key one of the organisation: from then on it outlives the right of who made it. */
export class HandOverAccess extends command<'HandOverAccess', { readonly id: string }>('HandOverAccess') {}
/** Gives users of the directory the roles that it says, and no others; and ends grants of those who have left. */
export class ProvisionAccess extends command<
  'ProvisionAccess',
  { readonly users: readonly Entitlement[]; readonly ends: readonly string[] } & Resting
>('ProvisionAccess') {}
export class WithdrawAccess extends command<'WithdrawAccess', { readonly id: string } & Resting>('WithdrawAccess') {}
