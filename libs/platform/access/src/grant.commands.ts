import { command } from '#ledger';
import type { Grant, GrantTerms } from './grant.events.js';

export class GiveAccess extends command<'GiveAccess', Grant>('GiveAccess') {}
export class ChangeAccess extends command<'ChangeAccess', GrantTerms>('ChangeAccess') {}
export class WithdrawAccess extends command<'WithdrawAccess', { readonly id: string }>('WithdrawAccess') {}
