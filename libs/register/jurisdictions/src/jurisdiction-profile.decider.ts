import { reject } from '#kernel';
import { type Dated, type Decider, drop, mustHaveDistinctKeys, put, unless } from '#ledger';
import type * as commands from './jurisdiction-profile.commands.js';
import type { JurisdictionProfile, ProfileDetails, ProfileFact } from './jurisdiction-profile.events.js';
import { profileWords } from './jurisdiction-profile.words.js';
import * as rowRules from './jurisdiction-profile-rows.rules.js';

/** All commands on jurisdiction profiles. */
export type ProfileCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

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

const KEYED = [
  'legalBasisOverrides',
  'breachDuties',
  'filings',
  'recipients',
  'retention',
  'automatedDecisions',
  'ccpaCategories',
] as const;

function decide(command: ProfileCommand, current: Profile | undefined): Facts {
  if (command.type === 'OpenJurisdictionProfile') return openJurisdictionProfile(command);
  const profile = current!;
  switch (command.type) {
    case 'ChangeProfileControllers':
      return changeProfileControllers(profile, command);
    case 'ChangeProfileContacts':
      return changeProfileContacts(profile, command);
    case 'OverrideLegalBasis':
      return rowRules.overrideLegalBasis(profile, command);
    case 'LiftLegalBasisOverride':
      return rowRules.liftLegalBasisOverride(profile, command);
    case 'ChangeCustomerAge':
      return changeCustomerAge(profile, command);
    case 'ChangeRights':
      return changeRights(profile, command);
    case 'SetBreachDuty':
      return rowRules.setBreachDuty(profile, command);
    case 'RemoveBreachDuty':
      return rowRules.removeBreachDuty(profile, command);
    case 'ChangeComplaintBody':
      return changeComplaintBody(profile, command);
    case 'ChangeLanguages':
      return changeLanguages(profile, command);
    case 'RecordFiling':
      return rowRules.recordFiling(profile, command);
    case 'RemoveFiling':
      return rowRules.removeFiling(profile, command);
    case 'SetProfileRecipient':
      return rowRules.setProfileRecipient(profile, command);
    case 'RemoveProfileRecipient':
      return rowRules.removeProfileRecipient(profile, command);
    case 'SetProfileRetentionRule':
      return rowRules.setProfileRetentionRule(profile, command);
    case 'RemoveProfileRetentionRule':
      return rowRules.removeProfileRetentionRule(profile, command);
    case 'ChangeProfileSecurityMeasures':
      return changeProfileSecurityMeasures(profile, command);
    case 'SetProfileAutomatedDecision':
      return rowRules.setProfileAutomatedDecision(profile, command);
    case 'RemoveProfileAutomatedDecision':
      return rowRules.removeProfileAutomatedDecision(profile, command);
    case 'PublishCategory':
      return rowRules.publishCategory(profile, command);
    case 'UnpublishCategory':
      return rowRules.unpublishCategory(profile, command);
    case 'MakeStatement':
      return rowRules.makeStatement(profile, command);
    case 'WithdrawStatement':
      return rowRules.withdrawStatement(profile, command);
    case 'CloseJurisdictionProfile':
      return closeJurisdictionProfile(profile);
    case 'ReopenJurisdictionProfile':
      return reopenJurisdictionProfile(profile);
  }
}

function openJurisdictionProfile(command: commands.OpenJurisdictionProfile): Facts {
  const data: ProfileDetails = { ...NOTHING_STATED, ...command.data };
  for (const list of KEYED) mustHaveDistinctKeys(data[list], list);
  mustHaveDistinctKeys(data.statements.map(rowRules.underItem), 'statements');
  data.retention.forEach((rule, i) => rowRules.mustBeRule(rule, `retention.${i}`));
  return [{ type: 'JurisdictionProfileOpened', data }];
}

function changeProfileControllers(profile: Profile, command: commands.ChangeProfileControllers): Facts {
  const { controllers = [] } = command.data;
  return unless(profile.controllers, controllers, { type: 'ProfileControllersChanged', data: { controllers } });
}

function changeProfileContacts(profile: Profile, command: commands.ChangeProfileContacts): Facts {
  const { contacts = [] } = command.data;
  return unless(profile.contacts, contacts, { type: 'ProfileContactsChanged', data: { contacts } });
}

function changeCustomerAge({ customerAge }: Profile, { data }: commands.ChangeCustomerAge): Facts {
  return unless(customerAge, data.customerAge, { type: 'CustomerAgeChanged', data });
}

