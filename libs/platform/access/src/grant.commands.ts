import { command } from '#ledger';
import type { Grant } from './grant.events.js';

export class GiveAccess extends command<'GiveAccess', Grant>('GiveAccess') {}
export class WithdrawAccess extends command<'WithdrawAccess', { readonly id: string }>('WithdrawAccess') {}
