import type { OfficerRole } from '#law';
import { command } from '#ledger';
import type { Assessment, Classification, ContactPoints, Officer, PartyDetails, Seat } from './party.events.js';

export class RegisterParty extends command<'RegisterParty', Partial<PartyDetails> & { readonly name: string }>(
  'RegisterParty',
) {}
export class RenameParty extends command<'RenameParty', { readonly name: string }>('RenameParty') {}
export class MoveParty extends command<'MoveParty', Seat>('MoveParty') {}
export class ChangePartyContactPoints extends command<'ChangePartyContactPoints', ContactPoints>(
  'ChangePartyContactPoints',
) {}
export class ReclassifyParty extends command<'ReclassifyParty', Partial<Classification>>('ReclassifyParty') {}
export class ChangePartyRegistrationNumber extends command<
  'ChangePartyRegistrationNumber',
  { readonly registrationNumber?: string }
>('ChangePartyRegistrationNumber') {}
export class ChangePartyParent extends command<'ChangePartyParent', { readonly parent?: string }>(
  'ChangePartyParent',
) {}
export class AppointOfficer extends command<'AppointOfficer', { readonly officer: Officer }>('AppointOfficer') {}
export class DismissOfficer extends command<'DismissOfficer', { readonly role: OfficerRole; readonly contact: string }>(
  'DismissOfficer',
) {}
export class RecordPartyAssessment extends command<'RecordPartyAssessment', { readonly assessment: Assessment }>(
  'RecordPartyAssessment',
) {}
export class RetireParty extends command<'RetireParty', Record<string, never>>('RetireParty') {}
export class ReinstateParty extends command<'ReinstateParty', Record<string, never>>('ReinstateParty') {}
