import { type Aspect, rows, whole } from '#slice';
import * as commands from './jurisdiction-profile.commands.js';

/** Maps the differences between a register file and the register to commands. */
export const profileAspects: readonly Aspect[] = [
  whole(commands.ChangeProfileControllers, 'controllers'),
  whole(commands.ChangeProfileContacts, 'contacts'),
  rows('legalBasisOverrides', commands.OverrideLegalBasis, 'override', commands.LiftLegalBasisOverride),
  whole(commands.ChangeCustomerAge, 'customerAge'),
  whole(commands.ChangeRights, 'rights'),
  rows('breachDuties', commands.SetBreachDuty, 'breachDuty', commands.RemoveBreachDuty),
  whole(commands.ChangeComplaintBody, 'complaintBody'),
  whole(commands.ChangeLanguages, 'languages'),
  rows('filings', commands.RecordFiling, 'filing', commands.RemoveFiling),
  rows('recipients', commands.SetProfileRecipient, 'recipient', commands.RemoveProfileRecipient),
  rows('retention', commands.SetProfileRetentionRule, 'rule', commands.RemoveProfileRetentionRule),
  whole(commands.ChangeProfileSecurityMeasures, 'securityMeasures'),
  rows(
    'automatedDecisions',
    commands.SetProfileAutomatedDecision,
    'automatedDecision',
    commands.RemoveProfileAutomatedDecision,
  ),
  rows('ccpaCategories', commands.PublishCategory, 'category', commands.UnpublishCategory),
  rows('statements', commands.MakeStatement, 'statement', commands.WithdrawStatement, {
    keyOf: (statement) => statement.item,
    keyed: ({ item }) => ({ item }),
  }),
];
