import { command } from '#ledger';
import type { EngagementDetails, Marketing, ProcessingContract, Responsibility } from './engagement.events.js';

type Nothing = Record<string, never>;
type Engagement = Partial<EngagementDetails> & Pick<EngagementDetails, 'processor' | 'work'>;

export class EngageProcessor extends command<'EngageProcessor', Engagement>('EngageProcessor') {}
export class ChangeWork extends command<'ChangeWork', { readonly work: string; readonly condition?: string }>(
  'ChangeWork',
) {}
export class ChangeEngagers extends command<'ChangeEngagers', { readonly engagedBy?: readonly string[] }>(
  'ChangeEngagers',
) {}
export class AssignActivities extends command<'AssignActivities', { readonly activities?: readonly string[] }>(
  'AssignActivities',
) {}
export class ChangeDisclosure extends command<'ChangeDisclosure', { readonly jurisdictions?: readonly string[] }>(
  'ChangeDisclosure',
) {}
export class RelocateData extends command<'RelocateData', { readonly locations?: readonly string[] }>('RelocateData') {}
export class PlaceUnder extends command<'PlaceUnder', { readonly under?: string }>('PlaceUnder') {}
export class ChangeProcessingContract extends command<
  'ChangeProcessingContract',
  { readonly contract?: ProcessingContract }
>('ChangeProcessingContract') {}
export class DeclareMarketing extends command<'DeclareMarketing', Partial<Marketing>>('DeclareMarketing') {}
export class ChangeEngagementOwner extends command<'ChangeEngagementOwner', Responsibility>('ChangeEngagementOwner') {}
export class EndEngagement extends command<'EndEngagement', Nothing>('EndEngagement') {}
export class ReinstateEngagement extends command<'ReinstateEngagement', Nothing>('ReinstateEngagement') {}
