import { type Aspect, rowsAspect, wholeAspect } from '#slice';
import * as commands from './jurisdiction-profile.commands.js';

/** Maps the differences between a register file and the register to commands. */
export const profileAspects: readonly Aspect[] = [
  wholeAspect(commands.ChangeProfileControllers, 'controllers'),
  wholeAspect(commands.ChangeProfileContacts, 'contacts'),
  rowsAspect('legalBasisOverrides', commands.OverrideLegalBasis, 'override', commands.LiftLegalBasisOverride),
  wholeAspect(commands.ChangeCustomerAge, 'customerAge'),
  wholeAspect(commands.ChangeRights, 'rights'),
  rowsAspect('breachDuties', commands.SetBreachDuty, 'breachDuty', commands.RemoveBreachDuty),
  wholeAspect(commands.ChangeComplaintBody, 'complaintBody'),
  wholeAspect(commands.ChangeLanguages, 'languages'),
  rowsAspect('filings', commands.RecordFiling, 'filing', commands.RemoveFiling),
  rowsAspect('recipients', commands.SetProfileRecipient, 'recipient', commands.RemoveProfileRecipient),
  rowsAspect('retention', commands.SetProfileRetentionRule, 'rule', commands.RemoveProfileRetentionRule),
  wholeAspect(commands.ChangeProfileSecurityMeasures, 'securityMeasures'),
  rowsAspect(
    'automatedDecisions',
    commands.SetProfileAutomatedDecision,
    'automatedDecision',
    commands.RemoveProfileAutomatedDecision,
  ),
  rowsAspect('ccpaCategories', commands.PublishCategory, 'category', commands.UnpublishCategory),
  rowsAspect('statements', commands.MakeStatement, 'statement', commands.WithdrawStatement, {
    keyOf: (statement) => statement.item,
    keyed: ({ item }) => ({ item }),
  }),
];
