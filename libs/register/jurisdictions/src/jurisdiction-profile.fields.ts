import { fieldsOf } from '#ledger';
import type { JurisdictionProfile } from './jurisdiction-profile.events.js';
import { mustBeRule } from './jurisdiction-profile.rules.js';

const { declared, field, life, list, rows } = fieldsOf<JurisdictionProfile>();

/** The fields of a profile, in the order of their commands in a register file. */
export const profileFields = declared(
  list('controllers', {
    command: 'ChangeProfileControllers',
    event: 'ProfileControllersChanged',
    words: { 'controllers?': '@controllers[].party' },
  }),
  list('contacts', {
    command: 'ChangeProfileContacts',
    event: 'ProfileContactsChanged',
    words: { 'contacts?': '@contacts[].contact' },
  }),
  rows('legalBasisOverrides', 'override', {
    set: {
      command: 'OverrideLegalBasis',
      event: 'LegalBasisOverridden',
      words: { key: 'override.key', basis: 'override.basis', replaces: 'override.replaces[]' },
      description: 'Sets an override. It replaces the override that has the same key.',
    },
    remove: { command: 'LiftLegalBasisOverride', event: 'LegalBasisOverrideLifted' },
  }),
  field('customerAge', {
    command: 'ChangeCustomerAge',
    event: 'CustomerAgeChanged',
    words: { 'minimum?': 'customerAge.minimum' },
    description: 'Sets the minimum age of customers. Without `customerAge`, none is stated.',
  }),
  list('rights', { command: 'ChangeRights', event: 'RightsChanged' }),
  rows('breachDuties', 'breachDuty', {
    set: {
      command: 'SetBreachDuty',
      event: 'BreachDutySet',
      words: { to: 'breachDuty.to', within: 'breachDuty.within' },
    },
    remove: { command: 'RemoveBreachDuty', event: 'BreachDutyRemoved' },
  }),
  field('complaintBody', {
    command: 'ChangeComplaintBody',
    event: 'ComplaintBodyChanged',
    words: { 'name?': 'complaintBody.name' },
    description: 'Sets the complaint body. Without `complaintBody`, none is stated.',
  }),
  field('languages', {
    command: 'ChangeLanguages',
    event: 'LanguagesChanged',
    words: { 'available?': 'languages.available[]', prevailing: 'languages.prevailing' },
    description: 'Sets the languages. Without `languages`, none are stated.',
  }),
  rows('filings', 'filing', {
    set: {
      command: 'RecordFiling',
      event: 'FilingRecorded',
      words: { item: 'filing.item', reference: 'filing.reference', since: 'filing.since', until: 'filing.until' },
    },
    remove: { command: 'RemoveFiling', event: 'FilingRemoved' },
  }),
  rows('recipients', 'recipient', {
    set: {
      command: 'SetProfileRecipient',
      event: 'ProfileRecipientSet',
      words: { key: 'recipient.key', name: 'recipient.name' },
    },
    remove: { command: 'RemoveProfileRecipient', event: 'ProfileRecipientRemoved' },
  }),
  rows('retention', 'rule', {
    set: {
      command: 'SetProfileRetentionRule',
      event: 'ProfileRetentionRuleSet',
      words: { key: 'rule.key', kind: 'rule.kind', period: 'rule.period', bound: 'rule.bound' },
    },
    remove: { command: 'RemoveProfileRetentionRule', event: 'ProfileRetentionRuleRemoved' },
    check: (_profile, rule) => mustBeRule(rule, 'rule'),
  }),
  list('securityMeasures', {
    command: 'ChangeProfileSecurityMeasures',
    event: 'ProfileSecurityMeasuresChanged',
    words: { 'measures?': 'securityMeasures[]' },
  }),
  rows('automatedDecisions', 'automatedDecision', {
    set: {
      command: 'SetProfileAutomatedDecision',
      event: 'ProfileAutomatedDecisionSet',
      words: { key: 'automatedDecision.key', description: 'automatedDecision.description' },
    },
    remove: { command: 'RemoveProfileAutomatedDecision', event: 'ProfileAutomatedDecisionRemoved' },
  }),
  rows('ccpaCategories', 'category', {
    set: {
      command: 'PublishCategory',
      event: 'CategoryPublished',
      words: { key: 'category.key', code: 'category.code', name: 'category.name' },
    },
    remove: { command: 'UnpublishCategory', event: 'CategoryUnpublished' },
  }),
  rows('statements', 'statement', {
    set: {
      command: 'MakeStatement',
      event: 'StatementMade',
      words: { item: 'statement.item', text: 'statement.text' },
      description: 'Makes a statement. It replaces the statement on the same item.',
    },
    remove: { command: 'WithdrawStatement', event: 'StatementWithdrawn' },
    key: 'item',
  }),
  life(
    { command: 'CloseJurisdictionProfile', event: 'JurisdictionProfileClosed' },
    { command: 'ReopenJurisdictionProfile', event: 'JurisdictionProfileReopened' },
  ),
);
