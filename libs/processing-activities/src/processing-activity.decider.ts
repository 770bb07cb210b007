import { type Dated, type Decider, drop, put, reject, rowUnder, unless, unlessThere } from '#ledger';
import type * as commands from './processing-activity.commands.js';
import type { ActivityDetails, ActivityFact, ProcessingActivity } from './processing-activity.events.js';
import { mustBeRule, mustBeSound, mustKnow, mustKnowBases, mustRefer } from './processing-activity.rules.js';

export type ActivityCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

/** The rules of records of processing. */
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
  },
  name: (activity) => `${activity.reference} ${activity.title}`,
  decide,
  evolve,
};

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

function decide(command: ActivityCommand, current: ProcessingActivity | undefined): readonly ActivityFact[] {
  if (command.type === 'RegisterProcessingActivity') {
    const data: ActivityDetails = { ...NOTHING_STATED, ...command.data };
    mustBeSound(data);
    return [{ type: 'ProcessingActivityRegistered', data }];
  }
  const activity = current!;
  switch (command.type) {
    case 'RetitleActivity':
      return unless(activity.title, command.data.title, { type: 'ActivityRetitled', data: command.data });
    case 'RenumberActivity':
      return unless(activity.reference, command.data.reference, { type: 'ActivityRenumbered', data: command.data });
    case 'DescribeActivity':
      return unless(activity.description, command.data.description, { type: 'ActivityDescribed', data: command.data });
    case 'ChangeActivityRole': {
      const data = { controllers: [], onBehalfOf: [], ...command.data };
      const { role, controllers, onBehalfOf } = activity;
      mustBeSound({ ...activity, ...data });
      return unless({ role, controllers, onBehalfOf }, data, { type: 'ActivityRoleChanged', data });
    }
    case 'SetDataSubject': {
      const { dataSubject } = command.data;
      return unlessThere(activity.dataSubjects, dataSubject, { type: 'DataSubjectSet', data: { dataSubject } });
    }
    case 'RemoveDataSubject':
      rowUnder(activity.dataSubjects, command.data.key);
      return [{ type: 'DataSubjectRemoved', data: command.data }];
    case 'SetDataCategory': {
      const { dataCategory } = command.data;
      return unlessThere(activity.dataCategories, dataCategory, { type: 'DataCategorySet', data: { dataCategory } });
    }
    case 'RemoveDataCategory':
      rowUnder(activity.dataCategories, command.data.key);
      return [{ type: 'DataCategoryRemoved', data: command.data }];
    case 'SetSource': {
      const { source } = command.data;
      mustKnow(activity, source, 'source');
      return unlessThere(activity.sources, source, { type: 'SourceSet', data: { source } });
    }
    case 'RemoveSource':
      rowUnder(activity.sources, command.data.key);
      return [{ type: 'SourceRemoved', data: command.data }];
    case 'SetPurpose': {
      const { purpose } = command.data;
      mustKnow(activity, purpose, 'purpose');
      mustKnowBases(activity, purpose.legalBases, 'purpose.legalBases');
      return unlessThere(activity.purposes, purpose, { type: 'PurposeSet', data: { purpose } });
    }
    case 'RemovePurpose':
      rowUnder(activity.purposes, command.data.key);
      return [{ type: 'PurposeRemoved', data: command.data }];
    case 'ChangeLegalBasis': {
      const { purpose, legalBases } = command.data;
      mustKnowBases(activity, legalBases, 'legalBases');
      const now = rowUnder(activity.purposes, purpose, 'purpose').legalBases;
      return unless(now, legalBases, { type: 'LegalBasisChanged', data: { purpose, legalBases } });
    }
    case 'SetRecipient': {
      const { recipient } = command.data;
      mustKnow(activity, recipient, 'recipient');
      return unlessThere(activity.recipients, recipient, { type: 'RecipientSet', data: { recipient } });
    }
    case 'RemoveRecipient':
      rowUnder(activity.recipients, command.data.key);
      return [{ type: 'RecipientRemoved', data: command.data }];
    case 'SetRetentionRule': {
      const { rule } = command.data;
      mustBeRule(rule, 'rule');
      mustKnow(activity, rule.appliesTo ?? {}, 'rule.appliesTo');
      return unlessThere(activity.retention, rule, { type: 'RetentionRuleSet', data: { rule } });
    }
    case 'RemoveRetentionRule':
      rowUnder(activity.retention, command.data.key);
      return [{ type: 'RetentionRuleRemoved', data: command.data }];
    case 'ChangeSecurityMeasures': {
      const data = { securityMeasures: command.data.securityMeasures ?? [] };
      return unless(activity.securityMeasures, data.securityMeasures, { type: 'SecurityMeasuresChanged', data });
    }
    case 'SetAutomatedDecision': {
      const { automatedDecision } = command.data;
      mustKnow(activity, automatedDecision, 'automatedDecision');
      return unlessThere(activity.automatedDecisions, automatedDecision, {
        type: 'AutomatedDecisionSet',
        data: { automatedDecision },
      });
    }
    case 'RemoveAutomatedDecision':
      rowUnder(activity.automatedDecisions, command.data.key);
      return [{ type: 'AutomatedDecisionRemoved', data: command.data }];
    case 'SetSystem': {
      const { system } = command.data;
      return unlessThere(activity.systems, system, { type: 'SystemSet', data: { system } });
    }
    case 'RemoveSystem':
      rowUnder(activity.systems, command.data.key);
      return [{ type: 'SystemRemoved', data: command.data }];
    case 'RetireProcessingActivity':
      return activity.retired ? [] : [{ type: 'ProcessingActivityRetired', data: {} }];
    case 'ReinstateProcessingActivity':
      return activity.retired ? [{ type: 'ProcessingActivityReinstated', data: {} }] : [];
  }
}

function evolve(current: ProcessingActivity | undefined, fact: Dated<ActivityFact>): ProcessingActivity {
  const activity = applied(current, fact);
  mustRefer(activity);
  return activity;
}

function applied(activity: ProcessingActivity | undefined, fact: Dated<ActivityFact>): ProcessingActivity {
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
    case 'ProcessingActivityRetired':
      return { ...activity, retired: true };
    case 'ProcessingActivityReinstated':
      return { ...activity, retired: false };
  }
}
