import { reject } from '#kernel';
import type { Dated, Decider, FactsOf } from '#ledger';
import * as commands from './engagement.commands.js';
import type { Engagement, EngagementDetails, WrittenFact } from './engagement.events.js';
import { engagementFields } from './engagement.fields.js';
import { mustRunForward } from './engagement.rules.js';
import { engagementWords } from './engagement.words.js';

/** The classes of all commands on engagements. */
export const engagementCommands = { ...commands, ...engagementFields.commands };
/** All commands on engagements. */
export type EngagementCommand = InstanceType<(typeof engagementCommands)[keyof typeof engagementCommands]>;
/** The facts of engagements, as they are stored. */
export type EngagementFact = WrittenFact | FactsOf<typeof engagementFields>;

/**
 * Decides commands on engagements, and applies their facts. The processor cannot change: another processor is another
 * engagement.
 */
export const engagementDecider: Decider<Engagement, EngagementCommand, EngagementFact> = {
  category: 'engagement',
  noun: 'engagement',
  creates: ['EngageProcessor'],
  revives: ['ReinstateEngagement', 'EndEngagement'],
  references: {
    processor: 'party',
    'engagedBy[]': 'party',
    'activities[]': 'processingActivity',
    under: 'engagement',
    owner: 'contact',
  },
  texts: ['work', 'condition', 'department'],
  words: engagementWords,
  name: (engagement) => engagement.work,
  decide,
  evolve,
};

const NOTHING_STATED = {
  engagedBy: [],
  activities: [],
  jurisdictions: [],
  locations: [],
  marketing: 'NOT_STATED',
} as const;

function decide(command: EngagementCommand, engagement: Engagement | undefined): readonly EngagementFact[] {
  if (command.type !== 'EngageProcessor') return engagementFields.decide(engagement!, command);
  const data: EngagementDetails = { ...NOTHING_STATED, ...command.data };
  mustRunForward(data);
  return [{ type: 'ProcessorEngaged', data }];
}

function evolve(engagement: Engagement | undefined, fact: Dated<EngagementFact>): Engagement {
  if (fact.type === 'ProcessorEngaged') return { ...fact.data, retired: false };
  if (!engagement) return reject('NOT_FOUND', `${fact.type}: the engagement does not exist yet.`);
  return engagementFields.evolve(engagement, fact);
}
