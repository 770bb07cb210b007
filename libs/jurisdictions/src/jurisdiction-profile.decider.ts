import { faultOf } from '#law';
import {
  type Dated,
  type Decider,
  drop,
  mustHaveDistinctKeys,
  put,
  reject,
  rowUnder,
  unless,
  unlessThere,
} from '#ledger';
import type * as commands from './jurisdiction-profile.commands.js';
import type {
  JurisdictionProfile,
  ProfileDetails,
  ProfileFact,
  ProfileRetentionRule,
  Statement,
} from './jurisdiction-profile.events.js';

export type ProfileCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

/** The rules of jurisdiction profiles: one a jurisdiction, whose code is its id. */
export const profileDecider: Decider<JurisdictionProfile, ProfileCommand, ProfileFact> = {
  category: 'jurisdictionProfile',
  noun: 'jurisdiction profile',
  creates: ['OpenJurisdictionProfile'],
  revives: ['ReopenJurisdictionProfile', 'CloseJurisdictionProfile'],
  references: {
    'controllers[].party': 'party',
    'contacts[].contact': 'contact',
    'legalBasisOverrides[].activities[]': 'processingActivity',
    'recipients[].party': 'party',
  },
  identity: (data) => (data as { code: string }).code,
  name: (profile) => profile.code,
  decide,
  evolve,
};

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

function decide(command: ProfileCommand, current: JurisdictionProfile | undefined): readonly ProfileFact[] {
  if (command.type === 'OpenJurisdictionProfile') {
    const data: ProfileDetails = { ...NOTHING_STATED, ...command.data };
    for (const list of KEYED) mustHaveDistinctKeys(data[list], list);
    mustHaveDistinctKeys(data.statements.map(underItem), 'statements');
    data.retention.forEach((rule, i) => mustBeRule(rule, `retention.${i}`));
    return [{ type: 'JurisdictionProfileOpened', data }];
  }
  const profile = current!;
  switch (command.type) {
    case 'ChangeProfileControllers': {
      const data = { controllers: command.data.controllers ?? [] };
      return unless(profile.controllers, data.controllers, { type: 'ProfileControllersChanged', data });
    }
    case 'ChangeProfileContacts': {
      const data = { contacts: command.data.contacts ?? [] };
      return unless(profile.contacts, data.contacts, { type: 'ProfileContactsChanged', data });
    }
    case 'OverrideLegalBasis': {
      const { override } = command.data;
      return unlessThere(profile.legalBasisOverrides, override, { type: 'LegalBasisOverridden', data: { override } });
    }
    case 'LiftLegalBasisOverride':
      rowUnder(profile.legalBasisOverrides, command.data.key);
      return [{ type: 'LegalBasisOverrideLifted', data: command.data }];
    case 'ChangeCustomerAge':
      return unless(profile.customerAge, command.data.customerAge, { type: 'CustomerAgeChanged', data: command.data });
    case 'ChangeRights': {
      const data = { rights: command.data.rights ?? [] };
      return unless(profile.rights, data.rights, { type: 'RightsChanged', data });
    }
    case 'SetBreachDuty': {
      const { breachDuty } = command.data;
      return unlessThere(profile.breachDuties, breachDuty, { type: 'BreachDutySet', data: { breachDuty } });
    }
    case 'RemoveBreachDuty':
      rowUnder(profile.breachDuties, command.data.key);
      return [{ type: 'BreachDutyRemoved', data: command.data }];
    case 'ChangeComplaintBody':
      return unless(profile.complaintBody, command.data.complaintBody, {
        type: 'ComplaintBodyChanged',
        data: command.data,
      });
    case 'ChangeLanguages':
      return unless(profile.languages, command.data.languages, { type: 'LanguagesChanged', data: command.data });
    case 'RecordFiling': {
      const { filing } = command.data;
      return unlessThere(profile.filings, filing, { type: 'FilingRecorded', data: { filing } });
    }
    case 'RemoveFiling':
      rowUnder(profile.filings, command.data.key);
      return [{ type: 'FilingRemoved', data: command.data }];
    case 'SetProfileRecipient': {
      const { recipient } = command.data;
      return unlessThere(profile.recipients, recipient, { type: 'ProfileRecipientSet', data: { recipient } });
    }
    case 'RemoveProfileRecipient':
      rowUnder(profile.recipients, command.data.key);
      return [{ type: 'ProfileRecipientRemoved', data: command.data }];
    case 'SetProfileRetentionRule': {
      const { rule } = command.data;
      mustBeRule(rule, 'rule');
      return unlessThere(profile.retention, rule, { type: 'ProfileRetentionRuleSet', data: { rule } });
    }
    case 'RemoveProfileRetentionRule':
      rowUnder(profile.retention, command.data.key);
      return [{ type: 'ProfileRetentionRuleRemoved', data: command.data }];
    case 'ChangeProfileSecurityMeasures': {
      const data = { securityMeasures: command.data.securityMeasures ?? [] };
      return unless(profile.securityMeasures, data.securityMeasures, { type: 'ProfileSecurityMeasuresChanged', data });
    }
    case 'SetProfileAutomatedDecision': {
      const { automatedDecision } = command.data;
      return unlessThere(profile.automatedDecisions, automatedDecision, {
        type: 'ProfileAutomatedDecisionSet',
        data: { automatedDecision },
      });
    }
    case 'RemoveProfileAutomatedDecision':
      rowUnder(profile.automatedDecisions, command.data.key);
      return [{ type: 'ProfileAutomatedDecisionRemoved', data: command.data }];
    case 'PublishCategory': {
      const { category } = command.data;
      return unlessThere(profile.ccpaCategories, category, { type: 'CategoryPublished', data: { category } });
    }
    case 'UnpublishCategory':
      rowUnder(profile.ccpaCategories, command.data.key);
      return [{ type: 'CategoryUnpublished', data: command.data }];
    case 'MakeStatement': {
      const { statement } = command.data;
      const now = profile.statements.find((s) => s.item === statement.item);
      return unless(now, statement, { type: 'StatementMade', data: { statement } });
    }
    case 'WithdrawStatement':
      rowUnder(profile.statements.map(underItem), command.data.item, 'item');
      return [{ type: 'StatementWithdrawn', data: command.data }];
    case 'CloseJurisdictionProfile':
      return profile.retired ? [] : [{ type: 'JurisdictionProfileClosed', data: {} }];
    case 'ReopenJurisdictionProfile':
      return profile.retired ? [{ type: 'JurisdictionProfileReopened', data: {} }] : [];
  }
}

function evolve(profile: JurisdictionProfile | undefined, fact: Dated<ProfileFact>): JurisdictionProfile {
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
      return { ...profile, statements: stated(profile.statements, fact.data.statement) };
    case 'StatementWithdrawn':
      rowUnder(profile.statements.map(underItem), fact.data.item, 'item');
      return { ...profile, statements: profile.statements.filter((s) => s.item !== fact.data.item) };
    case 'JurisdictionProfileClosed':
      return { ...profile, retired: true };
    case 'JurisdictionProfileReopened':
      return { ...profile, retired: false };
  }
}

function mustBeRule(rule: ProfileRetentionRule, path: string): void {
  const fault = faultOf(rule);
  if (fault) reject('INVALID', fault.message, `${path}.${fault.field}`);
}

/** A statement is known by what it is about. */
function underItem({ item }: Statement): { key: string } {
  return { key: item };
}

function stated(statements: readonly Statement[], statement: Statement): readonly Statement[] {
  return statements.some((s) => s.item === statement.item)
    ? statements.map((s) => (s.item === statement.item ? statement : s))
    : [...statements, statement];
}
