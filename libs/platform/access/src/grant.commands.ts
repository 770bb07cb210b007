import { command } from '#ledger';
import type { Entitlement, Grant, GrantTerms } from './grant.events.js';

export class GiveAccess extends command<'GiveAccess', Grant>('GiveAccess') {}
export class ChangeAccess extends command<'ChangeAccess', GrantTerms>('ChangeAccess') {}
/** Gives users of the directory the roles that it says, and no others; and ends grants of those who have left. */
export class ProvisionAccess extends command<
  'ProvisionAccess',
  { readonly users: readonly Entitlement[]; readonly ends: readonly string[] }
>('ProvisionAccess') {}
export class WithdrawAccess extends command<'WithdrawAccess', { readonly id: string }>('WithdrawAccess') {}
