import { reject } from '#kernel';
import { faultOf } from '#law';
import { ifThere, rowUnder, unless, unlessThere } from '#ledger';
import type * as commands from './jurisdiction-profile.commands.js';
import type {
  JurisdictionProfile,
  ProfileFact,
  ProfileRetentionRule,
  Statement,
} from './jurisdiction-profile.events.js';

// The lists of a profile, from breach duties to statements: one function for each command that sets or removes a row.
// Rows have a key; statements have an item instead.

type Facts = readonly ProfileFact[];
type Profile = JurisdictionProfile;

export function overrideLegalBasis({ legalBasisOverrides }: Profile, command: commands.OverrideLegalBasis): Facts {
  const { override } = command.data;
  return unlessThere(legalBasisOverrides, override, { type: 'LegalBasisOverridden', data: { override } });
}

export function liftLegalBasisOverride(
  { legalBasisOverrides }: Profile,
  { data }: commands.LiftLegalBasisOverride,
): Facts {
  return ifThere(legalBasisOverrides, data.key, { type: 'LegalBasisOverrideLifted', data });
}

export function setBreachDuty({ breachDuties }: Profile, command: commands.SetBreachDuty): Facts {
  const { breachDuty } = command.data;
  return unlessThere(breachDuties, breachDuty, { type: 'BreachDutySet', data: { breachDuty } });
}

export function removeBreachDuty({ breachDuties }: Profile, { data }: commands.RemoveBreachDuty): Facts {
  return ifThere(breachDuties, data.key, { type: 'BreachDutyRemoved', data });
}

export function recordFiling({ filings }: Profile, command: commands.RecordFiling): Facts {
  const { filing } = command.data;
  return unlessThere(filings, filing, { type: 'FilingRecorded', data: { filing } });
}

export function removeFiling({ filings }: Profile, { data }: commands.RemoveFiling): Facts {
  return ifThere(filings, data.key, { type: 'FilingRemoved', data });
}

export function setProfileRecipient({ recipients }: Profile, command: commands.SetProfileRecipient): Facts {
  const { recipient } = command.data;
  return unlessThere(recipients, recipient, { type: 'ProfileRecipientSet', data: { recipient } });
}

export function removeProfileRecipient({ recipients }: Profile, { data }: commands.RemoveProfileRecipient): Facts {
  return ifThere(recipients, data.key, { type: 'ProfileRecipientRemoved', data });
}

export function setProfileRetentionRule({ retention }: Profile, command: commands.SetProfileRetentionRule): Facts {
  const { rule } = command.data;
  mustBeRule(rule, 'rule');
  return unlessThere(retention, rule, { type: 'ProfileRetentionRuleSet', data: { rule } });
}

export function removeProfileRetentionRule(
  { retention }: Profile,
  { data }: commands.RemoveProfileRetentionRule,
): Facts {
  return ifThere(retention, data.key, { type: 'ProfileRetentionRuleRemoved', data });
}

export function setProfileAutomatedDecision(
  { automatedDecisions }: Profile,
  command: commands.SetProfileAutomatedDecision,
): Facts {
  const { automatedDecision } = command.data;
  return unlessThere(automatedDecisions, automatedDecision, {
    type: 'ProfileAutomatedDecisionSet',
    data: { automatedDecision },
  });
}

export function removeProfileAutomatedDecision(
  { automatedDecisions }: Profile,
  { data }: commands.RemoveProfileAutomatedDecision,
): Facts {
  return ifThere(automatedDecisions, data.key, { type: 'ProfileAutomatedDecisionRemoved', data });
}

export function publishCategory({ ccpaCategories }: Profile, command: commands.PublishCategory): Facts {
  const { category } = command.data;
  return unlessThere(ccpaCategories, category, { type: 'CategoryPublished', data: { category } });
}

export function unpublishCategory({ ccpaCategories }: Profile, { data }: commands.UnpublishCategory): Facts {
  return ifThere(ccpaCategories, data.key, { type: 'CategoryUnpublished', data });
}

export function makeStatement({ statements }: Profile, { data }: commands.MakeStatement): Facts {
  const { statement } = data;
  const current = statements.find(({ item }) => item === statement.item);
  return unless(current, statement, { type: 'StatementMade', data: { statement } });
}

export function withdrawStatement({ statements }: Profile, { data }: commands.WithdrawStatement): Facts {
  rowUnder(statements.map(underItem), data.item, 'item');
  return [{ type: 'StatementWithdrawn', data }];
}

/** Replaces the statement on the same item, or adds the statement at the end. */
export function withStatement(statements: readonly Statement[], statement: Statement): readonly Statement[] {
  return statements.some(({ item }) => item === statement.item)
    ? statements.map((other) => (other.item === statement.item ? statement : other))
    : [...statements, statement];
}

/** @throws {Rejection} NOTHING_THERE if there is no statement on the item */
export function withoutStatement(statements: readonly Statement[], item: string): readonly Statement[] {
  rowUnder(statements.map(underItem), item, 'item');
  return statements.filter((statement) => statement.item !== item);
}

/** Names a statement by its item, as other rows are named by their key. */
export function underItem({ item }: Statement): { key: string } {
  return { key: item };
}

/** @throws {Rejection} INVALID if the rule lacks a field, or has fields that exclude each other */
export function mustBeRule(rule: ProfileRetentionRule, path: string): void {
  const fault = faultOf(rule);
  if (fault) reject('INVALID', fault.message, `${path}.${fault.field}`);
}
