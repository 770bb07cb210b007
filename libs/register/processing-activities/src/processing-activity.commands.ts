import type { ActivityRole, AutomatedDecision, RetentionRule } from '#law';
import { command } from '#ledger';
import type {
  ActivityAssessment,
  ActivityBreach,
  ActivityDetails,
  ActivityRecipient,
  DataCategory,
  DataSubject,
  LegalBasisRow,
  Purpose,
  Responsibility,
  RetentionPolicy,
  Source,
  System,
} from './processing-activity.events.js';

type Nothing = Record<string, never>;
type Key = { readonly key: string };
type Registration = Partial<ActivityDetails> & Pick<ActivityDetails, 'reference' | 'title' | 'role'>;
type Roles = {
  readonly role: ActivityRole;
  readonly controllers?: readonly string[];
  readonly onBehalfOf?: readonly string[];
};

export class RegisterProcessingActivity extends command<'RegisterProcessingActivity', Registration>(
  'RegisterProcessingActivity',
) {}
export class RetitleActivity extends command<'RetitleActivity', { readonly title: string }>('RetitleActivity') {}
export class RenumberActivity extends command<'RenumberActivity', { readonly reference: string }>('RenumberActivity') {}
export class DescribeActivity extends command<'DescribeActivity', { readonly description?: string }>(
  'DescribeActivity',
) {}
export class ChangeActivityRole extends command<'ChangeActivityRole', Roles>('ChangeActivityRole') {}
export class SetDataSubject extends command<'SetDataSubject', { readonly dataSubject: DataSubject }>(
  'SetDataSubject',
) {}
export class RemoveDataSubject extends command<'RemoveDataSubject', Key>('RemoveDataSubject') {}
export class SetDataCategory extends command<'SetDataCategory', { readonly dataCategory: DataCategory }>(
  'SetDataCategory',
) {}
export class RemoveDataCategory extends command<'RemoveDataCategory', Key>('RemoveDataCategory') {}
export class SetSource extends command<'SetSource', { readonly source: Source }>('SetSource') {}
export class RemoveSource extends command<'RemoveSource', Key>('RemoveSource') {}
export class SetPurpose extends command<'SetPurpose', { readonly purpose: Purpose }>('SetPurpose') {}
export class RemovePurpose extends command<'RemovePurpose', Key>('RemovePurpose') {}
export class ChangeLegalBasis extends command<
  'ChangeLegalBasis',
  { readonly purpose: string; readonly legalBases: readonly LegalBasisRow[] }
>('ChangeLegalBasis') {}
export class SetRecipient extends command<'SetRecipient', { readonly recipient: ActivityRecipient }>('SetRecipient') {}
export class RemoveRecipient extends command<'RemoveRecipient', Key>('RemoveRecipient') {}
export class SetRetentionRule extends command<'SetRetentionRule', { readonly rule: RetentionRule }>(
  'SetRetentionRule',
) {}
export class RemoveRetentionRule extends command<'RemoveRetentionRule', Key>('RemoveRetentionRule') {}
export class ChangeSecurityMeasures extends command<
  'ChangeSecurityMeasures',
  { readonly securityMeasures?: readonly string[] }
>('ChangeSecurityMeasures') {}
export class SetAutomatedDecision extends command<
  'SetAutomatedDecision',
  { readonly automatedDecision: AutomatedDecision }
>('SetAutomatedDecision') {}
export class RemoveAutomatedDecision extends command<'RemoveAutomatedDecision', Key>('RemoveAutomatedDecision') {}
export class SetSystem extends command<'SetSystem', { readonly system: System }>('SetSystem') {}
export class RemoveSystem extends command<'RemoveSystem', Key>('RemoveSystem') {}
export class ChangeTechnologies extends command<'ChangeTechnologies', { readonly technologies?: readonly string[] }>(
  'ChangeTechnologies',
) {}
export class ChangeActivityOwner extends command<'ChangeActivityOwner', Responsibility>('ChangeActivityOwner') {}
export class SetActivityAssessment extends command<
  'SetActivityAssessment',
  { readonly assessment: ActivityAssessment }
>('SetActivityAssessment') {}
export class RemoveActivityAssessment extends command<'RemoveActivityAssessment', Key>('RemoveActivityAssessment') {}
export class SetActivityBreach extends command<'SetActivityBreach', { readonly breach: ActivityBreach }>(
  'SetActivityBreach',
) {}
export class RemoveActivityBreach extends command<'RemoveActivityBreach', Key>('RemoveActivityBreach') {}
export class ChangeConsentRecord extends command<'ChangeConsentRecord', { readonly consentRecord?: string }>(
  'ChangeConsentRecord',
) {}
export class ChangePrivacyNotice extends command<'ChangePrivacyNotice', { readonly privacyNotice?: string }>(
  'ChangePrivacyNotice',
) {}
export class ChangeRetentionPolicy extends command<
  'ChangeRetentionPolicy',
  { readonly retentionPolicy?: RetentionPolicy }
>('ChangeRetentionPolicy') {}
export class ChangeSchedule1Conditions extends command<
  'ChangeSchedule1Conditions',
  { readonly schedule1Conditions?: readonly string[] }
>('ChangeSchedule1Conditions') {}
export class RetireProcessingActivity extends command<'RetireProcessingActivity', Nothing>(
  'RetireProcessingActivity',
) {}
export class ReinstateProcessingActivity extends command<'ReinstateProcessingActivity', Nothing>(
  'ReinstateProcessingActivity',
) {}
