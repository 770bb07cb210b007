import { reject } from '#kernel';
import { type Dated, type Decider, unless } from '#ledger';
import type * as commands from './engagement.commands.js';
import type { Engagement, EngagementDetails, EngagementFact, ProcessingContract } from './engagement.events.js';
import { engagementWords } from './engagement.words.js';

/** All commands on engagements. */
export type EngagementCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

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

function decide(command: EngagementCommand, current: Engagement | undefined): readonly EngagementFact[] {
  if (command.type === 'EngageProcessor') {
    const data: EngagementDetails = { ...NOTHING_STATED, ...command.data };
    mustRunForward(data.contract);
    return [{ type: 'ProcessorEngaged', data }];
  }
  const engagement = current!;
  switch (command.type) {
    case 'ChangeWork': {
      const { work, condition } = engagement;
      return unless({ work, condition }, command.data, { type: 'WorkChanged', data: command.data });
    }
    case 'ChangeEngagers': {
      const data = { engagedBy: command.data.engagedBy ?? [] };
      return unless(engagement.engagedBy, data.engagedBy, { type: 'EngagersChanged', data });
    }
    case 'AssignActivities': {
      const data = { activities: command.data.activities ?? [] };
      return unless(engagement.activities, data.activities, { type: 'ActivitiesAssigned', data });
    }
    case 'ChangeDisclosure': {
      const data = { jurisdictions: command.data.jurisdictions ?? [] };
      return unless(engagement.jurisdictions, data.jurisdictions, { type: 'DisclosureChanged', data });
    }
    case 'RelocateData': {
      const data = { locations: command.data.locations ?? [] };
      return unless(engagement.locations, data.locations, { type: 'DataRelocated', data });
    }
    case 'PlaceUnder':
      if (command.data.under !== undefined && command.data.under === command.id)
        reject('INVALID', 'An engagement cannot work under itself.', 'under');
      return unless(engagement.under, command.data.under, { type: 'PlacedUnder', data: command.data });
    case 'ChangeProcessingContract':
      mustRunForward(command.data.contract);
      return unless(engagement.contract, command.data.contract, {
        type: 'ProcessingContractChanged',
        data: command.data,
      });
    case 'DeclareMarketing': {
      const { marketing, marketingNotifiedOn } = engagement;
      const data = { marketing: 'NOT_STATED' as const, ...command.data };
      return unless({ marketing, marketingNotifiedOn }, data, { type: 'MarketingDeclared', data });
    }
    case 'ChangeEngagementOwner': {
      const { department, owner } = engagement;
      return unless({ department, owner }, command.data, { type: 'EngagementOwnerChanged', data: command.data });
    }
    case 'EndEngagement':
      return engagement.retired ? [] : [{ type: 'EngagementEnded', data: {} }];
    case 'ReinstateEngagement':
      return engagement.retired ? [{ type: 'EngagementReinstated', data: {} }] : [];
  }
}

function evolve(engagement: Engagement | undefined, fact: Dated<EngagementFact>): Engagement {
  if (fact.type === 'ProcessorEngaged') return { ...fact.data, retired: false };
  if (!engagement) return reject('NOT_FOUND', `${fact.type}: the engagement does not exist yet.`);
  switch (fact.type) {
    case 'WorkChanged':
      return { ...engagement, work: fact.data.work, condition: fact.data.condition };
    case 'EngagersChanged':
    case 'ActivitiesAssigned':
    case 'DisclosureChanged':
    case 'DataRelocated':
      return { ...engagement, ...fact.data };
    case 'PlacedUnder':
      return { ...engagement, under: fact.data.under };
    case 'ProcessingContractChanged':
      return { ...engagement, contract: fact.data.contract };
    case 'MarketingDeclared':
      return {
        ...engagement,
        marketing: fact.data.marketing,
        marketingNotifiedOn: fact.data.marketingNotifiedOn,
      };
    case 'EngagementOwnerChanged':
      return { ...engagement, department: fact.data.department, owner: fact.data.owner };
    case 'EngagementEnded':
      return { ...engagement, retired: true };
    case 'EngagementReinstated':
      return { ...engagement, retired: false };
  }
}

function mustRunForward(contract: ProcessingContract | undefined): void {
  if (contract?.since && contract.until && contract.until < contract.since)
    reject('INVALID', 'The contract ends before it begins.', 'contract.until');
}
