import { type Aspect, rowsAspect, wholeAspect } from '#slice';
import * as commands from './processing-activity.commands.js';

/** Maps the differences between a register file and the register to commands. Targets of references come first. */
export const activityAspects: readonly Aspect[] = [
  wholeAspect(commands.RenumberActivity, 'reference'),
  wholeAspect(commands.RetitleActivity, 'title'),
  wholeAspect(commands.DescribeActivity, 'description'),
  wholeAspect(commands.ChangeActivityRole, 'role', 'controllers', 'onBehalfOf'),
  rowsAspect('dataSubjects', commands.SetDataSubject, 'dataSubject', commands.RemoveDataSubject),
  rowsAspect('dataCategories', commands.SetDataCategory, 'dataCategory', commands.RemoveDataCategory),
  rowsAspect('purposes', commands.SetPurpose, 'purpose', commands.RemovePurpose),
  rowsAspect('sources', commands.SetSource, 'source', commands.RemoveSource),
  rowsAspect('recipients', commands.SetRecipient, 'recipient', commands.RemoveRecipient),
  rowsAspect('retention', commands.SetRetentionRule, 'rule', commands.RemoveRetentionRule),
  wholeAspect(commands.ChangeSecurityMeasures, 'securityMeasures'),
  rowsAspect(
    'automatedDecisions',
    commands.SetAutomatedDecision,
    'automatedDecision',
    commands.RemoveAutomatedDecision,
  ),
  rowsAspect('systems', commands.SetSystem, 'system', commands.RemoveSystem),
  wholeAspect(commands.ChangeTechnologies, 'technologies'),
  wholeAspect(commands.ChangeSchedule1Conditions, 'schedule1Conditions'),
  wholeAspect(commands.ChangeActivityOwner, 'department', 'owner'),
  wholeAspect(commands.ChangeConsentRecord, 'consentRecord'),
  wholeAspect(commands.ChangePrivacyNotice, 'privacyNotice'),
  wholeAspect(commands.ChangeRetentionPolicy, 'retentionPolicy'),
  rowsAspect('breaches', commands.SetActivityBreach, 'breach', commands.RemoveActivityBreach),
  // Last: an assessment that becomes completed is one of the content that the file states.
  rowsAspect('assessments', commands.SetActivityAssessment, 'assessment', commands.RemoveActivityAssessment, {
    derived: ['ofRevision', 'outdatedSince'],
  }),
];
