import { reject } from '#kernel';
import { type Dated, type Decider, drop, put, rowUnder, unless } from '#ledger';
import type * as commands from './processing-activity.commands.js';
import type { ActivityDetails, ActivityFact, ProcessingActivity } from './processing-activity.events.js';
import { mustBeSound, mustRefer } from './processing-activity.rules.js';
import { activityWords } from './processing-activity.words.js';
import * as accountabilityRules from './processing-activity-accountability.rules.js';
import * as rowRules from './processing-activity-rows.rules.js';

/** All commands on processing activities. */
export type ActivityCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

/** Decides commands on records of processing activities (GDPR Art 30) and applies their facts. */
export const activityDecider: Decider<ProcessingActivity, ActivityCommand, ActivityFact> = {
  category: 'processingActivity',
  noun: 'processing activity',
  creates: ['RegisterProcessingActivity'],
  revives: ['ReinstateProcessingActivity', 'RetireProcessingActivity'],
  reviewed: true,
  references: {
    'controllers[]': 'party',
    'onBehalfOf[]': 'party',
    'sources[].party': 'party',
    'recipients[].party': 'party',
    'systems[].party': 'party',
    owner: 'contact',
  },
  texts: [
    'title',
    'description',
    'dataSubjects[].name',
    'dataCategories[].name',
    'dataCategories[].description',
    'sources[].description',
    'sources[].condition',
    'purposes[].description',
    'purposes[].condition',
    'purposes[].legalBases[].condition',
    'purposes[].legalBases[].interest',
    'recipients[].name',
    'recipients[].condition',
    'retention[].appliesTo.condition',
    'retention[].trigger',
    'retention[].until[]',
    'retention[].unless[]',
    'retention[].statement',
    'securityMeasures[]',
    'automatedDecisions[].description',
    'automatedDecisions[].logic',
    'systems[].name',
    'systems[].description',
    'technologies[]',
    'department',
    'assessments[].because',
    'assessments[].outcome',
    'breaches[].description',
    'retentionPolicy.because',
  ],
  words: activityWords,
  inherits: {
    from: 'jurisdictionProfile-ALL',
    fields: ['recipients', 'retention', 'automatedDecisions', 'securityMeasures'],
    limitedBy: 'activities',
  },
  name: (activity) => `${activity.reference} ${activity.title}`,
  decide,
  evolve,
};

type Facts = readonly ActivityFact[];
type Activity = ProcessingActivity;

const NOTHING_STATED = {
  controllers: [],
  onBehalfOf: [],
  dataSubjects: [],
  dataCategories: [],
  sources: [],
  purposes: [],
  recipients: [],
  retention: [],
  securityMeasures: [],
  automatedDecisions: [],
  systems: [],
};

