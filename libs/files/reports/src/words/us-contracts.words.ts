import { textsIn } from '#translations';
import { WHOLE_LANGUAGES } from '#vocabulary';
import { US_LAW_WORDS } from './us-law.words.js';

/** The words of the list of contracts with processors under the acts of the states. */
export const US_CONTRACTS_WORDS = textsIn(
  'us-contracts',
  WHOLE_LANGUAGES,
  {
    items: 'What a contract contains, by the strictest union',
    contracts: 'Contracts against it',
    processor: 'Processor',
    work: 'Work',
    activities: 'For the activities',
    reference: 'Reference',
    signedOn: 'Signed on',
    contract: 'Contract',
    none: 'No processor works on data of consumers of a state whose act binds.',
    byState: 'What single states ask',
    notHeld:
      'The register holds that there is a contract, its reference and its dates, and not what it says: compare each with the items above. California has contract terms of its own.',
    contents: 'What the contracts contain, as stated',
    objection: 'How subcontractors are announced, and how one objects',
    'state.NONE': 'No contract is recorded',
    'state.ENDED': 'Ended',
    'state.NOT_YET': 'Not yet in force',
    'state.IN_FORCE': 'In force',
    'contract.INSTRUCTIONS': 'Instructions for the processing',
    'contract.NATURE_PURPOSE': 'Nature and purpose',
    'contract.DATA_TYPE': 'Types of data',
    'contract.DURATION': 'Duration',
    'contract.RIGHTS_OBLIGATIONS': 'Rights and obligations of both parties',
    'contract.CONFIDENTIALITY': 'Confidentiality of each person',
    'contract.SECURITY': 'Security',
    'contract.STOP_ON_REQUEST': 'An end of the processing on request of a consumer',
    'contract.DELETE_RETURN': 'Deletion or return at the end',
    'contract.DEMONSTRATE': 'What shows compliance, on request',
    'contract.ASSESS': 'Assessments by the controller',
    'contract.ASSESS_OR_REPORT': 'Assessments, or the report of an independent assessor',
    'contract.SUB_WRITTEN': 'Subcontractors by written contract with the same obligations',
    'contract.SUB_OBJECT': 'Opportunity to object to a subcontractor',
    'contract.CONTRACT': 'A contract; its items were not read',
  },
  US_LAW_WORDS,
);
