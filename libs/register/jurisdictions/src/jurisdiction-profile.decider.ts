import { reject } from '#kernel';
import type { Dated, Decider, FactsOf } from '#ledger';
import * as commands from './jurisdiction-profile.commands.js';
import type { JurisdictionProfile, ProfileDetails, WrittenFact } from './jurisdiction-profile.events.js';
import { profileFields } from './jurisdiction-profile.fields.js';
import { mustBeRule } from './jurisdiction-profile.rules.js';
import { profileWords } from './jurisdiction-profile.words.js';

/** The classes of all commands on jurisdiction profiles. */
export const profileCommands = { ...commands, ...profileFields.commands };
/** All commands on jurisdiction profiles. */
export type ProfileCommand = InstanceType<(typeof profileCommands)[keyof typeof profileCommands]>;
/** The facts of jurisdiction profiles, as they are stored. */
export type ProfileFact = WrittenFact | FactsOf<typeof profileFields>;

/**
 * Decides commands on jurisdiction profiles and applies their facts. A jurisdiction has one profile, with its code as
 * id.
 */
export const profileDecider: Decider<JurisdictionProfile, ProfileCommand, ProfileFact> = {
  category: 'jurisdictionProfile',
  noun: 'jurisdiction profile',
  creates: ['OpenJurisdictionProfile'],
  revives: ['ReopenJurisdictionProfile', 'CloseJurisdictionProfile'],
  references: {
    'controllers[].party': 'party',
    'contacts[].contact': 'contact',
    'legalBasisOverrides[].activities[]': 'processingActivity',
    'recipients[].activities[]': 'processingActivity',
    'retention[].activities[]': 'processingActivity',
    'recipients[].party': 'party',
  },
  identity: (data) => (data as { code: string }).code,
  texts: [
    'controllers[].when',
    'legalBasisOverrides[].condition',
    'legalBasisOverrides[].region',
    'customerAge.exception',
    'rights[]',
    'breachDuties[].to',
    'breachDuties[].from',
    'breachDuties[].condition',
    'complaintBody.name',
    'complaintBody.address',
    'filings[].item',
    'recipients[].name',
    'recipients[].condition',
    'retention[].condition',
    'retention[].trigger',
    'retention[].until[]',
    'retention[].unless[]',
    'retention[].statement',
    'securityMeasures[]',
    'automatedDecisions[].description',
    'automatedDecisions[].logic',
    'ccpaCategories[].name',
    'ccpaCategories[].examples',
    'ccpaCategories[].disclosedTo[]',
    'ccpaCategories[].retention',
    'statements[].text',
  ],
  words: profileWords,
  name: (profile) => profile.code,
  decide,
  evolve,
};

type Facts = readonly ProfileFact[];
type Profile = JurisdictionProfile;

const NOTHING_STATED = {
  controllers: [],
  contacts: [],
  legalBasisOverrides: [],
  rights: [],
  breachDuties: [],
  filings: [],
  recipients: [],
  retention: [],
  securityMeasures: [],
  automatedDecisions: [],
  ccpaCategories: [],
  statements: [],
};

function decide(command: ProfileCommand, profile: Profile | undefined): Facts {
  if (command.type === 'OpenJurisdictionProfile') return openJurisdictionProfile(command);
  return profileFields.decide(profile!, command);
}

function openJurisdictionProfile(command: commands.OpenJurisdictionProfile): Facts {
  const data: ProfileDetails = { ...NOTHING_STATED, ...command.data };
  profileFields.mustHaveDistinctRows(data);
  data.retention.forEach((rule, i) => mustBeRule(rule, `retention.${i}`));
  return [{ type: 'JurisdictionProfileOpened', data }];
}

function evolve(profile: Profile | undefined, fact: Dated<ProfileFact>): Profile {
  if (fact.type === 'JurisdictionProfileOpened') return { ...fact.data, key: fact.data.code, retired: false };
  if (!profile) return reject('NOT_FOUND', `${fact.type}: the jurisdiction profile does not exist yet.`);
  return profileFields.evolve(profile, fact);
}