function decide(command: ActivityCommand, current: Activity | undefined): Facts {
  if (command.type === 'RegisterProcessingActivity') return registerProcessingActivity(command);
  const activity = current!;
  switch (command.type) {
    case 'RetitleActivity':
      return retitleActivity(activity, command);
    case 'RenumberActivity':
      return renumberActivity(activity, command);
    case 'DescribeActivity':
      return describeActivity(activity, command);
    case 'ChangeActivityRole':
      return changeActivityRole(activity, command);
    case 'SetDataSubject':
      return rowRules.setDataSubject(activity, command);
    case 'RemoveDataSubject':
      return rowRules.removeDataSubject(activity, command);
    case 'SetDataCategory':
      return rowRules.setDataCategory(activity, command);
    case 'RemoveDataCategory':
      return rowRules.removeDataCategory(activity, command);
    case 'SetSource':
      return rowRules.setSource(activity, command);
    case 'RemoveSource':
      return rowRules.removeSource(activity, command);
    case 'SetPurpose':
      return rowRules.setPurpose(activity, command);
    case 'RemovePurpose':
      return rowRules.removePurpose(activity, command);
    case 'ChangeLegalBasis':
      return rowRules.changeLegalBasis(activity, command);
    case 'SetRecipient':
      return rowRules.setRecipient(activity, command);
    case 'RemoveRecipient':
      return rowRules.removeRecipient(activity, command);
    case 'SetRetentionRule':
      return rowRules.setRetentionRule(activity, command);
    case 'RemoveRetentionRule':
      return rowRules.removeRetentionRule(activity, command);
    case 'ChangeSecurityMeasures':
      return changeSecurityMeasures(activity, command);
    case 'SetAutomatedDecision':
      return rowRules.setAutomatedDecision(activity, command);
    case 'RemoveAutomatedDecision':
      return rowRules.removeAutomatedDecision(activity, command);
    case 'SetSystem':
      return rowRules.setSystem(activity, command);
    case 'RemoveSystem':
      return rowRules.removeSystem(activity, command);
    case 'ChangeTechnologies':
      return accountabilityRules.changeTechnologies(activity, command);
    case 'ChangeActivityOwner':
      return accountabilityRules.changeActivityOwner(activity, command);
    case 'SetActivityAssessment':
      return accountabilityRules.setActivityAssessment(activity, command);
    case 'RemoveActivityAssessment':
      return accountabilityRules.removeActivityAssessment(activity, command);
    case 'SetActivityBreach':
      return accountabilityRules.setActivityBreach(activity, command);
    case 'RemoveActivityBreach':
      return accountabilityRules.removeActivityBreach(activity, command);
    case 'ChangeConsentRecord':
      return accountabilityRules.changeConsentRecord(activity, command);
    case 'ChangePrivacyNotice':
      return accountabilityRules.changePrivacyNotice(activity, command);
    case 'ChangeRetentionPolicy':
      return accountabilityRules.changeRetentionPolicy(activity, command);
    case 'ChangeSchedule1Conditions':
      return accountabilityRules.changeSchedule1Conditions(activity, command);
    case 'RetireProcessingActivity':
      return retireProcessingActivity(activity);
    case 'ReinstateProcessingActivity':
      return reinstateProcessingActivity(activity);
  }
}

function registerProcessingActivity(command: commands.RegisterProcessingActivity): Facts {
  const given: ActivityDetails = { ...NOTHING_STATED, ...command.data };
  mustBeSound(given);
  accountabilityRules.mustBeAccountable(given);
  const assessments = given.assessments && accountabilityRules.ofTheirRevision(given, given.assessments);
  const data = { ...given, ...(assessments && { assessments }) };
  return [{ type: 'ProcessingActivityRegistered', data }];
}

function retitleActivity({ title }: Activity, { data }: commands.RetitleActivity): Facts {
  return unless(title, data.title, { type: 'ActivityRetitled', data });
}

function renumberActivity({ reference }: Activity, { data }: commands.RenumberActivity): Facts {
  return unless(reference, data.reference, { type: 'ActivityRenumbered', data });
}

function describeActivity({ description }: Activity, { data }: commands.DescribeActivity): Facts {
  return unless(description, data.description, { type: 'ActivityDescribed', data });
}

function changeActivityRole(activity: Activity, command: commands.ChangeActivityRole): Facts {
  const data = { controllers: [], onBehalfOf: [], ...command.data };
  const { role, controllers, onBehalfOf } = activity;
  mustBeSound({ ...activity, ...data });
  return unless({ role, controllers, onBehalfOf }, data, { type: 'ActivityRoleChanged', data });
}

function changeSecurityMeasures(activity: Activity, command: commands.ChangeSecurityMeasures): Facts {
  const { securityMeasures = [] } = command.data;
  return unless(activity.securityMeasures, securityMeasures, {
    type: 'SecurityMeasuresChanged',
    data: { securityMeasures },
  });
}

function retireProcessingActivity({ retired }: Activity): Facts {
  return retired ? [] : [{ type: 'ProcessingActivityRetired', data: {} }];
}

function reinstateProcessingActivity({ retired }: Activity): Facts {
  return retired ? [{ type: 'ProcessingActivityReinstated', data: {} }] : [];
}

function evolve(current: Activity | undefined, fact: Dated<ActivityFact>): Activity {
  const activity: Activity | undefined = applied(current, fact);
  if (!activity) return activity!; // undefined for a type of a later version: the fold reports it
  mustRefer(activity);
  return accountabilityRules.withOutdated(activity, fact.effectiveOn);
}

