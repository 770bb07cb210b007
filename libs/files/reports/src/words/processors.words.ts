import { textsIn } from '#translations';
import { WHOLE_LANGUAGES } from '#vocabulary';

/** The words of the list of processors. */
export const PROCESSORS_WORDS = textsIn('processor-list', WHOLE_LANGUAGES, {
  processors: 'Processors',
  processor: 'Processor',
  under: 'Works under',
  work: 'Work',
  seat: 'Seat',
  locations: 'Places of the data',
  engagedBy: 'Engaged by',
  activities: 'For the activities',
  notShown: 'a processor outside the scope of this list',
  none: 'No processor is recorded.',
  contracts: 'Contracts',
  reference: 'Reference',
  signedOn: 'Signed on',
  since: 'In force from',
  until: 'Ends on',
  state: 'State',
  'state.NONE': 'No contract is recorded',
  'state.ENDED': 'Ended',
  'state.NOT_YET': 'Not yet in force',
  'state.IN_FORCE': 'In force',
  ending: 'Missing and ending contracts',
  endingNote: 'Contracts that are missing or not in force, and those that end within twelve months.',
  responsible: 'Who answers for it',
  noneEnding: 'Every contract is in force for the next twelve months.',
  told: 'Who is told of a change',
  onBehalfOf: 'On whose behalf',
  toldBy:
    'These processors work on activities that we carry out for others. By when a controller is told of a change is not stated in the register.',
  marketing: 'Marketing work',
  marketingNotifiedOn: 'People were told on',
});
