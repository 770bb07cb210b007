import type { OfficerRole } from '#law';
import { command } from '#ledger';
import type { Officer, PartyDetails } from './party.events.js';

// The commands that are written by hand. Those of fields follow from their declarations.

export class RegisterParty extends command<'RegisterParty', Partial<PartyDetails> & { readonly name: string }>(
  'RegisterParty',
) {}
export class AppointOfficer extends command<'AppointOfficer', { readonly officer: Officer }>('AppointOfficer') {}
export class DismissOfficer extends command<'DismissOfficer', { readonly role: OfficerRole; readonly contact: string }>(
  'DismissOfficer',
) {}
