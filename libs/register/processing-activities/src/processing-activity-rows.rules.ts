import { ifThere, rowUnder, unless, unlessThere } from '#ledger';
import type * as commands from './processing-activity.commands.js';
import type { ActivityFact, ProcessingActivity } from './processing-activity.events.js';
import { mustBeRule, mustKnow, mustKnowBases } from './processing-activity.rules.js';

// The keyed lists of an activity, from data subjects to systems: one function for each command that sets or removes a row.

type Facts = readonly ActivityFact[];
type Activity = ProcessingActivity;

export function setDataSubject({ dataSubjects }: Activity, command: commands.SetDataSubject): Facts {
  const { dataSubject } = command.data;
  return unlessThere(dataSubjects, dataSubject, { type: 'DataSubjectSet', data: { dataSubject } });
}

export function removeDataSubject({ dataSubjects }: Activity, { data }: commands.RemoveDataSubject): Facts {
  return ifThere(dataSubjects, data.key, { type: 'DataSubjectRemoved', data });
}

export function setDataCategory(activity: Activity, command: commands.SetDataCategory): Facts {
  const { dataCategory } = command.data;
  mustKnow(activity, { dataSubjects: dataCategory.dataSubjects }, 'dataCategory');
  return unlessThere(activity.dataCategories, dataCategory, { type: 'DataCategorySet', data: { dataCategory } });
}

export function removeDataCategory({ dataCategories }: Activity, { data }: commands.RemoveDataCategory): Facts {
  return ifThere(dataCategories, data.key, { type: 'DataCategoryRemoved', data });
}

export function setSource(activity: Activity, command: commands.SetSource): Facts {
  const { source } = command.data;
  mustKnow(activity, source, 'source');
  return unlessThere(activity.sources, source, { type: 'SourceSet', data: { source } });
}

export function removeSource({ sources }: Activity, { data }: commands.RemoveSource): Facts {
  return ifThere(sources, data.key, { type: 'SourceRemoved', data });
}

export function setPurpose(activity: Activity, command: commands.SetPurpose): Facts {
  const { purpose } = command.data;
  mustKnow(activity, purpose, 'purpose');
  mustKnowBases(activity, purpose.legalBases, 'purpose.legalBases');
  return unlessThere(activity.purposes, purpose, { type: 'PurposeSet', data: { purpose } });
}

export function removePurpose({ purposes }: Activity, { data }: commands.RemovePurpose): Facts {
  return ifThere(purposes, data.key, { type: 'PurposeRemoved', data });
}

export function changeLegalBasis(activity: Activity, command: commands.ChangeLegalBasis): Facts {
  const { purpose, legalBases } = command.data;
  mustKnowBases(activity, legalBases, 'legalBases');
  const current = rowUnder(activity.purposes, purpose, 'purpose').legalBases;
  return unless(current, legalBases, { type: 'LegalBasisChanged', data: { purpose, legalBases } });
}

export function setRecipient(activity: Activity, command: commands.SetRecipient): Facts {
  const { recipient } = command.data;
  mustKnow(activity, recipient, 'recipient');
  return unlessThere(activity.recipients, recipient, { type: 'RecipientSet', data: { recipient } });
}

export function removeRecipient({ recipients }: Activity, { data }: commands.RemoveRecipient): Facts {
  return ifThere(recipients, data.key, { type: 'RecipientRemoved', data });
}

export function setRetentionRule(activity: Activity, command: commands.SetRetentionRule): Facts {
  const { rule } = command.data;
  mustBeRule(rule, 'rule');
  mustKnow(activity, rule.appliesTo ?? {}, 'rule.appliesTo');
  return unlessThere(activity.retention, rule, { type: 'RetentionRuleSet', data: { rule } });
}

export function removeRetentionRule({ retention }: Activity, { data }: commands.RemoveRetentionRule): Facts {
  return ifThere(retention, data.key, { type: 'RetentionRuleRemoved', data });
}

export function setAutomatedDecision(activity: Activity, command: commands.SetAutomatedDecision): Facts {
  const { automatedDecision } = command.data;
  mustKnow(activity, automatedDecision, 'automatedDecision');
  return unlessThere(activity.automatedDecisions, automatedDecision, {
    type: 'AutomatedDecisionSet',
    data: { automatedDecision },
  });
}

export function removeAutomatedDecision(
  { automatedDecisions }: Activity,
  { data }: commands.RemoveAutomatedDecision,
): Facts {
  return ifThere(automatedDecisions, data.key, { type: 'AutomatedDecisionRemoved', data });
}

export function setSystem({ systems }: Activity, command: commands.SetSystem): Facts {
  const { system } = command.data;
  return unlessThere(systems, system, { type: 'SystemSet', data: { system } });
}

export function removeSystem({ systems }: Activity, { data }: commands.RemoveSystem): Facts {
  return ifThere(systems, data.key, { type: 'SystemRemoved', data });
}
