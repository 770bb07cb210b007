import { fieldsOf } from '#ledger';
import type { ProcessingActivity } from './processing-activity.events.js';
import { mustBeAccountable, mustBeRule, mustFitRole, mustKnow, mustKnowBases } from './processing-activity.rules.js';

const { declared, field, life, list, rows, written } = fieldsOf<ProcessingActivity>();

/** The fields of an activity, in the order of their commands in a register file. Targets of references come first. */
export const activityFields = declared(
  field('reference', { command: 'RenumberActivity', event: 'ActivityRenumbered', words: { reference: 'reference' } }),
  field('title', { command: 'RetitleActivity', event: 'ActivityRetitled', words: { title: 'title' } }),
  field('description', {
    command: 'DescribeActivity',
    event: 'ActivityDescribed',
    words: { 'description?': 'description' },
  }),
  field(['role', 'controllers', 'onBehalfOf'], {
    command: 'ChangeActivityRole',
    event: 'ActivityRoleChanged',
    words: { role: 'role', controllers: '@controllers[]', onBehalfOf: '@onBehalfOf[]' },
    none: { controllers: [], onBehalfOf: [] },
    check: mustFitRole,
    argument: 'role',
  }),
  rows('dataSubjects', 'dataSubject', {
    set: {
      command: 'SetDataSubject',
      event: 'DataSubjectSet',
      words: { key: 'dataSubject.key', name: 'dataSubject.name' },
    },
    remove: { command: 'RemoveDataSubject', event: 'DataSubjectRemoved' },
  }),
  rows('dataCategories', 'dataCategory', {
    set: {
      command: 'SetDataCategory',
      event: 'DataCategorySet',
      words: { key: 'dataCategory.key', name: 'dataCategory.name' },
    },
    remove: { command: 'RemoveDataCategory', event: 'DataCategoryRemoved' },
    check: (activity, { dataSubjects }) => mustKnow(activity, { dataSubjects }, 'dataCategory'),
  }),
  rows('purposes', 'purpose', {
    set: {
      command: 'SetPurpose',
      event: 'PurposeSet',
      words: { key: 'purpose.key', description: 'purpose.description' },
    },
    remove: { command: 'RemovePurpose', event: 'PurposeRemoved' },
    check: (activity, purpose) => {
      mustKnow(activity, purpose, 'purpose');
      mustKnowBases(activity, purpose.legalBases, 'purpose.legalBases');
    },
  }),
  rows('sources', 'source', {
    set: {
      command: 'SetSource',
      event: 'SourceSet',
      words: { key: 'source.key', description: 'source.description' },
    },
    remove: { command: 'RemoveSource', event: 'SourceRemoved' },
    check: (activity, source) => mustKnow(activity, source, 'source'),
  }),
  rows('recipients', 'recipient', {
    set: {
      command: 'SetRecipient',
      event: 'RecipientSet',
      words: { key: 'recipient.key', name: 'recipient.name' },
    },
    remove: { command: 'RemoveRecipient', event: 'RecipientRemoved' },
    check: (activity, recipient) => mustKnow(activity, recipient, 'recipient'),
  }),
  rows('retention', 'rule', {
    set: {
      command: 'SetRetentionRule',
      event: 'RetentionRuleSet',
      words: { key: 'rule.key', kind: 'rule.kind', period: 'rule.period', bound: 'rule.bound' },
      description: 'Sets a retention rule. It replaces the rule that has the same key.',
    },
    remove: { command: 'RemoveRetentionRule', event: 'RetentionRuleRemoved' },
    check: (activity, rule) => {
      mustBeRule(rule, 'rule');
      mustKnow(activity, rule.appliesTo ?? {}, 'rule.appliesTo');
    },
  }),
  list('securityMeasures', {
    command: 'ChangeSecurityMeasures',
    event: 'SecurityMeasuresChanged',
    words: { 'measures?': 'securityMeasures[]' },
  }),
  rows('automatedDecisions', 'automatedDecision', {
    set: {
      command: 'SetAutomatedDecision',
      event: 'AutomatedDecisionSet',
      words: { key: 'automatedDecision.key', description: 'automatedDecision.description' },
    },
    remove: { command: 'RemoveAutomatedDecision', event: 'AutomatedDecisionRemoved' },
    check: (activity, decision) => mustKnow(activity, decision, 'automatedDecision'),
  }),
  rows('systems', 'system', {
    set: { command: 'SetSystem', event: 'SystemSet', words: { key: 'system.key', name: 'system.name' } },
    remove: { command: 'RemoveSystem', event: 'SystemRemoved' },
  }),
  list('technologies', {
    command: 'ChangeTechnologies',
    event: 'TechnologiesChanged',
    description: 'Replaces the list of technologies.',
  }),
  list('riskFactors', {
    command: 'ChangeRiskFactors',
    event: 'RiskFactorsChanged',
    description: 'Replaces the list of what makes it risky by the lists of impact assessments.',
  }),
  list('schedule1Conditions', {
    command: 'ChangeSchedule1Conditions',
    event: 'Schedule1ConditionsChanged',
    words: { 'conditions?': 'schedule1Conditions[]' },
    check: mustBeAccountable,
    description: 'Replaces the conditions of Schedule 1 to the UK Data Protection Act 2018.',
  }),
  list('tags', {
    command: 'ChangeTags',
    event: 'TagsChanged',
    description: 'Replaces the list of tags: short texts by which the organisation finds the activity again.',
  }),
  field(['department', 'owner'], {
    command: 'ChangeActivityOwner',
    event: 'ActivityOwnerChanged',
    words: { department: 'department', owner: '@owner' },
    description: 'Sets the department and the owner. What is left out is not stated.',
  }),
  field('consentRecord', {
    command: 'ChangeConsentRecord',
    event: 'ConsentRecordChanged',
    words: { 'consentRecord?': 'consentRecord' },
    description: 'Without `consentRecord`, none is stated.',
  }),
  field('privacyNotice', {
    command: 'ChangePrivacyNotice',
    event: 'PrivacyNoticeChanged',
    words: { 'privacyNotice?': 'privacyNotice' },
    description: 'Without `privacyNotice`, none is stated.',
  }),
  field('retentionPolicy', {
    command: 'ChangeRetentionPolicy',
    event: 'RetentionPolicyChanged',
    words: {
      reference: 'retentionPolicy.reference',
      followed: 'retentionPolicy.followed',
      because: 'retentionPolicy.because',
    },
    check: mustBeAccountable,
    description: 'Without `retentionPolicy`, none is stated.',
  }),
  rows('breaches', 'breach', {
    set: {
      command: 'SetActivityBreach',
      event: 'ActivityBreachSet',
      words: { key: 'breach.key', description: 'breach.description', on: 'breach.on' },
    },
    remove: { command: 'RemoveActivityBreach', event: 'ActivityBreachRemoved' },
  }),
  // Last: an assessment that becomes completed is one of the content that the file states.
  written('assessments'),
  life(
    {
      command: 'RetireProcessingActivity',
      event: 'ProcessingActivityRetired',
      description: 'Refused while a thing in force refers to it.',
    },
    { command: 'ReinstateProcessingActivity', event: 'ProcessingActivityReinstated' },
  ),
);
