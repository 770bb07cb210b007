import { reject } from '#kernel';
import { type Dated, type Decider, drop, type FactsOf, mustHaveDistinctKeys, put, rowUnder, unless } from '#ledger';
import * as commands from './processing-activity.commands.js';
import type { ActivityDetails, ProcessingActivity, WrittenFact } from './processing-activity.events.js';
import { activityFields } from './processing-activity.fields.js';
import { mustBeSound, mustKnowBases, mustRefer } from './processing-activity.rules.js';
import { activityWords } from './processing-activity.words.js';
import {
  addAssessment,
  ofTheirRevision,
  removeActivityAssessment,
  setActivityAssessment,
  withAssessmentsMoved,
  withOutdated,
} from './processing-activity-accountability.rules.js';

/** The classes of all commands on processing activities. */
export const activityCommands = { ...commands, ...activityFields.commands };
/** All commands on processing activities. */
export type ActivityCommand = InstanceType<(typeof activityCommands)[keyof typeof activityCommands]>;
/** The facts of processing activities, as they are stored. */
export type ActivityFact = WrittenFact | FactsOf<typeof activityFields>;

/** Decides commands on records of processing activities (GDPR Art 30) and applies their facts. */
export const activityDecider: Decider<ProcessingActivity, ActivityCommand, ActivityFact> = {
  category: 'processingActivity',
  noun: 'processing activity',
  creates: ['RegisterProcessingActivity'],
  revives: ['ReinstateProcessingActivity', 'RetireProcessingActivity'],
  reviewed: true,
  life: activityFields.life,
  references: {
    'controllers[]': 'party',
    'onBehalfOf[]': 'party',
    'sources[].party': 'party',
    'recipients[].party': 'party',
    'systems[].party': 'party',
    'systems[].asset': 'asset',
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
  moved: withAssessmentsMoved,
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
    case 'ChangeLegalBasis':
      return changeLegalBasis(activity, command);
    case 'SetActivityAssessment':
      return setActivityAssessment(activity, command);
    case 'RemoveActivityAssessment':
      return removeActivityAssessment(activity, command);
    default:
      return activityFields.decide(activity, command);
  }
}

function registerProcessingActivity(command: commands.RegisterProcessingActivity): Facts {
  const given: ActivityDetails = { ...NOTHING_STATED, ...command.data };
  activityFields.mustHaveDistinctRows(given);
  mustHaveDistinctKeys(given.assessments ?? [], 'assessments');
  mustBeSound(given);
  const assessments = given.assessments && ofTheirRevision(given, given.assessments);
  const data = { ...given, ...(assessments && { assessments }) };
  return [{ type: 'ProcessingActivityRegistered', data }];
}

function changeLegalBasis(activity: Activity, command: commands.ChangeLegalBasis): Facts {
  const { purpose, legalBases } = command.data;
  mustKnowBases(activity, legalBases, 'legalBases');
  const current = rowUnder(activity.purposes, purpose, 'purpose').legalBases;
  return unless(current, legalBases, { type: 'LegalBasisChanged', data: { purpose, legalBases } });
}

function evolve(current: Activity | undefined, fact: Dated<ActivityFact>): Activity {
  const activity: Activity | undefined = applied(current, fact);
  if (!activity) return activity!; // undefined for a type of a later version: the fold reports it
  mustRefer(activity);
  return withOutdated(activity, fact.effectiveOn);
}

function applied(activity: Activity | undefined, fact: Dated<ActivityFact>): Activity {
  if (fact.type === 'ProcessingActivityRegistered') return { ...fact.data, retired: false };
  if (!activity) return reject('NOT_FOUND', `${fact.type}: the processing activity does not exist yet.`);
  switch (fact.type) {
    case 'LegalBasisChanged': {
      const purpose = rowUnder(activity.purposes, fact.data.purpose, 'purpose');
      return { ...activity, purposes: put(activity.purposes, { ...purpose, legalBases: fact.data.legalBases }) };
    }
    case 'ActivityAssessmentSet':
      return addAssessment(activity, fact.data.assessment);
    case 'ActivityAssessmentRemoved':
      return { ...activity, assessments: drop(activity.assessments ?? [], fact.data.key) };
    default:
      return activityFields.evolve(activity, fact);
  }
}