function changeRights(profile: Profile, command: commands.ChangeRights): Facts {
  const { rights = [] } = command.data;
  return unless(profile.rights, rights, { type: 'RightsChanged', data: { rights } });
}

function changeComplaintBody({ complaintBody }: Profile, { data }: commands.ChangeComplaintBody): Facts {
  return unless(complaintBody, data.complaintBody, { type: 'ComplaintBodyChanged', data });
}

function changeLanguages({ languages }: Profile, { data }: commands.ChangeLanguages): Facts {
  return unless(languages, data.languages, { type: 'LanguagesChanged', data });
}

function changeProfileSecurityMeasures(profile: Profile, command: commands.ChangeProfileSecurityMeasures): Facts {
  const { securityMeasures = [] } = command.data;
  return unless(profile.securityMeasures, securityMeasures, {
    type: 'ProfileSecurityMeasuresChanged',
    data: { securityMeasures },
  });
}

function closeJurisdictionProfile({ retired }: Profile): Facts {
  return retired ? [] : [{ type: 'JurisdictionProfileClosed', data: {} }];
}

function reopenJurisdictionProfile({ retired }: Profile): Facts {
  return retired ? [{ type: 'JurisdictionProfileReopened', data: {} }] : [];
}

function evolve(profile: Profile | undefined, fact: Dated<ProfileFact>): Profile {
  if (fact.type === 'JurisdictionProfileOpened') return { ...fact.data, key: fact.data.code, retired: false };
  if (!profile) return reject('NOT_FOUND', `${fact.type}: the jurisdiction profile does not exist yet.`);
  switch (fact.type) {
    case 'ProfileControllersChanged':
    case 'ProfileContactsChanged':
    case 'RightsChanged':
    case 'ProfileSecurityMeasuresChanged':
      return { ...profile, ...fact.data };
    case 'LegalBasisOverridden':
      return { ...profile, legalBasisOverrides: put(profile.legalBasisOverrides, fact.data.override) };
    case 'LegalBasisOverrideLifted':
      return { ...profile, legalBasisOverrides: drop(profile.legalBasisOverrides, fact.data.key) };
    case 'CustomerAgeChanged':
      return { ...profile, customerAge: fact.data.customerAge };
    case 'BreachDutySet':
      return { ...profile, breachDuties: put(profile.breachDuties, fact.data.breachDuty) };
    case 'BreachDutyRemoved':
      return { ...profile, breachDuties: drop(profile.breachDuties, fact.data.key) };
    case 'ComplaintBodyChanged':
      return { ...profile, complaintBody: fact.data.complaintBody };
    case 'LanguagesChanged':
      return { ...profile, languages: fact.data.languages };
    case 'FilingRecorded':
      return { ...profile, filings: put(profile.filings, fact.data.filing) };
    case 'FilingRemoved':
      return { ...profile, filings: drop(profile.filings, fact.data.key) };
    case 'ProfileRecipientSet':
      return { ...profile, recipients: put(profile.recipients, fact.data.recipient) };
    case 'ProfileRecipientRemoved':
      return { ...profile, recipients: drop(profile.recipients, fact.data.key) };
    case 'ProfileRetentionRuleSet':
      return { ...profile, retention: put(profile.retention, fact.data.rule) };
    case 'ProfileRetentionRuleRemoved':
      return { ...profile, retention: drop(profile.retention, fact.data.key) };
    case 'ProfileAutomatedDecisionSet':
      return { ...profile, automatedDecisions: put(profile.automatedDecisions, fact.data.automatedDecision) };
    case 'ProfileAutomatedDecisionRemoved':
      return { ...profile, automatedDecisions: drop(profile.automatedDecisions, fact.data.key) };
    case 'CategoryPublished':
      return { ...profile, ccpaCategories: put(profile.ccpaCategories, fact.data.category) };
    case 'CategoryUnpublished':
      return { ...profile, ccpaCategories: drop(profile.ccpaCategories, fact.data.key) };
    case 'StatementMade':
      return { ...profile, statements: rowRules.withStatement(profile.statements, fact.data.statement) };
    case 'StatementWithdrawn':
      return { ...profile, statements: rowRules.withoutStatement(profile.statements, fact.data.item) };
    case 'JurisdictionProfileClosed':
      return { ...profile, retired: true };
    case 'JurisdictionProfileReopened':
      return { ...profile, retired: false };
  }
}
