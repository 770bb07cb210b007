import type { WordsOf } from '#ledger';
import type { ProfileFact } from './jurisdiction-profile.events.js';

/** The words of the events of jurisdiction profiles. */
export const profileWords: WordsOf<ProfileFact> = {
  JurisdictionProfileOpened: { code: 'code' },
  ProfileControllersChanged: { 'controllers?': '@controllers[].party' },
  ProfileContactsChanged: { 'contacts?': '@contacts[].contact' },
  LegalBasisOverridden: { key: 'override.key', basis: 'override.basis', replaces: 'override.replaces[]' },
  LegalBasisOverrideLifted: { key: 'key' },
  CustomerAgeChanged: { 'minimum?': 'customerAge.minimum' },
  RightsChanged: { 'rights?': 'rights[]' },
  BreachDutySet: { to: 'breachDuty.to', within: 'breachDuty.within' },
  BreachDutyRemoved: { key: 'key' },
  ComplaintBodyChanged: { 'name?': 'complaintBody.name' },
  LanguagesChanged: { 'available?': 'languages.available[]', prevailing: 'languages.prevailing' },
  FilingRecorded: { item: 'filing.item', reference: 'filing.reference', since: 'filing.since', until: 'filing.until' },
  FilingRemoved: { key: 'key' },
  ProfileRecipientSet: { key: 'recipient.key', name: 'recipient.name' },
  ProfileRecipientRemoved: { key: 'key' },
  ProfileRetentionRuleSet: { key: 'rule.key', kind: 'rule.kind', period: 'rule.period', bound: 'rule.bound' },
  ProfileRetentionRuleRemoved: { key: 'key' },
  ProfileSecurityMeasuresChanged: { 'measures?': 'securityMeasures[]' },
  ProfileAutomatedDecisionSet: { key: 'automatedDecision.key', description: 'automatedDecision.description' },
  ProfileAutomatedDecisionRemoved: { key: 'key' },
  CategoryPublished: { key: 'category.key', code: 'category.code', name: 'category.name' },
  CategoryUnpublished: { key: 'key' },
  StatementMade: { item: 'statement.item', text: 'statement.text' },
  StatementWithdrawn: { item: 'item' },
  JurisdictionProfileClosed: {},
  JurisdictionProfileReopened: {},
};