function applied(activity: Activity | undefined, fact: Dated<ActivityFact>): Activity {
  if (fact.type === 'ProcessingActivityRegistered') return { ...fact.data, retired: false };
  if (!activity) return reject('NOT_FOUND', `${fact.type}: the processing activity does not exist yet.`);
  switch (fact.type) {
    case 'ActivityRetitled':
      return { ...activity, title: fact.data.title };
    case 'ActivityRenumbered':
      return { ...activity, reference: fact.data.reference };
    case 'ActivityDescribed':
      return { ...activity, description: fact.data.description };
    case 'ActivityRoleChanged':
      return { ...activity, ...fact.data };
    case 'DataSubjectSet':
      return { ...activity, dataSubjects: put(activity.dataSubjects, fact.data.dataSubject) };
    case 'DataSubjectRemoved':
      return { ...activity, dataSubjects: drop(activity.dataSubjects, fact.data.key) };
    case 'DataCategorySet':
      return { ...activity, dataCategories: put(activity.dataCategories, fact.data.dataCategory) };
    case 'DataCategoryRemoved':
      return { ...activity, dataCategories: drop(activity.dataCategories, fact.data.key) };
    case 'SourceSet':
      return { ...activity, sources: put(activity.sources, fact.data.source) };
    case 'SourceRemoved':
      return { ...activity, sources: drop(activity.sources, fact.data.key) };
    case 'PurposeSet':
      return { ...activity, purposes: put(activity.purposes, fact.data.purpose) };
    case 'PurposeRemoved':
      return { ...activity, purposes: drop(activity.purposes, fact.data.key) };
    case 'LegalBasisChanged': {
      const purpose = rowUnder(activity.purposes, fact.data.purpose, 'purpose');
      return { ...activity, purposes: put(activity.purposes, { ...purpose, legalBases: fact.data.legalBases }) };
    }
    case 'RecipientSet':
      return { ...activity, recipients: put(activity.recipients, fact.data.recipient) };
    case 'RecipientRemoved':
      return { ...activity, recipients: drop(activity.recipients, fact.data.key) };
    case 'RetentionRuleSet':
      return { ...activity, retention: put(activity.retention, fact.data.rule) };
    case 'RetentionRuleRemoved':
      return { ...activity, retention: drop(activity.retention, fact.data.key) };
    case 'SecurityMeasuresChanged':
      return { ...activity, securityMeasures: fact.data.securityMeasures };
    case 'AutomatedDecisionSet':
      return { ...activity, automatedDecisions: put(activity.automatedDecisions, fact.data.automatedDecision) };
    case 'AutomatedDecisionRemoved':
      return { ...activity, automatedDecisions: drop(activity.automatedDecisions, fact.data.key) };
    case 'SystemSet':
      return { ...activity, systems: put(activity.systems, fact.data.system) };
    case 'SystemRemoved':
      return { ...activity, systems: drop(activity.systems, fact.data.key) };
    case 'ActivityOwnerChanged':
      return { ...activity, department: fact.data.department, owner: fact.data.owner };
    case 'ConsentRecordChanged':
      return { ...activity, consentRecord: fact.data.consentRecord };
    case 'PrivacyNoticeChanged':
      return { ...activity, privacyNotice: fact.data.privacyNotice };
    case 'RetentionPolicyChanged':
      return { ...activity, retentionPolicy: fact.data.retentionPolicy };
    case 'TechnologiesChanged':
    case 'Schedule1ConditionsChanged':
      return { ...activity, ...fact.data };
    case 'ActivityAssessmentSet':
      return accountabilityRules.addAssessment(activity, fact.data.assessment);
    case 'ActivityAssessmentRemoved':
      return { ...activity, assessments: drop(activity.assessments ?? [], fact.data.key) };
    case 'ActivityBreachSet':
      return { ...activity, breaches: put(activity.breaches ?? [], fact.data.breach) };
    case 'ActivityBreachRemoved':
      return { ...activity, breaches: drop(activity.breaches ?? [], fact.data.key) };
    case 'ProcessingActivityRetired':
      return { ...activity, retired: true };
    case 'ProcessingActivityReinstated':
      return { ...activity, retired: false };
  }
}
