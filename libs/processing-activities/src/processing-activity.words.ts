import type { WordsOf } from '#ledger';
import type { ActivityFact } from './processing-activity.events.js';

/** The words of the events of processing activities. */
export const activityWords: WordsOf<ActivityFact> = {
  ProcessingActivityRegistered: { reference: 'reference', title: 'title' },
  ActivityRetitled: { title: 'title' },
  ActivityRenumbered: { reference: 'reference' },
  ActivityDescribed: { 'description?': 'description' },
  ActivityRoleChanged: { role: 'role', controllers: '@controllers[]', onBehalfOf: '@onBehalfOf[]' },
  DataSubjectSet: { key: 'dataSubject.key', name: 'dataSubject.name' },
  DataSubjectRemoved: { key: 'key' },
  DataCategorySet: { key: 'dataCategory.key', name: 'dataCategory.name' },
  DataCategoryRemoved: { key: 'key' },
  SourceSet: { key: 'source.key', description: 'source.description' },
  SourceRemoved: { key: 'key' },
  PurposeSet: { key: 'purpose.key', description: 'purpose.description' },
  PurposeRemoved: { key: 'key' },
  LegalBasisChanged: { purpose: 'purpose', 'bases?': 'legalBases[].basis' },
  RecipientSet: { key: 'recipient.key', name: 'recipient.name' },
  RecipientRemoved: { key: 'key' },
  RetentionRuleSet: { key: 'rule.key', kind: 'rule.kind', period: 'rule.period', bound: 'rule.bound' },
  RetentionRuleRemoved: { key: 'key' },
  SecurityMeasuresChanged: { 'measures?': 'securityMeasures[]' },
  AutomatedDecisionSet: { key: 'automatedDecision.key', description: 'automatedDecision.description' },
  AutomatedDecisionRemoved: { key: 'key' },
  SystemSet: { key: 'system.key', name: 'system.name' },
  SystemRemoved: { key: 'key' },
  ProcessingActivityRetired: {},
  ProcessingActivityReinstated: {},
};
