import type { AutomatedDecision } from '#law';
import { command } from '#ledger';
import type * as events from './jurisdiction-profile.events.js';

type Nothing = Record<string, never>;
type Key = { readonly key: string };

export class OpenJurisdictionProfile extends command<
  'OpenJurisdictionProfile',
  Partial<events.ProfileDetails> & { readonly code: string }
>('OpenJurisdictionProfile') {}
export class ChangeProfileControllers extends command<
  'ChangeProfileControllers',
  { readonly controllers?: readonly events.ProfileController[] }
>('ChangeProfileControllers') {}
export class ChangeProfileContacts extends command<
  'ChangeProfileContacts',
  { readonly contacts?: readonly events.ProfileContact[] }
>('ChangeProfileContacts') {}
export class OverrideLegalBasis extends command<'OverrideLegalBasis', { readonly override: events.LegalBasisOverride }>(
  'OverrideLegalBasis',
) {}
export class LiftLegalBasisOverride extends command<'LiftLegalBasisOverride', Key>('LiftLegalBasisOverride') {}
export class ChangeCustomerAge extends command<'ChangeCustomerAge', { readonly customerAge?: events.CustomerAge }>(
  'ChangeCustomerAge',
) {}
export class ChangeRights extends command<'ChangeRights', { readonly rights?: readonly string[] }>('ChangeRights') {}
export class SetBreachDuty extends command<'SetBreachDuty', { readonly breachDuty: events.BreachDuty }>(
  'SetBreachDuty',
) {}
export class RemoveBreachDuty extends command<'RemoveBreachDuty', Key>('RemoveBreachDuty') {}
export class ChangeComplaintBody extends command<
  'ChangeComplaintBody',
  { readonly complaintBody?: events.ComplaintBody }
>('ChangeComplaintBody') {}
export class ChangeLanguages extends command<'ChangeLanguages', { readonly languages?: events.Languages }>(
  'ChangeLanguages',
) {}
export class RecordFiling extends command<'RecordFiling', { readonly filing: events.Filing }>('RecordFiling') {}
export class RemoveFiling extends command<'RemoveFiling', Key>('RemoveFiling') {}
export class SetProfileRecipient extends command<
  'SetProfileRecipient',
  { readonly recipient: events.ProfileRecipient }
>('SetProfileRecipient') {}
export class RemoveProfileRecipient extends command<'RemoveProfileRecipient', Key>('RemoveProfileRecipient') {}
export class SetProfileRetentionRule extends command<
  'SetProfileRetentionRule',
  { readonly rule: events.ProfileRetentionRule }
>('SetProfileRetentionRule') {}
export class RemoveProfileRetentionRule extends command<'RemoveProfileRetentionRule', Key>(
  'RemoveProfileRetentionRule',
) {}
export class ChangeProfileSecurityMeasures extends command<
  'ChangeProfileSecurityMeasures',
  { readonly securityMeasures?: readonly string[] }
>('ChangeProfileSecurityMeasures') {}
export class SetProfileAutomatedDecision extends command<
  'SetProfileAutomatedDecision',
  { readonly automatedDecision: AutomatedDecision }
>('SetProfileAutomatedDecision') {}
export class RemoveProfileAutomatedDecision extends command<'RemoveProfileAutomatedDecision', Key>(
  'RemoveProfileAutomatedDecision',
) {}
export class PublishCategory extends command<'PublishCategory', { readonly category: events.PublishedCategory }>(
  'PublishCategory',
) {}
export class UnpublishCategory extends command<'UnpublishCategory', Key>('UnpublishCategory') {}
export class MakeStatement extends command<'MakeStatement', { readonly statement: events.Statement }>(
  'MakeStatement',
) {}
export class WithdrawStatement extends command<'WithdrawStatement', { readonly item: string }>('WithdrawStatement') {}
export class CloseJurisdictionProfile extends command<'CloseJurisdictionProfile', Nothing>(
  'CloseJurisdictionProfile',
) {}
export class ReopenJurisdictionProfile extends command<'ReopenJurisdictionProfile', Nothing>(
  'ReopenJurisdictionProfile',
) {}
