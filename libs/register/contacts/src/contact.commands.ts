import { command } from '#ledger';
import type { ContactDetails } from './contact.events.js';

export class RegisterContact extends command<'RegisterContact', ContactDetails & { readonly key?: string }>(
  'RegisterContact',
) {}
export class ChangeContactDetails extends command<'ChangeContactDetails', ContactDetails>('ChangeContactDetails') {}
export class RetireContact extends command<'RetireContact', Record<string, never>>('RetireContact') {}
export class ReinstateContact extends command<'ReinstateContact', Record<string, never>>('ReinstateContact') {}
