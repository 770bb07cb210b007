import { type Aspect, rows, whole } from '#slice';
import * as commands from './processing-activity.commands.js';

/** Maps the differences between a register file and the register to commands. Targets of references come first. */
export const activityAspects: readonly Aspect[] = [
  whole(commands.RenumberActivity, 'reference'),
  whole(commands.RetitleActivity, 'title'),
  whole(commands.DescribeActivity, 'description'),
  whole(commands.ChangeActivityRole, 'role', 'controllers', 'onBehalfOf'),
  rows('dataSubjects', commands.SetDataSubject, 'dataSubject', commands.RemoveDataSubject),
  rows('dataCategories', commands.SetDataCategory, 'dataCategory', commands.RemoveDataCategory),
  rows('purposes', commands.SetPurpose, 'purpose', commands.RemovePurpose),
  rows('sources', commands.SetSource, 'source', commands.RemoveSource),
  rows('recipients', commands.SetRecipient, 'recipient', commands.RemoveRecipient),
  rows('retention', commands.SetRetentionRule, 'rule', commands.RemoveRetentionRule),
  whole(commands.ChangeSecurityMeasures, 'securityMeasures'),
  rows('automatedDecisions', commands.SetAutomatedDecision, 'automatedDecision', commands.RemoveAutomatedDecision),
  rows('systems', commands.SetSystem, 'system', commands.RemoveSystem),
];
