import { reject, say } from '#kernel';
import { Stated } from '#law';
import { declared, field, fixed, life, type StateOf, types } from '#ledger';

const { code, date, identifier, jurisdiction, list, must, otherwise, place, record, reference, term, text } = types;

/** The fields of an engagement, in the order of their commands in a register file. Another processor is another engagement. */
export const engagementFields = declared(
  {
    command: 'EngageProcessor',
    event: 'ProcessorEngaged',
    words: { processor: '@processor', work: 'work' },
  },
  fixed({ processor: must(reference('party', 'The party that processes for others.')) }),
  field({ work: must(text()), condition: text() }, { command: 'ChangeWork', event: 'WorkChanged' }),
  field({ engagedBy: list(reference('party')) }, { command: 'ChangeEngagers', event: 'EngagersChanged' }),
  field(
    { activities: list(reference('processingActivity'), 'The activities that it serves; empty if none is stated.') },
    {
      command: 'AssignActivities',
      event: 'ActivitiesAssigned',
      description: 'Replaces the list of activities that it serves.',
    },
  ),
  field(
    { jurisdictions: list(jurisdiction(), 'The jurisdictions in which it is disclosed.') },
    {
      command: 'ChangeDisclosure',
      event: 'DisclosureChanged',
      description: 'Replaces the list of jurisdictions in which it is disclosed.',
    },
  ),
  field(
    { locations: list(place(), 'The places of the data.') },
    { command: 'RelocateData', event: 'DataRelocated', description: 'Replaces the list of places of the data.' },
  ),
  field(
    { under: reference('engagement', 'The engagement that it works under (sub-processor).') },
    {
      command: 'PlaceUnder',
      event: 'PlacedUnder',
      check: ({ under }, id) =>
        under !== undefined && under === id && reject('INVALID', say`An engagement cannot work under itself.`, 'under'),
      description: 'Sets the engagement that it works under. Without `under`, it works directly for the controller.',
    },
  ),
  field(
    {
      contract: record(
        'ProcessingContract',
        { reference: identifier(), signedOn: date(), since: date(), until: date() },
        'The contract between controller and processor (GDPR Art 28(3)).',
      ),
    },
    {
      command: 'ChangeProcessingContract',
      event: 'ProcessingContractChanged',
      words: {
        reference: 'contract.reference',
        signedOn: 'contract.signedOn',
        since: 'contract.since',
        until: 'contract.until',
      },
      check: ({ contract }) =>
        contract?.since &&
        contract.until &&
        contract.until < contract.since &&
        reject('INVALID', say`The contract ends before it begins.`, 'contract.until'),
      description: 'Replaces the contract. Without `contract`, no contract is stated.',
    },
  ),
  field(
    {
      marketing: otherwise(
        'NOT_STATED',
        code(Stated, 'YES if the work promotes goods or solicits sales (PIPA Art 26(3)).'),
      ),
      marketingNotifiedOn: date('The date on which data subjects were notified of the marketing.'),
    },
    {
      command: 'DeclareMarketing',
      event: 'MarketingDeclared',
      words: { marketing: 'marketing', notifiedOn: 'marketingNotifiedOn' },
      argumentNames: { marketingNotifiedOn: 'notifiedOn' },
      description: 'States if the work is marketing, and when data subjects were notified of it (PIPA Art 26(3)).',
    },
  ),
  field(
    {
      department: term(text('The business function. It names no person.')),
      owner: reference('contact', 'The contact that owns it.'),
    },
    {
      command: 'ChangeEngagementOwner',
      event: 'EngagementOwnerChanged',
      description: 'Sets the department and the owner. What is left out is not stated.',
    },
  ),
  life(
    {
      command: 'EndEngagement',
      event: 'EngagementEnded',
      description: 'Refused while another engagement works under it.',
    },
    { command: 'ReinstateEngagement', event: 'EngagementReinstated' },
  ),
);

/** The state of an engagement: the work of a party that processes data for others, a processor, operator, or delegatee. */
export interface Engagement extends StateOf<typeof engagementFields> {}
