import { reject, say } from '#kernel';
import { fieldsOf } from '#ledger';
import type { Engagement } from './engagement.events.js';
import { mustRunForward } from './engagement.rules.js';

const { declared, field, life, list } = fieldsOf<Engagement>();

/**
 * The fields of an engagement, in the order of their commands in a register file. The processor is none: another processor is
 * another engagement.
 */
export const engagementFields = declared(
  field(['work', 'condition'], {
    command: 'ChangeWork',
    event: 'WorkChanged',
    words: { work: 'work', condition: 'condition' },
  }),
  list('engagedBy', {
    command: 'ChangeEngagers',
    event: 'EngagersChanged',
    words: { 'engagedBy?': '@engagedBy[]' },
  }),
  list('activities', {
    command: 'AssignActivities',
    event: 'ActivitiesAssigned',
    words: { 'activities?': '@activities[]' },
    description: 'Replaces the list of activities that it serves.',
  }),
  list('jurisdictions', {
    command: 'ChangeDisclosure',
    event: 'DisclosureChanged',
    description: 'Replaces the list of jurisdictions in which it is disclosed.',
  }),
  list('locations', {
    command: 'RelocateData',
    event: 'DataRelocated',
    description: 'Replaces the list of places of the data.',
  }),
  field('under', {
    command: 'PlaceUnder',
    event: 'PlacedUnder',
    words: { 'under?': '@under' },
    check: ({ under }, id) =>
      under !== undefined && under === id && reject('INVALID', say`An engagement cannot work under itself.`, 'under'),
    description: 'Sets the engagement that it works under. Without `under`, it works directly for the controller.',
  }),
  field('contract', {
    command: 'ChangeProcessingContract',
    event: 'ProcessingContractChanged',
    words: {
      reference: 'contract.reference',
      signedOn: 'contract.signedOn',
      since: 'contract.since',
      until: 'contract.until',
    },
    check: mustRunForward,
    description: 'Replaces the contract. Without `contract`, no contract is stated.',
  }),
  field(['marketing', 'marketingNotifiedOn'], {
    command: 'DeclareMarketing',
    event: 'MarketingDeclared',
    words: { marketing: 'marketing', notifiedOn: 'marketingNotifiedOn' },
    none: { marketing: 'NOT_STATED' },
    argumentNames: { marketingNotifiedOn: 'notifiedOn' },
    description: 'States if the work is marketing, and when data subjects were notified of it (PIPA Art 26(3)).',
  }),
  field(['department', 'owner'], {
    command: 'ChangeEngagementOwner',
    event: 'EngagementOwnerChanged',
    words: { department: 'department', owner: '@owner' },
    description: 'Sets the department and the owner. What is left out is not stated.',
  }),
  life(
    {
      command: 'EndEngagement',
      event: 'EngagementEnded',
      description: 'Refused while another engagement works under it.',
    },
    { command: 'ReinstateEngagement', event: 'EngagementReinstated' },
  ),
);
