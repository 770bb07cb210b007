import type { WordsOf } from '#ledger';
import type { EngagementFact } from './engagement.events.js';

/** The words of the events of engagements. */
export const engagementWords: WordsOf<EngagementFact> = {
  ProcessorEngaged: { processor: '@processor', work: 'work' },
  WorkChanged: { work: 'work', condition: 'condition' },
  EngagersChanged: { 'engagedBy?': '@engagedBy[]' },
  ActivitiesAssigned: { 'activities?': '@activities[]' },
  DisclosureChanged: { 'jurisdictions?': 'jurisdictions[]' },
  DataRelocated: { 'locations?': 'locations[]' },
  PlacedUnder: { 'under?': '@under' },
  ProcessingContractChanged: {
    reference: 'contract.reference',
    signedOn: 'contract.signedOn',
    since: 'contract.since',
    until: 'contract.until',
  },
  MarketingDeclared: { marketing: 'marketing', notifiedOn: 'marketingNotifiedOn' },
  EngagementOwnerChanged: { department: 'department', owner: '@owner' },
  EngagementEnded: {},
  EngagementReinstated: {},
};
