import { command } from '#ledger';
import type { ActivityAssessment, ActivityDetails, LegalBasisRow } from './processing-activity.events.js';

// The commands that are written by hand. Those of fields follow from their declarations.

type Key = { readonly key: string };
type Registration = Partial<ActivityDetails> & Pick<ActivityDetails, 'reference' | 'title' | 'role'>;

export class RegisterProcessingActivity extends command<'RegisterProcessingActivity', Registration>(
  'RegisterProcessingActivity',
) {}
export class ChangeLegalBasis extends command<
  'ChangeLegalBasis',
  { readonly purpose: string; readonly legalBases: readonly LegalBasisRow[] }
>('ChangeLegalBasis') {}
export class SetActivityAssessment extends command<
  'SetActivityAssessment',
  { readonly assessment: ActivityAssessment }
>('SetActivityAssessment') {}
export class RemoveActivityAssessment extends command<'RemoveActivityAssessment', Key>('RemoveActivityAssessment') {}
