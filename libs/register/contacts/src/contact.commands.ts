import { command } from '#ledger';
import type { ContactDetails } from './contact.events.js';

export class RegisterContact extends command<'RegisterContact', ContactDetails & { readonly key?: string }>(
  'RegisterContact',
) {}
export class ChangeContactDetails extends command<'ChangeContactDetails', ContactDetails>('ChangeContactDetails') {}
